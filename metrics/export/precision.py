"""Numbers of a fact as cells: divided exactly, with the digits that they have, and none besides."""

from fractions import Fraction
from math import ceil, floor

from metrics.analysis.facts import Fact
from metrics.display.numbers.digits import Rounding, half_up, never_ends, power_of_last, precision, rounded
from metrics.export.cell_contents import Number

ONE = Fraction(1)
MOST = 9  # decimals: beyond them a cell holds noise
FINER = 2  # digits by which the ends of what follows are finer than its value


def numbers(fact: Fact, factor: Fraction = ONE) -> tuple[Number | None, Number | None, Number | None]:
    """Return value, low and high of a fact as cells in units of ``factor`` base units; None where nothing is stated.

    8.7 亿 stays 8.7; what follows by arithmetic ends where it is told to end, and its interval two digits finer,
    rounded outward.
    """
    finer = FINER if never_ends(fact.quantity) else 0
    return (
        _number(fact.value, factor, precision(fact.quantity) - finer),
        _end(fact, fact.low, factor, floor),
        _end(fact, fact.high, factor, ceil),
    )


def _end(fact: Fact, end: Fraction | None, factor: Fraction, way: Rounding) -> Number | None:
    """Return an end of an interval as a cell: as it is printed, or rounded outward where it follows."""
    if end is None:
        return None
    last = precision(fact.quantity) - FINER if fact.status.is_implied else power_of_last(end)
    return _number(end, factor, last, way)


def _number(number: Fraction | None, factor: Fraction, last: int, way: Rounding = half_up) -> Number | None:
    """Return a number as a cell in units of ``factor``, rounded at 10 ** ``last`` base units."""
    if number is None:
        return None
    powers = 0
    while 10**powers < factor:
        powers += 1
    return Number(float(rounded(number, last, way) / factor), max(0, min(MOST, powers - last)))
