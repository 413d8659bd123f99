"""Arithmetic on what is certain: intervals of numbers, open where nothing is stated.

These operations take their two sides as independent of each other, which is always safe and sometimes too wide:
where one figure stands on both sides, ``metrics.analysis.arithmetic.expression`` finds the exact range.
"""

from fractions import Fraction
from math import inf

from msgspec import Struct

from metrics.model.quantity import Quantity

ExtendedReal = Fraction | float  # a float only where it is infinite


class Interval(Struct, frozen=True):
    """The numbers that a quantity may be; an end is None where it is open, else it belongs to the interval.

    ``value`` is the single best number, None where there is none.
    """

    low: Fraction | None
    value: Fraction | None
    high: Fraction | None

    @classmethod
    def of(cls, quantity: Quantity) -> "Interval":
        """Return the interval that a printed quantity states."""
        return cls(quantity.low, quantity.value, quantity.high)

    @classmethod
    def exactly(cls, number: Fraction) -> "Interval":
        """Return the interval that holds one number alone: it is low, value and high."""
        return cls(number, number, number)

    @property
    def says_nothing(self) -> bool:
        """Whether both ends of the interval are open."""
        return self.low is None and self.high is None

    def plus(self, other: "Interval") -> "Interval":
        """Return the sum of two intervals."""
        return Interval(_sum(self.low, other.low), _sum(self.value, other.value), _sum(self.high, other.high))

    def minus(self, other: "Interval") -> "Interval":
        """Return the difference of two intervals."""
        return self.plus(other.times(Interval.exactly(Fraction(-1))))

    def times(self, other: "Interval") -> "Interval":
        """Return the product of two intervals."""
        ends = [_product(one, two) for one in _ends(self) for two in _ends(other)]
        value = None if self.value is None or other.value is None else self.value * other.value
        return Interval(finite(min(ends)), value, finite(max(ends)))

    def over(self, divisor: "Interval") -> "Interval":
        """Return the quotient of two intervals; an end that does not follow is open."""
        value = self.value / divisor.value if self.value is not None and divisor.value else None
        if divisor.high is not None and divisor.high <= 0:
            minus = Interval.exactly(Fraction(-1))
            return self.times(minus).over(divisor.times(minus)) if divisor.low != 0 else _nothing(value)
        if divisor.low is None or divisor.low < 0:
            return _nothing(value)
        low = _quotient(self.low, divisor.low if self.low is not None and self.low < 0 else divisor.high)
        high = _quotient(self.high, divisor.high if self.high is not None and self.high < 0 else divisor.low)
        return Interval(low, value, high)

    def meeting(self, other: "Interval") -> "Interval | None":
        """Return the numbers that both intervals hold; None where there are none."""
        low, high = max(_ends(self)[0], _ends(other)[0]), min(_ends(self)[1], _ends(other)[1])
        if low > high:
            return None
        value = next(
            (number for number in (self.value, other.value) if number is not None and low <= number <= high),
            None,
        )
        return Interval(finite(low), value, finite(high))

    def holds(self, number: Fraction) -> bool:
        """Whether a number lies in the interval."""
        return _ends(self)[0] <= number <= _ends(self)[1]


def finite(number: ExtendedReal) -> Fraction | None:
    """Return a number as the end of an interval: None where it is infinite."""
    return number if isinstance(number, Fraction) else None


def _nothing(value: Fraction | None) -> Interval:
    """Return the interval of which no end is known."""
    return Interval(None, value, None)


def _ends(interval: Interval) -> tuple[ExtendedReal, ExtendedReal]:
    """Return both ends of an interval, infinite where they are open."""
    return -inf if interval.low is None else interval.low, inf if interval.high is None else interval.high


def _sum(one: Fraction | None, two: Fraction | None) -> Fraction | None:
    """Return the sum of two ends of intervals; open where one is."""
    return None if one is None or two is None else one + two


def _product(one: ExtendedReal, two: ExtendedReal) -> ExtendedReal:
    """Return the product of two ends of intervals; nothing times anything is nothing."""
    return Fraction(0) if not one or not two else one * two


def _quotient(dividend: Fraction | None, divisor: Fraction | None) -> Fraction | None:
    """Return the quotient of ends of intervals; None where an end is open or the divisor may be zero."""
    return dividend / divisor if dividend is not None and divisor else None
