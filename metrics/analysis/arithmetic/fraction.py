"""Fractions of two polynomials, as formulas are once they are multiplied out; what cancels is cancelled.

The denominator is kept in factors, each of which begins with 1: so the factors of two fractions can be told to be
the same, and a sum needs no more of them than it has.
"""

from collections.abc import Iterable
from fractions import Fraction
from functools import reduce
from operator import mul

from metrics.analysis.arithmetic.polynomial import Polynomial, common_powers

FactoredFraction = tuple[Polynomial, tuple[Polynomial, ...]]
Ratio = tuple[Polynomial, Polynomial]


def added(left: FactoredFraction, right: FactoredFraction) -> FactoredFraction:
    """Return the sum of two fractions."""
    (n, d), (m, e) = left, right
    return _times(n, _without(e, d)) + _times(m, _without(d, e)), (*d, *_without(e, d))


def subtracted(left: FactoredFraction, right: FactoredFraction) -> FactoredFraction:
    """Return the difference of two fractions."""
    return added(left, (-right[0], right[1]))


def multiplied(left: FactoredFraction, right: FactoredFraction) -> FactoredFraction:
    """Return the product of two fractions."""
    return left[0] * right[0], (*left[1], *right[1])


def divided(left: FactoredFraction, right: FactoredFraction) -> FactoredFraction | None:
    """Return one fraction of polynomials divided by another; None if that is always zero."""
    (n, d), (m, e) = left, right
    if not m.terms:
        return None
    factor, divisor = m.monic
    above, below = n.scaled(1 / factor), _without(d, e)
    if above.terms and above.monic[1] == divisor:  # x + y over x + y
        above = _one(above).scaled(above.monic[0])
    elif not divisor.is_constant:
        below = (*below, divisor)
    return _times(above, _without(e, d)), below


def _one(polynomial: Polynomial) -> Polynomial:
    """Return 1, as a polynomial in the same inputs."""
    return Polynomial.constant(Fraction(1), len(next(iter(polynomial.terms))))


def _times(polynomial: Polynomial, factors: Iterable[Polynomial]) -> Polynomial:
    """Return the product of a polynomial and factors."""
    return reduce(mul, factors, polynomial)


def _without(factors: Iterable[Polynomial], taken: Iterable[Polynomial]) -> tuple[Polynomial, ...]:
    """Return a fraction's polynomial factors left when those of ``taken`` are cancelled, each as often as there."""
    left = list(factors)
    for polynomial in taken:
        if polynomial in left:
            left.remove(polynomial)
    return tuple(left)


def cancelled(factored: FactoredFraction, inputs: int) -> Ratio:
    """Return a fraction in so many inputs multiplied out, without what stands in every term above and below."""
    ratio = factored[0], _times(Polynomial.constant(Fraction(1), inputs), factored[1])
    common = common_powers(ratio) if ratio[0].terms else common_powers(ratio[1:])
    above, below = (polynomial.lowered(common) for polynomial in ratio)
    return above, below
