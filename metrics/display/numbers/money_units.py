"""The units of money: which fits an amount or many, and which a reader may ask for."""

from collections.abc import Iterable
from fractions import Fraction

from msgspec import Struct

from metrics.display.numbers.digits import largest, power_of_last, precision
from metrics.language import Language
from metrics.model.codes import MoneyUnit
from metrics.model.printed.numerals import SCALES
from metrics.model.quantity import Quantity
from metrics.model.units import package_units


class Coin(Struct, frozen=True):
    """A unit of money: 10 ** ``power`` yuan; ``suffix`` stands behind a number, ``name`` at an axis."""

    power: int
    suffix: str
    name: str


# The steps in which each language counts money, the smallest first.
YUAN, WAN, YI = Coin(0, " 元", "元"), Coin(4, " 万元", "万元"), Coin(8, " 亿元", "亿元")
CNY, THOUSAND, MILLION = (
    Coin(0, "", "CNY"),
    Coin(3, " thousand", "CNY thousand"),
    Coin(6, " million", "CNY million"),
)
STEPS = {Language.ZH: (YUAN, WAN, YI), Language.EN: (CNY, THOUSAND, MILLION)}
# What fits by size, from the smallest: each with the size from which readers expect it.
FITTING = {
    Language.ZH: (
        (0, YUAN),
        (10**4, WAN),
        (10**8, YI),
        (10**16, Coin(12, " 万亿元", "万亿元")),
    ),
    Language.EN: (
        (0, CNY),
        (10**6, MILLION),
        (10**9, Coin(9, " billion", "CNY billion")),
        (10**12, Coin(12, " trillion", "CNY trillion")),
    ),
}
FOUR_DIGITS = 10**4


def fitting_coin(quantities: Iterable[Quantity], language: Language) -> Coin:
    """Return the unit in which all these amounts are told: that of the largest, or a larger one.

    In 中文 an amount that is printed to 10 ** 6 元 and no better needs a unit at least as coarse: 0.5 亿元, since
    5000 万元 would claim four digits.
    In English the amounts that stand beside a small one keep its unit up to four digits before the point.

    >>> fitting_coin([Quantity.read("12.34亿元"), Quantity.read("8133万元")], Language.ZH).name
    '亿元'

    >>> fitting_coin([Quantity.read("12.34亿元")], Language.EN).name
    'CNY billion'
    >>> fitting_coin([Quantity.read("12.34亿元"), Quantity.read("8133万元")], Language.EN).name
    'CNY million'
    """
    listed = list(quantities)
    sizes = [largest(quantity) for quantity in listed] or [Fraction(0)]
    finest = max((precision(quantity) for quantity in listed if _is_exact_print(quantity)), default=0)
    steps = FITTING[language]
    fit = [coin for least, coin in steps if max(sizes) >= least]
    if language is Language.EN:
        small = [
            coin for least, coin in steps if min(sizes) >= least and max(sizes) < FOUR_DIGITS * 10**coin.power
        ]
        return small[-1] if small else fit[-1]
    if fit[-1].power >= finest:
        return fit[-1]
    return next((coin for _, coin in steps if coin.power >= finest), steps[-1][1])


def _is_exact_print(quantity: Quantity) -> bool:
    """Whether an amount of money is printed in digits, rounded and without a hedge: they say how well it is known."""
    closed = None not in (quantity.value, quantity.low, quantity.high) and quantity.low != quantity.high
    return quantity.is_in_digits and closed and quantity.hedge.is_none  # 百万元 is told as printed


def printed_coin(quantity: Quantity, language: Language) -> Coin | None:
    """Return the unit in which an amount is printed that 中文 tells as printed: one with a hedge, or in words."""
    if language is Language.EN or not quantity.printed or (quantity.hedge.is_none and quantity.is_in_digits):
        return None
    worth = SCALES.get(quantity.scale, 1)
    return next(coin for _, coin in FITTING[language] if 10**coin.power == worth)


def coin_called(unit: MoneyUnit, language: Language) -> Coin | None:
    """Return the unit that a reader may ask for; None where each figure takes its own."""
    return None if unit.step is None else STEPS[language][unit.step]


def coin_for(quantity: Quantity, language: Language, unit: MoneyUnit) -> Coin | None:
    """Return the unit asked for; None where nothing is asked or the figure is not printed that finely.

    >>> coin_for(Quantity.read("37574万元"), Language.ZH, MoneyUnit.YUAN) is None
    True
    """
    coin = coin_called(unit, language)
    return coin if coin and coin.power >= _finest(quantity) else None


def coin_of(quantity: Quantity, language: Language, unit: MoneyUnit | Coin) -> Coin:
    """Return the unit in which an amount is told, and both ends of its interval."""
    if isinstance(unit, Coin):
        return unit
    asked = coin_for(quantity, language, unit)
    return asked or printed_coin(quantity, language) or fitting_coin([quantity], language)


def units_for(quantities: Iterable[Quantity], language: Language) -> tuple[MoneyUnit, ...]:
    """Return the units of money that a reader may choose: automatic, and each in which some amount can be told."""
    listed = list(quantities)
    fit = (unit for unit in MoneyUnit if any(coin_for(quantity, language, unit) for quantity in listed))
    return (
        (MoneyUnit.AUTO, *fit)
        if all(package_units().is_money(quantity.unit) for quantity in listed)
        else (MoneyUnit.AUTO,)
    )


def _finest(quantity: Quantity) -> int:
    """Return the power of ten of the last digit of an amount of money."""
    if quantity.value is not None:
        return precision(quantity)
    return min((power_of_last(end) for end in (quantity.low, quantity.high) if end is not None), default=0)
