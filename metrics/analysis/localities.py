"""The figures of the localities in which towns lie: a city's own number beside those of its towns."""

from collections.abc import Sequence

from metrics.analysis.comparing.comparison import View
from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.model.records import Catalogue

NEAR = 2  # times the largest figure of the towns: a number beyond that would press them to the foot of their chart


def localities_around(catalogue: Catalogue, areas: Sequence[str]) -> tuple[str, ...]:
    """Return the ids of the localities in which the towns lie, such as their city, in the order of the catalogue."""
    names = {locality.zh for area in areas for locality in catalogue.areas[area].lies_in}
    return tuple(
        area.id for area in catalogue.areas.values() if not area.kind.is_town and area.name.zh in names
    )


def figures_around(facts: Facts, view: View) -> list[Fact]:
    """Return what is counted of these localities of a view's indicator and measure in its years, the newest first.

    It is whole, and of full years. A rank is none: a city's place is among cities.
    """
    if view.measure.is_rank or not (areas := localities_around(facts.catalogue, view.areas)):
        return []
    others = facts.select(indicator=view.indicator, areas=areas, years=view.span, measures=(view.measure,))
    whole = (fact for fact in others if not fact.part and fact.status.is_counted and fact.period.is_full_year)
    return sorted((fact for fact in whole if fact.value is not None), key=lambda fact: -fact.year)


def is_near(figure: Fact, facts: Sequence[Fact]) -> bool:
    """Whether a locality's figure is of a size that can be drawn as a line beside the towns' ``facts``."""
    largest = max((abs(number) for fact in facts for number in fact.numbers), default=None)
    return largest is not None and figure.value is not None and abs(figure.value) <= NEAR * largest
