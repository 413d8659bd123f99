"""Verdicts in words: complete in both languages, and each says what decides it."""

import re
from collections.abc import Iterator
from itertools import combinations

import pytest

from metrics.analysis.comparing.differences import difference
from metrics.analysis.comparing.verdicts import Verdict, verdict, verdicts
from metrics.analysis.store import facts_of
from metrics.display.comparing.grounds import GROUNDS
from metrics.display.comparing.verdicts import (
    apart_notes,
    difference_text,
    doubts,
    ground_text,
    kind_text,
    verdict_text,
)
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Comparability
from tests.papers import AREAS
from tests.papers import papers as written
from tests.sample import CATALOGUE, FACTS
from tests.worlds import world

ROWS = list(FACTS)
CHINESE = re.compile(r"[\u4e00-\u9fff]")
ZH, EN = Wording(CATALOGUE, Language.ZH), Wording(CATALOGUE, Language.EN)


def every_verdict() -> Iterator[Verdict]:
    """Yield the verdict of every two figures of every indicator."""
    for indicator in CATALOGUE.indicators:
        yield from verdicts(CATALOGUE, [row for row in ROWS if row.indicator == indicator])


@pytest.mark.parametrize("wording", [ZH, EN], ids=["zh", "en"])
def test_every_ground_of_every_verdict_reads_well(wording: Wording) -> None:
    for judgement in every_verdict():
        for ground in judgement.grounds:
            text = ground_text(ground, judgement, wording)
            assert text.strip() == text
            assert not re.search(r"[{}]|None|  |；；|[。.]$|; ;|：，|: ;", text)
            assert wording is ZH or not CHINESE.search(text)
            assert wording is EN or CHINESE.search(text)


def test_a_verdict_names_both_figures_how_far_they_compare_and_why() -> None:
    rows = [row for row in ROWS if row.indicator == "industrial_output" and row.unit == "元" and row.printed]
    judgement = verdict(CATALOGUE, *rows)
    assert verdict_text(judgement, ZH) == "西湖 2023 年 ↔ 西溪 2023 年：可比（口径由国家统计制度统一规定）"
    assert verdict_text(judgement, EN) == (
        "Xihu 2023 ↔ Xixi 2023: comparable (defined by national statistics, the same everywhere)"
    )
    answer = difference(CATALOGUE, *rows)
    assert difference_text(answer, ZH) == "确定：西溪 2023 年是西湖 2023 年的 3.28–3.29 倍"
    assert difference_text(answer, EN) == "Certain: Xixi 2023 is 3.28–3.29 times Xihu 2023"


def test_every_difference_is_told_in_its_language() -> None:
    for judgement in every_verdict():
        answer = difference(CATALOGUE, judgement.first, judgement.second)
        assert not CHINESE.search(difference_text(answer, EN))
        assert CHINESE.search(difference_text(answer, ZH))


def test_every_ground_has_words_and_every_word_a_ground() -> None:
    keys = {ground.key for judgement in [*every_verdict(), *_made_up()] for ground in judgement.grounds}
    assert keys <= set(GROUNDS)
    assert set(GROUNDS) - keys <= {
        "season",
        "unplaced",
        "both_planned",
        "city",
        "targets",
        "ranked",
        "preliminary",
        "estimated",
        "open_start",
        *{"base", "unit", "whole", "whole_unstated", "field", "field_grown", "own_alike", "own_definitions"},
        *{"growth_prices", "growth_unstated"},
    }


@pytest.mark.parametrize("wording", [ZH, EN], ids=["zh", "en"])
def test_what_is_said_of_all_pairs_of_a_kind_names_none_of_them(wording: Wording) -> None:
    rank = "rank: 第二, of: level, among: {zh: 十二个乡镇, en: twelve townships, count: 12}"
    ranks = world({"output": {"x2022": rank, "x2023": rank}})
    kinds = verdicts(ranks, list(facts_of(ranks))).kinds
    texts = [kind_text(grounds, number, wording) for grounds, number in kinds]
    briefs = [words.brief.within(wording.language) for words in GROUNDS.values()]
    assert [text for text in (*texts, *briefs) if "{" in text] == []


def _made_up() -> Iterator[Verdict]:
    """Yield verdicts on figures that the real documents do not print."""
    area = "name: {zh: 龙港镇, en: Longgang}, lies_in: [{zh: 温州市, en: Wenzhou}], territory_changed: 2022"
    changed = written({"a2021": "level: 9亿元", "a2022": "level: 8亿元"}, areas=AREAS | {"龙港": area})
    yield verdict(changed, *list(facts_of(changed)))
    papers = {"x2023": "level: 9亿元", "x2024": "level: 7亿元, period: 2023", "x2022": "level: 8亿元"}
    disputed = world({"output": papers})
    numbers = [row for row in list(facts_of(disputed)) if row.indicator == "output"]
    yield from (verdict(disputed, *pair) for pair in combinations(numbers, 2))
    catalogue = world(
        {"output": {"x2023": "level: 9亿元, covers: 22个", "x2022": "level: 8亿元, period: 2022"}}
    )
    rows = [row for row in list(facts_of(catalogue)) if row.indicator == "output"]
    yield from (verdict(catalogue, *pair) for pair in combinations(rows, 2))


def test_what_is_drawn_together_is_noted_by_level_and_a_caution_names_its_figures() -> None:
    rows = [row for row in ROWS if row.indicator == "operating_income" and row.unit == "元"]
    ((caution, named),) = doubts(verdicts(CATALOGUE, rows), Comparability.WITH_CAUTION, EN, ()).items()
    assert caution.text.startswith("Compare with caution: ")
    assert {row.year for row in named} == {2021, 2022}
    ((apart, sign),) = apart_notes(verdicts(CATALOGUE, rows), EN).items()
    assert (apart.text, sign) == (
        "Not comparable, so on separate axes: totals over different things: 22; 20",
        "✕",
    )
    assert (apart.level, apart.why) == (
        Comparability.NOT_COMPARABLE,
        "totals over different things: 22; 20",
    )


def test_what_decides_of_two_pairs_alike_is_one_note_at_all_their_figures() -> None:
    rows = [row for row in ROWS if row.indicator == "fixed_asset_investment" and row.measure.is_level]
    ((note, named),) = doubts(verdicts(CATALOGUE, rows), Comparability.UNKNOWN, EN, ()).items()
    assert note.text.endswith(
        "so the periods cannot be matched: 2022; 2020, cumulative · 2023; 2020, cumulative"
    )
    assert {row.year for row in named} == {2020, 2022, 2023}
