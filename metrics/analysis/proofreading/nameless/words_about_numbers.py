"""Words that claim something and name nothing: of the number right before them, in its newest year.

In 2022年88.8%，前一年90.4%。比前一年多 the words are of what both numbers are of.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from metrics.analysis.proofreading.judgement import ClaimJudge, Judgement
from metrics.analysis.proofreading.moved_claim import as_of
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes.outcome import Outcome, OutcomeReason

SEVERAL = 3  # numbers before of which words may speak
BEFORE = 2  # steps: what names a thing itself has no mentions from so far
NEAR = 80  # characters between a number and words of it


def said_of_last(facts: Facts, one: Judgement, numbers: Sequence[Claim], judge: ClaimJudge) -> Judgement:
    """Return how words stand as said of the last of ``numbers``; as they do where they name something, or are far.

    Nothing is promised of them: right words seem so.
    """
    claim, before = one.claim, numbers[-1]
    alike = [number for number in numbers[-SEVERAL:] if number.indicators[:1] == before.indicators[:1]]
    year = _year(claim, alike)
    if not _may_be_said_of(one, before) or not year:
        return one
    asked = as_of(claim, claim.area or before.area, year)
    trial = judge(facts, replace(asked, indicators=before.indicators[:1], is_sure=True))
    if trial.outcome.is_right:
        return replace(trial, outcome=Outcome.UNKNOWN, why=OutcomeReason.LIKELY)
    return trial if trial.outcome.is_wrong else one


def _may_be_said_of(one: Judgement, before: Claim) -> bool:
    """Whether words are open, name nothing themselves, and follow a number of what their draft names."""
    claim, mentions = one.claim, one.claim.context.mentions
    is_named = any(
        (mention.steps == 0 and not mention.is_like)
        or (one.why.is_likely and mention.steps < BEFORE and mention.indicator in claim.indicators)
        for mention in mentions
    )
    is_meant = any(
        mention.steps >= BEFORE or mention.indicator == before.indicators[0] for mention in mentions
    )
    is_open = one.outcome.is_open and (one.why.is_unfound or one.why.is_likely or one.why.is_unsaid)
    return is_open and is_meant and not is_named and 0 <= claim.start - before.end <= NEAR


def _year(claim: Claim, alike: Sequence[Claim]) -> int:
    """Return of which year words are: the newer of two that follow each other, else their own; 0 for none.

    That something grew they say only where both years are told, or a change is.
    """
    years = sorted({one.period.year for one in alike if one.period and one.measure.is_level})
    is_pair = len(years) > 1 and years[-1] - years[-2] == 1
    if claim.assertion.is_growth and not is_pair and not any(one.measure.is_growth for one in alike):
        return 0
    is_dated = claim.context.own_years and claim.period is not None and not is_pair
    own = claim.period.year if claim.period and is_dated else 0
    return own or max(years, default=0)
