"""From a few of many towns one step leads to all of them: ranked, in their order, or side by side."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from msgspec.structs import replace

from metrics import load_catalogue
from metrics.analysis.store import facts_of
from metrics.language import Language
from metrics.model.codes import PLAIN, ChartKind, Measure
from metrics.views.asked import asked
from metrics.views.light.shell import Frame, light_page
from metrics.views.lists.all_towns import all_towns
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.readers.first_view import first_view
from metrics.views.readers.reader import Reader
from tests.folders import Folder, large


def reader_of(folder: Folder, place: Path, language: Language = Language.ZH) -> Reader:
    """Return the reader of a folder."""
    catalogue = load_catalogue(folder.write(place))
    return Reader.of(Data(catalogue, facts_of(catalogue)), language)


@pytest.mark.parametrize("page", ["comparison", "towns"])
@pytest.mark.parametrize(("towns", "boxes"), [(3, 0), (16, 1)])
def test_beside_the_folded_boxes_of_many_towns_one_can_be_typed(
    tmp_path: Path, page: str, towns: int, boxes: int
) -> None:
    reader = reader_of(large(towns, 1), tmp_path)
    arrived = asked(page, {}, reader)
    made = PAGES[page].make(reader, arrived.choice)
    html = light_page(made, arrived, Frame("", "", ""))
    assert html.count('<input type="text" class="typed" name="q"') == boxes


@pytest.mark.parametrize(
    ("welcome", "name"), [("higher", "全部 12 个乡镇排名"), ("neither", "全部 12 个乡镇，从高到低")]
)
def test_one_step_leads_from_four_towns_to_all_twelve_in_order(
    tmp_path: Path, welcome: str, name: str
) -> None:
    reader = reader_of(replace(large(12, 4), welcome=welcome), tmp_path)
    view = first_view(reader.data)
    assert view is not None
    assert len(view.areas) == 4
    every = all_towns(view, reader)
    assert every is not None
    assert every.name == name
    arrived = asked("comparison", parse_qs(urlsplit(every.link).query), reader)
    shown = arrived.choice.view
    assert shown is not None
    assert (shown.areas, shown.kind, arrived.notices) == (
        tuple(reader.catalogue.towns),
        ChartKind.RANKING,
        (),
    )
    assert all_towns(shown, reader) is None


def test_where_nothing_compares_all_towns_stand_there_without_an_order(tmp_path: Path) -> None:
    folder = large(12, 4)
    fields = dict.fromkeys(folder.fields, "unit: 元")
    reader = reader_of(replace(folder, fields=fields), tmp_path, Language.EN)
    view = first_view(reader.data)
    assert view is not None
    every = all_towns(view, reader)
    assert every is not None
    assert (every.name, "kind=" in every.link) == ("All 12 towns", False)
    assert all_towns(replace(view, areas=tuple(reader.catalogue.towns), kind=PLAIN), reader) is None


def test_of_four_towns_there_is_no_step_to_all(tmp_path: Path) -> None:
    reader = reader_of(large(4, 4), tmp_path)
    view = first_view(reader.data)
    assert view is not None
    assert view.measure is Measure.LEVEL
    assert all_towns(view, reader) is None


def test_the_overview_leads_there_from_each_theme(tmp_path: Path) -> None:
    reader = reader_of(replace(large(12, 4), welcome="higher"), tmp_path)
    html = PAGES["overview"].make(reader, Choice()).blocks[0].html
    assert html.count("全部 12 个乡镇 →") == 2
    assert html.count("kind=ranking") == 2
