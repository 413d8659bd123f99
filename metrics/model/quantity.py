"""A printed figure, read: number, unit, hedge and the precision it really has."""

from dataclasses import dataclass
from fractions import Fraction

from metrics.model.codes import Hedge


@dataclass(frozen=True, slots=True)
class Quantity:
    """A printed figure in its base unit.

    ``low`` and ``high`` enclose the truth; None where nothing is stated on that side. ``value`` is the printed
    number itself; None where no single number is printed (a range, 前三, 前列).
    ``printed`` is the text as printed; ``unit`` the base unit, empty for a bare number or a zero in words.
    """

    printed: str
    value: Fraction | None
    low: Fraction | None
    high: Fraction | None
    unit: str
    hedge: Hedge

    @classmethod
    def read(cls, text: str) -> "Quantity":
        """Return the quantity that ``text`` prints."""
        raise NotImplementedError
