"""Any folder stands: every page of every small world, through the front door, in both languages, and its files."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from metrics import load_catalogue
from metrics.analysis.comparing.comparison import View
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.charts import Tone
from metrics.cli import main
from metrics.language import Language
from metrics.views.files.taking import FORMS, Taking
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import SHEETS, Choice
from metrics.views.pages.comparison import comparison_page
from metrics.views.readers.reader import Reader
from tests.folders import SMALL, Folder, large
from tests.screens.visiting import html, reading, visit


@pytest.fixture
def folder_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Folder], Path]:
    """Write a world that the pages read, and return its folder."""

    def written(world: Folder) -> Path:
        return reading(world.write(tmp_path / "curated"), monkeypatch)

    return written


@pytest.fixture(params=SMALL)
def folder(request: pytest.FixtureRequest, folder_of: Callable[[Folder], Path]) -> Path:
    """A small world that the pages read."""
    return folder_of(SMALL[request.param])


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_page_stands(folder: Path, lang: str) -> None:
    for screen in PAGES:
        assert html(visit(screen, lang=lang)), screen


def taken_away(folder: Path, language: Language) -> Iterator[Taking]:
    """Yield each page of a folder as it is taken away."""
    catalogue = load_catalogue(folder)
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), language)
    for name in PAGES:
        page = PAGES[name].make(reader, Choice(tuple(catalogue.towns)))
        yield Taking(page, "", date(2026, 11, 23))


@pytest.mark.parametrize("language", Language)
def test_every_page_is_taken_away(folder: Path, language: Language) -> None:
    for taking in taken_away(folder, language):
        for form in (*({"svg"} & {*taking.page.forms}), *SHEETS, "json"):
            assert FORMS[form].make(taking), (taking.page.name, form)


@pytest.mark.parametrize("folder", ["one_figure", "many_towns_of_one_document"], indirect=True)
def test_what_is_drawn_of_the_fewest_and_of_the_most_towns_is_painted_too(folder: Path) -> None:
    for taking in taken_away(folder, Language.ZH):
        for form in {"png"} & {*taking.page.forms}:
            assert FORMS[form].make(taking), (taking.page.name, form)


def test_every_view_is_taken_away_as_every_kind(folder: Path) -> None:
    catalogue = load_catalogue(folder)
    data, towns = Data(catalogue, facts_of(catalogue)), tuple(catalogue.towns)
    reader = Reader.of(data, Language.EN, Tone.DARK)
    for indicator, measures in data.measures.items():
        for measure in measures:
            view = View(indicator, measure, towns, data.years[0], data.years[-1])
            for kind in PreparedView(data.facts, view).kinds:
                page = comparison_page(reader, Choice(view=replace(view, kind=kind)))
                for form in ("svg", *SHEETS):
                    assert FORMS[form].make(Taking(page, "", date(2026, 11, 23))), (kind, form)


def test_every_command_stands(folder: Path, tmp_path: Path) -> None:
    sheet, book = ["--csv", str(tmp_path / "x.csv")], ["--xlsx", str(tmp_path / "x.xlsx")]
    of_folder = ["--curated", str(folder)]
    commands = [
        [*words, str(folder)] for words in (["table"], ["coverage"], ["coverage", "--json"], ["implied"])
    ]
    for indicator in load_catalogue(folder).indicators:
        commands.append(["compare", "--indicator", indicator, str(folder)])
        commands.append(["export", "--indicator", indicator, *sheet, *book, *of_folder])
    commands += [["export", "--page", page, *sheet, *of_folder] for page in PAGES]
    for command in commands:
        assert main(command) == 0, command


@pytest.mark.parametrize("folder", ["one_figure", "months_of_one_year"], indirect=True)
def test_a_single_year_is_a_text_and_no_slider(folder: Path) -> None:
    app = visit("comparison")
    assert not app.slider
    assert re.search(r'<p class="fixed"><span class="label">年份</span> <span>2023</span>', html(app))
    assert app.query_params["years"] == ["2023", "2023"]


@pytest.mark.parametrize("folder", ["years_of_one_document"], indirect=True)
def test_years_that_the_data_lost_are_moved_to_the_nearest(folder: Path) -> None:
    app = visit("comparison")
    app.session_state["years"] = (1990, 2090)
    app.run()
    assert not app.exception


@pytest.mark.parametrize(
    ("folder", "screen", "message"),
    [
        ("no_figure_at_all", "comparison", "还没有任何乡镇的数字"),
        ("towns_but_figures_of_a_place", "comparison", "还没有任何乡镇的数字"),
        ("places_only", "overview", "数据里还没有乡镇"),
        ("places_only", "towns", "数据里还没有乡镇"),
        ("places_only", "coverage", "数据里还没有乡镇"),
    ],
    indirect=["folder"],
)
def test_a_page_of_nothing_says_what_to_write(folder: Path, screen: str, message: str) -> None:
    assert message in html(visit(screen))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_page_of_many_towns_stands(folder_of: Callable[[Folder], Path], lang: str) -> None:
    folder_of(large(26, 2))
    for screen in PAGES:
        assert html(visit(screen, lang=lang)), screen


def test_many_towns_are_chosen_from_a_list_by_county_few_of_them_at_first(
    folder_of: Callable[[Folder], Path],
) -> None:
    folder_of(large(26, 2))
    app = visit("comparison", lang="en")
    assert not app.pills
    towns = app.multiselect(key="towns")
    assert len(towns.value) == 4
    assert towns.options[0] == "Township 1 · 县0"
    assert towns.options[-1] == "Township 26 · 县2"
    assert "At most" not in html(visit("towns", lang="en"))
    app.multiselect(key="towns").set_value(["第3", "第26"]).run()
    assert app.query_params["towns"] == ["第3", "第26"]


def test_more_towns_than_stand_side_by_side_are_cut_to_the_first(folder_of: Callable[[Folder], Path]) -> None:
    folder_of(large(26, 2))
    app = visit("towns", towns=["第3", "第26", "第5", "第6", "第7"])
    assert app.multiselect(key="towns").value == ["第3", "第5", "第26"]
