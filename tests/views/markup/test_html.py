"""Texts on their way to the page."""

import re
from html.parser import HTMLParser

import pytest

from metrics.language import Language
from metrics.views.loading.shelf import Data
from metrics.views.markup.html import rendered
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.readers.reader import Reader
from tests.sample import CATALOGUE, FACTS


class UnbrokenTexts(HTMLParser):
    """What is kept on one line, and everything that is text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.kept: list[str] = []
        self.said, self.tags, self.within = "", set[str](), False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.within = ("class", "unbroken") in attrs

    def handle_endtag(self, _: str) -> None:
        self.within = False

    def handle_data(self, data: str) -> None:
        self.said += data
        if self.within:
            self.kept.append(data)


def headline(text: str) -> UnbrokenTexts:
    """Return a headline as the page shows it."""
    empty = dict.fromkeys(("conflicts", "resting", "towns", "years", "rows", "key"), ())
    bare = dict.fromkeys(("extent", "lead", "fresh"), "")
    return UnbrokenTexts(rendered("overview.html", sentence=text, language=Language.EN, **bare, **empty))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("西溪规上工业总产值 12.34 亿元，是西湖的 3.28–3.29 倍", ["12.34 亿元", "3.28–3.29 倍"]),
        ("22 个村的集体经营性收入增长 238.4%", ["22", "238.4%"]),
        (
            "it was CNY 1,234 million in 2023, 3.28–3.29 times",
            ["CNY 1,234 million", "2023", "3.28–3.29 times"],
        ),
        ("PM2.5 年均浓度 26 微克/立方米", ["26 微克/立方米"]),
        ("前列", []),
        ("12.335 – 12.345 亿元、5.15% – 5.25%", ["12.335 – 12.345 亿元", "5.15% – 5.25%"]),
        ("CNY 375.735 – 375.745 million", ["CNY 375.735 – 375.745 million"]),
        ("西溪镇文章（001 第 199 行）、t2023 C12 格", ["001 第 199 行", "t2023 C12 格"]),
        ("an article (001, line 199), t2023, cell C12", ["001, line 199", "t2023, cell C12"]),
    ],
)
def test_no_line_ends_within_a_number_or_before_its_unit(text: str, kept: list[str]) -> None:
    markup = headline(text)
    assert [piece.rstrip(",") for piece in markup.kept] == kept
    assert text in markup.said


def test_what_looks_like_markup_stays_text() -> None:
    hostile = "<b onclick=1>12 亿元</b> & '3' <script>4</script>"
    markup = headline(hostile)
    assert hostile in markup.said
    assert markup.tags == {"section", "header", "h1", "p", "span"}


@pytest.mark.parametrize("name", ["coverage", "towns", "targets"])
def test_a_page_s_heading_keeps_each_number_with_what_it_counts(name: str) -> None:
    page = PAGES[name].make(Reader.of(Data(CATALOGUE, FACTS), Language.ZH), Choice())
    heading = UnbrokenTexts(re.findall(r'<h1 class="page-title">.*?</h1>', page.html, re.DOTALL)[0])
    numbers = re.findall(r"\d+", heading.said)
    assert len(numbers) > 1
    assert numbers == [number for kept in heading.kept for number in re.findall(r"\d+", kept)]
