"""One reader understands every link: what nobody knows is told as text, and the nearest is shown."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from metrics import load_catalogue
from metrics.analysis.facts import Fact
from metrics.analysis.filtering import Filter, Order
from metrics.analysis.store import FactsInMemory, facts_of
from metrics.language import Bilingual, Language
from metrics.model.areas import Former
from metrics.model.codes import PLAIN, MoneyUnit
from metrics.views.addresses.links import words_of
from metrics.views.asked import asked
from metrics.views.choosing.link_words import QUOTED
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.pages.data import LONGEST
from metrics.views.readers.first_view import first_view
from metrics.views.readers.reader import Reader
from tests.folders import Folder
from tests.sample import CATALOGUE, FACTS, TOWNS
from tests.views.links import EVIL, LINKS
from tests.worlds import world

DATA = Data(CATALOGUE, FACTS)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("link", LINKS)
def test_every_link_opens_something_and_says_what_of_it_is_not_known(link: str, language: Language) -> None:
    name, words, unknown = LINKS[link]
    reader = Reader.of(DATA, language)
    arrived = asked(name, words, reader)
    assert sum(notice.count("“") for notice in arrived.notices) == unknown
    assert len(arrived.notices) <= 1
    assert all(len(notice) < 320 for notice in arrived.notices)
    assert PAGES[name].make(reader, arrived.choice).html
    assert EVIL not in PAGES[name].make(reader, arrived.choice).html


def view(**words: list[str]) -> dict[str, list[str]]:
    choice_view = asked("comparison", words, Reader.of(DATA, Language.ZH)).choice.view
    assert choice_view is not None
    return words_of(choice_view)


def test_a_view_is_as_near_to_what_is_said_as_can_be() -> None:
    start = first_view(DATA)
    assert start is not None
    assert view() == words_of(start)
    assert view(years=["2023", "2021"])["years"] == ["2021", "2023"]
    assert view(years=["2022", "1066"])["years"] == ["2022", "2022"]
    assert view(towns=["西湖", "西溪", "西溪"])["towns"] == [
        town for town in TOWNS if town in ("西溪", "西湖")
    ]
    assert view(indicator=["gone"], towns=["西溪"]) | {"towns": []} == words_of(start) | {"towns": []}
    assert view(indicator=["pm25"], kind=["slope"])["kind"] == [str(PLAIN)]
    assert view(indicator=["pm25"], unit=["wan"])["unit"] == [str(MoneyUnit.AUTO)]


SIDE = world({"output": {"x2023": "level: 12.34亿元"}})
SIDE = replace(
    SIDE,
    areas=dict(SIDE.areas)
    | {"西溪": replace(SIDE.areas["西溪"], formerly=(Former(Bilingual("白马乡", "Baima"), (None, 2018)),))},
)


def typed(text: str, *ticked: str) -> tuple[list[str], tuple[str, ...]]:
    """Return the towns of a view where a town is typed beside some that are ticked, and what is told of it."""
    reader = Reader.of(Data(SIDE, facts_of(SIDE)), Language.ZH)
    arrived = asked("comparison", {"towns": ["none", *ticked], "q": [text]}, reader)
    assert arrived.choice.view is not None
    return list(arrived.choice.view.areas), arrived.notices


@pytest.mark.parametrize("name", ["西溪", "西溪镇", "xixi", "Xixi", "白马", "baima", "Baima"])
def test_a_town_is_added_by_any_of_its_names(name: str) -> None:
    assert typed(name, "西湖") == (["西溪", "西湖"], ())


def test_what_names_no_town_or_several_adds_none_and_is_told() -> None:
    for text in ("魑魅", "西"):
        areas, (notice,) = typed(text, "西湖")
        assert areas == ["西湖"]
        assert f"“{text}”" in notice
    assert "西溪、西湖" in typed("西", "西湖")[1][0]


@pytest.mark.parametrize("page", ["comparison", "towns"])
def test_of_the_towns_that_are_all_taken_away_one_stays_and_is_named(page: str) -> None:
    reader = Reader.of(DATA, Language.ZH)
    form = PAGES[page].offer(reader, asked(page, {"towns": ["西湖"]}, reader).choice)
    arrived = asked(page, {key: [word] for key, word in form.keeps}, reader)
    view = arrived.choice.view
    assert (view.areas if view else arrived.choice.towns) == ("西湖",)
    assert ["西湖" in notice for notice in arrived.notices] == [True]


def test_a_filter_keeps_what_is_known_of_it() -> None:
    choice = asked("data", LINKS["filters by what is not there"][1], Reader.of(DATA, Language.EN)).choice
    assert choice.wanted == Filter(("investment",), (), ("implied",), "", Order.THEME)
    long = asked("data", {"q": ["x" * 500]}, Reader.of(DATA, Language.EN)).choice
    assert len(long.wanted.text) == LONGEST


def test_what_any_page_understands_is_told_on_any_page() -> None:
    words = {"missing": ["nowhere"], "tone": ["pink"], "lang": ["klingon"]}
    notices = asked("about", words, Reader.of(DATA, Language.EN)).notices
    assert notices[1:] == ("Not recognised in the link: “klingon”, “pink”. The closest view is shown.",)
    assert "nowhere" in notices[0]
    assert not asked("about", {"lang": ["EN"], "tone": ["dark"]}, Reader.of(DATA, Language.EN)).notices


def test_of_very_many_unknown_words_the_first_are_named() -> None:
    words = {"towns": [f"no{number}" for number in range(50)]}
    (notice,) = asked("comparison", words, Reader.of(DATA, Language.EN)).notices
    assert notice.count("“") == QUOTED
    assert "“no7”, …. The closest" in notice


def test_a_link_by_the_id_that_an_indicator_had_opens_it() -> None:
    indicators = dict(CATALOGUE.indicators)
    indicators["pm25"] = replace(indicators["pm25"], formerly=("fine_dust",))
    catalogue = replace(CATALOGUE, indicators=indicators)
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), Language.EN)
    arrived = asked("comparison", {"indicator": ["fine_dust"]}, reader)
    assert arrived.notices == ()
    assert arrived.choice.view is not None
    assert arrived.choice.view.indicator == "pm25"


def test_a_link_by_the_key_that_a_filter_had_opens_it() -> None:
    reader = Reader.of(DATA, Language.EN)
    area = reader.data.areas[0]
    before, now = (asked("data", {key: [area]}, reader) for key in ("place", "area"))
    assert before == now
    assert now.choice.wanted.areas == (area,)


class CountingStore(FactsInMemory):
    """A store that counts how often figures are looked up in it."""

    looked_up = 0

    def select(self, **wanted: object) -> Sequence[Fact]:
        """Return the figures that are wanted, and count that they were."""
        self.looked_up += 1
        return super().select(**wanted)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", PAGES)
def test_of_many_towns_no_figure_is_looked_up_again_to_know_what_a_link_asks_for(
    name: str, tmp_path: Path
) -> None:
    towns = {f"镇{number}": ("甲市", f"Town {number}") for number in range(6)}
    documents = {f"d{number}": (f"镇{number}", "'2023'") for number in range(6)}
    figures = {key: ["{level: 3亿元, line: 1}"] for key in documents}
    catalogue = load_catalogue(Folder(towns, documents, {"t": {"x": figures, "y": figures}}).write(tmp_path))
    store = CountingStore(catalogue, facts_of(catalogue))
    reader = Reader.of(Data(catalogue, store), Language.ZH)
    first = asked(name, {}, reader)
    before = store.looked_up
    assert asked(name, {"tone": ["dark"]}, reader).choice == first.choice
    assert store.looked_up == before
