"""The range of a formula: exact at the corners, never too narrow, one number where a figure stands in it twice."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.analysis.arithmetic.expression import Constant, Expression, Input, naive_range, range_of
from metrics.analysis.arithmetic.interval import Interval

NUMBERS = st.fractions(-20, 20, max_denominator=8)


def box(low: int | str | None, high: int | str | None, name: str = "x") -> Input:
    """Return a figure between two numbers, None where it is open."""
    ends = [None if end is None else Fraction(end) for end in (low, high)]
    return Input(name, Interval(ends[0], None, ends[1]))


def ends(expression: Expression) -> tuple[Fraction | None, Fraction | None]:
    """Return both ends of a formula's range."""
    interval = range_of(expression)
    return interval.low, interval.high


X, Y, G = box(2, 3), box(5, 7, "y"), box("1/10", "1/5", "g")


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (X / X, (1, 1)),
        (X - X, (0, 0)),
        (X + X, (4, 6)),
        (X * Y / X, (5, 7)),
        ((X + Y) - Y, (2, 3)),
        ((X * Y) / (Y * X), (1, 1)),
        (X / (X + Y), (Fraction(2, 9), Fraction(3, 8))),
        (Y - Y / (1 + G), (Fraction(5, 11), Fraction(7, 6))),
        ((Y - Y / (1 + G)) / Y, (Fraction(1, 11), Fraction(1, 6))),
        (X * X, (4, 9)),
        (1 - X, (-2, -1)),
        (2 / X, (Fraction(2, 3), 1)),
    ],
)
def test_a_figure_that_stands_in_a_formula_twice_is_one_number(
    expression: Expression, expected: tuple[Fraction | None, Fraction | None]
) -> None:
    assert ends(expression) == expected


def test_two_figures_with_one_interval_are_two_numbers() -> None:
    assert ends(X / box(2, 3, "another")) == (Fraction(2, 3), Fraction(3, 2))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (box(2, None) + Y, (7, None)),
        (Y - box(2, None), (None, 5)),
        (Y / box(2, None), (0, Fraction(7, 2))),
        (box(3, None) / (1 + box(3, None)), (Fraction(3, 4), 1)),
        (box(None, 3) * -1, (-3, None)),
        (Y / box(0, 4), (Fraction(5, 4), None)),
        (Y / box(-1, 4), (None, None)),
        (Y / box(-4, -1), (-7, Fraction(-5, 4))),
        (Y / box(None, 4), (None, None)),
        (box(2, None) * box(None, 3, "y"), (None, None)),
        (box(0, 0) * box(2, None, "y"), (0, 0)),
        (Y / box(0, 0), (None, None)),
        (Y / (X - X), (None, None)),
        (box(-3, None) * box(-3, None), (None, None)),
    ],
)
def test_open_ends_negative_numbers_and_zero_divisors_leave_open_what_does_not_follow(
    expression: Expression, expected: tuple[Fraction | None, Fraction | None]
) -> None:
    assert ends(expression) == expected


def test_a_square_is_no_worse_than_each_operation_by_itself() -> None:
    figure = box(-3, 2)
    assert range_of(figure * figure) == naive_range(figure * figure)


def test_the_best_value_is_the_formula_of_the_best_values() -> None:
    level, growth = (
        Input(name, Interval.exactly(Fraction(value))) for name, value in (("l", 110), ("g", "1/10"))
    )
    assert range_of(level / (1 + growth)) == Interval.exactly(Fraction(100))


def formulas(figures: Sequence[Expression]) -> st.SearchStrategy[Expression]:
    """Return random formulas over a few figures, each of which may stand in them many times."""
    leaf = st.one_of(
        st.sampled_from(figures), st.integers(-3, 3).map(lambda number: Constant(Fraction(number)))
    )

    def joined(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
        pairs = st.tuples(inner, inner)
        return st.one_of(
            pairs.map(lambda two: two[0] + two[1]),
            pairs.map(lambda two: two[0] - two[1]),
            pairs.map(lambda two: two[0] * two[1]),
            pairs.map(lambda two: two[0] / two[1]),
        )

    return st.recursive(leaf, joined, max_leaves=7)


def value_at(expression: Expression, point: dict[str, Fraction]) -> Fraction | None:
    """Return a formula's value where its figures have these values; None where it divides by zero."""
    if isinstance(expression, Constant):
        return expression.number
    if isinstance(expression, Input):
        return point[str(expression.key)]
    left, right = (value_at(getattr(expression, side), point) for side in ("left", "right"))
    if left is None or right is None:
        return None
    name = type(expression).__name__
    if name == "Quotient":
        return left / right if right else None
    return {"Sum": left + right, "Minus": left - right, "Product": left * right}[name]


@settings(max_examples=250)
@given(st.data(), st.lists(st.tuples(NUMBERS, NUMBERS), min_size=3, max_size=3), st.booleans())
def test_the_truth_lies_in_the_range_of_any_formula(
    data: st.DataObject, pairs: list[tuple[Fraction, Fraction]], is_open: bool
) -> None:
    spans = [(min(pair), max(pair)) for pair in pairs]
    figures = [
        Input(name, Interval(low, None, None if is_open and name == "x" else high))
        for name, (low, high) in zip("xyz", spans, strict=True)
    ]
    expression = data.draw(formulas(figures))
    interval = range_of(expression)
    points = [(low, (low + 2 * high) / 3, high) for low, high in spans]
    for point in product(*points):
        truth = value_at(expression, dict(zip("xyz", point, strict=True)))
        if truth is not None:
            assert interval.holds(truth)


POSITIVE = st.tuples(
    st.fractions(Fraction(1, 9), 9, max_denominator=9), st.fractions(0, 5, max_denominator=9)
)


@settings(max_examples=100)
@given(st.lists(POSITIVE, min_size=3, max_size=3))
def test_the_range_is_reached_at_corners_and_no_wider(spans: list[tuple[Fraction, Fraction]]) -> None:
    x, y, z = (Input(n, Interval(low, None, low + more)) for n, (low, more) in zip("xyz", spans, strict=True))
    expression = (x - y / (1 + z)) / (x + y)
    corners = product(*((low, low + more) for low, more in spans))
    values = [value_at(expression, dict(zip("xyz", corner, strict=True))) for corner in corners]
    known = [value for value in values if value is not None]
    assert ends(expression) == (min(known), max(known))


@settings(max_examples=100)
@given(st.tuples(NUMBERS, NUMBERS), st.tuples(NUMBERS, NUMBERS))
def test_what_two_intervals_share_lies_in_both(
    one: tuple[Fraction, Fraction], two: tuple[Fraction, Fraction]
) -> None:
    first, second = (Interval(min(pair), None, max(pair)) for pair in (one, two))
    both = first.meeting(second)
    for number in (*one, *two):
        assert (both is not None and both.holds(number)) == (first.holds(number) and second.holds(number))
