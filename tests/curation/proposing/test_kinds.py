"""Ways of saying that were once read wrong, each in a made-up sentence, with what is right to say of a figure."""

import textwrap
from fractions import Fraction

import pytest

from metrics.curation.library import known_indicators
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import document_of
from tests.proposed import figures, the

BUDGET = "关于甲镇2023年财政预算执行情况和2024年财政预算（草案）的报告\n2024年1月9日\n"
PLAN = "甲县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要\n"
REPORT = "甲镇2023年工作总结\n"
NEWS = "News of the county in 2023\n"
COUNCIL = "Council minutes, 14 May 2024. All sums are in £ sterling.\n"


PERIODS = [
    (
        NEWS + "Trade totaled 47.1 billion yuan in the first eight months of 2023.",
        "47.1 billion yuan",
        "2023-01/2023-08",
    ),
    (
        "甲镇花会情况\n据统计，2023年花会（4月3日至7日），全镇接待游客2.4万人次。门票均价35元。",
        "2.4万人次",
        "2023-04-03/2023-04-07",
    ),
    ("甲村2022年收支说明\n今年还款3万元。去年还欠8万元。\n2022年12月20日\n", "8万元", "2021"),
    ("甲村2022年收支说明\n今年还款3万元。明年要还5万元。\n2022年12月20日\n", "5万元", "2023"),
    ("《甲镇报》（2023年第4期）\n去年，公司销售3.1亿元。明年产值可达4.2亿元。\n", "3.1亿元", "2022"),
    ("《甲镇报》（2023年第4期）\n去年，公司销售3.1亿元。明年产值可达4.2亿元。\n", "4.2亿元", "2024"),
    ("《甲镇报》（2023年第4期）\n今年，工业产值3.1亿元，增速居全区第二位。\n", "全区第二位", "2023/.."),
    ("Community safety review of 2018/19\nReports of fly-tipping rose to 731.\n", "731", "2018-04/2019-03"),
    ("Budget Book 2024/25 of Westerham Council\nCouncil tax will rise by 2.4%.\n", "2.4%", "2024-04/2025-03"),
    ("Health of the county\nLife expectancy in 2016-2018 was 80.4 years.\n", "80.4 years", "2016/2018"),
    (REPORT + "截至6月15日，已开工15个。", "15个", "2023-06-15"),
    (
        NEWS
        + "Its income rose from 12 yuan in 2017 to 21 yuan in 2021, an average annual increase of 8.4 percent.",
        "increase of 8.4 percent",
        "2018/2021",
    ),
    (
        NEWS + "The number was 3.4 million, a decrease of 12,000 over the end of 2020.",
        "decrease of 12,000",
        "2023",
    ),
    (COUNCIL + "The programme totals £38.2m over the five years to 2027/28.", "£38.2m", "2023-04/2028-03"),
    (
        COUNCIL + "Looking back: in 2020/21 we paid £27m in grants. Loans of books rose to 88,200.",
        "88,200",
        "2020-04/2021-03",
    ),
    (
        "County budget in brief. Fiscal year 2024, which begins July 1, 2023. Taxes: $9 million.",
        "$9 million",
        "2023-07/2024-06",
    ),
    (
        "Budget 2023/24: report to Council, 22 February 2023. Parking will cost £1.20.",
        "£1.20",
        "2023-04/2024-03",
    ),
    (
        "Fact sheet for investors\nKey figures for 2022\nResidents: 38,200\nBy 2025 it is to have 40,000.",
        "38,200",
        "2022",
    ),
    (BUDGET + "2024年，全镇税收收入安排2.1亿元。", "2.1亿元", "2024"),
    (PLAN + "“十三五”时期，产值由2015年的9亿元增加到2020年的12亿元；累计脱贫326人。", "326人", "2016/2020"),
    (PLAN + "“十四五”期间，新建厂房12万平方米。", "12万平方米", "2021/2025"),
    ("Annual report 2024\nTax revenue was $4.1 million, 3% over FY 2023.", "$4.1 million", "2024"),
    (PLAN + "展望二〇三五年，居民收入比2020年翻一番以上。", "翻一番以上", "2035"),
    ("甲县2023年1—5月快报\n5月末，贷款余额401亿元。", "401亿元", "2023-05-31"),
    (
        "致乡亲的信\n2021年是变化大的一年。税收12万元。\n2022年，打算建厕所65座。\n甲村\n2022年1月20日",
        "12万元",
        "2021",
    ),
    (REPORT + "年末常住人口6万人，城镇人口占62.5%。", "62.5%", "2023-12-31"),
    (NEWS + "Over the past five years, it built 840 km of roads.", "840 km", "2019/2023"),
    (NEWS + "Over the past five years its roads doubled to 186 km.", "186 km", "2023"),
    (NEWS + "Over the next three years, it will build 840 km of roads.", "840 km", "2024/2026"),
    (
        NEWS + "In the past five years GDP grew at an average annual rate of 6.7 percent.",
        "6.7 percent",
        "2019/2023",
    ),
    (NEWS + "The balance was $1.08 million on December 31, 2022.", "$1.08 million", "2022-12-31"),
    (NEWS + "It drew 560 people in August 2023, up 22% on August 2022.", "up 22%", "2023-08"),
    ("Letter, January 2020. 2019 was busy. We took 418 calls. In 2020 we will plant trees.", "418", "2019"),
    (
        "YUNXI, April 18, 2023. In the first quarter of this year it sold 150 tonnes of tea.",
        "150 tonnes",
        "2023-Q1",
    ),
    (COUNCIL + "Visits reached 4,120 in the nine months to December 2023.", "4,120", "2023-04/2023-12"),
    ("Council report. In 2022/23, 91.6 per cent were decided in time.", "91.6 per cent", "2022-04/2023-03"),
]


@pytest.mark.parametrize(("text", "printed", "period"), PERIODS)
def test_the_time_of_a_figure_is_the_one_that_is_meant(text: str, printed: str, period: str) -> None:
    assert the(text, printed).period == period


STATUSES = [
    (REPORT + "超额完成PM2.5平均浓度同比下降4%、重污染天数减少6%的改善目标。", "下降4%", "planned"),
    (REPORT + "超额完成PM2.5平均浓度同比下降4%、重污染天数减少6%的改善目标。", "减少6%", "planned"),
    (REPORT + "PM2.5平均浓度同比下降4%，完成了改善目标。", "下降4%", "printed"),
    (REPORT + "就业3120人，为目标任务的124.8%；案件清零。", "清零", "printed"),
    (
        COUNCIL + "Reserves are forecast to be £5.4m in 2025, down from £7.9m a year earlier.",
        "£7.9m",
        "printed",
    ),
    (BUDGET + "2024年，税收收入预期2.1亿元，增长7.4%。", "7.4%", "planned"),
    (BUDGET + "2024年，公共支出5.9亿元。", "5.9亿元", "planned"),
    (BUDGET + "2023年，公共支出5.4亿元。", "5.4亿元", "printed"),
    (BUDGET + "2024年1月，截至目前已完成支出0.9亿元。", "0.9亿元", "printed"),
    (PLAN + "“十三五”时期，城镇化率由41.2%提高到52.6%。", "52.6%", "printed"),
    (REPORT + "下一年打算改造厕所65座。", "65座", "planned"),
    (NEWS + "It has 14 miles planned this summer.", "14 miles", "planned"),
    (NEWS + "The 2024 budget totals $3.46 million.", "$3.46 million", "planned"),
]


@pytest.mark.parametrize(("text", "printed", "status"), STATUSES)
def test_what_is_to_come_is_planned_and_what_has_been_is_printed(
    text: str, printed: str, status: str
) -> None:
    assert str(the(text, printed).status) == status


MEASURES = [
    (REPORT + "税收收入7.4亿元，同比增长5.97%,增收4222万元。", "4222万元", "change_amount"),
    (REPORT + "帮助甲村增收20万元。", "20万元", "level"),
    (NEWS + "Schools take the largest share, 48%, followed by care with 29%.", "48%", "share"),
    (NEWS + "Schools take the largest share, 48%, followed by care with 29%.", "29%", "share"),
    (NEWS + "Taxes make up 61 percent of revenue.", "61 percent", "share"),
    (NEWS + "Receipts were $11.9 million, 8 percent ahead of last year.", "8 percent", "change_on_year"),
    (REPORT + "油料面积532.1千公顷，减少6.3千公顷。", "减少6.3千公顷", "change_amount"),
    (REPORT + "夏粮产量186万吨，增产1.2%。", "1.2%", "change_on_year"),
    (NEWS + "Attendance topped 48,000, a 12% jump.", "12%", "change_on_year"),
    (NEWS + "It had 6,230 readers, or 58% of residents.", "58%", "share"),
    (NEWS + "Two-thirds of residents agreed, and a quarter did not.", "a quarter", "share"),
    (NEWS + "GDP has grown at an average annual rate of 6.7 percent.", "6.7 percent", "change_on_year"),
]


@pytest.mark.parametrize(("text", "printed", "measure"), MEASURES)
def test_what_a_figure_tells_of_its_noun(text: str, printed: str, measure: str) -> None:
    assert str(the(text, printed).measure) == measure


PHRASES = [
    (REPORT + "城乡居民收入分别为3万元和2万元，增长6.1%和8.2%。", "8.2%", "农村居民收入"),
    (REPORT + "新增规上企业23家、高新企业6家，总数分别达到168家、29家。", "168家", "规上企业"),
    (REPORT + "民宿从最初的3家发展到现在的26家。", "26家", "民宿"),
    (REPORT + "税收38亿元，增长8%（剔除基数后增长5.1%）。", "5.1%", "税收"),
    ("甲区国民经济和社会发展计划执行情况的报告（摘登）\n税收38亿元，增长8.2%。", "38亿元", "税收"),
    (NEWS + "436 homes were built, of which 92 were affordable homes.", "92", "homes"),
    (NEWS + "The county aims to expand its tea gardens to 100,000 mu.", "100,000 mu", "tea gardens"),
    ("Fact sheet for 2022\nResidents: 38,200\nIndustrial output: 5.42 billion yuan", "38,200", "Residents"),
    (REPORT + "1368名党员参加。", "1368名", "党员"),
    (REPORT + "带动120余户农户户均增收1.5万元。", "120余户", "农户"),
    (REPORT + "惠及3个村2100多名群众。", "3个", "村"),
    (REPORT + "力争全年新增高新技术企业100家。", "100家", "高新技术企业"),
    (REPORT + "累计流转土地5600亩。", "5600亩", "土地"),
    (REPORT + "资金分别为1.2亿元、1.36亿元和2.05亿元，涉及项目12个、13个、15个。", "1.36亿元", "资金"),
    (REPORT + "农林水支出12亿元、卫生支出6亿元、社会保障和就业支出9亿元，分别增长4%、3%和8%。", "4%", "农林水支出"),
    (COUNCIL + "Members noted that reserves stood at £6.3m.", "£6.3m", "reserves"),
    (COUNCIL + "Some 142 homes were completed, compared with 98 the year before.", "98", "homes"),
    (COUNCIL + "Applications: 1,284 were received.", "1,284", "Applications"),
    (NEWS + "Output of mines was up 4 percent, that of farms rose 6 percent.", "rose 6 percent", "Output of farms"),
    (NEWS + "It harvested 412,000 tonnes of grain.", "412,000 tonnes", "grain"),
    (NEWS + "1.2 million tourists came, generating 860 million yuan in revenue.", "860 million yuan", "revenue"),
    (NEWS + "A dozen electric vehicle charge points opened.", "A dozen", "electric vehicle charge points opened"),
    (NEWS + "Taxes were $2.04 million in 2023, 98.6 percent of the levy.", "98.6 percent", "Taxes"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "printed", "phrase"), PHRASES)
def test_the_phrase_is_the_noun_and_no_more(text: str, printed: str, phrase: str) -> None:
    assert the(text, printed).phrase == phrase


VALUES = [
    (NEWS + "Income topped 5.2 million yuan.", "topped 5.2 million yuan", Fraction(5200000), "元"),
    (NEWS + "Exports: $74 million\nWage: 62,400 yuan", "$74 million", Fraction(74000000), "美元"),
    (REPORT + "完成12、13和15万元的拨付。", "12", Fraction(120000), "元"),
    (REPORT + "建筑面积两千六百平方米。", "两千六百平方米", Fraction(2600), "m²"),
    (NEWS + "A $1.2 million grant came.", "$1.2 million", Fraction(1200000), "美元"),
    (COUNCIL + "That is 87 pence a week.", "87 pence", Fraction(87, 100), "英镑"),
    (NEWS + "Homes have 2.84 people each.", "2.84", Fraction(71, 25), ""),
    (NEWS + "The county shipped 3,200 tons of tea for 12 yuan.", "3,200 tons", Fraction(3200), "t"),
    (NEWS + "The yard took 300 tons of waste for $5 million.", "300 tons", Fraction(300), "t"),
    (COUNCIL + "It was 41.2%, 1.4 points below the year before.", "1.4 points", Fraction(7, 5), "百分点"),
    (COUNCIL + "The rate rose 1.4 points to 45.2%.", "rose 1.4 points", Fraction(7, 5), "百分点"),
    (COUNCIL + "It was 41.2%. The team won 14 points.", "14 points", Fraction(14), "分"),
    (COUNCIL + "44.7% was recycled (April to September 2020: 46.1%).", "46.1%", Fraction(461, 10), "%"),
    (COUNCIL + "Almost half said so, of 98 the year before.", "98", Fraction(98), ""),
    (COUNCIL + "Almost half said so.", "Almost half", Fraction(50), "%"),
]


@pytest.mark.parametrize(("text", "printed", "value", "unit"), VALUES)
def test_a_number_is_read_with_its_unit(text: str, printed: str, value: Fraction, unit: str) -> None:
    quantity = the(text, printed).quantity
    assert quantity is not None
    assert (quantity.value, quantity.unit) == (value, unit)


NO_FIGURES = [
    (NEWS + "Residents aged 65 or over are many.", "65or over"),
    (NEWS + "It is 6 points above the national average.", "6points"),
    (REPORT + "每百元营业收入中的成本有所上升。", "百元"),
    (REPORT + "比2020年多了些。", "2020年多"),
    (COUNCIL + "91% were decided within eight weeks.", "eight weeks"),
    (COUNCIL + "All were present.\n3. Finance. The clerk spoke of £9.", "3"),
]


@pytest.mark.parametrize(("text", "printed"), NO_FIGURES)
def test_what_is_no_figure_is_not_proposed(text: str, printed: str) -> None:
    document = document_of(text.encode())
    candidates = {
        c.printed or c.token.text: c.reason for c in Proposer(document, known_indicators({})).candidates()
    }
    assert candidates[printed] is not None


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (REPORT + "甲、乙两项分别下降7.9%和10.8%。", "10.8%"),
        (NEWS + "Customers used 3 percent less than the year before.", "3 percent"),
        (REPORT + "浓度降幅达35.4%。", "35.4%"),
    ],
)
def test_what_fell_is_read_below_nought_though_its_number_prints_no_sign(text: str, printed: str) -> None:
    figure = the(text, printed)
    read, meant = figure.quantity, figure.reading
    assert read is not None
    assert meant is not None
    assert read.low is not None
    assert (meant.value, meant.high) == (-(read.value or 0), -read.low)
    assert ("direction" in figure.doubts) is (figure.fallen is None)


def test_people_and_households_without_a_noun_are_those_of_the_place() -> None:
    guesses = [figure.guesses[0].indicator.id for figure in figures(REPORT + "全村416户、1638人。")]
    assert guesses == ["households", "residents"]


def test_household_waste_is_of_no_households() -> None:
    share = the(COUNCIL + "Over 96% of household waste was burnt.", "Over 96%")
    assert "households" not in [guess.indicator.id for guess in share.guesses]


def test_a_place_is_named_without_the_end_of_the_line_above() -> None:
    text = "秋收的故事\n2023年11月8日 来源：甲镇发布\n走进梨园村，目前种植面积达860亩。\n"
    assert the(text, "860亩").locality == "梨园村"


@pytest.mark.parametrize("width", [20, 34, 48, 200])
def test_an_english_text_says_the_same_however_its_lines_are_wrapped(width: int) -> None:
    text = (
        "In 2023 the county built 74 new homes, spent £3 million on them, and let 1,204 of them to families; "
        "crime fell by 3.2 per cent from 2022 and more than 12 per cent of all its tenants moved on."
    )
    as_written = [(figure.printed, figure.measure, figure.period, figure.phrase) for figure in figures(text)]
    wrapped = figures("\n".join(textwrap.wrap(text, width)))
    assert [(" ".join(f.printed.split()), f.measure, f.period, f.phrase) for f in wrapped] == as_written
    lines = [line for line, words in enumerate(textwrap.wrap(text, width), 1) if "£3" in words]
    assert [figure.line for figure in wrapped if figure.printed.startswith("£3")] == lines


@pytest.mark.parametrize(
    "text",
    [
        "Report of 2022/23. From January 2023 to August 2022 it sold 125 cars for £9.",
        REPORT + "2023至2019年产值125亿元。",
    ],
)
def test_years_in_the_wrong_order_tell_no_period(text: str) -> None:
    assert [figure.period for figure in figures(text) if "125" in figure.printed] == [""]


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        (REPORT + "小学招生4312人，比去年少52人。", "52人", -52),
        (NEWS + "It had 12,400 residents, 310 fewer than a year earlier.", "310", -310),
        (REPORT + "粮食产量7.3万吨，减产1.8%。", "减产1.8%", Fraction("-1.8")),
        (REPORT + "每户至少52人。", "至少52人", 52),
    ],
)
def test_what_is_fewer_than_before_is_less_than_none(text: str, printed: str, value: Fraction) -> None:
    reading = the(text, printed).reading
    assert reading is not None
    assert reading.value == value


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        (REPORT + "增长5.1%，低于年均7%的规划目标。", "7%"),
        (REPORT + "失业率3.1%，控制在4%的年度目标以内。", "4%"),
    ],
)
def test_what_a_target_is_said_to_be_is_planned(text: str, printed: str) -> None:
    assert the(text, printed).status == "planned"


@pytest.mark.parametrize(
    ("text", "printed", "status"),
    [
        (
            "甲市“十四五”规划纲要主要指标（摘录）\n绿化率：2025年达到43.3%。森林覆盖率：2020年为41.7%。\n",
            "43.3%",
            "planned",
        ),
        (
            "甲市“十四五”规划纲要主要指标（摘录）\n绿化率：2025年达到43.3%。森林覆盖率：2020年为41.7%。\n",
            "41.7%",
            "printed",
        ),
        ("甲县“十四五”规划纲要实施中期评估\n2022年绿化率43.3%。\n", "43.3%", "printed"),
        (NEWS + "For 2024 we expect 8,120 visitors.", "8,120", "planned"),
        (NEWS + "The average bill would be £8,120 in 2024.", "£8,120", "planned"),
        (NEWS + "Overtime took 27% of the £1.3 million budgeted for 2024.", "£1.3 million", "planned"),
        ("甲村议事会\n桥面加宽，预算三十万元，向镇里申请补助。\n", "三十万元", "planned"),
    ],
)
def test_what_is_expected_or_budgeted_has_not_come_true(text: str, printed: str, status: str) -> None:
    assert the(text, printed).status == status


def test_the_first_months_of_a_year_are_no_figure() -> None:
    shown = [one.token.text for one in figures(NEWS + "Trade grew 11% in the first eight months of 2023.")]
    assert shown == ["grew11%"]


def test_pupils_in_schools_are_no_schools() -> None:
    counts = figures("Schools in brief\nPupils in primary schools: 8,412 in September 2021.\n")
    assert [one.guesses[0].indicator.id for one in counts] == ["students"]
