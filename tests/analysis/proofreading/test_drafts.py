"""What is said of the numbers of a draft."""

import pytest

from benchmarks.proofreading.__main__ import scored
from benchmarks.proofreading.first import DRAFTS
from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.store import facts_of
from metrics.curation.drafts.draft import Draft
from tests.proofread import judged
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
        ("2023年，西溪镇总产值123400万元。", "rounded", ""),
        ("2023年，西溪镇总产值12.3亿元。", "rounded", ""),
        ("2023年，西溪镇总产值12.340亿元。", "unknown", "finer"),
        ("2023年，西溪镇总产值12.341亿元。", "unknown", "finer"),
        ("2023年，西溪镇总产值12.346亿元。", "contradicts", "number"),
        ("2023年全镇总产值12.34亿元，会议要求西溪镇各办落实。", "stands", ""),
        ("2023年，西溪镇总产值超12亿元。", "rounded", ""),
        ("2023年，西溪镇总产值12.4亿元。", "contradicts", "number"),
        ("2023年，西湖镇总产值3.8亿元。", "rounded", ""),
        ("2023年，西湖镇总产值3.7亿元。", "unknown", "border"),
        ("2023年，西湖镇总产值约3.7亿元。", "rounded", ""),
        ("2023年，西湖镇总产值3.6亿元。", "contradicts", "number"),
        ("2023年，西溪镇总产值超1亿元。", "contradicts", "number"),
        ("2023年，西溪镇总产值近100亿元。", "contradicts", "number"),
        ("2023年，西溪镇总产值近20亿元。", "contradicts", "number"),
        ("2023年，西溪镇总产值近13亿元。", "rounded", ""),
        ("2023年，西湖镇总产值超2亿元。", "unknown", "loose"),
        ("2023年，西湖镇总产值不足9亿元。", "unknown", "loose"),
        ("2023年，西湖镇总产值超21千万元。", "contradicts", "number"),
        ("2023年，西湖镇总产值超过3.75亿元。", "unknown", "border"),
        ("2023年，西湖镇总产值不到3.75亿元。", "unknown", "border"),
        ("2023年，西湖镇总产值3.75亿元以上。", "rounded", ""),
        ("2023年，西溪镇总产值增长近一倍。", "contradicts", "number"),
        ("2023年，西溪镇总产值接近翻番。", "contradicts", "number"),
        ("2023年，西溪和西湖两镇总产值合计16.1亿元。", "unknown", "number"),
        (
            "2022年，西溪镇总产值12.34亿元，PM2.5年均浓度5微克/立方米。2023年，西溪镇总产值12.34亿元。",
            "stands",
            "",
        ),
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
    judged = proofread(facts_of(WORLD), Draft(text, WORLD).claims())[-1]
    assert (judged.outcome, judged.why) == (outcome, why)


RANKS = world(
    {
        "output": {
            "x2023": "rank: 全市第二, of: level, among: 全市",
            "x2022": "rank: 全市第三, of: change_on_year, among: 全市",
        }
    }
)


@pytest.mark.parametrize(
    ("text", "outcome", "why"),
    [
        ("2023年，西溪镇总产值居全市第二。", "stands", ""),
        ("2023年，西溪镇总产值居全省第二。", "elsewhere", "rank"),
        ("2023年，西溪镇总产值居丙丁市第二。", "elsewhere", "rank"),
        ("2023年，西溪镇总产值增速居全市第二。", "elsewhere", "rank"),
        ("2022年，西溪镇总产值增速居全市第三。", "stands", ""),
        ("2022年，西溪镇总产值居全市第三。", "elsewhere", "rank"),
    ],
)
def test_a_rank_is_one_among_the_same_others_by_the_same_measure(text: str, outcome: str, why: str) -> None:
    (judged,) = proofread(facts_of(RANKS), Draft(text, RANKS).claims())
    assert (judged.outcome, judged.why) == (outcome, why)


def test_seeded_errors_are_found_and_none_is_said_to_stand() -> None:
    score = scored(DRAFTS[:6], 24)
    numbers = sum(score.errors.values()) - score.errors["claim in words"]
    assert sum(score.caught.values()) >= 0.9 * numbers
    assert sum(score.stands.values()) == 0
    assert score.false_alarms <= 0.02 * sum(score.right.values())


def test_a_number_is_counted_as_its_indicator_is_whatever_word_counts_it() -> None:
    villages = world({"many": {"x2023": "level: 22个"}})
    assert judged("西溪镇2023年达标村22家。", villages)[0].outcome.is_right
    assert judged("西溪镇2023年达标村23家。", villages)[0].outcome.is_wrong
