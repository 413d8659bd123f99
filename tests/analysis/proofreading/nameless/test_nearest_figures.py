"""A number of nothing that is named is the figure that it nearly is, of any town and year that its draft speaks of."""

import pytest

from metrics.analysis.proofreading.judgement import Judgement
from tests.proofread import judged
from tests.worlds import world

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


DUSTY = world(
    {
        "output": {"x2022": "level: 11.56亿元", "x2023": "level: 12.34亿元; change_on_year: 6.7%"},
        "dust": {"x2022": "level: 50微克/立方米", "x2023": "level: 42微克/立方米"},
    }
)


def _last(text: str) -> Judgement:
    """Return how the last number of a draft of a dusty town stands."""
    return judged(text, DUSTY)[-1]


def test_an_amount_of_two_digits_is_none_where_it_is_just_the_level_of_its_town_and_year() -> None:
    text = "2023年西溪镇总产值12.34亿元。又报一遍，增加{}。"
    assert _last(text.format("42微克/立方米")).outcome.is_wrong
    assert not _last(text.format("50微克/立方米")).outcome.is_wrong
