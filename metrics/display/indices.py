"""An index in digits: one number where it is known to the unit, else both its ends."""

from fractions import Fraction
from math import ceil, floor

from metrics.analysis.rows import Row
from metrics.display.digits import digits_of, never_ends, number_text
from metrics.display.wording import quantity_of

TENTHS = -1


def index_text(row: Row) -> str:
    """Return the index that a row holds; ends are rounded outward, and what never ends is about that much."""
    quantity = quantity_of(row)
    if never_ends(quantity):
        return f"≈{digits_of(quantity.value or Fraction(0), TENTHS, 0)}"
    if row.low is None or row.high is None or row.high - row.low <= 1:
        return number_text(quantity, 0)
    return f"{floor(row.low)}–{ceil(row.high)}"
