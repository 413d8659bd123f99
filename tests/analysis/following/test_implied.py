"""What follows from printed figures: worked examples, and worlds in which the truth is known."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.facts import Fact
from metrics.analysis.following.consistency import disagreements
from metrics.analysis.following.implied import (
    beside,
    dependents,
    implied_about,
    implied_levels,
    implied_values,
)
from metrics.analysis.following.rules import RULES
from metrics.analysis.following.tree import ImpliedValue, leaves
from metrics.analysis.store import facts_of
from metrics.model.codes import Hedge, Status
from metrics.model.quantity import Quantity
from metrics.model.records import Observation
from tests.analysis.random_worlds import RandomWorld
from tests.sample import CATALOGUE
from tests.worlds import world

Figures = dict[str, dict[str, str]]


def implied(figures: Figures) -> list[Fact]:
    """Return the implied rows of a world."""
    return [row for row in list(facts_of(world(figures))) if row.status is Status.IMPLIED]


def the_implied(figures: Figures) -> Fact:
    """Return the one implied row of a world."""
    (row,) = implied(figures)
    return row


def ends(row: Fact) -> tuple[float | None, float | None]:
    """Return both ends of a row, near enough."""
    low, high = (None if end is None else float(end) for end in (row.low, row.high))
    return low, high


def basis(row: Fact) -> str:
    """Return rule and inputs of an implied row."""
    assert isinstance(row.origin, ImpliedValue)
    return row.origin.basis


def test_a_growth_of_238_4_per_cent_is_a_factor_of_3_384() -> None:
    row = the_implied({"output": {"x2022": "level: 1400万元; change_on_year: 238.4%"}})
    assert (row.period.text, row.hedge) == ("2021", Hedge.NONE)
    assert row.value == Fraction(14_000_000) / Fraction("3.384")
    assert row.low == Fraction(13_995_000) / Fraction("3.3845")
    assert row.high == Fraction(14_005_000) / Fraction("3.3835")


def test_a_fall_implies_a_higher_base() -> None:
    row = the_implied({"output": {"x2023": "level: 90万元; change_on_year: 下降10.0%"}})
    assert row.value == 1_000_000
    assert (row.low or 0) < 1_000_000 < (row.high or 0)


def test_completion_implies_the_target_of_the_whole_year_and_no_base() -> None:
    row = the_implied(
        {"output": {"x2020": "level: 1.3亿元, period: 2020/..; completion: 114%, period: 2020/.."}}
    )
    assert (row.indicator, row.period.text) == ("goal", "2020")
    assert row.value == Fraction(130_000_000) / Fraction("1.14")


def test_a_count_over_a_threshold_bounds_the_total_from_below() -> None:
    rows = implied({"many": {"x2023": "level: 20个"}, "rich": {"x2023": "level: 4个"}})
    row = next(row for row in rows if row.rule and row.rule.counts)
    assert (row.indicator, *ends(row), row.hedge) == ("income", 12_000_000, None, Hedge.AT_LEAST)
    assert basis(row) == "lower_bound(level=x2023:1; level=x2023:1)"


def test_counts_of_different_years_bound_different_totals() -> None:
    rows = implied({"many": {"x2022": "level: 20个"}, "rich": {"x2023": "level: 4个"}})
    assert [(row.period.text, float(row.low or 0)) for row in rows] == [
        ("2022", 10_000_000),
        ("2023", 4_000_000),
    ]


def test_a_count_of_a_part_bounds_no_total_of_the_town() -> None:
    assert implied({"many": {"x2023": "level: 3个, part: 下赵村"}}) == []


def test_a_count_that_may_be_zero_bounds_nothing() -> None:
    assert implied({"many": {"x2023": "level: 近20个"}}) == []


@pytest.mark.parametrize(
    "figures",
    [
        {"output": {"x2023": "level: 9亿元, status: planned; change_on_year: 5%, status: planned"}},
        {"output": {"x2023": "level: 9亿元; change_on_year: 5%, status: planned"}},
        {"output": {"x2023": "level: 9亿元, status: planned; completion: 50%"}},
        {"many": {"x2023": "level: 20个, status: planned"}},
    ],
)
def test_planned_figures_imply_nothing(figures: Figures) -> None:
    assert implied(figures) == []


@pytest.mark.parametrize(
    "figures",
    [
        "level: 58.7亿元, period: 2019/2023; change_on_year: 9.3%, period: 2019/2023",
        "level: 58.7亿元, period: 2019/2023; change_on_year: 年均增长9.3%, period: 2019/2023, base: 2014/2018",
        "level: 58.7亿元; change_on_year: 年均增长9.3%",
        "level: 58.7亿元, period: 2019/2023; change_amount: 增加9.3亿元, period: 2019/2023",
        "level: 58.7亿元, period: 2019/2023; level: 50亿元, period: 2018/2022; change_on_year: 9.3%, period: 2019/2023",
    ],
)
def test_a_mean_of_several_years_is_none_on_the_year_before(figures: str) -> None:
    catalogue = world({"output": {"x2023": figures}})
    assert list(implied_values(catalogue)) == []
    assert list(disagreements(catalogue)) == []


def test_a_growth_of_the_whole_on_an_earlier_whole_leads_back_to_it() -> None:
    figures = (
        "level: 110亿元, period: 2019/2023; change_on_year: 增长10.0%, period: 2019/2023, base: 2014/2018"
    )
    row = the_implied({"output": {"x2023": figures}})
    assert (row.period.text, row.value) == ("2014/2018", Fraction(10_000_000_000))


@pytest.mark.parametrize(
    "figures",
    [
        {"output": {"x2023": "level: 9亿元", "x2022": "change_on_year: 5%"}},
        {"output": {"x2023": "level: 9亿元; change_on_year: 5%, period: 2023-H1"}},
        {"output": {"x2023": "level: 9亿元; change_on_year: 5%, part: 下赵村"}},
        {"output": {"x2023": "level: 9亿元"}, "income": {"x2023": "change_on_year: 5%"}},
    ],
    ids=["another year", "another period", "a part", "another indicator"],
)
def test_figures_about_different_things_imply_nothing_together(figures: Figures) -> None:
    assert implied(figures) == []


def test_an_open_level_implies_an_open_base() -> None:
    row = the_implied({"output": {"x2023": "level: 超110万元; change_on_year: 10%"}})
    assert (row.high, row.hedge) == (None, Hedge.AT_LEAST)


def test_an_open_growth_bounds_the_base_from_above() -> None:
    row = the_implied({"output": {"x2023": "level: 110万元; change_on_year: 超10%"}})
    assert (row.low, row.hedge) == (None, Hedge.AT_MOST)
    assert row.high == Fraction(1_105_000) / Fraction("1.1")


def test_two_figures_open_toward_each_other_imply_nothing() -> None:
    assert implied({"output": {"x2023": "level: 超110万元; change_on_year: 超10%"}}) == []


def test_a_fall_to_nothing_implies_nothing() -> None:
    assert implied({"output": {"x2023": "level: 10万元; change_on_year: 下降100%"}}) == []


def printed(number: Fraction, places: int, unit: str) -> str:
    """Return ``number`` as an office prints it: rounded to ``places`` decimals."""
    return f"{float(round(number, places)):.{places}f}{unit}"


def first_implied(figures: Figures, rule: str) -> Interval:
    """Return the one interval that a rule finds in a world, exactly."""
    (interval,) = [level.interval for level in implied_levels(world(figures)) if level.rule.name == rule]
    return interval


def holds(interval: Interval, truth: Fraction) -> bool:
    """Whether an interval encloses the truth."""
    return (interval.low is None or interval.low <= truth) and (
        interval.high is None or truth <= interval.high
    )


@settings(max_examples=60)
@given(
    st.fractions(100, 90000, max_denominator=10**6),
    st.fractions(Fraction(1, 5), 4, max_denominator=10**6),
    st.integers(0, 2),
    st.integers(0, 2),
)
def test_a_base_encloses_the_truth_in_any_world(
    last_year: Fraction, factor: Fraction, places: int, decimals: int
) -> None:
    level = printed(last_year * factor, places, "万元")
    growth = (factor - 1) * 100
    change = printed(abs(growth), decimals, "%")
    way = "下降" if growth < 0 else "增长"
    figures = {"output": {"x2023": f"level: {level}; change_on_year: {way}{change}"}}
    if Quantity.read(change).value == 100 and growth < 0:
        return
    assert holds(first_implied(figures, "base"), last_year * 10**4)


@settings(max_examples=40)
@given(
    st.fractions(100, 90000, max_denominator=10**6), st.fractions(Fraction(1, 10), 2, max_denominator=10**6)
)
def test_a_target_encloses_the_truth_in_any_world(target: Fraction, done: Fraction) -> None:
    share = printed(done * 100, 1, "%")
    figures = {"output": {"x2023": f"level: {printed(target * done, 1, '万元')}; completion: {share}"}}
    assert holds(first_implied(figures, "target"), target * 10**4)


@settings(max_examples=40)
@given(st.lists(st.integers(0, 3_000_000), min_size=1, max_size=30))
def test_a_lower_bound_holds_for_any_villages(incomes: list[int]) -> None:
    many = sum(income >= 500_000 for income in incomes)
    rich = sum(income >= 1_000_000 for income in incomes)
    if not many:
        return
    figures = {"many": {"x2023": f"level: {many}个"}, "rich": {"x2023": f"level: {rich}个"}}
    assert holds(first_implied(figures, "lower_bound"), Fraction(sum(incomes)))


positive = st.fractions(Fraction(1, 1000), 1000, max_denominator=1000)


@settings(max_examples=50)
@given(st.tuples(positive, positive), st.tuples(positive, positive), st.fractions(0, 1), st.fractions(0, 1))
def test_a_quotient_encloses_every_quotient_and_no_more(
    above: tuple[Fraction, Fraction], below: tuple[Fraction, Fraction], i: Fraction, j: Fraction
) -> None:
    (least, most), (fewest, largest) = sorted(above), sorted(below)
    result = Interval(least, least, most).over(Interval(fewest, fewest, largest))
    assert holds(result, (least + (most - least) * i) / (fewest + (largest - fewest) * j))
    assert (result.low, result.high) == (least / largest, most / fewest)


def test_an_end_that_does_not_follow_is_open() -> None:
    one = Fraction(1)
    assert Interval(one, one, one).over(Interval(Fraction(0), one, None)) == Interval(None, one, None)


@pytest.mark.parametrize("seed", range(25))
def test_the_truth_lies_inside_all_that_follows_in_a_random_world(seed: int) -> None:
    drawn = RandomWorld(seed)
    values = implied_values(drawn.catalogue)
    for value in values:
        truth = drawn.truth_of(value)
        assert truth is None or value.interval.holds(truth), (value.basis, value.interval)
    assert {"base", "increase", "lower_bound", "rest"} <= {value.rule.name for value in values}


def test_random_worlds_try_every_rule_of_the_table() -> None:
    tried = {value.rule.name for seed in range(5) for value in implied_values(RandomWorld(seed).catalogue)}
    assert tried == {line.rule.name for line in RULES}


def test_growth_over_two_years_implies_the_level_before_them() -> None:
    rows = implied(
        {"output": {"x2023": "level: 132万元; change_on_year: 10%", "x2022": "change_on_year: 20%"}}
    )
    assert [(row.period.text, float(row.value or 0)) for row in rows] == [
        ("2021", 1_000_000),
        ("2022", 1_200_000),
    ]
    assert basis(rows[0]) == "base(level=base(level=x2023:1; change_on_year=x2023:2); change_on_year=x2022:1)"
    assert (rows[0].document, rows[0].line) == ("x2023.txt", 1)


def test_an_increase_is_told_beside_the_base_and_is_no_row() -> None:
    catalogue = world({"output": {"x2023": "level: 110.0万元; change_on_year: 10.0%"}})
    (base,) = implied_levels(catalogue)
    (increase,) = beside(catalogue, base)
    assert increase.rule.name == "increase"
    assert increase.interval.value == 100_000
    level, growth = (Interval.of(leaf.quantity) for leaf in leaves(base))
    for end, of, by in (
        (increase.interval.low, level.low, growth.low),
        (increase.interval.high, level.high, growth.high),
    ):
        assert of is not None
        assert by is not None
        assert end == of - of / (1 + by / 100)


def test_a_mean_needs_a_total_and_a_count_of_one_document() -> None:
    one = the_implied(
        {"income": {"x2022": "level: 1400万元, covers: 22个"}, "villages": {"x2022": "level: 22个"}}
    )
    assert one.covers is not None
    assert (one.indicator, one.value, one.covers.printed) == ("mean", Fraction(14_000_000, 22), "22个")
    two = {"income": {"x2022": "level: 1400万元"}, "villages": {"x2023": "level: 22个, period: 2022"}}
    assert implied(two) == []


def test_what_a_whole_has_besides_its_one_printed_part_is_the_rest() -> None:
    row = the_implied({"homes": {"x2022": "level: 1189户; level: 340户, part: 下赵村"}})
    assert (row.part, *ends(row), row.hedge) == ("其余", 849, 849, Hedge.NONE)


def test_an_indicator_that_declares_no_rest_has_none() -> None:
    assert implied({"output": {"x2022": "level: 9亿元; level: 1亿元, part: 下赵村"}}) == []


def test_villages_between_two_thresholds_are_the_difference_of_the_counts() -> None:
    rows = implied({"many": {"x2023": "level: 20个"}, "rich": {"x2023": "level: 超4个"}})
    row = next(row for row in rows if row.indicator == "middling")
    assert (*ends(row), row.hedge) == (None, 16, Hedge.AT_MOST)


def test_a_proof_leads_to_every_printed_figure_that_it_rests_on() -> None:
    catalogue = CATALOGUE
    rows = [row for row in list(facts_of(catalogue)) if row.status is Status.IMPLIED]
    for row in rows:
        assert (row.document, row.line) in {
            (catalogue.sources[leaf.source].file, leaf.line) for leaf in leaves(row.origin)
        }
    printed = [row for row in list(facts_of(catalogue)) if row.status is not Status.IMPLIED]
    assert all(row.origin in catalogue.observations for row in printed)


@pytest.mark.parametrize("seed", [0])
def test_without_a_figure_all_that_rests_on_it_is_gone_and_nothing_else(seed: int) -> None:
    catalogue = RandomWorld(seed).catalogue
    all_values = set(implied_values(catalogue))
    for observation in catalogue.observations[::3]:
        rest = tuple(printed for printed in catalogue.observations if printed is not observation)
        left = set(implied_values(replace(catalogue, observations=rest)))
        assert all_values - left == set(dependents(catalogue, observation))
        assert not any(observation in leaves(value) for value in left)


def test_a_deleted_level_takes_the_whole_chain_with_it() -> None:
    figures = {"output": {"x2023": "level: 132万元; change_on_year: 10%", "x2022": "change_on_year: 20%"}}
    catalogue = world(figures)
    gone = dependents(catalogue, catalogue.observations[0])
    assert [(dependent.rule.name, dependent.period.text) for dependent in gone] == [
        ("base", "2022"),
        ("increase", "2023"),
        ("base", "2021"),
        ("increase", "2022"),
    ]


def test_what_follows_is_found_once_however_often_it_is_asked_for() -> None:
    catalogue = CATALOGUE
    assert implied_values(catalogue) is implied_values(catalogue)
    assert implied_values(replace(catalogue, observations=())) == ()


def test_a_level_that_is_printed_goes_before_one_that_is_implied_when_more_follows() -> None:
    figures = {
        "output": {
            "x2023": "level: 132万元; change_on_year: 10%",
            "x2022": "level: 120万元; change_on_year: 20%",
        }
    }
    levels = [
        (level.rule.name, level.period.text, level.inputs[0]) for level in implied_levels(world(figures))
    ]
    assert [base[:2] for base in levels] == [("base", "2022"), ("base", "2021")]
    assert all(isinstance(level, Observation) for *_, level in levels)


def test_what_is_no_row_is_worked_out_only_where_it_is_wanted() -> None:
    figures = {"output": {"x2023": "level: 132万元; change_on_year: 10%", "x2022": "level: 120万元"}}
    few = [value.rule.name for value in implied_about(world(figures), lambda subject: False)]
    assert few == ["base"]
    assert {value.rule.name for value in implied_values(world(figures))} == {"base", "increase", "growth"}
