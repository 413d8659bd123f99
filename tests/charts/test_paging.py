"""Small multiples of many towns: a few panels a page, on the scale of all, and it is said which page this is."""

import pytest
from msgspec.structs import replace

from metrics import load_catalogue
from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.paging import PANELS, on_page, pages
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import Facts, facts_of
from metrics.charts import Look, Tone, caption, comparison_chart, panel_count, view_picture
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import ChartKind, Measure
from metrics.model.records import Catalogue
from tests.charts.checked import checked
from tests.folders import large
from tests.worlds import shown

CrowdedView = tuple[Catalogue, Facts, View]


@pytest.fixture(scope="module")
def thirty(tmp_path_factory: pytest.TempPathFactory) -> CrowdedView:
    """Thirty towns in three years, as small multiples."""
    catalogue = load_catalogue(large(30, 3, indicators=1, themes=1).write(tmp_path_factory.mktemp("thirty")))
    view = View("x0_0", Measure.LEVEL, tuple(catalogue.towns), 2021, 2023, ChartKind.MULTIPLES)
    return catalogue, facts_of(catalogue), view


def look_of(catalogue: Catalogue) -> Look:
    return Look.of(Tone.LIGHT, catalogue.towns)


def test_every_town_stands_on_one_page_and_none_has_more_panels_than_fit(thirty: CrowdedView) -> None:
    catalogue, facts, view = thirty
    every_page = pages(catalogue, shown(facts, view), view)
    assert [area for page in every_page for area in page] == list(view.areas)
    assert len(every_page) > 2
    for page in range(1, len(every_page) + 1):
        chart = comparison_chart(
            PreparedView(facts, replace(view, page=page)), Wording(catalogue, Language.EN), look_of(catalogue)
        )
        assert 0 < panel_count(chart) <= PANELS


def test_all_pages_have_the_scale_of_all_towns(thirty: CrowdedView) -> None:
    catalogue, facts, view = thirty
    ranges = set()
    for page in (1, 2, 3):
        chart = comparison_chart(
            PreparedView(facts, replace(view, page=page)), Wording(catalogue, Language.EN), look_of(catalogue)
        )
        ranges |= {axis.range for axis in checked(chart).select_yaxes()}
    assert len(ranges) == 2  # what is printed, and what is planned


def test_page_and_picture_say_which_page_this_is_and_of_whom(thirty: CrowdedView) -> None:
    catalogue, facts, view = thirty
    second, wording = replace(view, page=2), Wording(catalogue, Language.ZH)
    words = caption(PreparedView(facts, second), wording, look_of(catalogue))
    count = len(pages(catalogue, shown(facts, view), view))
    assert f"第 2 页，共 {count} 页" in words.subtitle
    here = on_page(catalogue, shown(facts, view), second).areas
    assert [entry.text for entry in words.key][: len(here)] == [wording.area(area) for area in here]
    texts = " ".join(
        note.text
        for note in checked(
            view_picture(PreparedView(facts, second), wording, look_of(catalogue))
        ).layout.annotations
    )
    assert f"第 2 页，共 {count} 页" in texts


def test_a_page_too_many_is_the_last_and_other_kinds_have_one(thirty: CrowdedView) -> None:
    catalogue, facts, view = thirty
    rows = shown(facts, view)
    assert on_page(catalogue, rows, replace(view, page=99)).page == len(pages(catalogue, rows, view))
    assert pages(catalogue, rows, replace(view, kind=ChartKind.DOTS)) == [view.areas]
