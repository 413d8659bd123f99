"""Numbers that say the one before them again in another unit, by words between: 3.81万吨，合38100吨."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.proofreading.numbers.same_number import meant
from metrics.model.claims import Claim
from metrics.model.codes.outcome import Outcome, OutcomeReason
from metrics.model.quantity import Quantity


def by_conversion(judged: Iterable[Judgement]) -> Iterator[Judgement]:
    """Yield how claims stand, those of a conversion as what they convert where that stands.

    One that is not the same number contradicts the figure by which that stands.
    """
    before: Judgement | None = None
    for one in judged:
        if not one.claim.assertion.is_counted or one.claim.quantity is None:
            yield one
            continue
        is_again = before is not None and one.claim.context.binding.converts and before.outcome.is_right
        before = _converted(one, before) if before and is_again else one
        yield before


def _converted(one: Judgement, before: Judgement) -> Judgement:
    """Return how a number stands that says again what one says that stands."""
    stated, known = one.claim.quantity, before.claim.quantity
    if (
        stated is None
        or known is None
        or stated.unit != known.unit
        or one.claim.measure is not before.claim.measure
    ):
        return one
    claim = _of_the_same(one.claim, before.claim)
    if _may_be_one(stated, known):
        return replace(before, claim=claim) if one.outcome.is_open else one
    return Judgement(claim, Outcome.CONTRADICTS, OutcomeReason.NUMBER, before.own)


def _of_the_same(claim: Claim, before: Claim) -> Claim:
    """Return a number as one of the thing, town and time of another."""
    return replace(
        claim,
        indicators=before.indicators,
        area=before.area,
        period=before.period,
        part=before.part,
        is_sure=True,
    )


def _may_be_one(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers may be the same, as far as each is rounded."""
    (low, high), (least, most) = meant(one), meant(other)
    return low <= most and least <= high
