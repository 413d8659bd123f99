"""What one comparison shows: the facts of a view, the lines that may join them, and the cells that stay empty."""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from metrics.analysis.comparing.distinct_facts import one_each, surest_last, without_echoes
from metrics.analysis.comparing.verdicts import Judge, verdict
from metrics.analysis.facts import Fact
from metrics.analysis.gaps.absences import absence
from metrics.analysis.gaps.coverage import cell_state
from metrics.analysis.store import Facts
from metrics.model.codes import PLAIN, CellState, ChartKind, Measure, MoneyUnit
from metrics.model.records import Catalogue


class View(Struct, frozen=True):
    """A view of the comparison, as a reader chose it: indicator, measure, towns in order, first and last year, kind.

    ``page``: small multiples of many towns stand on several.
    """

    indicator: str
    measure: Measure
    areas: tuple[str, ...]
    first: int
    last: int
    kind: ChartKind = PLAIN
    unit: MoneyUnit = MoneyUnit.AUTO
    page: int = 1

    @property
    def span(self) -> range:
        """The years of the comparison's view, gaps included."""
        return range(self.first, self.last + 1)

    @property
    def years(self) -> tuple[int, ...]:
        """Return every year of the comparison's view, gaps included."""
        return tuple(self.span)


class State(StrEnum):
    """What one cell of town and year holds for a comparison: a figure of its measure, else what coverage says of it."""

    FIGURE = "figure"
    OTHER_MEASURE = "other_measure"
    ONLY_PART = CellState.ONLY_PART
    ONLY_RANK = CellState.ONLY_RANK
    MARKED_MISSING = CellState.MARKED_MISSING
    SEARCHED = CellState.SEARCHED
    UNREAD = CellState.UNREAD
    NO_DOCUMENT = CellState.NO_DOCUMENT
    NOT_APPLICABLE = CellState.NOT_APPLICABLE

    @property
    def is_figure(self) -> bool:
        """Whether a figure of the measure compared stands in the cell."""
        return self is State.FIGURE

    @property
    def is_only_part(self) -> bool:
        """Whether a figure of a part of the town stands in the comparison's cell, and none of the whole."""
        return self is State.ONLY_PART

    @property
    def is_unread(self) -> bool:
        """Whether the comparison's cell is empty and a document of the year is not read to its end."""
        return self is State.UNREAD

    @property
    def has_no_document(self) -> bool:
        """Whether the comparison's cell is empty and no document of the year is there."""
        return self is State.NO_DOCUMENT

    @property
    def is_told_by_documents(self) -> bool:
        """Whether the comparison's cell is empty, and it is told why by which documents were read."""
        return self in (State.SEARCHED, State.UNREAD, State.NO_DOCUMENT)

    @property
    def is_empty(self) -> bool:
        """Whether nothing of the measure compared stands in the cell, be it of a part."""
        return self in EMPTY

    @property
    def precedence(self) -> int:
        """The state's position among those that a town's cells might be called after in a comparison, from 0."""
        return _PRECEDENCE[self]


_PRECEDENCE = {state: rank for rank, state in enumerate(State)}
EMPTY = (
    State.MARKED_MISSING,
    State.SEARCHED,
    State.UNREAD,
    State.NO_DOCUMENT,
    State.NOT_APPLICABLE,
    State.ONLY_RANK,
    State.OTHER_MEASURE,
)


def selection(store: Facts, view: View) -> list[Fact]:
    """Return the facts selected for a comparison: its indicator, towns and years, all measures, in the towns' order."""
    facts = store.select(indicator=view.indicator, areas=view.areas, years=view.span)
    order = {area: index for index, area in enumerate(view.areas)}
    return sorted(without_echoes(facts), key=lambda fact: (order[fact.area], fact.year))


def taken_facts(store: Facts, view: View) -> list[Fact]:
    """Return a comparison's facts as they are taken away: in the towns' order, and those that others replace."""
    facts = store.select(
        indicator=view.indicator,
        areas=view.areas,
        years=view.span,
        measures=(view.measure,),
        replaced=True,
    )
    order = {area: index for index, area in enumerate(view.areas)}
    return without_echoes(sorted(facts, key=lambda fact: order[fact.area]))


def measured(selected: Sequence[Fact], view: View) -> list[Fact]:
    """Return those of the selected facts that say what a comparison is asked for: levels, growths or ranks."""
    return [fact for fact in selected if fact.measure is view.measure]


def joined(catalogue: Catalogue, facts: Sequence[Fact], judge: Judge = verdict) -> list[tuple[Fact, Fact]]:
    """Return the pairs of facts that a line may join.

    A line joins the same town, whole, in two successive years that compare, if need be with caution; never a
    planned figure, never over a gap, to a mere bound or to a range, and never a rank: a place is no amount. Where a
    year is printed and implied as well, the line goes through what is printed.
    """
    return paired(catalogue, facts, 1, judge)


def paired(
    catalogue: Catalogue, facts: Sequence[Fact], years: int, judge: Judge = verdict
) -> list[tuple[Fact, Fact]]:
    """Return the pairs of facts of one town, so many years apart, that a line of the comparison may join."""
    ordered = surest_last(one_each(facts))
    several = {thing for thing, count in Counter(_counted(ordered)).items() if count > 1}
    fit = {
        (fact.area, fact.year): fact for fact in ordered if _may_be_joined(fact) and fact.thing not in several
    }
    pairs = ((fact, fit.get((area, year + years))) for (area, year), fact in fit.items())
    apart = [(first, last) for first, last in pairs if last is not None]
    return [pair for pair in apart if judge(catalogue, *pair).comparability.says_something]


def _counted(facts: Sequence[Fact]) -> Iterator[tuple[object, ...]]:
    """Yield the things that counted facts are numbers of: one that comes twice has no line in a view."""
    return (fact.thing for fact in facts if fact.status.is_counted)


def _may_be_joined(fact: Fact) -> bool:
    """Whether a line of the comparison may begin or end at a fact."""
    is_line = not fact.status.is_planned and not fact.measure.is_rank
    return is_line and not fact.part and fact.is_closed and fact.value is not None


def states(catalogue: Catalogue, facts: Sequence[Fact], view: View) -> dict[tuple[str, int], State]:
    """Return what each cell of town and year of a comparison's view holds, of all the selection's ``facts``."""
    by_cell: dict[tuple[str, int], list[Fact]] = {}
    for fact in facts:
        for year in fact.spans or (fact.year,):
            by_cell.setdefault((fact.area, year), []).append(fact)
    cells = [(area, year) for year in view.years for area in view.areas]
    return {cell: _state(catalogue, by_cell.get(cell, []), view, cell) for cell in cells}


def _state(catalogue: Catalogue, here: Sequence[Fact], view: View, cell: tuple[str, int]) -> State:
    """Return what a comparison's cell of one town and year holds, of its facts."""
    shown_here = measured(here, view)
    if shown_here:
        return State.ONLY_PART if all(fact.part for fact in shown_here) else State.FIGURE
    if here:
        only_rank = cell_state(here, CellState.SEARCHED).is_only_rank
        return State.ONLY_RANK if only_rank else State.OTHER_MEASURE
    return State(absence(catalogue, catalogue.indicators[view.indicator], cell))
