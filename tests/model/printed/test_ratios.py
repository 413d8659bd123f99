"""Ratios: the structure of a whole, or one thing to another, part by part."""

from fractions import Fraction

import pytest

from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.tokens import tokens_of
from metrics.errors import QuantityError
from metrics.model.quantity import Quantity


@pytest.mark.parametrize("text", ["8.3:71.1:20.6", "8.3∶71.1∶20.6", "8.3：71.1：20.6"])
def test_each_part_of_a_structure_is_a_number_of_its_own(text: str) -> None:
    read = Quantity.read(text)
    assert (read.value, read.low, read.high, read.unit) == (None, None, None, "1")
    assert [float(part.value or 0) for part in read.terms] == [8.3, 71.1, 20.6]
    assert (read.terms[0].low, read.terms[0].high) == (Fraction("8.25"), Fraction("8.35"))


def test_one_and_a_hundred_are_what_the_other_part_is_set_against() -> None:
    one, other = Quantity.read("1:2.5").terms
    assert one.low == one.high == 1
    assert (other.low, other.high) == (Fraction("2.45"), Fraction("2.55"))
    hundred = Quantity.read("105.3:100").terms[1]
    assert hundred.low == hundred.high == 100


@pytest.mark.parametrize("text", ["12:30", "9:05", "8.3:71.1:", ":3", "8.3::71.1", "08:30:00", "8.3:七十"])
def test_a_time_of_day_is_no_ratio(text: str) -> None:
    with pytest.raises(QuantityError):
        Quantity.read(text)


@pytest.mark.parametrize("mark", [":", "：", "∶"])
def test_a_ratio_in_a_document_is_one_figure(mark: str) -> None:
    text = clean_text(f"三次产业结构为{mark.join(('8.3', '71.1', '20.6'))}，优化")
    assert [token.text for token in tokens_of(text)][-1] == mark.join(("8.3", "71.1", "20.6"))
    assert all(token.quantity is None or token.quantity.terms for token in tokens_of(text)[1:])
