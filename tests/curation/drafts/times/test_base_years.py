"""A change since another year than the one before is held against that year, and points of a growth against growths."""

import pytest

from metrics.model.codes.outcome import OutcomeReason
from tests.proofread import judged
from tests.worlds import world

SINCE = (
    "西溪镇2023年总产值12.34亿元，比2021年增长{}。",
    "西溪镇2023年总产值12.34亿元，较2021年的10.87亿元增长{}。",
    "西溪镇2023年总产值12.34亿元，两年增长{}。",
    "In 2023 output of Xixi was {} higher than in 2021.",
    "In 2023 output of Xixi was up {} from that of 2021.",
)


@pytest.mark.parametrize("text", SINCE)
def test_a_change_since_an_earlier_year_is_between_the_levels_of_both(text: str) -> None:
    assert judged(text.format("13.5%"))[-1].outcome.is_right
    assert not judged(text.format("6.7%"))[-1].outcome.is_right  # that on the year before


def test_an_amount_since_an_earlier_year_is_between_the_levels_of_both() -> None:
    text = "西溪镇2023年总产值12.34亿元，比2021年净增{}。"
    assert judged(text.format("1.47亿元"))[-1].outcome.is_right
    assert judged(text.format("0.78亿元"))[-1].outcome.is_wrong


def test_so_many_times_an_earlier_year_is_by_the_levels_of_both() -> None:
    text = "西溪镇2023年总产值12.34亿元，是2021年的{}倍。"
    assert judged(text.format("1.14"))[-1].outcome.is_right
    assert not judged(text.format("1.07"))[-1].outcome.is_right


def test_growth_in_words_since_an_earlier_year_is_not_that_of_the_newest() -> None:
    text = "西溪镇2022年总产值11.56亿元，比2020年有所下降。"  # of 2020 nothing is known
    assert all(one.outcome.is_open for one in judged(text)[1:])


POINTS = (
    "西溪镇2023年总产值增长6.7%，增速较上年提高{}个百分点。",
    "西溪镇2023年总产值12.34亿元，增长6.7%，比上年加快{}个百分点。",
    "In 2023 output of Xixi grew 6.7%, {} percentage points faster than in 2022.",
)


@pytest.mark.parametrize("text", POINTS)
def test_points_of_a_growth_are_between_two_growths(text: str) -> None:
    right, wrong = judged(text.format("0.4"))[-1], judged(text.format("0.9"))[-1]
    assert right.outcome.is_right
    assert right.why is OutcomeReason.TWO_LEVELS
    assert not wrong.outcome.is_right


def test_words_of_time_right_behind_a_number_are_its_own() -> None:
    text = "Output of Xixi rose to CNY 1,234 million in 2023, from CNY 1,156 million a year earlier, an increase of {}."
    assert judged(text.format("6.7 per cent"))[-1].outcome.is_right
    assert judged(text.format("6.2 per cent"))[-1].outcome.is_wrong


@pytest.mark.parametrize("text", ["西溪镇2023年总产值9.87亿元（{}）。", "西溪镇2023年总产值9.87亿元，{}。"])
def test_a_per_cent_below_nothing_is_a_growth(text: str) -> None:
    known = world({"output": {"x2023": "level: 9.87亿元; change_on_year: -1.3%"}})
    assert judged(text.format("-1.3%"), known)[-1].outcome.is_right
    assert judged(text.format("-1.8%"), known)[-1].outcome.is_wrong


@pytest.mark.parametrize("words", ["超年度目标{}个百分点", "超过年度计划{}个百分点", "超额完成目标{}%"])
def test_points_above_a_plan_are_of_its_completion(words: str) -> None:
    text = f"西溪镇2023年总产值12.34亿元，{words}。"
    assert judged(text.format("1.5"))[-1].outcome.is_right
    assert judged(text.format("4.5"))[-1].outcome.is_wrong


@pytest.mark.parametrize("words", ["比2022年上升{}位", "上升{}位"])
def test_places_by_which_a_rank_moved_are_between_two_ranks(words: str) -> None:
    ranks = {
        f"x{year}": f"rank: 全市第{rank}, of: level, among: 永康市"
        for year, rank in ((2022, "三"), (2023, "二"))
    }
    text = f"西溪镇2023年总产值居全市第二，{words}。"
    for right, wrong in (("1", "2"), ("一", "两")):
        assert not any(one.outcome.is_wrong for one in judged(text.format(right), world({"output": ranks})))
        assert not judged(text.format(wrong), world({"output": ranks}))[-1].outcome.is_right


COMPARED = (
    "与2021年相比，2023年西溪镇总产值增长{}，收入增长{}。",
    "2023年，与2021年相比，西溪镇总产值增长{}，收入增长{}。",
    "西溪镇2023年工作要点。与2021年相比，总产值增长{}，收入增长{}。",
)


@pytest.mark.parametrize("text", COMPARED)
def test_a_year_that_opens_a_comparison_is_the_base_of_all_its_changes(text: str) -> None:
    known = world(
        {
            "output": {"x2021": "level: 10.87亿元", "x2023": "level: 12.34亿元; change_on_year: 6.7%"},
            "income": {"x2021": "level: 6777万元", "x2023": "level: 8133万元; change_on_year: 16.2%"},
        }
    )
    assert [one.outcome.is_right for one in judged(text.format("13.5%", "20.0%"), known)] == [True, True]
    assert not any(one.outcome.is_right for one in judged(text.format("6.7%", "16.2%"), known))


def test_what_says_on_the_year_is_on_the_year_beside_a_comparison_with_another() -> None:
    text = "与2021年相比，2023年西溪镇总产值增长13.5%，收入同比增长{}。"
    assert judged(text.format("16.2%"))[-1].outcome.is_right
    assert judged(text.format("16.7%"))[-1].outcome.is_wrong


ELSEWHERE = (
    "西溪镇2023年总产值12.34亿元，增速比一季度加快3.4个百分点。",
    "西溪镇2023年总产值12.34亿元，比上半年增加3.4亿元。",
    "西溪镇2023年总产值占全市的22%，较上年下降1.5个百分点。",
    "西溪镇2023年总产值12.34亿元，占全市比重较上年提高1.5个百分点。",
    "In 2023 output of Xixi grew 3.4 percentage points faster than in the first quarter.",
)


@pytest.mark.parametrize("text", ELSEWHERE)
def test_a_change_since_a_part_of_a_year_or_of_a_share_is_held_against_no_year(text: str) -> None:
    assert judged(text)[-1].outcome.is_open


def test_words_of_time_that_open_a_clause_are_of_the_number_behind_them() -> None:
    text = "Output of Xixi was CNY 1,234 million in 2023 and they are proud of it; the year before, he says, {}. "
    text += "In Xihu it rains."
    assert not judged(text.format("CNY 1,156 million"))[-1].outcome.is_wrong
    assert not judged(text.format("CNY 1,234 million"))[-1].outcome.is_right
