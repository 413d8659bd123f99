"""Why nothing is known of a claim that was held against no figure."""

from msgspec.structs import replace

from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.store import Facts
from metrics.model.codes.outcome import OutcomeReason


def with_its_reason(facts: Facts, judged: Judgement) -> Judgement:
    """Return a judgement of a claim for which no indicator was found, and told why that is so.

    Its place may be none of the folder's, or its words may name an indicator of which the folder has no figures.
    """
    claim = judged.claim
    if not judged.outcome.is_open or not judged.why.is_without_indicator:
        return judged
    if claim.sense.is_of_a_stranger:
        return replace(judged, why=OutcomeReason.STRANGER)
    is_named = claim.is_sure and bool(claim.indicators)
    if is_named and claim.indicators[0] not in facts.catalogue.indicators:
        return replace(judged, why=OutcomeReason.NOT_KEPT)
    return judged
