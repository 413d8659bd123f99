"""The answer above a chart: its sentence, its bars, and who has none."""

from metrics.analysis.comparing.comparison import View
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.charts import Caption, Look, Tone, caption
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Measure
from tests.sample import CATALOGUE, FACTS, TOWNS
from tests.worlds import world

LOOK = Look.of(Tone.LIGHT, TOWNS)


def worded(indicator: str, language: Language = Language.ZH, towns: tuple[str, ...] = TOWNS) -> Caption:
    """Return the caption of a view of the sample."""
    view = View(indicator, Measure.LEVEL, towns, 2020, 2024)
    return caption(PreparedView(FACTS, view), Wording(CATALOGUE, language), LOOK)


def of_world(documents: dict[str, str], indicator: str = "output") -> Caption:
    """Return the English caption of a world of one indicator."""
    catalogue = world({indicator: documents})
    view = View(indicator, Measure.LEVEL, ("西溪", "花街", "西湖"), 2020, 2024)
    return caption(PreparedView(facts_of(catalogue), view), Wording(catalogue, Language.EN), LOOK)


def test_what_compares_stands_on_one_scale_with_ratio_verdict_and_who_has_no_figure() -> None:
    words = worded("industrial_output")
    assert words.title == "2023 年，西溪规上工业总产值 12.34 亿元，是西湖（3.7574 亿元）的 3.28–3.29 倍"
    assert words.answer is not None
    assert [(bar.town, bar.figure, bar.reach) for bar in words.answer.bars] == [
        ("西溪", "12.34 亿元", 100.0),
        ("西湖", "3.7574 亿元", 30.4),
    ]
    assert words.answer.bars[1].ratio == "西溪是西湖的 3.28–3.29 倍"
    assert words.answer.sign == "✓"
    assert words.answer.lacking == ("花街没有数：2024 年的文章（003）读完未提；2023 年没有文章",)


def test_what_does_not_compare_shares_no_scale_and_the_title_says_so() -> None:
    words = worded("fixed_asset_investment")
    assert words.title == "固定资产投资：西溪、西湖有数，能否相比无法判断"
    assert words.answer is not None
    assert [bar.reach for bar in words.answer.bars] == [None, None]
    assert words.answer.sign == "?"


def test_a_figure_of_one_town_is_no_answer_about_three() -> None:
    assert worded("pm25").title == "只有西溪有数，三镇不可比。2022 年，西溪 PM2.5 年均浓度 26 微克/立方米"
    english = worded("pm25", Language.EN).title
    assert (
        english
        == "Only Xixi has a figure, and the 3 towns cannot be compared. Xixi's mean PM2.5 was 26 µg/m³ in 2022"
    )


def test_one_town_chosen_alone_is_told_by_what_is_certain_of_it() -> None:
    words = worded("pm25", towns=("西溪",))
    assert words.answer is None
    assert words.title.startswith("2022 年，西溪 PM2.5 年均浓度")


def test_parts_alone_are_said_to_be_parts() -> None:
    assert worded("project_money").title == "项目资金：只有局部的数，没有全镇的，不可比"


def test_a_wide_interval_is_a_whisker_and_an_open_end_an_arrow() -> None:
    words = of_world({"x2023": "level: 10亿元", "w2023": "level: 4余亿元"})
    assert words.answer is not None
    first, second = words.answer.bars
    assert first.whisker == (95.0, 105.0) or first.whisker == (90.5, 100.0)
    assert (second.whisker, second.open) == (None, "→")


def test_an_exact_figure_is_not_said_again_as_its_interval() -> None:
    counted = worded("grids").answer
    printed = worded("industrial_output").answer
    assert counted is not None
    assert printed is not None
    assert {bar.interval for bar in counted.bars} == {""}
    assert printed.bars[0].interval == "12.335 – 12.345 亿元"


def test_a_range_is_solid_as_far_as_its_lower_end_and_open_from_there_to_its_upper_one() -> None:
    words = of_world({"x2023": "level: 5亿—10亿元", "w2023": "level: 4.1亿元"})
    assert words.answer is not None
    bars = {bar.town: (bar.is_range, bar.reach, bar.whisker) for bar in words.answer.bars}
    assert bars["Xixi"] == (True, 50.0, (50.0, 100.0))
    assert bars["Xihu"][0] is False


def test_towns_that_compare_by_caution_only_are_marked_in_the_title() -> None:
    words = of_world({"x2022": "level: 9亿元", "w2023": "level: 3亿元"})
    assert (
        words.title
        == "Output: Xixi 2022, CNY 900 million, is 2.42–3.80 times Xihu 2023 (CNY 300 million) (△ with caution)"
    )
