"""The heading of the targets: what it counts is what the page shows, and what is under way has not failed."""

import re
from collections import Counter
from pathlib import Path

import pytest

from metrics import load_catalogue
from metrics.analysis.store import facts_of
from metrics.display.words import word
from metrics.language import Language
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import UNCHOSEN
from metrics.views.readers.reader import Reader
from tests.folders import FIGURE, OF_2023, ONE, Folder
from tests.sample import CATALOGUE, FACTS


@pytest.mark.parametrize("language", Language)
def test_the_heading_counts_the_goals_that_are_shown_by_how_far_they_came(language: Language) -> None:
    html = PAGES["targets"].make(Reader.of(Data(CATALOGUE, FACTS), language), UNCHOSEN).html
    heading = re.findall('<h1 class="page-title">(.*?)</h1>', html, re.DOTALL)[0]
    reached = Counter(re.findall('<span class="reach">(.*?)</span>', html))
    under_way = reached[word("under_way", language)]
    assert under_way
    title = re.sub("<[^>]*>", "", heading)
    assert word("count_under_way", language).format(under_way) in title
    numbers = [int(number) for number in re.findall(r"\d+", title)]
    assert sorted(numbers) == sorted([reached.total(), *reached.values()])


def test_where_nobody_has_a_goal_no_line_stands_for_it(tmp_path: Path) -> None:
    line = word("target_line", Language.EN)
    folder = Folder(ONE, OF_2023, {"t": {"x": {"a": [FIGURE]}}})
    without = load_catalogue(folder.write(tmp_path))
    pages = [
        PAGES["targets"].make(Reader.of(Data(catalogue, facts_of(catalogue)), Language.EN), UNCHOSEN)
        for catalogue in (without, CATALOGUE)
    ]
    assert [line in page.html for page in pages] == [False, True]
