"""Figures in a row, ranks, thresholds, ages, and what leans on a noun before: which are figures, and what of."""

import pytest

from tests.proposed import excluded, figures, first_guess, the, unit_of

COUNTY = (
    "Communiqué of Sandwell County on the development of 2021\n"
    "The added value of the primary, secondary and tertiary industries was 1.2 billion yuan, 3.4 billion yuan "
    "and 5.6 billion yuan, up 3.1 percent, 4.2 percent and 5.3 percent respectively.\n"
    "Exports, imports and retail sales reached 21 million yuan, 13 million yuan and 43 million yuan respectively.\n"
    "The proportions of the three industries in GDP were 11.8, 33.2 and 55 percent respectively.\n"
    "Foreign capital in actual use hit 123 million US dollars.\n"
)
VILLAGES = (
    "News of the county, 2021\nOf the county's 87 villages, 43 had collective income above 300,000 yuan, against 31 "
    "in 2020. We drew 34 projects, among them eight with an investment of over 200 million yuan each.\n"
)
COUNCIL = (
    "Sandwell Council: Annual Report 2021/22\n"
    "More people than ever used our leisure centres: visits climbed from 412,000 to 433,000 in twelve months. "
    "A third of these (34%) were made by residents aged under 18. Satisfaction was rated 61 out of 100, "
    "two points lower than before. Recycling came to 41%, which placed us 8th of Scotland's 32 councils. "
    "We moved from 9th to 7th in the county. Sales were 4.3 per cent above the year before.\n"
    "The borough is home to 98,700 people; in 2011 it had 87,300.\n"
)
HOLLOW = (
    "Mushrooms pay\nIn 2019 the village collective of Yangmei, in Sandwell County, earned 70,000 yuan. "
    "By 2021 its income came to 430,000 yuan.\n"
)


@pytest.mark.parametrize(
    ("printed", "indicator"),
    [
        ("1.2 billion yuan", "primary_value_added"),
        ("3.4 billion yuan", "secondary_value_added"),
        ("5.6 billion yuan", "tertiary_value_added"),
        ("up 3.1 percent", "primary_value_added"),
        ("5.3 percent", "tertiary_value_added"),
        ("21 million yuan", "exports"),
        ("13 million yuan", "imports"),
        ("11.8", "primary_value_added"),
        ("55 percent", "tertiary_value_added"),
        ("123 million US dollars", "foreign_investment_used"),
    ],
)
def test_figures_in_a_row_are_of_the_nouns_in_a_row(printed: str, indicator: str) -> None:
    assert first_guess(the(COUNTY, printed)) == indicator


def test_all_of_a_row_are_in_the_unit_of_its_last_and_are_shares_where_their_noun_says_so() -> None:
    row = [the(COUNTY, printed) for printed in ("11.8", "33.2", "55 percent")]
    assert [(unit_of(one), str(one.measure)) for one in row] == [("%", "share")] * 3
    assert unit_of(the(COUNTY, "123 million US dollars")) == "美元"


def test_villages_over_a_threshold_are_counted_and_the_threshold_is_none() -> None:
    assert [first_guess(the(VILLAGES, one)) for one in ("43", "31")] == ["villages_over"] * 2
    assert "eight" in [figure.printed for figure in figures(VILLAGES)]
    assert {"above300,000yuan", "over200million yuan"} <= set(excluded(VILLAGES))


@pytest.mark.parametrize(
    ("printed", "indicator"),
    [
        ("412,000", "leisure_visits"),
        ("433,000", "leisure_visits"),
        ("two points", "satisfaction"),
        ("98,700 people", "residents"),
        ("87,300", "residents"),
        ("8th", "recycling_rate"),
    ],
)
def test_what_a_colon_opens_and_what_leans_are_of_what_went_before(printed: str, indicator: str) -> None:
    assert first_guess(the(COUNCIL, printed)) == indicator


def test_a_share_in_brackets_behind_a_third_is_a_share_and_an_age_under_18_is_none() -> None:
    assert str(the(COUNCIL, "34%").measure) == "share"
    assert "under18" in excluded(COUNCIL)


def test_places_from_one_to_another_are_ranks_and_days_of_a_month_are_none() -> None:
    assert [str(the(COUNCIL, one).measure) for one in ("9th", "7th")] == ["rank", "rank"]
    assert not figures("News of 2021\nThe fair ran from 9th to 12th May.\n")


def test_so_much_above_the_year_before_is_a_change() -> None:
    assert str(the(COUNCIL, "4.3 per cent").measure) == "change_on_year"


def test_the_village_of_a_county_is_whose_the_figures_are_and_its_county_only_where_it_lies() -> None:
    assert [figure.locality for figure in figures(HOLLOW, town=("Sandwell County",))] == [
        "Yangmei",
        "Yangmei",
    ]


def test_days_of_a_kind_and_miles_of_lanes_have_a_name() -> None:
    days = "News of 2021\nThe city enjoyed 301 days with good or excellent air. That equals 82.5 percent of the year.\n"
    assert [first_guess(figure) for figure in figures(days)] == ["good_air_days", "good_air_days"]
    lanes = the("City news of 2021\nWe paved 12 lane miles of road.\n", "12 lane miles")
    assert (unit_of(lanes), first_guess(lanes)) == ("km", "roads_resurfaced")


LEANING = (
    "Sandwell Borough: Annual Review 2021-22\n"
    "We completed 264 affordable homes, exceeding our target of 250 for the second year running. "
    "Some 8,400 people work in the tea gardens, which cover 310 hectares. "
    "We received 212 planning applications. The borough's population passed 94,000 for the first time.\n"
)
BILLS = (
    "Sandwell Council, 2022\nThe bill is £96.42. That is 32p a month more. Grants of up to £9,000 are paid.\n"
)


@pytest.mark.parametrize(
    ("printed", "indicator"),
    [("250", "affordable_homes"), ("310 hectares", "tea_area"), ("94,000", "residents")],
)
def test_a_target_what_which_covers_and_what_is_passed_have_their_nouns(printed: str, indicator: str) -> None:
    assert first_guess(the(LEANING, printed)) == indicator


def test_what_counts_a_noun_is_no_share_of_it() -> None:
    assert all(guess.is_remote for guess in the(LEANING, "212").guesses)


def test_so_much_a_month_more_is_a_change_and_up_to_so_much_is_none() -> None:
    assert [str(figure.measure) for figure in figures(BILLS)][1:] == ["change_amount", "level"]


def test_percent_may_be_written_short() -> None:
    rise = the("Trade of 2021\nTrade of the city up 8.6 pct\n", "8.6")
    assert (unit_of(rise), str(rise.measure)) == ("%", "change_on_year")


def test_a_village_in_a_county_is_not_the_county() -> None:
    text = "Herbs\nIn 2021 Yangmei Village in Oak County had an income of 43,000 yuan.\n"
    assert [figure.locality for figure in figures(text)] == ["Yangmei Village"]


ASKED = (
    "Sandwell Council: Homelessness 2021\n1,046 households asked the council for help. At the end of the year 97 "
    "households were in temporary accommodation, 22 of which had waited for months. 186 affordable homes were built. "
    "The council mended 62 roads, 4.1% of the network. 8,217 potholes were filled.\n"
)


def test_households_who_did_something_are_not_all_households() -> None:
    assert first_guess(the(ASKED, "1,046 households")) == ""


def test_votes_in_brackets_are_of_no_precept() -> None:
    text = "Parish minutes, 6 February 2021\nA precept of £13,400 was agreed (5 votes to 2).\n"
    assert [first_guess(figure) for figure in figures(text)] == ["precept", "", ""]


def test_a_part_of_what_was_counted_is_of_the_same_and_a_sentence_may_begin_with_a_number() -> None:
    assert [first_guess(the(ASKED, printed)) for printed in ("22", "186")] == [
        "temporary_accommodation",
        "affordable_homes",
    ]
    assert first_guess(the(ASKED, "4.1%")) != "potholes_repaired"


def test_a_township_in_a_part_of_the_country_and_its_county_is_not_the_county() -> None:
    text = "Kiwis\nIn 2021 Xihe Township, in southwest China's Oak County, had an income of 43,000 yuan.\n"
    assert [figure.locality for figure in figures(text, town=("Xihe Township",))] == [""]


CHINESE = (
    "沙洲县2021年预算执行情况和2022年预算草案的报告\n"
    "2021年，全县一般公共预算收入12.3亿元，增长4.3%。2022年收入预算安排13.1亿元，增长6.5%。\n"
)
FIVE_YEARS = (
    "沙洲市政府工作报告\n——2022年1月8日在沙洲市人民代表大会上\n"
    "五年来，2021年地区生产总值达到430亿元，在全省的位次由第九位前移至第七位；粮食总产量连续五年稳定在21万吨以上。\n"
)
SINCE = (
    "沙洲县2022年政府工作报告\n2022年1月8日\n一、2021年工作回顾\n"
    "农民人均收入由2017年的1.43万元增加到2.1万元，年均增长8.6%。\n"
)
QUARTERS = (
    "沙洲镇：前三季度产值超去年全年\n2022年10月12日 来源：镇党政办\n"
    "前三季度，全镇规上企业实现产值43.2亿元，已超过去年全年的42.1亿元。\n"
)
RANKS = (
    "沙洲县2022年政府工作报告\n2022年2月8日\n"
    "去年，规上工业增加值、固定资产投资、社会消费品零售总额分别增长8.3%、7.1%、6.2%，增速分列全市第一、第三、第二位。"
    "优良率88.7%，在全市12个乡镇（街道）中并列第四。限上零售额1.2亿元，任务完成43.2%。\n"
)


@pytest.mark.parametrize(
    ("text", "printed", "period"),
    [
        (FIVE_YEARS, "第九位", "2016"),
        (FIVE_YEARS, "第七位", "2021"),
        (FIVE_YEARS, "21万吨以上", "2017/2021"),
        (QUARTERS, "42.1亿元", "2021"),
        (SINCE, "8.6%", "2018/2021"),
    ],
)
def test_where_a_span_began_what_it_kept_and_what_it_is_set_against_have_years_of_their_own(
    text: str, printed: str, period: str
) -> None:
    assert the(text, printed).period == period


@pytest.mark.parametrize(
    ("text", "printed", "indicator"),
    [
        (CHINESE, "13.1亿元", "budget_revenue"),
        (RANKS, "全市第一", "industrial_value_added"),
        (RANKS, "第三", "fixed_asset_investment"),
        (RANKS, "并列第四", "good_air_share"),
    ],
)
def test_a_bare_head_noun_is_the_last_that_ends_so_and_places_in_a_row_have_their_nouns(
    text: str, printed: str, indicator: str
) -> None:
    assert first_guess(the(text, printed)) == indicator


def test_how_much_of_a_task_is_done_is_completion() -> None:
    assert str(the(RANKS, "43.2%").measure) == "completion"


REPORT = (
    "石桥镇2023年工作总结\n2023年，完成工业增加值年均增长10.5%，实现工农业总产值143.7亿元。全年财政总收入4.1亿元，超年度任务3.2个百分点，"
    "位次较上年前移两位。新增城镇就业1240人，全镇18个村集体经营性收入全部达到50万元以上。\n"
    "“十四五”前三年，人均生产总值达到12.1万元，城镇化率由52.3%提高到58.1%，累计投资96亿元。\n"
)


@pytest.mark.parametrize(
    ("printed", "measure"), [("10.5%", "change_on_year"), ("两位", "change_amount"), ("1240人", "level")]
)
def test_a_chinese_figure_has_the_measure_of_the_words_right_before_it(printed: str, measure: str) -> None:
    assert str(the(REPORT, printed).measure) == measure


@pytest.mark.parametrize(
    ("printed", "period"),
    [("12.1万元", "2023"), ("52.3%", "2020"), ("58.1%", "2023"), ("96亿元", "2021/2023")],
)
def test_what_stood_at_the_end_of_the_first_years_of_a_plan_is_of_the_last(printed: str, period: str) -> None:
    assert the(REPORT, printed).period == period


def test_how_far_a_goal_was_passed_and_what_all_villages_reached_are_no_figures() -> None:
    assert {"3.2个百分点", "50万元以上"} <= set(excluded(REPORT))


def test_a_name_within_a_longer_one_is_not_that_and_one_with_its_verb_is() -> None:
    assert first_guess(the(REPORT, "143.7亿元")) == "industry_and_farming_output"
    jobs = the(REPORT, "1240人")
    assert (first_guess(jobs), jobs.doubts) == ("new_urban_jobs", ())


def test_what_stands_beside_a_mean_of_others_is_no_figure_and_planning_is_an_office() -> None:
    paper = (
        "Oakham Council: Annual report 2022/23\nHousing and planning\nA total of 412 homes were completed. "
        "Median earnings were £31,480, 2.8% lower than the national median.\n"
    )
    assert "2.8%" in excluded(paper)
    assert the(paper, "£31,480").doubts == ()
    homes = the(paper, "412")
    assert (str(homes.status), homes.doubts) == ("printed", ())
