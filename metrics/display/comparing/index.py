"""An index (base year = 100) in digits: one number where it is known to the unit, else both its ends."""

from fractions import Fraction
from math import ceil, floor

from metrics.analysis.arithmetic.interval import Interval
from metrics.display.numbers.amounts import interval_text
from metrics.display.numbers.digits import digits_of, never_ends, number_text
from metrics.display.wording import Wording
from metrics.model.codes import Hedge
from metrics.model.quantity import Quantity

TENTHS = -1


def index_text(index: Interval) -> str:
    """Return an index; ends are rounded outward, and what never ends is about that much."""
    quantity = _quantity(index)
    if never_ends(quantity):
        return f"≈{digits_of(quantity.value or Fraction(0), TENTHS, 0)}"
    if index.low is None or index.high is None or index.high - index.low <= 1:
        return number_text(quantity, 0)
    return f"{floor(index.low)}–{ceil(index.high)}"


def index_interval(index: Interval, wording: Wording) -> str:
    """Return both ends of an index in digits, as far as they are certain."""
    return interval_text(_quantity(index), wording.language, wording.unit, wording.catalogue.units)


def _quantity(index: Interval) -> Quantity:
    """Return an index as a quantity without unit."""
    return Quantity("", index.value, index.low, index.high, "", Hedge.NONE)
