"""Below a heading of an English paper its figures are of the heading's time, and planned where it looks ahead."""

import pytest

from metrics.curation.proposing.times.headings import is_heading, is_whole_line, looks_ahead
from tests.proposed import figures, the

REPORT = (
    "Sandwell Town Council: report for 2023\n"
    "We planted 1,430 trees on the common, and 87 people came to help us with the digging.\n"
    "Targets for 2025\n"
    "- Plant 2,340 trees (1,430 in 2023)\n"
    "- Repair 43 kilometres of road\n"
    "In 2023 we repaired 21 kilometres of road, which was less than we had hoped for.\n"
    "Money\n"
    "The council spent £432,000 on its parks in the year, and £87,000 on the swimming pool.\n"
)
PROMISES = (
    "Sandwell County Borough Council: what we shall do in 2024–25 (April 2024 to March 2025)\n"
    "- Repair 8,760 potholes (7,650 in 2023–24)\n"
    "- Open 3 libraries\n"
)


@pytest.mark.parametrize(
    ("text", "printed", "status", "period"),
    [
        (REPORT, "87", "printed", "2023"),
        (REPORT, "2,340", "planned", "2025"),
        (REPORT, "43 kilometres", "planned", "2025"),
        (REPORT, "21 kilometres", "printed", "2023"),
        (REPORT, "£432,000", "printed", "2023"),
        (PROMISES, "8,760", "planned", "2024-04/2025-03"),
        (PROMISES, "7,650", "printed", "2023-04/2024-03"),
    ],
)
def test_a_heading_governs_what_stands_below_it_up_to_the_next(
    text: str, printed: str, status: str, period: str
) -> None:
    figure = the(text, printed)
    assert (str(figure.status), figure.period) == (status, period)


@pytest.mark.parametrize(
    "line", ["Targets for 2025", "2.1 Looking ahead", "What comes next?", "Outlook: 2024/25"]
)
def test_a_heading_that_looks_ahead_is_known(line: str) -> None:
    assert is_heading(line)
    assert looks_ahead(line)


@pytest.mark.parametrize("line", ["Performance against targets", "Progress so far on our goals", "Roads"])
def test_a_heading_of_what_became_of_targets_looks_back(line: str) -> None:
    assert is_heading(line)
    assert not looks_ahead(line)


@pytest.mark.parametrize("line", ["We planted 43 trees", "Trees were planted.", "and the rest of it", "甲镇"])
def test_what_has_a_number_or_ends_a_sentence_is_no_heading(line: str) -> None:
    assert not is_heading(line)


def test_a_line_that_is_broken_off_goes_on_in_the_next() -> None:
    assert is_whole_line(
        "Plans for the mill", "Residents saw them last week, and few liked what they saw.", 90
    )
    assert not is_whole_line("Plans for the old mill were shown to us", "Residents saw them.", 44)
    assert not is_whole_line("Plans for the", "Old Mill were shown to us last week, and few liked them.", 90)
    assert not is_whole_line(
        "Plans for the mill", "were shown to us last week, and few liked what they saw.", 90
    )


ITEMS = (
    "Sandwell City: 2024 Government Work Report\n"
    "Delivered by Mayor Li on January 20, 2024\n"
    "2023 in review\n"
    "GDP: 143 billion yuan, +6.2%\n"
    "43,000 new urban jobs created\n"
    "Targets for 2024\n"
    "Complete the new library in the old town\n"
    "GDP growth of around 6.1%\n"
    "More than 54,000 new urban jobs\n"
)


@pytest.mark.parametrize(
    ("printed", "status", "period"),
    [
        ("143 billion yuan", "printed", "2023"),
        ("43,000", "printed", "2023"),
        ("growth of around 6.1%", "planned", "2024"),
        ("More than 54,000", "planned", "2024"),
    ],
)
def test_items_without_a_full_stop_are_of_the_heading_above_them(
    printed: str, status: str, period: str
) -> None:
    figure = the(ITEMS, printed)
    assert (str(figure.status), figure.period) == (status, period)


ANNUAL = """Annual report 2023/24

We balanced the budget in a demanding year, and sold 3 buildings for £27.1.

Finances
Net revenue expenditure was £18.7 million, well below what was planned.

Looking ahead
In 2024/25 we plan to build 250 homes on the two sites by the river.
"""


@pytest.mark.parametrize(
    ("printed", "phrase"), [("£18.7 million", "Net revenue expenditure"), ("250", "homes")]
)
def test_a_heading_is_no_part_of_the_noun_below_it(printed: str, phrase: str) -> None:
    assert the(ANNUAL, printed).phrase == phrase


def test_a_column_of_a_newspaper_has_no_headings() -> None:
    text = "2024年工作总结\n过去一年，全镇新改建农村公路\n25公里，建成乡镇客运站3个。\n"
    assert the(text, "25公里").phrase == "农村公路"


BELOW_GOALS = (
    "甲镇2023年工作报告（摘要）\n2023年，甲镇完成投资2.1亿元。\n2024年主要预期目标为：投资增长6%以上，产值增长8%。\n"
    "指标 | 2022年 | 2023年 | 2024年计划\n产值（亿元） | 30.1 | 32.6 | 35.2\n"
)


@pytest.mark.parametrize(
    ("printed", "status"), [("30.1亿元", "printed"), ("32.6亿元", "printed"), ("35.2亿元", "planned")]
)
def test_a_table_s_columns_of_years_that_are_over_are_no_goals_below_a_paragraph_of_them(
    printed: str, status: str
) -> None:
    assert str(the(BELOW_GOALS, printed).status) == status


def test_a_year_over_two_calendar_years_before_a_number_is_no_date_and_hour() -> None:
    dated = "发布时间：2023-07-27 15:42 浏览次数：328次\n产值3亿元。\nPlans (2022-23: 45) were made."
    assert [figure.printed for figure in figures(dated)] == ["3亿元", "45"]
