"""Which rows each page shows, and where it shows that there is none: what is taken away is what was seen."""

from collections.abc import Sequence
from typing import NamedTuple

from metrics.analysis.coverage import Coverage
from metrics.analysis.facts import Fact
from metrics.analysis.findings import certain
from metrics.analysis.newest import Cell, cell
from metrics.analysis.profiles import profiles
from metrics.analysis.store import Facts
from metrics.analysis.targets import completions, league, ranks
from metrics.model.codes import CellState, Status
from metrics.model.records import Catalogue, Observation, Place


class Gap(NamedTuple):
    """Where a page shows no figure of a town; ``indicator`` is empty where the theme as a whole has none."""

    theme: str
    indicator: str
    area: str
    state: CellState


def overview_shown(catalogue: Catalogue, facts: Facts) -> tuple[list[Fact], list[Gap]]:
    """Return the figures of the overview's sentences, then of its cells; and the cells without any."""
    cells = [
        cell(catalogue, facts, theme, area) for theme in catalogue.headline_themes for area in catalogue.towns
    ]
    told = [row for fact in certain(catalogue, facts) for row in fact.rows]
    gaps = [Gap(each.theme, "", each.area, _absent(each)) for each in cells if not each.headline]
    return [*told, *(row for each in cells for row in each.rows)], gaps


def _absent(held: Cell) -> CellState:
    """Return why a cell of the overview is empty."""
    return CellState.SEARCHED if held.read else CellState.NO_DOCUMENT


def profiles_shown(catalogue: Catalogue, facts: Facts, areas: Sequence[str]) -> tuple[list[Fact], list[Gap]]:
    """Return the figures of the profiles of ``areas``, line by line; and the cells without any."""
    lines = [line for lines in profiles(catalogue, facts, areas).values() for line in lines]
    rows = [row for line in lines for each in line.cells if each.row for row in (each.row, *each.beside)]
    gaps = [
        Gap(catalogue.indicators[line.indicator].theme, line.indicator, each.area, each.absent)
        for line in lines
        for each in line.cells
        if not each.row
    ]
    return rows, gaps


def targets_shown(catalogue: Catalogue, facts: Facts) -> list[Fact]:
    """Return the completions with what was done and due, the ranks, and the figures that have places."""
    goals = [
        row
        for each in completions(catalogue, facts)
        for row in (each.row, each.done, each.target)
        if row is not None
    ]
    places = [row for rows in ranks(catalogue, facts).values() for row in rows]
    return [*goals, *places, *(row for each in league(catalogue, facts) for row, _ in each.places)]


def coverage_shown(found: Coverage) -> list[Fact]:
    """Return the figures that stand in the cells of the map."""
    return [row for each in found.cells for row in each.rows]


def ledger_shown(facts: Facts) -> list[Fact]:
    """Return the figures of which another one of the same thing says something else: less, more, or later."""
    newer = {fact.successor.place for fact in facts if fact.successor}
    return [fact for fact in facts if fact.is_disputed or fact.successor or _place(fact) in newer]


def _place(fact: Fact) -> Place | None:
    """Return where a printed figure stands in the curated files; None of an implied one."""
    return fact.origin.place if isinstance(fact.origin, Observation) else None


def printed_in(facts: Facts, document: str) -> list[Fact]:
    """Return what one document prints, in the order of its lines."""
    rows = facts.select(document=document, replaced=True)
    return sorted((row for row in rows if row.printed), key=lambda row: row.line)


def sources_shown(catalogue: Catalogue, facts: Facts) -> list[Fact]:
    """Return what each document prints, line by line."""
    order = {source.document: place for place, source in enumerate(catalogue.sources.values())}
    rows = [row for row in facts if row.status is not Status.IMPLIED]
    return sorted(rows, key=lambda row: (order[row.document], row.line))
