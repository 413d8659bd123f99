"""Whether a figure is in the sense in which a draft states a number: its prices, its whole, aimed at or done."""

from collections.abc import Sequence

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.proofreading.numbers.same_number import agreement
from metrics.analysis.proofreading.numbers.slips import digits_of
from metrics.model.claims import Claim
from metrics.model.codes.outcome import Outcome, OutcomeReason
from metrics.model.quantity import Quantity
from metrics.model.records import Observation

TELLING = 3  # digits by which the number of a plan is told from that of a result


def in_another_sense(claim: Claim, stated: Quantity, rows: Sequence[Fact]) -> Judgement | None:
    """Return that a number is a figure but for the sense in which the draft states it; None where it is no such.

    Where the figure's record says otherwise, the number is of something else; where that says nothing, it stays open.
    """
    for row in rows:
        level = agreement(stated, row)
        other = another_sense(claim, row) if level else None
        is_chance = level is None or not level.is_plain or digits_of(stated) < TELLING
        if (
            other and other[1].is_of_a_result and is_chance
        ):  # a plan of 7%, and a result of 7%, are two things
            return Judgement(claim, Outcome.UNKNOWN, other[1], (row,))
        if other and other[0].is_open:
            return Judgement(claim, *other, (row,))
        if other:
            return Judgement(claim, *other, (), (row,))
    return None


def another_sense(claim: Claim, row: Fact) -> tuple[Outcome, OutcomeReason] | None:
    """Return how a claim that is a figure stands for the sense that a draft states; None where that is the figure's."""
    sense = claim.sense
    if claim.is_called_a_plan and not row.status.is_planned:
        return Outcome.ELSEWHERE, OutcomeReason.RESULT
    if sense.prices.is_stated and row.prices not in (None, sense.prices):
        is_known = row.prices is not None and row.prices.is_stated
        return (Outcome.ELSEWHERE if is_known else Outcome.UNKNOWN), OutcomeReason.PRICES
    if sense.whole and row.measure.has_whole and not _is_of_that_whole(claim, row):
        is_named = sense.whole_of not in ("", row.indicator)
        if is_named or row.whole:
            return (Outcome.ELSEWHERE if is_named and row.whole else Outcome.UNKNOWN), OutcomeReason.WHOLE
    return None


def _is_of_that_whole(claim: Claim, row: Fact) -> bool:
    """Whether a figure's share is of the whole that a draft names, by its record or by the words printed beside it."""
    if row.details.whole_of:
        return row.details.whole_of == claim.sense.whole_of
    stated = claim.sense.whole.lower()
    near = row.origin.near.lower() if isinstance(row.origin, Observation) else ""
    wholes = (row.details.whole.zh.lower(), row.details.whole.en.lower())
    return stated in near or any(whole and (whole in stated or stated in whole) for whole in wholes)
