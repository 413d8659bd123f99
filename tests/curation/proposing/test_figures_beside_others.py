"""What a figure is of that stands beside another one: of another time, of a plan, of a list, of a label above it."""

from fractions import Fraction

import pytest

from metrics.model.codes import Measure, Status
from tests.proposed import figures, the

TITLE = "甲镇五年回望（2018—2022年）\n"
PAPER = "News of the county in 2023\n"
TAX = "Bing Council: your council tax in 2024/25. All sums are in £.\n"
ADJUSTED = "关于甲县2023年县级预算调整方案的报告\n2023年9月21日\n"
BUDGET = "A letter about the 2025 budget\nOn December 10, 2024 council adopted it.\n"
TABLE = "Shire of Bing: performance table, October to December 2023\n"

YEARS = (
    "甲市年鉴：2023年外贸说明\n2021年、2022年、2023年，进出口总额分别为412.6亿元、455.1亿元、438.9亿元。\n"
)
HOLIDAY = "甲市：2024年“五一”假期情况\n5月1日至5日，接待游客21.6万人次，比去年“五一”多1.4万人次。\n"
POLICE = "Elder Creek: police report for March 2023\n"
RATES = (
    "Bing Council: figures of three years. All sums are in £.\n"
    "Recycling rates of 2020/21, 2021/22 and 2022/23 were 41.2%, 42.8% and 44.5% respectively.\n"
)
PERIODS = [
    (
        POLICE + "It answered 1,238 calls in March 2023 (February 2023: 1,094) and made 37 arrests.",
        "1,094",
        "2023-02",
    ),
    (
        POLICE + "It answered 1,238 calls in March 2023 (February 2023: 1,094) and made 37 arrests.",
        "37",
        "2023-03",
    ),
    (RATES, "41.2%", "2020-04/2021-03"),
    (RATES, "44.5%", "2022-04/2023-03"),
    (PAPER + "From 1 April 2024 a household pays £52.30 a month.", "£52.30", "2024-04-01"),
    ("甲县2020年债务公开说明\n（2021年2月）\n年末贷款余额132.6亿元。", "132.6亿元", "2020-12-31"),
    ("甲乡“春风行动”周报\n第3期（2024年2月19日—2月25日）\n组织招聘会2场。", "2场", "2024-02-19/2024-02-25"),
    ("甲镇渔业快讯（2023年第8期）\n渔港热闹。\n7月台风过境，经济损失约2300万元。", "约2300万元", "2023-07"),
    ("2021年甲港上半年数据\n集装箱41.6万标箱，已超过2019年上半年的36.2万标箱。", "36.2万标箱", "2019-H1"),
    (YEARS, "412.6亿元", "2021"),
    (YEARS, "455.1亿元", "2022"),
    (YEARS, "438.9亿元", "2023"),
    (HOLIDAY + "古镇迎客6.8万人次。", "6.8万人次", "2024-05-01/2024-05-05"),
    (HOLIDAY + "今年全市的目标是：接待游客2600万人次。", "2600万人次", "2024"),
    (
        "甲村关于修渠的公告\n2021年3月12日\n今年修渠，村集体拿八万元。去年只浇得到九百亩地。",
        "八万元",
        "2021/..",
    ),
    ("甲市2023年春运收官。\n1月27日（初六）最忙，单日发送旅客7.9万人次。", "7.9万人次", "2023-01-27"),
    ("甲县快递快报\n2023年12月1日\n11月底村级点达到204个，比2022年底多了31个。", "31个", "2023-11-30"),
    (
        "甲村2023年度村务公开\n公开日期：2024年1月5日\n年末户籍人口1217人。2024年计划修路1.8公里。",
        "1217人",
        "2023-12-31",
    ),
    ("2022年甲县夏种\n截至6月15日，玉米已播21.9万亩，全县秋粮面积力争不少于45万亩。", "不少于45万亩", "2022"),
    (TITLE + "2022年，服务业营业收入9.3亿元，比2018年的5.1亿元增长八成。", "5.1亿元", "2018"),
    (TITLE + "2022年末，民宿43家，比2019年末的31家增加12家。", "31家", "2019-12-31"),
    (TITLE + "2022年末，民宿43家，比2019年末的31家增加12家。", "12家", "2022"),
    (
        "甲县2024年一季度经济运行简析\n一季度工业增加值增长7.3%，比2023年全年加快1.4个百分点。\n税收9.3亿元。",
        "9.3亿元",
        "2024-Q1",
    ),
    ("甲市2024年6月空气质量状况\n6月优良天数26天。\n1—5月优良天数149天。", "26天", "2024-06"),
    ("甲港2023年8月生产快报\n1—8月吞吐量319万吨，完成全年计划480万吨的66.5%。", "480万吨", "2023"),
    (
        "甲县文旅：端午数据出炉\n2023年6月25日\n6月22日至24日，接待游客6.4万人次。\n住宿率91.4%，6月23日单日运客1.2万人次。",
        "91.4%",
        "2023-06-22/2023-06-24",
    ),
    (
        "甲县文旅：端午数据出炉\n2023年6月25日\n6月22日至24日，接待游客6.4万人次。\n住宿率91.4%，6月23日单日运客1.2万人次。",
        "1.2万人次",
        "2023-06-23",
    ),
    (
        "甲区“十四五”规划主要目标\n到2025年，生产总值达到620亿元，“十四五”期间年均增长6%；研发强度由2020年的2.1%提高到2.8%。",
        "2.8%",
        "2025",
    ),
    ("2023年甲镇简报\n4月30日，全镇企业、合作社和个体户等各类经营主体共有1204户。", "1204户", "2023-04-30"),
    (
        TAX + "Our share goes up by 3.1% in 2024/25, from £184.50 in 2023/24 to £190.22.",
        "£190.22",
        "2024-04/2025-03",
    ),
    (
        TAX + "Our share goes up by 3.1% in 2024/25, from £184.50 in 2023/24 to £190.22.",
        "£184.50",
        "2023-04/2024-03",
    ),
    (
        PAPER + "On 31 March 2023 there were 870 flats, more than the 735 flats of 31 March 2018.",
        "735",
        "2018-03-31",
    ),
]


@pytest.mark.parametrize(("text", "printed", "period"), PERIODS)
def test_a_figure_is_of_its_own_time(text: str, printed: str, period: str) -> None:
    assert the(text, printed).period == period


MEETING = "甲镇调度会纪要\n2023年11月14日\n"
STATUSES = [
    (PAPER + "It sailed 96.4% of crossings, missing the 98.2% we aim for.", "98.2%", Status.PLANNED),
    (PAPER + "The recount cost £48,200, less than the £60,000 budgeted.", "£60,000", Status.PLANNED),
    (PAPER + "The recount cost £48,200, less than the £60,000 budgeted.", "£48,200", Status.PRINTED),
    (PAPER + "Canopy cover was 17.6% in 2023. By 2040 we want 25.4%.", "25.4%", Status.PLANNED),
    (PAPER + "Next year we are planning for 7,100 people.", "7,100 people", Status.PLANNED),
    (
        PAPER + "By 2026 it will have replaced 8,600 pipes; so far we have done 5,150.",
        "5,150",
        Status.PRINTED,
    ),
    (
        PAPER + "Resealing came to 31.5 km, which is 63% of the 50 km planned for 2023/24.",
        "63%",
        Status.PRINTED,
    ),
    (
        "甲村讯\n2022年总收入318.6万元。2023年，合作社想把总收入做到400万元以上。",
        "400万元以上",
        Status.PLANNED,
    ),
    (MEETING + "今冬油菜计划播种9500亩，截至11月13日已播6270亩。", "9500亩", Status.PLANNED),
    (MEETING + "今冬油菜计划播种9500亩，截至11月13日已播6270亩。", "6270亩", Status.PRINTED),
    (MEETING + "会议议定：油菜月底播完；今年秸秆综合利用率不低于96%。", "不低于96%", Status.PLANNED),
    (MEETING + "前三季度次均费用6840元，全年要控制在7000元以内。", "7000元以内", Status.PLANNED),
    (MEETING + "1—10月巡河1490次，完成全年5000次任务的29.8%。", "5000次", Status.PLANNED),
    (MEETING + "城镇化率52.8%，距离2025年的目标56%尚有差距。", "56%", Status.PLANNED),
    (MEETING + "年均增长5.1%，没有跟上年均增长6.5%的要求。", "6.5%", Status.PLANNED),
    (MEETING + "路灯欠下的86盏2024年3月底前补齐。", "86盏", Status.PLANNED),
    (MEETING + "北渠修好以后估计能浇一千五百亩。", "一千五百亩", Status.ESTIMATED),
    ("甲港2023年8月生产快报\n1—8月吞吐量319万吨，完成全年计划480万吨的66.5%。", "480万吨", Status.PLANNED),
    ("甲港2023年8月生产快报\n1—8月吞吐量319万吨，完成全年计划480万吨的66.5%。", "66.5%", Status.PRINTED),
    (ADJUSTED + "调整后，预算收入由年初的38.5亿元调减为36.9亿元，减少1.6亿元。", "38.5亿元", Status.PLANNED),
    (ADJUSTED + "调整后，预算收入由年初的38.5亿元调减为36.9亿元，减少1.6亿元。", "36.9亿元", Status.PLANNED),
    (ADJUSTED + "1—8月，预算收入完成24.3亿元。", "24.3亿元", Status.PRINTED),
    ("甲区“十四五”规划主要目标\n到2025年，研发强度由2020年的2.1%提高到2.8%。", "2.1%", Status.PRINTED),
    ("甲区“十四五”规划主要目标\n“十四五”期间，新增就业4.5万人。", "4.5万人", Status.PLANNED),
    (PAPER + "Tree cover was 16.2% in 2023, and by 2033 we want it to reach 19.5%.", "19.5%", Status.PLANNED),
    (
        TABLE + "Pool visits. October 2023: 3,120. Target for October to December 2023: 13,400.",
        "13,400",
        Status.PLANNED,
    ),
    (
        BUDGET + "It totals $41.6 million, $2.1 million more than the 2024 budget.",
        "$2.1 million",
        Status.PLANNED,
    ),
    (BUDGET + "Reserves held $13.9 million on November 30, 2024.", "$13.9 million", Status.PRINTED),
    (
        "A letter about the 2023 budget outturn\nMay 10, 2024. It cost $41.6 million.\n",
        "$41.6 million",
        Status.PRINTED,
    ),
]


@pytest.mark.parametrize(("text", "printed", "status"), STATUSES)
def test_what_is_planned_is_told_from_what_stands_beside_it(text: str, printed: str, status: Status) -> None:
    assert the(text, printed).status is status


MEASURES = [
    (
        PAPER + "Resealing came to 31.5 km, which is 63% of the 50 km planned for 2023/24.",
        "63%",
        Measure.COMPLETION,
    ),
    (PAPER + "Footfall reached 1.06 million, 8.3% above December 2021.", "8.3%", Measure.CHANGE_ON_YEAR),
    (PAPER + "Patrols checked 1,146 vehicles; 12% were over the limit.", "12%", Measure.SHARE),
    (
        PAPER + "Life expectancy was 79.3 years, a gain of 0.2 years on 2022.",
        "0.2 years",
        Measure.CHANGE_AMOUNT,
    ),
    (
        PAPER + "Income reached 17,340 yuan, growing 12.4 percent a year.",
        "12.4 percent",
        Measure.CHANGE_ON_YEAR,
    ),
    ("甲港2023年快讯\n全港的目标是货物吞吐量7000万吨，前三季度已完成74.8%。", "74.8%", Measure.COMPLETION),
    ("甲镇2024年公告\n计划安装路灯300盏，到12月15日只装了214盏，完成七成一。", "七成一", Measure.COMPLETION),
    ("甲港2023年快讯\n外贸货物占全港吞吐量的比重，从去年的28.5%升至31.9%。", "31.9%", Measure.SHARE),
    ("甲港2023年快讯\n外贸货物占全港吞吐量的比重，从去年的28.5%升至31.9%。", "28.5%", Measure.SHARE),
    ("甲区2022年公报\n青年党员占比由2017年底的18.9%升至2022年底的22.7%。", "18.9%", Measure.SHARE),
    ("2024年甲法庭\n平均审理42天，较上年提速7天。", "7天", Measure.CHANGE_AMOUNT),
    ("甲镇2023年实事进度\n一、充电桩：年度目标120个，已建成97个，完成80.8%。", "80.8%", Measure.COMPLETION),
    (TAX + "A bill goes from £184.50 to £190.22, an extra £5.72.", "£5.72", Measure.CHANGE_AMOUNT),
    (TAX + "The bill is £190.22. We spend an additional £5.7m on roads.", "£5.7m", Measure.LEVEL),
]


@pytest.mark.parametrize(("text", "printed", "measure"), MEASURES)
def test_what_is_beside_a_figure_tells_its_measure(text: str, printed: str, measure: Measure) -> None:
    assert the(text, printed).measure is measure


FIRST = [
    (TABLE + "Books lent. October 2023: 3,120. November 2023: 4,480.", "3,120", "library_loans"),
    (TABLE + "Books lent. October 2023: 3,120. November 2023: 4,480.", "4,480", "library_loans"),
    (
        TAX + "In 2024/25 a Band D home pays £1,612.35 to the county council and £281.70 to the police.",
        "£281.70",
        "band_d_council_tax",
    ),
    (PAPER + "The town was third in the county for recycling.", "third", "recycling_rate"),
]


@pytest.mark.parametrize(("text", "printed", "indicator"), FIRST)
def test_a_figure_is_of_what_the_one_beside_it_is_of(text: str, printed: str, indicator: str) -> None:
    assert [guess.indicator.id for guess in the(text, printed).guesses][:1] == [indicator]


TURNED = [
    (PAPER + "It cut its energy use by 3% and its water use by 5.1%.", "5.1%", -5.1, "cut … 5.1%", False),
    (PAPER + "It cut its energy use by 3% and its fees grew by 5.1%.", "5.1%", 5.1, "", False),
    (PAPER + "It raised its fees by 3% and its rents by 5.1%.", "5.1%", 5.1, "", False),
    ("2023年，失业率降幅扩大0.2个百分点。", "0.2个百分点", -0.2, "降幅…0.2个百分点", True),
    ("2023年，失业率降幅比上年收窄0.2个百分点。", "0.2个百分点", 0.2, "", True),
    ("2023年，失业率增幅收窄0.2个百分点。", "0.2个百分点", -0.2, "", False),
]


@pytest.mark.parametrize(("text", "printed", "value", "written", "doubted"), TURNED)
def test_what_is_said_of_a_fall_turns_a_change(
    text: str, printed: str, value: float, written: str, *, doubted: bool
) -> None:
    figure = the(text, printed)
    assert figure.reading is not None
    assert float(figure.reading.value or 0) == value
    assert (figure.fallen.text if figure.fallen else "") == written
    assert ("direction" in figure.doubts) is doubted


def test_how_often_is_no_multiple_and_what_is_numbered_no_figure() -> None:
    often, multiple = figures(
        PAPER + "We turned out 96 times. Gifts grew 6 times. See Appendix 3, paragraph 14."
    )
    assert (often.quantity and often.quantity.unit, multiple.quantity and multiple.quantity.unit) == (
        "",
        "倍",
    )


def test_a_rate_per_thousand_is_a_figure_and_so_is_none_of_a_telephone() -> None:
    text = PAPER + "The birth rate was 10.9 per 1,000 in 2023, deaths 58 per 100,000. Call 555-0142 about it."
    read = [
        (one.printed, float(one.quantity.value or 0), one.quantity.unit)
        for one in figures(text)
        if one.quantity
    ]
    assert read == [("10.9 per 1,000", 1.09, "%")]


@pytest.mark.parametrize(
    "text",
    [
        "有意见找老周，13900000000。",
        "投诉请拨12345。",
        "记者17日从港航中心获悉。",
        "9路、12路走向不变。",
        "外贸说明见表11-3。",
        "2019年平均受教育年限从2020年起不再公布。",
    ],
)
def test_what_only_names_or_dates_is_no_figure(text: str) -> None:
    assert [one.printed for one in figures("甲镇2023年工作总结\n" + text)] == []


def test_a_place_is_named_without_what_leads_to_it_and_is_none_where_a_word_ends_so() -> None:
    text = "2023年甲市假期\n热门当数沉香古镇，涌进16.8万人次。\n镇村河长巡河386次。\n新增初中学位5400个。\n"
    assert [one.locality for one in figures(text, ("甲市",))] == ["沉香古镇", "", ""]


def test_old_people_are_counted_as_people_and_more_than_nine_tenths_is_at_least_that() -> None:
    old, progress = figures("2023年，甲县有百岁老人29位。收割进度过九成。")
    assert old.quantity is not None
    assert old.quantity.unit == "人"
    assert progress.quantity is not None
    assert progress.quantity.low == Fraction(90)
    assert progress.quantity.high is None


def test_who_competes_is_no_figure_and_who_allots_no_place() -> None:
    text = "2023年，甲县增速居全市8个县（市、区）第三位。省下达甲县专项债券额度9.7亿元。第一阶梯水价上调。"
    assert [(one.printed, one.locality) for one in figures(text, ("甲县",))] == [
        ("第三位", ""),
        ("9.7亿元", ""),
    ]
