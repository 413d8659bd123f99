"""That one town is so many times another, or by so much above it: by the levels of both, where they compare."""

from fractions import Fraction

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.facts import Fact
from metrics.analysis.following.needs import TIMES
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.proofreading.numbers.same_number import meant
from metrics.analysis.proofreading.words.towns_compared import pair_of
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes import Hedge
from metrics.model.codes.outcome import Outcome, OutcomeReason
from metrics.model.quantity import Quantity

SCALES = {TIMES: Fraction(1), "%": Fraction(100)}  # of a quotient, by how it is written


def judged_ratio(facts: Facts, claim: Claim) -> Judgement:
    """Return whether one town is so many times another, or by so much above or below it."""
    pair = pair_of(facts, claim)
    if isinstance(pair, Judgement):
        return pair
    own, other = pair
    stated = claim.quantity
    result = _result(claim, stated, own, other) if stated else None
    if stated is None or result is None:
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NOT_JUDGED, (own,), (other,))
    outcome, why = _standing(stated, result)
    made = Quantity("", result.value, result.low, result.high, stated.unit, Hedge.NONE)
    return Judgement(claim, outcome, why, (own,), (other,), result=made)


def _result(claim: Claim, stated: Quantity, own: Fact, other: Fact) -> Interval | None:
    """Return what the levels make, in the unit of the claim; None where that is none of theirs."""
    one, two = (Interval(row.low, row.value, row.high) for row in (own, other))
    is_gap = claim.assertion.is_gap
    sign = Interval.exactly(Fraction(-1 if claim.falls else 1))
    if stated.unit in SCALES and own.unit not in SCALES:
        quotient = one.over(two)
        if is_gap:
            quotient = quotient.minus(Interval.exactly(Fraction(1))).times(sign)
        return quotient.times(Interval.exactly(SCALES[stated.unit]))
    return one.minus(two).times(sign) if is_gap and stated.unit == own.unit == other.unit else None


def _standing(stated: Quantity, result: Interval) -> tuple[Outcome, OutcomeReason]:
    """Return how a draft's number stands to what the levels of two towns make; what may be either is unknown."""
    low, high = meant(stated)
    if result.value is not None and low <= result.value <= high:
        return Outcome.FOLLOWS, OutcomeReason.LEVELS_MAKE
    if result.meeting(Interval(low, stated.value, high)):
        return Outcome.UNKNOWN, OutcomeReason.BORDER
    if result.meeting(Interval.of(stated)):
        return Outcome.UNKNOWN, OutcomeReason.LOOSE
    return Outcome.CONTRADICTS, OutcomeReason.LEVELS_MAKE
