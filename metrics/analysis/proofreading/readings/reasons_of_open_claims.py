"""Why nothing is known of a claim that was held against no figure."""

from msgspec.structs import replace

from metrics.analysis.proofreading.judgement import ClaimJudge, Judgement
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes.outcome import OutcomeReason

WITHIN = 1  # steps: in its own sentence


def of_what_it_names(facts: Facts, stated: Claim, judged: Judgement, judge: ClaimJudge) -> Judgement:
    """Return how a number stands: not wrong as one of another indicator than its own words name.

    That it is nearly a figure of that is chance then: 医保参保率98.2% is no slip of 88.2% of the days.
    """
    is_moved = judged.claim.indicators[:1] != stated.indicators[:1]
    is_named = stated.is_sure and stated.indicators != () and stated.assertion.is_counted
    if not (judged.outcome.is_wrong and is_moved and is_named) or _is_named_with_it(judged):
        return judged
    own = judge(facts, stated)
    return own if own.outcome.is_open else judged


def _is_named_with_it(judged: Judgement) -> bool:
    """Whether the sentence of a number names, if not in full, what it is judged as: air quality, 88% of days."""
    mentions = judged.claim.context.mentions
    return any(one.steps <= WITHIN and one.indicator in judged.claim.indicators[:1] for one in mentions)


def _is_not_kept(facts: Facts, claim: Claim) -> bool:
    """Whether a claim's own words name an indicator of which there are no figures."""
    is_named = claim.is_sure and bool(claim.indicators)
    return is_named and claim.indicators[0] not in facts.catalogue.indicators


def with_its_reason(facts: Facts, judged: Judgement) -> Judgement:
    """Return a judgement of a claim for which no indicator was found, and told why that is so.

    Its place may be none of the folder's, or its words may name an indicator of which the folder has no figures.
    """
    claim = judged.claim
    if not judged.outcome.is_open or not judged.why.is_without_indicator:
        return judged
    if claim.sense.is_of_a_stranger:
        return replace(judged, why=OutcomeReason.STRANGER)
    return replace(judged, why=OutcomeReason.NOT_KEPT) if _is_not_kept(facts, claim) else judged
