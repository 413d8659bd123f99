"""Periods as they are written."""

from datetime import date

import pytest

from metrics.errors import QuantityError
from metrics.model.period import Period

DAY = date


@pytest.mark.parametrize(
    ("text", "start", "end", "year"),
    [
        ("2023", DAY(2023, 1, 1), DAY(2023, 12, 31), 2023),
        ("2024-H1", DAY(2024, 1, 1), DAY(2024, 6, 30), 2024),
        ("2024-H2", DAY(2024, 7, 1), DAY(2024, 12, 31), 2024),
        ("2020-Q3", DAY(2020, 7, 1), DAY(2020, 9, 30), 2020),
        ("2024-02", DAY(2024, 2, 1), DAY(2024, 2, 29), 2024),
        ("2020-Q1/2020-Q3", DAY(2020, 1, 1), DAY(2020, 9, 30), 2020),
        ("2020/..", DAY(2020, 1, 1), None, 2020),
        ("P6M/2020", None, None, 2020),
    ],
)
def test_a_period_has_the_days_it_writes_and_no_others(
    text: str, start: date | None, end: date | None, year: int
) -> None:
    period = Period.read(text)
    assert (period.start, period.end, period.year, period.text) == (start, end, year, text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "20233",
        "2024-H3",
        "2020-Q5",
        "2024-13",
        "2020-Q4/2020-Q1",
        "2020/…",
        "../2020",
        "P0M/2020",
        "今年",
    ],
)
def test_what_writes_no_period_is_refused_with_the_forms_that_do(text: str) -> None:
    with pytest.raises(QuantityError) as refused:
        Period.read(text)
    assert "2020-Q1/2020-Q3" in refused.value.message.en
    assert f"{text}" in refused.value.message.zh


@pytest.mark.parametrize(
    ("text", "before"), [("2023", "2022"), ("2024-H1", "2023-H1"), ("2020-Q1/2020-Q3", "2019-Q1/2019-Q3")]
)
def test_a_year_before_is_the_same_stretch(text: str, before: str) -> None:
    assert Period.read(text).before(1) == Period.read(before)


def test_only_a_calendar_year_is_a_full_year() -> None:
    assert Period.read("2023").is_full_year
    assert not any(Period.read(text).is_full_year for text in ("2023-H1", "2023/..", "2023-Q1/2023-Q4"))
