"""True figures, damaged as a scan damages them: what can be told is refused, or has lost its unit and fits nowhere."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.errors import QuantityError
from metrics.model.quantity import Quantity

MONEY = ("亿元", "万元", "元")
MARKS = "①②③¹²³⁵₂⒈⒌❶㈠ⅣⅡ½㊀"


@st.composite
def decimals(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a true decimal number, and its unit."""
    places = draw(st.integers(1, 3))
    number = Decimal(draw(st.integers(10**places, 10**7))).scaleb(-places)
    return f"{number:f}", draw(st.sampled_from([*MONEY, "%", "吨", "公里", "万人", "万亩"]))


@st.composite
def counts(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a true count of a thousand or more, with commas, and its unit."""
    return f"{draw(st.integers(1000, 10**9)):,d}", draw(st.sampled_from(["人", "户", "家", "个", "元"]))


def is_told(text: str) -> bool:
    """Whether a damage shows: the figure is refused, or it has no unit where one is needed."""
    try:
        return Quantity.read(text).unit == ""
    except QuantityError:
        return True


@given(
    decimals(),
    st.sampled_from([" ", "　", "\u00a0", "\u2009", "·", "。", "、", "；", "..", ". ", " .", "，"]),
)
def test_a_point_that_became_something_else_is_told(figure: tuple[str, str], instead: str) -> None:
    number, unit = figure
    whole, _, behind = number.partition(".")
    if instead == "，" and len(behind) == 3 and len(whole) < 4:
        return  # 12，345 is a number with a full-width comma
    assert is_told(f"{whole}{instead}{behind}{unit}")


@given(counts(), st.sampled_from([" ", "　", ".", ", "]))
def test_a_comma_that_became_something_else_is_told(figure: tuple[str, str], instead: str) -> None:
    number, unit = figure
    if instead == "." and (number.count(",") == 1 or unit == "元"):
        number = number.replace(",", ".,", 1)  # 1.234人 is told below; 1.234元 is an amount
        instead = "."
    assert is_told(f"{number.replace(',', instead)}{unit}")


@given(counts())
def test_a_count_with_a_point_is_told(figure: tuple[str, str]) -> None:
    number, unit = figure
    whole = number.replace(",", "")
    if unit != "元" and whole[-1] != "0":
        assert is_told(f"{whole[:-1]}.{whole[-1]}{unit}")


@given(decimals(), st.sampled_from(["O", "o", "l", "I", "〇", "S", "B"]), st.data())
def test_a_digit_that_became_a_letter_is_told(
    figure: tuple[str, str], letter: str, data: st.DataObject
) -> None:
    number, unit = figure
    at = data.draw(st.sampled_from([at for at, digit in enumerate(number) if digit != "."]))
    assert is_told(f"{number[:at]}{letter}{number[at + 1 :]}{unit}")


@given(decimals(), st.sampled_from(MARKS), st.data())
def test_a_footnote_mark_never_becomes_a_digit(
    figure: tuple[str, str], mark: str, data: st.DataObject
) -> None:
    number, unit = figure
    text = number + unit
    at = data.draw(st.sampled_from([0, len(number), len(text)]))
    assert is_told(text[:at] + mark + text[at:])


@given(decimals())
def test_a_number_that_lost_an_end_is_told(figure: tuple[str, str]) -> None:
    number, unit = figure
    whole, _, behind = number.partition(".")
    assert is_told(f".{behind}{unit}")
    assert is_told(f"{whole}.{unit}")
    if whole == "0":
        assert is_told(f"{whole}{behind}{unit}")


@given(decimals())
def test_what_lost_its_unit_fits_nowhere(figure: tuple[str, str]) -> None:
    number, unit = figure
    assert is_told(number)
    assert is_told(unit)
    if unit[0] in "亿万" and len(unit) > 1:
        assert is_told(number + unit[0])
    if unit == "万人" and not number.endswith("0"):
        assert is_told(f"{number}人")


@pytest.mark.parametrize("text", ["1,23家", "12,34,567元", ",123家", "1,2345家", "1,234,56元"])
def test_commas_in_wrong_places_are_told(text: str) -> None:
    assert is_told(text)


@given(decimals(), st.sampled_from(["", " ", "\n", "\t"]))
def test_what_is_not_damaged_is_read(figure: tuple[str, str], between: str) -> None:
    number, unit = figure
    if unit == "万人" and len(number.partition(".")[2]) > 4:
        return
    wide = "".join(chr(ord(character) + 0xFEE0) if character.isascii() else character for character in number)
    assert Quantity.read(f"{number}{between}{unit}").value == Quantity.read(f"{wide}{between}{unit}").value
