"""A number is of the year that the words right before it tell: the one before, one earlier still."""

import pytest

from metrics.model.codes.claim import Outcome
from tests.proofread import judged

EARLIER = (
    "2023年西溪镇总产值12.34亿元，再早一年是11.56亿元。",
    "2023年西溪镇总产值12.34亿元，头年11.56亿元。",
    "2023年西溪镇总产值12.34亿元，上年11.56亿元，再上年10.87亿元。",
    "2023年西溪镇总产值12.34亿元。上一年呢？11.56亿元。",
)


@pytest.mark.parametrize("text", EARLIER)
def test_a_year_before_is_told_in_many_words(text: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(text))
    assert judged(text.replace("11.56", "11.65"))[1].outcome.is_wrong


def test_more_than_the_year_before_is_no_number_of_years() -> None:
    (only,) = judged("2023年西溪镇总产值比上一年多了。")
    assert only.outcome.is_right
    assert "多" in only.claim.text


def test_a_rate_that_no_figure_is_of_is_not_held_against_what_is_named_before_it() -> None:
    judgement = judged("2023年西溪镇收入完成率103.5%；摇号，中签率64%。")[-1]
    assert judgement.outcome is Outcome.UNKNOWN
