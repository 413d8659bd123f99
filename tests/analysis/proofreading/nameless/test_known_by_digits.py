"""Four digits say of what a number is that names nothing; words, of whom and of when."""

import pytest

from tests.proofread import judged


def test_digits_of_the_town_and_year_say_what_it_seems_to_be() -> None:
    last = judged("2023年西溪镇的账：总产值12.34亿元。村里各家凑一起8133万元。")[-1]
    assert last.outcome.is_right or last.why.is_likely


@pytest.mark.parametrize(("number", "why"), [("5120万元", "area"), ("7001万元", "period")])
def test_digits_of_another_town_or_year_are_of_elsewhere(number: str, why: str) -> None:
    last = judged(f"2023年，西溪镇：总产值12.34亿元。村里各家凑一起{number}。")[-1]
    assert (last.outcome, last.why) == ("elsewhere", why)


@pytest.mark.parametrize("number", ["5121万元", "51元", "5120亩"])
def test_nearly_the_same_digits_say_nothing(number: str) -> None:
    assert not judged(f"2023年，西溪镇：总产值12.34亿元。村里各家凑一起{number}。")[-1].outcome.is_wrong
