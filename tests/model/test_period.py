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
        ("2021/2025", DAY(2021, 1, 1), DAY(2025, 12, 31), 2021),
        ("../2023", None, DAY(2023, 12, 31), 2023),
        ("../2024-H1", None, DAY(2024, 6, 30), 2024),
        ("../2023-12-31", None, DAY(2023, 12, 31), 2023),
        ("2023-12-31", DAY(2023, 12, 31), DAY(2023, 12, 31), 2023),
        ("2023-01-01/2023-06-30", DAY(2023, 1, 1), DAY(2023, 6, 30), 2023),
        ("2024-06/..", DAY(2024, 6, 1), None, 2024),
        ("fiscal 2022/23", DAY(2022, 4, 1), DAY(2023, 3, 31), 2022),
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
        "../..",
        "../",
        "/..",
        "../2023/..",
        "../P6M/2020",
        "2022/24",
        "2022/23/24",
        "fiscal 2022",
        "2023-02-29",
        "2023-04-31",
        "2023-12-32",
        "2024-W05",
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
    ("text", "before"),
    [
        ("2023", "2022"),
        ("2024-H1", "2023-H1"),
        ("2020-Q1/2020-Q3", "2019-Q1/2019-Q3"),
        ("../2023", "../2022"),
        ("2023-12-31", "2022-12-31"),
        ("2024-02-29", "2023-02-28"),
        ("fiscal 2000/01", "fiscal 1999/00"),
    ],
)
def test_a_year_before_is_the_same_stretch(text: str, before: str) -> None:
    assert Period.read(text).before(1) == Period.read(before)


def test_only_a_calendar_year_is_a_full_year() -> None:
    assert Period.read("2023").is_full_year
    assert not any(Period.read(text).is_full_year for text in ("2023-H1", "2023/..", "2023-Q1/2023-Q4"))


def test_a_fiscal_year_is_called_one_however_it_is_written() -> None:
    assert Period.read("2022/23") == Period.read("fiscal 2022/23")
    assert Period.read("2022/23").text == "fiscal 2022/23"


def test_the_message_about_an_unreadable_period_names_every_form() -> None:
    with pytest.raises(QuantityError) as refused:
        Period.read("半年")
    for message in (refused.value.message.zh, refused.value.message.en):
        for form in (
            "2024-06",
            "2023-12-31",
            "2021/2025",
            "2020/..",
            "../2023",
            "fiscal 2022/23",
            "P6M/2020",
        ):
            assert form in message
