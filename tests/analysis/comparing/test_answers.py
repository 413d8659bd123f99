"""Answers: what is called certain is never false, whatever the printed figures leave open."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from metrics.analysis.comparing.differences import Difference, difference, positions
from metrics.analysis.facts import Fact
from metrics.analysis.store import facts_of
from metrics.model.codes import Answer, Measure, Welcome
from metrics.model.quantity import Quantity
from metrics.model.records import Catalogue
from tests.sample import CATALOGUE, FACTS
from tests.worlds import world

REAL_ROWS = list(FACTS)


def asked(first: str, second: str) -> Difference:
    """Return the answer about two levels of one year in two towns."""
    catalogue, rows = levels({"x2023": first, "w2023": second})
    return difference(catalogue, *rows)


def levels(documents: dict[str, str], welcome: Welcome = Welcome.HIGHER) -> tuple[Catalogue, list[Fact]]:
    """Return a world with one printed level a document, and its rows in that order."""
    return figures({name: f"level: {figure}" for name, figure in documents.items()}, welcome)


def figures(documents: dict[str, str], welcome: Welcome) -> tuple[Catalogue, list[Fact]]:
    """Return a world with one printed figure a document, one way of which is welcome, and its rows in that order."""
    catalogue = world({"output": documents})
    output = replace(catalogue.indicators["output"], welcome=welcome)
    catalogue = replace(catalogue, indicators={**catalogue.indicators, "output": output})
    rows = {row.document: row for row in list(facts_of(catalogue)) if row.indicator == "output"}
    return catalogue, [rows[f"{name}.txt"] for name in documents]


def test_xixi_is_certainly_3_283_to_3_286_times_xihu() -> None:
    rows = [row for row in REAL_ROWS if row.indicator == "industrial_output" and row.period.text == "2023"]
    xihu, xixi = sorted((row for row in rows if row.measure is Measure.LEVEL), key=lambda row: row.value or 0)
    answer = difference(CATALOGUE, xihu, xixi)
    assert (answer.answer, answer.higher, answer.lower) == (Answer.CERTAIN, xixi, xihu)
    assert answer.ratio_low == pytest.approx(float(Fraction(123_350, 37_574 + Fraction(1, 2))), rel=1e-12)
    assert answer.ratio_high == pytest.approx(float(Fraction(123_450, 37_574 - Fraction(1, 2))), rel=1e-12)


@pytest.mark.parametrize(
    ("first", "second", "answer"),
    [
        ("9亿元", "7亿元", Answer.CERTAIN),
        ("9亿元", "8亿元", Answer.POSSIBLE),
        ("9亿元", "9.2亿元", Answer.POSSIBLE),  # 8.5 to 9.5 may be more or less than 9.15 to 9.25
        ("超9亿元", "8亿元", Answer.CERTAIN),
        ("近9亿元", "8亿元", Answer.POSSIBLE),
        ("超8亿元", "9亿元", Answer.POSSIBLE),
        ("9亿元", "9亿元", Answer.POSSIBLE),
    ],
)
def test_an_answer_is_certain_only_where_the_intervals_are_apart(
    first: str, second: str, answer: Answer
) -> None:
    assert asked(first, second).answer is answer
    assert asked(second, first).answer is answer


def test_what_is_possible_names_no_higher_one_and_no_ratio() -> None:
    answer = asked("9亿元", "9.2亿元")
    assert (answer.higher, answer.lower, answer.ratio_low, answer.ratio_high) == (None, None, None, None)


def test_an_open_end_leaves_an_end_of_the_ratio_open() -> None:
    answer = asked("超9亿元", "3亿元")
    assert answer.ratio_low == pytest.approx(9 / 3.5)
    assert answer.ratio_high is None


def test_nothing_is_said_across_what_does_not_compare_or_is_unknown() -> None:
    for flip in ("part: 下赵村", "status: planned", "period: 2023-H1", "period: 2023/..", "covers: 20个"):
        assert asked("9亿元", f"1亿元, {flip}").answer is Answer.CANNOT_BE_SAID


def test_whether_a_town_rose_is_the_difference_of_its_two_years() -> None:
    catalogue, (before, after) = levels({"x2022": "8亿元", "x2023": "9.1亿元"})
    answer = difference(catalogue, before, after)
    assert (answer.answer, answer.higher) == (Answer.CERTAIN, after)


def test_places_are_ranges_where_printed_precision_leaves_a_tie() -> None:
    catalogue, (first, second, third) = levels(
        {"x2023": "9亿元", "w2023": "9.2亿元", "h2024": "3亿元, period: 2023"}
    )
    assert positions(catalogue, [first, second, third]) == {first: (1, 2), second: (1, 2), third: (3, 3)}


def test_the_lowest_is_first_where_less_is_welcome_and_the_lower_of_two_in_a_tie_stands_before() -> None:
    printed = {"x2023": "9.2亿元", "w2023": "9亿元", "h2024": "11亿元, period: 2023"}
    catalogue, (middle, best, worst) = levels(printed, Welcome.LOWER)
    assert list(positions(catalogue, [middle, best, worst]).items()) == [
        (best, (1, 2)),
        (middle, (1, 2)),
        (worst, (3, 3)),
    ]


def test_of_what_is_welcome_low_the_most_done_of_a_target_is_still_first() -> None:
    done = {"x2023": "completion: 90%", "w2023": "completion: 105%"}
    catalogue, (less, more) = figures(done, Welcome.LOWER)
    assert positions(catalogue, [less, more]) == {more: (1, 1), less: (2, 2)}


def test_a_figure_that_does_not_compare_has_no_place_and_spoils_nobody_elses_certainty() -> None:
    catalogue, (whole, half) = levels({"x2023": "9亿元", "h2024": "3亿元"})
    assert positions(catalogue, [whole, half]) == {}


TRUTHS = st.integers(min_value=1, max_value=10**10)
HEDGES = st.sampled_from(["plain", "over", "nearly", "about"])


def printed(truth: int, digits: int, hedge: str) -> str:
    """Return how a document would print a true amount: rounded to some digits, or loosened by a hedge."""
    dropped = min(max(len(str(truth)) - digits, 0), 8)
    step = 10**dropped
    if hedge == "over" and truth >= step:
        return f"{truth // step * step}余元"
    if hedge == "nearly":
        return f"近{-(-truth // step) * step}元"
    amount = (truth + step // 2) // step * step
    if hedge == "about":
        return f"约{amount or truth}元"
    unit, size = ("万元", 4) if dropped <= 4 else ("亿元", 8)
    return f"{Decimal(amount).scaleb(-size):.{size - dropped}f}{unit}"


@settings(max_examples=60)
@given(
    truths=st.tuples(TRUTHS, TRUTHS, TRUTHS),
    digits=st.integers(1, 5),
    hedges=st.tuples(HEDGES, HEDGES, HEDGES),
)
def test_what_is_certain_is_true_in_every_random_world(
    truths: tuple[int, int, int], digits: int, hedges: tuple[str, str, str]
) -> None:
    names = ("x2023", "w2023", "h2024")
    figures = [printed(truth, digits, hedge) for truth, hedge in zip(truths, hedges, strict=True)]
    for truth, figure in zip(truths, figures, strict=True):
        read = Quantity.read(figure)
        assert read.low is None or read.low <= truth
        assert read.high is None or truth <= read.high
    catalogue, rows = levels(dict(zip(names, [*figures[:2], f"{figures[2]}, period: 2023"], strict=True)))
    true = dict(zip(rows, truths, strict=True))
    for first, second in ((rows[0], rows[1]), (rows[1], rows[2]), (rows[0], rows[2])):
        answer = difference(catalogue, first, second)
        if answer.higher is None or answer.lower is None:
            continue
        assert true[answer.higher] > true[answer.lower]
        ratio = true[answer.higher] / true[answer.lower]
        assert answer.ratio_low is None or answer.ratio_low <= ratio * (1 + 1e-12)
        assert answer.ratio_high is None or ratio <= answer.ratio_high * (1 + 1e-12)
    order = sorted(truths, reverse=True)
    for row, (best, worst) in positions(catalogue, rows).items():
        assert best <= order.index(true[row]) + 1
        assert len(order) - order[::-1].index(true[row]) >= best
        assert order.index(true[row]) + 1 <= worst
