"""A number is read otherwise where another one tells the figure that its words seem to say."""

from fractions import Fraction

import pytest

from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.proofreading.numbers.numbers_judged import MOST, digits
from metrics.analysis.store import facts_of
from metrics.curation.drafts.draft import Draft
from metrics.curation.drafts.layout.draft_lines import below_headings
from metrics.model.codes.outcome import Outcome
from tests.proofread import judged
from tests.worlds import world

SETTLED = (
    "三年行动自2021年启动，2023年收官。西溪镇总产值从10.87亿元走到12.34亿元。",
    "In 2023 output was CNY 1,234 million in Xixi (up 6.7%) while Xihu recorded CNY 375 million (up 3.6%).",
    "西溪镇和西湖镇2023年总产值分别为12.34亿元和3.75亿元，位次分别是第2位（西溪镇）和第4位（西湖镇）。",
    "西溪镇近两年总产值由11.56亿元变化至12.34亿元（2022—2023年）。",
)


@pytest.mark.parametrize("text", SETTLED)
def test_two_numbers_of_one_draft_are_not_of_one_figure(text: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(text))


@pytest.mark.parametrize("wrong", ["12.43亿元", "11.56亿元", "12.34万元"])
def test_a_wrong_number_that_no_other_tells_stays_wrong(wrong: str) -> None:
    first, *_ = judged(f"2023年西溪镇总产值{wrong}，西湖镇3.75亿元。")
    assert first.outcome.is_wrong


def test_a_number_in_its_own_town_and_year_is_not_read_as_of_another() -> None:
    _, last = judged("2023年西溪镇总产值12.34亿元。2023年西湖镇总产值12.34亿元。")
    assert last.outcome.is_wrong


RESULTS = "西溪镇工作计划。计划完成以下各项：2023年总产值{}亿元，经营性收入8133万元；2022年总产值11.56亿元。"


def test_what_seems_planned_is_a_result_where_most_numbers_beside_it_are() -> None:
    assert not any(one.outcome.is_wrong for one in judged(RESULTS.format("12.34")))
    assert any(one.outcome.is_wrong for one in judged(RESULTS.format("12.43")))


MISPRINTS = ("12.43", "12.84", "11.56")


@pytest.mark.parametrize("number", MISPRINTS)
def test_a_number_that_is_nearly_what_is_named_elsewhere_in_the_draft_is_wrong(number: str) -> None:
    text = f"翻到2023年那一页，写着：“镇里的盘子，{number}亿元。”他说的盘子，是西溪镇全部总产值。"
    assert any(one.outcome.is_wrong for one in judged(text))
    assert not any(one.outcome.is_wrong for one in judged(text.replace(number, "12.34")))


def test_a_number_that_is_nearly_nothing_is_open() -> None:
    text = "翻到2023年那一页，写着：“旧房改造，5.67亿元。”这一年的西溪镇总产值还没有公布。"
    assert not any(one.outcome.is_wrong for one in judged(text))


BODY = "2023年总产值12.34亿元，经营性收入8133万元，这是今后的基础，也是大家一年来的成绩。"
HEADINGS = (
    (["西溪镇年度工作总结"], BODY, True),
    (["西溪镇年度工作总结，"], BODY, False),
    (["总产值"], "12.34亿元", False),
    (["约8000万元——经营性收入"], "约12亿元——总产值", True),
)


@pytest.mark.parametrize(("before", "line", "is_so"), HEADINGS)
def test_a_heading_ends_where_its_line_does(before: list[str], line: str, is_so: bool) -> None:
    assert [*below_headings([*before, line])][-1] is is_so


def test_a_percentage_of_money_may_be_its_growth() -> None:
    assert [one.outcome for one in judged("2023年西溪镇总产值有了6.7%的增长。")] == [Outcome.STANDS]


def test_the_english_year_before_is_that_before_the_year_told_last() -> None:
    text = "2023 gave Xixi an output of CNY 1,234 million. The year before, it was CNY 1,156 million."
    assert [one.outcome for one in judged(text)] == [Outcome.STANDS, Outcome.STANDS]


def test_a_year_in_brackets_dates_nothing_outside_them() -> None:
    text = "2023年西溪镇：经营性收入8133万元（2022年：7001万元）。总产值{}亿元。"
    *_, last = judged(text.format("12.34"))
    assert last.outcome is Outcome.STANDS
    *_, stale = judged(text.format("11.56"))
    assert stale.outcome.is_wrong


WORDS = (
    ("In 2023 Xixi's output was CNY 1,234 million. Output has been falling for two years now.", True),
    ("2023年西溪镇总产值12.34亿元，西湖镇3.75亿元。与西溪镇比，西湖镇总产值更高。", True),
    ("2023年西溪镇总产值12.34亿元，西湖镇3.75亿元。与西湖镇比，西溪镇总产值更高。", False),
    ("2023年西溪镇总产值12.34亿元。停车场紧缺，客流不如人。", False),
    ("In 2023 Xixi's output was CNY 1,234 million; the plan for output was met to 101.5%.", False),
)


@pytest.mark.parametrize(("text", "is_wrong"), WORDS)
def test_words_claim_by_the_clause_before_and_by_years_counted(text: str, is_wrong: bool) -> None:
    assert any(one.outcome.is_wrong for one in judged(text)) is is_wrong


def test_a_result_below_a_plans_heading_is_wrong_where_others_in_its_row_are_results() -> None:
    text = (
        "西溪镇工作安排（征求意见稿）\n基础：2023年总产值{}亿元，收入8133万元，西湖镇总产值3.75亿元。\n"
        "目标：下一年度总产值增长8%，收入增长9%。"
    )
    first, *_ = judged(text.format("12.43"))
    assert first.outcome.is_wrong
    assert not any(one.outcome.is_wrong for one in judged(text.format("12.34")))


def test_a_number_that_another_one_tells_is_looked_for_in_other_years() -> None:
    text = "2022年，西溪镇总产值11.56亿元；2023年，12.34亿元。与之相伴的，是收入：7001万元、8133万元。"
    assert not any(one.outcome.is_wrong for one in judged(text))


def test_a_number_that_is_far_from_all_of_it_is_of_something_else() -> None:
    text = "2023年西溪镇收入8133万元，其中{}修桥，总产值12.34亿元。"
    assert not any(one.outcome.is_wrong for one in judged(text.format("219万元")))
    assert any(one.outcome.is_wrong for one in judged(text.format("8313万元")))


def test_a_number_that_names_no_town_is_wrong_where_it_is_so_of_every_town() -> None:
    text = "我们拿自己和西湖镇比。2023年，人家总产值{}，我们12.34亿元。西溪镇要想往前走，就得认。"
    theirs, _ = judged(text.format("3.57亿元"))
    assert theirs.outcome.is_wrong
    theirs, _ = judged(text.format("3.75亿元"))
    assert not theirs.outcome.is_wrong


def test_a_number_in_a_unit_of_one_indicator_alone_is_held_against_that() -> None:
    roads = world({"output": {"x2023": "level: 12.34亿元"}, "roads": {"x2023": "level: 47.3km"}})
    claims = Draft("2023年西溪镇总产值12.34亿元；修好的有43.7公里。", roads).claims()
    assert [one.outcome.is_wrong for one in proofread(facts_of(roads), claims)] == [False, True]


def test_words_without_a_year_are_wrong_where_they_are_so_in_the_year_of_most_numbers() -> None:
    text = (
        "Xixi: output in 2022 was CNY 1,156 million. Output in 2023 was CNY 1,234 million. "
        "In the last year alone, output doubled."
    )
    *_, words = judged(text)
    assert words.outcome.is_wrong


@pytest.mark.parametrize(
    "text", ["2024年西溪镇力争总产值增长三分之一。", "Xixi plans to raise output by a third in 2024."]
)
def test_a_planned_third_has_no_last_digit_to_wait_for(text: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(text))
    assert digits(Fraction(1, 3)) == MOST


def test_results_in_a_plan_are_results_though_its_goals_follow() -> None:
    results = "2023年，总产值12.34亿元，增长6.7%；收入8133万元，{}16.2%。"
    plan = f"西溪镇工作计划\n{results}\n目标\n总产值增长7%，收入增长5%，新建3处，总量达到200亿元。"
    right, wrong = (judged(plan.format(way))[3] for way in ("增长", "下降"))
    assert right.outcome.is_right
    assert wrong.outcome.is_wrong
