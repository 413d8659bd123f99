"""One town so many times another, or by so much above it, is held against the levels of both."""

import pytest

from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.store import facts_of
from metrics.curation.drafts.draft import Draft
from metrics.curation.drafts.subjects.named_beside import named_beside
from metrics.display.proofreading import named, reason_text
from metrics.display.wording import Wording
from metrics.language import Language
from tests.worlds import world

WORLD = world(
    {
        "output": {"x2023": "level: 12.34亿元", "w2023": "level: 37574万元", "x2022": "level: 11亿元"},
        "income": {"x2023": "level: 3亿元", "w2023": "level: 1亿元"},
    }
)


@pytest.mark.parametrize(
    ("text", "outcome", "why"),
    [
        ("2023年，西溪总产值是西湖的4倍。", "contradicts", "levels_make"),
        ("2023年，西溪总产值是西湖镇的5倍以上。", "contradicts", "levels_make"),
        ("2023年，西溪总产值是西湖的三倍多。", "follows", "levels_make"),
        ("2023年，西溪总产值是西湖的3.3倍。", "follows", "levels_make"),
        ("2023年，西溪总产值是西湖的3.28倍。", "follows", "levels_make"),
        ("2023年，西溪总产值是西湖的3.29倍。", "unknown", "border"),
        ("2023年，西溪总产值是西湖的2倍以上。", "unknown", "loose"),
        ("2023年，西湖总产值是西溪的三成。", "follows", "levels_make"),
        ("2023年，西湖总产值是西溪的五成。", "contradicts", "levels_make"),
        ("2023年，西溪总产值比西湖多9.2亿元。", "contradicts", "levels_make"),
        ("2023年，西溪总产值比西湖多8.6亿元。", "follows", "levels_make"),
        ("2023年，西湖总产值比西溪少8.6亿元。", "follows", "levels_make"),
        ("2023年，西湖总产值比西溪多8.6亿元。", "contradicts", "levels_make"),
        ("2023年，西溪总产值高于西湖9.2亿元。", "contradicts", "levels_make"),
        ("2023年，西溪总产值比西湖高228%。", "follows", "levels_make"),
        ("2023年，西溪总产值比西湖高328%。", "contradicts", "levels_make"),
        ("2023年，西湖总产值比西溪低70%。", "follows", "levels_make"),
        ("2023年，西溪总产值比西湖多8.6万人。", "unknown", "not_judged"),
        ("2023年，西溪收入是西湖的4倍。", "unknown", "not_compared"),
        ("2022年，西溪总产值是西湖的4倍。", "unknown", "levels_missing"),
        ("2023年，西溪总产值有望是西湖的4倍。", "unknown", "no_indicator"),
        ("In 2023 Xixi's output was four times Xihu's.", "contradicts", "levels_make"),
    ],
)
def test_a_ratio_or_a_difference_of_two_towns_is_what_their_levels_make(
    text: str, outcome: str, why: str
) -> None:
    judged = proofread(facts_of(WORLD), Draft(text, WORLD).claims())[-1]
    assert (judged.outcome, judged.why) == (outcome, why)


def test_a_town_of_which_two_numbers_are_printed_is_above_nobody() -> None:
    two = world({"output": {"x2023": "level: 12.34亿元; level: 15亿元", "w2023": "level: 37574万元"}})
    for text in ("2023年，西溪总产值是西湖的3.28倍。", "2023年，西溪总产值高于西湖。"):
        (judged,) = proofread(facts_of(two), Draft(text, two).claims())
        assert (judged.outcome, judged.why) == ("unknown", "levels_missing")


def test_the_headline_stands_and_the_figure_in_its_brackets_is_read() -> None:
    text = "2023年，西溪总产值12.34亿元，是西湖（37574万元）的 3.28–3.29 倍。"
    levels = {"output": {"x2023": "level: 12.34亿元", "w2023": "level: 37574万元"}}
    ours = world(levels, name="总产值")
    judged = proofread(facts_of(ours), Draft(text, ours).claims())
    assert sorted(judgement.outcome for judgement in judged) == ["follows", "stands", "stands"]
    wrong = proofread(facts_of(ours), Draft(text.replace("37574", "37754"), ours).claims())
    assert any(judgement.outcome.is_wrong for judgement in wrong)


def test_the_reason_is_what_both_figures_make_and_each_figure_is_named_once() -> None:
    (judged,) = proofread(facts_of(WORLD), Draft("2023年，西溪总产值是西湖的4倍。", WORLD).claims())
    reasons = [reason_text(judged, Wording(WORLD, language)) for language in (Language.ZH, Language.EN)]
    assert reasons == ["两镇所印的数值算得 3.28–3.29 倍", "the printed levels of both make 3.28–3.29 times"]
    assert [row.printed for row in named(judged)] == ["12.34亿元", "37574万元"]
    (unit,) = proofread(facts_of(WORLD), Draft("2023年，西溪总产值12.34万元。", WORLD).claims())
    assert (unit.why, len(named(unit))) == ("unit", 1)


@pytest.mark.parametrize(
    ("before", "indicator"),
    [
        ("2023年西溪非粮化整治任务", "output"),
        ("2023年西溪非粮化整治任务量达", "output"),
        ("2023年西溪非粮化整治任务完成后新增", ""),
        ("2023年西溪整治任务", ""),
    ],
)
def test_the_whole_name_of_the_folder_s_own_indicator_beside_a_number_is_meant(
    before: str, indicator: str
) -> None:
    ours = world({"output": {"x2023": "level: 3亿元"}}, name="非粮化整治任务")
    assert named_beside(f"{before}3136亩", len(before), ours.indicators) == indicator
