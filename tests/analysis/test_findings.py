"""What a title may claim: only what is certain on intervals."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.analysis.findings import Finding, FindingKind, finding
from metrics.analysis.store import facts_of
from metrics.model.codes import Measure, Status
from tests.sample import CATALOGUE, FACTS
from tests.worlds import world


def sample(indicator: str, measure: Measure = Measure.LEVEL) -> Finding:
    """Return the finding of an indicator's rows in the sample."""
    return finding(CATALOGUE, FACTS.select(indicator=indicator, replaced=True), measure)


def finding_of(documents: dict[str, str], measure: Measure = Measure.LEVEL) -> Finding:
    """Return the finding in a world of one indicator."""
    catalogue = world({"output": documents})
    facts = facts_of(catalogue)
    return finding(catalogue, facts.select(indicator="output", replaced=True), measure)


def figures(of: Finding) -> list[tuple[str, str]]:
    """Return town and printed figure of a finding's rows."""
    return [(row.area, row.printed) for row in of.facts]


def test_the_output_of_xixi_is_3_283_to_3_286_times_that_of_xihu() -> None:
    ratio = sample("industrial_output")
    assert ratio.kind is FindingKind.RATIO
    assert figures(ratio) == [("西溪", "12.34亿元"), ("西湖", "37574万元")]
    assert (round(float(ratio.low), 3), round(float(ratio.high), 3)) == (3.283, 3.286)
    assert ratio.low == pytest.approx(float(Fraction(1_233_500_000, 375_745_000)), rel=1e-15)
    assert ratio.high == pytest.approx(float(Fraction(1_234_500_000, 375_735_000)), rel=1e-15)


def test_a_town_with_a_level_and_its_growth_is_told_with_both() -> None:
    assert figures(sample("operating_income")) == [("西溪", "1400万元"), ("西溪", "238.4%")]
    assert figures(sample("fixed_asset_investment")) == [("西湖", "8133万元"), ("西湖", "59.31%")]
    assert sample("fixed_asset_investment").kind is FindingKind.GROWTH


def test_where_only_an_implied_value_is_known_nothing_is_claimed() -> None:
    assert sample("fixed_asset_investment_target") == Finding(FindingKind.QUESTION)


def test_without_rows_there_is_only_a_question() -> None:
    for measure in Measure:
        assert finding(CATALOGUE, [], measure) == Finding(FindingKind.QUESTION)


def test_every_claim_rests_on_told_figures_of_its_measure() -> None:
    for indicator in CATALOGUE.indicators:
        for measure in Measure:
            rows = sample(indicator, measure).facts
            assert all(row.status is not Status.IMPLIED for row in rows)
            assert all(row.measure is measure for row in rows[:1])


@pytest.mark.parametrize(
    "documents",
    [
        {"x2022": "level: 9亿元", "w2023": "level: 3亿元"},
        {"x2023": "level: 9亿元, period: 2023-H1", "w2023": "level: 3亿元"},
        {"x2023": "level: 9亿元, period: 2023/..", "w2023": "level: 3亿元, period: 2023/.."},
        {"x2023": "level: 9亿元, part: 下赵村", "w2023": "level: 3亿元"},
        {"x2023": "level: 9亿元, status: planned", "w2023": "level: 3亿元"},
        {"x2023": "level: 超9亿元", "w2023": "level: 3亿元"},
        {"x2023": "level: 9亿元", "w2023": "level: 近3亿元"},
        {"x2023": "level: 3.4亿元", "w2023": "level: 3亿元"},
        {"x2023": "level: 3亿元", "w2023": "level: 3亿元"},
        {"x2023": "level: 9亿元", "x2022": "level: 3亿元"},
    ],
    ids=[
        *(
            "years differ",
            "half a year",
            "no end printed",
            "a part",
            "planned",
            "a lower bound",
            "an upper bound",
        ),
        *("intervals overlap", "equal figures", "one town"),
    ],
)
def test_a_ratio_is_never_told_of_what_does_not_compare(documents: dict[str, str]) -> None:
    assert finding_of(documents).kind is not FindingKind.RATIO


def test_a_ratio_is_not_told_of_an_implied_level() -> None:
    documents = {"x2023": "level: 12.34亿元; change_on_year: 1.92%", "w2022": "level: 3亿元"}
    assert finding_of(documents).kind is FindingKind.GROWTH


def test_a_ratio_is_told_of_the_newest_year_that_has_one() -> None:
    documents = {
        "x2022": "level: 8亿元",
        "w2022": "level: 2亿元",
        "x2023": "level: 9亿元",
        "w2023": "level: 3亿元",
    }
    assert [row.period.text for row in finding_of(documents).facts] == ["2023", "2023"]
    assert [row.period.text for row in finding_of(documents | {"w2023": "level: 9亿元"}).facts] == [
        "2022",
        "2022",
    ]


def test_two_documents_that_disagree_about_a_town_make_no_ratio() -> None:
    documents = {"x2023": "level: 9亿元", "x2024": "level: 8亿元, period: 2023", "w2023": "level: 3亿元"}
    assert finding_of(documents).kind is FindingKind.FIGURE


@settings(max_examples=40)
@given(st.integers(1, 999), st.integers(1, 999), st.fractions(-1, 1), st.fractions(-1, 1))
def test_a_ratio_encloses_the_true_one_in_any_world(a: int, b: int, da: Fraction, db: Fraction) -> None:
    told_by = finding_of({"x2023": f"level: {a}万元", "w2023": f"level: {b}万元"})
    if told_by.kind is not FindingKind.RATIO:
        assert abs(a - b) <= 1
        return
    truth = {"西溪": a + da / 2, "西湖": b + db / 2}
    first, second = (truth[row.area] for row in told_by.facts)
    assert told_by.low * (1 - 1e-15) <= first / second <= told_by.high * (1 + 1e-15)


@pytest.mark.parametrize("change", ["0%", "0.0%", "无"])
def test_no_change_is_neither_told_as_a_rise_nor_as_a_fall(change: str) -> None:
    assert finding_of({"x2023": f"level: 9亿元; change_on_year: {change}"}).kind is FindingKind.FIGURE


def test_a_change_of_a_part_is_not_told_as_that_of_the_town() -> None:
    documents = {"x2023": "level: 9亿元, part: 下赵村; change_on_year: 5%, part: 下赵村"}
    assert finding_of(documents).kind is FindingKind.FIGURE


def test_a_level_and_a_growth_of_different_periods_are_not_told_together() -> None:
    documents = {"x2023": "level: 9亿元; change_on_year: 5%, period: 2023-H1"}
    assert finding_of(documents).kind is FindingKind.FIGURE


def test_the_newest_figure_of_the_whole_town_comes_before_parts_and_plans() -> None:
    documents = {
        "x2022": "level: 9亿元",
        "x2023": "level: 超10亿元, part: 下赵村",
        "x2024": "level: 11亿元, status: planned",
    }
    assert figures(finding_of(documents)) == [("西溪", "9亿元")]
    del documents["x2022"]
    assert figures(finding_of(documents)) == [("西溪", "11亿元")]


def test_a_measure_is_told_of_its_own_rows_only() -> None:
    documents = {"x2023": "level: 9亿元; change_on_year: 5%", "w2023": "level: 3亿元"}
    assert figures(finding_of(documents, Measure.CHANGE_ON_YEAR)) == [("西溪", "5%")]
    assert finding_of(documents, Measure.RANK).kind is FindingKind.QUESTION
