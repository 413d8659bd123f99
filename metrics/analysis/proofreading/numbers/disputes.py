"""What documents do not agree on: a draft's claim stands by none of them alone."""

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.proofreading.numbers.same_number import agreement
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes.outcome import Outcome, OutcomeReason


def as_far_as_agreed(facts: Facts, judged: Judgement) -> Judgement:
    """Return how a draft's claim stands; unknown where one document says so, and another otherwise, with both."""
    if not judged.outcome.is_right:
        return judged
    against = tuple(
        other
        for row in judged.own
        if row.is_disputed
        for other in facts.select(indicator=row.indicator)
        if other.is_disputed and other.thing == row.thing and other is not row
        if not _says_so(judged.claim, other)
    )
    if not against:
        return judged
    return Judgement(judged.claim, Outcome.UNKNOWN, OutcomeReason.DISPUTED, judged.own, against)


def _says_so(claim: Claim, row: Fact) -> bool:
    """Whether a figure of the same thing says what a draft's number does, if less exactly."""
    return claim.quantity is not None and agreement(claim.quantity, row) is not None
