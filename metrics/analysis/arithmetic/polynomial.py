"""Polynomials in several inputs, exactly: what formulas are once their brackets are multiplied out."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from msgspec import Struct

from metrics.analysis.arithmetic.interval import Interval

Powers = tuple[int, ...]  # the power of each input in one term


class Polynomial(Struct, frozen=True):
    """A polynomial, a sum of terms; each maps the powers of its inputs to its factor, which is never zero."""

    terms: Mapping[Powers, Fraction]

    @classmethod
    def constant(cls, number: Fraction, inputs: int) -> "Polynomial":
        """Return a number as a polynomial in so many inputs."""
        return _of({(0,) * inputs: number})

    @classmethod
    def input(cls, variable: int, inputs: int) -> "Polynomial":
        """Return the polynomial that is one input, the one numbered ``variable`` of so many ``inputs``."""
        return _of({tuple(int(index == variable) for index in range(inputs)): Fraction(1)})

    def __add__(self, other: "Polynomial") -> "Polynomial":
        """Return the sum of two polynomials."""
        powers = {*self.terms, *other.terms}
        return _of(
            {power: self.terms.get(power, Fraction(0)) + other.terms.get(power, 0) for power in powers}
        )

    def __neg__(self) -> "Polynomial":
        """Return the polynomial with the opposite sign."""
        return _of({powers: -factor for powers, factor in self.terms.items()})

    def __sub__(self, other: "Polynomial") -> "Polynomial":
        """Return the difference of two polynomials."""
        return self + -other

    def __mul__(self, other: "Polynomial") -> "Polynomial":
        """Return the product of two polynomials."""
        terms: dict[Powers, Fraction] = {}
        for one, factor in self.terms.items():
            for two, another in other.terms.items():
                powers = tuple(map(sum, zip(one, two, strict=True)))
                terms[powers] = terms.get(powers, Fraction(0)) + factor * another
        return _of(terms)

    @property
    def monic(self) -> tuple[Fraction, "Polynomial"]:
        """The factor of the first term, and the polynomial divided by it; the polynomial is not zero."""
        factor = self.terms[max(self.terms)]
        return factor, self.scaled(1 / factor)

    @property
    def is_constant(self) -> bool:
        """Whether no input stands in the polynomial."""
        return not any(any(powers) for powers in self.terms)

    def scaled(self, by: Fraction) -> "Polynomial":
        """Return the polynomial times a number."""
        return _of({powers: factor * by for powers, factor in self.terms.items()})

    def degree(self, variable: int) -> int:
        """Return the highest power of the polynomial's input numbered ``variable``."""
        return max((powers[variable] for powers in self.terms), default=0)

    def coefficient(self, variable: int, power: int) -> "Polynomial":
        """Return what the input at ``place`` is multiplied by, where it stands to this power."""
        return _of(
            {
                _without(powers, variable): term
                for powers, term in self.terms.items()
                if powers[variable] == power
            }
        )

    def at(self, variable: int, number: Fraction) -> "Polynomial":
        """Return the polynomial with ``number`` for the input at ``place``."""
        total: dict[Powers, Fraction] = {}
        for powers, factor in self.terms.items():
            rest = _without(powers, variable)
            total[rest] = total.get(rest, Fraction(0)) + factor * number ** powers[variable]
        return _of(total)

    def derivative(self, variable: int) -> "Polynomial":
        """Return the polynomial's partial derivative by the input numbered ``variable``."""
        return _of(
            {
                (*powers[:variable], powers[variable] - 1, *powers[variable + 1 :]): factor * powers[variable]
                for powers, factor in self.terms.items()
                if powers[variable]
            }
        )

    def lowered(self, by: Powers) -> "Polynomial":
        """Return the polynomial divided by one term, the powers of which all its terms hold."""
        return _of(
            {tuple(p - b for p, b in zip(powers, by, strict=True)): f for powers, f in self.terms.items()}
        )

    def over(self, box: Sequence[Interval]) -> Interval:
        """Return an interval that holds every number the polynomial takes on ``box``; it may be too wide."""
        total = Interval.exactly(Fraction(0))
        for powers, factor in self.terms.items():
            term = Interval.exactly(factor)
            for power, interval in zip(powers, box, strict=True):
                for _ in range(power):
                    term = term.times(interval)
            total = total.plus(term)
        return total


def common_powers(polynomials: Sequence[Polynomial]) -> Powers:
    """Return the powers of inputs that every term of the polynomials holds."""
    return tuple(
        map(min, zip(*(powers for polynomial in polynomials for powers in polynomial.terms), strict=True))
    )


def _of(terms: Mapping[Powers, Fraction]) -> Polynomial:
    """Return a polynomial without the terms that vanish."""
    return Polynomial({powers: factor for powers, factor in terms.items() if factor})


def _without(powers: Powers, variable: int) -> Powers:
    """Return powers without that of one input."""
    return (*powers[:variable], 0, *powers[variable + 1 :])
