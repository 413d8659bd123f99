"""What the map adds up to names what there is, and nothing that there is none of."""

import pytest

from metrics.analysis.gaps.coverage import Tally
from metrics.display.gaps.coverage import cells_text, theme_text
from metrics.display.wording import Wording
from metrics.language import Language
from tests.sample import CATALOGUE


def wording(language: Language) -> Wording:
    return Wording(CATALOGUE, language)


@pytest.mark.parametrize(
    ("summed", "zh", "en"),
    [
        (Tally(2, 0, 0, 0), "2 格都有全镇数字", "all 2 cells have a figure for the whole town"),
        (
            Tally(1, 0, 2, 3),
            "按主题计 6 格中，1 格有全镇数字，2 格只有推算，3 格没有数字",
            "6 cells: 1 with a figure for the whole town, 2 implied only, 3 without figures",
        ),
        (Tally(0, 0, 0, 0), "按主题计 0 格中，0 格没有数字", "0 cells: 0 without figures"),
    ],
)
def test_what_there_is_none_of_is_not_named(summed: Tally, zh: str, en: str) -> None:
    assert [cells_text(summed, wording(language)) for language in (Language.ZH, Language.EN)] == [zh, en]


def test_a_theme_without_implied_figures_names_none() -> None:
    assert (
        theme_text(2, Tally(3, 0, 0, 26), wording(Language.ZH)) == "2 项指标 · 有数字 3 格 · 没有数字 26 格"
    )
