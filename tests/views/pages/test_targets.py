"""The heading of the targets: what it counts is what the page shows, and what is under way has not failed."""

import re
from collections import Counter

import pytest

from metrics.display.words import word
from metrics.language import Language
from metrics.views.menu import PAGES
from metrics.views.page import UNCHOSEN
from metrics.views.reader import Reader
from metrics.views.shelf import Data
from tests.sample import CATALOGUE, FACTS


@pytest.mark.parametrize("language", Language)
def test_the_heading_counts_the_goals_that_are_shown_by_how_far_they_came(language: Language) -> None:
    html = PAGES["targets"].make(Reader.of(Data(CATALOGUE, FACTS, ()), language), UNCHOSEN).html
    heading = re.findall('<h1 class="page-title">(.*?)</h1>', html, re.DOTALL)[0]
    reached = Counter(re.findall('<span class="reach">(.*?)</span>', html))
    under_way = reached[word("under_way", language)]
    assert under_way
    title = re.sub("<[^>]*>", "", heading)
    assert word("count_under_way", language).format(under_way) in title
    numbers = [int(number) for number in re.findall(r"\d+", title)]
    assert sorted(numbers) == sorted([reached.total(), *reached.values()])
