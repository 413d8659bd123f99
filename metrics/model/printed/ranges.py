"""Ranges: 5%—8%, 10.5-20.5亿元, 500万—1.2亿元, -2%—3%. Each end is a number of its own.

A lower end without unit takes the upper one's, and its scale word too if it has none of its own: 300—500.5万元 is
300万 to 500.5万. Where that is not clear, as in 3千—5千万元, the range is refused.
"""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from metrics.errors import QuantityError
from metrics.model.printed import refusals
from metrics.model.printed.loosened_numbers import LoosenedNumber
from metrics.model.printed.measured_amounts import MeasuredAmount, measured
from metrics.model.printed.numerals import SCALES, Numeral, read_numeral
from metrics.model.printed.refusals import refused
from metrics.model.units import BARE, Unit, Units
from metrics.patterns import lazy_pattern

_BETWEEN = lazy_pattern("—|--|[-~至到]")
_SIGN = lazy_pattern("[-+负]?")
_SCALED = lazy_pattern(
    rf"(?P<core>.*?[0-9〇零一二两三四五六七八九十百千])(?P<scale>{'|'.join(sorted(SCALES, key=len, reverse=True))})"
)
_WRITTEN_OUT = lazy_pattern("[一二三四五六七八九][十百千].*")  # 三百: not three in a scale of 百, as 3百 is


class Range(Struct, frozen=True):
    """Both ends of a printed range in base units, and the unit that they are printed in."""

    low: Numeral
    high: Numeral
    unit: Unit


def range_of(text: str, units: Units, whole: str, sign: int) -> Range | None:
    """Return the range that ``text`` prints, its lower end with ``sign``; None if it prints none.

    Raises:
        QuantityError: if it does not ascend, or if the scale of its lower end is not clear.
    """
    if sign < 0 and "--" in text:  # -5--3: to 3, or to -3
        return None
    for left, right in _sides(text):
        negative = _SIGN.match(right)
        written = right[negative.end() :] if negative else right
        try:
            low, high = measured(left, units, whole), measured(written, units, whole)
        except QuantityError:
            continue
        if low.amount.hedge.is_none and high.amount.hedge.is_none:
            ends = _in_base(_shared(low, high, whole), high, whole)
            return _ascending(ends, sign, -1 if right[:1] in "-负" else 1, whole)
    return None


def _sides(text: str) -> Iterator[tuple[str, str]]:
    """Yield each way to part the two ends of a range at a dash, 至 or 到."""
    for dash in _BETWEEN.finditer(text):
        if dash.start() and dash.end() < len(text):
            yield text[: dash.start()], text[dash.end() :].removesuffix("之间")


def _shared(low: MeasuredAmount, high: MeasuredAmount, whole: str) -> MeasuredAmount:
    """Return the lower end of a range with the unit, and where it has none of its own the scale word, of the upper."""
    if low.unit is not BARE:
        return low
    mine, theirs = _scale(low.text), _scale(high.text)
    if mine and theirs != mine and theirs.startswith(mine):
        raise refused(refusals.UNCLEAR_RANGE, whole)
    if not theirs and _WRITTEN_OUT.fullmatch(high.text) and len(low.text) == 1:  # 三到五百
        raise refused(refusals.UNCLEAR_RANGE, whole)
    if mine or not theirs:
        return replace(low, unit=high.unit)
    # 三到五千万, 三千到五千万
    number = read_numeral(low.text + theirs) or read_numeral(low.text + theirs[-1])
    if number is None:
        raise refused(refusals.UNCLEAR_RANGE, whole)
    return MeasuredAmount(LoosenedNumber(number), high.unit, low.text)


def _scale(text: str) -> str:
    """Return the scale word at the end of a range's number; 三百 has none, for it is written out."""
    match = _SCALED.fullmatch(text)
    if match is None or (match["scale"] in ("百", "千") and not match["core"][-1].isascii()):
        return ""
    return match["scale"]


def _in_base(low: MeasuredAmount, high: MeasuredAmount, whole: str) -> Range:
    """Return both ends of a range in the base unit that they share."""
    if low.unit.base != high.unit.base:
        raise refused(refusals.NO_NUMBER, whole)
    return Range(_counted(low), _counted(high), high.unit)


def _counted(end: MeasuredAmount) -> Numeral:
    """Return one end of a range, counted in base units."""
    number, factor = end.amount.number, end.unit.factor
    return Numeral(number.number * factor, number.grain * factor)


def _ascending(ends: Range, first: int, second: int, whole: str) -> Range:
    """Return a range with the signs of its ends; it must ascend."""
    low, high = (
        replace(end, number=end.number * sign) for end, sign in ((ends.low, first), (ends.high, second))
    )
    if high.number <= low.number:
        raise refused(refusals.DESCENDING, whole)
    return Range(low, high, ends.unit)
