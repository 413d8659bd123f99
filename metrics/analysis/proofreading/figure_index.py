"""Which figures the numbers of a draft tell: found by the figure, as each number of a draft asks it of all others."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.proofreading.numbers.same_number import agreement
from metrics.analysis.proofreading.numbers.same_thing import is_same_measure
from metrics.model.codes import Measure

Telling = tuple[Fact, int]  # a figure, and the sentence in which it is told
MeasuredNumber = tuple[Measure, Fraction | None]
ANYWHERE = -1  # in whatever sentence


class FigureIndex:
    """How the claims of a draft stand, in their order, as far as that is known, and which figures they tell."""

    def __init__(self, judged: Iterable[Judgement]) -> None:
        """Know how claims stand."""
        self.judged = list(judged)
        self._right: dict[Telling, set[int]] = {}
        self._others: dict[MeasuredNumber, set[int]] = {}
        for at, one in enumerate(self.judged):
            self._enter(at, one)

    def put(self, at: int, one: Judgement) -> None:
        """Put how a claim stands in place of how it stood."""
        for entries in self._entries(self.judged[at]):
            entries.discard(at)
        self.judged[at] = one
        self._enter(at, one)

    def _enter(self, at: int, one: Judgement) -> None:
        """Enter which figures a claim tells."""
        for entries in self._entries(one):
            entries.add(at)

    def _entries(self, one: Judgement) -> Iterator[set[int]]:
        """Yield the sets in which a claim is found: those of the figures that it stands by, else that of its number."""
        if one.outcome.is_right:
            for row in one.own:
                yield self._right.setdefault((row, ANYWHERE), set())
                yield self._right.setdefault((row, one.claim.context.sentence), set())
        elif one.claim.quantity and one.claim.assertion.is_counted:
            yield self._others.setdefault((one.claim.measure, one.claim.quantity.value), set())

    def is_told(self, one: Judgement, at: int) -> bool:
        """Whether another number tells what one is read as: it stands by that, or says the same and by no other."""
        return any(
            self._is_right(row, at, ANYWHERE)
            or any(other != at and _says(self.judged[other], row) for other in self._others.get(_of(row), ()))
            for row in rows_of(one)
        )

    def is_of_another(self, trial: Judgement) -> bool:
        """Whether a figure by which a draft's number would stand is told by a claim."""
        return trial.outcome.is_right and any(self._right.get((row, ANYWHERE)) for row in trial.own)

    def tells_beside(self, row: Fact, at: int) -> bool:
        """Whether a number of the sentence of another one stands by a figure."""
        return self._is_right(row, at, self.judged[at].claim.context.sentence)

    def _is_right(self, row: Fact, at: int, sentence: int) -> bool:
        """Whether another number stands by a figure."""
        others = (other for other in self._right.get((row, sentence), ()) if not self._is_again(at, other))
        return any(self.judged[other].claim.assertion.is_counted for other in others)

    def _is_again(self, at: int, other: int) -> bool:
        """Whether two numbers are one, or the second says the first again in another unit."""
        later = self.judged[max(at, other)].claim
        return at == other or (abs(at - other) == 1 and later.context.binding.converts)


def rows_of(one: Judgement) -> list[Fact]:
    """Return the figures that a number is read as."""
    return [row for row in one.own if is_same_measure(row, one.claim)]


def _of(row: Fact) -> MeasuredNumber:
    """Return by what a draft's number is found that says a figure."""
    return row.measure, row.value


def _says(judged: Judgement, row: Fact) -> bool:
    """Whether a number that stands by nothing says a figure."""
    quantity = judged.claim.quantity
    if quantity is None or quantity.unit not in ("", row.unit):
        return False
    level = agreement(quantity, row)
    return level is not None and level.is_plain
