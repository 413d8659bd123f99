"""A year that is told beside a later one compares; the next sentence is of the later one again."""

import pytest

from tests.proofread import judged, tells_apart
from tests.worlds import world

BESIDE = (
    "西溪镇2023年总产值12.34亿元，而2022年为11.56亿元。收入{}。",
    "西溪镇2023年总产值12.34亿元，而2022年为11.56亿元，2021年为10.87亿元。收入{}。",
    "到2023年底，西溪镇总产值12.34亿元，2022年底是11.56亿元。收入{}。",
    "老书记讲西溪镇2023年家底：\n——总产值12.34亿元，2022年11.56亿元\n——收入{}",
)


@pytest.mark.parametrize("text", BESIDE)
def test_a_year_that_only_compares_dates_no_other_sentence(text: str) -> None:
    assert tells_apart(text, "8133万元", "7001万元")


def test_a_later_year_dates_what_follows() -> None:
    text = "西溪镇2022年总产值11.56亿元，2023年12.34亿元。收入{}。"
    assert tells_apart(text, "8133万元", "7001万元")


def test_the_year_before_is_that_before_the_number_beside_it() -> None:
    text = "【西溪镇】　总产值12.34亿元；上年总产值为{}。\n【民生】　2023年，收入8133万元。"
    assert judged(text.format("11.56亿元"))[1].outcome.is_right
    assert judged(text.format("11.86亿元"))[1].outcome.is_wrong


def test_the_year_of_a_question_is_that_of_its_answer() -> None:
    text = "甲：2023年西溪镇总产值多少？\n乙：12.34亿元！\n甲：对。那2022年呢？\n乙：{}。西湖镇是另一回事。"
    assert tells_apart(text, "11.56亿元", "10.87亿元")


def test_a_year_that_is_asked_and_answered_on_its_line_dates_no_other() -> None:
    text = (
        "一问：2023年西溪镇总产值多少？\n答：12.34亿元。2022年呢？11.56亿元。\n二问：收入呢？\n答：收入{}。"
    )
    assert tells_apart(text, "8133万元", "7001万元")


@pytest.mark.parametrize("above", ["Last column: change on 2022.", "Growth is from 2022."])
def test_a_table_is_of_no_year_with_which_its_title_compares(above: str) -> None:
    text = f"Xixi, year 2023\n{above}\nLine 1 | Income | CNY {{}} million\n"
    assert tells_apart(text, "81.33", "70.01")


def test_of_one_digit_the_very_figure_turned_round_is_wrong() -> None:
    known = world({"output": {"x2023": "level: 12.34亿元; change_on_year: 5%"}})
    text = "西溪镇2023年总产值12.34亿元，同比{}。"
    assert judged(text.format("增长5%"), known)[-1].outcome.is_right
    assert judged(text.format("下降5%"), known)[-1].outcome.is_wrong
    assert judged(text.format("下降4%"), known)[-1].outcome.is_open


def test_years_that_were_told_before_are_those_of_as_many_numbers_in_a_row() -> None:
    text = "西溪镇总产值，2022年11.56亿元，2023年12.34亿元。收入两年间分别为{}和8133万元。"
    assert judged(text.format("7001万元"))[-2].outcome.is_right
    assert judged(text.format("7061万元"))[-2].outcome.is_wrong


def test_an_earlier_year_behind_its_figure_dates_no_other_sentence() -> None:
    text = "In Xixi output was CNY 1,234 million in 2023, having been CNY 1,156 million in 2022. Few had guessed it."
    text += " Income, at {}, was up 16.2% and stood at 103.5% of what had been planned."
    last = judged(text.format("CNY 81.33 million"))[-3:]
    assert all(one.outcome.is_right for one in last)
    assert judged(text.format("CNY 70.01 million"))[-3].outcome.is_wrong


def test_the_year_of_which_a_number_is_so_many_times_is_not_its_own() -> None:
    text = "西溪镇2023年收入8133万元，是2022年的{}倍多。"
    number, times = judged(text.format("1.16"))
    assert number.outcome.is_right
    assert times.outcome.is_right
    assert judged(text.format("1.46"))[1].outcome.is_wrong


def test_an_english_year_with_which_something_compares_dates_no_other_sentence() -> None:
    text = "In Xixi output was CNY 1,234 million in 2023. This is more than in 2022. Income was {}."
    assert tells_apart(text, "CNY 81.33 million", "CNY 70.01 million")


@pytest.mark.parametrize("base", ["double the figure for 2022", "double that of 2022"])
def test_what_is_double_another_year_is_not_of_that(base: str) -> None:
    levels = {
        "x2022": "level: 7001万元; change_on_year: 115.4%",
        "x2023": "level: 8133万元; change_on_year: 16.2%",
    }
    text = f"Income in Xixi was CNY 81.33 million in 2023; it is at least {base}."
    assert judged(text, world({"income": levels}))[-1].outcome.is_wrong
