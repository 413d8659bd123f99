"""What lies between two ends, one of which may be open: which numbers are stated, and how two such things lie."""

from fractions import Fraction

from metrics.analysis.arithmetic.interval import Interval
from metrics.model.quantity import Quantity


class HasEnds:
    """What has two ``ends``, exact and in its base unit, as an interval has; None where nothing bounds it."""

    __slots__ = ()
    ends: Quantity | Interval

    @property
    def value(self) -> Fraction | None:
        """The number between the two ends; None where no single number is stated."""
        return self.ends.value

    @property
    def low(self) -> Fraction | None:
        """The lower end: the least that it may be; None where that is open."""
        return self.ends.low

    @property
    def high(self) -> Fraction | None:
        """The upper end: the most that it may be; None where that is open."""
        return self.ends.high

    @property
    def numbers(self) -> list[Fraction]:
        """The numbers that are stated: value and ends."""
        return [end for end in (self.value, self.low, self.high) if end is not None]

    @property
    def is_closed(self) -> bool:
        """Whether both ends are stated, and none is open."""
        return self.low is not None and self.high is not None

    @property
    def opens_upward(self) -> bool:
        """Whether only a lower bound is stated."""
        return self.low is not None and self.high is None

    @property
    def opens_downward(self) -> bool:
        """Whether only an upper bound is stated."""
        return self.high is not None and self.low is None

    def meets(self, other: "HasEnds") -> bool:
        """Whether some number lies in both intervals; an open end reaches any number."""
        return not (self.lies_above(other) or other.lies_above(self))

    def lies_above(self, other: "HasEnds") -> bool:
        """Whether all between the ends of this one is above all between the ends of the other."""
        return self.low is not None and other.high is not None and self.low > other.high
