"""Why towns have no mark: one line for the years, towns and reason that belong together."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from metrics.analysis.comparing.comparison import EMPTY
from metrics.charts.plotting.axes import CellStates
from metrics.display.stretches import stretches
from metrics.display.wording import Wording

Key = TypeVar("Key")
Content = TypeVar("Content")
YearsAndTowns = tuple[tuple[int, ...], tuple[str, ...]]  # years, and towns


def gap_lines(cells: CellStates, wording: Wording) -> Iterator[str]:
    """Yield the years, towns and reason of all empty cells, in as few lines as there can be.

    Years in which the same towns have no mark share a line, or towns that have none in the same years.
    """
    comma = wording.word("comma")
    for state in EMPTY:
        empty = [cell for cell, held_state in cells.items() if held_state is state]
        for years, towns in min(_by_year(empty), _by_town(empty), key=len):
            periods = comma.join(dict.fromkeys(stretches(years).values()))
            yield f"{periods} · {comma.join(map(wording.area, towns))} · {wording.word(state)}"


def gap_count(cells: CellStates) -> int:
    """Return how many cells of a chart are empty."""
    return sum(state.is_empty for state in cells.values())


def _by_year(empty: Sequence[tuple[str, int]]) -> list[YearsAndTowns]:
    """Return the cells grouped by towns: the years in which just these are empty."""
    towns: dict[int, tuple[str, ...]] = {}
    for area, year in empty:
        towns[year] = (*towns.get(year, ()), area)
    return [(years, areas) for areas, years in _turned(towns).items()]


def _by_town(empty: Sequence[tuple[str, int]]) -> list[YearsAndTowns]:
    """Return the cells grouped by years: the towns that are empty in just these."""
    years: dict[str, tuple[int, ...]] = {}
    for area, year in empty:
        years[area] = (*years.get(area, ()), year)
    return list(_turned(years).items())


def _turned(mapping: Mapping[Key, Content]) -> dict[Content, tuple[Key, ...]]:
    """Return gaps by reason: a mapping by its values, to each the keys that have it, in their order."""
    turned: dict[Content, tuple[Key, ...]] = {}
    for key, value in mapping.items():
        turned[value] = (*turned.get(value, ()), key)
    return turned
