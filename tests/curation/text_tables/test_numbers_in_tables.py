"""Tables of documents as they are printed: heads of several rows, units in names, signs for nothing. All is made up."""

import pytest

from metrics.curation.library import known_indicators
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of

TWO_ROWS = (
    "甲镇2024年简况\n表1 主要指标（单位：万元）\n指标 | 2024年 | | 2023年\n指标 | 绝对值 | 同比±%\n"
    "规上工业总产值 | 18642 | 7.3 | 17374\n"
)
OF_TWO_ROWS = [
    ("18642万元", "level", "2024", "规上工业总产值"),
    ("7.3%", "change_on_year", "2024", "规上工业总产值"),
    ("17374万元", "level", "2023", "规上工业总产值"),
]
OF_A_MONTH = (
    "甲镇2024年6月月报\n单位：万元、%\n指标 | 本月 | 本月止累计 | 累计增长\n财政总收入 | 920 | 6011 | 1.5\n"
)
RELATIVE = "甲镇2023年公报\n表3（单位：万元）\n项目 | 本年 | 上年 | 增长%\n财政总收入 | 341 | 324 | 5.2\n"
FISCAL = "Elm Council: budget 2024/25\nItem | 2022/23 | 2023/24\nCouncil spending (£000) | 1,204 | 1,260\n"


def proposed(text: str) -> list[tuple[str, str, str, str]]:
    """Return the figures that are proposed of a text: as read, measure, period and what they are called."""
    candidates = Proposer(document_of(text.encode()), known_indicators({}), town=("甲镇",)).candidates()
    return [
        (one.token.text, one.measure.value, one.period, one.phrase) for one in candidates if not one.reason
    ]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (TWO_ROWS, OF_TWO_ROWS),
        (TWO_ROWS.replace("（单位：万元）", "\n单位：万元"), OF_TWO_ROWS),
        (
            OF_A_MONTH,
            [
                ("920万元", "level", "2024-06", "财政总收入"),
                ("6011万元", "level", "2024-H1", "财政总收入"),
                ("1.5%", "change_on_year", "2024-H1", "财政总收入"),
            ],
        ),
        (
            RELATIVE,
            [
                ("341万元", "level", "2023", "财政总收入"),
                ("324万元", "level", "2022", "财政总收入"),
                ("5.2%", "change_on_year", "2023", "财政总收入"),
            ],
        ),
        (
            FISCAL,
            [
                ("£1,204thousand", "level", "2022-04/2023-03", "Council spending"),
                ("£1,260thousand", "level", "2023-04/2024-03", "Council spending"),
            ],
        ),
    ],
)
def test_what_several_rows_of_a_head_tell_is_read_at_the_number(
    text: str, read: list[tuple[str, str, str, str]]
) -> None:
    assert proposed(text) == read


def test_the_unit_in_the_name_of_a_row_is_surer_than_that_of_all() -> None:
    text = f"{TWO_ROWS}农村居民人均可支配收入（元） | 41230 | 6.2 | 38823\n"
    assert [figure for figure, *_ in proposed(text)][3:] == ["41230元", "6.2%", "38823元"]


@pytest.mark.parametrize("sign", ["—", "…", "-", "不详", ""])
def test_a_sign_that_nothing_is_known_leaves_the_rest_of_a_row_to_its_columns(sign: str) -> None:
    assert proposed(f"{TWO_ROWS}税收收入 | 27 | {sign} | 29\n")[3:] == [
        ("27万元", "level", "2024", "税收收入"),
        ("29万元", "level", "2023", "税收收入"),
    ]


def test_a_row_of_one_cell_stands_over_the_rows_below_it_and_ends_no_table() -> None:
    assert proposed(f"{TWO_ROWS}二、财政\n税收收入 | 27 | 1.2 | 29\n")[3:] == [
        ("27万元", "level", "2024", "税收收入"),
        ("1.2%", "change_on_year", "2024", "税收收入"),
        ("29万元", "level", "2023", "税收收入"),
    ]


def test_a_name_with_its_unit_needs_no_head_where_one_number_follows() -> None:
    assert proposed("甲镇2024年简况\n税收收入（万元） | 27\n常住人口（人） | 4126\n") == [
        ("27万元", "level", "2024", "税收收入"),
        ("4126人", "level", "2024", "常住人口"),
    ]
    assert [text for text, *_ in proposed("甲镇2024年简况\n税收收入（万元） | 27 | 5\n")] == ["27", "5"]


def test_years_alone_are_a_head_at_the_top_and_data_below_another() -> None:
    assert [
        period for _, _, period, _ in proposed("甲镇简况\n指标 | 2022 | 2023\n税收收入（万元） | 27 | 29\n")
    ] == [
        "2022",
        "2023",
    ]
    text = "甲镇2024年简况\n项目 | 甲厂 | 乙厂\n建成年份 | 2019 | 2021\n产值（万元） | 27 | 29\n"
    assert [period for figure, _, period, _ in proposed(text) if figure.endswith("万元")] == ["2024", "2024"]


def test_what_follows_a_table_is_no_sentence_of_its_last_row() -> None:
    document = document_of(f"{TWO_ROWS}年末有企业12家。\n".encode())
    at = document.plain.index("年末有")
    assert document.sentence(at)[0] == at
    assert document.plain[slice(*document.sentence(document.plain.index("17374")))].startswith(
        "规上工业总产值|"
    )


def test_counters_and_registrations_of_a_page_are_no_figures() -> None:
    text = "甲镇2024年简况\n来源：甲镇 浏览次数：1034\n税收27万元。\n浙ICP备12003456号\n"
    assert [figure for figure, *_ in proposed(text)] == ["27万元"]


def test_what_a_year_to_come_plans_to_complete_is_planned() -> None:
    document = document_of("甲镇2024年简况\n2025年，全镇计划完成工业总产值20亿元。\n".encode())
    candidates = Proposer(document, known_indicators({})).candidates()
    assert [one.status.value for one in candidates if one.token.text == "20亿元"] == ["planned"]


BUDGET = (
    "甲镇2024年预算执行情况\n单位：万元\n项目 | 2024年预算数 | 2024年执行数 | 完成预算% | 2025年预算数\n"
    "税收收入 | 5600 | 5812 | 103.8 | 6000\n"
)
TARGETS = (
    "Elm Council: report 2023/24\nIndicator | Target 2023/24 | Actual 2023/24 | Change\n"
    "Council spending (£m) | 141.2 | 143.9 | +5.8%\nHomes completed | 400 | 388 | -24\n"
)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            BUDGET,
            [
                ("5600万元", "level", "2024", "税收收入", "planned"),
                ("5812万元", "level", "2024", "税收收入", "printed"),
                ("103.8%", "completion", "2024", "税收收入", "printed"),
                ("6000万元", "level", "2025", "税收收入", "planned"),
            ],
        ),
        (
            TARGETS,
            [
                ("£141.2m", "level", "2023-04/2024-03", "Council spending", "planned"),
                ("£143.9m", "level", "2023-04/2024-03", "Council spending", "printed"),
                ("5.8%", "change_on_year", "2023-04/2024-03", "Council spending", "printed"),
                ("400", "level", "2023-04/2024-03", "Homes completed", "planned"),
                ("388", "level", "2023-04/2024-03", "Homes completed", "printed"),
                ("-24", "change_amount", "2023-04/2024-03", "Homes completed", "printed"),
            ],
        ),
    ],
)
def test_a_column_of_goals_is_planned_and_one_of_changes_no_level(
    text: str, read: list[tuple[str, str, str, str, str]]
) -> None:
    candidates = Proposer(document_of(text.encode()), known_indicators({}), town=("甲镇",)).candidates()
    assert [
        (one.token.text, one.measure.value, one.period, one.phrase, one.status.value)
        for one in candidates
        if not one.reason
    ] == read


def test_what_a_head_says_of_goals_opens_no_chapter_of_them() -> None:
    text = "甲镇2024年简况\n今后五年目标 | 2025年预期目标\n税收收入（万元） | 5600\n年末有企业12家。\n"
    candidates = Proposer(document_of(text.encode()), known_indicators({}), "2024").candidates()
    assert [one.status.value for one in candidates if one.token.text == "12家"] == ["printed"]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (  # what spans several columns is over each of them
            "甲镇简况\n指标 | 2024年 | | 2023年\n指标 | 总量（万元） | 占比（%） | 总量（万元）\n"
            "税收收入 | 27 | 61 | 26\n",
            [("27万元", "2024"), ("61%", "2024"), ("26万元", "2023")],
        ),
        (  # years of a second row are those of the first one's columns
            "甲镇简况\n指标 | 总量（万元） | | 增速（%） | \n指标 | 2023 | 2024 | 2023 | 2024\n"
            "税收收入 | 27 | 28 | 3.1 | 3.7\n",
            [("27万元", "2023"), ("28万元", "2024"), ("3.1%", "2023"), ("3.7%", "2024")],
        ),
        (  # a growth that names no year is of the latest
            "甲镇简况（单位：万元）\n指标 | 2024年 | 2023年 | 增长%\n税收收入 | 28 | 27 | 3.7\n",
            [("28万元", "2024"), ("27万元", "2023"), ("3.7%", "2024")],
        ),
        (  # and beside 本月 it is of that
            "甲镇2024年6月月报（单位：万元）\n指标 | 上年同月 | 本月 | 增长%\n税收收入 | 27 | 28 | 3.7\n",
            [("27万元", "2023-06"), ("28万元", "2024-06"), ("3.7%", "2024-06")],
        ),
        (  # a month before, over the turn of a year
            "甲镇2024年1月月报（单位：万元）\n指标 | 本月 | 上月\n税收收入 | 28 | 27\n",
            [("28万元", "2024-01"), ("27万元", "2023-12")],
        ),
        (  # the unit may stand above the table's title
            "甲镇2024年简况\n单位：万元\n表1 主要指标\n指标 | 2024年 | 2023年\n税收收入 | 28 | 27\n",
            [("28万元", "2024"), ("27万元", "2023")],
        ),
        (  # a title may tell its time by a quarter without a year, too
            "Elm Council: scorecard, third quarter of 2023/24 (October to December 2023)\n"
            "Measure | Oct–Dec 2022 | Oct–Dec 2023 | Target\nRent arrears (£000) | 402 | 387 | 400\n",
            [
                ("£402thousand", "2022-Q4"),
                ("£387thousand", "2023-Q4"),
                ("£400thousand", "2023-Q4"),
            ],
        ),
        (  # a line of prose ends a table
            "甲镇2024年简况（单位：万元）\n指标 | 2024年 | 2023年\n税收收入 | 28 | 27\n"
            "以上各项指标均由镇统计站会同各站所汇总审核\n非税收入 | 8 | 7\n",
            [("28万元", "2024"), ("27万元", "2023"), ("8", "2024"), ("7", "2024")],
        ),
    ],
)
def test_each_number_is_of_the_time_and_unit_of_its_own_column(
    text: str, read: list[tuple[str, str]]
) -> None:
    assert [(figure, period) for figure, _, period, _ in proposed(text)] == read


def test_a_growth_is_of_the_latest_year_of_its_table_whatever_its_document_is_of() -> None:
    text = "甲镇情况\n指标 | 2022年 | 2021年 | 增长%\n税收收入（万元） | 28 | 27 | 3.7\n"
    candidates = Proposer(document_of(text.encode()), known_indicators({}), "2024").candidates()
    assert [one.period for one in candidates if one.token.text == "3.7%"] == ["2022"]


def test_a_name_that_is_merged_over_the_rows_of_a_head_is_one() -> None:
    text = "甲镇2024年简况\n镇名 | 税收收入 | | 常住人口（人）\n"
    text += "镇名 | 万元 | 增速% | 常住人口（人）\n东镇 | 28 | 3.7 | 4126\n"
    assert proposed(text)[-1] == ("4126人", "level", "2024", "常住人口")
    assert "常住人口4126人" in document_of(text.encode()).plain.replace("常住人口（人）", "")


def test_of_which_is_no_part_of_a_name() -> None:
    assert proposed(f"{TWO_ROWS}其中：税收收入 | 27 | 1.2 | 29\n")[3][3] == "税收收入"


OF_TOWNS = (
    "甲县2024年1—9月乡镇财政收入完成情况表（单位：万元）\n"
    "序号 | 乡镇 | 年度任务 | 累计完成 | 完成任务（%） | 上年同期 | 增幅（%）\n"
    "1 | 云台乡 | 12500 | 9840 | 78.7 | 9015 | 9.2\n合计 | 合计 | 21100 | 15817 | 75.0 | 15355 | 3.0\n"
)
SO_FAR = "2024-Q1/2024-Q3"
ENGLISH = (
    "Ash District: property tax, October to December 2023 (Rs in lakh)\n"
    "Sl. No. | Locality | Demand | Collection\n1 | Kottapadu | 412.6 | 351.8\n | Total | 599.0 | 481.0\n"
)


def of_whom(text: str) -> list[tuple[str, str, str, str]]:
    """Return the figures that are proposed of a text: as read, period, status and whom they are of."""
    candidates = Proposer(document_of(text.encode()), known_indicators({}), town=("甲县",)).candidates()
    return [
        (one.token.text, one.period, one.status.value, one.locality) for one in candidates if not one.reason
    ]


def test_a_table_of_towns_tells_by_its_title_of_what_it_is_and_by_its_rows_of_whom() -> None:
    assert of_whom(OF_TOWNS) == [
        ("12500万元", "2024", "planned", "云台乡"),
        ("9840万元", SO_FAR, "printed", "云台乡"),
        ("78.7%", SO_FAR, "printed", "云台乡"),
        ("9015万元", "2023-Q1/2023-Q3", "printed", "云台乡"),
        ("9.2%", SO_FAR, "printed", "云台乡"),
        ("21100万元", "2024", "planned", ""),
        ("15817万元", SO_FAR, "printed", ""),
        ("75.0%", SO_FAR, "printed", ""),
        ("15355万元", "2023-Q1/2023-Q3", "printed", ""),
        ("3.0%", SO_FAR, "printed", ""),
    ]
    assert {phrase for *_, phrase in proposed(OF_TOWNS)} == {"财政收入"}


def test_the_title_of_an_english_table_tells_the_unit_and_the_time_of_all() -> None:
    assert of_whom(ENGLISH) == [
        ("Rs412.6lakh", "2023-Q4", "printed", "Kottapadu"),
        ("Rs351.8lakh", "2023-Q4", "printed", "Kottapadu"),
        ("Rs599.0lakh", "2023-Q4", "printed", ""),
        ("Rs481.0lakh", "2023-Q4", "printed", ""),
    ]
    text = "Elm: revenue, in thousands of dollars\nSource | 2022 Actual | 2024 Budget\n"
    text += "Sales tax revenue | 9,077 | 9,500\n"
    assert of_whom(text) == [
        ("$9,077thousand", "2022", "printed", ""),
        ("$9,500thousand", "2024", "planned", ""),
    ]


@pytest.mark.parametrize(
    ("head", "cells", "read"),
    [
        (
            "4月 | 环比 | 1—4月 | 同比",
            "7 | -6.9% | 28 | -19.8%",
            ["2024-04", "2024-04", "2024-01/2024-04", "2024-01/2024-04"],
        ),
        ("上半年 | 前三季度 | 一季度", "7 | 8 | 9", ["2024-H1", "2024-Q1/2024-Q3", "2024-Q1"]),
        ("优良天数比例 | 年度目标", "7 | 8", ["2024-04", "2024"]),
        ("Oct–Dec 2022 | Population 2016", "7 | 8", ["2022-Q4", "2016"]),
        ("2023年 | 累计增长", "7 | 〔0.8〕", ["2023"]),
    ],
)
def test_a_part_of_a_year_is_read_in_a_head(head: str, cells: str, read: list[str]) -> None:
    text = f"甲镇2024年4月情况（单位：万元）\n项目 | {head}\n税收收入 | {cells}\n"
    numbers = [period for figure, _, period, _ in proposed(text) if "0.8" not in figure]
    assert numbers == read


def test_a_number_with_a_hedge_is_of_its_column() -> None:
    text = (
        "甲镇简况\n指标 | 2023年 | 2025年目标\n税收收入（万元） | 27 | 30\n城镇化率（%） | 61.2 | 65%以上\n"
    )
    assert of_whom(text)[-1] == ("65%以上", "2025", "planned", "")


def test_a_share_in_a_head_compares_nothing_and_a_title_tells_its_time() -> None:
    text = "甲县2023年3月各乡镇空气质量\n乡镇 | 优良天数比例\n云台乡 | 96.8%\n石桥镇 | 93.5%\n"
    candidates = Proposer(document_of(text.encode()), known_indicators({}), "2024").candidates()
    assert [one.period for one in candidates if one.token.text == "96.8%"] == ["2023-03"]


def test_goals_may_be_named_in_brackets() -> None:
    text = "Elm: plan\nWard | Homes 2022 | New homes 2024 (target)\nNorth | 34 | 115\nSouth | 22 | 98\n"
    assert [status for _, _, status, _ in of_whom(text)] == ["printed", "planned"] * 2


def test_a_number_of_another_kind_in_brackets_leaves_its_row_to_its_columns() -> None:
    text = "甲镇2024年简况\n指标 | 2024年（万元） | 增长（%）\n税收收入 | 27 | 3.1\n非税收入 | 8 | 〔0.8〕\n"
    assert [figure for figure, *_ in proposed(text)][2] == "8万元"


def test_a_word_that_begins_as_a_month_is_none_and_an_area_in_hectares_is_no_town() -> None:
    text = (
        "Elm District: report\nSite | Area | Decisions 2023 | Market rents 2022 (£)\nNorth | 3.4 | 34 | 115\n"
    )
    assert [(period, phrase) for _, _, period, phrase in proposed(text)][1:] == [
        ("2023", "Decisions"),
        ("2022", "Market rents"),
    ]
    assert {locality for *_, locality in of_whom(text)} == {""}


def test_a_change_of_rank_is_no_rank() -> None:
    text = "甲县2023年情况\n镇名 | 税收收入（万元） | 位次 | 位次变化\n东镇 | 27 | 2 | 1\n"
    assert [figure for figure, *_ in proposed(text)][:2] == ["27万元", "第2位"]
    assert "第1位" not in [figure for figure, *_ in proposed(text)]
