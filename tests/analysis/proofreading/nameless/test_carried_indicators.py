"""Who names a thing once goes on about it: numbers that name nothing, and words, are of what the last one was of."""

import pytest

from tests.proofread import judged

ELLIPSES = (
    "2023年西溪镇总产值12.34亿元。管账的老周翻到背面，再前面那一栏，{}。",
    "2023年，西溪镇总产值12.34亿元。隔壁问：那前一年呢？老周说：{}。",
    "2023年西溪镇的总产值是12.34亿元，一个子儿不少。转过年来要是再往回看，又是{}。",
)


@pytest.mark.parametrize("text", ELLIPSES)
def test_a_number_that_names_nothing_is_of_what_the_last_of_its_unit_was_of(text: str) -> None:
    assert not judged(text.format("11.56亿元"))[-1].outcome.is_wrong
    for wrong in ("11.65亿元", "11.56万元", "17.56亿元"):
        assert judged(text.format(wrong))[-1].outcome.is_wrong, wrong


@pytest.mark.parametrize("number", ["45.2亿元", "85元", "3.1亿元"])
def test_a_number_with_other_digits_is_of_something_else(number: str) -> None:
    text = f"2023年西溪镇总产值12.34亿元。管账的老周翻到背面，桥上又花了{number}。"
    assert not judged(text)[-1].outcome.is_wrong


def test_the_figure_of_another_town_is_one_of_elsewhere() -> None:
    text = "2023年西溪镇收入8133万元。老周说，西溪镇的账一分不差，{}。"
    last = judged(text.format("5120万元"))[-1]
    assert not last.outcome.is_right


def test_a_change_the_other_way_is_of_the_last_level() -> None:
    text = "2023年西溪镇收入8133万元。“那就是……”我抢着说：“{}，报告上算好的。”"
    assert judged(text.format("下降16.2%"))[-1].outcome.is_wrong
    assert not judged(text.format("增长16.2%"))[-1].outcome.is_wrong


def test_words_are_said_of_the_number_before_them() -> None:
    text = "2023年西溪镇收入8133万元。总产值呢，12.34亿元，前一年11.56亿元。可见是{}的。"
    assert judged(text.format("跌"))[-1].outcome.is_wrong
    assert not any(one.outcome.is_wrong for one in judged(text.format("涨")))


def test_what_doubled_is_the_number_right_before_it() -> None:
    text = (
        "2023年西溪镇收入8133万元，前年是另一回事。总产值2022年11.56亿元；2023年12.34亿元。一年里就翻了一番。"
    )
    assert any(one.outcome.is_wrong for one in judged(text))


def test_a_change_of_two_digits_the_other_way_is_of_the_last_level() -> None:
    text = "2023年西溪镇总产值12.34亿元。老周翻到背面，又补了一句：{}。"
    assert judged(text.format("下降6.7%"))[-1].outcome.is_wrong
    assert not judged(text.format("增长6.7%"))[-1].outcome.is_wrong
    assert not judged(text.format("下降6.8%"))[-1].outcome.is_wrong  # of two digits a slip may be chance


def test_words_that_call_their_thing_for_short_are_not_said_of_the_number_before_them() -> None:
    text = "西溪镇2022年收入7001万元、总产值11.56亿元；2023年收入8133万元、总产值10.87亿元。鉴于收入较上年{}，照办。"
    assert not judged(text.format("增加"))[-1].outcome.is_wrong
    assert judged(text.format("减少"))[-1].outcome.is_wrong
