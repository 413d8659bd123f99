"""Numbers beside which nothing is named, and words said of what another sentence names."""

import pytest

from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.store import facts_of
from metrics.curation.drafts.draft import Draft
from tests.proofread import judged, tells_apart
from tests.worlds import world

ACCOUNT = "2023年西溪镇总产值12.34亿元，收入8133万元。"


@pytest.mark.parametrize(
    "text",
    [
        f"{ACCOUNT}前一页是桥的账。",
        "In 2023 Xixi's total output was CNY 1,234 million. No. 6 took on water.",
    ],
)
def test_a_leaf_and_an_engine_have_no_rank(text: str) -> None:
    assert not any(one.claim.measure.is_rank for one in judged(text))


def test_a_rank_in_english_says_among_whom() -> None:
    text = "In 2023 Xixi's total output was CNY 1,234 million, No. {} in the city."
    assert tells_apart(text, 2, 6)


def test_a_question_says_of_when_the_thing_is_that_answers_it() -> None:
    text = f"{ACCOUNT}那再往前一年呢？【答】总产值{{}}。"
    assert judged(text.format("11.56亿元"))[-1].outcome.is_right
    assert not judged(text.format("12.34亿元"))[-1].outcome.is_right


@pytest.mark.parametrize("number", ["12.43亿元", "增加12.34亿元", "增加8133万元"])
def test_four_digits_of_a_town_and_year_but_for_a_slip_are_meant_as_its_figure(number: str) -> None:
    assert judged(f"2023年西溪镇很忙，盘子做到{number}。")[-1].outcome.is_wrong


@pytest.mark.parametrize("number", ["12.4亿元", "增加8233万元", "8.2万元", "31.24亿元"])
def test_other_numbers_that_name_nothing_are_no_slips(number: str) -> None:
    assert not any(one.outcome.is_wrong for one in judged(f"2023年西溪镇很忙，盘子做到{number}。"))


def test_words_of_a_target_are_of_what_has_one() -> None:
    figures = {
        "output": {"x2023": "level: 12.34亿元; completion: 101.5%"},
        "income": {"x2023": "level: 8133万元"},
    }
    known = world(figures)
    text = "2023年西溪镇总产值12.34亿元，收入8133万元。考核过了。{}完成任务。"
    for words, is_wrong in (("圆满", False), ("没有", True)):
        claims = Draft(text.format(words), known).claims()
        assert proofread(facts_of(known), claims)[-1].outcome.is_wrong is is_wrong


def test_ours_is_the_town_that_is_called_so() -> None:
    text = "西湖镇2023年总产值3.75亿元，咱们西溪镇12.34亿元。咱们收入呢，{}。"
    assert tells_apart(text, "8133万元", "5120万元")
    english = "In 2023 Xihu's total output was CNY 375 million, and ours, Xixi's, CNY 1,234 million. Our income was {}."
    assert tells_apart(english, "CNY 81.33 million", "CNY 51.20 million")


def test_next_door_is_the_other_of_two_towns() -> None:
    text = "2023年西溪镇总产值12.34亿元，西湖镇总产值3.75亿元。论总产值，西溪镇{}邻镇。"
    assert judged(text.format("小于"))[-1].why == "levels_say_otherwise"
    assert not any(one.outcome.is_wrong for one in judged(text.format("大于")))


def test_words_are_of_what_is_named_behind_them() -> None:
    text = "2023年西溪镇收入8133万元。这数比上年{}，说的是总产值。"
    assert [one.claim.indicators for one in judged(text.format("少"))][-1] == ("output",)
    assert judged(text.format("少"))[-1].outcome.is_wrong


@pytest.mark.parametrize(
    ("count", "is_wrong"), [("租金每年递增4%", False), ("6个在塘边", False), ("65个", True)]
)
def test_one_digit_and_small_counts_are_of_something_else_but_for_a_slip(count: str, is_wrong: bool) -> None:
    known = world({"many": {"x2023": "level: 56个; change_on_year: 6.7%"}})
    text = f"2023年西溪镇达标村的账，{count}。"
    last = judged(text, known)[-1]
    assert last.outcome.is_wrong is is_wrong


def test_the_former_and_the_latter_are_the_two_towns_before() -> None:
    text = "看西溪镇和西湖镇。2023年总产值，前者{}，后者{}。"
    assert all(one.outcome.is_right for one in judged(text.format("12.34亿元", "3.75亿元")))
    assert all(one.outcome.is_wrong for one in judged(text.format("3.75亿元", "12.34亿元")))


@pytest.mark.parametrize("line", ["· 比西湖镇如何？西湖镇是3.75亿元，各位自己掂量；", "1. 西湖镇3.75亿元"])
def test_a_town_of_one_item_binds_no_other_item(line: str) -> None:
    text = f"西溪镇的账，2023年的：\n· 总产值12.34亿元；\n{line}\n· 收入{{}}；"
    assert not any(one.outcome.is_wrong for one in judged(text.format("8133万元")))
    assert not judged(text.format("5120万元"))[-1].outcome.is_right


def test_we_in_a_clause_that_is_about_a_town_name_no_town() -> None:
    text = (
        "In 2023 Xixi's total output was CNY 1,234 million. We rang them. Xihu, where we have friends, reported "
        "CNY {} million for the same year."
    )
    assert not judged(text.format(375))[-1].outcome.is_wrong
    assert not judged(text.format("1,234"))[-1].outcome.is_right


def test_a_road_that_goes_to_a_town_compares_nothing() -> None:
    text = (
        "Xihu's total output was CNY 375 million in 2023. Back over the bridge to Xixi, whose output in 2023 was "
        "CNY {} million."
    )
    assert tells_apart(text, "1,234", 375)


def test_a_year_of_one_item_binds_no_other_item() -> None:
    text = (
        "西溪镇的账，2023年的：\n· 总产值12.34亿元；\n· 2022年收入7001万元；\n· 总产值{}；\n· 2023年的，完。"
    )
    assert not any(one.outcome.is_wrong for one in judged(text.format("12.34亿元")))
    assert not judged(text.format("11.56亿元"))[-1].outcome.is_right


def test_words_in_quotes_that_are_said_to_be_right_are_claimed() -> None:
    text = (
        "西溪镇2021年总产值10.87亿元，2022年总产值11.56亿元，2023年总产值12.34亿元。文中总产值“{}”一句无误。"
    )
    assert judged(text.format("往下走"))[-1].outcome.is_wrong
    assert not judged(text.format("往上走"))[-1].outcome.is_wrong


def test_words_behind_a_town_told_in_passing_are_of_the_first_town() -> None:
    text = "西溪镇的账，2023年的：\n· 总产值12.34亿元；\n· 西湖镇总产值3.75亿元；\n· 总产值比上年{}。"
    last = judged(text.format("下降"))[-1]
    assert (last.claim.area, last.outcome.is_wrong) == ("西溪", True)


def test_a_count_too_small_for_what_went_before_is_of_what_is_named_nearest() -> None:
    levels = {"output": "12.34亿元", "homes": "1986户"}
    known = world({indicator: {"x2023": f"level: {level}"} for indicator, level in levels.items()})
    text = "The yearbook for 2023. Output: Xixi CNY 1,234 million. Homes: Xixi 1,986."
    last = judged(text, known)[-1]
    assert last.outcome.is_right
    assert last.claim.indicators == ("homes",)


def test_one_digit_is_of_nothing_for_its_unit_alone() -> None:
    figures = {
        "output": {"x2023": "level: 12.34亿元"},
        "roads": {"x2022": "level: 9公里", "x2023": "level: 8公里"},
    }
    known = world(figures)
    for number, is_wrong in (("9公里", False), ("6公里", False)):
        claims = Draft(f"2023年西溪镇总产值12.34亿元，修了{number}。", known).claims()
        assert proofread(facts_of(known), claims)[-1].outcome.is_wrong is is_wrong


def test_words_in_a_paragraph_behind_a_town_told_in_passing_are_of_the_first_town() -> None:
    text = "西溪镇2023年的账。总产值12.34亿元。\n顺路去了一趟西湖镇，吃了面。\n回来接着抄：总产值比上年下降。"
    last = judged(text)[-1]
    assert (last.claim.area, last.outcome.is_wrong) == ("西溪", True)
