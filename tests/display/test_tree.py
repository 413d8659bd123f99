"""Proofs as readers see them, and contradictions as curators do."""

import re

import pytest

from metrics.analysis.following.consistency import contradictions
from metrics.analysis.following.rule import Purpose, Rule
from metrics.analysis.following.rules import EVERY_RULE
from metrics.analysis.store import facts_of
from metrics.display.contradictions import contradiction_problem
from metrics.display.wording import Wording
from metrics.display.words.rules import RULES
from metrics.language import Language
from metrics.model.codes import Status
from metrics.model.records import Catalogue
from tests.sample import CATALOGUE
from tests.worlds import world

CHINESE = re.compile(r"[\u3400-\u9fff]")


def tree_of(catalogue: Catalogue, indicator: str, language: Language = Language.ZH) -> list[tuple[int, str]]:
    """Return the lines of the proof of the one implied row of an indicator."""
    rows = [
        row for row in list(facts_of(catalogue)) if (row.indicator, row.status) == (indicator, Status.IMPLIED)
    ]
    tree = Wording(catalogue, language).tree(rows[0])
    assert tree is not None
    return list(tree.lines())


def test_a_proof_tells_the_value_its_rule_and_every_figure_with_its_line() -> None:
    assert tree_of(CATALOGUE, "industrial_output") == [
        (0, "12.11 亿元 · 西溪 2022 年 规上工业总产值 · 推算 · 12.1020 – 12.1131 亿元"),
        (1, "上年数 = 当年数 ÷（1 + 同比）：12.34亿元 ÷（1 + 1.92%）"),
        (
            1,
            "12.34亿元 · 西溪 2023 年 规上工业总产值 · 西溪镇 2023 年文章（001 第 199 行） · 12.335 – 12.345 亿元",
        ),
        (
            1,
            "1.92% · 西溪 2023 年 规上工业总产值 同比 · 西溪镇 2023 年文章（001 第 201 行） · 1.915% – 1.925%",
        ),
        (1, "增加额 = 当年数 − 上年数：2320 万元 · 2317.76 – 2331.54 万元"),
    ]


def test_what_follows_from_an_implied_value_shows_the_tree_under_it() -> None:
    catalogue = world(
        {"output": {"x2023": "level: 132万元; change_on_year: 10%", "x2022": "change_on_year: 20%"}}
    )
    lines = tree_of(catalogue, "output", Language.EN)
    depths = [depth for depth, text in lines if "x2023, line" in text]
    assert (lines[0][1].split(" · ")[1], depths) == ("Xixi 2021 Output", [2, 2])
    assert "(132万元 ÷ (1 + 10%)) ÷ (1 + 20%)" in lines[1][1]


@pytest.mark.parametrize(
    ("change", "formula"),
    [
        ("change_on_year: 降幅为2.1%", "132万元 ÷ (1 + (−2.1%))"),
        ("change_on_year: -2.1%", "132万元 ÷ (1 + (−2.1%))"),
        ("change_on_year: up 2.1 percent", "132万元 ÷ (1 + 2.1 percent)"),
        ("change_amount: 少12万元", "132万元 − (−12万元)"),
        ("change_amount: 净增12万元", "132万元 − 12万元"),
    ],
)
def test_a_fall_stands_in_a_formula_with_its_minus_and_without_its_word(change: str, formula: str) -> None:
    catalogue = world({"output": {"x2023": f"level: 132万元; {change}"}})
    assert tree_of(catalogue, "output", Language.EN)[1][1].endswith(f": {formula}")


def test_a_printed_figure_proves_itself_in_one_line() -> None:
    catalogue = CATALOGUE
    row = next(row for row in list(facts_of(catalogue)) if row.printed == "3.2万人")
    tree = Wording(catalogue, Language.EN).tree(row)
    assert tree is not None
    assert list(tree.lines()) == [
        (0, "3.2万人 · Xixi 2023 Residents · article on Xixi, 2023 (001, line 45) · 31,500 – 32,500 people")
    ]


@pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.words_key)
def test_every_rule_has_its_words_and_a_note_where_rows_follow_by_it(rule: Rule) -> None:
    words = RULES[rule.words_key]
    assert CHINESE.search(words.sentence.zh)
    assert not CHINESE.search(words.sentence.en)
    assert (words.note is not None) is (rule.use is Purpose.ROW)


def test_no_words_are_left_of_a_rule_that_is_gone() -> None:
    assert set(RULES) == {rule.words_key for rule in EVERY_RULE}


def test_a_contradiction_names_both_places_in_the_data_and_in_the_document() -> None:
    catalogue = world(
        {"homes": {"x2022": "level: 1189户; level: 340户, part: 下赵村; share: 38.6%, part: 下赵村"}}
    )
    (contradiction,) = contradictions(catalogue)
    problem = contradiction_problem(catalogue, contradiction)
    whole, part, share = catalogue.observations
    assert (problem.file, problem.line, problem.column) == (
        share.location.file,
        share.location.line,
        share.location.column,
    )
    for message in (problem.message.zh, problem.message.en):
        for observation in (whole, part):
            at = observation.location
            assert f"{at.file}:{at.line}:{at.column} (x2022.txt:{observation.line})" in message
        assert "'38.6%' (x2022.txt:3)" in message
        assert "340户 ÷ 1189户" in message
    assert "; " in problem.message.en
    assert not CHINESE.search(re.sub(r"'.*?'|/\S+|\d+户", "", problem.message.en))
