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
from decimal import ROUND_CEILING, ROUND_FLOOR
from fractions import Fraction
from typing import Protocol

from metrics.display.coins import coin_for
from metrics.display.digits import digits_of, is_rounded, largest, last_place, number_text, precision
from metrics.language import Language
from metrics.model.codes import Hedge, MoneyUnit
from metrics.model.quantity import Quantity
from metrics.model.units import COUNTED, UNITS

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
    "": "",
    **dict.fromkeys(COUNTED, ""),  # 处, 盏, 张 …: English counts the things that the indicator names
    "人": " people",
    "人次": " person-times",
    "户": " households",
    "天": " days",
    "年": " years",
    "次": " times",
    "亩": " mu",
    "%": "%",
}
TIGHT_UNITS = {"%": "%", "": "", "m²": " 平方米", "km": " 公里", "t": " 吨", "µg/m³": " 微克/立方米"}
CHINESE_SCALES = {0: "元", 4: "万元", 8: "亿元", 12: "万亿元"}
_BETWEEN = re.compile(r"(?<=[0-9A-Za-z%³])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[0-9A-Za-z▲▼])")


def money_text(quantity: Quantity, language: Language, unit: MoneyUnit = MoneyUnit.AUTO) -> str:
    """Return an amount of money in ``unit``; where it is printed more coarsely, in the unit that fits its size."""
    if coin := coin_for(quantity, language, unit):
        hedge = (ENGLISH_HEDGES if language is Language.EN else CHINESE_HEDGES).get(quantity.hedge, "")
        number = number_text(quantity, coin.power)
        if language is Language.EN:
            return f"{hedge}CNY {number}{coin.suffix}"
        return f"{hedge}{number.replace(',', '')}{coin.suffix}"
    if language is Language.EN:
        return _english_money(quantity)
    in_words = not any(digit.isdigit() for digit in quantity.printed)
    if quantity.printed and (quantity.hedge is not Hedge.NONE or in_words):
        return spaced(quantity.printed)
    power, name = _chinese_scale(largest(quantity), precision(quantity) if is_rounded(quantity) else 0)
    number = number_text(quantity, power).replace(",", "")
    return f"{CHINESE_HEDGES.get(quantity.hedge, '')}{number} {name}"


def quantity_text(quantity: Quantity, language: Language, unit: MoneyUnit = MoneyUnit.AUTO) -> str:
    """Return any quantity but a rank, in ``language``; money in ``unit``."""
    if quantity.unit == "元":
        return money_text(quantity, language, unit)
    quantity = in_mu(quantity)
    if language is Language.ZH and any(digit.isdigit() for digit in quantity.printed):
        return spaced(quantity.printed)
    hedges, units = (
        (ENGLISH_HEDGES, ENGLISH_UNITS) if language is Language.EN else (CHINESE_HEDGES, TIGHT_UNITS)
    )
    number = number_text(quantity, 0)
    return f"{hedges.get(quantity.hedge, '')}{number}{units.get(quantity.unit, ' ' + quantity.unit)}"


class Printed(Protocol):
    """What has a base unit and stands printed."""

    @property
    def unit(self) -> str:
        """The base unit."""

    @property
    def printed(self) -> str:
        """What stands in the document, or what it follows from."""


def is_told_in_mu(area: Printed) -> bool:
    """Tell whether something is an area that is printed in 亩, in which readers are told it."""
    return area.unit == "m²" and "亩" in area.printed


def in_mu(quantity: Quantity) -> Quantity:
    """Return an area that is printed in 亩 counted in 亩, and any other quantity as it is.

    In square metres a 亩 is 666.66…, and would show digits that nobody printed; nor has a frame's float room for all of
    them, so that the nearest short fraction is meant.
    """
    if not is_told_in_mu(quantity):
        return quantity
    low, value, high = (
        None if end is None else (end / UNITS["亩"].factor).limit_denominator(10**6)
        for end in (quantity.low, quantity.value, quantity.high)
    )
    return replace(quantity, low=low, value=value, high=high, unit="亩")


def spaced(printed: str) -> str:
    """Return ``printed`` with a space between 中文 and digits or Latin letters.

    >>> spaced("500万元以上")
    '500 万元以上'
    """
    return _BETWEEN.sub(" ", printed)


def interval_text(quantity: Quantity, language: Language, unit: MoneyUnit = MoneyUnit.AUTO) -> str:
    """Return what is certain: both ends, or the one that is stated; empty where none is. Money is in ``unit``.

    >>> interval_text(Quantity.read("12.34亿元"), Language.ZH)
    '12.335 – 12.345 亿元'
    >>> interval_text(Quantity.read("近300万元"), Language.EN)
    '≤ CNY 3 million'
    """
    quantity = in_mu(quantity)
    ends = [
        None if end is None else replace(quantity, value=end, low=end, high=end)
        for end in (quantity.low, quantity.high)
    ]
    coin = coin_for(quantity, language, unit) if quantity.unit == "元" else None
    size = Fraction(10**coin.power) if coin else largest(quantity)
    low, high = (
        None if end is None else _end_text(end, size, language, rounding)
        for end, rounding in zip(ends, (ROUND_FLOOR, ROUND_CEILING), strict=True)
    )
    if low and high:
        return low if low == high else _joined(low, high, quantity.unit, language)
    return f"≥ {low}" if low else f"≤ {high}" if high else ""


def _joined(low: str, high: str, unit: str, language: Language) -> str:
    """Return two ends of an interval, naming their unit once."""
    if unit == "元" and language is Language.EN:
        return f"{low.removesuffix(' million')} – {high.removeprefix('CNY ')}"
    return f"{low.rpartition(' ')[0] or low} – {high}"


def _end_text(end: Quantity, size: Fraction, language: Language, rounding: str) -> str:
    """Return one end of an interval in the scale that fits ``size``; what never ends is rounded outward."""
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
    digits = digits_of(number, last_place(number), power, rounding)
    if language is Language.ZH:
        return f"{digits.replace(',', '')}{unit}"
    return f"CNY {digits}{unit}" if end.unit == "元" else f"{digits}{unit}"


def _chinese_scale(size: Fraction, place: int = 0) -> tuple[int, str]:
    """Return the power of ten and the unit in which Chinese readers expect an amount of ``size`` 元.

    An amount that is known to 10 ** ``place`` and no better is told in a unit at least as coarse: 0.5 亿元,
    since 5000 万元 would claim four digits.
    """
    power = 8 if size >= 10**8 else 4 if size >= 10**4 else 0
    while power < place and power < 12:
        power += 4
    return power, CHINESE_SCALES[power]


def _english_money(quantity: Quantity) -> str:
    """Return an amount as CNY, in millions from one million."""
    hedge = ENGLISH_HEDGES.get(quantity.hedge, "")
    if largest(quantity) < 10**6:
        return f"{hedge}CNY {number_text(quantity, 0)}"
    return f"{hedge}CNY {number_text(quantity, 6)} million"
