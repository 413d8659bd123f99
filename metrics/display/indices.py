"""An index in digits: one number where it is known to the unit, else both its ends."""

from math import ceil, floor

from metrics.analysis.rows import Row
from metrics.display.digits import number_text
from metrics.display.wording import quantity_of


def index_text(row: Row) -> str:
    """Return the index that a row holds; ends are rounded outward."""
    if row.low is None or row.high is None or row.high - row.low <= 1:
        return number_text(quantity_of(row), 0)
    return f"{floor(row.low)}–{ceil(row.high)}"
