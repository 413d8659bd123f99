"""What a number or a claim is of where its sentence does not say so in full: short names, a level before it, a unit."""

import pytest
from msgspec.structs import replace

from metrics.analysis.proofreading.judgement import Judgement
from metrics.curation.drafts.subjects.named_beside import Vicinity
from metrics.curation.library import shipped_library
from metrics.model.codes.outcome import Outcome
from tests.proofread import judged
from tests.worlds import world

YARDS = world(
    {
        "output": {"x2022": "level: 43.21亿元", "x2023": "level: 41.76亿元; change_on_year: -3.4%"},
        "roads": {"x2022": "level: 45.9km", "x2023": "level: 47.3km; change_on_year: 3.1%"},
        "homes": {"x2022": "level: 32户", "x2023": "level: 32户"},
    }
)


def yards(text: str) -> tuple[Judgement, ...]:
    """Return a draft of a town's roads and homes proofread."""
    return judged(text, YARDS)


def wrong(judgements: tuple[Judgement, ...]) -> list[str]:
    """Return what is wrong of a draft."""
    return [one.claim.text for one in judgements if one.outcome.is_wrong]


BASES = (
    "2023年，西溪镇总产值{}，比2022年增长{}。",
    "2023年，西溪镇总产值{}，与2022年相比增长{}。",
    "In 2023, output in Xixi came to {}, up {} on 2022.",
)


@pytest.mark.parametrize("text", BASES)
def test_a_pair_of_last_year_does_not_stand_as_of_the_year_that_it_is_compared_with(text: str) -> None:
    level, old = ("CNY 1,234 million", "CNY 1,156 million") if text.isascii() else ("12.34亿元", "11.56亿元")
    assert not wrong(judged(text.format(level, "6.7%")))
    stale = judged(text.format(old, "6.3%"))
    assert [one.outcome.is_wrong for one in stale] == [True, True]


def test_a_year_whose_own_figure_is_told_is_no_mere_base() -> None:
    assert not wrong(judged("2023年西溪镇总产值12.34亿元，比2022年的11.56亿元增长6.7%。"))


def test_a_number_goes_with_what_its_own_sentence_names_before_what_another_does() -> None:
    text = (
        "In 2023, output in Xixi was CNY 1,234 million. Income in 2023 was CNY {} million, which was up {}."
    )
    assert not wrong(judged(text.format("81.33", "16.2%")))
    assert wrong(judged(text.format("81.33", "12.6%")))


def test_all_villages_of_one_town_together_are_the_town() -> None:
    text = "2023年西溪镇工业平稳。收入全部加起来{}。"
    assert [one.outcome for one in judged(text.format("8133万元"))] == [Outcome.STANDS]
    assert wrong(judged(text.format("8133亿元")))
    assert not wrong(judged("2023年西溪镇和西湖镇收入合计9999万元。"))


def test_a_change_behind_a_level_is_of_what_that_turns_out_to_be() -> None:
    text = "2023年西溪镇总产值41.76亿元；修好的有47.3公里，同比增长{}。"
    assert not wrong(yards(text.format("3.1%")))
    assert wrong(yards(text.format("1.3%"))) == ["1.3%"]


def test_a_count_of_few_is_of_anything() -> None:
    text = "2023年西溪镇总产值41.76亿元；帮扶的有{}。"
    assert not wrong(yards(text.format("23户")))


def test_an_amount_far_from_what_is_named_before_it_is_of_another_thing() -> None:
    assert not wrong(judged("2023年西溪镇总产值12.34亿元。总产值这一块，奖金首期为90万元。"))


def test_a_plan_that_is_so_far_done_is_told_in_a_number_and_not_in_words() -> None:
    text = "2023年西溪镇总产值12.34亿元，完成全年计划数的101.5%。"
    assert not [one for one in judged(text) if one.claim.assertion == "reached"]


def test_what_was_as_much_did_not_rise() -> None:
    assert wrong(yards("2023年西溪镇户数为32户，2022年为32户。2023年户数比上年多。")) == ["比上年多"]


def test_a_question_asks_of_no_year_behind_it() -> None:
    text = "In 2023, why was output in Xixi up 6.7%, to CNY 1,234 million? Part of the answer lies in 2022."
    assert not wrong(judged(text))


WORDS = (
    ("2023年西溪镇总产值41.76亿元。总产值连着两年往上走。", True),
    ("2023年西溪镇总产值41.76亿元。产值往下走。", False),
    ("2023年西溪镇总产值41.76亿元。产值往上走。", True),
)


@pytest.mark.parametrize(("text", "is_wrong"), WORDS)
def test_words_claim_by_what_their_clause_calls_for_short(text: str, is_wrong: bool) -> None:
    assert bool(wrong(yards(text))) is is_wrong


@pytest.mark.parametrize(
    ("text", "is_called"),
    [
        ("the share of good-air days was higher than the year before", True),
        ("the share of days with good air was higher", True),
        ("the share of industry was higher", False),
    ],
)
def test_the_share_that_a_thing_is_is_no_share_of_it(text: str, is_called: bool) -> None:
    known = shipped_library().indicators
    beside = Vicinity(text, known, frozenset({"good_air_share", "industrial_output"}), ())
    assert beside.calls("share", 0, len(text)) is is_called


def test_two_characters_apart_in_a_name_name_it_where_a_folder_says_so() -> None:
    indicator = replace(world({}, name="固定资产投资").indicators["output"], words=("固投", "投资"))
    plain = "西溪镇的固投呢，和投资"
    beside = Vicinity(plain, {"output": indicator}, frozenset({"output"}), ("西溪镇",))
    assert [plain[start:end] for start, end, _ in beside.named_within(0, len(plain))] == ["固投"]
