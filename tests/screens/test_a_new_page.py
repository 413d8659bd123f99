"""A new page is a module that returns its Page, and a line in the list: screen, light page and files follow."""

import json
from pathlib import Path
from typing import cast

import pytest

from metrics.cli import main
from metrics.language import Language
from metrics.views.asked import asked
from metrics.views.light.shell import light_page
from metrics.views.menu import PAGES
from metrics.views.page import UNCHOSEN, Block, Choice, Holdings, Page, page_of
from metrics.views.reader import Reader
from tests.screens.visiting import html, visit
from tests.views.test_light import DATA, FRAME

NAME = "definition"  # a word that there is, as a title has to be


def new_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return a page that says one sentence and holds the figures of one town."""
    block = Block("empty.html", lambda: {"text": "a page that is new"}, reader.language)
    return page_of(NAME, reader, blocks=(block,), hold=lambda: Holdings(reader.facts.select(areas=["西溪"])))


@pytest.fixture(autouse=True)
def listed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have it in the list."""
    monkeypatch.setitem(cast("dict[str, object]", PAGES), NAME, new_page)


def test_the_dashboard_draws_it() -> None:
    assert "a page that is new" in html(visit(NAME))


def test_it_has_a_light_page() -> None:
    reader = Reader.of(DATA, Language.EN)
    assert "a page that is new" in light_page(new_page(reader), asked(NAME, {}, reader), FRAME)


def test_its_files_can_be_taken_away(tmp_path: Path) -> None:
    for form in ("csv", "xlsx", "json"):
        assert main(["export", "--page", NAME, f"--{form}", str(tmp_path / f"new.{form}")]) == 0
    record = json.loads((tmp_path / "new.json").read_text("utf-8"))
    assert "a page that is new" in str(record["blocks"])
    assert len(record["figures"]) > 1
