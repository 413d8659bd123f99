"""The tidy table: one row per observation, printed, planned or implied; as columns of plain values, without pandas.

====================  ========  ==========================================================================
column                type      meaning
====================  ========  ==========================================================================
theme, indicator      str       ids
area                  str       the town
part                  str       empty: the whole town
measure               str       level · change_on_year · change_amount · rank · completion · share · ratio
period, start, end    str, date an end that is not printed is empty
value, low, high      float     in the base unit; empty where nothing is stated on that side
unit                  str       the base unit; of a ratio 1, of a change in amount also 百分点 or 倍
status                str       printed · preliminary · estimated · planned · implied
printed               str       the figure as printed; empty for implied
document, line        str, int  file name and 1-based line; for implied: of its first input; 0 where there is none
basis                 str       implied: rule and inputs; rank: of what, among whom; share, ratio: of what
hedge                 str       none · over · at_least · nearly · under · at_most · about · range · leading
year                  int       the year the period begins in, or lies in; without a printed start, the one it ends in
covers                str       what a total counts, as printed, such as 22个村; empty: not stated
prices                str       of a change, and of what follows from one of money: current · constant · not_stated
base                  str       of a change: empty for the year before, previous for the period before, or a period
among_count           int       of a rank: how many are ranked; empty: not printed
note, note_en         str       a footnote to the figure, in 中文 and in English
definition, …_en      str       what this figure counts, where its indicator's definition is not it
superseded_by         str       document:line of the figure that replaces this one; empty: this one counts
conflicts_with        str       document:line of each figure that disagrees with it, or with one that it follows from
apart                 float     how far a printed figure and the farthest of those lie apart at least, in the base unit
disputed              str       open: nobody has looked into the disagreement · acknowledged; empty: there is none
source_kind           str       file: can be looked up · book · web · call · photo · none: unproven
cell                  str       of a table the cell, such as C12 or Sheet1!C12, its row being the line; else empty
====================  ========  ==========================================================================

Rows are sorted by theme, indicator, area, period and measure.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from functools import partial
from operator import attrgetter

from metrics.analysis.conflicts import address, gap
from metrics.analysis.facts import Fact
from metrics.analysis.following.tree import ImpliedValue, leaves
from metrics.model.records import Catalogue, Observation

TYPES = {
    **dict.fromkeys(("theme", "indicator", "area", "part", "measure", "period"), "str"),
    **dict.fromkeys(("start", "end"), "datetime64[s]"),
    **dict.fromkeys(("value", "low", "high"), "float64"),
    **dict.fromkeys(("unit", "status", "printed", "document"), "str"),
    "line": "int64",
    **dict.fromkeys(("basis", "hedge"), "str"),
    "year": "int64",
    **dict.fromkeys(("covers", "prices", "base"), "str"),
    "among_count": "Int64",
    **dict.fromkeys(("note", "note_en", "definition", "definition_en"), "str"),
    **dict.fromkeys(("superseded_by", "conflicts_with"), "str"),
    "apart": "float64",
    "disputed": "str",
    "source_kind": "str",
    "cell": "str",
}
COLUMNS = tuple(TYPES)
TidyCell = str | int | float | date | None
TidyColumns = dict[str, list[TidyCell]]


def columns_of(catalogue: Catalogue, facts: Iterable[Fact]) -> TidyColumns:
    """Return facts of a catalogue as columns of the tidy table, in their order: the one way from facts to cells."""
    rows = list(facts)
    cells = {name: CELLS.get(name, attrgetter(name)) for name in COLUMNS}
    cells |= {name: partial(cell, catalogue) for name, cell in LOOKED_UP.items()}
    return {name: [cells[name](fact) for fact in rows] for name in COLUMNS}


def _float(end: Fraction | None) -> float | None:
    """Return an end of a fact as the nearest float, for a cell of the tidy table."""
    return None if end is None else float(end)


def _basis(catalogue: Catalogue, fact: Fact) -> str:
    """Return the cell ``basis``: by which rule and from what a value follows; among whom a rank is."""
    if isinstance(fact.origin, ImpliedValue):
        return fact.origin.basis
    if fact.ranked and fact.among:
        return f"rank(of={fact.ranked}; among={fact.competitors})"
    if fact.whole:
        return f"share(of={fact.whole})"
    terms = catalogue.indicators[fact.indicator].ratio_of if fact.measure.is_ratio else ()
    return f"ratio(of={':'.join(term.zh for term in terms)})" if terms else ""


def _superseded_by(catalogue: Catalogue, fact: Fact) -> str:
    """Return the cell that tells where the figure stands that replaces one; empty where none does."""
    return address(catalogue, fact.successor) if fact.successor else ""


def _others(fact: Fact) -> list[Observation]:
    """Return the figures that disagree with a row of the tidy table, or with one that it follows from."""
    figures = fact.conflict.observations if fact.conflict else ()
    used = [leaf for leaf in leaves(fact.origin) if leaf in figures]
    return [figure for figure in figures if not all(figure.quantity.meets(leaf.quantity) for leaf in used)]


def _conflicts_with(catalogue: Catalogue, fact: Fact) -> str:
    """Return the cell that tells where the figures stand that disagree with a row."""
    return "; ".join(address(catalogue, figure) for figure in _others(fact))


def _apart(fact: Fact) -> float | None:
    """Return the cell that tells how far the farthest that disagrees with a printed figure lies from it at least."""
    if not fact.printed:
        return None
    return max((float(gap(fact.quantity, figure.quantity)) for figure in _others(fact)), default=None)


def _disputed(fact: Fact) -> str:
    """Return the cell that tells whether somebody has looked into the disagreement that a row is part of."""
    return ("acknowledged" if fact.conflict.is_acknowledged else "open") if fact.conflict else ""


CELLS: Mapping[str, Callable[[Fact], TidyCell]] = {
    "period": lambda fact: fact.period.text,
    **{end: lambda fact, end=end: _float(getattr(fact, end)) for end in ("value", "low", "high")},  # type: ignore[misc]
    "prices": lambda fact: fact.prices or "",
    "covers": lambda fact: fact.covers.printed if fact.covers else "",
    "note": lambda fact: fact.details.note.zh,
    "note_en": lambda fact: fact.details.note.en,
    "definition_en": lambda fact: fact.details.definition.en,
    "source_kind": lambda fact: fact.source.kind,
    "cell": lambda fact: fact.first.cell,
    "apart": _apart,
    "disputed": _disputed,
}
LOOKED_UP: Mapping[str, Callable[[Catalogue, Fact], TidyCell]] = {
    "basis": _basis,
    "superseded_by": _superseded_by,
    "conflicts_with": _conflicts_with,
}
