"""The page of explanations: every reading, word, definition and correction, in both languages."""

import re

import pytest

from metrics.display.numbers.amounts import interval_text
from metrics.display.versions.corrections import corrected_text
from metrics.language import Language
from metrics.model.quantity import Quantity
from metrics.views.pages.about import EXAMPLES
from tests.sample import CATALOGUE
from tests.screens.visiting import html, visit


@pytest.mark.parametrize("language", Language)
def test_every_example_is_read_as_the_program_reads_it(language: Language) -> None:
    page = html(visit("about", lang=str(language)))
    for printed, _ in EXAMPLES:
        quantity = Quantity.read(printed)
        assert printed in page
        if quantity.unit != "位":
            assert interval_text(quantity, language) in page


@pytest.mark.parametrize("language", Language)
def test_every_indicator_is_defined(language: Language) -> None:
    page = html(visit("about", lang=str(language))).replace("&#39;", "'").replace("&#34;", '"')
    for indicator in CATALOGUE.indicators.values():
        assert indicator.name.within(language) in page
        assert indicator.definition.within(language) in page.replace("&amp;", "&").replace("&lt;", "<")


@pytest.mark.parametrize("language", Language)
def test_every_correction_of_the_data_is_told(language: Language) -> None:
    page = html(visit("about", lang=str(language)))
    assert len(CATALOGUE.corrections) >= 3
    for correction in CATALOGUE.corrections:
        for text in (correction.what, correction.why):
            assert text.within(language) in page
        for written in (correction.was, correction.now):
            assert corrected_text(written, language) in page


def test_a_period_that_was_corrected_is_told_in_words_and_its_theme_by_name() -> None:
    part = html(visit("about")).partition('<ul class="corrections">')[2].partition("</ul>")[0]
    words = re.sub("<[^>]*>", "", part).replace("\u2060", "")
    assert "原为 2020 年 现为 2020 年累计；" in words.replace("\xa0", " ")
    assert not re.search(r"/\.\.|\.\./|-H[12]|-Q[1-4]", words)
    assert not [theme for theme in CATALOGUE.themes if f"{theme}.yaml" in words]


def test_version_licence_and_citations_are_told() -> None:
    page = html(visit("about"))
    assert page.count(CATALOGUE.version) >= 3
    assert "Apache-2.0" in page
    assert f"城镇指标. 乡镇指标数据：数据版本 {CATALOGUE.version}[DS/OL]." in page
