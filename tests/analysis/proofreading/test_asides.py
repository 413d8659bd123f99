"""A paragraph hands on the town and the year with which it begins, not those that stand behind its figures."""

import pytest

from tests.proofread import judged, tells_apart

TOWN = "西溪镇工作总结\n2023年全镇总产值12.34亿元，西湖镇同期为3.75亿元。\n培训办了5期。2023年收入{}。"
YEAR = "一图看懂西溪镇的2023年\n总产值12.34亿元，2022年是11.56亿元。\n顺便说，收入{}。"


@pytest.mark.parametrize("text", [TOWN, YEAR])
def test_a_town_or_year_behind_figures_leads_no_other_paragraph(text: str) -> None:
    assert tells_apart(text, "8133万元", "7001万元")


def test_a_town_behind_figures_leads_its_own_paragraph() -> None:
    text = "西溪镇工作总结\n2023年全镇总产值12.34亿元，西湖镇同期为3.75亿元，收入{}。"
    assert judged(text.format("5120万元"))[-1].outcome.is_right
    assert not judged(text.format("8133万元"))[-1].outcome.is_right


def test_a_town_that_opens_a_paragraph_leads_the_next() -> None:
    text = "西溪镇2023年总产值12.34亿元。\n西湖镇2023年总产值3.75亿元，比西溪镇少。\n收入{}。"
    assert not judged(text.format("8133万元"))[-1].outcome.is_right


def test_a_line_that_ends_with_a_town_heads_what_follows_though_it_is_numbered() -> None:
    text = "CARD 11: Xixi\nAll values are for 2023.\nTotal output: CNY 1,234 million\n\n"
    text += "CARD 12: Xihu\nAll values are for 2023 too.\nTotal output: {}"
    assert tells_apart(text, "CNY 375 million", "CNY 1,234 million")


def test_the_same_time_is_that_of_the_number_before() -> None:
    text = "2023年西溪镇总产值12.34亿元。西湖镇的总产值同期{}。"
    assert tells_apart(text, "3.75亿元", "3.62亿元")


def test_a_day_that_another_paragraph_tells_dates_no_figure() -> None:
    text = (
        "The club of Xixi. On 14 February we met Xihu over 8 boards. On board 6 our youngest mated in 19.\n\n"
    )
    text += "The editor fetched the yearbook for 2023 and played it out. Total output: Xixi {}, Xihu {}."
    read = judged(text.format("CNY 1,234 million", "CNY 375 million"))
    assert all(one.outcome.is_right for one in read[-2:])
    assert judged(text.format("CNY 1,156 million", "CNY 375 million"))[-2].outcome.is_wrong


def test_a_day_of_its_own_paragraph_dates_a_figure() -> None:
    for text in (
        "As of 30 June, total output was CNY 1,234 million.",
        "CNY 1,234 million of output stood there on 3 May.",
    ):
        assert judged(f"Xixi in 2023. {text}")[-1].outcome.is_elsewhere


def test_the_later_of_these_two_years_is_one_of_them() -> None:
    text = "西溪镇2023年总产值12.34亿元，上一年11.56亿元；西湖镇在这两年里，后一年为{}。"
    assert not judged(text.format("3.75亿元"))[-1].outcome.is_wrong


def test_a_telephone_number_is_no_year_and_the_number_of_an_example_stands_before_one() -> None:
    text = "订座：6377 1926\n例1　2023年西溪镇总产值12.34亿元。"
    assert judged(text)[-1].claim.context.all_years == (2023,)


def test_the_first_year_of_a_draft_leads_though_figures_stand_before_it() -> None:
    text = (
        "审稿意见。\n西溪镇总产值12.34亿元，表2写着2023年。\n西湖镇同年只有一个数，总产值{}。论到2022年再说。"
    )
    assert tells_apart(text, "3.75亿元", "3.62亿元")
