"""Answers to questions about two observations: certain, possible, or not to be said.

An answer is certain only where the two compare (if need be with caution, which the verdict tells) and where
every number that the two figures leave open agrees. Where they compare and their intervals overlap, either
may be the higher: possible. Where they do not compare, or where it is unknown, nothing can be said.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from metrics.analysis.rows import Row
from metrics.analysis.verdicts import Verdict, verdict
from metrics.model.codes import Answer, Comparability, Measure
from metrics.model.records import Catalogue

SAYS_SOMETHING = (Comparability.COMPARABLE, Comparability.WITH_CAUTION)


@dataclass(frozen=True, slots=True)
class Difference:
    """How two observations of an indicator differ.

    ``higher`` is the one whose number is higher, None where that is not certain. ``ratio_low`` and
    ``ratio_high`` enclose how many times the lower the higher one is; None where an end does not follow.
    """

    answer: Answer
    verdict: Verdict
    higher: Row | None = None
    lower: Row | None = None

    @property
    def ratio_low(self) -> float | None:
        """The least that the ratio can be."""
        return self._ratio("low", "high")

    @property
    def ratio_high(self) -> float | None:
        """The most that the ratio can be."""
        return self._ratio("high", "low")

    def _ratio(self, dividend: str, divisor: str) -> float | None:
        """Return an end of the higher one over the opposite end of the lower one, both above zero."""
        if self.higher is None or self.lower is None:
            return None
        over, under = getattr(self.higher, dividend), getattr(self.lower, divisor)
        return over / under if over and under and under > 0 and over > 0 else None


def difference(catalogue: Catalogue, first: Row, second: Row) -> Difference:
    """Return which of two rows of an indicator is higher, and how surely; of a town's two years, whether it rose.

    Among ranks the higher number is the worse place.
    """
    found = verdict(catalogue, first, second)
    if found.comparability not in SAYS_SOMETHING or not (first.numbers and second.numbers):
        return Difference(Answer.CANNOT_BE_SAID, found)
    for higher, lower in ((first, second), (second, first)):
        if _lies_above(higher, lower):
            return Difference(Answer.CERTAIN, found, higher, lower)
    return Difference(Answer.POSSIBLE, found)


def places(catalogue: Catalogue, rows: Sequence[Row]) -> dict[Row, tuple[int, int]]:
    """Return the best and the worst place that each row may take among ``rows``, the highest number first.

    Rows that do not compare with all the others have no place and are left out.
    """
    field = [row for row in rows if row.measure is not Measure.RANK and row.numbers]
    fit = [row for row in field if all(_compare(catalogue, row, other) for other in field if other != row)]
    return {
        row: (
            1 + sum(_lies_above(other, row) for other in fit),
            len(fit) - sum(_lies_above(row, other) for other in fit),
        )
        for row in fit
    }


def _compare(catalogue: Catalogue, first: Row, second: Row) -> bool:
    """Whether something can be said about two rows."""
    return verdict(catalogue, first, second).comparability in SAYS_SOMETHING


def _lies_above(higher: Row, lower: Row) -> bool:
    """Whether all that one row may be is above all that the other may be."""
    return higher.low is not None and lower.high is not None and higher.low > lower.high
