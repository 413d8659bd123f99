"""By what the figures of a view are judged: the references in force in its years, and on which side a figure lies."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.model.codes import Measure
from metrics.model.records import Benchmark, Indicator

FULL = Fraction(100)  # per cent of a target: what a completion is judged by


class InForce(Struct, frozen=True):
    """A number that is in force in some years of a view, one after another.

    It is that of a ``reference``, or the ``figure`` of a locality in which the towns lie, or else a full target.
    """

    value: Fraction
    years: tuple[int, ...]
    reference: Benchmark | None = None
    figure: Fact | None = None


def in_force(indicator: Indicator, measure: Measure, years: Sequence[int]) -> list[InForce]:
    """Return what a view's figures are judged by, each with those of its years that end while it is in force."""
    if measure.has_target:
        return [InForce(FULL, tuple(years))]
    if not measure.is_level:
        return []
    return list(_of_levels(indicator, years))


def _of_levels(indicator: Indicator, years: Sequence[int]) -> Iterator[InForce]:
    """Yield the references that state one number and hold at the end of some years, with these."""
    for reference in indicator.references:
        years_in_force = tuple(year for year in years if _holds(reference, date(year, 12, 31)))
        if years_in_force and reference.quantity.value is not None:
            yield InForce(reference.quantity.value, years_in_force, reference)


def _holds(reference: Benchmark, day: date) -> bool:
    """Whether a reference is in force on a day of a view."""
    return (reference.first or day) <= day <= (reference.last or day)


def side(fact: Fact, value: Fraction) -> int | None:
    """Return on which side of a reference number all lies that a fact may be: 1 above, -1 not above; None: either."""
    if fact.low is not None and fact.low > value:
        return 1
    return -1 if fact.high is not None and fact.high <= value else None
