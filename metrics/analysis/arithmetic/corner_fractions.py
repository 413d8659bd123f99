"""Formulas of one shape, multiplied out once: their extremes are then found in whole numbers, as exactly as ever.

A year's growth is taken off ten thousand levels, and it is one formula each time. What its fraction of two polynomials
is, and whether its extremes must lie at corners, depends on the shape alone.
"""

from collections.abc import Sequence
from fractions import Fraction
from itertools import product
from math import lcm

from msgspec import Struct

from metrics.analysis.arithmetic.fraction import Ratio
from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.arithmetic.polynomial import Polynomial

MOST_INPUTS = 4  # sixteen corners
CornerTerm = tuple[int, tuple[int, ...]]  # its factor, and for each input whether it stands in it
FractionBounds = tuple[Fraction, Fraction]


class CornerFraction(Struct, frozen=True):
    """A fraction of polynomials whose terms hold each input once at most, its divisor each in one term alone."""

    above: tuple[CornerTerm, ...]
    below: tuple[CornerTerm, ...]

    def ends(self, box: Sequence[Interval]) -> FractionBounds | None:
        """Return the least and the most over ``box``; None where an end is open or the divisor may vanish."""
        sides = [(interval.low, interval.high) for interval in box]
        if any(end is None for side in sides for end in side):
            return None
        fractions = [self._at([end or Fraction(0) for end in corner]) for corner in product(*sides)]
        if not (all(below > 0 for _, below in fractions) or all(below < 0 for _, below in fractions)):
            return None
        least = most = fractions[0]
        for above, below in fractions[1:]:  # two divisors of one sign: their product is above zero
            if above * least[1] < least[0] * below:
                least = above, below
            if above * most[1] > most[0] * below:
                most = above, below
        return Fraction(*least), Fraction(*most)

    def _at(self, corner: Sequence[Fraction]) -> tuple[int, int]:
        """Return both polynomials at a corner, times the denominators of all inputs: in whole numbers."""
        fractions = [(number.denominator, number.numerator) for number in corner]
        return _sum(self.above, fractions), _sum(self.below, fractions)


def corner_fraction(ratio: Ratio, inputs: int) -> CornerFraction | None:
    """Return a fraction as one of corners, by its inputs; None where its shape does not tell where its extremes lie."""
    above, below = ratio
    powers = [term for polynomial in ratio for term in polynomial.terms]
    in_divisor = [sum(term[variable] > 0 for term in below.terms) for variable in range(inputs)]
    if (
        inputs > MOST_INPUTS
        or any(power > 1 for term in powers for power in term)
        or max(in_divisor, default=0) > 1
    ):
        return None
    scale = lcm(*(factor.denominator for polynomial in ratio for factor in polynomial.terms.values()))
    return CornerFraction(_terms(above, scale), _terms(below, scale))


def _terms(polynomial: Polynomial, scale: int) -> tuple[CornerTerm, ...]:
    """Return the terms of a polynomial with their factors in whole numbers, to find extremes by."""
    return tuple((int(factor * scale), powers) for powers, factor in polynomial.terms.items())


def _sum(terms: Sequence[CornerTerm], fractions: Sequence[tuple[int, int]]) -> int:
    """Return a polynomial at inputs that are given as denominators and numerators."""
    total = 0
    for factor, powers in terms:
        for fraction, power in zip(fractions, powers, strict=True):
            factor *= fraction[power]  # noqa: PLW2901
        total += factor
    return total
