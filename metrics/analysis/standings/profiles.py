"""What a town's profile says: of each indicator the newest figure, or why there is none, and what compares."""

from collections.abc import Sequence
from itertools import combinations

from msgspec import Struct

from metrics.analysis.comparing.differences import Difference, difference
from metrics.analysis.facts import Fact
from metrics.analysis.gaps.absences import town_absence
from metrics.analysis.store import Facts
from metrics.model.codes import CellState, Measure
from metrics.model.records import Catalogue, Indicator

AMOUNTS_FIRST = tuple(sorted(Measure, key=lambda measure: measure.is_rank))  # ranks last


class ProfileCell(Struct, frozen=True):
    """One indicator in the profile of one town.

    ``fact`` is its newest figure, None where there is none, and then ``absent`` says why. ``beside`` are the newest
    printed figures of its other measures, such as its change on the year; ``more`` is how many facts there are yet.
    """

    area: str
    fact: Fact | None
    beside: tuple[Fact, ...]
    more: int
    absent: CellState


class ProfileLine(Struct, frozen=True):
    """One indicator, with a cell for each town in its order, and how the newest figures of every two towns differ."""

    indicator: str
    cells: tuple[ProfileCell, ...]
    differences: tuple[Difference, ...]

    @property
    def has_figures(self) -> bool:
        """Whether any of the towns of this line of profiles has a figure."""
        return any(cell.fact for cell in self.cells)


def profiles(catalogue: Catalogue, facts: Facts, areas: Sequence[str]) -> dict[str, list[ProfileLine]]:
    """Return the profiles' lines of each theme, every indicator of it, with a cell for each of ``areas``."""
    return {
        theme.id: [_line(catalogue, facts, indicator, areas) for indicator in theme.indicators]
        for theme in catalogue.themes.values()
    }


def _line(catalogue: Catalogue, facts: Facts, indicator: str, areas: Sequence[str]) -> ProfileLine:
    about = catalogue.indicators[indicator]
    cells = tuple(
        _cell(catalogue, about, area, facts.select(indicator=indicator, areas=[area])) for area in areas
    )
    shown = [cell.fact for cell in cells if cell.fact]
    return ProfileLine(
        indicator, cells, tuple(difference(catalogue, *pair) for pair in combinations(shown, 2))
    )


def _cell(catalogue: Catalogue, indicator: Indicator, area: str, facts: Sequence[Fact]) -> ProfileCell:
    """Return the cell of one indicator in a town's profile, of which ``facts`` tell."""
    absent = town_absence(catalogue, indicator, area)
    fact = newest(facts)
    if fact is None:
        return ProfileCell(area, None, (), 0, absent)
    beside = tuple(_beside(fact, facts))
    return ProfileCell(area, fact, beside, len(facts) - 1 - len(beside), absent)


def newest(facts: Sequence[Fact]) -> Fact | None:
    """Return the newest of one town's facts of an indicator.

    What is printed goes before what is planned or implied, the whole town before a part, an amount before its change.
    """
    return min(facts, key=_weight, default=None)


def _weight(fact: Fact) -> tuple[int, bool, bool, int, int]:
    """Return a sort key: what is reported, whole, level, newest and surest first."""
    sure = -fact.status.sureness
    reported = 0 if fact.status.is_reported else sure
    return reported, bool(fact.part), not fact.measure.is_level, -fact.year, sure


def _beside(fact: Fact, facts: Sequence[Fact]) -> list[Fact]:
    """Return the newest printed fact of each other measure of the same thing, ranks last."""
    same = [other for other in facts if other.part == fact.part and other.status.is_reported]
    facts_beside = [
        newest([fact for fact in same if fact.measure is measure])
        for measure in AMOUNTS_FIRST
        if measure is not fact.measure
    ]
    return [other for other in facts_beside if other]
