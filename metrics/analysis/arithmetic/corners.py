"""The extremes of a fraction of two polynomials over a box of intervals, some of them open.

An open end counts as the limit toward it. A divisor that touches zero at the edge of the box makes an end
infinite, and so open; one that may be of either sign leaves the corners silent.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import inf

from metrics.analysis.arithmetic.fraction import Ratio
from metrics.analysis.arithmetic.interval import ExtendedReal, Interval, finite
from metrics.analysis.arithmetic.polynomial import Polynomial

Intervals = Sequence[Interval]
OpenBounds = tuple[Fraction | None, Fraction | None]
MOST_INPUTS = 10  # a thousand corners


def corner_range(ratio: Ratio, box: Intervals) -> OpenBounds | None:
    """Return the least and the most of a fraction over ``box``, None where open; None if corners do not tell."""
    signed = _above_zero(ratio, box)
    if (
        signed is None
        or len(box) > MOST_INPUTS
        or not all(_turns_nowhere(signed, box, x) for x in range(len(box)))
    ):
        return None
    reached = list(_corners(signed, box, 0))
    return finite(min(reached)), finite(max(reached))


def _above_zero(ratio: Ratio, box: Intervals) -> Ratio | None:
    """Return the fraction with a divisor that is nowhere below zero in the box; None if its sign is not certain."""
    below = ratio[1].over(box)
    if below.low is not None and below.low >= 0:
        return ratio
    return (-ratio[0], -ratio[1]) if below.high is not None and below.high <= 0 else None


def _turns_nowhere(ratio: Ratio, box: Intervals, x: int) -> bool:
    """Whether a fraction only rises or only falls along one input, wherever in the box the others stand."""
    above, below = ratio
    if above.degree(x) <= 1 and below.degree(x) <= 1:
        return True
    slope = (above.derivative(x) * below - above * below.derivative(x)).over(box)
    one_way = (slope.low is not None and slope.low >= 0) or (slope.high is not None and slope.high <= 0)
    return one_way and box[x].low is not None and box[x].high is not None


def _corners(ratio: Ratio, box: Intervals, x: int) -> Iterator[ExtendedReal]:
    """Yield the fraction at each corner of the box, from its input ``x`` on."""
    if x == len(box):
        yield from _quotient(*(next(iter(polynomial.terms.values()), Fraction(0)) for polynomial in ratio))
        return
    for end, way in ((box[x].low, -1), (box[x].high, 1)):
        if end is not None:
            yield from _corners((ratio[0].at(x, end), ratio[1].at(x, end)), box, x + 1)
        else:
            yield from _limits(ratio, box, (x, way))


def _limits(ratio: Ratio, box: Intervals, toward: tuple[int, int]) -> Iterator[ExtendedReal]:
    """Yield the limits of a fraction as its input ``x`` grows (``way`` 1) or falls (-1) without end."""
    x, way = toward
    above, below = (polynomial.coefficient(x, 1) for polynomial in ratio)
    sign = Polynomial.constant(Fraction(way), len(box))
    if below.terms:
        yield from _corners((above * sign, below * sign), box, x + 1)
    elif above.terms:
        yield from _infinite((above * sign).over(box))
    else:
        yield from _corners(ratio, box, x + 1)


def _quotient(above: Fraction, below: Fraction) -> Iterator[ExtendedReal]:
    """Yield the quotient at a corner of the box; infinite where the divisor vanishes."""
    if below:
        yield above / below
    else:
        yield from _infinite(Interval.exactly(above))


def _infinite(sign: Interval) -> Iterator[ExtendedReal]:
    """Yield the infinities of the signs that a number may have at a corner of the box; both where it may vanish."""
    if sign.low is None or sign.low <= 0:
        yield -inf
    if sign.high is None or sign.high >= 0:
        yield inf
