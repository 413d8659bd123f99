"""What a draft states, ready to be held against figures: a number, or words that say as much."""

from dataclasses import dataclass

from metrics.model.codes import Measure, Status
from metrics.model.codes.claim import ClaimKind
from metrics.model.period import Period
from metrics.model.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Claim:
    """What a draft states in one place, from ``start`` to before ``end`` of its text, beginning on ``line``, from 1.

    ``indicators`` are the ids of those that may be meant, the likeliest first; ids that no catalogue knows are of the
    library. ``area`` is whom it is about, empty where no town is named; ``other`` with whom that one is compared.
    ``period`` is None where no year is printed. ``quantity`` is None for what is said without a number. ``years``: how
    many in a row are spoken of. ``is_sure``: the words of the likeliest indicator stand beside it.
    """

    start: int
    end: int
    line: int
    text: str
    kind: ClaimKind = ClaimKind.NUMBER
    indicators: tuple[str, ...] = ()
    measure: Measure = Measure.LEVEL
    quantity: Quantity | None = None
    area: str = ""
    part: str = ""
    period: Period | None = None
    status: Status = Status.PRINTED
    other: str = ""
    years: int = 1
    is_sure: bool = True
