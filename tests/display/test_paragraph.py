"""What a page says can be taken over as one paragraph."""

import pytest

from metrics.analysis.store import facts_of
from metrics.display.paragraph import paragraph
from metrics.language import Language
from metrics.views.comparison import comparison_page
from metrics.views.overview import overview_page
from metrics.views.reader import Reader
from metrics.views.shelf import Data
from tests.worlds import world

WORLD = world({"output": {"x2023": "level: 12.34亿元", "w2023": "level: 2.5亿元"}})


def reader(language: Language) -> Reader:
    return Reader.of(Data(WORLD, facts_of(WORLD), ()), language)


@pytest.mark.parametrize(
    ("language", "whole"), [(Language.ZH, "甲。乙：丙？"), (Language.EN, "First. Second. Third?")]
)
def test_sentences_become_a_paragraph(language: Language, whole: str) -> None:
    sentences = ("甲", "", "乙：", "丙？") if language is Language.ZH else ("first", "", "second.", "third?")
    assert paragraph(sentences, reader(language).wording) == whole


def test_a_comparison_says_its_answer_who_has_no_figure_and_its_sources() -> None:
    text = paragraph(comparison_page(reader(Language.ZH)).sentences(), reader(Language.ZH).wording)
    assert text.startswith("2023 年，西溪总产值 12.34 亿元，是西湖（2.5 亿元）的")
    assert "花街没有数" in text
    assert "x2023" in text
    assert text.endswith(f"{WORLD.version}。")


def test_an_overview_says_its_headline_first() -> None:
    page = overview_page(reader(Language.EN))
    text = paragraph(page.sentences(), reader(Language.EN).wording)
    assert text.split(". ")[0] in page.html
    assert text.endswith("documents.")
