"""The units in which a reader may have money told."""

from collections.abc import Iterable
from dataclasses import dataclass

from metrics.display.digits import last_place, precision
from metrics.language import Language
from metrics.model.codes import MoneyUnit
from metrics.model.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Coin:
    """A unit of money: 10 ** ``power`` yuan; ``suffix`` stands behind a number, ``name`` at an axis."""

    power: int
    suffix: str
    name: str


COINS = {
    Language.ZH: {
        MoneyUnit.YUAN: Coin(0, " 元", "元"),
        MoneyUnit.WAN: Coin(4, " 万元", "万元"),
        MoneyUnit.YI: Coin(8, " 亿元", "亿元"),
    },
    Language.EN: {
        MoneyUnit.YUAN: Coin(0, "", "CNY"),
        MoneyUnit.WAN: Coin(3, " thousand", "CNY thousand"),
        MoneyUnit.YI: Coin(6, " million", "CNY million"),
    },
}


def coin_for(quantity: Quantity, language: Language, unit: MoneyUnit) -> Coin | None:
    """Return the unit asked for; None where nothing is asked or the figure is not printed that finely.

    >>> coin_for(Quantity.read("37574万元"), Language.ZH, MoneyUnit.YUAN) is None
    True
    """
    coin = COINS[language].get(unit)
    return coin if coin and coin.power >= _place(quantity) else None


def units_for(quantities: Iterable[Quantity], language: Language) -> tuple[MoneyUnit, ...]:
    """Return what a reader may choose: automatic, and each unit in which one of the figures can be told."""
    held = list(quantities)
    fit = (unit for unit in MoneyUnit if any(coin_for(each, language, unit) for each in held))
    return (MoneyUnit.AUTO, *fit) if all(each.unit == "元" for each in held) else (MoneyUnit.AUTO,)


def _place(quantity: Quantity) -> int:
    """Return the power of ten of the last digit that is printed."""
    if quantity.value is not None:
        return precision(quantity)
    return min((last_place(end) for end in (quantity.low, quantity.high) if end is not None), default=0)
