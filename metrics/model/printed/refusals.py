"""The errors for a text that is read as no figure: what is wrong with it, with the way out."""

from collections.abc import Sequence

from metrics.errors import Fault, QuantityError, UnknownUnitError, instead
from metrics.model.fault_form import FaultForm

NO_NUMBER = FaultForm(
    "{text:quoted} 读不出数字；请照原文写，如 12.34亿元、6500余万元、238.4%、全市第二",
    "no figure can be read from {text:quoted}; write it as printed, such as £1.2 million, over 5,000 people, 238.4%",
    "unreadable-figure",
)
PARTED_DIGITS = FaultForm(  # a point may be lost there
    "{text:quoted} 的数字中间有空格，可能丢了小数点；请照原文写，如 12.34亿元 或 1,234家",
    "a blank parts the digits of {text:quoted}: a point may be lost; write it as printed, such as 1,234 homes",
    "parted-digits",
)
TWO_HEDGES = FaultForm(
    "数字 {text:quoted} 有两个相互矛盾的修饰词；请只留一个，如 超50万元",
    "figure {text:quoted} is hedged in two ways; keep one, such as over 500",
    "two-hedges",
)
PIECE_OF_ONE = FaultForm(
    "数字 {text:quoted} 的 {unit} 只能是整数；请核对，可能少了 万，或是 {unit}/… 的平均数",
    "figure {text:quoted} is a fraction of {unit}, which come whole; write a lost scale, or a mean as {unit}/…",
    "fraction-of-a-piece",
)
DESCENDING = FaultForm(
    "区间 {text:quoted} 的后一个数不大于前一个；请从小到大写，如 5%—8%",
    "range {text:quoted} does not ascend; write the lower number first, such as 5%—8%",
    "descending-range",
)
UNCLEAR_RANGE = FaultForm(
    "区间 {text:quoted} 前一个数的数量级不清楚；请写全，如 500万元—1.2亿元",
    "the scale of the lower end of {text:quoted} is not clear; write both ends in full, such as £5 million–£12 million",
    "unclear-range",
)
BY_WELCOME = FaultForm(
    "{text:quoted} 的 {word:quoted} 没有说升降；请写 下降 或 增长，如 下降8.1%",
    "{word:quoted} in {text:quoted} says neither up nor down; write 下降 or 增长, such as 下降8.1%",
    "no-direction-said",
)
FIGURE_TOO_LONG = FaultForm(
    "{text:quoted} 有 {count} 个字符，不是一个数字；请只写数字本身，如 12.34亿元",
    "{text:quoted} has {count} characters and is no figure; write the figure alone, such as £1.2 million",
    "figure-too-long",
)


def refused(form: FaultForm, text: str, **slots: object) -> QuantityError:
    """Return the error for a text that is no figure: ``form`` says what is wrong, ``slots`` fill in the rest."""
    return QuantityError(form(text=text, **slots))


def no_unit(text: str, written: str, meant: Sequence[str]) -> UnknownUnitError:
    """Return the error for a figure whose unit is not in the table; ``meant`` are the units that mean the same."""
    ways = ", ".join(meant)
    zh = f"；请写 {ways}，或在 units.yaml 中添加" if meant else "；请在 units.yaml 中添加"
    en = f"; write {ways}, or add it in units.yaml" if meant else ": not known; add it in units.yaml"
    return UnknownUnitError(
        Fault(
            zh=f"数字 '{text}' 的单位 '{written}' 不认识{zh}",
            en=f"figure '{text}' has no unit we know ('{written}'){en}",
            code="unknown-unit",
            suggestions=instead(written, *meant[-1:]),
        )
    )


def footnote_mark(text: str, mark: str) -> QuantityError:
    """Return the error for a printed figure with a mark that looks like a number: ①, ², ½, Ⅳ."""
    return QuantityError(
        Fault(
            zh=f"'{text}' 中的 '{mark}' 是注号或序号，不是数字；请删去，只写数字本身，如 22个、1.5公里",
            en=f"'{mark}' in '{text}' is a mark and no digit; leave it out and write the figure alone, such as 1.5 km",
            code="footnote-mark",
            suggestions=instead(mark, ""),
        )
    )
