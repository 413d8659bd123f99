"""Arithmetic on what is certain: intervals of positive numbers, open where nothing is stated."""

from dataclasses import dataclass
from fractions import Fraction

from metrics.model.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers that a quantity may be; an end is None where it is open.

    ``value`` is the single best number, None where there is none. All numbers are positive or zero.
    """

    low: Fraction | None
    value: Fraction | None
    high: Fraction | None

    @classmethod
    def of(cls, quantity: Quantity) -> "Interval":
        """Return the interval that a printed quantity states."""
        return cls(quantity.low, quantity.value, quantity.high)

    def shifted(self, by: Fraction) -> "Interval":
        """Return the interval with ``by`` added to each number."""
        return Interval(*(None if end is None else end + by for end in (self.low, self.value, self.high)))

    def times(self, factor: Fraction) -> "Interval":
        """Return the interval with each number multiplied by a positive ``factor``."""
        return Interval(*(None if end is None else end * factor for end in (self.low, self.value, self.high)))

    def over(self, divisor: "Interval") -> "Interval":
        """Return the quotient, widest over both intervals; an end that does not follow is open."""
        return Interval(
            _quotient(self.low, divisor.high),
            _quotient(self.value, divisor.value),
            _quotient(self.high, divisor.low),
        )


def _quotient(dividend: Fraction | None, divisor: Fraction | None) -> Fraction | None:
    """Return the quotient; None where an end is open or the divisor may be zero or less."""
    if dividend is None or divisor is None or divisor <= 0:
        return None
    return dividend / divisor
