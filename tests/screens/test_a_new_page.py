"""A new page is a module that returns its Page and holds its record, and its title: all else follows."""

import json
from importlib import import_module
from pathlib import Path
from typing import cast

import pytest

from metrics.cli import main
from metrics.display.words import WORDS
from metrics.language import Bilingual, Language
from metrics.views import menu as menu_module
from metrics.views.asked import asked
from metrics.views.choosing.link_words import Link
from metrics.views.choosing.pickers import town_pickers
from metrics.views.light.shell import light_page
from metrics.views.menu import PAGES, menu, names_found
from metrics.views.page import UNCHOSEN, Block, Choice, Holdings, Page, page_of
from metrics.views.page_entry import PageEntry
from metrics.views.readers.reader import Reader
from metrics.views.search.hits import search
from tests.screens.visiting import html, visit
from tests.views.light.test_light import DATA, FRAME

NAME, TITLE = "bridges", Bilingual("桥梁", "Bridges of all towns")


def new_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return a page that says one sentence and holds the figures of one town."""
    block = Block("empty.html", lambda: {"text": "a page that is new"}, reader.language)
    return page_of(NAME, reader, blocks=(block,), hold=lambda: Holdings(reader.facts.select(areas=["西溪"])))


def one_town(link: Link) -> Choice:
    """Return the town that a link names."""
    return Choice(tuple(link.known("towns", link.reader.catalogue.towns)))


ENTRY = PageEntry(NAME, new_page, one_town, town_pickers)


@pytest.fixture(autouse=True)
def listed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have this module in the list, and the title among the words."""
    monkeypatch.setitem(cast("dict[str, PageEntry]", PAGES), NAME, ENTRY)
    monkeypatch.setitem(WORDS, NAME, TITLE)


def test_every_module_of_the_list_holds_its_record() -> None:
    modules = [page.stem for page in (Path(menu_module.__file__ or "").parent / "pages").glob("[a-z]*.py")]
    of_no_menu = {"wall", "proofreading", "search"}  # the last is made for the others, which it finds
    holding = {name for name in modules if hasattr(import_module(f"metrics.views.pages.{name}"), "ENTRY")}
    assert holding == set(modules) - of_no_menu
    assert {page.name for page in menu()} == {*holding, NAME}


def test_the_dashboard_draws_it() -> None:
    assert "a page that is new" in html(visit(NAME))


def test_it_has_a_light_page() -> None:
    reader = Reader.of(DATA, Language.EN)
    assert "a page that is new" in light_page(new_page(reader), asked(NAME, {}, reader), FRAME)


def test_menu_and_search_lead_to_it() -> None:
    reader, address = Reader.of(DATA, Language.EN), f"{NAME}?lang=en"
    assert address in [page.link(Language.EN) for page in menu()]
    shell = light_page(PAGES["about"].make(reader, UNCHOSEN), asked("about", {}, reader), FRAME)
    assert f'href="{address}"' in shell
    assert TITLE.en in shell
    assert address in [hit.link for group in search(NAME, 9, reader, names_found()) for hit in group.hits]


def test_its_link_is_read_and_what_can_be_chosen_of_it_is_offered() -> None:
    reader = Reader.of(DATA, Language.EN)
    first = next(iter(reader.catalogue.towns))
    read = asked(NAME, {"towns": [first, "nowhere"]}, reader)
    assert read.choice.towns == (first,)
    assert len(read.notices) == 1
    assert "<form" in light_page(new_page(reader), read, FRAME).split("<main", 1)[1]


def test_its_files_can_be_taken_away(tmp_path: Path) -> None:
    for form in ("csv", "xlsx", "json"):
        assert main(["export", "--page", NAME, f"--{form}", str(tmp_path / f"new.{form}")]) == 0
    record = json.loads((tmp_path / "new.json").read_text("utf-8"))
    assert "a page that is new" in str(record["blocks"])
    assert len(record["figures"]) > 1
