"""The grammar of a printed figure: hedges, direction, number, scale and unit, taken apart."""

import re
import unicodedata
from dataclasses import dataclass, replace
from fractions import Fraction

from metrics.errors import QuantityError
from metrics.language import Bilingual
from metrics.model.codes import Hedge
from metrics.model.numerals import ARABIC, CHINESE, MYRIADS, SCALES, Numeral, read_numeral
from metrics.model.units import BARE, UNITS, Unit, readable_units

BEFORE = {
    "不超过": Hedge.AT_MOST,
    "至多": Hedge.AT_MOST,
    "最多": Hedge.AT_MOST,
    "不少于": Hedge.AT_LEAST,
    "不低于": Hedge.AT_LEAST,
    "至少": Hedge.AT_LEAST,
    "超过": Hedge.OVER,
    "突破": Hedge.OVER,
    "超": Hedge.OVER,
    "逾": Hedge.OVER,
    "上": Hedge.OVER,
    "将近": Hedge.NEARLY,
    "接近": Hedge.NEARLY,
    "近": Hedge.NEARLY,
    "不足": Hedge.UNDER,
    "不到": Hedge.UNDER,
    "未满": Hedge.UNDER,
    "大约": Hedge.ABOUT,
    "约": Hedge.ABOUT,
}
AFTER = {
    "及以上": Hedge.AT_LEAST,
    "以上": Hedge.AT_LEAST,
    "以下": Hedge.AT_MOST,
    "以内": Hedge.AT_MOST,
    "左右": Hedge.ABOUT,
    "上下": Hedge.ABOUT,
}
FALLING, RISING = ("下降", "减少", "降低", "下滑"), ("增长", "提高", "上升", "增加")
SCALE = r"万亿|千万|百万|十万|亿|万|千(?![米克瓦伏])|百"
DECIMALS = ("百", "千", "万")  # of 百分之, 千分之, 万分之
UNITS_IN_LETTERS = {"UG/M3": "ug/m3", "ΜG/M3": "μg/m3"}

_FRAME = re.compile(
    rf"(?P<before>{'|'.join(BEFORE)})?(?P<way>{'|'.join(FALLING + RISING)})?(?P<near>{'|'.join(BEFORE)})?"
    rf"(?P<sign>[-+])?(?P<body>.+?)(?P<after>{'|'.join(AFTER)})?",
    re.ASCII,
)
_BODY = re.compile(
    rf"(?P<number>{ARABIC}|{CHINESE})(?P<loose>[余多])?(?P<scale>{SCALE})?(?P<looser>[余多])?"
    r"(?P<unit>[^\d余多半]*?(?:m[23])?)(?P<half>半)?(?P<loosest>[余多])?",
    re.ASCII,
)
_RANGE = re.compile(
    rf"(?P<low>(?:{ARABIC}|{CHINESE})\D*?)(?:[-~至到]|--)(?P<high>(?:{ARABIC}|{CHINESE}).*)", re.ASCII
)
_TENTHS = re.compile(
    rf"(?P<tenths>{ARABIC}|[一二两三四五六七八九])成(?P<more>[一二三四五六七八九])?", re.ASCII
)
_RATIO = re.compile(rf"(?:(?P<d>[^分]+)分之(?P<n>.+)|(?P<above>{ARABIC})/(?P<below>{ARABIC}))", re.ASCII)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure taken apart: ``number`` in ``unit``, through ``to`` for a range, with sign and hedge."""

    number: Numeral
    unit: Unit
    hedge: Hedge = Hedge.NONE
    sign: int = 1
    to: Numeral | None = None


def clean(text: str) -> str:
    """Return ``text`` in normal form (NFKC), without blanks, its dashes and minus signs alike."""
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    return re.sub("[−–—‒﹣]+", "-", plain)


def read_figure(text: str) -> Figure:
    """Return the figure that ``text``, in normal form, prints.

    Raises:
        QuantityError: if it prints none that we can read.
    """
    frame = _FRAME.fullmatch(text)
    if frame is None:
        raise _no_number(text)
    figure = _read_body(frame["body"], text)
    hedges = {
        *(BEFORE[frame[name]] for name in ("before", "near") if frame[name]),
        *([AFTER[frame["after"]]] if frame["after"] else []),
        *([figure.hedge] if figure.hedge is not Hedge.NONE else []),
    }
    if len(hedges) > 1 or (frame["way"] and frame["sign"]):
        raise _two_hedges(text)
    if "上" in (frame["before"], frame["near"]) and not figure.number.bare:
        raise _no_number(text)
    if figure.number.bare and figure.number.number in MYRIADS.values() and not hedges:  # 万元 alone is a unit
        raise _no_number(text)
    sign = -1 if frame["way"] in FALLING or frame["sign"] == "-" else 1
    return Figure(figure.number, figure.unit, next(iter(hedges), Hedge.NONE), sign, figure.to)


def _read_body(body: str, text: str) -> Figure:
    """Return the figure without what stands before and after it."""
    if body == "一半":
        return Figure(Numeral(Fraction(50), Fraction(1), exact=True), UNITS["%"])
    if tenths := _TENTHS.fullmatch(body):
        return _tenths(tenths, text)
    if ratio := _RATIO.fullmatch(body):
        return _ratio(ratio, text)
    if ends := _RANGE.fullmatch(body):
        return _range(ends, text)
    return _single(body, text)


def _single(body: str, text: str) -> Figure:
    """Return one number with its scale, hedge and unit."""
    match = _BODY.fullmatch(body)
    numeral = read_numeral(match["number"]) if match else None
    if match is None or numeral is None:
        raise _no_number(text)
    unit = _unit(match["unit"], text)
    if match["half"]:
        numeral = Numeral(numeral.number + Fraction(1, 2), Fraction(1, 2), exact=unit.counted)
    loose = match["loose"] or match["looser"] or match["loosest"]
    return Figure(numeral.scaled(match["scale"] or ""), unit, Hedge.OVER if loose else Hedge.NONE)


def _range(ends: re.Match[str], text: str) -> Figure:
    """Return 5%—8%, 5-8个 or 10万~20万元; a lower end without unit or scale takes the higher one's."""
    high = _single(ends["high"], text)
    low = _single(ends["low"], text) if _BODY.fullmatch(ends["low"]) else None
    if low is None or low.hedge is not high.hedge:
        raise _no_number(text)
    shared = (
        low.unit is BARE
        and not low.number.bare
        and low.number.place < high.number.place
        and high.number.place >= 10**4
    )
    scale = high.number.place if shared else Fraction(1)
    if low.unit is not BARE and low.unit != high.unit:
        raise _no_number(text)
    number = Numeral(low.number.number * scale, low.number.place * scale)
    return Figure(number, high.unit, Hedge.RANGE, to=high.number)


def _tenths(match: re.Match[str], text: str) -> Figure:
    """Return 三成 as 30 %, and 三成五 as 35 %."""
    numeral, more = read_numeral(match["tenths"]), read_numeral(match["more"] or "零")
    if numeral is None or more is None:
        raise _no_number(text)
    place = Fraction(1) if match["more"] else numeral.place * 10
    return Figure(Numeral(numeral.number * 10 + more.number, place), UNITS["%"])


def _ratio(match: re.Match[str], text: str) -> Figure:
    """Return 1/4 and 四分之一 as the exact share; 百分之二十 and 千分之五 are decimals, as good as their last place."""
    above, below = read_numeral(match["n"] or match["above"]), read_numeral(match["d"] or match["below"])
    if above is None or below is None or not below.number:
        raise _no_number(text)
    if match["n"] == "百":
        above = Numeral(above.number, Fraction(1))
    if match["d"] in DECIMALS:
        share = Fraction(100, SCALES[match["d"]])
        return Figure(replace(above, number=above.number * share, place=above.place * share), UNITS["%"])
    return Figure(Numeral(above.number / below.number * 100, Fraction(1), exact=True), UNITS["%"])


def _unit(written: str, text: str) -> Unit:
    """Return the unit called ``written``; no unit at all is a bare number."""
    if not written:
        return BARE
    unit = UNITS.get(written) or UNITS.get(UNITS_IN_LETTERS.get(written.upper(), ""))
    if unit is None:
        raise _no_unit(text, written)
    return unit


def _no_unit(text: str, written: str) -> QuantityError:
    """Return the error for a number whose unit is not in our table."""
    ways = readable_units(written)
    return QuantityError(
        Bilingual(
            zh=f"数字 '{text}' 的单位 '{written}' 不认识；请写 {ways}",
            en=f"figure '{text}' has no unit we know ('{written}'); write {ways}",
        )
    )


def _no_number(text: str) -> QuantityError:
    """Return the error for a text in which no number can be read."""
    return QuantityError(
        Bilingual(
            zh=f"'{text}' 读不出数字；请照原文写，如 12.34亿元、6500余万元、238.4%、全市第二",
            en=f"no figure can be read from '{text}'; write it as printed, such as 12.34亿元, 6500余万元, 238.4%",
        )
    )


def _two_hedges(text: str) -> QuantityError:
    """Return the error for a figure that is loosened, or turned, in two ways at once."""
    return QuantityError(
        Bilingual(
            zh=f"数字 '{text}' 有两个相互矛盾的修饰词；请只留一个，如 超50万元",
            en=f"figure '{text}' is hedged in two ways; keep one, such as 超50万元",
        )
    )
