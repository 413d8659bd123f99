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
'CNY 1.234 billion'
>>> money_text(Quantity.read("1.3亿元"), Language.EN)
'CNY 130 million'
>>> money_text(Quantity.read("9100亿元"), Language.EN)
'CNY 910 billion'
"""

from dataclasses import replace
from fractions import Fraction
from math import ceil, floor

from metrics.display.digits import Rounding, digits_of, never_ends, number_text, power_of_last
from metrics.display.money_units import Coin, coin_of, printed_coin
from metrics.display.unit_words import around, currency_of, in_kept, one_of
from metrics.language import Language
from metrics.model.codes import Hedge, MoneyUnit
from metrics.model.quantity import Quantity
from metrics.model.units import Units, package_units
from metrics.patterns import lazy_pattern

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
BILLION = 9  # the power of ten from which English money drops the zeros that end its decimals
_MEASURE_WORD = lazy_pattern(
    "大$"
)  # of 10大领域: behind its noun the number needs a word that can stand there
_BETWEEN = lazy_pattern(r"(?<=[0-9A-Za-z%³])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[0-9A-Za-z▲▼])")


def money_text(
    quantity: Quantity,
    language: Language,
    unit: MoneyUnit | Coin = MoneyUnit.AUTO,
    units: Units | None = None,
) -> str:
    """Return an amount of money in ``unit``; where it is printed more coarsely, in the unit that fits its size.

    ``units`` is the table that knows its currency; without it, the package's.
    """
    coin = coin_of(quantity, language, unit)
    if coin == printed_coin(quantity, language):
        return spaced(quantity.printed)
    base = (units or package_units()).shown(quantity.unit)
    trims = language is Language.EN and coin.power >= BILLION
    number, suffix = number_text(quantity, coin.power, trims=trims), currency_of(coin, base).suffix
    if language is Language.EN:
        return f"{ENGLISH_HEDGES.get(quantity.hedge, '')}{base.one} {number}{suffix}"
    return f"{CHINESE_HEDGES.get(quantity.hedge, '')}{number.replace(',', '')}{suffix}"


def quantity_text(
    quantity: Quantity,
    language: Language,
    unit: MoneyUnit | Coin = MoneyUnit.AUTO,
    units: Units | None = None,
) -> str:
    """Return any quantity but a rank, in ``language`` and in the words of ``units``; money in ``unit``."""
    table = units or package_units()
    quantity = in_kept(quantity, table)
    if never_ends(quantity):
        quantity = replace(quantity, hedge=Hedge.ABOUT)
    if table.is_money(quantity.unit):
        return money_text(quantity, language, unit, table)
    if language is Language.ZH and any(digit.isdigit() for digit in quantity.printed):
        return spaced(_MEASURE_WORD.sub("个", quantity.printed))
    before, behind = around(quantity.unit, language, table)
    number = f"{before}{number_text(quantity, 0)}{behind}"
    if language is Language.ZH:
        return f"{CHINESE_HEDGES.get(quantity.hedge, '')}{number}"
    return f"{ENGLISH_HEDGES.get(quantity.hedge, '')}{one_of(number, quantity.unit, table)}"


def number_and_unit(
    quantity: Quantity,
    language: Language,
    unit: MoneyUnit | Coin = MoneyUnit.AUTO,
    units: Units | None = None,
) -> tuple[str, str]:
    """Return a quantity as its number, with its hedge and what stands before it, and the unit that stands behind it.

    >>> number_and_unit(Quantity.read("12.34亿元"), Language.ZH), number_and_unit(Quantity.read("超50人"), Language.EN)
    (('12.34', '亿元'), ('over 50', 'people'))
    """
    quantity = in_kept(quantity, units)
    power, before, behind = _around(quantity, language, unit, units or package_units())
    hedge = Hedge.ABOUT if never_ends(quantity) else quantity.hedge
    hedges = CHINESE_HEDGES if language is Language.ZH else ENGLISH_HEDGES
    number = number_text(quantity, power)
    number = number.replace(",", "") if language is Language.ZH else number
    tight = "" if behind.startswith(" ") else behind  # a percent sign is part of the number
    return f"{hedges.get(hedge, '')}{before}{number}{tight}", behind.removeprefix(tight).strip()


def spaced(printed: str) -> str:
    """Return ``printed`` with a space between 中文 and digits or Latin letters.

    >>> spaced("500万元以上")
    '500 万元以上'
    """
    return _BETWEEN.sub(" ", printed)


def interval_text(
    quantity: Quantity,
    language: Language,
    unit: MoneyUnit | Coin = MoneyUnit.AUTO,
    units: Units | None = None,
) -> str:
    """Return what is certain: both ends, or the one that is stated; empty where none is. Money is in ``unit``.

    >>> interval_text(Quantity.read("12.34亿元"), Language.ZH)
    '12.335 – 12.345 亿元'
    >>> interval_text(Quantity.read("近300万元"), Language.EN)
    '≤ CNY 3 million'
    """
    quantity = in_kept(quantity, units)
    power, before, after = _around(quantity, language, unit, units or package_units())
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


def _around(
    quantity: Quantity, language: Language, unit: MoneyUnit | Coin, units: Units
) -> tuple[int, str, str]:
    """Return the power of ten in which a quantity is told, and what stands before and after its number."""
    if units.is_money(quantity.unit):
        base, coin = units.shown(quantity.unit), coin_of(quantity, language, unit)
        return coin.power, f"{base.one} " if language is Language.EN else "", currency_of(coin, base).suffix
    return 0, *around(quantity.unit, language, units)


def _end_text(end: Fraction, power: int, language: Language, way: Rounding) -> str:
    """Return one end of an interval in units of 10 ** ``power``; what never ends is rounded outward."""
    digits = digits_of(end, power_of_last(end), power, way)
    return digits.replace(",", "") if language is Language.ZH else digits
