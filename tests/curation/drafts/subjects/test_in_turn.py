"""A number is one of a row of what the numbers before it are of, each in its turn, or of the last of them."""

import pytest

from tests.proofread import judged, tells_apart

BEFORE = "2023年西溪镇总产值12.34亿元，收入8133万元，"
IN_ENGLISH = "In 2023 Xixi's total output was CNY 1,234 million and its income CNY 81.33 million, "


@pytest.mark.parametrize("link", ["同比分别增长", "分别增长6.7%、增长", "增幅依次为6.7%、", "依次上升6.7%和"])
def test_changes_in_a_row_are_of_the_levels_before_them(link: str) -> None:
    text = f"{BEFORE}{link}{{}}。"
    if "6.7" not in link:
        text = f"{BEFORE}{link}{{}}、16.2%。"
        assert judged(text.format("6.7%"))[-2].outcome.is_right
        assert judged(text.format("16.2%"))[-2].outcome.is_wrong
        return
    assert tells_apart(text, "16.2%", "6.7%")


def test_changes_in_a_row_of_english_are_of_the_levels_before_them() -> None:
    assert tells_apart(f"{IN_ENGLISH}up 6.7% and {{}} respectively.", "16.2%", "15.2%")


def test_changes_in_a_row_of_another_length_are_not_taken_in_turn() -> None:
    text = "2023年西溪镇总产值12.34亿元，收入8133万元，税收3亿元，分别增长6.7%、{}。"
    assert not judged(text.format("9.9%"))[-1].outcome.is_wrong


@pytest.mark.parametrize(("which", "right"), [("前者", "6.7%"), ("后者", "16.2%")])
def test_the_former_and_the_latter_are_two_levels_of_one_town(which: str, right: str) -> None:
    wrong = {"6.7%": "16.2%", "16.2%": "6.7%"}[right]
    assert tells_apart(f"{BEFORE}{which}同比增长{{}}。", right, wrong)


def test_the_latter_may_be_asked_for_in_another_sentence() -> None:
    text = "2023年西溪镇总产值12.34亿元，收入8133万元，占计划的103.5%。问增幅，前者增长6.7%，后者增长{}。"
    assert tells_apart(text, "16.2%", "6.7%")


def test_the_former_is_of_the_other_thing_though_its_last_year_stands_between() -> None:
    text = "看总量：2023年西溪镇总产值12.34亿元，上年11.56亿元。看质量：收入8133万元，上年7001万元。"
    text += "看速度：前者增长{}。"
    assert tells_apart(text, "6.7%", "16.2%")


def test_the_latter_of_two_towns_is_no_thing() -> None:
    text = "2023年西溪镇总产值12.34亿元，西湖镇总产值3.75亿元，后者同比增长{}。"
    assert tells_apart(text, "3.6%", "3.9%")
