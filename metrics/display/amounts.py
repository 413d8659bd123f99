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
>>> money_text(Quantity.read("9100亿元"), Language.EN)
'CNY 910 billion'
"""

import re
from dataclasses import replace
from fractions import Fraction
from math import ceil, floor
from typing import Protocol

from metrics.display.coins import Coin, coin_of, printed_coin
from metrics.display.digits import Rounding, digits_of, last_place, never_ends, number_text
from metrics.language import Language
from metrics.model.codes import Hedge, MoneyUnit
from metrics.model.quantity import Quantity
from metrics.model.units import package_units

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
    "1": "",  # an index has no unit
    **dict.fromkeys(
        [name for name, unit in package_units().names.items() if unit.counted], ""
    ),  # 处, 盏, 张 …: English counts the things that the indicator names
    "百分点": " percentage points",
    "倍": " times",
    "人": " people",
    "人次": " person-times",
    "户": " households",
    "天": " days",
    "年": " years",
    "次": " times",
    "亩": " mu",
    "%": "%",
}
TIGHT_UNITS = {
    "%": "%",
    "": "",
    "1": "",
    "百分点": " 个百分点",
    "m²": " 平方米",
    "km": " 公里",
    "t": " 吨",
    "µg/m³": " 微克/立方米",
}
BILLION = 9  # the power of ten from which English money drops the zeros that end its decimals
_MEASURE_WORD = re.compile("大$")  # of 10大领域: behind its noun the number needs a word that can stand there
_BETWEEN = re.compile(r"(?<=[0-9A-Za-z%³])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[0-9A-Za-z▲▼])")


def money_text(quantity: Quantity, language: Language, unit: MoneyUnit | Coin = MoneyUnit.AUTO) -> str:
    """Return an amount of money in ``unit``; where it is printed more coarsely, in the unit that fits its size."""
    coin = coin_of(quantity, language, unit)
    if coin == printed_coin(quantity, language):
        return spaced(quantity.printed)
    number = number_text(quantity, coin.power)
    if language is Language.EN:
        shown = _trimmed(number) if coin.power >= BILLION else number
        return f"{ENGLISH_HEDGES.get(quantity.hedge, '')}CNY {shown}{coin.suffix}"
    return f"{CHINESE_HEDGES.get(quantity.hedge, '')}{number.replace(',', '')}{coin.suffix}"


def _trimmed(number: str) -> str:
    """Return a number without the zeros that end its decimals.

    >>> _trimmed("910.0")
    '910'
    """
    return re.sub(r"\.?0+$", "", number) if "." in number else number


def quantity_text(quantity: Quantity, language: Language, unit: MoneyUnit | Coin = MoneyUnit.AUTO) -> str:
    """Return any quantity but a rank, in ``language``; money in ``unit``."""
    quantity = in_mu(quantity)
    if never_ends(quantity):
        quantity = replace(quantity, hedge=Hedge.ABOUT)
    if quantity.unit == "元":
        return money_text(quantity, language, unit)
    if language is Language.ZH and any(digit.isdigit() for digit in quantity.printed):
        return spaced(_MEASURE_WORD.sub("个", quantity.printed))
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
        None if end is None else (end / package_units().names["亩"].factor).limit_denominator(10**6)
        for end in (quantity.low, quantity.value, quantity.high)
    )
    return replace(quantity, low=low, value=value, high=high, unit="亩")


def spaced(printed: str) -> str:
    """Return ``printed`` with a space between 中文 and digits or Latin letters.

    >>> spaced("500万元以上")
    '500 万元以上'
    """
    return _BETWEEN.sub(" ", printed)


def interval_text(quantity: Quantity, language: Language, unit: MoneyUnit | Coin = MoneyUnit.AUTO) -> str:
    """Return what is certain: both ends, or the one that is stated; empty where none is. Money is in ``unit``.

    >>> interval_text(Quantity.read("12.34亿元"), Language.ZH)
    '12.335 – 12.345 亿元'
    >>> interval_text(Quantity.read("近300万元"), Language.EN)
    '≤ CNY 3 million'
    """
    quantity = in_mu(quantity)
    power, before, after = _around(quantity, language, unit)
    low, high = (
        None if end is None else _end_text(end, power, language, way)
        for end, way in ((quantity.low, floor), (quantity.high, ceil))
    )
    if low and high and low != high:
        low = low if after.startswith(" ") or not after else f"{low}{after}"  # a percent sign stands at both
        return f"{before}{low} – {high}{after}"
    return (
        f"{'' if low and high else '≥ ' if low else '≤ '}{before}{low or high}{after}" if low or high else ""
    )


def _around(quantity: Quantity, language: Language, unit: MoneyUnit | Coin) -> tuple[int, str, str]:
    """Return the power of ten in which a quantity is told, and what stands before and after its number."""
    if quantity.unit == "元":
        coin = coin_of(quantity, language, unit)
        return coin.power, "CNY " if language is Language.EN else "", coin.suffix
    units = ENGLISH_UNITS if language is Language.EN else TIGHT_UNITS
    return 0, "", units.get(quantity.unit, f" {quantity.unit}")


def _end_text(end: Fraction, power: int, language: Language, way: Rounding) -> str:
    """Return one end of an interval in units of 10 ** ``power``; what never ends is rounded outward."""
    digits = digits_of(end, last_place(end), power, way)
    return digits.replace(",", "") if language is Language.ZH else digits
