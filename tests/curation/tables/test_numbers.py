"""The number of a cell is read as its table writes numbers, or refused: a comma is never taken for what it is not."""

import pytest

from metrics.curation.tables.cell_numbers import CellNumber, NumberStyle, in_plain_digits, number_of
from metrics.errors import Fault

GERMAN = NumberStyle(",", ".")


@pytest.mark.parametrize(
    ("text", "style", "printed", "plain", "unit"),
    [
        ("8133", NumberStyle(), "8133", "8133", ""),
        ("32,155", NumberStyle(), "32,155", "32155", ""),
        ("1.30", NumberStyle(), "1.30", "1.30", ""),
        ("12.5%", NumberStyle(), "12.5", "12.5", "%"),
        ("−3.3 %", NumberStyle(), "-3.3", "-3.3", "%"),
        ("1.512.491", GERMAN, "1.512.491", "1512491", ""),
        ("310,7 km²", GERMAN, "310,7", "310.7", "km²"),
        ("1 234 567", NumberStyle(",", "blank"), "1 234 567", "1234567", ""),
    ],
)
def test_a_number_is_read_as_its_table_writes_it(
    text: str, style: NumberStyle, printed: str, plain: str, unit: str
) -> None:
    assert number_of(text, style) == CellNumber(printed, plain, unit, ())


@pytest.mark.parametrize(
    ("text", "style", "code"),
    [
        ("…", NumberStyle(), "no-number-in-cell"),
        ("x", NumberStyle(), "no-number-in-cell"),
        ("1,5", NumberStyle(), "other-number-style"),
        ("1,2345", NumberStyle(), "other-number-style"),
        ("12.5", GERMAN, "other-number-style"),
        ("1.512,4.1", GERMAN, "other-number-style"),
        ("8133¹", NumberStyle(), "unknown-mark"),
    ],
)
def test_what_is_written_otherwise_is_refused(text: str, style: NumberStyle, code: str) -> None:
    number = number_of(text, style)
    assert isinstance(number, Fault)
    assert number.code == code


def test_a_footnote_mark_is_no_digit() -> None:
    assert number_of("8,133¹", NumberStyle(marks=("¹",))) == CellNumber("8,133", "8133", "", ("¹",))


@pytest.mark.parametrize(
    ("text", "style", "plain"),
    [
        ("€ 1.234", GERMAN, "€ 1234"),
        ("€ 1.234", NumberStyle(), "€ 1.234"),
        ("ca. 1.234 bis 2.345,5", GERMAN, "ca. 1234 bis 2345.5"),
        ("ca. 1.234 bis 2,345.5", GERMAN, ""),
        ("持平", GERMAN, "持平"),
    ],
)
def test_words_around_a_number_do_not_change_how_its_table_writes_it(
    text: str, style: NumberStyle, plain: str
) -> None:
    assert in_plain_digits(text, style) == plain
