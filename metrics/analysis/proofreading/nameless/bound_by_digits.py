"""What a draft's number is of by its digits, where words bind its year and town: so many of them are no chance."""

from collections.abc import Collection

from msgspec.structs import replace

from metrics.analysis.proofreading.judgement import ClaimJudge, Judgement
from metrics.analysis.proofreading.nameless.near_misses import of_its_unit_alone
from metrics.analysis.proofreading.nameless.unnamed_indicators import MANY, is_written_out
from metrics.analysis.store import Facts
from metrics.model.claims import Claim

BESIDE_IT = 1  # steps: named in its sentence


def may_be_by_its_digits(facts: Facts, stated: Claim, one: Judgement, spoken: Collection[str]) -> bool:
    """Whether a draft names towns, and its words beside a number nothing else than what that seems to be.

    What neither words name nor numbers before tell, nor alone has the number's unit, takes as many digits as are no
    chance. What a share is one of is another thing than the share, which is only named for short: 83.6% of its days.
    ``spoken``: the indicators, and towns, of which the draft told numbers before.
    """
    seeming = tuple(row.indicator for row in one.own[:1])
    near = {mention.indicator for mention in stated.context.mentions if mention.steps <= BESIDE_IT}
    is_other = stated.is_sure and not (stated.measure.has_whole and near.issuperset(seeming))
    named = stated.indicators[:1] if is_other else ()
    mentions = (*stated.context.mentions, *of_its_unit_alone(facts, stated))
    around = {*spoken, *named, *(mention.indicator for mention in mentions)}
    is_told = not around.isdisjoint(seeming) or is_written_out(one, MANY)
    return bool(stated.context.all_areas) and named in ((), seeming) and is_told


def as_its_digits(facts: Facts, one: Judgement, judge: ClaimJudge) -> Judgement:
    """Return how a number stands that seems to be a figure of the town and year which words bind it to.

    So many digits are no chance: they say of what it is, as words say of when and of whom.
    """
    named = (row.indicator for row in (one.own or one.others)[:1] if not one.claim.measure.is_rank)
    trials = (judge(facts, replace(one.claim, indicators=(key,), is_sure=True)) for key in named)
    return next((trial for trial in trials if _is_settled(trial) and is_written_out(trial)), one)


def _is_settled(trial: Judgement) -> bool:
    """Whether a draft's number is a figure of its year and town, or plainly another's and no end of a change."""
    claim, binding = trial.claim, trial.claim.context.binding
    if claim.quantity is None or not claim.quantity.hedge.is_none:
        return False  # 带动消费超8000万元 has the digits of nothing
    is_moved = binding.leaves or binding.moves or (claim.measure.is_change and 0 in claim.context.of_years)
    return trial.outcome.is_right or (trial.outcome.is_elsewhere and trial.why.is_near and not is_moved)
