"""A number of a town, county or country of which the folder has no figure is held against nobody's."""

import pytest

from tests.proofread import judged

STRANGERS = (
    "东河镇2023年总产值{}，增长5%。西溪镇是东河镇的邻镇。",
    "西溪镇2023年总产值12.34亿元；邻近的东河镇总产值{}。",
    "2023年全市总产值{}，增长5%，其中西溪镇12.34亿元。",
    "2023年永康市总产值{}，增长5%。西溪镇总产值12.34亿元。",
)


@pytest.mark.parametrize("text", STRANGERS)
def test_what_is_of_a_stranger_contradicts_nothing(text: str) -> None:
    numbers = judged(text.format("50.67亿元"))
    assert not any(one.outcome.is_wrong for one in numbers)
    assert not any(one.outcome.is_right for one in numbers if one.claim.text == "50.67亿元")


def test_what_is_a_strangers_does_not_stand_as_a_towns() -> None:
    assert judged("东河镇2023年总产值12.34亿元。西溪镇是其邻镇。")[0].outcome.is_open


@pytest.mark.parametrize("ours", ["全镇", "我镇", "西溪镇"])
def test_what_a_sentence_on_the_city_says_of_us_is_ours(ours: str) -> None:
    text = f"西溪镇工作总结。2023年，全市经济平稳运行，{ours}总产值{{}}，居全市第二。"
    assert judged(text.format("12.34亿元"))[0].outcome.is_right
    assert judged(text.format("12.84亿元"))[0].outcome.is_wrong
