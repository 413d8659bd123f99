"""Of a number whose year or town no words in reach say only that is promised which all that may be meant have alike."""

import pytest

from metrics.analysis.proofreading.judgement import Judgement
from metrics.display.proofreading import note_text
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes.outcome import Outcome
from tests.proofread import WORLD, judged


def _last(text: str) -> Judgement:
    """Return how the last number of a draft stands."""
    return judged(text)[-1]


YEARS = (
    "2022年西溪镇总产值11.56亿元，再过一年{}。",
    "2022年西溪镇总产值11.56亿元，收入7001万元。那年以后的几年里，总产值{}。",
    "2023年西溪镇总产值12.34亿元。背面抄的是早些年份的，总产值{}。",
)
TOWNS = (
    "2023年，西溪镇总产值12.34亿元，西湖镇3.75亿元。他们那边收入{}。",
    "2023年，西湖镇总产值3.75亿元，西溪镇12.34亿元。隔壁收入{}。",
)


@pytest.mark.parametrize(
    ("text", "number"), list(zip(YEARS, ("12.34亿元", "12.34亿元", "11.56亿元"), strict=True))
)
def test_behind_a_word_of_time_that_is_not_read_the_year_is_asked(text: str, number: str) -> None:
    last = _last(text.format(number))
    assert (last.outcome, last.why) == (Outcome.UNKNOWN, "which_year")


@pytest.mark.parametrize("text", TOWNS)
def test_of_somebody_who_is_not_named_the_town_is_asked(text: str) -> None:
    for number in ("8133万元", "5120万元"):
        last = _last(text.format(number))
        assert (last.outcome, last.why) == (Outcome.UNKNOWN, "which_town")


@pytest.mark.parametrize(
    ("text", "number"), [(YEARS[1], "98.76亿元"), (TOWNS[0], "9876万元"), (TOWNS[1], "9876万元")]
)
def test_what_is_wrong_of_all_that_may_be_meant_is_wrong(text: str, number: str) -> None:
    assert _last(text.format(number)).outcome is Outcome.CONTRADICTS


BOUND = (
    "2023年西溪镇总产值12.34亿元，上年11.56亿元。",
    "2023年西溪镇总产值12.34亿元，比上年增长6.7%。收入8133万元。",
    "In 2023 Xixi's total output was CNY 1,234 million, up 6.7% from a year earlier.",
    "In 2023 Xixi's total output was CNY 1,234 million (in 2022, CNY 1,156 million).",
    "In 2023 Xixi's total output was CNY 1,234 million, compared with CNY 1,156 million a year earlier.",
    "西溪镇2022年、2023年总产值分别为11.56亿元、12.34亿元。",
    "2023年，西溪镇总产值从11.56亿元变为12.34亿元。",
    "2023年西溪镇总产值在2022年11.56亿元的基础上增长6.7%，达12.34亿元。",
)


@pytest.mark.parametrize("text", BOUND)
def test_what_words_in_reach_say_stands(text: str) -> None:
    assert all(one.outcome.is_right for one in judged(text) if one.claim.assertion.is_counted)


LOOSE = (
    "In 2023 Xixi reported output of CNY 1,234 million. In 2022 the weir broke. Output was CNY 1,234 million.",
    "西溪镇2023年总产值12.34亿元。2021年修桥，桥上写着：总产值12.34亿元。",
    "2022年，西溪镇总产值11.56亿元；2023年，12.34亿元。收入这两年：7001万元、8133万元。",
)


@pytest.mark.parametrize("text", LOOSE)
def test_no_other_year_than_the_one_told_last_is_promised(text: str) -> None:
    assert not _last(text).outcome.is_right


def test_what_may_be_meant_is_named() -> None:
    last = _last(YEARS[0].format("12.34亿元"))
    assert [row.year for row in last.own] == [2023, 2022, 2021]
    assert note_text(last, Wording(WORLD, Language.EN)).startswith("which year?")
    assert note_text(last, Wording(WORLD, Language.ZH)).startswith("哪一年？")


def test_what_is_bound_to_no_year_binds_nothing_behind_it_in_its_sentence() -> None:
    text = YEARS[1].format("12.34亿元，收入8133万元")
    assert [one.why for one in judged(text)[2:]] == ["which_year"] * 2
    assert _last(f"{text}2023年收入8133万元。").outcome.is_right


def test_a_level_behind_one_of_another_year_is_asked_about_unless_that_stood_in_brackets() -> None:
    aside = "2023年，西溪镇总产值12.34亿元（上年11.56亿元），收入{}。"
    assert _last(aside.format("8133万元")).outcome.is_right
    assert not _last(aside.replace("（", "，").replace("）", "").format("7001万元")).outcome.is_right


DIGITS = "2023年西溪镇总产值增长6.7%，{}。"


def test_digits_say_of_what_a_number_is_where_words_say_of_when_and_of_whom() -> None:
    assert _last(DIGITS.format("盘子做到12.34亿元")).outcome.is_right
    assert not _last(DIGITS.format("盘子做到12亿元")).outcome.is_right  # of two digits it may be chance


@pytest.mark.parametrize("noun", ["收入12.34亿元", "税收收入12.34亿元"])
def test_a_number_that_its_words_give_to_another_thing_is_not_promised_by_its_digits(noun: str) -> None:
    assert not _last(DIGITS.format(noun)).outcome.is_right


@pytest.mark.parametrize(
    "text",
    [
        "2022年西溪镇总产值11.56亿元，再过一年，盘子做到12.34亿元。",
        "2022年，西溪镇总产值增长6.3%，盘子做到12.34亿元。",
        "2023年，西湖镇总产值增长3.6%，盘子做到12.34亿元。西溪镇没有说。",
    ],
)
def test_digits_say_neither_of_when_nor_of_whom_a_number_is(text: str) -> None:
    assert not any(one.outcome.is_right for one in judged(text) if one.claim.text == "12.34亿元")


PASSING = (
    "西溪镇年报，2023年。\n{}老陈说，他去过西湖镇，总产值3.75亿元。\n收入{}。",
    "西溪镇年报，2023年。\n{}西湖镇\n收入{}。",
)


def test_a_town_named_in_passing_binds_no_paragraph_further_on_but_a_heading_does() -> None:
    for number in ("8133万元", "5120万元"):
        last = _last(PASSING[0].format("", number))
        assert (last.outcome, last.why) == (Outcome.UNKNOWN, "which_town")
    assert _last(PASSING[1].format("", "5120万元")).outcome.is_right
    assert _last(PASSING[1].format("", "8133万元")).outcome.is_wrong


def test_a_town_named_further_on_may_be_another_than_that_of_a_number_that_is_wrong_as_its_own() -> None:
    text = "2023年总产值{}，写进去。\n西湖镇来过电话。"
    assert not any(one.outcome.is_wrong for one in judged(text.format("12.34亿元")))
    assert any(one.outcome.is_wrong for one in judged(text.format("98.76亿元")))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2023年西溪镇总产值12.34亿元，再早两年，{}。", "10.87亿元"),
        ("2023年西溪镇总产值12.34亿元。两年前是多少？{}。", "10.87亿元"),
        ("Xixi's total output was CNY 1,234 million in 2023 and {} two years earlier.", "CNY 1,087 million"),
    ],
)
def test_years_back_are_counted_before_a_number_and_behind_it(text: str, number: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(text.format(number)))
    wrong = number.replace("10.87", "11.56").replace("1,087", "1,156")
    assert not _last(text.format(wrong)).outcome.is_right


def test_what_stands_against_a_number_of_another_town_is_of_the_same_year() -> None:
    text = "In 2023 Xixi's total output was CNY 1,234 million, against CNY {} million in Xihu."
    assert _last(text.format(375)).outcome.is_right
    assert _last(text.format(362)).outcome.is_wrong


@pytest.mark.parametrize(
    "text",
    [
        "In 2023 Xixi's total output was CNY 1,234 million. Km 3 - the output of the park.",
        "In 2023 Xixi's total output was CNY 1,234 million, so I would bus in 60 for the output.",
        "Release notes. * #126 Output of Xixi in 2023 was CNY 1,234 million.",
    ],
)
def test_names_of_things_and_bare_numbers_are_no_misprints_of_figures(text: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(text))


def test_a_road_goes_into_the_town_whose_number_it_tells() -> None:
    text = "In 2023 Xixi's total output was CNY 1,234 million. The road dips into Xihu, whose output was {}."
    assert _last(text.format("CNY 375 million")).outcome.is_right
    assert _last(text.format("CNY 1,234 million")).outcome.is_wrong


def test_a_growth_behind_a_level_that_turned_out_to_be_of_something_is_of_that() -> None:
    text = "西溪镇2023年：盘子12.34亿元，增{}；说的是总产值。"
    assert judged(text.format("7.6%"))[-1].outcome.is_wrong
    assert not judged(text.format("6.7%"))[-1].outcome.is_wrong
    of_another = judged("2023年西溪镇总产值12.34亿元，其中税收收入增长7.6%。")[-1]
    assert not of_another.outcome.is_wrong


@pytest.mark.parametrize("rate", ["中签率64%", "空置率7.6%", "入库率97.2%"])
def test_a_rate_of_another_name_is_none_of_what_stands_before_it(rate: str) -> None:
    assert not judged(f"2023年西溪镇总产值12.34亿元，{rate}。")[-1].outcome.is_wrong


def test_a_year_that_is_neither_printed_nor_beside_one_is_not_promised() -> None:
    last = judged("2023年西溪镇总产值12.34亿元，两年前10.87亿元。")[-1]
    assert (last.outcome, last.why) == (Outcome.UNKNOWN, "no_year")


SOMEBODY = (
    "西溪镇2023年总产值12.34亿元。两镇联手办了茶会，这一年总产值{}。",
    "2023年西溪镇总产值12.34亿元，隔壁那边总产值是{}。",
)


@pytest.mark.parametrize("text", SOMEBODY)
def test_behind_words_of_somebody_else_it_is_asked_where_one_town_alone_is_named(text: str) -> None:
    last = _last(text.format("3.75亿元"))  # of the other town, which nobody named
    assert (last.outcome, last.why) == (Outcome.UNKNOWN, "which_town")
    assert _last(text.format("11.35亿元")).outcome.is_wrong  # of no town


@pytest.mark.parametrize(
    "text",
    [
        "2021年修桥。2023年西溪镇收入8133万元。翻到总产值那一页，墨迹未干，写着的那个数是{}。",
        "2021年修桥，2022年修路。2023年，西溪镇总产值增长6.7%，收入8133万元。盘子做到{}。",
        "2021年修桥。谜面，打一项指标。底：总产值。加问：西溪镇2023年是多少？——{}。",
    ],
)
def test_digits_of_another_year_or_town_than_words_bind_a_number_to_are_wrong(text: str) -> None:
    assert _last(text.format("12.34亿元")).outcome.is_right
    assert _last(text.format("11.56亿元")).outcome.is_wrong
    assert _last(text.format("3.75亿元")).outcome.is_wrong


def test_a_number_whose_sentence_names_another_town_behind_it_is_asked_about() -> None:
    last = _last("2023年西溪镇总产值12.34亿元。我念给她听：收入5120万元，是西湖镇的。")
    assert (last.outcome, last.why) == (Outcome.UNKNOWN, "which_town")
    assert _last(
        "2023年西溪镇总产值12.34亿元。我念给她听：收入5120万元。别的没念。\n西湖镇也去了。"
    ).outcome.is_wrong


@pytest.mark.parametrize(
    "text",
    [
        "2021年建桥，2022年建路。2023年西溪镇总产值12.34亿元，头两年{}。",
        "2022年西溪镇收入7001万元。2023年总产值12.34亿元，总产值呢，过去{}。",
    ],
)
def test_a_figure_that_is_told_of_one_year_is_not_told_again_of_another_that_is_not_read(text: str) -> None:
    assert _last(text.format("12.34亿元")).outcome.is_wrong
    assert not _last(text.format("11.56亿元")).outcome.is_wrong
