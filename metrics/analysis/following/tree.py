"""Values and what they follow from: printed observations, as intervals, are leaves, implied values trees over them."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from metrics.analysis.arithmetic.expression import Constant, Expression, Input
from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.conflicts import Conflict, conflict_of, conflicts
from metrics.analysis.following.rule import Rule
from metrics.model.codes import Hedge, Measure, Prices, Status
from metrics.model.period import Period
from metrics.model.quantity import Quantity
from metrics.model.records import PLAIN, Catalogue, Observation
from metrics.model.units import Units


class Subject(Struct, frozen=True):
    """A subject: what a value, printed or implied, is about.

    ``against`` tells a change that has another base than the year before, and a share of another whole than the
    indicator itself, from the usual ones.
    """

    indicator: str
    area: str
    part: str
    period: Period
    measure: Measure
    against: str = ""

    @classmethod
    def of(cls, value: "Value") -> "Subject":
        """Return what an observation or an implied value is about."""
        if isinstance(value, ImpliedValue):
            return value.subject
        about = value.indicator, value.area, value.part, value.period, value.measure
        return cls(*about, against_of(value))


def against_of(observation: Observation) -> str:
    """Return what sets a subject apart from the usual ones of its measure: its base, or its whole."""
    details = observation.details
    if details is PLAIN:
        return ""
    whole = details.whole.zh or (details.whole_of if details.whole_of != observation.indicator else "")
    return details.base or whole


def is_of_several_years(change: Observation) -> bool:
    """Whether a change is a mean of several years (年均), or one over them, from which no base a year before follows.

    Over several years it may be that of the whole on an earlier whole, where its base says so.
    """
    return change.quantity.is_mean_a_year or (change.period.spans_years and not change.details.base)


class ImpliedValue(Struct, frozen=True):
    """One implied value: ``rule`` and ``inputs`` are its derivation.

    ``interval`` is in the base unit of the indicator, in per cent for a change, a completion or a share.
    The rule's formula makes of what stands for the inputs, and of ``numbers``, what stands for the value.
    """

    rule: Rule
    inputs: "tuple[Value, ...]"
    subject: Subject
    interval: Interval
    numbers: tuple[Fraction, ...] = ()

    @property
    def expression(self) -> Expression:
        """The whole formula of an implied value down to the printed figures."""
        inputs = (*map(expression_of, self.inputs), *map(Constant, self.numbers))
        expression: Expression = self.rule.formula(*inputs)
        return 100 * expression if self.subject.measure.is_in_per_cent else expression

    @property
    def indicator(self) -> str:
        """The id of the implied value's indicator."""
        return self.subject.indicator

    @property
    def area(self) -> str:
        """The id of the implied value's area."""
        return self.subject.area

    @property
    def part(self) -> str:
        """The part of the area that the implied value is of; empty: the whole."""
        return self.subject.part

    @property
    def period(self) -> Period:
        """The time that the implied value is about."""
        return self.subject.period

    @property
    def measure(self) -> Measure:
        """What the implied value says about its indicator."""
        return self.subject.measure

    @property
    def status(self) -> Status:
        """The status of every implied value, which no document prints."""
        return Status.IMPLIED

    @property
    def first(self) -> Observation:
        """The first printed figure that the implied value follows from."""
        return next(leaves(self))

    @property
    def basis(self) -> str:
        """Return rule and inputs as one machine-readable text, such as ``base(level=001:199; …)``."""
        return f"{self.rule.name}({'; '.join(map(_written, self.inputs))})"

    def prices(self, units: Units) -> Prices | None:
        """Return the prices of the money growths that an implied value rests on, the least certain; None if on none.

        What money gains as an amount is the difference of two levels, and needs no word on prices.
        """
        figures = list(leaves(self))
        if not any(figure.measure.is_level and units.shown(figure.quantity.unit).money for figure in figures):
            return None
        bases = {figure.details.prices for figure in figures if figure.measure.is_growth}
        return min(bases, key=lambda prices: prices.certainty, default=None)

    @property
    def hedge(self) -> Hedge:
        """Return the hedge of an implied value: at_least for a lower bound, at_most for an upper, none if closed."""
        if self.interval.low is None:
            return Hedge.AT_MOST
        return Hedge.AT_LEAST if self.interval.high is None else Hedge.NONE

    @property
    def covers(self) -> Quantity | None:
        """What an implied total counts: what its figures cover, or the things that they count."""
        counted = [leaf.quantity for leaf in leaves(self) if self.rule.counts]
        return next(filter(None, (*(leaf.covers for leaf in leaves(self)), *counted[-1:])), None)


Value = Observation | ImpliedValue


def leaves(value: Value) -> Iterator[Observation]:
    """Yield the printed figures, leaves, that a value follows from; of a printed one, itself."""
    if isinstance(value, ImpliedValue):
        for figure in value.inputs:
            yield from leaves(figure)
    else:
        yield value


def conflict_under(catalogue: Catalogue, value: Value) -> Conflict | None:
    """Return the first conflict among the figures that a value follows from, its own where it is printed; else None."""
    if not conflicts(catalogue):
        return None
    return next((conflict for leaf in leaves(value) if (conflict := conflict_of(catalogue, leaf))), None)


def expression_of(value: Value) -> Expression:
    """Return a value as a rule's formula takes it: an amount in its base unit, a percentage as a ratio."""
    expression = value.expression if isinstance(value, ImpliedValue) else Input(value, stated(value))
    in_hundredths = Subject.of(value).measure.is_in_per_cent
    return expression / Constant(Fraction(100)) if in_hundredths else expression


def stated(observation: Observation) -> Interval:
    """Return the interval of an observation, a leaf of what follows; below nothing only where it is a change."""
    interval = Interval.of(observation.quantity)
    least = observation.measure.least
    is_itself_a_change = observation.measure.is_level and observation.quantity.unit == "%"
    if is_itself_a_change or least is None or (interval.low is not None and interval.low >= least):
        return interval
    return Interval(least, interval.value, interval.high)


def _written(value: Value) -> str:
    """Return an input of an implied value as it stands in the basis."""
    where = value.basis if isinstance(value, ImpliedValue) else value.address
    return f"{Subject.of(value).measure}={where}"
