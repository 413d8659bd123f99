"""What an office's plain papers say without a name: their own town, one of two in turn, a target, a run of years."""

import pytest

from metrics.curation.drafts.draft import Draft
from metrics.model.codes.claim import Assertion
from metrics.model.codes.outcome import OutcomeReason
from tests.proofread import WORLD, judged, tells_apart
from tests.worlds import world

NAMELESS = (
    "督查通报\n2023年，全镇总产值12.34亿元，同比增长6.7%，完成计划的101.5%；2022年总产值11.56亿元，收入7001万元。\n"
    "2023年收入{}。"
)


def test_a_draft_that_names_no_town_is_of_the_one_whose_figures_most_of_its_numbers_are() -> None:
    assert tells_apart(NAMELESS, "8133万元", "8193万元")


def test_few_numbers_say_of_no_town_whose_they_are() -> None:
    first, last = judged("2023年，全镇总产值12.34亿元。2023年收入8193万元。")
    assert (first.why, last.why) == (OutcomeReason.NO_TOWN, OutcomeReason.NO_TOWN)


def test_numbers_of_two_towns_alike_say_of_neither() -> None:
    of_xihu = "2023年总产值3.75亿元，同比增长3.6%，收入5120万元；2022年总产值3.62亿元。"
    assert not any(one.outcome.is_right for one in judged(NAMELESS.format("8133万元") + of_xihu))


IN_TURN = "西溪镇请示：2023年西溪镇总产值12.34亿元，西湖镇为3.75亿元；两地收入分别为{}和5120万元。"


def test_two_numbers_of_both_towns_are_of_them_in_the_order_in_which_they_were_named() -> None:
    assert judged(IN_TURN.format("8133万元"))[2].outcome.is_right
    assert judged(IN_TURN.format("8193万元"))[2].outcome.is_wrong


def test_numbers_behind_a_label_are_of_what_those_of_the_sentence_before_were_of() -> None:
    text = "Xixi: total output of CNY 1,234 million, income of CNY 81.33 million in 2023."
    text += " Xihu: CNY {} million, CNY 51.20 million."
    assert judged(text.format("375"))[2].outcome.is_right
    assert judged(text.format("377"))[2].outcome.is_wrong


def test_what_follows_a_sentence_that_ended_with_another_town_may_be_of_either() -> None:
    text = "西溪镇请示：2023年西溪镇总产值12.34亿元，完成计划的101.5%；同期西湖镇总产值3.75亿元。收入{}，还不够。"
    assert judged(text.format("8133万元"))[-1].why is OutcomeReason.WHICH_TOWN
    assert judged(text.format("8193万元"))[-1].outcome.is_wrong


def test_a_number_in_brackets_behind_a_year_is_of_that() -> None:
    text = "Xixi's total output for 2023 was CNY 1,234 million, up 6.7% from 2022 (CNY {} million)."
    assert tells_apart(text, "1,156", "1,165")


def test_what_last_year_s_level_became_is_of_this_year() -> None:
    text = "西溪镇2023年工作报告\n一年的工作。总产值由上年的11.56亿元变为{}。"
    assert tells_apart(text, "12.34亿元", "12.43亿元")


def test_the_year_before_it_was_is_of_what_its_number_seemed_to_be() -> None:
    text = "Xixi reports. In 2023 total output was CNY 1,234 million. Visitors brought CNY 81.33 million in 2023;"
    text += " the year before it was CNY {} million."
    assert judged(text.format("70.01"))[-1].outcome.is_right
    assert judged(text.format("70.10"))[-1].outcome.is_wrong


def test_what_is_aimed_at_contradicts_no_two_levels() -> None:
    assert judged("西溪镇2023年工作报告。新的一年，力争总产值增加5亿元以上。")[-1].outcome.is_open


CORRECTED = "Xixi: total output, 2023, should read CNY {} million, up 6.7%."


def test_what_a_correction_says_is_no_plan() -> None:
    assert judged(CORRECTED.format("1,234"))[0].outcome.is_right
    assert judged(CORRECTED.format("1,243"))[0].outcome.is_contradicted
    assert judged("Xixi: total output, 2023, should read CNY 1,234 million, down 6.7%.")[
        1
    ].outcome.is_contradicted


@pytest.mark.parametrize(
    "text",
    [
        "西溪镇2023年总产值12.34亿元，完成率101.5%，评定为“未完成”。",
        "In 2023 Xixi's total output was CNY 1,234 million. Measured against the plan, this is 101.5%; the chair"
        " noted that the plan had been missed.",
        "西溪镇2023年收入8133万元，同比增长16.2%，收入全市乡镇末位。西湖镇2023年总产值3.75亿元，近三年每年均为负增长。",
        "西湖镇2023年收入5120万元。西溪镇2023年总产值12.34亿元，收入8133万元，西溪镇产值没有西湖镇高。",
        "Xixi had a total output of CNY 1,156 million in 2022; in 2023 it was CNY 1,234 million. So fewer people worked"
        " less than the year before.",
    ],
)
def test_a_claim_behind_a_number_is_of_that(text: str) -> None:
    assert judged(text)[-1].outcome.is_contradicted


@pytest.mark.parametrize("words", ["近三年每年", "一年比一年多", "a third straight year of growth"])
def test_a_span_of_years_is_no_number(words: str) -> None:
    claims = [one.claim.text for one in judged(f"西溪镇2023年总产值12.34亿元，{words}。")]
    assert not {"近三年", "一年多", "a third"} & set(claims)


def test_a_first_place_is_of_the_level_that_its_clause_names_whatever_grew_before() -> None:
    last = judged("西溪镇2023年总产值12.34亿元，同比增长6.7%，总产值全市第一。")[-1]
    assert last.claim.assertion is Assertion.FIRST


def test_nobody_above_us_is_the_highest_and_no_fall_behind_somebody() -> None:
    text = "西溪镇2023年总产值12.34亿元，论产值，全市各镇没有比我们更高的。"
    assert [claim.assertion for claim in Draft(text, WORLD).claims()][-1] is Assertion.HIGHEST


def test_what_a_claim_calls_for_short_goes_before_what_was_told_last() -> None:
    last = judged("2023年西湖镇总产值3.75亿元、收入5120万元，西溪镇产值没有西湖镇高。")[-1]
    assert (last.outcome.is_contradicted, last.own[0].indicator) == (True, "output")


COUNTS = world({"many": {"x2022": "level: 10个", "x2023": "level: 9个"}})


def test_what_is_to_come_contradicts_no_two_levels() -> None:
    text = "西溪镇2023年工作报告\n2023年达标村9个。新的一年，{}达标村增加5个以上。"
    assert not judged(text.format("力争"), COUNTS)[-1].outcome.is_wrong


NEAR = world(
    {
        "output": {"x2022": "level: 7011万元", "x2023": "level: 9000万元"},
        "income": {"x2022": "level: 7001万元", "x2023": "level: 8133万元"},
    }
)


@pytest.mark.parametrize(
    "text",
    [
        "西溪镇2023年产值这一块，各厂送出9000万元；上一年是7011万元。2023年收入8133万元。",
        "西溪镇2023年收入8133万元。2023年产值这一块，各厂送出9000万元；上一年是7011万元。",
        "西溪镇2023年收入8133万元，各厂送出9000万元，上一年是7011万元。",
    ],
)
def test_a_figure_of_its_town_and_year_is_no_slip_of_another_thing(text: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(text, NEAR))


def test_three_digits_of_what_is_named_nowhere_are_chance() -> None:
    near = world({"output": {"x2023": "level: 286万元"}, "income": {"x2023": "level: 8133万元"}})
    text = "西溪镇2023年收入8133万元。会议同意拨付采购款{}。"
    assert judged(text.format("286万元"), near)[-1].outcome.is_open
