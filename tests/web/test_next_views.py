"""Views ahead have a budget, whatever the data: few towns at first, and never a list of all that could be chosen."""

from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from benchmarks.made import Size, made
from metrics import load_catalogue
from metrics.analysis.comparing.towns_at_first import FEW, towns_at_first
from metrics.analysis.store import facts_of
from metrics.charts import Look, Tone
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.views.loading.shelf import Data
from metrics.views.readers.reader import Reader
from metrics.web.ahead import Budget, views_ahead
from metrics.web.next_views import next_views
from tests.folders import Folder
from tests.web.test_ahead import unpacked
from tests.worlds import world


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    """A reader of sixty towns and two indicators."""
    folder: Path = made(tmp_path_factory.mktemp("made"), Size(towns=60, years=3, indicators=2))
    catalogue = load_catalogue(folder)
    return Reader(
        Data(catalogue, facts_of(catalogue)),
        Wording(catalogue, Language.EN),
        Look.of(Tone.LIGHT, catalogue.towns),
    )


def test_views_come_one_by_one_however_many_there_are(many: Reader) -> None:
    first = list(islice(next_views(many), 500))
    assert {view.indicator for view in first[:4]} == {"made_up_0", "made_up_1"}
    assert {view.areas for view in first[:4]} == {tuple(many.catalogue.towns)[:FEW]}
    assert all(len(view.areas) <= FEW + 1 for view in first)
    assert any(len(view.areas) == 1 for view in first)


def test_no_more_is_made_than_the_budget_allows(many: Reader) -> None:
    few = unpacked(views_ahead(many.data, Language.EN, Tone.LIGHT, Budget(views=20)))["views"]
    assert len(few) == 20
    packed = views_ahead(many.data, Language.ZH, Tone.LIGHT, Budget(size=20_000))
    assert 1 < len(unpacked(packed)["views"]) < 1_000
    assert len(packed) <= 20_000
    assert len(unpacked(views_ahead(many.data, Language.ZH, Tone.DARK, Budget(seconds=0)))["views"]) == 0


def test_three_towns_are_all_chosen_at_first() -> None:
    catalogue = world({"output": {"x2023": "level: 1亿元"}})
    assert towns_at_first(catalogue, facts_of(catalogue), "output") == ("西溪", "花街", "西湖")


def test_of_many_towns_those_with_the_most_figures_are_chosen_in_their_order() -> None:
    catalogue = world({"output": {"x2023": "level: 1亿元"}, "roads": {"w2023": "level: 1km"}})
    facts = facts_of(catalogue)
    assert towns_at_first(catalogue, facts, "roads", 1) == ("西湖",)
    assert towns_at_first(catalogue, facts, "dust", 1) == ("西溪",)
    assert towns_at_first(catalogue, facts, "roads", 2) == ("西溪", "西湖")


def test_towns_that_compare_come_before_those_with_as_many_figures_that_do_not() -> None:
    places = {f"d{number}": (f"镇{number}", "'2023'") for number in range(1, 10)}
    towns = {f"镇{number}": ("甲市", f"Town {number}") for number in range(1, 10)}
    parts = {f"d{number}": ["{level: 3亿元, part: 东村, line: 1}"] for number in range(1, 6)}
    whole = {f"d{number}": ["{level: 3亿元, line: 1}"] for number in range(6, 10)}
    folder = Folder(towns, places, {"t": {"x": parts | whole}})
    with TemporaryDirectory() as scratch:
        catalogue = load_catalogue(folder.write(Path(scratch)))
    assert towns_at_first(catalogue, facts_of(catalogue)) == ("镇6", "镇7", "镇8", "镇9")
