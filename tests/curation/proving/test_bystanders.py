"""Numbers that are no rivals of a figure, each beside one that is: what counts a word's things, who competes, days."""

import pytest

from metrics.curation.proving.bystanders import is_date, is_in_name
from metrics.curation.proving.documents import document_of
from metrics.curation.proving.nearness import speaks_of
from metrics.curation.proving.tokens import Token


def token_of(text: str, printed: str) -> Token:
    """Return a number of a text."""
    return next(token for token in document_of(text.encode()).tokens if token.text == printed)


SPOKEN_OF = [
    ("三大主导产业税收5亿元。", "主导产业", "5亿元"),
    ("工业用电在十个镇中位居第3位。", "工业用电", "第3位"),
    ("粮食总产量连续11年超过3000万吨。", "粮食总产量", "超过3000万吨"),
    ("优良天数已连续3个月达到30天。", "优良天数", "30天"),
]


@pytest.mark.parametrize(("text", "word", "printed"), SPOKEN_OF)
def test_a_number_that_only_counts_beside_a_word_is_no_rival(text: str, word: str, printed: str) -> None:
    assert speaks_of(document_of(text.encode()), (word,), token_of(text, printed))[0]


@pytest.mark.parametrize(
    ("text", "printed", "is_a_day"),
    [
        ("It opened on 1 May 2023. In September 38 were let.", "38", False),
        ("It opened on 1 May 2023. By September 28 all was let.", "28", True),
    ],
)
def test_no_month_has_more_days_than_it_has(text: str, printed: str, is_a_day: bool) -> None:
    assert is_date(document_of(text.encode()), token_of(text, printed)) is is_a_day


def test_a_currency_that_touches_a_number_makes_no_name_of_it() -> None:
    text = "It paid RMB35 for each and G60 for none."
    document = document_of(text.encode())
    names = {token.text: is_in_name(document, token) for token in document.tokens}
    assert names["60"]
    assert not any(is_in for printed, is_in in names.items() if "35" in printed)


def test_a_number_behind_a_year_and_a_comma_is_parted_from_nothing() -> None:
    text = "In 2022, 1,204 cars came."
    document, cars = document_of(text.encode()), token_of(text, "1,204")
    assert not document.is_parted(cars.start, cars.end)


@pytest.mark.parametrize(
    ("text", "is_parted"),
    [
        ("£31,480, 2.8% lower", False),
        ("12, 2.8%", False),
        ("1, 234 cars", True),
        ("12 8%", True),
    ],
)
def test_a_comma_and_a_blank_part_two_numbers_unless_three_digits_follow(
    text: str, *, is_parted: bool
) -> None:
    document = document_of(text.encode())
    last = document.tokens[-1]
    assert document.is_parted(last.start, last.end) is is_parted
