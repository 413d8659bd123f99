"""Every claim of a draft judged."""

from collections.abc import Iterable

from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.proofreading.numbers import judged_number
from metrics.analysis.store import Facts
from metrics.model.claims import Claim


def proofread(facts: Facts, claims: Iterable[Claim]) -> tuple[Judgement, ...]:
    """Return how each claim stands, in their order."""
    return tuple(judged_number(facts, claim) for claim in claims)
