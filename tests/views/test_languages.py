"""Every page speaks one language, in what is folded away and what is only heard as well, and is headed once."""

import re
from functools import cache
from html.parser import HTMLParser

import pytest

from metrics.language import Language
from metrics.views.menu import PAGES
from tests.browser.speaking import LATIN, OTHER, is_printed
from tests.sample import CATALOGUE
from tests.views.files.test_taking import taken

EMPTY = {"br", "img", "input", "meta", "link", "hr"}
HEARD = ("alt", "title", "aria-label", "placeholder")


class PageReader(HTMLParser):
    """What a page says to eye and ear, without what is marked as another language, and how often it is headed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts, self.headings = list[str](), 0
        self.around = list[tuple[str, bool]]()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.headings += tag == "h1"
        if tag not in EMPTY:
            self.around.append((tag, "lang" in attributes or tag == "style"))
        self.texts += [text for name in HEARD if (text := attributes.get(name))]

    def handle_endtag(self, tag: str) -> None:
        while self.around and self.around.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not any(is_marked for _, is_marked in self.around):
            self.texts.append(data)


@cache
def read(page: str, language: Language) -> PageReader:
    return PageReader(taken(page, language).html)


@pytest.mark.parametrize("language", Language)
# Which quotes whole documents
@pytest.mark.parametrize("page", [page for page in PAGES if page != "sources"])
def test_every_word_of_a_page_is_of_its_language(page: str, language: Language) -> None:
    words = {
        word
        for text in read(page, language).texts
        for word in re.findall(OTHER[language], LATIN.sub("", text))
    }
    assert {word for word in words if not is_printed(word)} == set()


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_one_heading_of_the_first_rank(page: str) -> None:
    assert read(page, Language.ZH).headings == 1


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("page", [page for page in PAGES if page != "search"])  # which tells how to type one
def test_no_page_writes_the_place_of_a_figure_as_a_machine_does(page: str, language: Language) -> None:
    addresses = re.compile(rf"\b(?:{'|'.join(CATALOGUE.sources)})\S*:\w+")
    assert [text for text in read(page, language).texts if addresses.search(text)] == []
