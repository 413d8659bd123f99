"""Rows in words: figures, sentences and notes, in both languages, for every row of the sample and for odd ones."""

import pytest

from metrics.analysis.facts import Fact
from metrics.analysis.findings import finding
from metrics.analysis.store import facts_of
from metrics.display.comparing.findings import finding_text
from metrics.display.notes import fact_notes, notes
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.model.codes import Measure, Status
from tests.sample import CATALOGUE, FACTS
from tests.worlds import world

ZH, EN = Language.ZH, Language.EN
ROWS = list(FACTS)
Figures = dict[str, str]


def sentence(figures: Figures, language: Language, measure: Measure = Measure.LEVEL, name: str = "") -> str:
    """Return the sentence that a world of one indicator is told in."""
    catalogue = world({"output": figures}, name=name)
    facts = facts_of(catalogue)
    rows = facts.select(indicator="output", replaced=True)
    return finding_text(finding(catalogue, rows, measure), "output", Wording(catalogue, language))


def one(figure: str, indicator: str = "output") -> tuple[Fact, Wording, Wording]:
    """Return the row of a world with one figure, and how it is worded in both languages."""
    catalogue = world({indicator: {"x2023": figure}})
    rows = [row for row in list(facts_of(catalogue)) if row.status is not Status.IMPLIED]
    return rows[0], Wording(catalogue, ZH), Wording(catalogue, EN)


def figures_of(figure: str, indicator: str = "output") -> tuple[str, str]:
    """Return one figure in 中文 and in English."""
    row, zh, en = one(figure, indicator)
    return zh.figure(row), en.figure(row)


@pytest.mark.parametrize(
    ("figures", "measure", "zh", "en"),
    [
        (
            {"x2023": "level: 9亿元; change_on_year: 下降5.2%"},
            Measure.LEVEL,
            "2023 年，西溪总产值 9 亿元，同比下降 5.2%",
            "Xixi's output fell 5.2% year on year to CNY 900 million in 2023",
        ),
        (
            {"x2023": "level: 9亿元; change_on_year: 增长近10%"},
            Measure.LEVEL,
            "2023 年，西溪总产值 9 亿元，同比增长近 10%",
            "Xixi's output rose nearly 10% year on year to CNY 900 million in 2023",
        ),
        (
            {"x2024": "level: 500万元以上, part: 下赵村, status: planned, period: 2024/.."},
            Measure.LEVEL,
            "西溪“下赵村”总产值预计 500 万元以上，年份未载明",
            "Xixi, 下赵村: output: at least CNY 5 million, expected (year not stated)",
        ),
        (
            {"x2023": "rank: 全市第二, of: change_on_year"},
            Measure.RANK,
            "2023 年，西溪总产值同比居全市第二",
            "Xixi's output: 2nd in Yongkang for year-on-year growth (2023)",
        ),
        (
            {"x2023": "rank: 位居第一, of: completion, among: 全市"},
            Measure.RANK,
            "2023 年，西溪总产值完成情况位居第一",
            "Xixi's output: 1st in Yongkang for progress on target (2023)",
        ),
        (
            {"x2023": "share: 28.6%"},
            Measure.SHARE,
            "2023 年，西溪总产值占 28.6%",
            "Xixi's output: a share of 28.6% (2023)",
        ),
        (
            {"x2023": "level: 8亿元, period: ../2023"},
            Measure.LEVEL,
            "截至 2023 年，西溪总产值 8 亿元",
            "Xixi's output was CNY 800 million up to 2023",
        ),
        (
            {"x2023": "completion: 114%"},
            Measure.COMPLETION,
            "2023 年，西溪总产值完成 114%",
            "Xixi's output: 114% of target (2023)",
        ),
        (
            {"x2023": "rank: 前列, of: level, among: 全市"},
            Measure.LEVEL,
            "总产值：各镇是多少？",
            "Output: how do the towns compare?",
        ),
    ],
    ids=[
        *(
            "a fall",
            "a hedged rise",
            "a plan",
            "a rank of growth",
            "a verb of its own",
            "a share",
            "up to a year",
        ),
        *("completion", "a question"),
    ],
)
def test_a_sentence_says_what_is_certain(figures: Figures, measure: Measure, zh: str, en: str) -> None:
    assert (sentence(figures, ZH, measure), sentence(figures, EN, measure)) == (zh, en)


def test_a_name_that_ends_in_a_digit_keeps_clear_of_its_number() -> None:
    figures = {"x2023": "level: 26万元"}
    assert sentence(figures, ZH, name="PM2.5") == "2023 年，西溪 PM2.5 26 万元"
    assert sentence(figures | {"w2023": "level: 3万元"}, ZH, name="PM2.5").startswith(
        "2023 年，西溪 PM2.5 26 万元，是西湖"
    )
    assert "PM2.5 26 万元，同比" in sentence({"x2023": "level: 26万元; change_on_year: 5%"}, ZH, name="PM2.5")


@pytest.mark.parametrize(
    ("figure", "zh", "en"),
    [
        ("change_on_year: 1.92%", "▲ 1.92%", "▲ 1.92%"),
        ("change_on_year: -5.2%", "▼ 5.2%", "▼ 5.2%"),
        ("change_on_year: 下降5.2%", "▼ 5.2%", "▼ 5.2%"),
        ("change_on_year: 下降5%—8%", "▼ 5%—8%", "▼ 5–8%"),
        ("change_on_year: 增长超10%", "▲ 超 10%", "▲ over 10%"),
        ("change_on_year: 0.0%", "0.0%", "0.0%"),
        ("rank: 全市第二, of: level", "全市第二", "2nd in Yongkang"),
        ("rank: 前三, of: level, among: 全市", "前三", "in the top 3 in Yongkang"),
        ("rank: 前列, of: level, among: 全市", "前列", "among the leading in Yongkang"),
        ("completion: 114%", "114%", "114%"),
    ],
)
def test_a_figure_points_where_it_goes(figure: str, zh: str, en: str) -> None:
    assert figures_of(figure) == (zh, en)


def test_a_proof_names_the_figures_that_it_rests_on() -> None:
    proofs = {row.indicator: row for row in ROWS if row.status is Status.IMPLIED and row.year != 2021}
    zh, en = Wording(CATALOGUE, ZH), Wording(CATALOGUE, EN)
    assert zh.derivation(proofs["industrial_output"]) == "12.34亿元 ÷（1 + 1.92%）"
    assert en.derivation(proofs["fixed_asset_investment_target"]) == "1.3亿元 ÷ 114%"
    assert zh.derivation(proofs["operating_income"]) == "4个 × 50 万元 + 20个 × 50 万元"


def test_a_proof_is_not_misled_by_another_figure_on_the_same_line() -> None:
    catalogue = world(
        {
            "output": {"x2023": "level: 8亿元, period: 2022; level: 9亿元"},
            "income": {"x2023": "level: 5亿元; change_on_year: 5%"},
            "many": {"x2022": "level: 7个"},
        }
    )
    proofs = [
        Wording(catalogue, ZH).derivation(row)
        for row in list(facts_of(catalogue))
        if row.status is Status.IMPLIED
    ]
    assert sorted(proofs) == ["5亿元 ÷（1 + 5%）", "7个 × 50 万元"]


@pytest.mark.parametrize(
    ("figure", "zh", "en"),
    [
        ("level: 9亿元", [], []),
        ("level: 超9亿元", ["只有下限"], ["only a lower bound"]),
        ("level: 近9亿元", ["只有上限"], ["only an upper bound"]),
        ("level: 9亿元, status: planned", ["西溪 2023 年为预计"], ["Xixi 2023: expected"]),
        ("level: 9亿元, period: 2023/..", ["截止日未载明"], ["end date not printed"]),
        ("level: 9亿元, period: P6M/2023", ["起止日未载明"], ["neither start nor end date"]),
        ("level: 9亿元, period: 2023-H1", ["不是全年"], ["not the full year"]),
        ("level: 9亿元, part: 下赵村", ["只是全镇的一部分"], ["only part of the town"]),
        ("rank: 全市第二, of: level", ["在永康市的位次"], ["in Yongkang"]),
        (
            "level: 超9亿元, part: 下赵村, period: 2023/..",
            ["下限", "截止日", "一部分"],
            ["lower", "end", "part"],
        ),
    ],
)
def test_notes_say_what_a_figure_needs_said_and_no_more(figure: str, zh: list[str], en: list[str]) -> None:
    catalogue = world({"output": {"x2023": figure}})
    rows = list(facts_of(catalogue))
    for language, parts in ((ZH, zh), (EN, en)):
        texts = list(notes(rows, Wording(catalogue, language)))
        assert len(texts) == len(parts)
        assert all(any(name in note for note in texts) for name in parts)


def test_each_rule_of_implied_values_has_its_note() -> None:
    wording = Wording(CATALOGUE, EN)
    implied = [row for row in ROWS if row.status is Status.IMPLIED]
    notes = {row.rule.name: " ".join(fact_notes(row, wording)) for row in implied if row.rule}
    assert {rule: text.partition(" implied by")[2] for rule, text in notes.items()} == {
        "base": " the next year's level and growth, whose base need not be what was published",
        "target": " the amount done and the completion rate",
        "lower_bound": " villages over thresholds",
        "quotient": " a total and a count",
        "difference": " subtracting two figures",
        "rest": " the whole less a part A figure with a name covers only part of the place",
    }


def test_a_note_says_of_no_whole_what_holds_of_its_part() -> None:
    figures = {"homes": {"x2022": "level: 1189户; level: 340户, part: 下赵村"}}
    catalogue = world(figures)
    (rest,) = [
        row for row in list(facts_of(catalogue)) if row.status is Status.IMPLIED and row.part == "其余"
    ]
    assert "西溪“其余”2022 年由总数减去一部分推算" in list(fact_notes(rest, Wording(catalogue, ZH)))
    assert "Xixi, the rest, 2022: implied by the whole less a part" in list(
        fact_notes(rest, Wording(catalogue, EN))
    )


def test_a_note_is_said_once_however_many_figures_need_it() -> None:
    rows = FACTS.select(indicator="project_money", replaced=True)
    texts = notes(rows, Wording(CATALOGUE, EN))
    assert len(texts) == len(set(texts)) < len(rows)
