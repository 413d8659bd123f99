"""Levels as an index: each town's base year is 100, so that towns of unlike size show how they went."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import partial

from msgspec import Struct

from metrics.analysis.arithmetic.expression import range_of
from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.comparing.answers import restates_growth
from metrics.analysis.comparing.distinct_rows import surest_last
from metrics.analysis.comparing.verdicts import Judge, Verdict, verdict
from metrics.analysis.facts import Fact
from metrics.analysis.following.tree import expression_of
from metrics.model.records import Catalogue


class IndexPoint(Struct, frozen=True):
    """A point of an index: a row over its own town's base row; ``interval``: all that it may be, the base being 100.

    ``restates_growth``: the base follows from the row's own growth, which is all that the index then says.
    """

    row: Fact
    base: Fact
    interval: Interval
    restates_growth: bool = False


def indexed(catalogue: Catalogue, rows: Sequence[Fact], judge: Judge = verdict) -> list[IndexPoint]:
    """Return the rows that have an index: that compare with their own town's row of the base year, in the rows' order.

    The base year is the earliest in which most towns have a base that something stands beside. The list is empty
    where no figure has one. A figure that stands in a row and in its base is one number, so that an implied base
    over the level that implies it leaves exactly the growth.
    """
    fit = [row for row in rows if _has_index(row)]
    years = sorted({row.year for row in fit})
    by_base = [list(_over(fit, year, partial(judge, catalogue))) for year in years]
    most = max(by_base, key=lambda pairs: len({row.area for row, _ in pairs}), default=[])
    return [IndexPoint(row, base, *_index(row, base)) for row, base in most]


def _has_index(row: Fact) -> bool:
    """Whether a row can stand in an index: a whole town's level, no plan, known between two ends above zero."""
    above_zero = row.is_closed and (row.low or 0) > 0 and row.value is not None
    return row.measure.is_level and not row.part and not row.status.is_planned and above_zero


def _over(
    rows: Sequence[Fact], year: int, judge: Callable[[Fact, Fact], Verdict]
) -> Iterator[tuple[Fact, Fact]]:
    """Yield the rows of an index with their bases of a year; a base with nothing beside it is left out."""
    bases = {row.area: row for row in surest_last(rows) if row.year == year}
    pairs = [(row, bases[row.area]) for row in rows if row.area in bases and _compare(row, bases, judge)]
    moved = {base.area for row, base in pairs if row.year != year}
    for row, base in pairs:
        if row.area in moved and (row == base or row.year != year):
            yield row, base


def _compare(row: Fact, bases: dict[str, Fact], judge: Callable[[Fact, Fact], Verdict]) -> bool:
    """Whether a row and its base compare, so that it has an index."""
    base = bases[row.area]
    return row == base or judge(row, base).comparability.says_something


def _index(row: Fact, base: Fact) -> tuple[Interval, bool]:
    """Return the index: 100 times a row over its base, and whether that only restates a printed growth."""
    if row == base:
        return Interval.exactly(Fraction(100)), False
    over, under = row.origin, base.origin
    return range_of(100 * (expression_of(over) / expression_of(under))), restates_growth(over, under)
