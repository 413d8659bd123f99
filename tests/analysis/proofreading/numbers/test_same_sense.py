"""A number stands by a figure in its own sense alone: a mean or not, its base, its prices, its whole, or aimed at."""

import pytest

from tests.proofread import judged
from tests.worlds import world

FIGURES = world(
    {
        "output": {
            "x2022": "level: 11.56亿元",
            "x2023": "level: 12.34亿元; change_on_year: 6.9%, prices: constant; "
            "change_on_year: 年均增长8.4%, period: 2021/2023",
        },
        "income": {
            "x2023": "level: 8133万元; change_on_year: 16.2%; share: 37.5%, of_whole: output",
            "x2022": "level: 7001万元; share: 36.1%",
        },
    }
)
SENSES = (
    ("2023年西溪镇总产值增长6.9%。", "stands", ""),
    ("2023年西溪镇总产值年均增长6.9%。", "elsewhere", "measure"),
    ("2023年西溪镇总产值两年平均增长6.9%。", "elsewhere", "measure"),
    ("2023年西溪镇总产值年均增长6.7%。", "unknown", "other_time"),
    ("2023年西溪镇总产值环比增长6.9%。", "unknown", "other_time"),
    ("2023年西溪镇总产值名义增长6.9%。", "elsewhere", "prices"),
    ("2023年西溪镇总产值增长6.9%（现价）。", "elsewhere", "prices"),
    ("2023年西溪镇总产值按可比价计算增长6.9%。", "stands", ""),
    ("2023年西溪镇收入实际增长16.2%。", "unknown", "prices"),
    ("2023年西溪镇收入占总产值的37.5%。", "stands", ""),
    ("2023年西溪镇收入占户数的37.5%。", "elsewhere", "whole"),
    ("2022年西溪镇收入占户数的36.1%。", "unknown", "whole"),
    ("2022年西溪镇收入占比36.1%。", "stands", ""),
    ("2023年西溪镇计划完成总产值12.34亿元。", "elsewhere", "result"),
    ("2023年西溪镇完成总产值12.34亿元。", "stands", ""),
    ("2023年西溪镇收入预算为8133万元。", "elsewhere", "result"),
    ("2023年西溪镇收入将达8133万元。", "elsewhere", "result"),
    ("2023年西溪镇收入有望达到8133万元。", "elsewhere", "result"),
    ("2023年西溪镇公共预算内收入8133万元。", "stands", ""),
    ("2023年西溪镇收入预计达到8133万元。", "unknown", "result"),
    ("2023年西溪镇收入预计达到8193万元。", "contradicts", "number"),
    ("2023年西溪镇收入预算为8193万元。", "unknown", "result"),
    ("2023年西溪镇总产值计划达到12亿元。", "unknown", "result"),
    ("In 2023 Xixi's output grew by 6.9%.", "stands", ""),
    ("In 2023 Xixi's output grew by an average of 6.9% a year.", "elsewhere", "measure"),
    ("In 2023 Xixi's output rose 6.9% quarter on quarter.", "unknown", "other_time"),
    ("In 2023 Xixi's output grew by 6.9% in nominal terms.", "elsewhere", "prices"),
    ("In 2023 Xixi's output grew by 6.9% in real terms.", "stands", ""),
    ("In 2023 Xixi's income rose by 16.2% in real terms.", "unknown", "prices"),
    ("In 2023 Xixi's income was 37.5% of output.", "stands", ""),
    ("In 2023 Xixi's income was 37.5% of quota.", "elsewhere", "whole"),
    ("In 2023 Xixi's income was expected to reach CNY 81.33 million.", "elsewhere", "result"),
    ("In 2023 Xixi's income will be CNY 81.33 million.", "elsewhere", "result"),
    ("In 2023 Xixi's income was to reach CNY 81.33 million.", "elsewhere", "result"),
    ("Xixi's income in 2023 was expected to be CNY 81.33 million, up 16.2%.", "stands", ""),
    ("In 2023 Xixi's income, expected to fall, was CNY 81.33 million.", "stands", ""),
    ("In 2023 Xixi's output target was CNY 1,234 million.", "elsewhere", "result"),
)


@pytest.mark.parametrize(("text", "outcome", "why"), SENSES)
def test_a_number_stands_in_the_sense_of_its_figure_alone(text: str, outcome: str, why: str) -> None:
    last = judged(text, FIGURES)[-1]
    assert (last.outcome, last.why) == (outcome, why)


PLANNED = world({"output": {"x2023": "level: 12.34亿元; level: 13.5亿元, period: 2024, status: planned"}})


@pytest.mark.parametrize(
    ("text", "is_right"),
    [
        ("西溪镇2024年总产值目标13.5亿元。", True),
        ("西溪镇2024年总产值计划达到13.5亿元。", True),
        ("西溪镇2024年总产值目标要达到13.5亿元。", True),
        ("西溪镇2024年总产值计划达到14.5亿元。", False),
        ("西溪镇2023年总产值计划数为12.34亿元。", False),
        ("西溪镇2023年总产值计划14亿元，实际12.34亿元。", True),
        ("Xixi's target for total output in 2023 was CNY 1,234 million.", False),
    ],
)
def test_what_is_called_a_goal_right_before_its_number_is_one(text: str, *, is_right: bool) -> None:
    assert judged(text, PLANNED)[-1].outcome.is_right is is_right


@pytest.mark.parametrize(
    "text",
    [
        "Xixi's income in 2023 was expected to be CNY 81.33 million, up 16.2%.",
        "2023年西溪镇计划收入8133万元，增长16.2%。",
    ],
)
def test_what_is_called_planned_is_no_result_whatever_stands_beside_it(text: str) -> None:
    first = judged(text, FIGURES)[0]
    assert (first.outcome, first.why) == ("elsewhere", "result")


def test_what_is_printed_only_as_planned_is_no_other_result() -> None:
    last = judged("西溪镇2024年总产值达到14.5亿元。", PLANNED)[-1]
    assert (last.outcome, last.why) == ("unknown", "planned")


@pytest.mark.parametrize(
    "words", ["计划达到11.56亿元", "计划增长6.3%", "预算为11.56亿元", "力争达到12.34亿元"]
)
def test_a_plan_that_no_figure_speaks_of_is_no_slip_of_a_result(words: str) -> None:
    assert judged(f"西溪镇2025年总产值{words}。")[-1].outcome.is_open


def test_a_plan_is_not_held_against_what_followed() -> None:
    known = world({"output": {"x2022": "level: 11.56亿元", "x2023": "level: 12.34亿元"}})
    assert judged("2023年西溪镇总产值计划增长9.5%。", known)[-1].outcome.is_open
    assert not judged("2023年西溪镇总产值增长9.5%。", known)[-1].outcome.is_right


@pytest.mark.parametrize("words", ["为年度目标的101.5%", "完成年度目标101.5%"])
def test_what_is_done_of_a_target_is_a_result(words: str) -> None:
    claim = judged(f"2023年西溪镇总产值{words}。")[-1]
    assert claim.outcome.is_right
    assert not claim.claim.status.is_planned


def test_what_is_done_of_a_target_is_of_the_nearest_that_has_one() -> None:
    known = world(
        {"income": {"x2023": "level: 8133万元; completion: 103.5%"}, "output": {"x2023": "level: 12.34亿元"}}
    )
    text = "西溪镇2023年收入8133万元。总产值12.34亿元，任务完成率{}。"
    assert judged(text.format("103.5%"), known)[-1].outcome.is_right
    assert judged(text.format("102.5%"), known)[-1].outcome.is_contradicted


@pytest.mark.parametrize("words", ["目标完成率", "计划完成情况"])
def test_a_rank_by_what_is_done_of_a_target_is_none_by_level(words: str) -> None:
    assert not judged(f"2023年西溪镇总产值{words}居全市第二。")[-1].outcome.is_right


@pytest.mark.parametrize(
    ("words", "is_aimed_at"), [("一般公共预算收入", False), ("收入预算", True), ("预算外收入", False)]
)
def test_the_public_budget_is_no_plan(words: str, *, is_aimed_at: bool) -> None:
    assert judged(f"2023年西溪镇{words}8133万元。", FIGURES)[-1].claim.sense.is_aimed_at is is_aimed_at
