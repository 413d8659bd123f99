"""A unit as readers see it beside a number, in either language; the words are those of the table of units."""

from collections.abc import Iterable

from msgspec.structs import replace

from metrics.display.numbers.money_units import Coin
from metrics.language import Language
from metrics.model.quantity import Quantity
from metrics.model.units import Base, Units, package_units

RANKS = "位"  # in which a rank among others is counted
TIGHT = ("%", "‰", "‱")  # stand at their numbers without a blank


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


def amount(number: str, unit: str, language: Language, units: Units | None = None) -> str:
    """Return a bare number of a unit with the words that stand around it; the unit alone where the number is open.

    >>> [amount("12", unit, Language.EN) for unit in ("英镑", "个", "%", "位")], amount("", "元", Language.EN)
    (['GBP 12', '12', '12%', 'rank 12'], 'CNY')
    """
    before, behind = around(unit, language, units)
    if language is Language.EN:
        before, behind = (f"{unit_name(unit, language)} ", "") if unit == RANKS else (before, behind)
        behind = one_of(number, behind, unit, units)
    return f"{before}{number}{behind}".strip()


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


def kept_unit(quantity: Quantity, units: Units | None = None) -> str:
    """Return the unit that a quantity is printed in, where readers are told it and not the base unit; else nothing.

    >>> [kept_unit(Quantity.read(text)) for text in ("6500亩", "6,500 mu", "3公顷", "12元/亩")]
    ['亩', '亩', '', '']
    """
    table = units or package_units()
    base, printed = table.bases.get(quantity.unit), table.find(quantity.printed_unit)
    if base is None or printed is None:
        return ""
    return next((name for name in base.kept if table.names[name].worth == printed.worth), "")


def kept_by_all(quantities: Iterable[Quantity], units: Units | None = None) -> str:
    """Return the unit, such as 亩, that several figures are all told in; empty where they differ or have none."""
    kept = {kept_unit(quantity, units) for quantity in quantities}
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
