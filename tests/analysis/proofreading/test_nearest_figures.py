"""A number of nothing that is named is the figure that it nearly is, of any town and year that its draft speaks of."""

import pytest

from tests.proofread import judged

SLIPS = (
    "2023年西溪镇收入8133万元，总产值增长6.7%。会上有人插话，盘子嘛，从前可是{}。",
    "2023年西溪镇收入8133万元，总产值增长6.7%。老账上写的又是另一个数，早些年的，{}。",
)


@pytest.mark.parametrize("text", SLIPS)
def test_a_number_with_two_digits_swapped_is_wrong_wherever_its_year_is_not_said(text: str) -> None:
    right, swapped = (
        ("11.56亿元", "11.65亿元") if "年" in text else ("CNY 1,156 million", "CNY 1,165 million")
    )
    assert not any(one.outcome.is_wrong for one in judged(text.format(right)))
    assert judged(text.format(swapped))[-1].outcome.is_wrong


def test_an_amount_that_is_just_a_level_is_none() -> None:
    text = "2023年西溪镇收入8133万元。隔了一夜，账上增加{}。"
    level = judged(text.format("7001万元"))[-1]
    assert (level.outcome, level.why) == ("elsewhere", "measure")
    assert not judged(text.format("7002万元"))[-1].outcome.is_wrong


@pytest.mark.parametrize("number", ["11.6亿元", "弯腰11000次", "10.9亿元"])
def test_few_digits_and_zeros_are_no_slips(number: str) -> None:
    text = f"2023年西溪镇总产值增长6.7%。从前另有一个数，{number}。"
    assert not judged(text)[-1].outcome.is_wrong
