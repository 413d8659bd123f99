"""What numbers in the cells of a document's table are called, by row and column. All of it is made up."""

import pytest

from metrics.curation.library import known_indicators
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of

BARS = (
    "甲县2023年主要指标\n指标 | 单位 | 2022年 | 2023年 | 增长（%）\n"
    "税收收入 | 万元 | 341 | 362 | 6.1\n常住人口 | 人 | 4126 | 4151 | -0.6\n"
)
ENGLISH = (
    "Ashmere County: main indicators for 2023\n"
    "Indicator | Unit | 2022 | 2023 | Change on year (%)\n"
    "Tax revenue | £ million | 34.1 | 36.2 | -6.1\n"
    "Unemployment rate | % | 4.2 | 4.3 | \n"
)
TOWNS = (
    "甲县各镇2023年情况\n镇名 | 税收收入（万元） | 同比（%） | 位次 | 常住人口（人）\n"
    "东镇 | 341 | 3.2 | 2 | 4126\n西镇 | 215 | -1.1 | 5 | 3155\n"
)
OF_BARS = [
    ("341万元", "税收收入", "2022", "level"),
    ("362万元", "税收收入", "2023", "level"),
    ("6.1%", "税收收入", "2023", "change_on_year"),
    ("4126人", "常住人口", "2022", "level"),
    ("4151人", "常住人口", "2023", "level"),
    ("-0.6%", "常住人口", "2023", "change_on_year"),
]


def proposed(text: str) -> list[Candidate]:
    """Return what is proposed of a text."""
    document = document_of(text.encode())
    candidates = Proposer(document, known_indicators({}), town=("甲县",)).candidates()
    return [candidate for candidate in candidates if candidate.reason is None]


@pytest.mark.parametrize(
    "text",
    [
        BARS,
        BARS.replace(" | ", "\t"),
        BARS.replace("（%）\n", "（%） |\n|---|---|---:|---|---|\n")
        .replace("指标 |", "| 指标 |")
        .replace("\n税", "\n| 税")
        .replace("\n常", "\n| 常")
        .replace("6.1\n", "6.1 |\n")
        .replace("-0.6\n", "-0.6 |\n"),
    ],
)
def test_a_number_in_a_row_is_called_as_its_row_is(text: str) -> None:
    assert [(one.token.text, one.phrase, one.period, one.measure) for one in proposed(text)] == OF_BARS


def test_an_english_table_of_years_says_of_what_each_number_is() -> None:
    rows = [(one.token.text, one.phrase, one.period, one.measure) for one in proposed(ENGLISH)]
    assert rows == [
        ("£34.1million", "Tax revenue", "2022", "level"),
        ("£36.2million", "Tax revenue", "2023", "level"),
        ("-6.1%", "Tax revenue", "2023", "change_on_year"),
        ("4.2%", "Unemployment rate", "2022", "level"),
        ("4.3%", "Unemployment rate", "2023", "level"),
    ]


def test_a_column_without_a_name_is_of_the_one_before_it_and_a_row_of_its_own_town() -> None:
    rows = [(one.phrase, one.locality) for one in proposed(TOWNS)]
    assert rows == [
        *[("税收收入", "东镇")] * 3,
        ("常住人口", "东镇"),
        *[("税收收入", "西镇")] * 3,
        ("常住人口", "西镇"),
    ]


def test_thousands_of_pounds_in_a_head_are_read_at_the_number() -> None:
    assert [
        one.token.text for one in proposed("Spending in 2023\nService | Spend (£000)\nParks | 341\n")
    ] == ["£341thousand"]


def test_nobody_is_asked_about_the_name_of_a_row() -> None:
    assert [one.doubts for one in proposed(BARS)] == [()] * 6


PRODUCTS = (
    "甲镇2023年农业统计\n产品名称 | 单位 | 产量 | 比上年增长（%）\n"
    "茶叶 | 吨 | 41 | 8.9\n生猪出栏 | 头 | 1520 | -2.4\n"
)


def test_a_column_that_says_only_what_is_told_of_things_names_the_thing_of_its_row() -> None:
    rows = [(one.phrase, one.guesses[0].indicator.id, one.doubts) for one in proposed(PRODUCTS)]
    assert rows == [
        *[("茶叶产量", "tea_output", ())] * 2,
        *[("生猪出栏产量", "pigs_sold", ())] * 2,
    ]


def test_the_town_of_a_row_is_no_part_of_what_its_numbers_are_called() -> None:
    towns = TOWNS.replace("税收收入", "总产值")
    assert [one.phrase for one in proposed(towns)][:3] == ["总产值"] * 3


def test_the_quarter_in_a_head_is_no_name_of_its_column() -> None:
    head = "Council tax in 2023\nIndicator | Q3 2022/23 | Quarter 3 2023/24\n"
    quarters = f"{head}Council tax collected (%) | 84.1 | 84.6\n"
    assert [one.phrase for one in proposed(quarters)] == ["Council tax collected"] * 2
