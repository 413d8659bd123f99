"""A number of a document as it may be curated."""

from dataclasses import dataclass

from metrics.curation.proposing.guesses import Guess
from metrics.curation.proving.tokens import Token
from metrics.model.codes import Measure, Reason, Status
from metrics.model.quantity import Quantity
from metrics.model.records import Area


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number of a document as it may be curated; ``reason``: why it is no figure, None if it may be one.

    ``line`` is the 1-based line on which it begins, ``phrase`` the noun phrase that the document prints for it;
    ``period`` is empty where no year is printed. ``doubts`` are reasons to look twice: period, indicator, phrase,
    numeral, parted. ``sentence`` is what stands before it in its sentence.
    """

    token: Token
    line: int
    quantity: Quantity | None
    reason: Reason | None = None
    measure: Measure = Measure.LEVEL
    status: Status = Status.PRINTED
    period: str = ""
    phrase: str = ""
    guesses: tuple[Guess, ...] = ()
    doubts: tuple[str, ...] = ()
    sentence: str = ""

    def part(self, town: Area | None) -> str | None:
        """Return the part of a town that the sentence names nearest before the figure; None: the whole town."""
        if town is None:
            return None
        named = {
            part: max(map(self.sentence.rfind, (*town.words.get(part, ()), part))) for part in town.parts
        }
        nearest = max(named, key=lambda part: named[part], default="")
        return nearest if nearest and named[nearest] >= 0 else None
