"""Names in a row with figures in a row, ends of plans and of changes, and what a figure without a noun is of."""

from fractions import Fraction

import pytest

from metrics.model.quantity import Quantity
from tests.proposed import figures, the

PLAN = "甲县“十四五”交通发展规划（2021—2025年）\n2020年底，公路总里程126公里。\n"
REPORT = "甲镇2023年工作报告\n"
YEAR = "Town of Bing: report for the fiscal year July 1, 2022 to June 30, 2023\n"
LETTER = "Bing Council: your council tax in 2025/26\n"
NEWS = "News of the county in 2023\n"
QUARTER = "Shire of Bing: quarterly report, October to December 2023\n"

LOCALITIES = [
    (REPORT + "乙村、丙村收入分别为138万元和97.5万元，丁户增收3万元。", "138万元", "乙村"),
    (REPORT + "乙村、丙村收入分别为138万元和97.5万元，丁户增收3万元。", "97.5万元", "丙村"),
    (REPORT + "乙村投入8万元，丙村的税收和产值分别为3万元和5万元。", "3万元", "丙村"),
    (REPORT + "乙村由去年的全镇第19位跃升至第一。", "全镇第19位", "乙村"),
    (REPORT + "乙村收入12万元。到年底，村均收入突破80万元。", "突破80万元", ""),
    ("甲港集团2024年快报\n东礁港区吞吐量153万吨。全港完成246万吨。", "246万吨", ""),
    ("甲港集团2024年快报\n东礁港区吞吐量153万吨。全港完成246万吨。", "153万吨", "东礁港区"),
    (REPORT + "东礁港区吞吐量153万吨。全港完成246万吨。", "246万吨", ""),
    (
        QUARTER + "The pools at Coolan Creek and Mirool drew 19,800 and 7,450 swimmers.",
        "19,800",
        "Coolan Creek",
    ),
    (QUARTER + "The pools at Coolan Creek and Mirool drew 19,800 and 7,450 swimmers.", "7,450", "Mirool"),
    (QUARTER + "In May and June it sold 1,800 and 2,450 tickets.", "1,800", ""),
]
PERIODS = [
    (PLAN + "到2025年，建制村通双车道比例由62%提高到85%。", "62%", "2020"),
    (PLAN + "到2025年，建制村通双车道比例由62%提高到85%。", "85%", "2025"),
    (REPORT + "乙村由三年前的全镇第19位跃升至第一。", "全镇第19位", "2020"),
    (REPORT + "乙村由三年前的全镇第19位跃升至第一。", "第一", "2023"),
    (REPORT + "研究生占31.2%，比五年前提高17个百分点。", "17个百分点", "2023"),
    (REPORT + "产值9600万元，比五年前的8600万元增长12%。", "8600万元", "2018"),
    (REPORT + "到“十四五”末，村均收入突破80万元。", "突破80万元", "2025"),
    (YEAR + "It issued 312 permits, compared with 287 in fiscal 2022.", "312", "2022-07/2023-06"),
    (
        YEAR + "Visits climbed 18 percent but have not regained the 61,000 of fiscal 2019.",
        "climbed 18 percent",
        "2022-07/2023-06",
    ),
    (LETTER + "From 1 April 2025 the bill will be £214.83 a year.", "£214.83", "2025-04/2026-03"),
    (
        LETTER + "The bill is £6.21 more than the £208.62 charged in 2024/25 and a rise of 2.98 per cent.",
        "2.98 per cent",
        "2025-04/2026-03",
    ),
    (LETTER + "That compares with the £208.62 charged in 2024/25.", "£208.62", "2024-04/2025-03"),
    (
        QUARTER + "It filled 1,284 potholes, bringing the number since 1 July to 2,307.",
        "2,307",
        "2023-H2",
    ),
]


@pytest.mark.parametrize(("text", "printed", "locality"), LOCALITIES)
def test_figures_in_a_row_are_of_the_names_in_a_row_before_them(
    text: str, printed: str, locality: str
) -> None:
    own = ("甲镇", "甲") if text.startswith("甲镇") else ("甲港",)
    read = {figure.token.text: figure.locality for figure in figures(text, own)}
    assert read[printed] == locality


@pytest.mark.parametrize(("text", "printed", "period"), PERIODS)
def test_an_end_of_a_plan_or_a_change_is_of_its_own_year(text: str, printed: str, period: str) -> None:
    assert the(text, printed).period == period


def test_where_a_planned_change_begins_is_what_is_so_now() -> None:
    begins, ends = figures(PLAN + "到2025年，建制村通双车道比例由62%提高到85%。")[1:]
    assert (begins.status.is_planned, ends.status.is_planned) == (False, True)


def test_what_somebody_had_set_is_a_goal() -> None:
    text = NEWS + "The diversion rate reached 57.4%, short of the 60% that Council had set for the year."
    assert [figure.status.is_planned for figure in figures(text)] == [False, True]


GUESSES = [
    (
        NEWS + "Police recorded 41,962 crimes. That is 71.4 for every thousand residents.",
        "71.4",
        "recorded_crime",
    ),
    (
        NEWS
        + "Investment in fixed assets rose by 8.3% and investment in high-tech industry by 21.5%, which ranked"
        " first and third in the city respectively.",
        "third",
        "high_tech_investment",
    ),
    (
        NEWS
        + "Investment in fixed assets rose by 8.3% and investment in high-tech industry by 21.5%, which ranked"
        " first and third in the city respectively.",
        "first",
        "fixed_asset_investment",
    ),
    (
        NEWS + "There were 412 households in temporary accommodation, seventeen fewer than in 2022.",
        "seventeen",
        "temporary_accommodation",
    ),
    (
        "甲港2024年快报\n东礁港区货物吞吐量153万吨，占全港的62%；鹭埠港区93万吨。",
        "93万吨",
        "port_throughput",
    ),
]


@pytest.mark.parametrize(("text", "printed", "indicator"), GUESSES)
def test_a_figure_without_a_noun_is_of_what_it_leans_on(text: str, printed: str, indicator: str) -> None:
    assert the(text, printed).guesses[0].indicator.id == indicator


def test_what_a_year_ends_with_begins_no_range() -> None:
    share = figures(NEWS + "The share rose from 88.9 per cent in 2020-21 to 91.4 per cent.")[1]
    assert share.quantity is not None
    assert share.quantity.value == Fraction("91.4")


def test_india_counts_in_lakh_and_crore() -> None:
    sums = [Quantity.read(text) for text in ("Rs 61.5 crore", "₹2 lakh crore", "4.62 lakh", "half a crore")]
    assert [(sum_.value, sum_.unit) for sum_ in sums] == [
        (Fraction(615000000), "印度卢比"),
        (Fraction(2 * 10**12), "印度卢比"),
        (Fraction(462000), ""),
        (Fraction(5000000), ""),
    ]
