"""What the overview says in each cell of theme and town."""

import pytest

from metrics.analysis.newest import Cell, cell
from metrics.analysis.store import facts_of
from metrics.model.codes import Status
from metrics.model.records import Catalogue
from tests.sample import CATALOGUE, FACTS
from tests.worlds import world

HEADLINES = {
    ("output_value", "西溪"): ("industrial_output", "2023", "12.34亿元"),
    ("output_value", "花街"): None,
    ("output_value", "西湖"): ("industrial_output", "2023", "37574万元"),
    ("investment", "西溪"): ("fixed_asset_investment", "2020/..", "1.3亿元"),
    ("investment", "花街"): None,
    ("investment", "西湖"): ("fixed_asset_investment", "2023", "8133万元"),
    ("air_quality", "西溪"): ("pm25", "2022", "26微克/立方米"),
    ("air_quality", "花街"): None,
    ("air_quality", "西湖"): None,
    ("collective_income", "西溪"): ("operating_income", "2022", "1400万元"),
    ("collective_income", "花街"): ("income_gain", "2024/..", "500万元以上"),
    ("collective_income", "西湖"): None,
}


def sample(theme: str, area: str) -> Cell:
    """Return one cell of the sample."""
    return cell(CATALOGUE, FACTS, CATALOGUE.themes[theme], area)


def headline(figures: dict[str, dict[str, str]]) -> str:
    """Return the printed headline of 西溪 in a world."""
    catalogue: Catalogue = world(figures)
    found = cell(catalogue, facts_of(catalogue), catalogue.themes["theme"], "西溪").headline
    assert found is not None
    return found.printed


def test_every_theme_and_town_has_a_cell_here() -> None:
    assert set(HEADLINES) == {
        (theme.id, area) for theme in CATALOGUE.headline_themes for area in CATALOGUE.towns
    }


@pytest.mark.parametrize(("theme", "area"), HEADLINES)
def test_a_cell_leads_with_the_newest_figure_of_the_headline_indicator(theme: str, area: str) -> None:
    found = sample(theme, area).headline
    assert (found and (found.indicator, found.period.text, found.printed)) == HEADLINES[theme, area]


def test_an_empty_cell_holds_nothing_but_the_documents_that_were_read() -> None:
    assert sample("output_value", "花街") == Cell("output_value", "花街", None, (), (), ("003",))
    assert sample("air_quality", "西湖") == Cell("air_quality", "西湖", None, (), (), ("004",))


def test_beside_the_headline_stand_its_other_measures_and_what_it_implies() -> None:
    beside = sample("output_value", "西溪").beside
    assert [(row.year, row.measure, row.status) for row in beside] == [
        (2023, "change_on_year", "printed"),
        (2022, "level", "implied"),
    ]


def test_the_other_indicators_of_a_theme_follow_in_its_order_each_once() -> None:
    others = sample("collective_income", "西溪").others
    assert [row.indicator for row in others] == [
        *("villages_in_total", "villages_over_500k", "villages_over_1m", "income_gain")
    ]
    for theme, area in HEADLINES:
        found = [row.indicator for row in sample(theme, area).others]
        assert len(found) == len(set(found))


def test_no_implied_value_is_a_headline() -> None:
    rows = [sample(theme, area).headline for theme, area in HEADLINES]
    assert all(row.status is not Status.IMPLIED for row in rows if row)


def test_the_newest_year_wins_and_then_what_is_printed_whole_and_a_level() -> None:
    assert headline({"output": {"x2022": "level: 8亿元", "x2023": "level: 9亿元"}}) == "9亿元"
    assert (
        headline({"output": {"x2022": "level: 8亿元", "x2023": "level: 9亿元, status: planned"}}) == "8亿元"
    )
    assert headline({"output": {"x2022": "level: 8亿元", "x2023": "level: 9亿元, part: 下赵村"}}) == "8亿元"
    assert headline({"output": {"x2022": "level: 8亿元", "x2023": "change_on_year: 5%"}}) == "8亿元"
    assert headline({"income": {"x2023": "level: 7亿元"}, "output": {"x2022": "level: 8亿元"}}) == "8亿元"


def test_a_cell_has_room_for_the_newest_figures_and_counts_the_others() -> None:
    catalogue = world(
        {"output": {f"x{year}": "level: 1亿元; change_on_year: 1%" for year in range(2019, 2025)}}
    )
    found = cell(catalogue, facts_of(catalogue), catalogue.themes["theme"], "西溪")
    assert [row.year for row in found.beside] == [2024, 2023, 2023, 2022, 2022, 2021]
    assert found.left == 6  # 2021 to 2019, level and growth, and the 2018 that follows
    assert len(found.rows) == 7
