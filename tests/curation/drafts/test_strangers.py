"""A number of a town, county or country of which the folder has no figure is held against nobody's."""

import pytest
from msgspec.structs import replace

from tests.proofread import judged
from tests.worlds import world

_FIGURES = world({"output": {"x2022": "level: 11.56亿元", "x2023": "level: 12.34亿元"}})
ONE_TOWN = replace(_FIGURES, areas={"西溪": _FIGURES.areas["西溪"]})

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


def test_a_draft_that_names_nobody_is_of_the_only_town_of_a_folder() -> None:
    numbers = judged("2023年总产值12.34亿元，2022年11.86亿元。", ONE_TOWN)
    assert [one.outcome.is_right for one in numbers] == [True, False]
    assert numbers[1].outcome.is_wrong
    assert judged("Output in 2023 was 1,234 million yuan.", ONE_TOWN)[0].outcome.is_right


@pytest.mark.parametrize(
    "text",
    [
        "东河镇2023年总产值12.84亿元。",
        "Output in Oakham was 1,284 million yuan in 2023.",
        "Oakham Borough's output was 1,284 million yuan in 2023.",
    ],
)
def test_a_draft_that_names_a_stranger_is_not_of_the_only_town(text: str) -> None:
    assert judged(text, ONE_TOWN)[0].outcome.is_open


def test_a_draft_that_names_nobody_is_of_none_of_two_towns() -> None:
    assert judged("2023年总产值12.84亿元。")[0].outcome.is_open
    assert judged("Oakham Borough's output was 1,234 million yuan in 2023. Xixi is next.")[0].outcome.is_open


@pytest.mark.parametrize("opening", ["2023年东溪乡", "2023年，东溪乡", "2023年东溪镇", "东溪镇2023年"])
def test_a_number_of_a_town_behind_its_year_is_not_that_of_one_compared_with(opening: str) -> None:
    (judgement,) = judged(f"{opening}总产值12.34亿元，比西溪镇多。")
    assert judgement.outcome.is_open
