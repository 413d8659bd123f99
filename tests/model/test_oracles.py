"""What other people's readers make of Chinese numbers: where we read a value, it is theirs, or we say why not."""

import json
import os
from fractions import Fraction
from pathlib import Path
from typing import Any

import cn2an
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.errors import QuantityError
from metrics.model.printed.normal_form import normal
from metrics.model.printed.numerals import read_numeral
from metrics.model.quantity import Quantity
from metrics.model.units import package_units

PROJECT = Path(__file__).parents[2]
CASES = Path(os.environ.get("METRICS_CASES") or PROJECT.parent / "shared" / "cases")
HERE = CASES.is_dir()
OURS_IS_RIGHT = {
    "20万次以上": "20万 is 200,000; they read 20,000",
    "超过了百分之零点九": "it is in per cent, as we say; they leave that out",
}
# Of so many we read some 530; fewer would mean that less is read than today.
LEAST_READ = 525
# Their units, where a figure of ours is counted in another base: how many base units one is.
UNITS = {"Mu": "亩", "Kilogram": "公斤", "Centimeter": "厘米", "Meter": "米", "Jin": "斤", "Gram": "克"}


def expected() -> list[dict[str, Any]]:
    """Return their results, those without a number left out."""
    results = json.loads((CASES / "recognizers_chinese.json").read_text("utf-8"))["results"]
    return [result for result in results if result["value"] is not None]


def reading(text: str) -> Quantity | None:
    """Return what we read, None where we refuse."""
    try:
        return Quantity.read(text)
    except QuantityError:
        return None


def is_same(number: Fraction | None, theirs: str) -> bool:
    """Whether a number of ours is theirs, which has some 15 digits; they leave an end open by an empty text."""
    if number is None or not theirs:
        return number is None and not theirs
    return abs(float(number) - float(theirs)) <= 1e-9 * max(1.0, abs(float(theirs)))


def agrees(case: dict[str, Any], read: Quantity) -> bool:
    """Whether what we read is what they expect."""
    if case["kind"] == "NumberRange":
        low, high = case["value"].strip("[]()").split(",")
        return is_same(in_theirs(read, read.low, case), low) and (
            not high or is_same(in_theirs(read, read.high, case), high)
        )
    number = read.low if read.value is None else read.value  # of 二十几万 they tell the lower end alone
    return is_same(in_theirs(read, number, case), case["value"].removesuffix("%"))


def in_theirs(read: Quantity, number: Fraction | None, case: dict[str, Any]) -> Fraction | None:
    """Return a number of ours in their unit: a fraction is a share to us, and 三斤 are counted in tonnes."""
    if number is None:
        return None
    unit = UNITS.get(case.get("unit", ""))
    is_share = read.unit == "%" and case["kind"] != "Percent"
    return number / (package_units().names[unit].factor if unit else 1) / (100 if is_share else 1)


@pytest.mark.skipif(not HERE, reason="the cases of other people are not here, so this proves nothing")
def test_what_we_read_of_their_cases_is_what_they_expect() -> None:
    wrong, count = [], 0
    for case in expected():
        if read := reading(case["text"]):
            count += 1
            if not agrees(case, read) and case["text"] not in OURS_IS_RIGHT:
                wrong.append((case["text"], case["value"], read))
    assert wrong == []
    assert count >= LEAST_READ


@pytest.mark.skipif(not HERE, reason="the cases of other people are not here, so this proves nothing")
@pytest.mark.parametrize("text", OURS_IS_RIGHT)
def test_each_exception_is_still_one(text: str) -> None:
    read = reading(text)
    assert read is not None
    assert not any(agrees(case, read) for case in expected() if case["text"] == text)


@given(st.integers(1, 10**12), st.sampled_from(["low", "up"]))
def test_a_number_that_is_written_in_either_hand_is_that_number(number: int, hand: str) -> None:
    read = read_numeral(normal(cn2an.an2cn(number, hand)))
    assert read is not None
    assert read.number == number


@given(st.integers(0, 9999), st.integers(1, 999))
def test_a_decimal_in_chinese_numerals_is_that_decimal(whole: int, decimals: int) -> None:
    written = cn2an.an2cn(float(f"{whole}.{decimals}"))
    read = read_numeral(written)
    assert read is not None
    assert float(read.number) == float(f"{whole}.{decimals}")


@settings(max_examples=300)
@given(st.text("一二三四五六七八九十百千万亿零两点0123456789", min_size=1, max_size=8))
def test_no_numeral_is_read_otherwise_than_another_reader_reads_it(text: str) -> None:
    ours = read_numeral(text)
    try:
        theirs = cn2an.cn2an(text, "smart") if ours else None
    except (ValueError, KeyError):
        return  # it knows fewer ways of writing
    assert ours is None or theirs is None or float(ours.number) == pytest.approx(float(theirs), rel=1e-9)
