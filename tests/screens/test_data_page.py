"""The table of all figures through the front door: filter, table, files, link."""

import logging
import re
from html import unescape
from itertools import groupby
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Status
from metrics.views.asked import asked
from metrics.views.loading.shelf import Data
from metrics.views.page import Choice
from metrics.views.pages.data import SHOWN, data_page
from metrics.views.readers.reader import Reader
from tests.sample import CATALOGUE, FACTS
from tests.screens.visiting import html, visit

PAGES = range(1, -(-len(FACTS) // SHOWN) + 1)


def bodies(app: AppTest) -> list[str]:
    """Return the rows of the page's table."""
    return re.findall(r"<tr class.*?</tr>", html(app), re.DOTALL)


def test_every_figure_stands_in_the_table_with_document_and_line() -> None:
    wording = Wording(CATALOGUE, Language.ZH)
    pages = [html(visit("data", rows=str(number))) for number in PAGES]
    assert len(FACTS) > SHOWN
    lost = [
        fact.id
        for fact in FACTS
        if not any(fact.printed in page and wording.source(fact) in page for page in pages)
    ]
    assert lost == []


def test_towns_stand_within_an_indicator_as_everywhere_else() -> None:
    rows = [facts for _, facts in groupby(FACTS, key=lambda fact: (fact.indicator, fact.measure))]
    towns = [
        [list(CATALOGUE.towns).index(fact.area) for fact in facts if fact.area in CATALOGUE.towns]
        for facts in rows
    ]
    assert [order for order in towns if order != sorted(order)] == []
    first = [
        row
        for number in PAGES
        for row in re.findall(r"<tr class.*?</tr>", html(visit("data", rows=str(number))), re.DOTALL)
    ]
    shown = [row for row in first if "规上工业总产值" in row and "同比" not in row]
    assert [re.findall("西溪|花街|西湖", row)[0] for row in shown] == ["西溪", "西溪", "西湖"]


def test_the_rows_stand_on_pages_and_another_filter_begins_with_the_first() -> None:
    last = (PAGES[-1] - 1) * SHOWN
    app = visit("data", rows=str(PAGES[-1]), lang="en")
    assert len(bodies(app)) == len(FACTS) - last
    assert f"Rows {last + 1} to {len(FACTS)} of {len(FACTS)}." in html(app)
    app.segmented_control(key="sort").set_value("newest").run()
    assert len(bodies(app)) == SHOWN
    assert "rows" not in app.query_params
    assert len(bodies(visit("data", rows="9"))) == SHOWN
    assert len(bodies(visit("data", rows="many"))) == SHOWN


def test_every_theme_leads_to_the_page_on_which_it_begins() -> None:
    for number in PAGES:
        page = data_page(Reader.of(Data(CATALOGUE, FACTS), Language.ZH), Choice(number=number))
        links = re.findall(r'<a href="([^"]*)#(rows-[^"]+)"', page.html)
        assert len(links) == len({fact.theme for fact in FACTS})
        for link, anchor in links:
            words = parse_qs(urlsplit(unescape(link)).query)
            there = asked("data", words, page.reader).choice if link else Choice(number=number)
            assert f'id="{anchor}"' in data_page(page.reader, there).html
    assert [int(number) for number in re.findall(r'<a href="[^"]*" target="_self">(\d)</a>', page.html)] == [
        *PAGES[:-1]
    ]


def test_the_filter_narrows_the_table_and_says_how_many_are_left() -> None:
    app = visit("data")
    app.text_input(key="q").set_value("固定资产投资").run()
    app.pills(key="area").set_value(["西湖"]).run()
    assert "".join(app.query_params["q"]) == "固定资产投资"
    assert "".join(app.query_params["area"]) == "西湖"
    rows = bodies(app)
    assert 0 < len(rows) < len(FACTS)
    assert all("西湖" in row for row in rows)
    assert f"{len(rows)} 行，共 {len(FACTS)} 行" in html(app)


def test_a_link_opens_the_filter_that_it_names_in_either_language() -> None:
    for lang in ("zh", "en"):
        app = visit("data", lang=lang, theme=["investment", "output_value"], status="implied", sort="newest")
        assert set(app.pills(key="theme").value or ()) == {"investment", "output_value"}
        assert app.segmented_control(key="sort").value == "newest"
        implied = FACTS.select(statuses=[Status.IMPLIED], replaced=True)
        assert len(bodies(app)) == sum(fact.theme in ("investment", "output_value") for fact in implied)


def test_what_a_link_says_wrongly_is_told_and_left_out() -> None:
    app = visit("data", theme="themes", sort="random", q="x" * 500)
    page = html(app)
    assert "链接中有无法识别的词：“themes”、“random”。" in page
    assert len(app.text_input(key="q").value or "") == 60


def test_no_row_found_is_answered_with_a_way_out_and_no_empty_file() -> None:
    app = visit("data", q="zzz")
    assert "没有符合的数字" in html(app)
    assert 'class="files"' not in html(app)


def test_the_rows_that_are_shown_are_offered_as_files_in_the_words_of_the_filter() -> None:
    page = html(visit("data", lang="en", theme="investment"))
    links = dict(re.findall(r'<a href="p/(data\.\w+)\?([^"]*)" target="_self">', page))
    assert list(links) == ["data.csv", "data.xlsx", "data.parquet", "data.records"]
    assert all("theme=investment" in words and "v=" in words for words in links.values())


def test_a_search_that_is_html_is_shown_nowhere_as_html() -> None:
    hostile = "<img src=x onerror=alert(1)>"
    assert hostile not in html(visit("data", q=hostile, theme=hostile))


@pytest.mark.parametrize("locality", ["南苑", "永康"])
def test_a_place_that_is_no_town_is_listed_and_leads_to_no_comparison(locality: str) -> None:
    rows = bodies(visit("data", area=locality))
    assert rows
    assert not any("comparison?" in row for row in rows)


def test_the_server_does_not_warn_of_a_page_that_a_link_sets(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("streamlit.elements.lib.policies._shown_default_value_warning", False)
    monkeypatch.setattr("streamlit.runtime.exists", lambda: True)
    monkeypatch.setattr(logging.getLogger("streamlit"), "propagate", True)
    app = visit("data", rows=str(PAGES[-1]))
    app.segmented_control(key="sort").set_value("newest").run()
    assert [record.message for record in caplog.records if "default value" in record.message] == []
