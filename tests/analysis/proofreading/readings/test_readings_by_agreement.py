"""What the words of a draft do not surely tell is read by what stands around it, and by what most numbers agree on."""

import pytest

from metrics.model.codes.outcome import Outcome
from tests.proofread import judged

UNREAD = (
    ("2023年西溪镇总产值增长6.7%，盘子做到12.34亿元。", "12.34", "12.43"),
    ("2023年西溪镇总产值12.34亿元，位次第2位。", "第2位", "第3位"),
    ("In 2023 Xixi's output was up 6.7%. The figure on the wall: CNY 1,234 million.", "1,234", "1,324"),
)


@pytest.mark.parametrize(("text", "right", "wrong"), UNREAD)
def test_a_number_that_no_words_name_is_one_that_is_named_around_it(
    text: str, right: str, wrong: str
) -> None:
    assert all(not one.outcome.is_wrong for one in judged(text))
    assert any(one.outcome.is_wrong for one in judged(text.replace(right, wrong)))


def test_a_number_that_only_seems_to_be_right_is_not_said_to_stand() -> None:
    *_, last = judged("2023年西溪镇总产值增长6.7%，盘子做到12亿元。")
    assert (last.outcome, last.why) == (Outcome.UNKNOWN, "likely")


def test_a_number_of_something_else_is_not_called_wrong() -> None:
    text = "2023年西溪镇总产值12.34亿元，另外争取到上级旧房改造补助资金4.56亿元。"
    assert not any(one.outcome.is_wrong for one in judged(text))


LEANING = (
    "In 2023 Xixi's output came to CNY 1,234 million, the office said, after CNY 1,156 million in 2022. “We also "
    "watched income. It was up 16.2%, at CNY 81.33 million.”",
    "We looked at Xixi and Xihu. Output in 2023 was CNY 1,234 million in the former and CNY 375 million in the latter.",
    "2023年西溪镇收入8133万元，2022年同口径为7001万元，同比增长16.2%。",
)


@pytest.mark.parametrize("text", LEANING)
def test_numbers_are_of_the_year_and_the_town_by_which_most_of_them_stand(text: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(text))


def test_a_year_that_is_told_stays_though_every_number_speaks_against_it() -> None:
    outcomes = [one.outcome for one in judged("2022年，西溪镇总产值12.34亿元，收入8133万元。")]
    assert outcomes == [Outcome.ELSEWHERE, Outcome.ELSEWHERE]


def test_a_rounded_number_is_of_elsewhere_with_those_beside_it() -> None:
    text = "西湖镇，2023！总产值12.34亿元，收入8133万元。总产值同比增长6.7%，收入约8100万元。"
    assert all(not one.outcome.is_right for one in judged(text))


def test_what_is_of_several_towns_leaves_it_to_the_others_of_which_year_a_draft_is() -> None:
    text = "西溪镇，2023！总产值12.34亿元，收入合计8133万元。总产值同比增长6.7%，收入约8100万元，总产值12.34亿元。"
    outcomes = {one.claim.text: one.outcome for one in judged(text)}
    assert outcomes["12.34亿元"].is_right


WORDS = (
    ("2023年，西溪镇总产值12.34亿元。西溪镇的总产值比西湖镇要高一截。", "高一截", "低一截"),
    ("2023年，西溪镇总产值12.34亿元，比前一年又高了些。", "高了些", "低了些"),
    ("2023年，西溪镇总产值12.34亿元。西溪镇把总产值的任务完成了。", "完成了", "没完成"),
    ("In 2023 Xixi's output was CNY 1,234 million. Xixi outdid Xihu in output.", "outdid", "trailed behind"),
    ("In 2023 Xixi's income was CNY 81.33 million. Income climbed again in the town.", "climbed", "slipped"),
)


@pytest.mark.parametrize(("text", "right", "wrong"), WORDS)
def test_words_that_claim_something_together_are_held_against_figures(
    text: str, right: str, wrong: str
) -> None:
    assert all(not one.outcome.is_wrong for one in judged(text))
    assert any(one.outcome.is_wrong for one in judged(text.replace(right, wrong)))


def test_words_that_only_seem_to_claim_something_never_stand_and_are_silent_without_a_figure() -> None:
    assert [one.outcome for one in judged("2023年，西溪镇的总产值比西湖镇要高一截。")] == [Outcome.UNKNOWN]
    assert judged("2023年，西溪镇民生支出比上年高了些。") == ()


UNSAID = (
    (
        "西溪镇的一年：总产值11.56亿元；收入7001万元，增长3.3%；西溪镇收入7001万元。",
        "3.3%",
        "5.3%",
    ),  # no year
    ("2023年，总产值12.34亿元，增长6.7%；收入8133万元，增长16.2%。", "16.2%", "12.6%"),  # no town
)


@pytest.mark.parametrize(("text", "right", "wrong"), UNSAID)
def test_a_year_or_town_that_a_draft_never_names_is_that_by_which_most_of_its_numbers_stand(
    text: str, right: str, wrong: str
) -> None:
    assert not any(one.outcome.is_wrong or one.outcome.is_right for one in judged(text))
    assert [one.outcome.is_wrong for one in judged(text.replace(right, wrong))].count(True) == 1


def test_the_number_of_a_heading_is_held_against_no_money() -> None:
    text = (
        "2.1 In 2023 Xixi's output was CNY 1,234 million.\n2.2 Xixi's income was CNY 81.33 million in 2023."
    )
    assert not any(one.outcome.is_wrong for one in judged(text))


@pytest.mark.parametrize("before", ["再往前一年", "头一年"])
def test_the_year_before_may_be_told_in_words_of_every_day(before: str) -> None:
    text = f"西溪镇2023年的收入，一共8133万元；{before}，7001万元。"
    assert not any(one.outcome.is_wrong for one in judged(text))
    assert any(one.outcome.is_wrong for one in judged(text.replace("7001", "7010")))


def test_a_percentage_of_money_is_of_its_target_where_that_is_printed() -> None:
    assert [one.outcome for one in judged("2023年西溪镇总产值计划完成101.5%。")] == [Outcome.STANDS]


COMPARED = (
    "2023年，西溪镇总产值12.34亿元（2022年：11.56亿元）。\n收入8133万元。",
    "到2023年底，西溪镇总产值12.34亿元，2022年底是11.56亿元。收入8133万元。",
)


@pytest.mark.parametrize("text", COMPARED)
def test_a_year_that_is_only_compared_with_is_none_of_the_next_sentence(text: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(text))
    older = text.replace("8133万元", "7001万元")
    assert [one.outcome.is_right for one in judged(older)] == [True, True, False]


def test_a_number_is_of_the_year_that_its_clause_prints_however_many_years_the_draft_names() -> None:
    text = "到2023年底，西溪镇总产值12.34亿元，2022年底是11.56亿元。收入8133万元，而2023年收入是7001万元。"
    assert judged(text)[-1].outcome is Outcome.ELSEWHERE


def test_an_aim_contradicts_no_result() -> None:
    *_, aim = judged("2023年西溪镇总产值12.34亿元，增长6.7%。下一步，力争总产值增长7%以上。")
    assert not aim.outcome.is_wrong


def test_a_number_is_not_right_by_a_year_that_its_draft_does_not_name() -> None:
    text = "Friends, I promised a short one. 2022 gave Xixi an output of CNY 1,234 million. Thank you."
    assert not judged(text)[0].outcome.is_right
