"""A quantity as readers see it: as many digits as it really has, its hedge, its unit.

>>> from metrics.language import Language
>>> money_text(Quantity.read("12.34亿元"), Language.ZH)
'12.34 亿元'
>>> money_text(Quantity.read("37574万元"), Language.ZH)
'3.7574 亿元'
>>> money_text(Quantity.read("6500余万元"), Language.ZH)
'6500 余万元'
>>> money_text(Quantity.read("6500余万元"), Language.EN)
'over CNY 65 million'
>>> money_text(Quantity.read("12.34亿元"), Language.EN)
'CNY 1,234 million'
>>> money_text(Quantity.read("1.3亿元"), Language.EN)
'CNY 130 million'
"""

import re
from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from fractions import Fraction

from metrics.language import Language
from metrics.model.codes import Hedge
from metrics.model.quantity import Quantity

ENGLISH_HEDGES = {
    Hedge.OVER: "over ",
    Hedge.AT_LEAST: "at least ",
    Hedge.NEARLY: "nearly ",
    Hedge.UNDER: "under ",
    Hedge.AT_MOST: "at most ",
    Hedge.ABOUT: "about ",
}
CHINESE_HEDGES = {
    Hedge.OVER: "超 ",
    Hedge.AT_LEAST: "至少 ",
    Hedge.NEARLY: "近 ",
    Hedge.UNDER: "不足 ",
    Hedge.AT_MOST: "至多 ",
    Hedge.ABOUT: "约 ",
}
ENGLISH_UNITS = {
    "人": " people",
    "户": " households",
    "天": " days",
    "次": " times",
    "个": "",
    "家": "",
    "%": "%",
}
TIGHT_UNITS = {"%": "%", "": ""}
_BETWEEN = re.compile(r"(?<=[0-9A-Za-z%³])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[0-9A-Za-z▲▼])")


def money_text(quantity: Quantity, language: Language) -> str:
    """Return an amount of money: 亿元 from 1 亿 and 万元 below, or CNY and CNY million."""
    if language is Language.EN:
        return _english_money(quantity)
    if quantity.printed and quantity.hedge is not Hedge.NONE:
        return spaced(quantity.printed)
    power, unit = _chinese_scale(largest(quantity))
    number = number_text(quantity, power).replace(",", "")
    return f"{CHINESE_HEDGES.get(quantity.hedge, '')}{number} {unit}"


def quantity_text(quantity: Quantity, language: Language) -> str:
    """Return any quantity but a rank, in ``language``."""
    if quantity.unit == "元":
        return money_text(quantity, language)
    if language is Language.ZH and any(digit.isdigit() for digit in quantity.printed):
        return spaced(quantity.printed)
    hedges, units = (
        (ENGLISH_HEDGES, ENGLISH_UNITS) if language is Language.EN else (CHINESE_HEDGES, TIGHT_UNITS)
    )
    number = number_text(quantity, 0)
    return f"{hedges.get(quantity.hedge, '')}{number}{units.get(quantity.unit, ' ' + quantity.unit)}"


def spaced(printed: str) -> str:
    """Return ``printed`` with a space between 中文 and digits or Latin letters.

    >>> spaced("500万元以上")
    '500 万元以上'
    """
    return _BETWEEN.sub(" ", printed)


def number_text(quantity: Quantity, power: int) -> str:
    """Return the bare number in units of 10 ** ``power``, with the digits that it really has.

    >>> number_text(Quantity.read("5%—8%"), 0)
    '5–8'
    """
    if quantity.value is None:
        ends = [
            _digits(end, _last_place(end), power) for end in (quantity.low, quantity.high) if end is not None
        ]
        return "–".join(ends)
    return _digits(quantity.value, precision(quantity), power)


def precision(quantity: Quantity) -> int:
    """Return the power of ten of the last digit that may be shown.

    Between two closed ends it is the finest place whose unit is as wide as the interval.
    """
    low, value, high = quantity.low, quantity.value, quantity.high
    if value is None or low is None or high is None or low == high:
        return _last_place(value or Fraction(0))
    place = -12
    while Fraction(10) ** place < high - low:
        place += 1
    return place


def ratio_text(low: float, high: float) -> str:
    """Return an interval of a ratio, its ends rounded outward to three digits.

    >>> ratio_text(3.2828, 3.2856)
    '3.28–3.29'
    """
    places = Decimal(1).scaleb(Decimal(str(low)).adjusted() - 2)
    ends = (
        Decimal(str(low)).quantize(places, ROUND_FLOOR),
        Decimal(str(high)).quantize(places, ROUND_CEILING),
    )
    return "–".join(dict.fromkeys(f"{end:f}" for end in ends))


def largest(quantity: Quantity) -> Fraction:
    """Return the largest number that the quantity states, as a size to choose a scale by."""
    return max(
        (abs(end) for end in (quantity.value, quantity.low, quantity.high) if end is not None),
        default=Fraction(0),
    )


def interval_text(quantity: Quantity, language: Language) -> str:
    """Return what is certain: both ends, or the one that is stated; empty where none is.

    >>> interval_text(Quantity.read("12.34亿元"), Language.ZH)
    '12.335 – 12.345 亿元'
    >>> interval_text(Quantity.read("近300万元"), Language.EN)
    '≤ CNY 3 million'
    """
    ends = [
        None if end is None else replace(quantity, value=end, low=end, high=end)
        for end in (quantity.low, quantity.high)
    ]
    low, high = (None if end is None else _end_text(end, largest(quantity), language) for end in ends)
    if low and high:
        return low if low == high else _joined(low, high, quantity.unit, language)
    return f"≥ {low}" if low else f"≤ {high}" if high else ""


def _joined(low: str, high: str, unit: str, language: Language) -> str:
    """Return two ends of an interval, naming their unit once."""
    if unit == "元" and language is Language.EN:
        return f"{low.removesuffix(' million')} – {high.removeprefix('CNY ')}"
    return f"{low.rpartition(' ')[0] or low} – {high}"


def _end_text(end: Quantity, size: Fraction, language: Language) -> str:
    """Return one end of an interval, with six significant digits, in the scale that fits ``size``."""
    number = end.value or Fraction(0)
    power, unit = (
        0,
        ENGLISH_UNITS.get(end.unit, f" {end.unit}")
        if language is Language.EN
        else TIGHT_UNITS.get(end.unit, f" {end.unit}"),
    )
    if end.unit == "元" and language is Language.ZH:
        power, name = _chinese_scale(size)
        unit = f" {name}"
    elif end.unit == "元":
        power, unit = (6, " million") if size >= 10**6 else (0, "")
    digits = f"{float(number / Fraction(10) ** power):,.6g}"
    if language is Language.ZH:
        return f"{digits.replace(',', '')}{unit}"
    return f"CNY {digits}{unit}" if end.unit == "元" else f"{digits}{unit}"


def _chinese_scale(size: Fraction) -> tuple[int, str]:
    """Return the power of ten and the unit in which Chinese readers expect an amount of ``size`` 元."""
    if size >= 10**8:
        return 8, "亿元"
    return (4, "万元") if size >= 10**4 else (0, "元")


def _english_money(quantity: Quantity) -> str:
    """Return an amount as CNY, in millions from one million."""
    hedge = ENGLISH_HEDGES.get(quantity.hedge, "")
    if largest(quantity) < 10**6:
        return f"{hedge}CNY {number_text(quantity, 0)}"
    return f"{hedge}CNY {number_text(quantity, 6)} million"


def _last_place(number: Fraction) -> int:
    """Return the power of ten of the last digit that is not zero; 0 for zero."""
    place = -12
    while number and (number / Fraction(10) ** (place + 1)).denominator == 1:
        place += 1
    return place if number else 0


def _digits(number: Fraction, place: int, power: int) -> str:
    """Return ``number`` rounded at 10 ** ``place`` and written in units of 10 ** ``power``."""
    decimals = max(0, power - place)
    scaled = Decimal(number.numerator) / Decimal(number.denominator) / (Decimal(10) ** power)
    return f"{scaled.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_EVEN):,f}"
