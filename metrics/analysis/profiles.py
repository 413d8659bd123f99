"""What a town's profile says: of each indicator the newest figure, or why there is none, and what compares."""

from collections.abc import Sequence
from itertools import combinations

from msgspec import Struct

from metrics.analysis.absences import town_absence
from metrics.analysis.comparing.answers import Difference, difference
from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.model.codes import CellState, Measure
from metrics.model.records import Catalogue, Indicator

AMOUNTS_FIRST = tuple(sorted(Measure, key=lambda measure: measure.is_rank))  # ranks last


class ProfileCell(Struct, frozen=True):
    """One indicator in the profile of one town.

    ``row`` is its newest figure, None where there is none, and then ``absent`` says why. ``beside`` are the newest
    printed figures of its other measures, such as its change on the year; ``more`` is how many rows there are yet.
    """

    area: str
    row: Fact | None
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
        return any(cell.row for cell in self.cells)


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
    shown = [cell.row for cell in cells if cell.row]
    return ProfileLine(
        indicator, cells, tuple(difference(catalogue, *pair) for pair in combinations(shown, 2))
    )


def _cell(catalogue: Catalogue, indicator: Indicator, area: str, rows: Sequence[Fact]) -> ProfileCell:
    """Return the cell of one indicator in a town's profile, of which ``rows`` tell."""
    absent = town_absence(catalogue, indicator, area)
    row = newest(rows)
    if row is None:
        return ProfileCell(area, None, (), 0, absent)
    beside = tuple(_beside(row, rows))
    return ProfileCell(area, row, beside, len(rows) - 1 - len(beside), absent)


def newest(rows: Sequence[Fact]) -> Fact | None:
    """Return the newest of one town's rows of an indicator.

    What is printed goes before what is planned or implied, the whole town before a part, an amount before its change.
    """
    return min(rows, key=_weight, default=None)


def _weight(row: Fact) -> tuple[int, bool, bool, int, int]:
    """Return a sort key: what is reported, whole, level, newest and surest first."""
    sure = -row.status.sureness
    reported = 0 if row.status.is_reported else sure
    return reported, bool(row.part), not row.measure.is_level, -row.year, sure


def _beside(row: Fact, rows: Sequence[Fact]) -> list[Fact]:
    """Return the newest printed row of each other measure of the same thing, ranks last."""
    same = [other for other in rows if other.part == row.part and other.status.is_reported]
    rows_beside = [
        newest([row for row in same if row.measure is measure])
        for measure in AMOUNTS_FIRST
        if measure is not row.measure
    ]
    return [other for other in rows_beside if other]
