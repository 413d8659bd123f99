"""A claim of a draft with how it stands, and the figures that say so."""

from collections.abc import Callable

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes.outcome import Outcome, OutcomeReason
from metrics.model.quantity import Quantity


class Judgement(Struct, frozen=True):
    """A claim, how it stands, ``why`` as the key of a reason, and the figures that it is held against.

    ``own`` are of what the claim is of, the nearest first; ``others`` are the figures that say the same of something
    else, where it stands elsewhere. ``missing`` are the ids of towns, or the years, without which nothing can be told;
    ``result`` is what the figures make instead of what is claimed: so many times, or by so much more.
    """

    claim: Claim
    outcome: Outcome
    why: OutcomeReason = OutcomeReason.NOTHING
    own: tuple[Fact, ...] = ()
    others: tuple[Fact, ...] = ()
    missing: tuple[str, ...] = ()
    result: Quantity | None = None


ClaimJudge = Callable[[Facts, Claim], Judgement]


def indicator_of(facts: Facts, claim: Claim) -> str | Judgement:
    """Return the indicator that a claim of a town's year is of; a judgement where it names none, no town or no year."""
    indicator = next(iter(claim.indicators), "")
    if indicator not in facts.catalogue.indicators or not claim.is_sure:
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NO_INDICATOR)
    if not claim.area:
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NO_TOWN)
    if claim.period is None or not claim.period.is_full_year:
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NO_YEAR)
    return indicator
