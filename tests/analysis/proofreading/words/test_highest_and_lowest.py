"""That a town is the highest of several, or the lowest: a printed rank says so first, then the levels of the others."""

import pytest

from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.store import facts_of
from metrics.curation.drafts.draft import Draft
from metrics.model.codes.outcome import Outcome
from tests.worlds import world

LEVEL, FIRST, SECOND = (
    "level: 25亿元",
    "rank: 第一, of: level, among: 全市",
    "rank: 第二, of: level, among: 全市",
)
HIGHEST, LOWEST = "2023年西溪镇总产值全市最高。", "2023年西溪镇总产值全市最低。"


def judged(text: str, own: str, other: str = "") -> Judgement:
    """Return how a claim of 西溪 stands where another town of its city has ``other``."""
    figures = {"x2023": own} | ({"h2024": f"{other}, period: 2023"} if other else {})
    catalogue = world({"output": figures})
    (judgement,) = proofread(facts_of(catalogue), Draft(text, catalogue).claims())
    return judgement


def test_a_printed_first_place_stands_whatever_level_another_town_prints() -> None:
    judgement = judged(HIGHEST, f"{LEVEL}; {FIRST}", "level: 41亿元")
    assert judgement.outcome is Outcome.STANDS
    assert [row.printed for row in judgement.own] == ["第一"]


def test_another_place_that_is_printed_contradicts_and_is_what_is_shown() -> None:
    judgement = judged(HIGHEST, f"{LEVEL}; {SECOND}", "level: 12亿元")
    assert (judgement.outcome, judgement.why) == (Outcome.CONTRADICTS, "number")
    assert [row.printed for row in judgement.own] == ["第二"]


@pytest.mark.parametrize(
    ("text", "other", "why"),
    [(HIGHEST, "level: 41亿元", "another_above"), (LOWEST, "level: 12亿元", "another_below")],
)
def test_without_a_rank_a_town_beyond_it_contradicts(text: str, other: str, why: str) -> None:
    judgement = judged(text, LEVEL, other)
    assert (judgement.outcome, judgement.why) == (Outcome.CONTRADICTS, why)
    assert [row.area for row in judgement.others] == ["花街"]


@pytest.mark.parametrize(("text", "other"), [(HIGHEST, "level: 12亿元"), (LOWEST, "level: 41亿元")])
def test_the_towns_that_are_known_are_not_all_of_a_city(text: str, other: str) -> None:
    judgement = judged(text, LEVEL, other)
    assert (judgement.outcome, judgement.why) == (Outcome.UNKNOWN, "no_rank")


def test_the_towns_without_a_level_are_named() -> None:
    judgement = judged(HIGHEST, LEVEL)
    assert (judgement.outcome, judgement.missing) == (Outcome.UNKNOWN, ("花街",))


@pytest.mark.parametrize("words", ["增速居全市第一", "总产值增长7%，增幅全市第一"])
def test_a_first_place_by_growth_is_not_held_against_levels(words: str) -> None:
    catalogue = world({"output": {"x2023": LEVEL, "h2024": "level: 41亿元, period: 2023"}})
    *_, last = proofread(facts_of(catalogue), Draft(f"2023年西溪镇总产值{words}。", catalogue).claims())
    assert not last.outcome.is_wrong


@pytest.mark.parametrize(
    ("own", "other", "outcome"),
    [
        (FIRST, "level: 41亿元", Outcome.CONTRADICTS),
        (FIRST, "level: 12亿元", Outcome.UNKNOWN),
        (SECOND, "level: 12亿元", Outcome.UNKNOWN),
    ],
)
def test_a_place_in_the_whole_city_says_nothing_of_the_highest_of_three(
    own: str, other: str, outcome: Outcome
) -> None:
    assert judged("2023年西溪镇总产值三个镇中最高。", f"{LEVEL}; {own}", other).outcome is outcome
