"""Whom a draft means without a name: there, they, we, a title's town, and who only asks."""

import pytest

from metrics.model.codes.outcome import OutcomeReason
from tests.proofread import judged, tells_apart

THERE = "西溪镇2023年总产值12.34亿元。\n隔着一道岭，便是西湖镇。2023年，{}总产值{}。"
CALL = "西溪镇党政办记：2023年收入8133万元。\n对方{}上一年收入，答：2022年为{}。\n后来西湖镇也来问过。"


@pytest.mark.parametrize("who", ["那里的", "那边的", "他们的"])
def test_a_town_that_a_sentence_only_names_is_meant_by_the_next(who: str) -> None:
    assert tells_apart(THERE.format(who, "{}"), "3.75亿元", "3.62亿元")


@pytest.mark.parametrize("than", ["没有多过", "低过", "少于", "逊于", "强过"])
def test_a_town_that_is_only_compared_with_is_not_meant_by_the_next_sentence(than: str) -> None:
    text = f"西溪镇2023年总产值12.34亿元，比邻西湖镇为3.75亿元，{than}西湖镇。收入{{}}。"
    assert tells_apart(text, "8133万元", "5120万元")


def test_a_town_whose_figures_are_told_is_not_meant_without_a_name() -> None:
    text = "西溪镇2023年总产值12.34亿元，西湖镇3.75亿元。2023年，他们的收入{}。"
    assert judged(text.format("5120万元"))[-1].outcome.is_open


def test_they_are_of_the_one_town_that_is_named_so_far() -> None:
    text = "西溪镇2023年来了许多客人。他们带来收入{}。\n隔壁的西湖镇，2023年收入5120万元。"
    right, wrong = judged(text.format("8133万元"))[0], judged(text.format("8193万元"))[0]
    assert right.outcome.is_right
    assert wrong.outcome.is_wrong


@pytest.mark.parametrize("verb", ["追问", "问起", "说没听清"])
def test_who_only_asks_has_no_figure(verb: str) -> None:
    assert judged(CALL.format(verb, "7001万元"))[1].outcome.is_right
    assert judged(CALL.format(verb, "7061万元"))[1].outcome.is_wrong


def test_what_is_of_the_other_side_is_asked() -> None:
    text = "西溪镇2023年收入8133万元。\n西湖镇也在场。\n对方2023年收入{}。"
    assert judged(text.format("5120万元"))[-1].outcome.is_open


def test_our_own_is_of_who_writes() -> None:
    text = "西溪镇工作日记\n记下西湖镇2023年总产值3.75亿元，收入5120万元；自家2023年总产值12.34亿元，收入{}。"
    assert tells_apart(text, "8133万元", "8193万元")


def test_we_are_nobody_where_no_town_was_named_before() -> None:
    text = "各位同事：2023年我们总产值12.34亿元。翻开西湖镇的报表，2023年总产值3.75亿元。2023年我们收入{}。"
    assert judged(text.format("8133万元"))[-1].outcome.is_open


def test_of_two_towns_before_any_figure_it_is_asked_which_is_meant() -> None:
    text = "西溪镇2023年决算报告\n受西湖镇人民政府委托，报告如下。\n全年总产值{}。"
    last = judged(text.format("12.34亿元"))[-1]
    assert last.why is OutcomeReason.WHICH_TOWN


def test_the_first_of_two_towns_that_a_sentence_names_is_meant_before_any_figure() -> None:
    text = (
        "白石坑人说：我不住西溪镇，也不住西湖镇那头。\n我问她多少，她掰手指：2023年西溪镇的不算，光讲总产值，"
    )
    text = "Which did more in 2023, my Xixi or your Xihu? Not in spirit, output.\n\nMine: {} of output."
    assert judged(text.format("CNY 1,234 million"))[-1].outcome.is_right


def test_once_the_title_s_town_has_a_figure_a_visit_changes_nothing() -> None:
    text = "西溪镇2023年决算报告\n全年总产值12.34亿元。\n三月到西湖镇学习。\n全年收入{}。"
    assert tells_apart(text, "8133万元", "8193万元")


def test_us_behind_a_number_is_nobody_in_particular() -> None:
    review = "A year in Xixi\nShops in Xihu published their review today."
    figures = (
        "In 2023 total output was CNY 1,234 million, and income CNY 81.33 million, for all of our members."
    )
    assert not any(one.outcome.is_right for one in judged(f"{review} {figures}"))


def test_us_are_the_town_that_is_named_first_though_us_came_before() -> None:
    text = "感谢对我镇的关注。2023年，西溪镇收入8133万元；西湖镇5120万元。我镇总产值{}。"
    assert tells_apart(text, "12.34亿元", "3.75亿元")


def test_a_town_next_door_is_compared_with_and_does_not_lead() -> None:
    text = "In 2023 Xixi had a higher total output than nearby Xihu.\n{} Its income was {} in 2023."
    assert tells_apart(text.format("It is busy.", "{}"), "CNY 81.33 million", "CNY 51.20 million")


def test_a_number_in_a_clause_of_who_is_compared_with_is_of_that() -> None:
    text = "In 2023 Xixi had a higher total output than Xihu, which had {}."
    assert tells_apart(text, "CNY 375 million", "CNY 1,234 million")


def test_of_two_towns_that_one_sentence_names_the_last_does_not_lead_another_paragraph() -> None:
    text = "Pages open on it instead of Xihu now, which surprised Xixi.\nIncome in 2023 was {}."
    assert not judged(text.format("CNY 51.20 million"))[-1].outcome.is_wrong
    assert not judged(text.format("CNY 51.20 million"))[-1].outcome.is_right


BEHIND = (
    "Neighbours compared: output in 2023 was {} in Xixi and CNY 375 million in Xihu.",
    "Xihu is far away. In 2023, {} of output left the works in Xixi.",
)


@pytest.mark.parametrize("text", BEHIND)
def test_the_town_behind_an_english_number_is_its_own(text: str) -> None:
    assert judged(text.format("CNY 1,234 million"))[0].outcome.is_right
    assert judged(text.format("CNY 1,284 million"))[0].outcome.is_wrong


def test_who_speaks_behind_an_english_number_is_not_whose_it_is() -> None:
    text = "Output of Xixi in 2023 was CNY 1,234 million, said the visitors we met in Xihu."
    assert judged(text)[0].outcome.is_right


def test_a_town_before_another_is_above_it() -> None:
    text = "2023年西溪镇总产值12.34亿元，西湖镇3.75亿元，{}。"
    assert judged(text.format("西溪镇在西湖镇之前"))[-1].outcome.is_right
    assert judged(text.format("西溪镇在西湖镇之后"))[-1].outcome.is_wrong


@pytest.mark.parametrize("which", ["▶ 04 ", "第3屏 ", "3. ", "二、"])
@pytest.mark.parametrize(("town", "is_wrong"), [("西溪镇", False), ("西湖镇", True)])
def test_a_heading_with_its_number_binds_what_stands_below_it(
    which: str, town: str, *, is_wrong: bool
) -> None:
    section = f"{which}口袋里的{town}\n收入　8133万元\n同比　增长16.2%\n"
    text = f"数说西溪镇｜2023年\n{section}{which}田野里的西溪镇\n总产值　12.34亿元\n"
    income, growth, output = judged(text)
    assert income.outcome.is_wrong is is_wrong
    assert growth.outcome.is_wrong is is_wrong
    assert output.outcome.is_right
