"""What a page says can be taken over as one paragraph."""

import re

import pytest

from metrics.analysis.store import facts_of
from metrics.display.paragraph import paragraph
from metrics.language import Language
from metrics.views.asked import asked
from metrics.views.loading.shelf import Data
from metrics.views.pages.comparison import comparison_page
from metrics.views.pages.overview import overview_page
from metrics.views.readers.reader import Reader
from tests.worlds import world

WORLD = world({"output": {"x2023": "level: 12.34亿元", "w2023": "level: 2.5亿元"}})


def reader(language: Language) -> Reader:
    return Reader.of(Data(WORLD, facts_of(WORLD)), language)


@pytest.mark.parametrize(
    ("language", "whole"), [(Language.ZH, "甲。乙：丙？"), (Language.EN, "First. Second. Third?")]
)
def test_sentences_become_a_paragraph(language: Language, whole: str) -> None:
    sentences = ("甲", "", "乙：", "丙？") if language is Language.ZH else ("first", "", "second.", "third?")
    assert paragraph(sentences, reader(language).wording) == whole


def test_a_comparison_says_its_answer_who_has_no_figure_and_its_sources() -> None:
    text = paragraph(comparison_page(reader(Language.ZH)).sentences, reader(Language.ZH).wording)
    assert text.startswith("2023 年，西溪总产值 12.34 亿元，是西湖（2.5 亿元）的")
    assert "花街没有数" in text
    assert "x2023" in text
    assert text.endswith(f"{WORLD.version}。")


@pytest.mark.parametrize("language", list(Language))
def test_a_paragraph_speaks_of_no_mark_and_no_axis_of_a_chart_that_is_not_there(language: Language) -> None:
    figures = {f"x{year}": "level: 超3亿元" for year in range(2019, 2025)}
    catalogue = world({"income": figures | {"w2023": "level: 近2亿元"}})
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), language)
    page = comparison_page(reader)
    of_chart = re.compile("△|箭头|轴|arrow|axes")
    assert len(set(of_chart.findall(page.html))) >= 3
    assert not of_chart.search(paragraph(page.sentences, reader.wording))


@pytest.mark.parametrize(
    ("language", "named"),
    [
        (Language.ZH, "请谨慎比较（西溪 2022 年 12.11 亿元）："),
        (Language.EN, "Compare with caution (Xixi 2022, CNY 1,211 million): "),
    ],
)
def test_a_caveat_of_a_paragraph_names_the_number_of_which_it_speaks(language: Language, named: str) -> None:
    catalogue = world(
        {"output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%", "w2023": "level: 3.7亿元"}}
    )
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), language)
    assert named in paragraph(comparison_page(reader).sentences, reader.wording)


@pytest.mark.parametrize(
    ("language", "named"),
    [
        (Language.ZH, "不可比（西溪 2023 年 12.34 亿元；西湖 2023 年上半年 3.7 亿元）："),
        (
            Language.EN,
            "Not comparable (Xixi 2023, CNY 1,234 million; Xihu first half of 2023, CNY 370 million): ",
        ),
    ],
)
def test_what_does_not_compare_is_named_in_a_paragraph(language: Language, named: str) -> None:
    catalogue = world({"output": {"x2023": "level: 12.34亿元", "w2023": "level: 3.7亿元, period: 2023-H1"}})
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), language)
    assert named in paragraph(comparison_page(reader).sentences, reader.wording)


@pytest.mark.parametrize(
    ("language", "counted"), [(Language.ZH, "不可比（所示 "), (Language.EN, "Not comparable (")]
)
def test_many_that_do_not_compare_are_counted_in_a_paragraph(language: Language, counted: str) -> None:
    figures = {f"x{year}": "level: 12.34亿元" for year in range(2019, 2024)}
    catalogue = world({"output": figures | {"w2023": "level: 3.7亿元, period: 2023-H1"}})
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), language)
    assert counted in paragraph(comparison_page(reader).sentences, reader.wording)


def test_of_many_documents_read_in_vain_those_that_are_not_named_are_counted() -> None:
    catalogue = world({"output": {"x2023": "level: 12.34亿元"}})
    here = Reader.of(Data(catalogue, facts_of(catalogue)), Language.ZH)
    assert "2023 年的文章（w2023）读完未提；另外 1 篇也是" in paragraph(
        comparison_page(here).sentences, here.wording
    )


def test_an_overview_says_its_headline_first() -> None:
    page = overview_page(reader(Language.EN))
    text = paragraph(page.sentences, reader(Language.EN).wording)
    assert text.split(". ")[0] in page.html
    assert text.endswith("documents.")


def test_what_a_page_says_is_found_once_for_all_its_readers() -> None:
    first, second = (overview_page(reader(Language.ZH)).sentences for _ in range(2))
    assert first
    assert second is first


@pytest.mark.parametrize(("unit", "is_told"), [("wan", True), ("yi", False)])
def test_an_amount_that_is_printed_too_coarsely_for_the_unit_asked_for_is_said_to_keep_its_own(
    unit: str, is_told: bool
) -> None:
    catalogue = world({"output": {"x2023": "level: 12.34亿元", "w2023": "level: 37574万元"}})
    here = Reader.of(Data(catalogue, facts_of(catalogue)), Language.ZH)
    sentences = comparison_page(here, asked("comparison", {"unit": [unit]}, here).choice).sentences
    assert ("有的数印得没有万元那么细，仍按所印的单位写" in sentences) is is_told
