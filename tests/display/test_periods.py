"""Periods are said in both languages, and only what they are."""

import pytest

from metrics import load_catalogue, tidy
from metrics.display.periods import period_text
from metrics.language import Language


@pytest.mark.parametrize(
    ("period", "zh", "en"),
    [
        ("2023", "2023 年", "2023"),
        ("2024-H1", "2024 年上半年", "first half of 2024"),
        ("2024-H2", "2024 年下半年", "second half of 2024"),
        ("2020-Q3", "2020 年第 3 季度", "quarter 3 of 2020"),
        ("2020-Q1/2020-Q3", "2020 年前三季度", "quarters 1 to 3 of 2020"),
        ("2024-06", "2024 年 06 月", "2024-06"),
        ("2020/..", "2020 年累计", "2020 so far"),
        ("P6M/2020", "2020 年半年来", "half a year in 2020"),
    ],
)
def test_a_period_is_said_in_both_languages(period: str, zh: str, en: str) -> None:
    assert (period_text(period, Language.ZH), period_text(period, Language.EN)) == (zh, en)


@pytest.mark.parametrize("period", ["2020-Q1/2021-Q3", "2020-Q2/2020-Q3", "2019/2023", "P3M/2020"])
def test_a_period_without_words_of_its_own_is_shown_as_it_is_written(period: str) -> None:
    assert {period_text(period, language) for language in Language} == {period}


def test_every_period_of_the_real_figures_has_words() -> None:
    for period in set(tidy(load_catalogue())["period"]):
        assert period_text(period, Language.ZH) != period
        assert "年" in period_text(period, Language.ZH)
        assert "/" not in period_text(period, Language.EN)
