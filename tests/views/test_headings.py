"""A long page lists its headings, and each of them is there."""

import re

import pytest

from metrics.language import Language
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import UNCHOSEN
from metrics.views.readers.reader import Reader
from tests.sample import CATALOGUE, FACTS


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", ["towns", "targets", "coverage", "sources", "data", "about"])
def test_a_long_page_leads_to_each_of_its_headings(name: str, language: Language) -> None:
    html = PAGES[name].make(Reader.of(Data(CATALOGUE, FACTS), language), UNCHOSEN).html
    (listed,) = re.findall(r'<nav class="(?:headings|jump)".*?</nav>', html, re.DOTALL)
    ids = re.findall(r'href="#([^"]+)"', listed)
    assert len(ids) > 2 or name == "data"  # whose other headings are on other pages of it
    assert [target for target in ids if html.count(f'id="{target}"') != 1] == []
