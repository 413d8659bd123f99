"""In a list all money of one thing stands in one unit, so that a reader can compare it by looking."""

import pytest

from metrics.analysis.filtering import Filter
from metrics.analysis.store import facts_of
from metrics.language import Language
from metrics.views.light.pieces import words
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.readers.one_unit import in_one_unit
from metrics.views.readers.reader import Reader
from tests.worlds import world

CATALOGUE = world(
    {
        "output": {
            "x2022": "level: 12.34亿元",
            "w2022": "level: 5105万元",
            "w2023": "level: 31万元, part: 下赵村",
        },
        "income": {"x2022": "level: 800万元"},
    }
)
DATA = Data(CATALOGUE, facts_of(CATALOGUE))
UNITS = {Language.ZH: ("12.34 亿元", "0.5105 亿元"), Language.EN: ("CNY 1,234 million", "CNY 51.05 million")}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("page", ["data", "coverage", "search"])
def test_one_indicator_is_told_in_one_unit(page: str, language: Language) -> None:
    made = PAGES[page].make(Reader.of(DATA, language), Choice(wanted=Filter(text="总产值")))
    text = words("".join(block.whole for block in made.blocks)).replace("\u00a0", " ")
    assert [unit for unit in UNITS[language] if unit not in text] == []


def test_another_indicator_and_a_part_of_a_town_keep_units_of_their_own() -> None:
    reads = in_one_unit(facts_of(CATALOGUE), Reader.of(DATA, Language.ZH))
    told_as = {fact.printed: reads(fact).wording.measured(fact) for fact in facts_of(CATALOGUE)}
    assert told_as == {
        "12.34亿元": "12.34 亿元",
        "5105万元": "0.5105 亿元",
        "31万元": "31 万元",
        "800万元": "800 万元",
    }
