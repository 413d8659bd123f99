"""A figure and a town are worded by one record each, and no word is found before it is asked for."""

import re
from pathlib import Path

import pytest

from metrics.analysis.store import facts_of
from metrics.display.numbers.amounts import Amount
from metrics.language import Language
from metrics.views.figures import figure as figures
from metrics.views.figures.figure import Figure, town_of
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import UNCHOSEN
from metrics.views.readers.reader import Reader
from tests.worlds import world

WORLD = world({"output": {"x2023": "level: 12.34亿元"}})
READER = Reader.of(Data(WORLD, facts_of(WORLD)), Language.EN)
VIEWS = Path(figures.__file__).parents[1]


def test_a_figure_keeps_its_identity_in_words() -> None:
    (fact,) = facts_of(WORLD)
    figure = Figure(fact, READER)
    assert (figure.id, figure.fact) == (fact.id, fact)
    assert (figure.town.name, figure.measured, figure.derivation) == (
        "Xixi",
        "CNY 1.234 billion",
        "12.34亿元",
    )
    assert (figure.unprinted, figure.status_word, figure.is_printed) == ("", "printed", True)
    assert figure.comparison.startswith("comparison?indicator=output")
    assert figure.evidence.id == fact.id


def test_a_figure_has_its_number_by_itself_whatever_the_words_around_it_hold() -> None:
    """A whole with a number in its name is no number of the share."""
    share = {"x2023": "share: 12%, of_whole: {zh: 18个村人口, en: people of 18 villages}"}
    catalogue = world({"homes": share})
    readers = (Reader.of(Data(catalogue, facts_of(catalogue)), language) for language in Language)
    amounts = {
        reader.language: Figure(fact, reader).amount for reader in readers for fact in facts_of(catalogue)
    }
    assert amounts[Language.EN] == Amount("12", "", "%", "", " of people of 18 villages", "%")
    assert amounts[Language.ZH] == Amount("12", "", "%", "占18个村人口的 ", "", "%")


def test_a_towns_head_is_put_together_in_one_place() -> None:
    assert town_of("西溪", READER).style == "town-0"
    together = re.compile(r"\.look\.town\([^)]*\)\.(glyph|css)")
    assert [file.name for file in VIEWS.rglob("*.py") if together.search(file.read_text("utf-8"))] == []


def test_a_page_that_shows_no_evidence_finds_none(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(figures, "Evidence", lambda *given: asked.append(given))
    assert "12.34亿元" in PAGES["sources"].make(READER, UNCHOSEN).html
    assert asked == []
