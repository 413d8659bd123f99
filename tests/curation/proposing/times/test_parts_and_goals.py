"""Of when a Chinese figure is where parts, days, goals and comparisons stand beside it; what a table in words names."""

import pytest

from metrics.curation import library
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of
from tests.proposed import the

PLAN = (
    "沙洲镇国民经济和社会发展第十四个五年规划纲要\n2021年3月\n"
    "到2025年，全镇地区生产总值突破43亿元，五年年均增长5.7%左右；居民人均可支配收入达到2.87万元；五年新建高标准农田4300亩。\n"
)
PARTS = (
    "沙洲区2023年上半年国民经济和社会发展计划执行情况的报告\n"
    "上半年，全区地区生产总值287亿元，同比增长5.7%，其中一季度增长4.3%，二季度增长6.8%；城镇化率为57.8%。"
    "支出19.8亿元，比第一季度多2.8亿元。\n"
)
CENSUS = "沙洲县第七次全国人口普查公报\n全县常住人口43.2万人，与2010年普查的45.1万人相比减少1.9万人。\n"
CHRONICLE = "沙洲县志\n至1978年，粮食总产28700吨，二十六年间年均递增2.8%。\n"
DAYS = (
    "沙洲村2024年第二季度财务公开\n收入28.7万元。6月30日账面余额43.2万元。\n"
    "其中5月收入8.7万元。给78位70岁以上老人发放慰问品。\n"
)
HOLIDAY = (
    "“五一”假期沙洲揽客43.2万人次\n2023年5月4日\n"
    "“五一”假期（4月29日至5月3日），全市接待游客43.2万人次，恢复到2019年同期的108.7%。5月1日，接待游客12.3万人次。\n"
)
SPRING = (
    "沙洲乡春茶快报\n2022年4月21日\n"
    "截至4月20日，全乡采茶园2870亩，今年已产干茶87吨，比去年减少8吨。今年平均亩产28公斤，预计总产143吨。\n"
)
REVIEW = "沙洲市“十四五”规划中期评估\n地区生产总值：2025年目标870亿元，2022年实际654.3亿元。\n"
SCHOOLS = "沙洲市教育提要\n截至2023年9月，全市有学校287所，比上学年初减少9所。\n"
WATER = (
    "沙洲县水务局：2024年度水情小结\n全年平均降水量1287.6毫米，比多年平均偏多一成二。"
    "用水287万立方米，与上年同期相比少用43万立方米。\n"
)
MEETING = "沙洲镇例会纪要\n2021年11月12日\n会议议定，11月份巡查不少于8次。年底前还要再开4个点。超出年初计划的87户。\n"


def candidates(text: str) -> dict[str, Candidate]:
    """Return every number of a text by how it is printed."""
    figures = Proposer(document_of(text.encode()), library.known_indicators({})).candidates()
    return {figure.token.text: figure for figure in figures}


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (PLAN, "5.7%左右", "2021/2025"),
        (PLAN, "2.87万元", "2025"),
        (PLAN, "4300亩", "2021/2025"),
        (PARTS, "4.3%", "2023-Q1"),
        (PARTS, "6.8%", "2023-Q2"),
        (PARTS, "57.8%", "2023-H1"),
        (PARTS, "2.8亿元", "2023-H1"),
        (CENSUS, "43.2万人", "2020"),
        (CENSUS, "45.1万人", "2010"),
        (CHRONICLE, "2.8%", "1953/1978"),
        (DAYS, "28.7万元", "2024-Q2"),
        (DAYS, "43.2万元", "2024-06-30"),
        (DAYS, "8.7万元", "2024-05"),
        (HOLIDAY, "108.7%", "2023-04-29/2023-05-03"),
        (HOLIDAY, "12.3万人次", "2023-05-01"),
        (SPRING, "2870亩", "2022-04-20"),
        (SPRING, "87吨", "2022-04-20"),
        (SPRING, "28公斤", "2022"),
        (SPRING, "143吨", "2022"),
        (REVIEW, "654.3亿元", "2022"),
        (SCHOOLS, "减少9所", "2023-09-30"),
        (WATER, "1287.6毫米", "2024"),
    ],
)
def test_a_figure_is_of_the_time_that_its_words_tell(text: str, printed: str, period: str) -> None:
    assert candidates(text)[printed].period == period


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (PLAN, "2.87万元"),
        (PLAN, "4300亩"),
        (REVIEW, "870亿元"),
        (MEETING, "不少于8次"),
        (MEETING, "4个"),
        (MEETING, "87户"),
    ],
)
def test_what_is_meant_to_be_is_planned(text: str, printed: str) -> None:
    assert candidates(text)[printed].status.is_planned


def test_what_was_reached_before_the_year_of_a_goal_is_not() -> None:
    assert candidates(REVIEW)["654.3亿元"].status.is_printed


def test_a_share_of_the_year_is_no_completion() -> None:
    text = "沙洲县2023年气候公报\n全年降水1287毫米，其中6月降水量387毫米，占全年的三成。\n"
    assert candidates(text)["三成"].measure.has_whole
    assert candidates(text)["387毫米"].period == "2023-06"


def test_what_is_above_or_below_the_mean_of_many_years_is_a_figure() -> None:
    assert candidates(WATER)["一成二"].reason is None
    assert candidates(WATER)["43万立方米"].measure.is_change


def test_people_before_their_age_are_people() -> None:
    figure = candidates(DAYS)["78位"]
    assert figure.quantity is not None
    assert figure.quantity.unit == "人"


def test_a_cell_that_names_a_time_alone_is_of_what_the_cell_before_names() -> None:
    text = (
        "沙洲市主要指标对照（文字表）\n"
        "指标：全社会用电量；2024年：28.7亿千瓦时；2023年：27.6亿千瓦时；2024年增幅：4.0%。\n"
        "指标：PM2.5年均浓度；2024年：29微克/立方米；2024年降幅：9.4%。\n"
    )
    read = candidates(text)
    ids = {printed: figure.guesses[0].indicator.id for printed, figure in read.items() if figure.guesses}
    assert ids == dict.fromkeys(
        ("28.7亿千瓦时", "27.6亿千瓦时", "4.0%"), "power_consumption"
    ) | dict.fromkeys(("29微克/立方米", "9.4%"), "pm25")
    fallen = read["9.4%"].reading
    assert fallen is not None
    assert str(fallen.value) == "-47/5"


MIDTERM = (
    "甲县“十四五”规划中期评估\n"
    "“十四五”前三年，全县生产总值年均增长6.8%，高出规划目标0.3个百分点；2023年末，规上企业达到131家。\n"
)


def test_the_first_years_of_a_named_plan_are_a_period_and_a_goal_that_is_beaten_opens_none() -> None:
    assert the(MIDTERM, "6.8%").period == "2021/2023"
    assert str(the(MIDTERM, "131家").status) == "printed"


def test_what_is_so_every_year_is_of_all_the_years() -> None:
    text = (
        "甲省2023年政府工作报告\n过去五年，粮食产量每年稳定在340亿斤以上。今年，生产总值预期增长6.1%左右。\n"
    )
    assert the(text, "340亿斤").period == "2018/2022"
    assert str(the(text, "6.1%").status) == "planned"


MONTHLY = (
    "2024年11月份甲市经济运行简况\n"
    "1-11月，全市工业增加值增长6.2%。11月当月增长4.3%。\n"
    "社会消费品零售总额432.1亿元。11月末，存款余额2340亿元。\n"
)


@pytest.mark.parametrize(
    ("printed", "period"),
    [("4.3%", "2024-11"), ("432.1亿元", "2024-01/2024-11"), ("2340亿元", "2024-11-30")],
)
def test_a_monthly_paper_that_begins_with_all_months_so_far_is_of_them(printed: str, period: str) -> None:
    assert the(MONTHLY, printed).period == period
