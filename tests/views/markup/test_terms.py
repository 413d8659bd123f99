"""A word of the trade leads to its meaning where a page has it first, and nowhere else."""

import re

import pytest

from metrics.analysis.filtering import Filter
from metrics.display.terms import terms_of
from metrics.display.words.terms import TERMS
from metrics.language import Language
from metrics.views.loading.shelf import Data
from metrics.views.markup.terms import Terms
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.readers.reader import Reader
from tests.sample import CATALOGUE, FACTS, TOWNS

DATA = Data(CATALOGUE, FACTS)


def marked(html: str, language: Language = Language.ZH) -> list[str]:
    """Return the words that are marked in some HTML."""
    return re.findall(r'<a class="explained"[^>]*>([^<]*)</a>', Terms(language).marked(html))


def test_a_word_is_marked_where_it_stands_first_and_the_text_stays_the_same() -> None:
    html = "<p>规上工业与规上企业，同比增长 &lt; 5%</p>"
    assert marked(html) == ["规上", "同比"]
    assert re.sub(r"</?a\b[^>]*>", "", Terms(Language.ZH).marked(html)) == html


@pytest.mark.parametrize(
    "html",
    [
        '<a href="x">推算</a>',
        "<button>推算</button>",
        "<details><summary>推算</summary><p>推算</p></details>",
        "<h1>推算</h1>",
        '<p class="unseen">推算</p>',
        '<span aria-hidden="true">推算</span>',
        '<td data-label="推算"></td>',
        "<!-- 推算 -->",
        "<script>推算</script>",
    ],
)
def test_no_word_is_marked_where_a_link_has_no_place_or_nobody_sees_it(html: str) -> None:
    terms = Terms(Language.ZH)
    assert terms.marked(html) == html
    assert marked(f"{html}<p>推算</p>") == ["推算"]


def test_english_words_are_whole_and_in_any_case() -> None:
    html = "<p>Implied by intervals; unimplied, implied-if</p>"
    assert marked(html, Language.EN) == ["Implied", "intervals"]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_explains_each_word_once_and_the_glossary_has_it(name: str, language: Language) -> None:
    reader = Reader.of(DATA, language)
    page = PAGES[name].make(reader, Choice(TOWNS, wanted=Filter(text="西溪")))
    keys = re.findall(r'<a class="explained" href="[^"#]*#term-([\w-]+)"', page.html)
    assert len(keys) == len(set(keys))
    glossary = PAGES["about"].make(reader, Choice()).html
    assert all(f'id="term-{key}"' in glossary for key in keys)
    assert (name == "about") <= (not keys)


def test_each_word_has_its_own_name_and_a_meaning_without_full_stop() -> None:
    assert len({term.key for term in TERMS}) == len(TERMS)
    for language in Language:
        assert all(meaning and meaning[-1] not in ".。" for _, _, meaning in terms_of(language))
