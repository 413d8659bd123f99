"""A unit as readers see it beside a number, in either language; the words are those of the table of units."""

from collections.abc import Iterable
from typing import Protocol

from msgspec.structs import replace

from metrics.display.money_units import Coin
from metrics.language import Language
from metrics.model.quantity import Quantity
from metrics.model.units import Base, Units, package_units

RANKS = "位"  # in which a place among others is counted
TIGHT = ("%", "‰", "‱")  # stand at their numbers without a blank


class InUnit(Protocol):
    """A quantity or fact that has a base unit and stands printed: what the choice of unit words asks for."""

    @property
    def unit(self) -> str:
        """The base unit, such as m² or 元."""

    @property
    def printed(self) -> str:
        """The figure as it stands in the document, with its unit: 6500亩; or what it follows from."""


def around(unit: str, language: Language, units: Units | None = None) -> tuple[str, str]:
    """Return the words of a unit, no currency, before and behind a number: nothing and % , nothing and 亩.

    >>> around("人", Language.EN), around("元/亩", Language.EN), around("元/亩", Language.ZH)
    (('', ' people'), ('CNY ', ' per mu'), ('', ' 元/亩'))
    """
    base = (units or package_units()).shown(unit)
    if unit in TIGHT:
        return "", unit
    if language is Language.ZH:
        return "", f" {base.zh}".rstrip()
    if base.money:
        return f"{base.currency or base.many} ", f" {base.per}".rstrip()
    return "", f" {base.many}".rstrip()


def unit_name(unit: str, language: Language, units: Units | None = None) -> str:
    """Return a unit's word as it stands alone, behind the name of what is counted in it: 人, people.

    >>> [unit_name(unit, Language.EN) for unit in ("元", "人", "个", "位")]
    ['CNY', 'people', 'number', 'rank']
    """
    base = (units or package_units()).shown(unit)
    if language is Language.ZH:
        return base.zh
    return "rank" if unit == RANKS else base.many or "number"


def one_of(number: str, behind: str, unit: str, units: Units | None = None) -> str:
    """Return the English unit word ``behind`` a number: behind exactly 1 its singular, 1 person."""
    base = (units or package_units()).shown(unit)
    return f" {base.one}" if base.one and number == "1" and behind == f" {base.many}" else behind


def currency_of(coin: Coin, base: Base) -> Coin:
    """Return a unit of yuan as one of another currency: 万元 as 万美元, CNY million as USD million."""
    suffix, name = (text.replace("元", base.zh) for text in (coin.suffix, coin.name.replace("CNY", base.one)))
    return coin if base.zh == "元" else replace(coin, suffix=suffix, name=name)


def kept_unit(area: InUnit, units: Units | None = None) -> str:
    """Return the printed unit that readers are told instead of the base unit: 亩 for m²; empty where none is."""
    base = (units or package_units()).bases.get(area.unit)
    return next((name for name in base.kept if name in area.printed), "") if base else ""


def kept_by_all(rows: Iterable[InUnit], units: Units | None = None) -> str:
    """Return the unit, such as 亩, that several figures are all told in; empty where they differ or have none."""
    kept = {kept_unit(row, units) for row in rows}
    return kept.pop() if len(kept) == 1 else ""


def in_kept(quantity: Quantity, units: Units | None = None) -> Quantity:
    """Return an area that is printed in 亩 counted in 亩 instead of m², and any other quantity as it is.

    In square metres a 亩 is 666.66…, and would show digits that nobody printed.
    """
    table = units or package_units()
    name = kept_unit(quantity, table)
    if not name:
        return quantity
    low, value, high = (
        None if end is None else end / table.names[name].factor
        for end in (quantity.low, quantity.value, quantity.high)
    )
    return replace(quantity, low=low, value=value, high=high, unit=name)
