"""Which kinds of chart fit, and what an index is: nothing that does not compare is put side by side."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from metrics.analysis.arithmetic.expression import Expression, range_of
from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.index import IndexPoint, indexed
from metrics.analysis.comparing.kinds import KINDS
from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.model.codes import ChartKind, Measure
from metrics.model.records import Catalogue
from tests.sample import CATALOGUE, FACTS
from tests.worlds import shown, world

TOWNS = ("西溪", "花街", "西湖")
DOTS, COLUMNS, SLOPE = ChartKind.DOTS, ChartKind.COLUMNS, ChartKind.SLOPE
RANKING, MULTIPLES, INDEX = ChartKind.RANKING, ChartKind.MULTIPLES, ChartKind.INDEX


def view_of(measure: Measure = Measure.LEVEL) -> View:
    """Return the view of the output of all towns."""
    return View("output", measure, TOWNS, 2019, 2024)


def kinds(documents: dict[str, str], measure: Measure = Measure.LEVEL) -> set[ChartKind]:
    """Return the kinds that fit a world's output."""
    catalogue = world({"output": documents})
    return set(PreparedView(facts_of(catalogue), view_of(measure)).kinds)


def indices(documents: dict[str, str]) -> list[IndexPoint]:
    """Return the index of a world's output."""
    catalogue = world({"output": documents})
    return indexed(catalogue, shown(facts_of(catalogue), view_of()))


def test_an_index_is_worked_out_over_the_base_year_that_is_taken_and_over_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    worked_out = []

    def counted(expression: Expression) -> Interval:
        worked_out.append(expression)
        return range_of(expression)

    monkeypatch.setattr("metrics.analysis.comparing.index.range_of", counted)
    points = indices({f"x{year}": f"level: {year}万元" for year in (2021, 2022, 2023)})
    assert len(worked_out) == sum(point.fact != point.base for point in points) == 2


@pytest.mark.parametrize(
    ("documents", "fit"),
    [
        ({}, {DOTS}),
        ({"x2023": "level: 9亿元"}, {DOTS}),
        ({"x2023": "level: 9亿元", "w2023": "level: 8亿元"}, {DOTS, COLUMNS, RANKING}),
        ({"x2022": "level: 9亿元", "x2023": "level: 8亿元"}, {DOTS, COLUMNS, SLOPE, INDEX}),
        ({"x2023": "level: 9亿元", "h2024": "level: 8亿元"}, {DOTS}),
        ({"x2023": "level: 9亿元, part: 下赵村", "x2022": "level: 8亿元, part: 下赵村"}, {DOTS}),
        ({"x2022": "level: 9亿元", "x2024": "level: 8亿元"}, {DOTS, COLUMNS, SLOPE, INDEX}),
        ({"x2022": "level: 9亿元", "x2023": "level: 超8亿元"}, {DOTS, COLUMNS}),
        ({"x2022": "level: 9亿元", "x2023": "level: 8亿元, status: planned"}, {DOTS}),
        ({"x2022": "level: 9亿元", "x2023": "level: 8亿元", "w2023": "level: 7亿元"}, set(ChartKind)),
    ],
)
def test_a_kind_is_offered_only_where_it_fits(documents: dict[str, str], fit: set[ChartKind]) -> None:
    assert kinds(documents) == fit


def test_a_place_is_no_amount() -> None:
    ranks = {
        "x2022": "rank: 全市第二, of: level",
        "x2023": "rank: 全市第一, of: level",
        "w2023": "rank: 全市第二, of: level",
    }
    assert kinds(ranks, Measure.RANK) == {DOTS, MULTIPLES}


def test_growth_has_no_columns_and_no_index() -> None:
    growth = {"x2022": "change_on_year: 3%", "x2023": "change_on_year: 5%", "w2023": "change_on_year: 4%"}
    assert kinds(growth, Measure.CHANGE_ON_YEAR) == {DOTS, SLOPE, RANKING, MULTIPLES}


def test_a_ranking_takes_the_newest_year_in_which_towns_compare() -> None:
    catalogue = world(
        {
            "output": {
                "x2022": "level: 9亿元",
                "w2022": "level: 8亿元",
                "x2023": "level: 9亿元",
                "h2024": "level: 1亿元",
            }
        }
    )
    rows = shown(facts_of(catalogue), view_of())
    assert [(row.area, row.year) for row in KINDS[RANKING].drawn(catalogue, rows, verdict)] == [
        ("西溪", 2022),
        ("西湖", 2022),
    ]


def test_a_kind_that_does_not_fit_gives_way_to_dots() -> None:
    catalogue = world({"output": {"x2023": "level: 9亿元"}})
    facts, view = facts_of(catalogue), View("output", Measure.LEVEL, TOWNS, 2019, 2024)
    views = [PreparedView(facts, replace(view, kind=kind)) for kind in ChartKind]
    assert {prepared.view.kind for prepared in views} == {DOTS}
    assert all(prepared.every == shown(facts, view) for prepared in views)


def test_every_two_figures_of_a_ranking_compare() -> None:
    for indicator in CATALOGUE.indicators:
        rows = shown(FACTS, View(indicator, Measure.LEVEL, tuple(CATALOGUE.towns), 2019, 2024))
        ranked = KINDS[RANKING].drawn(CATALOGUE, rows, verdict)
        assert all(_compare(CATALOGUE, one, two) for one in ranked for two in ranked if one != two)


def _compare(catalogue: Catalogue, one: Fact, two: Fact) -> bool:
    """Whether something can be said about two rows."""
    return verdict(catalogue, one, two).comparability.says_something


def test_an_implied_base_leaves_exactly_the_growth() -> None:
    base, later = indices({"x2023": "level: 12.34亿元; change_on_year: 1.92%"})
    assert (base.interval.low, base.interval.high) == (Fraction(100), Fraction(100))
    assert (later.interval.low, later.interval.high) == (Fraction("101.915"), Fraction("101.925"))


@settings(max_examples=20)
@given(st.integers(10, 999), st.integers(10, 999))
def test_an_index_holds_every_quotient_that_the_two_figures_leave_open(first: int, last: int) -> None:
    _, later = indices({"x2022": f"level: {first / 10}亿元", "x2023": f"level: {last / 10}亿元"})
    ends = [Fraction(number, 10) for number in (first, last)]
    half = Fraction(1, 20)
    assert later.interval.low == 100 * (ends[1] - half) / (ends[0] + half)
    assert later.interval.high == 100 * (ends[1] + half) / (ends[0] - half)


def test_the_base_year_is_the_earliest_in_which_most_towns_have_one() -> None:
    over_bases = indices(
        {
            "x2021": "level: 8亿元",
            "x2022": "level: 9亿元",
            "x2023": "level: 9亿元",
            "w2022": "level: 5亿元",
            "w2023": "level: 6亿元",
        }
    )
    assert {index.base.year for index in over_bases} == {2022}
    assert {index.fact.area for index in over_bases} == {"西溪", "西湖"}


def test_each_town_stands_over_its_own_base() -> None:
    for indicator in CATALOGUE.indicators:
        rows = shown(FACTS, View(indicator, Measure.LEVEL, tuple(CATALOGUE.towns), 2019, 2024))
        for index in indexed(CATALOGUE, rows):
            assert index.fact.area == index.base.area
            assert index.fact == index.base or _compare(CATALOGUE, index.fact, index.base)


def offered(documents: dict[str, str], asked: ChartKind = DOTS) -> set[ChartKind]:
    """Return the kinds that a reader is offered of a world's output."""
    facts = facts_of(world({"output": documents}))
    return set(PreparedView(facts, replace(view_of(), kind=asked)).offered)


def test_a_kind_that_says_no_more_than_dots_and_columns_is_drawn_only_where_a_link_asks() -> None:
    few = {"x2022": "level: 9亿元", "x2023": "level: 8亿元", "w2023": "level: 7亿元"}
    assert offered(few) == {DOTS, COLUMNS}
    assert offered(few, RANKING) == {DOTS, COLUMNS, RANKING}
    years = {f"{town}{year}": f"level: {year - 2015}亿元" for town in "xw" for year in (2022, 2023, 2024)}
    assert offered(years) == {DOTS, COLUMNS, MULTIPLES, INDEX}
