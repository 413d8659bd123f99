"""Quarters, school years, last quarters, first uses and years to come: of what time the figures of such reports are."""

import pytest

from tests.proposed import figures, the

HOMES = (
    "Sandwell Housing Association: how we did, October to December 2022\n"
    "We finished 2,143 repairs between October and December 2022, 91% of them on time (target 97%).\n"
    "Arrears stood at 2.8% on 31 December 2022, or £431,000. From April 2023 rents rise by 4.3%. "
    "Another 28 homes should be ready by September 2023. Freephone 0800 412 0187.\n"
)
MAYOR = (
    "Town address, January 25, 2023\nIn 2022 we issued 187 building permits, the most since 2009, "
    "and our grand list grew by 2.8%. My promise for 2023: 31 affordable homes.\n"
)
POLICE = (
    "Sandwell Police Panel: briefing of 18 September 2023\n"
    "Crime was 28,431 offences in the twelve months to June 2023. Confidence in 2022/23 was 61%.\n"
)
LABOUR = "Labour note to August 2021\nThere were 1,287 claimants in August 2021, 28% down on the year.\n"
PARISH = (
    "Sandwell Parish: report, 14 May 2021\nOur precept of £12,870 in 2020/21 was the same as in 2019/20. "
    "The survey of February 2021 brought 187 replies.\n"
)
INCOMES = (
    "Bulletin of the county for 2022\nPer capita disposable income was 18,700 yuan for rural residents "
    "and 34,300 yuan for urban residents in 2022.\n"
)
ACCOUNTS = (
    "沙洲村2023年第二季度收支公开\n本季合计43210元。截至6月30日账面结余128700.5元，"
    "上季末为98700元。\n低保户12户。\n"
)
DECADE = (
    "沙洲县脱贫工作纪实\n2023年3月6日\n居民人均可支配收入从2012年的4870元增加到2020年的11280元，"
    "年均增速12.8%。\n到2026年，全县床位达到2870张。\n"
)
ENERGY = "沙洲市2022年节能工作通报\n沙洲市机关事务局　2023年3月\n2023年，能耗要比上年再降3%，支出压到1.28亿元以内。\n"
WATER = "沙洲县水利简讯\n2022年12月28日\n普及率92.8%，覆盖率64.3%，较2017年末分别提升11.4个和21.7个百分点。\n"


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (HOMES, "£431,000", "2022-12-31"),
        (HOMES, "4.3%", "2023-04"),
        (MAYOR, "2.8%", "2022"),
        (POLICE, "61%", "2022-04/2023-03"),
        (PARISH, "£12,870", "2020-04/2021-03"),
        (PARISH, "187", "2021-02"),
        (ACCOUNTS, "43210元", "2023-Q2"),
        (ACCOUNTS, "128700.5元", "2023-06-30"),
        (ACCOUNTS, "98700元", "2023-Q1"),
        (ACCOUNTS, "12户", "2023-Q2"),
        (DECADE, "12.8%", "2013/2020"),
        (DECADE, "2870张", "2026"),
    ],
)
def test_the_time_is_that_of_the_part_of_a_year_or_of_the_stretch_that_is_meant(
    text: str, printed: str, period: str
) -> None:
    assert the(text, printed).period == period


@pytest.mark.parametrize(
    ("text", "printed", "status"),
    [
        (HOMES, "91%", "printed"),
        (HOMES, "97%", "planned"),
        (HOMES, "28", "planned"),
        (MAYOR, "187", "printed"),
        (MAYOR, "31", "planned"),
        (DECADE, "11280元", "printed"),
        (DECADE, "2870张", "planned"),
        (ENERGY, "3%", "planned"),
        (ENERGY, "1.28亿元以内", "planned"),
    ],
)
def test_a_promise_and_a_year_to_come_are_planned(text: str, printed: str, status: str) -> None:
    assert str(the(text, printed).status) == status


def test_what_is_down_has_fallen_and_points_are_shared_by_two_numbers() -> None:
    reading, points = the(LABOUR, "28%").reading, the(WATER, "11.4").quantity
    assert reading is not None
    assert points is not None
    assert reading.value == -28
    assert points.unit == "百分点"


def test_an_income_is_that_of_those_for_whom_it_is() -> None:
    ids = [the(INCOMES, printed).guesses[0].indicator.id for printed in ("18,700 yuan", "34,300 yuan")]
    assert ids == ["rural_income", "urban_income"]


def test_a_freephone_number_counts_nothing() -> None:
    assert not {"412", "0187"} & {figure.token.text for figure in figures(HOMES)}
