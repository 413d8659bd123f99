"""What is proposed of a document: every number, with what its sentence says of it. The texts are made up."""

from fractions import Fraction

import pytest

from metrics.curation.library import known_indicators
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proposing.times.calendar import calendar_of
from metrics.curation.proving.documents import document_of
from metrics.model.codes import Reason

REPORT = """2023年1月12日在甲省第九届人民代表大会第一次会议上
一、2022年工作回顾
过去五年，我们打赢了三大攻坚战。
——地区生产总值由5.2万亿元增加到7.8万亿元，年均增长5.5%，居全国第9位。新建高速公路1200公里，城镇化率提高到61.5%。
过去一年，预计一般公共预算收入3012亿元、增长4.1%。城镇居民、农村居民人均可支配收入分别增长4.2%、6.3%。粮食产量连续九年稳定在500亿斤以上。
三次产业结构由上年的9.4:40.8:49.8调整为9.2:41.1:49.7。单位GDP能耗下降3.1%，新增市场主体98万户、比上年多12万户。
城镇新增就业121万人，完成年度目标的110%。规上工业总产值23.5亿元，增加值同比增长6.6%。
二、2023年工作安排
主要预期目标是：地区生产总值增长6%左右，城镇调查失业率控制在5.5%以内，粮食产量保持在490亿斤以上。
建成5G基站1.2万个，打造“1+3+N”体系，办好十件民生实事。
"""
# printed: measure, period, status, the likeliest indicator
OF_A_REPORT = [
    ("5.2万亿元", "level", "2017", "printed", "gdp"),
    ("7.8万亿元", "level", "2022", "printed", "gdp"),
    ("5.5%", "change_on_year", "2018/2022", "printed", "gdp"),
    ("全国第9位", "rank", "2022", "printed", "gdp"),
    ("1200公里", "level", "2018/2022", "printed", "expressway_length"),
    ("61.5%", "level", "2022", "printed", "urbanization_rate"),
    ("3012亿元", "level", "2022", "estimated", "budget_revenue"),
    ("4.1%", "change_on_year", "2022", "estimated", "budget_revenue"),
    ("4.2%", "change_on_year", "2022", "printed", "urban_income"),
    ("6.3%", "change_on_year", "2022", "printed", "rural_income"),
    ("500亿斤以上", "level", "2022", "printed", "grain_output"),
    ("9.4:40.8:49.8", "ratio", "2021", "printed", "industry_structure"),
    ("9.2:41.1:49.7", "ratio", "2022", "printed", "industry_structure"),
    ("下降3.1%", "change_on_year", "2022", "printed", "energy_intensity"),
    ("98万户", "level", "2022", "printed", "market_entities"),
    ("12万户", "change_amount", "2022", "printed", "market_entities"),
    ("121万人", "level", "2022", "printed", "new_urban_jobs"),
    ("110%", "completion", "2022", "printed", "new_urban_jobs"),
    ("23.5亿元", "level", "2022", "printed", "industrial_output"),
    ("6.6%", "change_on_year", "2022", "printed", "industrial_value_added"),
    ("6%左右", "change_on_year", "2023", "planned", "gdp"),
    ("5.5%以内", "level", "2023", "planned", "unemployment_rate"),
    ("490亿斤以上", "level", "2023", "planned", "grain_output"),
    ("1.2万个", "level", "2023", "planned", "mobile_stations"),
    ("十件", "level", "2023", "planned", ""),
]
ARTICLE = """今年以来，乙镇规上工业产值达12.3亿元，比目标11亿元超过1.3亿元。
全镇26个行政村中，集体经济收入50万元以上的村达20个，占行政村总数的四分之三，位列全市第二。项目投产后，预计可年产香菇300吨。截至6月底，PM2.5平均浓度26微克/立方米，
与上年持平，空气质量稳居全市各镇街前列。由2019年的1.2万人增加到2.4万人，五年翻一番。
"""
OF_AN_ARTICLE = [
    ("12.3亿元", "level", "printed", "industrial_output"),
    ("11亿元", "level", "planned", "industrial_output"),
    ("1.3亿元", "change_amount", "printed", "industrial_output"),
    ("26个", "level", "printed", "administrative_villages"),
    ("20个", "level", "printed", "villages_over"),
    ("四分之三", "share", "printed", "villages_over"),
    ("全市第二", "rank", "printed", "villages_over"),
    ("300吨", "level", "planned", ""),
    ("26微克/立方米", "level", "printed", "pm25"),
    ("持平", "change_on_year", "printed", "pm25"),
    ("全市各镇街前列", "rank", "printed", "air_quality"),
    ("1.2万人", "level", "printed", ""),
    ("2.4万人", "level", "printed", ""),
    ("翻一番", "change_on_year", "printed", ""),
]


def proposed(text: str, period: str = "") -> list[Candidate]:
    """Return the numbers of a text, as the library knows them."""
    return list(Proposer(document_of(text.encode()), known_indicators({}), period).candidates())


def figures(text: str, period: str = "") -> list[Candidate]:
    """Return those that may be figures."""
    return [candidate for candidate in proposed(text, period) if candidate.reason is None]


def likeliest(candidate: Candidate) -> str:
    """Return the id of the first guess; empty for none."""
    return candidate.guesses[0].indicator.id if candidate.guesses else ""


def test_a_report_gives_each_figure_with_measure_time_and_status() -> None:
    texts = [
        (figure.token.text, str(figure.measure), figure.period, str(figure.status), likeliest(figure))
        for figure in figures(REPORT)
    ]
    assert texts == OF_A_REPORT


def test_an_article_gives_ranks_shares_targets_and_what_stands_in_words() -> None:
    texts = [
        (figure.token.text, str(figure.measure), str(figure.status), likeliest(figure))
        for figure in figures(ARTICLE)
    ]
    assert texts == OF_AN_ARTICLE


def test_a_month_end_is_its_day_and_the_year_is_the_documents() -> None:
    of = {figure.token.text: figure.period for figure in figures(ARTICLE, "2024/..")}
    assert (of["12.3亿元"], of["26微克/立方米"], of["1.2万人"]) == ("2024/..", "2024-06-30", "2019")


def test_a_document_without_a_year_has_no_period_and_says_so() -> None:
    (only,) = figures("去年，乙镇税收1.2亿元。")
    assert (only.period, only.doubts) == ("", ("period",))


def test_every_number_is_a_figure_or_has_its_reason() -> None:
    document = document_of(REPORT.encode())
    candidates = proposed(REPORT)
    assert [candidate.token.end for candidate in candidates] == [token.end for token in document.tokens]
    reasons = {candidate.token.text: candidate.reason for candidate in candidates if candidate.reason}
    assert (reasons["三大"], reasons["2022年"], reasons["5"]) == (Reason.LISTED, Reason.DATE, Reason.NAME)


def test_the_line_is_that_of_the_document_and_the_phrase_is_as_printed() -> None:
    by_text = {figure.token.text: figure for figure in figures(REPORT)}
    assert (by_text["3012亿元"].line, by_text["3012亿元"].phrase) == (5, "一般公共预算收入")
    assert by_text["6.3%"].phrase == "农村居民人均可支配收入"


def test_a_bare_number_of_people_takes_the_unit_of_what_it_counts() -> None:
    (only,) = figures("2020年，农村贫困人口减少1386万。")
    assert only.quantity
    assert only.quantity.unit == "人"
    assert only.quantity.value == Fraction(-13860000)


def test_a_number_that_a_blank_parts_from_others_is_to_be_looked_at() -> None:
    doubts = {figure.token.text: figure.doubts for figure in figures("2023年税收12 34亿元。")}
    assert "parted" in doubts["34亿元"]


@pytest.mark.parametrize(
    ("text", "year", "this"),
    [
        ("2006年2月8日，过去的五年，生产总值达到4070亿元。", 2005, 2006),
        ("一、2022年工作回顾\n二、2023年工作安排", 2022, 2023),
        ("2024年经济社会发展的主要预期目标是：增长5%。", 2023, 2024),
        ("今年以来，2023年，乙镇税收1.2亿元。", 2023, 2023),
        ("2023年税收1.2亿元。2024年将达2亿元。", 2023, 2023),
        ("2023年税收1.2亿元。2027年预计达2亿元。", 2023, 2023),
        ("过去五年工作回顾\n2012年末税收1.2亿元，去年增收。2013年是开局之年。", 2012, 2013),
        ("乙镇2024年上半年经济运行情况报告\n税收1.2亿元。", 2024, 2024),
        ("2021-02-02 10:30\n2020年，乙镇税收1.2亿元。", 2020, 2021),
        ("26.07.2016 03:41\n今年上半年，乙镇税收1.2亿元。", 2016, 2016),
        ("一、2023年回顾\n税收1.2亿元。\n二、2024年目标\n税收2亿元。", 2023, 2024),
        ("2023年目标任务完成93%，税收1.2亿元。", 2023, 2023),
        ("乙镇税收1.2亿元。", 0, 0),
    ],
)
def test_the_year_of_a_document_is_told_by_its_words(text: str, year: int, this: int) -> None:
    calendar = calendar_of(text)
    assert (calendar.year, calendar.this) == (year, this)


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        ("乙镇2024年上半年经济运行情况报告\n累计接待客商30余批次。", "30余批次", "2024-H1"),
        ("2022年，截至10月底，税收收入达8.63亿元。", "8.63亿元", "2022-01/2022-10"),  # money, so far
        ("2022年，截至10月底，企业达12家。", "12家", "2022-10-31"),
        ("2022年1-10月，税收3亿元。目前，有企业12家。", "12家", "2022"),
        (
            "2022年，多个项目开工，今年1至11月投资5亿元。惠及居民2万余人。",
            "2万余人",
            "2022",
        ),  # not of all the text
        ("2022年1-5月，税收3亿元。新增企业12家。", "12家", "2022-01/2022-05"),
        ("1991-2018年间，人均收入从1211元提高到27302元。", "1211元", "1991"),
        ("1991-2018年间，人均收入从1211元提高到27302元。", "27302元", "2018"),
        ("2023年年度计划投资5亿元，1-6月累计完成投资3亿元。", "3亿元", "2023-H1"),
        ("2006年末存款余额11.2亿元。", "11.2亿元", "2006-12-31"),
        ("2023年1-10月，完成全年进度93%。", "93%", "2023-01/2023-10"),
        ("记者获悉，2024年前三季度，税收3亿元。\n新增企业12家。", "12家", "2024-Q1/2024-Q3"),
        (
            "乙镇2023年上半年工作总结和下半年打算\n税收3亿元，比一季度增长5%。\n确保全年税收5亿元。",
            "5%",
            "2023-H1",
        ),
        ("2023年，年度投资5亿元，到2025年达到9亿元。", "5亿元", "2023"),
        ("2023年，总量由2012年的全省第47位跃居第19位。", "第19位", "2023"),
        ("乙市2021年上半年经济运行情况\n产值增长12%，其中，6月份增长7.3%。", "7.3%", "2021-06"),
        ("乙市2021年上半年经济运行情况\n产值比2019年同期增长14%。", "14%", "2021-H1"),
        ("产值从2017年的3亿元增长到2022年的4亿元，税收从2亿元增长到3亿元。", "2亿元", "2017"),
        ("乙县2024年1-8月经济运行简况\n税收3亿元。", "3亿元", "2024-01/2024-08"),
        ("乙县2023年第三季度经济运行情况\n税收3亿元。", "3亿元", "2023-Q3"),
        ("乙县前三季度形势分析会召开\n2023年10月25日\n税收3亿元。", "3亿元", "2023-Q1/2023-Q3"),
        ("乙县1-11月主要经济指标\n2023年12月15日\n税收3亿元。", "3亿元", "2023-01/2023-11"),
        ("1-12月主要经济指标\n2023年1月15日\n税收3亿元。", "3亿元", "2022"),
        ("乙县2022年计划执行情况与2023年计划的报告\n税收3亿元。", "3亿元", "2022"),
        ("2023年，三年造林86万亩。2023年，三年完成造林87万亩。", "87万亩", "2021/2023"),
        ("2024年1-8月情况通报\n其中8月当月下降6.2%。", "下降6.2%", "2024-08"),
        ("2022年，年末存款余额9亿元，其中住户存款3亿元。", "3亿元", "2022-12-31"),
        ("2023年上半年，收入比由去年同期的1.81缩小至1.77。", "1.81", "2022-H1"),
    ],
)
def test_the_period_of_a_figure_is_told_by_its_words(text: str, printed: str, period: str) -> None:
    assert {figure.token.text: figure.period for figure in figures(text)}[printed] == period


@pytest.mark.parametrize(
    ("text", "printed", "measure", "status"),
    [
        ("2023年年度计划投资5亿元，1-6月累计完成投资3亿元。", "5亿元", "level", "planned"),
        ("2023年年度计划投资5亿元，1-6月累计完成投资3亿元。", "3亿元", "level", "printed"),
        ("2023年，产业园主体建设完成70%。", "70%", "completion", "printed"),
        ("2023年，空气质量综合指数同比改善11.5%。", "11.5%", "change_on_year", "printed"),
        ("2023年，增幅多年保持在9%以上。", "9%以上", "change_on_year", "printed"),
        ("2023年，年收入10万元以上家庭达到70%。", "70%", "share", "printed"),
        ("2023年，乙镇在千强镇中排名223位。", "223位", "rank", "printed"),
        ("2023年，今年经济增长目标确定为6%左右。", "6%左右", "change_on_year", "planned"),
        ("2023年，投产后预计总产值达到10亿元。", "10亿元", "level", "planned"),
        ("2023年，税收总量全市第二、第三。", "第三", "rank", "printed"),
        ("2023年，园区预计到2030年产值达到300亿元。", "300亿元", "level", "planned"),
        ("到2022年底，镇里住着6.37万人，2021年底是6.29万人。", "6.37万人", "level", "printed"),
        ("2023年新增法人13家，预计下月新增个体8家。", "8家", "change_amount", "planned"),
        ("2023年，争取上级资金1.48亿元。", "1.48亿元", "level", "printed"),
        ("2023年，财政收入预计完成3亿元，完成全年任务的73%。", "73%", "completion", "estimated"),
        ("2023年，投资7亿元，仅完成全年目标的58%，总量排全区第4位。", "全区第4位", "rank", "printed"),
        ("2023年，收入比为2.3，比上年缩小0.05。", "缩小0.05", "change_amount", "printed"),
        ("2022年，今后五年，税收年均增长6%左右。", "6%左右", "change_on_year", "planned"),
        ("2024年主要预期目标：税收增长6%。实施项目62个。", "62个", "level", "planned"),
        ("2023年，出口降幅收窄至1.3%。", "1.3%", "change_on_year", "printed"),
        ("2023年，民生支出占一般公共预算支出的78.4%。", "78.4%", "share", "printed"),
        ("2023年，较五年前翻了近两番，效益倍增。", "翻了近两番", "change_on_year", "printed"),
        (
            "2023年，产值由2019年的2亿元发展到2023年的5亿元，户均收入提高到4万元。",
            "4万元",
            "level",
            "printed",
        ),
        ("2023年，税收达年目标任务6亿元的60%；产值完成8亿元。", "8亿元", "level", "printed"),
        ("2023年，税收、出口同比+1.5%、+2.5%。", "2.5%", "change_on_year", "printed"),
        ("2023年，学费减半。", "减半", "change_on_year", "printed"),
        ("2023年，贫困发生率降为零。", "零", "level", "printed"),
    ],
)
def test_what_a_figure_says_is_told_by_its_words(text: str, printed: str, measure: str, status: str) -> None:
    read = {figure.token.text: (str(figure.measure), str(figure.status)) for figure in figures(text)}
    assert read[printed] == (measure, status)


@pytest.mark.parametrize(
    ("text", "printed", "phrase"),
    [
        ("2023年，城镇、农村居民人均可支配收入分别达到3元、2元。", "3元", "城镇居民人均可支配收入"),
        ("2023年，生产总值41亿元，同比（下同）增长9.4%。", "9.4%", "生产总值"),
        ("2023年，税收（含基金）12亿元。", "12亿元", "税收"),
        ("2023年，共计开展集中学习8次。", "8次", "集中学习"),
        ("2023年，人口自然增长率-4.6‰。", "-4.6‰", "人口自然增长率"),
        ("2023年，规上工业总产值，白石镇21亿元，东岭乡47亿元。", "47亿元", "规上工业总产值"),
        ("2023年，接待游客，共8万人次，税收2亿元，分别增长2%、增长6%。", "2%", "游客"),
        ("2023年，税收2亿元，出口3亿元。2022年，这两项分别为4亿元、5亿元。", "4亿元", "税收"),
        ("2023年，税收2亿元，出口3亿元。2022年，这两项分别为4亿元、5亿元。", "5亿元", "出口"),
        ("2023年，高技能人才12人。", "12人", "高技能人才"),
        ("2023年，预计可实现出口额5亿元。", "5亿元", "出口额"),
        ("2023年，产值5亿元，同步增长6%。", "6%", "产值"),
        ("2023年，项目建成后年产果蔬20吨。", "20吨", "年产果蔬"),
        ("2023年，第二、第三产业占地区生产总值的比重分别回落2.1和1.6个百分点。", "1.6个百分点", "第三产业"),
        ("2023年，税收增长7.3%，首次突破四万元大关。", "突破四万元", "税收"),
    ],
)
def test_the_phrase_is_what_the_figure_is_of(text: str, printed: str, phrase: str) -> None:
    assert {figure.token.text: figure.phrase for figure in figures(text)}[printed] == phrase


def test_a_share_is_of_what_stands_before_its_whole() -> None:
    (only,) = figures("2022年，民营经济占GDP的比重为66.2%。")
    assert likeliest(only) == "private_economy"


def test_a_number_takes_the_unit_that_the_next_one_prints_for_both() -> None:
    first, second = figures("2023年，税收、出口占比分别回落2.1和1.6个百分点。")
    assert first.quantity is not None
    assert second.quantity is not None
    assert (first.quantity.unit, second.quantity.unit) == ("百分点", "百分点")


@pytest.mark.parametrize(
    ("text", "indicator", "doubts"),
    [
        ("2023年，全镇财政收入5亿元。", "fiscal_revenue", ()),
        ("2023年，甲镇实现财政收入5亿元。", "fiscal_revenue", ()),
        ("2023年，规上服务业营业收入5亿元。", "services_revenue", ()),
        ("2023年，园区企业财政收入5亿元。", "fiscal_revenue", ("likeness",)),
        ("2023年，林业增加值5亿元。", "", ("indicator",)),
        ("2023年，油料产量500吨。", "", ("indicator",)),
        ("2023年，出口5亿元。", "exports", ()),
        ("2023年，16个村民小组通了路。", "", ("indicator",)),
        ("2023年，新增“四上”企业8家。", "industrial_enterprises", ()),
        ("2023年，全社会研发投入占GDP的2.8%。", "rnd_intensity", ()),
        ("2023年，固定资产投资同比回落2.1个百分点。", "fixed_asset_investment", ("points",)),
        ("2023年，村党支部书记及受表彰同志8人。", "party_organisations", ("likeness",)),
        ("2023年，亩均税收5万元。", "", ("indicator",)),
        ("2023年，村均经营性收入超过60万元。", "income_per_village", ()),
        ("2023年，农村低保标准为每人每年6900元。", "minimum_income_standard", ()),
    ],
)
def test_what_is_only_like_an_indicator_is_doubted_and_what_is_another_is_none(
    text: str, indicator: str, doubts: tuple[str, ...]
) -> None:
    (only,) = figures(text)
    assert (likeliest(only), only.doubts) == (indicator, doubts)


@pytest.mark.parametrize("average", ["村均", "平均每村", "每户", "人均"])
def test_an_average_is_no_figure_of_the_total_that_it_is_of(average: str) -> None:
    total, mean = figures(f"2023年，全镇财政收入1260余万元，{average}60万元。")
    assert (likeliest(total), likeliest(mean)) == ("fiscal_revenue", "")
    assert average in mean.phrase


def test_each_village_is_no_village() -> None:
    _, mean = figures("2023年，村集体经营性收入1260余万元，平均每村60万元。")
    assert (mean.locality, likeliest(mean)) == ("", "income_per_village")


def test_the_years_of_a_span_and_the_version_of_a_program_are_no_figures() -> None:
    text = "2023年，信用平台3.0版上线。2021年-2025年每年增收4万元。"
    assert [figure.token.text for figure in figures(text)] == ["4万元"]


@pytest.mark.parametrize(
    "compared", ["高于全县平均水平0.8个百分点", "比全县平均水平高0.8个百分点", "低于时间进度7个百分点"]
)
def test_how_far_a_town_differs_from_others_is_no_figure_of_its_own(compared: str) -> None:
    candidates = Proposer(document_of(f"2023年，税收增长6%，{compared}。".encode()), {}).candidates()
    assert [figure.reason for figure in candidates][-1] is Reason.COMPARED


def test_an_exchange_rate_and_a_slogan_of_half_the_time_are_no_figures() -> None:
    text = "2023年，实现时间过半、任务过半。按平均汇率6.89折算，出口5亿元。".replace("、", "，")
    assert [figure.token.text for figure in figures(text)] == ["5亿元"]


def test_the_two_ends_of_a_change_are_no_range() -> None:
    first, last = figures("2022年与2021年相比，优良天数比例从85.5%到85.7%。")
    assert [(figure.token.text, figure.period) for figure in (first, last)] == [
        ("85.5%", "2021"),
        ("85.7%", "2022"),
    ]


def test_a_range_stays_one() -> None:
    (only,) = figures("2022年，产值增长5%到6%。")
    assert only.token.text == "5%到6%"


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        (
            "五年来，累计完成固定资产投资58.7亿元，年均增长9.3%。",
            [("58.7亿元", "2019/2023", False), ("9.3%", "2019/2023", True)],
        ),
        ("税收年均增长8.2%。", [("8.2%", "", True)]),
        ("“十三五”期间，税收年均增长8.2%。", [("8.2%", "2016/2020", True)]),
        ("税收同比增长8.2%。", [("8.2%", "2023", False)]),
    ],
)
def test_a_mean_of_several_years_is_called_one_and_has_no_years_where_none_are_told(
    text: str, proposed: list[tuple[str, str, bool]]
) -> None:
    document = document_of(f"2023年工作回顾\n{text}\n".encode())
    candidates = Proposer(document, known_indicators({})).candidates()
    assert [
        (candidate.token.text, candidate.period, "mean" in candidate.doubts)
        for candidate in candidates
        if candidate.reason is None
    ] == proposed


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("新引进项目二十三个，其中亿元以上项目五个。", ["二十三个", "五个"]),
        ("新增市场主体三百二十家、培育规上企业十二家。", ["三百二十家", "十二家"]),
        ("全县分为三个，一共十二个。", []),
        ("突出以下三个，抓好金、义、武三个地区。", []),
    ],
)
def test_a_count_in_numerals_behind_its_noun_is_a_figure(text: str, proposed: list[str]) -> None:
    candidates = Proposer(document_of(f"2023年，{text}".encode()), known_indicators({})).candidates()
    assert [candidate.token.text for candidate in candidates if candidate.reason is None] == proposed


@pytest.mark.parametrize(
    ("text", "figure", "phrase"),
    [
        ("全镇共有26个行政村和2个社区。", "2个", "社区"),
        ("全镇辖26个行政村2个社区。", "2个", "社区"),
        ("生产总值52亿元，增速在全县十二个乡镇中排名第四。", "第四", "生产总值"),
    ],
)
def test_a_figure_is_not_of_the_noun_of_the_one_before_nor_of_those_among_whom(
    text: str, figure: str, phrase: str
) -> None:
    candidates = Proposer(document_of(f"2023年，{text}".encode()), known_indicators({})).candidates()
    assert {candidate.phrase for candidate in candidates if candidate.token.text == figure} == {phrase}


def test_a_change_from_another_year_than_the_one_before_is_proposed_with_it() -> None:
    text = "2023年，税收比2019年增长1.2倍，税收比2022年增长12%。"
    candidates = Proposer(document_of(text.encode()), known_indicators({})).candidates()
    assert [candidate.base for candidate in candidates if candidate.reason is None] == ["2019", ""]
