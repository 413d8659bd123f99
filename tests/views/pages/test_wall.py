"""The wall says what the overview says, of the same values."""

import re
from html import unescape

import pytest

from metrics.language import Language
from metrics.views.pages.overview import overview_page
from metrics.views.pages.wall import wall_page
from metrics.views.readers.reader import Reader
from tests.views.files.test_taking import DATA


def words(html: str) -> str:
    """Return the text of HTML, without blanks: marks within a sentence may part its words."""
    return "".join(unescape(re.sub(r"<(style|script).*?</\\1>|<[^>]*>", " ", html, flags=re.DOTALL)).split())


@pytest.mark.parametrize("language", Language)
def test_every_sentence_and_number_of_a_slide_stands_on_the_overview(language: Language) -> None:
    reader = Reader.of(DATA, language)
    wall, overview = wall_page(reader), words(overview_page(reader).html)
    pairs = re.findall(r"<b>(.*?)</b>|class=\"answer\">(.*?)</p>", wall, re.DOTALL)
    texts = {words(text) for pair in pairs for text in pair if text}
    assert len(texts) > 5
    assert {text for text in texts if text not in overview} == set()


def test_a_theme_and_a_town_without_figures_have_no_slide() -> None:
    reader = Reader.of(DATA, Language.ZH)
    assert wall_page(reader).count('class="slide') < 2 + len(reader.catalogue.headline_themes) + len(
        reader.catalogue.towns
    )
    assert "没有数字" in wall_page(reader)
