"""Every claim of a draft judged."""

from collections.abc import Callable, Iterable, Mapping

from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.proofreading.nameless.behind_levels import by_levels
from metrics.analysis.proofreading.nameless.carried_indicators import by_carried_indicator
from metrics.analysis.proofreading.nameless.known_by_digits import by_known_digits, by_own_digits
from metrics.analysis.proofreading.nameless.near_misses import by_near_miss
from metrics.analysis.proofreading.nameless.nearest_figures import by_nearest_figures
from metrics.analysis.proofreading.nameless.unnamed_indicators import as_completion, as_growth, judged_unnamed
from metrics.analysis.proofreading.numbers.conversions import by_conversion
from metrics.analysis.proofreading.numbers.disputes import as_far_as_agreed
from metrics.analysis.proofreading.numbers.firms_counted import by_firms_counted
from metrics.analysis.proofreading.numbers.numbers_judged import judged_number
from metrics.analysis.proofreading.readings.bound_readings import as_far_as_bound
from metrics.analysis.proofreading.readings.other_readings import (
    by_every_reading,
    by_results,
    one_number_each,
)
from metrics.analysis.proofreading.readings.readings_by_agreement import by_agreement
from metrics.analysis.proofreading.readings.reasons_of_open_claims import of_what_it_names, with_its_reason
from metrics.analysis.proofreading.readings.towns_unnamed import with_town
from metrics.analysis.proofreading.words.claims_in_words import (
    judged_excess,
    judged_growth,
    judged_miss,
    judged_multiple,
    judged_reach,
    judged_run,
)
from metrics.analysis.proofreading.words.first_ranks import judged_first
from metrics.analysis.proofreading.words.highest_and_lowest import judged_extreme
from metrics.analysis.proofreading.words.ratios_of_towns import judged_ratio
from metrics.analysis.proofreading.words.towns_compared import judged_higher, judged_other
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes.claim import Assertion

JUDGES: Mapping[Assertion, Callable[[Facts, Claim], Judgement]] = {
    Assertion.NUMBER: judged_number,
    Assertion.FIRST: judged_first,
    Assertion.MULTIPLE: judged_multiple,
    Assertion.GROWTH: judged_growth,
    Assertion.RUN: judged_run,
    Assertion.EXCEEDED: judged_excess,
    Assertion.REACHED: judged_reach,
    Assertion.HIGHEST: judged_extreme,
    Assertion.LOWEST: judged_extreme,
    Assertion.MISSED: judged_miss,
    Assertion.HIGHER: judged_higher,
    Assertion.TIMES: judged_ratio,
    Assertion.GAP: judged_ratio,
    Assertion.OTHER: judged_other,
}


def proofread(facts: Facts, claims: Iterable[Claim]) -> tuple[Judgement, ...]:
    """Return how each claim stands, in their order."""
    stated = with_town(facts, list(claims))
    judged = [judged_unnamed(facts, judged_claim(facts, claim), judged_claim) for claim in stated]
    agreed = by_agreement(facts, judged, judged_claim)
    agreed = by_results(facts, agreed, judged_claim)
    agreed = [by_every_reading(facts, one, judged_claim) for one in agreed]
    agreed = one_number_each(facts, agreed, judged_claim)
    agreed = list(by_own_digits(facts, agreed, judged_claim))
    agreed = by_levels(facts, by_near_miss(facts, agreed), judged_claim)
    agreed = by_nearest_figures(facts, agreed, judged_claim)
    agreed = by_known_digits(facts, by_carried_indicator(facts, agreed, judged_claim), judged_claim)
    bound = by_conversion(as_far_as_bound(facts, stated, agreed, judged_claim))
    named = (of_what_it_names(facts, *pair, judged_claim) for pair in zip(stated, bound, strict=True))
    counted = (by_firms_counted(facts, one) for one in named if not _says_nothing(one))
    return tuple(with_its_reason(facts, one) for one in counted)


def _says_nothing(judged: Judgement) -> bool:
    """Whether words only seem to claim something, and no figure speaks of it."""
    return judged.claim.is_loose and judged.outcome.is_open and not judged.why.is_likely


def judged_claim(facts: Facts, claim: Claim) -> Judgement:
    """Return how a claim stands by its own words."""
    judged = as_completion(facts, as_growth(facts, JUDGES[claim.assertion](facts, claim)))
    return as_far_as_agreed(facts, judged)
