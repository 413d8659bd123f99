"""Numbers behind a town that a draft names in passing: they may be of the first town that it names."""

from collections.abc import Collection

from msgspec.structs import replace

from metrics.analysis.proofreading.judgement import ClaimJudge, Judgement
from metrics.analysis.proofreading.nameless.unnamed_indicators import is_written_out
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes.outcome import Outcome, OutcomeReason


def as_of_first_town(facts: Facts, one: Judgement, spoken: Collection[str], judge: ClaimJudge) -> Judgement:
    """Return a number behind a town that was named in passing as one of the first town of all, where it is that's.

    Before any figure of a town that was ``spoken`` of nobody knows which of both the draft is about, if it names the
    first in its title alone.
    """
    if not one.claim.is_sure or one.outcome.is_right or one.claim.measure.is_rank:
        return one
    trial = judge(facts, replace(one.claim, area=one.claim.context.all_areas[0]))
    if not trial.outcome.is_right or not is_written_out(trial):
        return one
    if not one.claim.context.binding.in_title or one.claim.context.all_areas[0] in spoken:
        return trial
    rows = tuple(dict.fromkeys((*trial.own[:1], *one.own[:1])))
    return Judgement(one.claim, Outcome.UNKNOWN, OutcomeReason.WHICH_TOWN, rows)


def is_in_passing(claim: Claim) -> bool:
    """Whether the last town before a number was named in passing, in another paragraph, and none is in its own."""
    context = claim.context
    return context.binding.strays and not context.areas and not context.binding.has_whom
