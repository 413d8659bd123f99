"""What a chart's scale hides, in words: figures too small to be seen on it, and a unit too coarse for them."""

from collections.abc import Iterable, Iterator, Sequence

from metrics.analysis.facts import Fact
from metrics.display.numbers.money_units import coin_for
from metrics.display.wording import Wording
from metrics.model.codes import MoneyUnit

FAR = 100  # times: what is so much smaller than the largest is told apart from nothing by its words alone


def tiny(groups: Iterable[Sequence[Fact]], wording: Wording) -> Iterator[str]:
    """Yield which towns' figures are too small to be read off the scale that they share with others."""
    towns = dict.fromkeys(area for group in groups for area in _too_small(group))
    if towns:
        yield wording.word("tiny_note", wording.word("comma").join(map(wording.area, towns)))


def _too_small(group: Sequence[Fact]) -> Iterator[str]:
    """Yield the towns that a chart's scale hides: all their amounts are under a hundredth of the largest."""
    sizes = [
        (fact.area, max(map(abs, fact.numbers))) for fact in group if fact.measure.is_level and fact.numbers
    ]
    largest = max((size for _, size in sizes), default=0)
    for area in dict.fromkeys(area for area, _ in sizes):
        if FAR * max(size for town, size in sizes if town == area) < largest:
            yield area


def coarse(facts: Sequence[Fact], wording: Wording) -> Iterator[str]:
    """Yield that the unit of money chosen is too coarse for a figure, which is told in a finer one."""
    unit = wording.unit
    if not isinstance(unit, MoneyUnit) or unit.is_automatic:
        return
    money = (fact.quantity for fact in facts if wording.catalogue.units.is_money(fact.unit) and fact.numbers)
    if any(coin_for(quantity, wording.language, unit) is None for quantity in money):
        yield wording.word("coarse_note")
