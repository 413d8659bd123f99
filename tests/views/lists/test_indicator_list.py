"""The list of indicators: what compares first, each marked by how many towns have it."""

from pathlib import Path

import pytest

from metrics import load_catalogue
from metrics.analysis.comparing.comparison import View
from metrics.analysis.store import facts_of
from metrics.display.widths import columns
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.views.blocks.related import ROOM, related
from metrics.views.choosing.offers import unit_name
from metrics.views.lists.indicator_list import indicator_groups, indicator_options
from metrics.views.loading.shelf import Data
from metrics.views.readers.first_view import first_view
from metrics.views.readers.reader import Reader
from tests.folders import OF_2023, ONE, Folder
from tests.sample import CATALOGUE, FACTS

DATA = Data(CATALOGUE, FACTS)
ZH, EN = (Reader.of(DATA, language) for language in Language)


def test_what_compares_stands_first_then_what_two_towns_have_then_the_rest() -> None:
    groups = indicator_groups(ZH)
    assert groups["group_compares"] == ("industrial_output",)
    assert groups["group_apart"] == ("fixed_asset_investment", "grids", "jobs_created")
    assert sum(map(len, groups.values())) == len(DATA.measures)


def test_headline_themes_come_first_in_a_group() -> None:
    headline = {theme.id for theme in CATALOGUE.headline_themes}
    for indicators in indicator_groups(ZH).values():
        are_headline = [CATALOGUE.indicators[indicator].theme in headline for indicator in indicators]
        assert are_headline == sorted(are_headline, reverse=True)


def test_an_option_says_how_many_towns_have_it_and_whether_they_compare() -> None:
    zh, en = indicator_options(ZH), indicator_options(EN)
    assert zh["industrial_output"] == "产值 · 规上工业总产值 ●●○ 可比"
    assert zh["fixed_asset_investment"] == "投资 · 固定资产投资 ●●○ 无法判断"
    assert zh["project_money"].endswith("○○○ 只有局部")
    assert en["pm25"].endswith("●○○")
    assert len(set(zh.values())) == len(zh)


def test_beside_an_indicator_stand_what_it_rests_on_and_its_theme_but_never_itself() -> None:
    view = first_view(DATA)
    assert view is not None
    names = [other.name for other in related(view, ZH)]
    assert names == ["规上企业总产值"]


def test_the_links_beside_the_pickers_take_two_lines_at_most_in_both_languages() -> None:
    for reader in (ZH, EN):
        for indicator, measures in DATA.measures.items():
            view = View(indicator, measures[0], tuple(CATALOGUE.towns), 2020, 2024)
            names = [link.name for link in related(view, reader)]
            assert len(names) == 1 or sum(map(columns, names)) <= ROOM


@pytest.mark.parametrize(
    ("unit", "language", "named"),
    [
        ("元", Language.EN, "CNY million"),
        ("英镑", Language.EN, "GBP million"),
        ("英镑", Language.ZH, "亿英镑"),
    ],
)
def test_a_unit_of_money_is_called_by_the_currency_of_the_view(
    tmp_path: Path, unit: str, language: Language, named: str
) -> None:
    figures = {"a": [f"{{level: 12.3亿{unit}, line: 1}}"]}
    folder = Folder(ONE, OF_2023, {"t": {"x": figures}}, fields={"x": f"unit: {unit}"})
    catalogue = load_catalogue(folder.write(tmp_path))
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), language)
    view = View("x", Measure.LEVEL, ("甲",), 2023, 2023)
    assert unit_name("yi", view, reader) == named
    assert unit_name("auto", view, reader) == reader.wording.word("auto")
