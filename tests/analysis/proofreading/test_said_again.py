"""What a draft says once for several numbers, says again, or only points at: years, towns, things, the same number."""

import pytest

from metrics.curation.drafts.draft import Draft
from metrics.curation.drafts.words.claim_table import loose
from metrics.model.codes.claim import Assertion
from tests.proofread import WORLD, judged, tells_apart
from tests.worlds import world

ENGLISH = "Xixi's total output was CNY 1,234 million in 2023{}"
VILLAGES = "Village operating income"
AIR = world({"quota": {"x2022": "level: 85.4%", "x2023": "level: 85.7%", "w2023": "level: 81.3%"}})


def test_a_year_that_words_of_distance_lead_to_is_the_one_that_is_printed() -> None:
    text = "西溪镇2023年总产值12.34亿元；再早一年，{}年有了11.56亿元。"
    assert tells_apart(text, 2022, 2021)


def test_a_year_that_opens_a_sentence_is_of_all_its_numbers() -> None:
    text = "西溪镇2023年总产值12.34亿元，收入8133万元。西湖镇也来了。上一年，西溪镇总产值11.56亿元，收入{}。"
    assert judged(text.format("7001万元"))[-1].outcome.is_right


def test_the_same_year_is_that_of_the_number_before() -> None:
    text = "西溪镇收入8133万元（2023年），上一年为7001万元（2022年），总产值12.34亿元（2023年），西湖镇同年为{}。"
    assert tells_apart(text, "3.75亿元", "3.62亿元")


def test_a_year_behind_words_of_distance_is_of_the_number_before_them() -> None:
    text = ENGLISH.format(" and CNY {} million two years earlier, in 2021. It is said of Xihu.")
    assert tells_apart(text, "1,087", "1,234")


def test_they_are_the_town_that_a_sentence_names_and_not_who_writes() -> None:
    text = "西溪镇2023年总产值12.34亿元。我去西湖镇走了2天，看了5家厂，他们2023年总产值{}，收入5120万元。"
    assert tells_apart(text.replace("，收入5120万元", ""), "3.75亿元", "3.62亿元")
    assert judged(text.format("3.75亿元"))[-1].outcome.is_right


def test_all_villages_of_the_whole_town_make_its_own_number() -> None:
    text = "西溪镇2023年总产值12.34亿元。\n隔壁西湖镇怎么样？2023年，人家收入5120万元。\n2023年全镇各村总产值加起来{}。"
    assert not judged(text.format("12.34亿元"))[-1].outcome.is_wrong
    assert judged(text.format("12.94亿元"))[-1].outcome.is_wrong


def test_a_name_behind_the_number_before_is_of_that() -> None:
    text = "In 2023 Xixi had 8133 income and 1234 output, as was said."
    draft = Draft(text, WORLD)
    _, first, second = draft.document.tokens
    assert draft.beside.joined(first.end, second) == "output"
    assert draft.beside.joined(0, second) == ""


def test_what_is_planned_is_no_plan_where_its_number_is_meant() -> None:
    text = "西溪镇2023年总产值12.34亿元，相当于计划数的101.5%，已完成年度产值计划。"
    assert judged(text)[-1].claim.assertion is Assertion.REACHED


@pytest.mark.parametrize("words", ["On that score", "So by this measure", "By any yardstick"])
def test_what_is_only_pointed_at_was_named_before(words: str) -> None:
    text = ENGLISH.format(f" and Xihu's CNY 375 million. {words} {{}} is the bigger of the two.")
    assert judged(text.format("Xihu"))[-1].outcome.is_wrong
    assert not judged(text.format("Xixi"))[-1].outcome.is_wrong


def test_what_was_is_no_plan_though_its_name_sounds_so() -> None:
    known = world({"dust": {"x2021": "level: 34µg/m³", "x2023": "level: 33µg/m³"}})
    text = "The annual mean of dust in Xixi was 33 µg/m³ in 2023 and 37 two years earlier, in 2021."
    assert judged(text, known)[-1].outcome.is_wrong


def test_words_without_digits_sum_up_what_another_number_tells() -> None:
    known = world(
        {"output": {"x2022": "level: 11.56亿元", "x2023": "level: 12.34亿元; change_on_year: 6.7%"}},
        name=VILLAGES,
    )
    text = (
        "Village operating income in Xixi was CNY 1,234 million in 2023. In other words, the collectives' income "
        "at least doubled within a year. The 2023 result was up 6.7% on the year before."
    )
    assert judged(text, known)[1].outcome.is_wrong


@pytest.mark.parametrize("words", ["换成万元，就是", "，折算成万元则为", "，换算一下是"])
def test_a_number_is_said_again_in_another_unit(words: str) -> None:
    last = judged(f"西溪镇2023年总产值12.34亿元{words}115600万元。")[-1]
    assert last.claim.context.binding.converts


def test_a_number_that_is_said_again_is_told_by_no_other() -> None:
    text = "西溪镇2023年总产值12.34亿元，2022年为11.56亿元。2023年，镇里的收入7001万元，合0.81亿元。"
    assert judged(text)[2].outcome.is_wrong


def test_a_number_in_the_clause_of_one_of_nothing_known_is_of_nothing_known() -> None:
    text = (
        f"The quota in Xixi was 85.7% in 2023.\n\n{'We went from door to door. ' * 7}\n\n"
        "The margin of error is 2.8 points at the 95 per cent level."
    )
    assert judged(text, AIR)[-1].outcome.is_open


def test_nobody_else_is_above_who_is_highest() -> None:
    assert loose("beyond any").search("nobody else in the county made as much as we did")
