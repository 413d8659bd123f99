"""The coverage page through the front door: every cell with its words, every filled one with its link."""

import re
from collections import Counter
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import pytest

from metrics import load_catalogue
from metrics.analysis.gaps.coverage import counts, coverage
from metrics.analysis.store import facts_of
from metrics.display.words import word
from metrics.language import Language
from metrics.model.codes import CellState
from metrics.views.loading.shelf import Data
from metrics.views.pages.coverage import coverage_page
from metrics.views.readers.reader import Reader
from tests.folders import large
from tests.sample import CATALOGUE, FACTS
from tests.screens.visiting import heading, html, visit

MAP = coverage(CATALOGUE, FACTS)
CELL = re.compile(
    r'<td class="(?:f )?([a-z_]{2,})(?: town-(\d))?[a-z ]*"(?: colspan="(\d+)" style="[^"]*")?>(.*?)</td>'
)
MOST_BYTES = 250_000


def tables(page: str) -> list[str]:
    """Return the maps of a page: the headline first, then one a theme."""
    return re.findall(r'<table class="map">(.*?)</table>', page, re.DOTALL)


def states(table: str) -> list[str]:
    """Return the states of a map's cells, row by row."""
    return [state for state, _, span, _ in CELL.findall(table) for _ in range(int(span or 1))]


def test_the_headline_map_comes_first_and_holds_sixty_cells_in_their_states() -> None:
    page = html(visit("coverage"))
    assert "<h1" in page
    assert (
        heading(page)
        == "按主题计 60 格中，8 格有全镇数字，3 格只有名次、局部或预计，3 格只有推算，46 格没有数字"
    )
    assert states(tables(page)[0]) == [cell.state for cell in MAP.headline_cells]


def test_every_indicator_has_its_row_under_its_theme_or_is_named_among_those_without_a_figure() -> None:
    _, *themes = tables(html(visit("coverage", lang="en")))
    assert len(themes) == len(CATALOGUE.themes)
    filled = {cell.indicator for cell in MAP.cells if cell.facts}
    for theme, table in zip(CATALOGUE.themes.values(), themes, strict=True):
        rows = re.findall(r'<th scope="row">(.*?)</th>', table)
        assert all(
            CATALOGUE.indicators[indicator].name.en in " ".join(rows) for indicator in theme.indicators
        )
        wanted = [
            cell.state
            for indicator in theme.indicators
            if indicator in filled
            for cell in MAP.cells
            if cell.indicator == indicator
        ]
        assert states(table)[: len(wanted)] == wanted


@pytest.mark.parametrize("language", Language)
def test_each_cell_says_its_state_in_words(language: Language) -> None:
    for table in tables(html(visit("coverage", lang=str(language)))):
        for state, _, _, inner in CELL.findall(table):
            assert word(state, language) in inner


def test_filled_cells_and_no_others_lead_to_a_view_that_exists() -> None:
    shown = {(fact.indicator, fact.measure) for fact in FACTS}
    for table in tables(html(visit("coverage", lang="en"))):
        for state, town, _, inner in CELL.findall(table):
            link = re.search(r'<a href="([^"]*)">', inner)
            assert bool(link) == bool(town) == (not CellState(state).is_empty)
            if link:
                address = urlparse(link[1].replace("&amp;", "&"))
                asked = parse_qs(address.query)
                assert address.path == "comparison"
                assert (asked["indicator"][0], asked["measure"][0]) in shown
                assert asked["lang"] == ["en"]


def test_a_cell_names_its_figure_with_document_and_line() -> None:
    page = html(visit("coverage"))
    assert "<b>西溪 2023 · 原文<i>规上工业总产值：12.34 亿元 · 001 第 199 行</i>" in page
    assert "<b>未见报道<i>2024 年文章（003）全文未提及</i></b>" in page


def test_the_key_counts_the_cells_of_each_state() -> None:
    key = html(visit("coverage")).partition('<table class="map-key" id="key">')[2].partition("</table>")[0]
    rows = re.findall(r'<td class="(\w+)"></td>.*?class="count">(\d+)</td><td class="count">(\d+)</td>', key)
    few, every = counts(MAP.headline_cells), counts(MAP.cells)
    assert {state: (int(one), int(other)) for state, one, other in rows} == {
        state: (few[state], every[state]) for state in CellState
    }


def test_the_columns_name_the_documents_that_were_read() -> None:
    foot = html(visit("coverage")).partition("<tfoot>")[2].partition("</tfoot>")[0]
    documents = re.findall(r"<td.*?>(.*?)</td>", foot)
    assert Counter(documents) == Counter({"–": 10, "000": 1, "001": 1, "002": 1, "003": 1, "004": 1})


def test_of_many_towns_and_years_what_is_alike_is_one_and_the_maps_of_themes_are_sent_when_opened(
    tmp_path: Path,
) -> None:
    catalogue = load_catalogue(large(50, 30).write(tmp_path / "curated"))
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), Language.ZH)
    blocks = coverage_page(reader).blocks
    assert [block.label for block in blocks if block.label] == ["主题t0", "主题t1"]
    assert sum(len(block.html.encode()) for block in blocks if not block.label) < MOST_BYTES
    assert re.search(
        r'<td class="printed town-3 run" colspan="9" style="--span:9"><b>原文 1994–2002</b></td>',
        blocks[0].html,
    )


def test_the_page_is_drawn_once_for_a_language_and_stays_small() -> None:
    coverage_page.kept.clear()
    first, second = html(visit("coverage")), html(visit("coverage"))
    assert first == second
    assert len(coverage_page.kept) == 1
    assert all(len(page.html.encode()) < MOST_BYTES for page in coverage_page.kept.values())
