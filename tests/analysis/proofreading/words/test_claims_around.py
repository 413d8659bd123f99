"""What a claim in words is of: the topic before it, an abbreviation, a name with brackets; and what refutes it."""

import pytest

from tests.proofread import judged
from tests.worlds import world

LEVELS = {
    "output": {"x2023": "level: 12.34亿元", "w2023": "level: 3.75亿元"},
    "income": {"x2023": "level: 8133万元", "w2023": "level: 9120万元"},
}
WORLD = world(LEVELS)
FIGURES = "西溪镇2023年总产值12.34亿元，收入8133万元；西湖镇2023年总产值3.75亿元，收入9120万元。"


def test_the_topic_before_a_claim_is_what_it_is_of() -> None:
    known = world(LEVELS, name="规上工业总产值")
    figures = "西溪镇2023年规上产值12.34亿元，收入8133万元；西湖镇2023年规上产值3.75亿元，收入9120万元。"
    (claim,) = (
        one for one in judged(f"{figures}2023年规上产值，咱们压过西湖镇了。", known) if one.claim.rival
    )
    assert claim.claim.indicators == ("output",)


def test_a_statement_of_a_quiz_is_asked() -> None:
    text = f"{FIGURES}第六题　判断题：“西湖镇的总产值高于西溪镇。”自己去翻公报。"
    assert not any(one.outcome.is_wrong for one in judged(text, WORLD))


def test_who_does_more_of_something_else_is_not_compared() -> None:
    assert not any(one.claim.rival for one in judged(f"{FIGURES}他们做五金的多，我们做织带的多。", WORLD))


def test_who_has_more_of_a_thing_that_is_named_is_compared() -> None:
    claims = [one for one in judged(f"{FIGURES}论总产值，那边小，我们产值多。", WORLD) if one.claim.rival]
    assert [one.claim.indicators for one in claims] == [("output",)]


@pytest.mark.parametrize(
    ("saying", "is_wrong"), [("西湖镇总产值不如西溪镇", True), ("西溪镇总产值不如西湖镇", False)]
)
def test_what_is_said_to_be_wrong_claims_the_contrary(saying: str, is_wrong: bool) -> None:
    saying = f"因此，信中“{saying}”的说法，就2023年而言不成立。"
    judgements = [one for one in judged(f"{FIGURES}{saying}", WORLD) if one.outcome.is_wrong]
    assert bool(judgements) is is_wrong


def test_a_multiple_has_the_room_of_a_claim_in_words() -> None:
    text = "西溪镇2023年总产值12.34亿元，上一年11.56亿元。一年工夫翻了一番。"
    assert judged(text)[-1].outcome.is_wrong


@pytest.mark.parametrize(("way", "is_right"), [("增长", True), ("下降", False)])
def test_a_run_up_to_a_year_is_of_what_stands_before_that(way: str, is_right: bool) -> None:
    last = judged(f"西溪镇总产值到2023年已经连续两年{way}。")[-1]
    assert (last.outcome.is_right, last.outcome.is_wrong) == (is_right, not is_right)


def test_brackets_behind_a_name_say_more_of_it() -> None:
    text = "In 2023 Xixi's total output (with the income of its mills) was {}."
    assert judged(text.format("CNY 1,234 million"))[-1].outcome.is_right


def test_what_is_named_between_two_numbers_comes_before_the_first() -> None:
    text = "我们西溪镇2023年收入8133万元，西湖镇5120万元。总产值，2023年我们是{}。"
    right, wrong = judged(text.format("12.34亿元"))[-1], judged(text.format("12.84亿元"))[-1]
    assert right.outcome.is_right
    assert wrong.outcome.is_wrong


def test_a_claim_is_not_of_what_only_the_next_sentence_names() -> None:
    text = (
        "In 2023 Xixi's income was CNY 81.33 million. No other town in Yongkang collected more. "
        "Total output came in at CNY 1,234 million."
    )
    assert not any(one.outcome.is_wrong for one in judged(text))
