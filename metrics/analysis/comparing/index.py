"""Levels as an index: each town's base year is 100, so that towns of unlike size show how they went."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import partial

from msgspec import Struct

from metrics.analysis.arithmetic.expression import range_of
from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.comparing.differences import restates_growth
from metrics.analysis.comparing.distinct_facts import surest_last
from metrics.analysis.comparing.verdicts import Judge, Verdict, verdict
from metrics.analysis.facts import Fact
from metrics.analysis.following.tree import expression_of
from metrics.model.records import Catalogue


class IndexPoint(Struct, frozen=True):
    """A point of an index: a fact over its own town's base fact; ``interval``: all that it may be, the base being 100.

    ``restates_growth``: the base follows from the fact's own growth, which is all that the index then says.
    """

    fact: Fact
    base: Fact
    interval: Interval
    restates_growth: bool = False


def indexed(catalogue: Catalogue, facts: Sequence[Fact], judge: Judge = verdict) -> list[IndexPoint]:
    """Return the facts that have an index: that compare with their own town's fact of the base year, in their order.

    The base year is the earliest in which most towns have a base that something stands beside. The list is empty
    where no figure has one. A figure that stands in a fact and in its base is one number, so that an implied base
    over the level that implies it leaves exactly the growth.
    """
    fit = [fact for fact in facts if _has_index(fact)]
    years = sorted({fact.year for fact in fit})
    by_base = [list(_over(fit, year, partial(judge, catalogue))) for year in years]
    most = max(by_base, key=lambda pairs: len({fact.area for fact, _ in pairs}), default=[])
    return [IndexPoint(fact, base, *_index(fact, base)) for fact, base in most]


def _has_index(fact: Fact) -> bool:
    """Whether a fact can stand in an index: a whole town's level, no plan, known between two ends above zero."""
    above_zero = fact.is_closed and (fact.low or 0) > 0 and fact.value is not None
    return fact.measure.is_level and not fact.part and not fact.status.is_planned and above_zero


def _over(
    facts: Sequence[Fact], year: int, judge: Callable[[Fact, Fact], Verdict]
) -> Iterator[tuple[Fact, Fact]]:
    """Yield the facts of an index with their bases of a year; a base with nothing beside it is left out."""
    bases = {fact.area: fact for fact in surest_last(facts) if fact.year == year}
    pairs = [
        (fact, bases[fact.area]) for fact in facts if fact.area in bases and _compare(fact, bases, judge)
    ]
    moved = {base.area for fact, base in pairs if fact.year != year}
    for fact, base in pairs:
        if fact.area in moved and (fact == base or fact.year != year):
            yield fact, base


def _compare(fact: Fact, bases: dict[str, Fact], judge: Callable[[Fact, Fact], Verdict]) -> bool:
    """Whether a fact and its base compare, so that it has an index."""
    base = bases[fact.area]
    return fact == base or judge(fact, base).comparability.says_something


def _index(fact: Fact, base: Fact) -> tuple[Interval, bool]:
    """Return the index: 100 times a fact over its base, and whether that only restates a printed growth."""
    if fact == base:
        return Interval.exactly(Fraction(100)), False
    over, under = fact.origin, base.origin
    return range_of(100 * (expression_of(over) / expression_of(under))), restates_growth(over, under)
