"""A town without any figure is no dead end: whom to ask, a letter ready to send, how to add what one has."""

import re
from pathlib import Path

import pytest

from metrics import load_catalogue
from metrics.analysis.comparing.comparison import View
from metrics.analysis.store import facts_of
from metrics.language import Language
from metrics.model.codes import Measure
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.readers.reader import Reader
from tests.folders import SMALL


@pytest.fixture(params=Language)
def reader(tmp_path: Path, request: pytest.FixtureRequest) -> Reader:
    """Return the reader of two towns, of one of which nothing is known."""
    catalogue = load_catalogue(SMALL["town_without_figure"].write(tmp_path))
    return Reader.of(Data(catalogue, facts_of(catalogue)), request.param)


def drawn(name: str, reader: Reader, choice: Choice) -> str:
    """Return a page as HTML."""
    return "".join(block.html for block in PAGES[name].make(reader, choice).blocks)


def test_its_profile_says_whom_to_ask_and_how_to_add_and_leads_to_the_letters(reader: Reader) -> None:
    html = drawn("towns", reader, Choice(("乙",)))
    assert 'href="coverage?lang=' in html
    assert "metrics curate" in html
    assert {"zh": "乙镇的统计工作人员", "en": "the statistics staff of Yi"}[reader.language] in html
    assert "metrics curate" not in drawn("towns", reader, Choice(("甲",)))


def test_the_overview_leads_to_its_profile(reader: Reader) -> None:
    html = drawn("overview", reader, Choice())
    card = re.findall(r'<p class="all"><a href="([^"]*)"[^>]*>([^<]*)</a>', html)[1]
    assert "towns=%E4%B9%99" in card[0]
    assert {"zh": "怎样补上", "en": "how to add some"}[reader.language] in card[1]


def test_a_comparison_of_it_alone_leads_to_what_is_missing(reader: Reader) -> None:
    html = drawn("comparison", reader, Choice(view=View("x", Measure.LEVEL, ("乙",), 2023, 2023)))
    assert f'<a href="coverage?lang={reader.language}#missing"' in html
