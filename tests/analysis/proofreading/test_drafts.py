"""What is said of the numbers of a draft."""

import pytest

from benchmarks.proofreading.__main__ import scored
from benchmarks.proofreading.first import DRAFTS
from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.store import facts_of
from metrics.curation.drafts.reading import Draft
from tests.worlds import world

WORLD = world(
    {
        "output": {
            "x2023": "level: 12.34亿元; change_on_year: 1.92%",
            "x2022": "level: 11.56亿元",
            "w2023": "level: 3.75亿元",
        }
    }
)


@pytest.mark.parametrize(
    ("text", "outcome", "why"),
    [
        ("2023年，西溪镇总产值12.34亿元。", "stands", ""),
        ("2023年，西溪镇总产值123400万元。", "stands", ""),
        ("2023年，西溪镇总产值12.3亿元。", "rounded", ""),
        ("2023年，西溪镇总产值超12亿元。", "rounded", ""),
        ("2023年，西溪镇总产值12.4亿元。", "contradicts", "number"),
        ("2023年，西湖镇总产值3.8亿元。", "rounded", ""),
        ("2023年，西湖镇总产值3.7亿元。", "unknown", "border"),
        ("2023年，西湖镇总产值约3.7亿元。", "rounded", ""),
        ("2023年，西湖镇总产值3.6亿元。", "contradicts", "number"),
        ("2023年，西溪镇总产值超1亿元。", "contradicts", "number"),
        ("2023年，西溪镇总产值11.56亿元。", "elsewhere", "period"),
        ("2023年，西湖镇总产值12.34亿元。", "elsewhere", "area"),
        ("2023年，西溪镇总产值12.34万元。", "elsewhere", "unit"),
        ("2023年，西溪镇总产值增加12.34亿元。", "elsewhere", "measure"),
        ("2023年，西溪镇总产值同比下降1.92%。", "contradicts", "direction"),
        ("2023年是西溪镇爬坡的一年，总产值12.34亿元。", "stands", ""),
        ("2023年，总产值12.34亿元。", "unknown", "no_town"),
        ("2019年，西溪镇总产值9.87亿元。", "unknown", "other_time"),
    ],
)
def test_a_number_of_a_draft_is_held_against_the_figure_of_its_very_thing(
    text: str, outcome: str, why: str
) -> None:
    (judged,) = proofread(facts_of(WORLD), Draft(text, WORLD).claims())
    assert (judged.outcome, judged.why) == (outcome, why)


def test_seeded_errors_are_found_and_none_is_said_to_stand() -> None:
    score = scored(DRAFTS[:6], 24)
    numbers = sum(score.errors.values()) - score.errors["claim in words"]
    assert sum(score.found.values()) >= 0.9 * numbers
    assert sum(score.stands.values()) == 0
    assert score.false_alarms <= 0.02 * sum(score.right.values())
