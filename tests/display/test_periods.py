"""Periods are said in both languages, and only what they are."""

import pytest

from metrics.display.periods import period_text
from metrics.language import Language
from metrics.model.period import Period


@pytest.mark.parametrize(
    ("period", "zh", "en"),
    [
        ("2023", "2023 年", "2023"),
        ("2024-H1", "2024 年上半年", "first half of 2024"),
        ("2024-H2", "2024 年下半年", "second half of 2024"),
        ("2020-Q3", "2020 年第 3 季度", "quarter 3 of 2020"),
        ("2020-Q1/2020-Q3", "2020 年前三季度", "first three quarters of 2020"),
        ("2024-06", "2024 年 6 月", "2024-06"),
        ("2020/..", "2020 年累计", "2020, cumulative"),
        ("P6M/2020", "2020 年内的半年", "half a year in 2020"),
        ("P3M/2020", "2020 年内 3 个月", "3 months in 2020"),
        ("../2023", "截至 2023 年", "up to 2023"),
        ("../2024-H1", "截至 2024 年上半年", "up to the first half of 2024"),
        ("2023-12-31", "2023 年 12 月 31 日", "2023-12-31"),
        ("2019/2023", "2019–2023 年", "2019–2023"),
        ("fiscal 2022/23", "2022/23 财年", "fiscal 2022/23"),
        ("2020-Q2/2020-Q3", "2020 年第 2 至第 3 季度", "quarters 2 to 3 of 2020"),
        ("2020-Q1/2021-Q3", "2020 年第 1 季度至 2021 年第 3 季度", "quarter 1 of 2020 to quarter 3 of 2021"),
        ("2022-01/2022-05", "2022 年 1 月至 5 月", "2022-01 to 2022-05"),
        ("2024-06/..", "2024 年 6 月起累计", "from 2024-06 on"),
    ],
)
def test_a_period_is_said_in_both_languages(period: str, zh: str, en: str) -> None:
    time = Period.read(period)
    assert (period_text(time, Language.ZH), period_text(time, Language.EN)) == (zh, en)
