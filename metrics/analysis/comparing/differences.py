"""Answers to questions about two observations: certain, possible, or not to be said.

An answer is certain only where the two compare (if need be with caution, which the verdict tells) and where
every number that the two figures leave open agrees. Where they compare and their intervals overlap, or one of them
follows on a condition only, either may be the higher: possible. Where they do not compare, or where it is unknown,
nothing can be said.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from fractions import Fraction

from msgspec import Struct

from metrics.analysis.arithmetic.expression import range_of
from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.comparing.distinct_facts import settled
from metrics.analysis.comparing.grounds import Grounds
from metrics.analysis.comparing.verdicts import Judge, Verdict, verdict, verdicts
from metrics.analysis.facts import Fact
from metrics.analysis.following.tree import ImpliedValue, Value, expression_of
from metrics.model.codes import Answer
from metrics.model.records import Catalogue


class Difference(Struct, frozen=True):
    """How two observations of an indicator differ: which is higher, how surely, how many times the other.

    ``higher`` is the one whose number is higher, None where that is not certain. ``ratio_low`` and
    ``ratio_high`` enclose how many times the lower the higher one is; None where an end does not follow, and of what
    is no level: a third rank is not three times a first, nor growth of 8% twice one of 4%.
    ``restates_growth``: one of the two follows from the other and its printed growth, which is then all that is said.
    """

    answer: Answer
    verdict: Verdict
    higher: Fact | None = None
    lower: Fact | None = None
    ratio_low: Fraction | None = None
    ratio_high: Fraction | None = None
    restates_growth: bool = False


def difference(catalogue: Catalogue, first: Fact, second: Fact, *, judge: Judge = verdict) -> Difference:
    """Return which of two facts of an indicator is higher, and how surely; of a town's two years, whether it rose.

    Among ranks the higher number is the worse rank. A figure that both rest on is one number: a level over the base
    that its own growth implies is exactly that growth, whatever its prices. What holds on a condition only is otherwise
    not certain.
    """
    judgement = judge(catalogue, first, second)
    if not judgement.comparability.says_something or not (first.numbers and second.numbers):
        return Difference(Answer.CANNOT_BE_SAID, judgement)
    trees = _trees(first, second)
    restates = restates_growth(trees.get(first), trees.get(second))
    by_trees = restates or not (first.is_conditional or second.is_conditional)
    for higher, lower in ((first, second), (second, first)):
        if _lies_above(higher, lower) or (by_trees and _surely_above(trees, higher, lower)):
            ratio = _ratio(trees, higher, lower)
            return Difference(Answer.CERTAIN, judgement, higher, lower, ratio.low, ratio.high, restates)
    overlap = not (_lies_apart(first, second) or _lies_apart(second, first))
    return Difference(Answer.POSSIBLE if overlap else Answer.ON_A_CONDITION, judgement)


def restates_growth(one: Value | None, other: Value | None) -> bool:
    """Whether one of two compared values is the base that follows from the other and its growth."""
    pairs = ((one, other), (other, one))
    return any(
        isinstance(base, ImpliedValue) and base.rule.leads_back and level in base.inputs
        for base, level in pairs
    )


def _trees(first: Fact, second: Fact) -> dict[Fact, Value]:
    """Return the trees of two compared facts that may rest on one figure: one of them is implied; else nothing."""
    if not (first.status.is_implied or second.status.is_implied):
        return {}
    return {fact: fact.origin for fact in (first, second)}


def _surely_above(trees: dict[Fact, Value], higher: Fact, lower: Fact) -> bool:
    """Whether one compared fact is above the other, whatever the figures that both rest on may be."""
    if len(trees) < 2:
        return False
    least = range_of(expression_of(trees[higher]) - expression_of(trees[lower])).low
    return least is not None and least > 0


def _ratio(trees: dict[Fact, Value], higher: Fact, lower: Fact) -> Interval:
    """Return how many times the lower compared fact the higher one is; nothing where either may be zero."""
    if not all(fact.measure.is_level and fact.low and fact.low > 0 for fact in (higher, lower)):
        return Interval(None, None, None)
    if len(trees) == 2:
        return range_of(expression_of(trees[higher]) / expression_of(trees[lower]))
    return stated_by(higher).over(stated_by(lower))


def positions(catalogue: Catalogue, facts: Sequence[Fact]) -> dict[Fact, tuple[int, int]]:
    """Return the best and worst position that each fact may take among comparable ``facts``, in their order.

    The highest number is first, or the lowest where that is welcome; where two may take the same positions, the more
    welcome number stands first. Facts that do not compare with all the others have no position and are left out; so is
    a town of which two numbers are printed.
    """
    field = settled(fact for fact in facts if not fact.measure.is_rank and fact.numbers)
    met = verdicts(catalogue, field).of_facts
    fit = [fact for fact, others in zip(field, met, strict=True) if _all_compare(others)]
    lows = sorted(fact.low for fact in fit if fact.low is not None)
    highs = sorted(fact.high for fact in fit if fact.high is not None)
    ends = {fact: (1 + _above(lows, fact), len(fit) - _below(highs, fact)) for fact in fit}
    turn = -1
    if any(_is_lowest_first(catalogue, fact) for fact in fit):
        ends = {fact: (len(fit) + 1 - last, len(fit) + 1 - first) for fact, (first, last) in ends.items()}
        turn = 1
    return dict(sorted(ends.items(), key=lambda item: (item[1], turn * (item[0].value or 0))))


def _is_lowest_first(catalogue: Catalogue, fact: Fact) -> bool:
    """Whether the lowest of a fact's kind is the best: less is welcome, and it is not how much of a target is done."""
    welcome = catalogue.indicators[fact.indicator].welcome
    return welcome.has_way and not welcome.is_higher and not fact.measure.has_target


def _all_compare(met: Iterable[Grounds]) -> bool:
    """Whether something can be said about a fact and each that it meets."""
    return all(grounds[0].comparability.says_something for grounds in met)


def _above(lows: Sequence[Fraction], fact: Fact) -> int:
    """Return how many of the compared facts, whose lower ends are given in order, lie above a fact."""
    return 0 if fact.high is None else len(lows) - bisect_right(lows, fact.high)


def _below(highs: Sequence[Fraction], fact: Fact) -> int:
    """Return how many of the compared facts, whose upper ends are given in order, lie below a fact."""
    return 0 if fact.low is None else bisect_left(highs, fact.low)


def _lies_above(higher: Fact, lower: Fact) -> bool:
    """Whether all that one compared fact may be is above all that the other may be."""
    return not (higher.is_conditional or lower.is_conditional) and _lies_apart(higher, lower)


def _lies_apart(higher: Fact, lower: Fact) -> bool:
    """Whether the interval of one compared fact is above that of the other, on whatever condition."""
    return higher.low is not None and lower.high is not None and higher.low > lower.high


def stated_by(fact: Fact) -> Interval:
    """Return the interval of a fact that is compared: between which ends its number lies, and that number."""
    return Interval(fact.low, fact.value, fact.high)
