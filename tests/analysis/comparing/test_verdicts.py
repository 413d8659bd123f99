"""Whether two observations compare: hand-judged pairs of the five documents, and each facet flipped alone."""

import pytest

from metrics.analysis.comparing.comparison import View, joined
from metrics.analysis.comparing.verdicts import Verdict, cautioned, panels, verdict, verdicts
from metrics.analysis.facts import Fact
from metrics.analysis.store import facts_of
from metrics.model.codes import Comparability, Facet, Measure
from tests.sample import CATALOGUE, FACTS
from tests.worlds import shown, world

ROWS = list(FACTS)
YES, CAUTION = Comparability.COMPARABLE, Comparability.WITH_CAUTION
UNKNOWN, NO = Comparability.UNKNOWN, Comparability.NOT_COMPARABLE
TOWNS = ("西溪", "花街", "西湖")

# Judged by hand, from the documents: indicator, two of its figures as area/period/part/measure, how far they
# compare, and the facet that decides.
JUDGED = [
    ("industrial_output", "西溪 2023", "西湖 2023", YES, Facet.DEFINITION),
    ("industrial_output", "西溪 2022", "西溪 2023", CAUTION, Facet.STATUS),
    ("industrial_output", "西溪 2022", "西湖 2023", CAUTION, Facet.PERIOD),
    ("industrial_output", "西溪 2023", "西溪 2023 change_on_year", NO, Facet.MEASURE),
    ("fixed_asset_investment", "西溪 2020/..", "西湖 2023", UNKNOWN, Facet.PERIOD),
    ("fixed_asset_investment", "西湖 2022", "西湖 2023", CAUTION, Facet.STATUS),
    ("fixed_asset_investment", "西溪 2020/..", "西溪 2020/.. completion", NO, Facet.MEASURE),
    ("fixed_asset_investment", "西溪 2020/.. completion", "西溪 2020-Q1/2020-Q3 rank", NO, Facet.MEASURE),
    ("operating_income", "西溪 2021", "西溪 2022", CAUTION, Facet.STATUS),
    ("operating_income", "西溪 2022", "西溪 2023", NO, Facet.SCOPE),
    ("operating_income", "西溪 2022", "西溪 2022 rank", NO, Facet.MEASURE),
    ("air_quality", "西溪 2020/.. rank", "西溪 2022 rank", UNKNOWN, Facet.PERIOD),
    ("project_money", "西溪 2022 中心幼儿园", "西溪 2022 西玉线等交通工程", NO, Facet.PART),
    ("project_money", "西溪 2020/.. 影视旅游核心圈", "西湖 2023 应急物资补充", NO, Facet.PART),
    (
        "contract_work",
        "西湖 2023 骆崃山景区基础设施 completion",
        "西湖 2023 宜居村庄项目 completion",
        NO,
        Facet.PART,
    ),
    ("income_gain", "西溪 2022 下赵村等", "花街 2024/.. 小界岭村养殖项目", NO, Facet.STATUS),
    ("hospital_beds", "西溪 2023 市一医医共体西溪分院", "西溪 2022 中心卫生院", NO, Facet.PART),
    ("satisfaction", "花街 2024/.. 倪宅片区", "西湖 2023 信访办件", NO, Facet.PART),
    ("enterprises_served", "西溪 2020/..", "西溪龙山 2022", NO, Facet.PART),
    ("renewal_households", "南苑 2022", "南苑 2022 第六网格", NO, Facet.PART),
    ("grids", "西溪 2020", "西湖 2023", UNKNOWN, Facet.DEFINITION),
    ("jobs_created", "西溪 ../2023", "西湖 2023", UNKNOWN, Facet.DEFINITION),
]


def sample(indicator: str, words: str) -> Fact:
    """Return the one row of the sample that is told by area, period, and part or measure where that is needed."""
    area, period, *more = words.split()
    measure = next((word for word in more if word in set(Measure)), Measure.LEVEL)
    part = next((word for word in more if word not in set(Measure)), "")
    wanted = (indicator, area, period, part, measure)
    (row,) = [
        row for row in ROWS if wanted == (row.indicator, row.area, row.period.text, row.part, row.measure)
    ]
    return row


def judge(first: str, second: str, measure: Measure = Measure.LEVEL, indicator: str = "output") -> Verdict:
    """Return the verdict on the printed figures of two documents of a world, such as ``x2022: level: 9亿元``."""
    documents = dict(pair.split(": ", 1) for pair in (first, second))
    catalogue = world({indicator: documents})
    rows = [row for row in list(facts_of(catalogue)) if row.measure is measure and row.printed]
    one, other = sorted(rows, key=lambda row: row.document != first[:5] + ".txt")
    return verdict(catalogue, one, other)


@pytest.mark.parametrize(("indicator", "first", "second", "comparability", "facet"), JUDGED)
def test_a_verdict_is_the_one_that_was_reached_by_hand(
    indicator: str, first: str, second: str, comparability: Comparability, facet: Facet
) -> None:
    judgement = verdict(CATALOGUE, sample(indicator, first), sample(indicator, second))
    assert judgement.comparability is comparability
    assert facet in {ground.facet for ground in judgement.deciding}


def test_a_verdict_does_not_depend_on_which_figure_comes_first() -> None:
    for indicator in CATALOGUE.indicators:
        for judged in verdicts(CATALOGUE, [row for row in ROWS if row.indicator == indicator]):
            turned = verdict(CATALOGUE, judged.second, judged.first)
            assert sorted(turned.grounds, key=str) == sorted(judged.grounds, key=str)


def test_figures_of_two_indicators_have_no_verdict() -> None:
    with pytest.raises(ValueError, match="two indicators"):
        verdict(CATALOGUE, sample("grids", "西溪 2020"), sample("pm25", "西溪 2022"))


# One facet flipped at a time: what stands in the documents of two years, and the verdict.
LEVEL = "level: 9亿元"
FLIPPED = [
    (f"x2022: {LEVEL}", f"x2023: {LEVEL}", Measure.LEVEL, CAUTION, Facet.PRICES),
    (f"x2023: {LEVEL}", f"w2023: {LEVEL}", Measure.LEVEL, YES, Facet.DEFINITION),
    (f"x2022: {LEVEL}", f"x2023: {LEVEL}, part: 下赵村", Measure.LEVEL, NO, Facet.PART),
    (f"x2022: {LEVEL}", f"x2023: {LEVEL}, status: planned", Measure.LEVEL, NO, Facet.STATUS),
    (f"x2022: {LEVEL}", f"x2023: {LEVEL}, period: 2023-H1", Measure.LEVEL, NO, Facet.PERIOD),
    (f"x2022: {LEVEL}", f"x2023: {LEVEL}, period: 2023/..", Measure.LEVEL, UNKNOWN, Facet.PERIOD),
    (f"x2022: {LEVEL}, period: P6M/2022", f"x2023: {LEVEL}, period: 2023-H1", Measure.LEVEL, UNKNOWN, Facet.PERIOD),
    (f"x2022: {LEVEL}, period: 2022-H2", f"x2023: {LEVEL}, period: 2023-H1", Measure.LEVEL, CAUTION, Facet.PERIOD),
    (f"x2022: {LEVEL}, covers: 22个", f"x2023: {LEVEL}, covers: 20个", Measure.LEVEL, NO, Facet.SCOPE),
    (f"x2022: {LEVEL}, covers: 22个", f"x2023: {LEVEL}", Measure.LEVEL, UNKNOWN, Facet.SCOPE),
    ("x2023: completion: 114%", "w2023: completion: 90%", Measure.COMPLETION, CAUTION, Facet.BODY),
    (
        *("x2023: rank: 全市第二, of: level", "w2023: rank: 全市第二, of: level", Measure.RANK),
        *(NO, Facet.COMPETITORS),
    ),
    (
        *("x2022: rank: 全市第二, of: level", "x2023: rank: 全市第二, of: level", Measure.RANK),
        *(CAUTION, Facet.COMPETITORS),
    ),
    (
        *("x2022: rank: 全市第二, of: level", "x2023: rank: 全市第二, of: completion", Measure.RANK),
        *(NO, Facet.MEASURE),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second", "measure", "comparability", "facet"), FLIPPED)
def test_flipping_one_facet_flips_the_verdict(
    first: str, second: str, measure: Measure, comparability: Comparability, facet: Facet
) -> None:
    judgement = judge(first, second, measure)
    assert judgement.comparability is comparability
    assert facet in {ground.facet for ground in judgement.deciding}


def test_where_no_definition_is_stated_two_towns_are_unknown_and_one_town_is_a_caution() -> None:
    across = judge("x2023: level: 9微克/立方米", "w2023: level: 8微克/立方米", indicator="dust")
    within = judge("x2022: level: 9微克/立方米", "x2023: level: 8微克/立方米", indicator="dust")
    assert (across.comparability, within.comparability) == (UNKNOWN, CAUTION)


@pytest.mark.parametrize(
    "flip", ["part: 下赵村", "status: planned", "period: 2023-H1", "period: 2023/..", "covers: 20个"]
)
def test_flipping_a_facet_removes_the_line(flip: str) -> None:
    def lines(second: str) -> int:
        catalogue = world({"output": {"x2022": f"{LEVEL}, covers: 22个", "x2023": f"{LEVEL}, {second}"}})
        rows = shown(facts_of(catalogue), View("output", Measure.LEVEL, TOWNS, 2020, 2024))
        return len(joined(catalogue, rows))

    assert lines("covers: 22个") == 1
    assert lines(flip if "covers" in flip else f"covers: 22个, {flip}") == 0


def test_no_two_figures_that_are_not_comparable_share_a_panel() -> None:
    for indicator in CATALOGUE.indicators:
        rows = [row for row in ROWS if row.indicator == indicator]
        groups = panels(CATALOGUE, rows)
        assert sorted((row for group in groups for row in group), key=str) == sorted(rows, key=str)
        for group in groups:
            assert all(judged.comparability is not NO for judged in verdicts(CATALOGUE, group))


def test_a_caution_marks_the_figure_that_causes_it_and_no_other() -> None:
    rows = [row for row in ROWS if row.indicator == "industrial_output" and row.measure is Measure.LEVEL]
    assert [(row.area, row.year) for row in cautioned(verdicts(CATALOGUE, rows))] == [("西溪", 2022)]


def test_every_verdict_has_a_ground() -> None:
    for indicator in CATALOGUE.indicators:
        for judged in verdicts(CATALOGUE, [row for row in ROWS if row.indicator == indicator]):
            assert judged.deciding
