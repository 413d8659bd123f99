"""Numbers of a row as cells: divided exactly, shown with the digits that they have."""

from fractions import Fraction

from metrics.analysis.facts import Fact
from metrics.display.digits import is_rounded, precision
from metrics.export.book import Number

ONE = Fraction(1)
MOST = 9  # decimals: beyond them a cell holds noise


def numbers(row: Fact, factor: Fraction = ONE) -> tuple[Number | None, Number | None, Number | None]:
    """Return value, low and high in units of ``factor`` base units; None where nothing is stated.

    8.7 亿 stays 8.7; the ends are shown finer than the value, for half a unit of its last place lies between them.
    """
    value = _decimals(row, factor)
    finer = 2 if row.status.is_implied else 1 if is_rounded(row.quantity) else 0
    return (
        _number(row.value, factor, value),
        _number(row.low, factor, value + finer),
        _number(row.high, factor, value + finer),
    )


def _number(end: Fraction | None, factor: Fraction, decimals: int) -> Number | None:
    """Return one number in units of ``factor``."""
    if end is None:
        return None
    return Number(float(end / factor), max(0, min(MOST, decimals)))


def _decimals(row: Fact, factor: Fraction) -> int:
    """Return how many decimals the value has; below zero where it ends before the point."""
    quantity = row.quantity
    powers = 0
    while 10**powers < factor:
        powers += 1
    return powers - precision(quantity)
