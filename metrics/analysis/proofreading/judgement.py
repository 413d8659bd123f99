"""A claim of a draft with how it stands, and the figures that say so."""

from dataclasses import dataclass

from metrics.analysis.facts import Fact
from metrics.model.claims import Claim
from metrics.model.codes.claim import Outcome
from metrics.model.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Judgement:
    """A claim, how it stands, ``why`` as the key of a reason, and the figures that it is held against.

    ``own`` are of what the claim is of, the nearest first; ``others`` are the figures that say the same of something
    else, where it stands elsewhere. ``missing`` are the ids of towns, or the years, without which nothing can be told;
    ``result`` is what the figures make instead of what is claimed: so many times, or by so much more.
    """

    claim: Claim
    outcome: Outcome
    why: str = ""
    own: tuple[Fact, ...] = ()
    others: tuple[Fact, ...] = ()
    missing: tuple[str, ...] = ()
    result: Quantity | None = None
