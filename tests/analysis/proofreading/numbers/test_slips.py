"""A number that no words name is wrong only by a slip of a figure; what agrees by being copied does not stand."""

import pytest

from metrics.analysis.proofreading.numbers.slips import is_slip
from metrics.analysis.store import facts_of
from metrics.curation.drafts.draft import Draft
from metrics.model.codes.claim import Assertion
from metrics.model.codes.outcome import Outcome
from metrics.model.quantity import Quantity
from tests.proofread import WORLD, judged

SLIPS = (
    ("12.43亿元", True),  # swapped
    ("12.84亿元", True),  # a digit
    ("12.4亿元", True),  # rounded to the next
    ("12.34万元", True),  # a unit
    ("12.3万元", True),
    ("约12万元", True),
    ("12万元", False),  # rounded besides, to so few digits
    ("1243余万元", False),
    ("-12.34亿元", True),  # a direction
    ("9.87亿元", False),
    ("123亿元", False),
)


@pytest.mark.parametrize(("text", "is_one"), SLIPS)
def test_a_slip_is_a_digit_two_swapped_the_last_place_a_unit_or_a_direction(text: str, is_one: bool) -> None:
    figure = next(row for row in facts_of(WORLD).select() if row.printed == "12.34亿元")
    assert is_slip(Quantity.read(text), figure) is is_one


ASIDE = "2023年西溪镇收入8133万元，总产值平稳。\n支出：校舍2310万元，卫生865万元，道路{}。"


def test_what_another_sentence_alone_names_is_wrong_only_by_a_slip() -> None:
    assert not judged(ASIDE.format("3.12亿元"))[-1].outcome.is_wrong
    assert judged(ASIDE.format("12.43亿元"))[-1].outcome.is_wrong


def test_an_amount_many_times_smaller_than_its_figures_is_of_something_else() -> None:
    outcomes = [one.outcome for one in judged("2023年西溪镇总产值12.34亿元。会上，总产值大户得奖2.3万元。")]
    assert outcomes == [Outcome.STANDS, Outcome.UNKNOWN]


STRETCHES = (
    "2021年至2023年，西溪镇总产值依次为{}、11.56亿元、12.34亿元，2022年末起修路。",
    "2021—2023年，西溪镇总产值分别为{}、11.56亿元和12.34亿元。",
)


@pytest.mark.parametrize("text", STRETCHES)
def test_as_many_numbers_as_years_from_one_to_another_are_of_these_in_turn(text: str) -> None:
    assert [one.outcome for one in judged(text.format("10.87亿元"))] == [Outcome.STANDS] * 3
    first, *_ = judged(text.format("10.78亿元"))
    assert first.outcome.is_contradicted


TABLES = (
    "Totals for 2023\nIndicator - Xixi - Xihu\nTotal output - CNY {} million - CNY 375 million\n"
    "Income - CNY 81.33 million - CNY 51.20 million",
    "2023年对照\n指标　　西溪镇　　西湖镇\n总产值　　{}亿元　　3.75亿元\n收入　　8133万元　　5120万元",
)


@pytest.mark.parametrize(
    ("text", "right", "wrong"), [(TABLES[0], "1,234", "375"), (TABLES[1], "12.34", "3.75")]
)
def test_a_table_may_be_cut_at_dashes_or_at_gaps(text: str, right: str, wrong: str) -> None:
    assert [one.outcome.is_right for one in judged(text.format(right))] == [True] * 4
    assert judged(text.format(wrong))[0].outcome.is_wrong


def test_a_line_with_one_gap_is_no_table() -> None:
    first, second = judged("西溪镇　2023年简报\n总产值　12.34亿元\n收入　8133万元")
    assert (first.outcome, second.outcome) == (Outcome.STANDS, Outcome.STANDS)


def test_the_year_before_in_brackets_dates_nothing_behind_them() -> None:
    text = "亮点：2023年西溪镇总产值12.34亿元（上年11.56亿元），收入{}。"
    assert judged(text.format("8133万元"))[-1].outcome is Outcome.STANDS
    assert judged(text.format("7001万元"))[-1].outcome.is_wrong


def test_a_growth_behind_a_level_is_of_that() -> None:
    text = "Xixi: output in 2023 was CNY 1,234 million. Income in 2023 was CNY 81.33 million, {} on the year before."
    *_, level, growth = judged(text.format("up 16.2%"))
    assert [one.claim.indicators[0] for one in (level, growth)] == ["income", "income"]
    assert growth.outcome is Outcome.STANDS
    assert judged(text.format("down 16.2%"))[-1].outcome.is_wrong


@pytest.mark.parametrize(
    "text",
    [
        "In 2023 village output in Xixi was CNY 1,234 million.",
        "In 2023 output was CNY 1,234 million in Xixi. In 2022 residents moved here.",
    ],
)
def test_a_year_before_a_noun_counts_nothing(text: str) -> None:
    assert [one.outcome for one in judged(text)] == [Outcome.STANDS]


WRONG_WORDS = (
    "In 2023 output in Xixi was at least twice what it had been the year before.",
    "西溪镇总产值2022年是11.56亿元，2023年是12.34亿元。也就是说，2023年这笔数字达到了上年的两倍以上。",
    "In 2023 output was CNY 1,234 million in Xixi and CNY 375 million in Xihu. We in Xihu had more output than "
    "they did.",
    "Output was CNY 1,234 million in Xixi in 2023; in 2022 it had been CNY 1,156 million. Output is lower than it "
    "was the year before.",
    "西溪镇2023年总产值12.34亿元，比上年增长6.7%；收入8133万元。总产值全年数连续三年下降。",
)


@pytest.mark.parametrize("text", WRONG_WORDS)
def test_words_that_are_not_so_are_found(text: str) -> None:
    *numbers, words = judged(text)
    assert words.outcome.is_wrong
    assert not any(one.outcome.is_wrong for one in numbers)


COPIED = "西溪镇简介。西湖镇地处县北，面积96平方公里。2023年末总产值{}，收入8133万元。西溪镇将继续努力。"


def test_what_agrees_as_of_another_town_or_year_than_it_is_told_of_does_not_stand() -> None:
    assert not any(one.outcome is Outcome.STANDS for one in judged(COPIED.format("12.34亿元")))
    stale = "与2022年一样，2023年，西溪镇总产值11.56亿元，经营性收入7001万元。"
    assert not any(one.outcome is Outcome.STANDS for one in judged(stale))


def test_what_agrees_only_as_of_several_years_in_turn_is_asked_about() -> None:
    text = "2022年，西溪镇总产值11.56亿元；2023年，12.34亿元。收入这两年：7001万元、8133万元。"
    assert [one.why for one in judged(text)] == ["", "", "which_year", "which_year"]


def test_no_other_as_much_says_that_a_town_is_the_highest() -> None:
    text = "In 2023 Xixi had an output of CNY 1,234 million. No other town in the county had as much output."
    *_, claim = Draft(text, WORLD).claims()
    assert claim.assertion is Assertion.HIGHEST
    assert [mention.indicator for mention in claim.context.mentions] == ["output"]
