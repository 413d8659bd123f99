"""A number that says the one before it again in another unit is the same number."""

import pytest

from tests.proofread import judged

TEXTS = (
    "2023年西溪镇总产值12.34亿元，合{}。",
    "2023年西溪镇总产值12.34亿元，也就是{}。",
    "2023年西溪镇总产值12.34亿元（折{}）。",
    "2023年西溪镇总产值12.34亿元，写成万元数即{}。",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    ("number", "is_right"), [("123400万元", True), ("115600万元", False), ("12.4亿元", False)]
)
def test_a_conversion_stands_by_what_it_converts(text: str, number: str, is_right: bool) -> None:
    last = judged(text.format(number))[-1]
    assert (last.outcome.is_right, last.outcome.is_wrong) == (is_right, not is_right)


def test_what_only_stands_behind_a_number_says_it_no_again() -> None:
    assert not judged("2023年西溪镇总产值12.34亿元，合作社31万元。")[-1].outcome.is_wrong
