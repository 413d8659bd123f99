"""Formulas over printed figures, and the exact range of what they may come to.

A figure that stands in a formula twice is one number, not two: x ÷ x is 1 and x − x is 0, however loosely x is
printed. So a formula is multiplied out into one fraction of two polynomials, and what cancels is cancelled.
Along each input that stands in it to the first power such a fraction only rises or only falls, so that its
extremes lie at the corners of the box of all inputs, and the corners are computed exactly. Where that does not
hold, each operation is taken by itself: the interval may then be too wide, but the truth never lies outside.
"""

import operator
from collections.abc import Callable, Hashable, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any

from msgspec import Struct

from metrics.analysis.arithmetic.corner_fractions import CornerFraction, corner_fraction
from metrics.analysis.arithmetic.corners import corner_range
from metrics.analysis.arithmetic.fraction import (
    FactoredFraction,
    Ratio,
    added,
    cancelled,
    divided,
    multiplied,
    subtracted,
)
from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.arithmetic.polynomial import Polynomial

Shape = Any  # the variable of a figure, a number as a pair, or an operation with two shapes


class Expression:
    """A formula for exact arithmetic: figures and numbers under +, −, × and ÷."""

    __slots__ = ()

    def __add__(self, other: "Expression | Fraction | int") -> "Expression":
        """Return the formula of the sum."""
        return Sum(self, _expression(other))

    def __radd__(self, other: "Fraction | int") -> "Expression":
        """Return the formula of the sum, a number first."""
        return Sum(_expression(other), self)

    def __sub__(self, other: "Expression | Fraction | int") -> "Expression":
        """Return the formula of the difference."""
        return Minus(self, _expression(other))

    def __rsub__(self, other: "Fraction | int") -> "Expression":
        """Return the formula of the difference, a number first."""
        return Minus(_expression(other), self)

    def __mul__(self, other: "Expression | Fraction | int") -> "Expression":
        """Return the formula of the product."""
        return Product(self, _expression(other))

    def __rmul__(self, other: "Fraction | int") -> "Expression":
        """Return the formula of the product, a number first."""
        return Product(_expression(other), self)

    def __truediv__(self, other: "Expression | Fraction | int") -> "Expression":
        """Return the formula of the quotient."""
        return Quotient(self, _expression(other))

    def __rtruediv__(self, other: "Fraction | int") -> "Expression":
        """Return the formula of the quotient, a number first."""
        return Quotient(_expression(other), self)


class Constant(Struct, Expression, frozen=True):
    """A number that belongs to the formula itself, and is no input of its arithmetic."""

    number: Fraction


class Input(Struct, Expression, frozen=True):
    """A figure; two inputs of one ``key`` are the same figure, and have the same interval."""

    key: Hashable
    interval: Interval


class _Operation(Struct, Expression, frozen=True):
    """Two formulas under an operation of arithmetic."""

    left: Expression
    right: Expression


class Sum(_Operation, frozen=True):
    """The formula left + right."""


class Minus(_Operation, frozen=True):
    """The formula left − right."""


class Product(_Operation, frozen=True):
    """The formula left × right."""


class Quotient(_Operation, frozen=True):
    """The formula left ÷ right."""


def range_of(expression: Expression) -> Interval:
    """Return the range of a formula over all that its figures may be: exact, or too wide but never too narrow.

    ``value`` is the formula of the figures' own values. Where a divisor can only be zero nothing is known.
    """
    inputs: list[Input] = []
    multiplied_out = _multiplied_out(_shape(expression, inputs), len(inputs))
    if multiplied_out is None:
        return Interval(None, None, None)
    (ratio, in_corners), box = multiplied_out, [figure.interval for figure in inputs]
    ends = (in_corners.ends(box) if in_corners else None) or corner_range(ratio, box)
    return naive_range(expression) if ends is None else Interval(ends[0], _value(expression), ends[1])


def naive_range(expression: Expression) -> Interval:
    """Return the range with each operation taken by itself, as if no figure stood in the formula twice."""
    if isinstance(expression, _Operation):
        operation: Callable[[Interval, Interval], Interval] = OPERATIONS[type(expression)]
        return operation(naive_range(expression.left), naive_range(expression.right))
    if isinstance(expression, Input):
        return expression.interval
    assert isinstance(expression, Constant)
    return Interval.exactly(expression.number)


OPERATIONS = {
    Sum: Interval.plus,
    Minus: Interval.minus,
    Product: Interval.times,
    Quotient: Interval.over,
}
NUMBERS: Mapping[type, Callable[[Fraction, Fraction], Fraction]] = {
    Sum: operator.add,
    Minus: operator.sub,
    Product: operator.mul,
    Quotient: operator.truediv,
}
FRACTIONS: Mapping[type, Callable[[FactoredFraction, FactoredFraction], FactoredFraction | None]] = {
    Sum: added,
    Minus: subtracted,
    Product: multiplied,
    Quotient: divided,
}


def _expression(operand: "Expression | Fraction | int") -> Expression:
    return operand if isinstance(operand, Expression) else Constant(Fraction(operand))


def _shape(expression: Expression, inputs: list[Input]) -> Shape:
    """Return what a formula is whatever its figures are, and add these to ``inputs``, each once, from left to right."""
    if isinstance(expression, _Operation):
        return type(expression), _shape(expression.left, inputs), _shape(expression.right, inputs)
    if isinstance(expression, Constant):
        return expression.number.numerator, expression.number.denominator
    assert isinstance(expression, Input)
    for index, figure in enumerate(inputs):
        if figure.key is expression.key or figure.key == expression.key:
            return index
    inputs.append(expression)
    return len(inputs) - 1


def _value(expression: Expression) -> Fraction | None:
    """Return a formula of its figures' own values; None where one has none, or a divisor is zero."""
    if isinstance(expression, _Operation):
        left, right = _value(expression.left), _value(expression.right)
        if left is None or right is None or (isinstance(expression, Quotient) and not right):
            return None
        return NUMBERS[type(expression)](left, right)
    if isinstance(expression, Input):
        return expression.interval.value
    assert isinstance(expression, Constant)
    return expression.number


@lru_cache(maxsize=10_000)
def _multiplied_out(shape: Shape, inputs: int) -> tuple[Ratio, CornerFraction | None] | None:
    """Return formulas of one shape as one fraction, and how its extremes are found; None if it divides by zero."""
    factored = _factored(shape, inputs)
    if factored is None:
        return None
    ratio = cancelled(factored, inputs)
    return ratio, corner_fraction(ratio, inputs)


def _factored(shape: Shape, inputs: int) -> FactoredFraction | None:
    """Return a shape as one fraction in so many inputs; None if it divides by what is always zero."""
    if isinstance(shape, int):
        return Polynomial.input(shape, inputs), ()
    if len(shape) == 2:
        return Polynomial.constant(Fraction(*shape), inputs), ()
    left, right = _factored(shape[1], inputs), _factored(shape[2], inputs)
    return None if left is None or right is None else FRACTIONS[shape[0]](left, right)
