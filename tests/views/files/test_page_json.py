"""A page as JSON: the figures of the page by their ids, numbers in the base unit, and the reason of each gap."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from metrics.analysis.store import facts_of
from metrics.language import Language
from metrics.model.codes import CellState
from metrics.views.files.page_json import page_json
from metrics.views.loading.shelf import Data
from metrics.views.markup.html_text import read as parsed
from metrics.views.markup.html_text import sayings
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.readers.reader import Reader
from tests.worlds import world

WORLD = world({"output": {"x2023": "level: 12.34亿元", "w2023": "level: 5000余万元"}})
DESCRIPTION = (Path(__file__).parents[3] / "docs" / "page-json.md").read_text("utf-8")


def read(name: str, language: Language = Language.ZH) -> dict[str, Any]:
    """Return a page of a small world as a program reads it."""
    page = PAGES[name].make(Reader.of(Data(WORLD, facts_of(WORLD)), language), Choice())
    record: dict[str, Any] = json.loads(page_json(page, ""))
    return record


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_told_by_the_keys_that_are_written_down(name: str) -> None:
    record = read(name)
    keys = set(record) | {key for gap in record["gaps"] or () for key in gap}
    for block in record["blocks"]:
        keys |= set(block) | {key for sayings in block["says"] for key in sayings}
    for table in record["tables"]:
        keys |= set(table)
        assert all(table["records"][0].keys() == record.keys() for record in table["records"])
    assert all(re.search(rf"\b{key}\b", DESCRIPTION) for key in keys), keys
    assert (record["page"], record["language"], record["version"]) == (name, "zh", WORLD.version)


def test_a_figure_has_its_id_and_its_interval_in_the_base_unit() -> None:
    figures = read("data")["figures"]
    assert sorted(figure["id"] for figure in figures) == sorted(fact.id for fact in facts_of(WORLD))
    level = next(figure for figure in figures if figure["printed"] == "12.34亿元")
    assert (level["value"], level["low"], level["high"]) == (1234000000, 1233500000, 1234500000)
    assert (level["unit"], level["figure_text"]) == ("元", "12.34 亿元")
    over = next(figure for figure in figures if figure["printed"] == "5000余万元")
    assert (over["low"], over["high"]) == (50000000, None)


def test_what_a_page_shows_is_what_it_tells() -> None:
    reader = Reader.of(Data(WORLD, facts_of(WORLD)), Language.ZH)
    for name in ("overview", "towns", "targets", "sources", "comparison"):
        page = PAGES[name].make(reader, Choice())
        shown = set(re.findall(r'id="(e-[0-9a-f]{10})', page.html))
        assert {figure["id"] for figure in read(name)["figures"]} == shown, name


def test_a_gap_has_its_reason() -> None:
    gaps = read("overview")["gaps"] + read("towns")["gaps"]
    assert {gap["area"] for gap in gaps} == {"西溪", "花街", "西湖"}
    assert all(CellState(gap["state"]) and gap["reason"] and gap["state_text"] for gap in gaps)
    assert {tuple(gap["documents_read"]) for gap in gaps if gap["state"] == CellState.NO_DOCUMENT} <= {
        (),
        ("h2024",),
    }


def test_a_page_of_no_figures_says_so() -> None:
    about = read("about", Language.EN)
    assert about["figures"] is about["gaps"] is None
    assert about["title"] == "About"
    assert about["tables"][0]["records"][0]["unit"] == "CNY"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_says_in_plain_words_what_a_reader_sees(name: str, language: Language) -> None:
    record = read(name, language)
    words = json.dumps([record["lead"], record["blocks"]], ensure_ascii=False)
    assert record["lead"]
    assert record["blocks"]
    assert not re.search(r"</|&[a-z#0-9]+;|\\n", words)


def test_the_lead_is_the_title_and_what_stands_with_it() -> None:
    comparison = read("comparison")
    assert comparison["lead"] == [comparison["blocks"][0]["says"][0]["heading"]]
    assert read("data", Language.EN)["lead"] == [
        "Data",
        "All figures, one per row. Filters are part of the link; downloads contain the rows shown.",
    ]


def test_what_html_says_is_read_as_headings_texts_lists_terms_and_tables() -> None:
    html = """<section><h2>A <b>b</b></h2>loose <i>words</i><p>one<br>two</p><p hidden>no</p>
    <ul><li>x</li><li aria-hidden="true">?</li></ul><dl><dt>t</dt><dd>d &amp; e</dd></dl>
    <details class="evidence"><summary>12</summary><div class="card">proof</div></details>
    <table><caption>c</caption><thead><tr><th>h</th></tr></thead>
    <tbody><tr><td>1 <u>2</u></td></tr></tbody></table></section>"""
    assert list(sayings(parsed(html))) == [
        {"heading": "A b", "level": 2},
        {"text": "loose words"},
        {"text": "one two"},
        {"list": ["x"]},
        {"terms": ["t", "d & e"]},
        {"text": "12"},
        {"table": "c", "heads": [["h"]], "rows": [["1 2"]]},
    ]
