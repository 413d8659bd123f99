"""What is known and what is not: every cell of indicator, town and year is in exactly one state.

A cell is called after the best that it holds about the whole town; where it holds nothing, after the reason. Only a
conflict comes before all: until it is resolved, nothing of the cell can be relied on.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.analysis.gaps.absences import absence
from metrics.analysis.store import Facts
from metrics.analysis.years import years_far_off, years_spoken_of
from metrics.model.codes import CellState
from metrics.model.records import Catalogue, Indicator


class MapCell(Struct, frozen=True):
    """One cell of the coverage map; ``indicator`` is empty where the cell is about the theme as a whole.

    ``facts`` are those that the cell holds, the most telling first.
    """

    theme: str
    indicator: str
    area: str
    year: int
    state: CellState
    facts: tuple[Fact, ...]


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
    facts: Iterable[Fact],
    indicators: Iterable[str],
    towns_and_years: tuple[Sequence[str], Sequence[int]],
    *,
    is_spread: bool = False,
) -> tuple[MapCell, ...]:
    """Return the cells of indicators in towns and years; ``is_spread``: a figure stands in all of its years."""
    by_cell: dict[tuple[str, str, int], list[Fact]] = {}
    for fact in facts:
        for year in (is_spread and fact.spans) or (fact.year,):
            by_cell.setdefault((fact.indicator, fact.area, year), []).append(fact)
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
    catalogue: Catalogue, indicator: Indicator, town_year: tuple[str, int], facts: Sequence[Fact]
) -> MapCell:
    """Return the cell of ``indicator`` at ``town_year``, a town and a year, which holds ``facts``."""
    state = cell_state(facts, absence(catalogue, indicator, town_year))
    return MapCell(indicator.theme, indicator.id, *town_year, state, telling_first(facts))


def cell_state(facts: Sequence[Fact], absent: CellState) -> CellState:
    """Return the state of a cell of the map that holds ``facts``; ``absent`` where it holds none."""
    if disagree(facts):
        return CellState.CONFLICTING
    return CellState.best((fact_state(fact) for fact in facts), absent)


def fact_state(fact: Fact) -> CellState:
    """Return the state that one fact alone gives its cell."""
    if not fact.status.is_reported:
        return CellState.ONLY_IMPLIED if fact.status.is_implied else CellState.ONLY_PLANNED
    if fact.part:
        return CellState.ONLY_PART
    if fact.measure.is_rank:
        return CellState.ONLY_RANK
    states_all = fact.is_closed or fact.measure.is_ratio  # a ratio has no ends: its parts are printed
    return CellState.PRINTED if states_all else CellState.ONE_SIDED


def disagree(facts: Iterable[Fact]) -> bool:
    """Whether a cell of the map is in conflict: printed intervals of one thing do not meet, as rounding never does."""
    things: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        if fact.status.is_counted:
            things.setdefault(fact.thing, []).append(fact)
    pairs = (pair for same in things.values() for pair in combinations(same, 2))
    return any(not one.meets(other) and not _count_other_things(one, other) for one, other in pairs)


def _count_other_things(one: Fact, other: Fact) -> bool:
    """Whether two totals in a cell of the map say that they count different things, so that both can be true."""
    return bool(one.covers and other.covers and one.covers != other.covers)


def telling_first(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return facts by the state that they give their cell, levels first, then as they stand in the facts."""
    return tuple(sorted(facts, key=lambda fact: (fact_state(fact).precedence, not fact.measure.is_level)))


def theme_cells(cells: Sequence[MapCell]) -> tuple[MapCell, ...]:
    """Return one cell for each theme, town and year: the best state of its indicators, and all their facts."""
    together: dict[tuple[str, str, int], list[MapCell]] = {}
    for cell in cells:
        together.setdefault((cell.theme, cell.area, cell.year), []).append(cell)
    return tuple(_theme_cell(town_year, same) for town_year, same in together.items())


def _theme_cell(town_year: tuple[str, str, int], same: Sequence[MapCell]) -> MapCell:
    """Return the cell of the map of a theme at a town and year, of the cells of its indicators there."""
    theme, area, year = town_year
    state = CellState.best((cell.state for cell in same), CellState.NOT_APPLICABLE)
    facts = telling_first(fact for cell in same for fact in cell.facts)
    return MapCell(theme, "", area, year, state, facts)


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
