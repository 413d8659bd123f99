"""The ledger, and what other pages say of documents that disagree or prove nothing, and of towns that changed."""

import re
from pathlib import Path

import pytest

from metrics.language import Language
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import UNCHOSEN
from metrics.views.readers.reader import Reader
from tests.papers import CITY, document, write_papers
from tests.sample import CATALOGUE, FACTS
from tests.screens.visiting import heading, html, reading, visit

UP = "lies_in: [{zh: 温州市, en: Wenzhou}]"
AREAS = {
    "龙港": f"name: {{zh: 龙港镇, en: Longgang}}, {UP}, "
    "formerly: [{name: {zh: 龙江区, en: Longjiang}, valid: ../1984}]",
    "宜山": f"name: {{zh: 宜山镇, en: Yishan}}, {UP}",
}
DOCUMENTS = {
    **{key: document(key, "龙港", "2022", f"{CITY}, read: to the end") for key in "abc"},
    "call": "{kind: call, what: {zh: 电话, en: call}, area: 宜山, period: 2022, "
    "author: {zh: 王某, en: Wang}, date: 2023-01}",
    "table": document("table", more="read: to the end"),
}
FIGURES = {
    "a": "level: 295.4亿元, status: preliminary; change_on_year: 5.1%",
    "b": "level: 297.1亿元, supersedes: {document: a, line: 1}; "
    "change_on_year: 5.9%, disputed: {zh: 口径不同, en: other scope}",
    "c": "level: 310亿元",
    "call": "!level: 80亿元",
    "table": "level: 70亿元, area: 宜山, period: 2021; level: 280亿元, area: 龙港, period: 2021",
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Serve a folder of papers that disagree."""
    return reading(write_papers(tmp_path, FIGURES, areas=AREAS, documents=DOCUMENTS), monkeypatch)


def test_the_ledger_has_one_heading_and_every_disagreement_and_revision() -> None:
    page = html(visit("ledger", lang="en"))
    assert page.count("<h1") == 1
    assert heading(page).endswith("Disagreements: 2, of which explained: 1; revisions: 1")
    assert page.index("not yet explained") < page.index("both stand: other scope")
    assert all(text in page for text in ("CNY 29.71 billion", "CNY 31 billion", "superseded", "≠", "→"))
    assert 'href="sources?lang=en#db-1"' in page
    assert page.count(">counts now<") == 1
    chinese = html(visit("ledger", lang="zh"))
    assert heading(chinese) == "2 处数字不一致，其中 1 处已说明；1 处修订"
    assert "尚未查明" in chinese


def test_the_overview_names_both_numbers_of_a_town_in_headline_and_cell() -> None:
    page = re.sub(r"<[^>]+>", "", html(visit("overview", lang="zh"))).replace("\u00a0", " ")
    one, other = (f"（龙港镇 2022 年文章，{document} 第 1 行）" for document in "bc")
    headline = f"2022 年，龙港总产值，各文档的数字不一致：297.1 亿元{one} ≠ 310 亿元{other}"
    assert headline in page
    assert "297.1 ≠" in re.sub(r"\s+", " ", page.replace(headline, ""))


def test_what_is_no_file_is_shown_as_unproven_with_what_it_says_of_itself() -> None:
    page = html(visit("sources", lang="en"))
    assert "call (no file, cannot be verified)" in page
    assert "cannot be verified: the source is a call, with no file." in page
    assert "<dt>Author</dt><dd>Wang</dd>" in page
    assert "<dt>Date</dt><dd>2023-01</dd>" in page
    assert "Article on Yishan, Longgang, 2021" in page
    assert "phone call on Yishan, 2022, dated 2023-01 (call, cannot be verified)" in html(
        visit("data", lang="en")
    )


def test_a_figure_without_a_line_names_its_document_alone() -> None:
    assert "call:0" not in html(visit("comparison", lang="en"))
    assert "call:0" not in html(visit("coverage", lang="en"))


def test_a_town_tells_its_earlier_name_on_its_page_and_among_the_sources() -> None:
    assert "formerly Longjiang (–1984)" in html(visit("towns", lang="en"))
    assert "曾名 龙江区（–1984）" in html(visit("sources", lang="zh"))


def test_where_nothing_disagrees_the_heading_counts_nothing() -> None:
    html_of = PAGES["ledger"].make(Reader.of(Data(CATALOGUE, FACTS), Language.ZH), UNCHOSEN).html
    assert ">没有不一致的数字，也没有修订过的数字</h1>" in html_of
