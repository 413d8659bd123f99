"""What is known and what is not: every cell of indicator, town and year is in exactly one state.

A cell is called after the best that it holds about the whole town; where it holds nothing, after the reason. Only a
conflict comes before all: until it is resolved, nothing of the cell can be relied on.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from metrics.analysis.absences import absence
from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.analysis.years import years_far_off, years_spoken_of
from metrics.model.codes import CellState
from metrics.model.records import Catalogue, Indicator


class MapCell(Struct, frozen=True):
    """One cell of the coverage map; ``indicator`` is empty where the cell is about the theme as a whole.

    ``rows`` are the rows of the tidy facts that the cell holds, the most telling first.
    """

    theme: str
    indicator: str
    area: str
    year: int
    state: CellState
    rows: tuple[Fact, ...]


class Gap(Struct, frozen=True):
    """A gap in coverage: a town without a figure; ``indicator`` is empty where the theme as a whole has none."""

    theme: str
    indicator: str
    area: str
    state: CellState


class Tally(Struct, frozen=True):
    """How many cells of the map hold a whole town's figure, how many less than that, only what is implied, or nothing.

    ``less`` is only a rank, a part or what is expected.
    """

    whole: int
    less: int
    implied: int
    none: int

    @property
    def printed(self) -> int:
        """Of how many cells of the map a document prints something."""
        return self.whole + self.less

    @property
    def cells(self) -> int:
        """How many cells the coverage map has in all."""
        return self.printed + self.implied + self.none


class Coverage(Struct, frozen=True):
    """The coverage map: ``cells`` by indicator, town and year, ``themes`` by theme, town and year, in the files' order.

    ``headline`` names the themes by which towns are looked at first; ``years`` are those of the stretch
    that is spoken of, and those far off.
    """

    areas: tuple[str, ...]
    years: tuple[int, ...]
    headline: tuple[str, ...]
    cells: tuple[MapCell, ...]
    themes: tuple[MapCell, ...]

    @property
    def headline_cells(self) -> tuple[MapCell, ...]:
        """The cells of the map that are of headline themes."""
        return tuple(cell for cell in self.themes if cell.theme in self.headline)


def coverage(catalogue: Catalogue, facts: Facts) -> Coverage:
    """Return the coverage map of ``catalogue``, whose facts are ``facts``."""
    areas = tuple(catalogue.towns)
    years = tuple(sorted((*years_far_off(catalogue), *years_spoken_of(catalogue))))
    cells = cells_of(catalogue, facts.select(), catalogue.indicators, (areas, years), is_spread=True)
    headline = tuple(theme.id for theme in catalogue.headline_themes)
    return Coverage(areas, years, headline, cells, theme_cells(cells))


def cells_of(
    catalogue: Catalogue,
    rows: Iterable[Fact],
    indicators: Iterable[str],
    towns_and_years: tuple[Sequence[str], Sequence[int]],
    *,
    is_spread: bool = False,
) -> tuple[MapCell, ...]:
    """Return the cells of indicators in towns and years; ``is_spread``: a figure stands in all of its years."""
    by_cell: dict[tuple[str, str, int], list[Fact]] = {}
    for row in rows:
        for year in (is_spread and row.spans) or (row.year,):
            by_cell.setdefault((row.indicator, row.area, year), []).append(row)
    areas, years = towns_and_years
    return tuple(
        _cell(
            catalogue, catalogue.indicators[indicator], (area, year), by_cell.get((indicator, area, year), ())
        )
        for indicator in indicators
        for area in areas
        for year in years
    )


def _cell(
    catalogue: Catalogue, indicator: Indicator, town_year: tuple[str, int], rows: Sequence[Fact]
) -> MapCell:
    """Return the cell of ``indicator`` at ``town_year``, a town and a year, which holds ``rows``."""
    state = cell_state(rows, absence(catalogue, indicator, town_year))
    return MapCell(indicator.theme, indicator.id, *town_year, state, telling_first(rows))


def cell_state(rows: Sequence[Fact], absent: CellState) -> CellState:
    """Return the state of a cell of the map that holds ``rows``; ``absent`` where it holds none."""
    if disagree(rows):
        return CellState.CONFLICTING
    return CellState.best((row_state(row) for row in rows), absent)


def row_state(row: Fact) -> CellState:
    """Return the state that one row alone gives its cell."""
    if not row.status.is_reported:
        return CellState.ONLY_IMPLIED if row.status.is_implied else CellState.ONLY_PLANNED
    if row.part:
        return CellState.ONLY_PART
    if row.measure.is_rank:
        return CellState.ONLY_RANK
    states_all = row.is_closed or row.measure.is_ratio  # a ratio has no ends: its parts are printed
    return CellState.PRINTED if states_all else CellState.ONE_SIDED


def disagree(rows: Iterable[Fact]) -> bool:
    """Whether a cell of the map is in conflict: printed intervals of one thing do not meet, as rounding never does."""
    things: dict[tuple[object, ...], list[Fact]] = {}
    for row in rows:
        if row.status.is_counted:
            things.setdefault(row.thing, []).append(row)
    pairs = (pair for same in things.values() for pair in combinations(same, 2))
    return any(not one.meets(other) and not _count_other_things(one, other) for one, other in pairs)


def _count_other_things(one: Fact, other: Fact) -> bool:
    """Whether two totals in a cell of the map say that they count different things, so that both can be true."""
    return bool(one.covers and other.covers and one.covers != other.covers)


def telling_first(rows: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return rows by the state that they give their cell, levels first, then as they stand in the facts."""
    return tuple(sorted(rows, key=lambda row: (row_state(row).precedence, not row.measure.is_level)))


def theme_cells(cells: Sequence[MapCell]) -> tuple[MapCell, ...]:
    """Return one cell for each theme, town and year: the best state of its indicators, and all their rows."""
    together: dict[tuple[str, str, int], list[MapCell]] = {}
    for cell in cells:
        together.setdefault((cell.theme, cell.area, cell.year), []).append(cell)
    return tuple(_theme_cell(town_year, same) for town_year, same in together.items())


def _theme_cell(town_year: tuple[str, str, int], same: Sequence[MapCell]) -> MapCell:
    """Return the cell of the map of a theme at a town and year, of the cells of its indicators there."""
    theme, area, year = town_year
    state = CellState.best((cell.state for cell in same), CellState.NOT_APPLICABLE)
    rows = telling_first(row for cell in same for row in cell.rows)
    return MapCell(theme, "", area, year, state, rows)


def counts(cells: Iterable[MapCell]) -> Mapping[CellState, int]:
    """Return how many cells of the map are in each state, zeros included."""
    states = Counter(cell.state for cell in cells)
    return {state: states[state] for state in CellState}


def tally(cells: Iterable[MapCell]) -> Tally:
    """Return how many of the map's ``cells`` hold a whole town's figure, less, only what is implied, or nothing."""
    states = counts(cells)
    none = sum(states[state] for state in CellState if state.is_empty)
    whole = sum(states[state] for state in CellState if state.is_of_the_whole)
    implied = states[CellState.ONLY_IMPLIED]
    return Tally(whole, sum(states.values()) - whole - implied - none, implied, none)
