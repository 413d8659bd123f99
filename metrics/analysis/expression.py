"""Formulas over printed figures, and the exact range of what they may come to.

A figure that stands in a formula twice is one number, not two: x ÷ x is 1 and x − x is 0, however loosely x is
printed. So a formula is multiplied out into one fraction of two polynomials, and what cancels is cancelled.
Along each input that stands in it to the first power such a fraction only rises or only falls, so that its
extremes lie at the corners of the box of all inputs, and the corners are computed exactly. Where that does not
hold, each operation is taken by itself: the interval may then be too wide, but the truth never lies outside.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from metrics.analysis.corners import corner_range
from metrics.analysis.fraction import Factored, added, cancelled, divided, multiplied, subtracted
from metrics.analysis.interval import Interval
from metrics.analysis.polynomial import Polynomial


class Expression:
    """A formula: figures and numbers under +, −, × and ÷."""

    __slots__ = ()

    def __add__(self, other: "Expression | Fraction | int") -> "Expression":
        """Return the sum."""
        return Sum(self, _expression(other))

    def __radd__(self, other: "Fraction | int") -> "Expression":
        """Return the sum, a number first."""
        return Sum(_expression(other), self)

    def __sub__(self, other: "Expression | Fraction | int") -> "Expression":
        """Return the difference."""
        return Difference(self, _expression(other))

    def __rsub__(self, other: "Fraction | int") -> "Expression":
        """Return the difference, a number first."""
        return Difference(_expression(other), self)

    def __mul__(self, other: "Expression | Fraction | int") -> "Expression":
        """Return the product."""
        return Product(self, _expression(other))

    def __rmul__(self, other: "Fraction | int") -> "Expression":
        """Return the product, a number first."""
        return Product(_expression(other), self)

    def __truediv__(self, other: "Expression | Fraction | int") -> "Expression":
        """Return the quotient."""
        return Quotient(self, _expression(other))

    def __rtruediv__(self, other: "Fraction | int") -> "Expression":
        """Return the quotient, a number first."""
        return Quotient(_expression(other), self)


@dataclass(frozen=True, slots=True)
class Constant(Expression):
    """A number that belongs to the formula itself."""

    number: Fraction


@dataclass(frozen=True, slots=True)
class Input(Expression):
    """A figure; two inputs of one ``key`` are the same figure, and have the same interval."""

    key: Hashable
    interval: Interval


@dataclass(frozen=True, slots=True)
class _Pair(Expression):
    """Two formulas under an operation."""

    left: Expression
    right: Expression


class Sum(_Pair):
    """left + right."""

    __slots__ = ()


class Difference(_Pair):
    """left − right."""

    __slots__ = ()


class Product(_Pair):
    """left × right."""

    __slots__ = ()


class Quotient(_Pair):
    """left ÷ right."""

    __slots__ = ()


def range_of(expression: Expression) -> Interval:
    """Return the range of a formula over all that its figures may be: exact, or too wide but never too narrow.

    ``value`` is the formula of the figures' own values. Where a divisor can only be zero nothing is known.
    """
    inputs = dict.fromkeys(_inputs(expression))
    naive = naive_range(expression)
    factored = _factored(expression, {each.key: place for place, each in enumerate(inputs)})
    if factored is None:
        return Interval(None, None, None)
    ends = corner_range(cancelled(factored, len(inputs)), [each.interval for each in inputs])
    return naive if ends is None else Interval(ends[0], naive.value, ends[1])


def naive_range(expression: Expression) -> Interval:
    """Return the range with each operation taken by itself, as if no figure stood in the formula twice."""
    if isinstance(expression, _Pair):
        operation: Callable[[Interval, Interval], Interval] = OPERATIONS[type(expression)]
        return operation(naive_range(expression.left), naive_range(expression.right))
    if isinstance(expression, Input):
        return expression.interval
    assert isinstance(expression, Constant)
    return Interval.exactly(expression.number)


OPERATIONS = {
    Sum: Interval.plus,
    Difference: Interval.minus,
    Product: Interval.times,
    Quotient: Interval.over,
}
FRACTIONS: Mapping[type, Callable[[Factored, Factored], Factored | None]] = {
    Sum: added,
    Difference: subtracted,
    Product: multiplied,
    Quotient: divided,
}


def _expression(operand: "Expression | Fraction | int") -> Expression:
    """Return an operand as an expression."""
    return operand if isinstance(operand, Expression) else Constant(Fraction(operand))


def _inputs(expression: Expression) -> Iterator[Input]:
    """Yield the figures of a formula, from left to right."""
    if isinstance(expression, _Pair):
        yield from _inputs(expression.left)
        yield from _inputs(expression.right)
    elif isinstance(expression, Input):
        yield expression


def _factored(expression: Expression, places: Mapping[Hashable, int]) -> Factored | None:
    """Return a formula as one fraction; None if it divides by what is always zero."""
    if isinstance(expression, _Pair):
        left, right = _factored(expression.left, places), _factored(expression.right, places)
        return None if left is None or right is None else FRACTIONS[type(expression)](left, right)
    if isinstance(expression, Input):
        return Polynomial.input(places[expression.key], len(places)), ()
    assert isinstance(expression, Constant)
    return Polynomial.constant(expression.number, len(places)), ()
