"""The page of explanations: every reading, word, definition and correction, in both languages."""

import pytest

from metrics.display.amounts import interval_text
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
        for text in (correction.what, correction.was, correction.now, correction.why):
            assert text.within(language) in page


def test_version_licence_and_citations_are_told() -> None:
    page = html(visit("about"))
    assert page.count(CATALOGUE.version) >= 3
    assert "Apache-2.0" in page
    assert f"城镇指标. 乡镇指标数据：数据版本 {CATALOGUE.version}[DS/OL]." in page
