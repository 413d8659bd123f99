"""Where a draft's number is held against no figure, the reason that is told is the true one."""

import pytest

from metrics.model.codes.outcome import OutcomeReason
from tests.proofread import judged
from tests.worlds import world


@pytest.mark.parametrize(
    "text",
    [
        "西溪镇一季度总产值2亿元。",
        "今年上半年，西溪镇总产值5亿元。",
        "西溪镇前三季度总产值增长1.3%。",
        "3月，西溪镇总产值1.2亿元。",
        "西溪镇1—5月总产值4.2亿元。",
        "本月西溪镇总产值1.2亿元。",
        "In the first quarter Xixi's total output was CNY 200 million.",
        "In March Xixi's total output was CNY 100 million.",
        "In the first half Xixi's total output was CNY 500 million.",
    ],
)
def test_a_part_of_a_year_that_is_not_said_is_held_against_no_year(text: str) -> None:
    assert judged(text)[-1].why is OutcomeReason.PART_OF_A_YEAR


@pytest.mark.parametrize(
    "text", ["西溪镇总产值2亿元。", "西溪镇1—12月总产值2亿元。", "西溪镇一季度开工，全年总产值2亿元。"]
)
def test_a_whole_year_that_is_not_said_is_held_against_the_newest(text: str) -> None:
    assert judged(text)[-1].outcome.is_contradicted


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2023年西溪镇税收55万元。", OutcomeReason.NOT_KEPT),
        ("2023年西溪镇税收完成计划的101%。", OutcomeReason.NOT_KEPT),
        ("2023年西溪镇粮食产量比上年多。", OutcomeReason.NOT_KEPT),
        ("2023年全县总产值320亿元。", OutcomeReason.STRANGER),
        ("2023年西溪镇总产值12.34亿元，东溪镇总产值5亿元。", OutcomeReason.STRANGER),
        ("In 2023 Oakham Borough's output was CNY 5 million.", OutcomeReason.STRANGER),
        ("2023年西溪镇总产值12.34亿元，挂职干部55名。", OutcomeReason.NO_INDICATOR),
    ],
)
def test_which_indicator_is_asked_only_where_no_words_say_so(text: str, why: OutcomeReason) -> None:
    assert judged(text)[-1].why is why


@pytest.mark.parametrize("number", ["102.5%", "101.2%"])
def test_what_names_an_indicator_without_figures_is_no_slip_of_another(number: str) -> None:
    text = f"西溪镇2023年总产值12.34亿元；收入8133万元。高标准农田建设3200亩，完成目标任务的{number}。"
    assert judged(text)[-1].why is OutcomeReason.NOT_KEPT


@pytest.mark.parametrize(
    "text", ["任务完成，新增总产值12.34亿元；收入完成年度任务的{}。", "总产值12.34亿元，收入完成任务的{}。"]
)
def test_a_completion_that_is_not_printed_is_no_slip_of_that_of_another(text: str) -> None:
    known = world(
        {"output": {"x2023": "level: 12.34亿元; completion: 101.5%"}, "income": {"x2023": "level: 8133万元"}}
    )
    assert judged(f"2023年西溪镇{text.format('118.6%')}", known)[-1].outcome.is_open


def test_a_growth_of_a_quarter_is_not_taken_for_that_of_a_year() -> None:
    assert judged("2024年一季度，西溪镇总产值3.2亿元，增长6.7%。")[-1].outcome.is_open
    assert judged("2024年，西溪镇总产值增长6.7%。")[-1].outcome.is_elsewhere


def test_a_hedged_number_that_names_nothing_stands_by_no_figure() -> None:
    text = "2023年西溪镇收入8133万元。举办活动26场，{}超8000万元。"
    assert judged(text.format("收入"))[-1].outcome.is_right
    assert not judged(text.format("带动消费"))[-1].outcome.is_right
