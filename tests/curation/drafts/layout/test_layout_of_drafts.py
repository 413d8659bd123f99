"""What a draft's lines, tables and paragraph numbers are: numbers are never read across them."""

import io

import docx
import pytest

from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.store import facts_of
from metrics.curation.drafts.draft import Draft
from metrics.curation.drafts.layout.draft_lines import is_in_table, laid_out
from metrics.curation.drafts.layout.table_cells import DraftCell
from metrics.export.drafts.word_draft import WordDraft
from tests.proofread import judged
from tests.worlds import world

WORLD = world(
    {
        "output": {"x2023": "level: 12.34亿元", "w2023": "level: 3.7574亿元"},
        "income": {"w2023": "level: 8133万元"},
    }
)


def _outcomes(text: str) -> list[tuple[str, str]]:
    judged = proofread(facts_of(WORLD), Draft(text, WORLD, period="2023").claims())
    return [(judgement.claim.text, judgement.outcome) for judgement in judged]


def _in_word(rows: list[list[str]]) -> str:
    document, file = docx.Document(), io.BytesIO()
    table = document.add_table(len(rows), len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.save(file)
    return WordDraft(file.getvalue()).text


@pytest.mark.parametrize("texts", [["西湖镇", "4.7574", "8133"], ["西湖镇总产值", "4.7574", "8133"]])
def test_two_cells_of_a_row_are_two_numbers(texts: list[str]) -> None:
    rows = [["乡镇", "总产值", "收入"], texts]
    for text in (_in_word(rows), "\n".join("\t".join(row) for row in rows), "\n".join(texts)):
        assert [claim for claim, _ in _outcomes(text)] == ["4.7574", "8133"], text


@pytest.mark.parametrize(
    ("row", "outcomes"),
    [
        (["西湖镇总产值", "4.7574亿元"], ["contradicts"]),
        (["西湖镇", "总产值", "3.7574亿元"], ["stands"]),
        (["西湖镇", "4.6475亿元", "8133万元"], ["unknown", "stands"]),
        (["总产值", "12.34亿元", "3.7574亿元"], ["stands", "stands"]),  # whose, the head of the table says
        (["总产值", "3.7574亿元", "12.34亿元"], ["elsewhere", "elsewhere"]),
        (["西湖镇收入", "8133", "万元"], ["stands"]),
        (["西湖镇收入", "8133", ""], ["unknown"]),
    ],
)
def test_a_cell_is_held_against_what_its_row_names_beside_it(row: list[str], outcomes: list[str]) -> None:
    text = "乡镇\t西溪\t西湖\n" + "\t".join(row)
    assert [outcome for _, outcome in _outcomes(text)] == outcomes


@pytest.mark.parametrize(
    "mark",
    [
        "十八、",
        "2、",
        "2.",
        "2．",
        "（一）",
        "(2)",
        "（3）",
        "①",
        "  3、",
        "一、",
        "12）",
        "1.\t",
        "•\t",
        "\t",
    ],
)
def test_a_paragraph_number_is_no_claim_and_of_no_sentence(mark: str) -> None:
    text = f"前言\n{mark}2023年西湖镇总产值高于西溪镇。"
    assert _outcomes(text) == [("高于西溪镇", "contradicts")]
    (claim,) = Draft(text, WORLD).claims()
    assert text[claim.start : claim.end] == claim.text
    assert claim.line == 2


def test_what_only_looks_like_a_paragraph_number_is_read() -> None:
    assert _outcomes("西溪镇总产值\n12.34亿元。") == [("12.34亿元", "stands")]
    assert len(_outcomes("2、3家企业倒闭。\n12家开业。")) >= 2


TABLES = (
    "西溪镇\n指标\t2022年\t2023年\t同比（%）\n总产值（亿元）\t11.56\t12.34\t6.7",
    "| 镇 | 2023年总产值 | 同比 |\n|---|---|---|\n| 西溪镇 | 12.34亿元 | 增长6.7% |",
    "乡镇\t2022年总产值（亿元）\t2023年总产值（亿元）\n西溪镇\t11.56\t12.34",
    "| 指标 | 2022年 | 2023年 |\n|---|---|---|\n| 西溪镇总产值 | 11.56亿元 | 12.34亿元 |",
    "西溪镇2023年\n指标,上年,本年\n总产值,11.56亿元,12.34亿元",
    "单位：亿元\n年份|总产值\n2022|11.56\n2023|12.34\n以上为西溪镇数字。",
    "指标\t单位\t2022\t2023\n西溪镇总产值\t亿元\t11.56\t12.34",
    "西溪镇\n序号\t年度\t总产值\t同比\n1\t2022年\t11.56亿元\t\n2\t2023年\t12.34亿元\t6.7%",
    "Xixi\nIndicator\t2022\t2023\tGrowth\nOutput (CNY million)\t1156\t1234\t6.7%",
    "| Town | Output, 2022 | Output, 2023 |\n| --- | --- | --- |\n| Xixi | CNY 1,156 million | CNY 1,234 million |",
)
YEARS = world(
    {
        "output": {
            "x2023": "level: 12.34亿元; change_on_year: 6.7%",
            "x2022": "level: 11.56亿元",
            "w2023": "level: 3亿元",
        }
    }
)


@pytest.mark.parametrize("text", TABLES)
def test_each_cell_of_a_table_is_of_what_its_headers_say(text: str) -> None:
    judged = proofread(facts_of(YEARS), Draft(text, YEARS).claims())
    assert [judgement for judgement in judged if not judgement.outcome.is_right] == []
    assert len(judged) >= 2
    for judgement in judged:  # what is marked is the cell and nothing that was put to it
        assert text[judgement.claim.start : judgement.claim.end] == judgement.claim.text


def test_a_table_of_word_is_read_as_a_pasted_one() -> None:
    text = _in_word(
        [["指标", "2022年", "2023年", "同比"], ["西溪镇总产值（亿元）", "11.56", "12.43", "6.7%"]]
    )
    outcomes = [judgement.outcome for judgement in proofread(facts_of(YEARS), Draft(text, YEARS).claims())]
    assert outcomes == ["stands", "contradicts", "stands"]


@pytest.mark.parametrize("text", TABLES)
@pytest.mark.parametrize(
    ("right", "wrong"), [("12.34", "12.43"), ("11.56", "12.34"), ("1234", "1243"), ("1,234", "1,243")]
)
def test_a_wrong_cell_is_called_wrong(text: str, right: str, wrong: str) -> None:
    if right in text:
        judged = proofread(facts_of(YEARS), Draft(text.replace(right, wrong), YEARS).claims())
        assert any(judgement.outcome.is_wrong and wrong in judgement.claim.text for judgement in judged)


def test_prose_with_commas_or_a_bar_is_no_table() -> None:
    for text in (
        "西溪镇, 2023年, 总产值12.34亿元, 上年11.56亿元。\n西湖镇, 2023年, 总产值3亿元。",
        "2023年|西溪镇总产值12.34亿元",
    ):
        judged = proofread(facts_of(YEARS), Draft(text, YEARS).claims())
        assert [judgement.outcome for judgement in judged if judgement.outcome.is_wrong] == []


@pytest.mark.parametrize(
    ("text", "is_figure"),
    [
        ("2023年总产值", False),
        ("2023年", False),
        ("2023", False),
        ("1-9月税收收入", False),
        ("500万元以上投资项目", False),
        ("2023年12.34亿元", True),
        ("12.34亿元", True),
        ("50万元以上", True),
        ("增长6.7%", True),
        ("第二", True),
    ],
)
def test_a_cell_that_names_something_is_no_figure_though_it_begins_with_a_number(
    text: str, is_figure: bool
) -> None:
    assert DraftCell(text, 1, len(text) + 1, 1).is_figure is is_figure


def test_a_line_below_a_heading_stands_in_no_table() -> None:
    document = laid_out("THE LONG VIEW\nWe begin with whole years: 33 in 2021, 32 in 2022, 34 in 2023.", None)
    assert not is_in_table(document, document.plain.index("33"))


def test_a_blank_line_ends_what_stands_above_it() -> None:
    sheet = "SHEET: Xihu\n\nOutput in 2023: CNY 1,234 million, all of it at current prices\n\nWhy Xixi?\nIt is near."
    assert [outcome for _, outcome in _outcomes(sheet)] != ["stands"]


def test_the_head_of_a_column_claims_nothing() -> None:
    text = "西溪镇2023年总产值12.34亿元。\n指标\t单位\t同比增长（%）\n总产值\t亿元\t6.7"
    assert [one.claim.text for one in judged(text)] == ["12.34亿元", "6.7"]


def test_a_head_that_ends_in_digits_does_not_run_into_its_numbers() -> None:
    document = laid_out("镇\t总产值\tPM2.5（微克/立方米）\n西湖镇\t3.75\t28", WORLD.units, ["西湖镇"])
    assert document.tokens[-1].text.startswith("28")


def test_what_spans_several_columns_of_a_head_stands_over_each() -> None:
    text = "2023年各镇\n指标\t西溪镇\t\t西湖镇\n\t总产值（亿元）\t收入（万元）\t总产值（亿元）\n全年\t12.34\t7999\t{}\n"
    assert [judged(text.format(number))[-1].outcome.value for number in ("3.75", "3.57")] == [
        "stands",
        "contradicts",
    ]
    assert [one.claim.area for one in judged(text.format("3.75"))] == ["西溪", "西溪", "西湖"]


@pytest.mark.parametrize("growth", ["up {}%", "rose {}%"])
def test_a_change_in_words_in_a_cell_is_of_its_row(growth: str) -> None:
    rows = f"Line 1 | Output | CNY 1,234 million | {growth}\nLine 2 | Income | CNY 81.33 million | up 16.2%\n"
    text = f"Xixi, year 2023\n{rows}"
    right, wrong = judged(text.format("6.7")), judged(text.format("7.6"))
    assert [one.outcome.is_right for one in right] == [True] * 4
    assert wrong[1].outcome.is_wrong
