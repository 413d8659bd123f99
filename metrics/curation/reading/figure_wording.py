"""What is wrong with a figure, or with an indicator and its figures, with the way out."""

from collections.abc import Collection

from msgspec.structs import replace

from metrics.curation.reading.unknown import UNIT, unknown
from metrics.errors import Fault, Suggestion, instead
from metrics.model.fault_form import FaultForm
from metrics.model.records import Location
from metrics.model.units import in_both_languages, package_units
from metrics.patterns import lazy_pattern

_BARE_DOLLAR = lazy_pattern(r"(?<![A-Za-z])\$")
DIRECTIONS = ("下降", "增长")
NO_MEASURE = Fault(
    "没有写口径；请写 {level: 12.34亿元, line: 3} 之类",
    "no measure is named; write one such as {level: 12.34亿元, line: 3}",
    "no-measure",
)
NO_OF = Fault(
    "名次缺少 'of'；请写按什么排名，如 of: level",
    "a rank needs 'of', the measure that is ranked; write of: level",
    "rank-without-of",
)
NO_AMONG = Fault(
    "名次缺少 'among'；请写在哪里排名，如 among: 全市，或照印写 among: {zh: 六区两县, en: …, count: 8}",
    "a rank needs 'among', the locality; write among: 全市, or as printed among: {zh: 六区两县, en: …, count: 8}",
    "rank-without-among",
)
FALL_NO_CHANGE = FaultForm(
    "{figure:quoted} 说的是降了多少，不是 '{measure}'；请写作 change_amount 或 change_on_year，或只写数字",
    "{figure:quoted} says by how much it fell, and is no '{measure}'; write it as change_amount or change_on_year, or "
    "the number alone",
    "fall-as-level",
)
NO_RATIO = Fault(
    "不是比例；请照印写出各部分，如 8.3:71.1:20.6",
    "is no ratio; write its parts as printed, such as 8.3:71.1:20.6",
    "no-ratio",
)
ONE_PART = Fault(
    "比例至少有两部分；请写 ratio_of: [{zh: …, en: …}, …]",
    "a ratio has two parts at least; write ratio_of: [{zh: …, en: …}, …]",
    "ratio-of-one-part",
)
ONLY_RANK = Fault("只用于名次；请删去", "belongs to a rank only; delete it", "of-a-rank-only")
THRESHOLD_PAIR = Fault(
    "门槛要写两个字段；请写 threshold: 50万元 和 threshold_on: 指标",
    "a threshold takes two fields; write threshold: 50万元 and threshold_on: an indicator",
    "half-a-threshold",
)
TWO_INDICATORS = FaultForm(
    "'{field}' 要写两个指标；请写 {field}: [甲, 乙]",
    "'{field}' takes two indicators; write {field}: [one, another]",
    "not-two-indicators",
)
OTHER_UNIT = FaultForm(
    "'{field}' 的单位是 {unit}，本指标的是 {own}；请写单位相同的指标",
    "'{field}' is in {unit}, this indicator in {own}; write an indicator in the same unit",
    "other-unit",
)
NO_BETTER = FaultForm(
    "'{word}' 不知是升是降，因为本指标 welcome: neither；请写 higher 或 lower，或照方向写，如 下降8.1%",
    "'{word}' tells no direction, for the indicator is welcome: neither; write higher or lower there, or the "
    "direction here, such as 下降8.1%",
    "no-direction",
)
OTHER_TERMS = FaultForm(
    "比例 {figure:quoted} 有 {terms} 部分，本指标的 'ratio_of' 写了 {named} 个；请使二者相同",
    "ratio {figure:quoted} has {terms} parts, and 'ratio_of' of its indicator names {named}; write as many",
    "other-number-of-parts",
)
OTHER_MEASURE = FaultForm(
    "'{field}' 只用于 {measures:named}；请删去，或改口径",
    "'{field}' belongs to {measures:named} only; delete it, or mend the measure",
    "of-another-measure",
)
TWO_MEASURES = FaultForm(
    "一条里有 '{first}' 和 '{second}' 两个口径；请分成两条",
    "one figure has both '{first}' and '{second}'; write two lines",
    "two-measures",
)
NO_UNIT = FaultForm(
    "数字 {figure:quoted} 没有单位；请连单位照抄（基本单位是 {wanted}）",
    "figure {figure:quoted} has no unit; write it as printed, in a unit of {wanted}",
    "figure-without-unit",
)
OTHER_THAN_WANTED = FaultForm(
    "数字 {figure:quoted} 的单位是 {unit}，这里要 {wanted}；请改数字或口径",
    "figure {figure:quoted} is in {unit} and should be in {wanted}; mend the figure or its measure",
    "wrong-unit",
)
OTHER_MONEY = FaultForm(
    "数字 {figure:quoted} 是 {unit}，这一指标的单位是 {wanted}；指标还没有数字时，请在它的文件里改写 unit: {base}",
    "figure {figure:quoted} is in {unit} and its indicator in {wanted}; while that has no figure, write "
    "`unit: {base}` for it in its file",
    "wrong-unit",
)
OWN_DOLLAR = FaultForm(
    "数字 {figure:quoted} 的 $ 读作{unit}，这一指标的单位是 {wanted}；$ 若就是{wanted}，"
    "请在 units.yaml 里写 {base}: {{before: [$]}}",
    "the $ of figure {figure:quoted} is read as {unit}, and its indicator is in {wanted}; "
    "where $ is {wanted} here, write `{base}: {{before: [$]}}` in units.yaml",
    "wrong-unit",
)
SAME_INDICATOR = FaultForm(
    "指标 {indicator:quoted} 已在 {file}:{line} 定义；请改名",
    "indicator {indicator:quoted} is defined at {file}:{line}; choose another name",
    "indicator-twice",
)
FORMER_ID_TAKEN = FaultForm(
    "原标识 {indicator:quoted} 属于指标 {other:quoted}；请只写这一指标自己用过、现在没有指标用的标识",
    "the former id {indicator:quoted} is that of indicator {other:quoted}; write ids that this one alone had",
    "former-id-taken",
)
NOT_IN_TOWN = FaultForm(
    "'only_in' 写明只有 {towns:named} 有这一指标，这里却是 {area:quoted}；请改镇，或改 only_in",
    "'only_in' says that only {towns:named} has such a thing, and this is of {area:quoted}; mend either",
    "not-in-this-town",
)
SAME_OBSERVATION = FaultForm(
    "同一条观测已写在 {file}:{line}；请只留一处",
    "this observation stands at {file}:{line} already; keep one of them",
    "figure-twice",
)


def no_of(*, in_braces: bool) -> Fault:
    """Return the fault of a rank that does not say of what; in braces the usual ones are suggested."""
    return replace(NO_OF, suggestions=_more("of", ("level", "change_on_year") if in_braces else ()))


def no_among(localities: Collection[str], *, in_braces: bool) -> Fault:
    """Return the fault of a rank that does not say among whom; in braces the localities are suggested that may be."""
    return replace(NO_AMONG, suggestions=_more("among", localities if in_braces else ()))


def _more(field: str, words: Collection[str]) -> tuple[Suggestion, ...]:
    """Return the suggestions to begin the braces with one more field, which says one of some words."""
    return instead("{", *(f"{{{field}: {word}, " for word in words))


def no_base_unit(written: str, known: Collection[str], base: str) -> Fault:
    """Return the fault of a unit that is no base unit; the ``base`` that it is counted in, if any, is suggested."""
    fault = unknown(UNIT, written, known)
    return replace(fault, suggestions=instead(written, base)) if base else fault


def no_better(word: str) -> Fault:
    """Return the fault of a change by a ``word`` that tells no direction here; the two directions are suggested."""
    return replace(NO_BETTER(word=word), suggestions=instead(word, *DIRECTIONS))


def wrong_unit(figure: str, unit: str, wanted: str) -> Fault:
    """Return the fault of a figure in another unit than its indicator or measure, or in none.

    Of a bare number that must be in per cent it is suggested that it is; in which scale of money, only the page says.
    """
    if unit:
        is_money = all(map(package_units().is_money, (unit, wanted)))
        own, right = in_both_languages(unit), in_both_languages(wanted)
        if is_money and wanted in package_units().dollars and _BARE_DOLLAR.search(figure):
            return OWN_DOLLAR(figure=figure, base=wanted, unit=own, wanted=right)
        if is_money:
            return OTHER_MONEY(figure=figure, base=unit, unit=own, wanted=right)
        return OTHER_THAN_WANTED(figure=figure, unit=own, wanted=right)
    ways = instead(figure, f"{figure}%") if wanted == "%" else ()
    return replace(NO_UNIT(figure=figure, wanted=in_both_languages(wanted)), suggestions=ways)


def same_indicator(indicator: str, home: Location) -> Fault:
    """Return the fault of an indicator that another theme defines, at ``home``."""
    return SAME_INDICATOR(indicator=indicator, file=home.file, line=home.line)
