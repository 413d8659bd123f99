"""What a draft's lines, tables and paragraph numbers are: numbers are never read across them."""

import io

import docx
import pytest

from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.store import facts_of
from metrics.curation.drafts.reading import Draft
from metrics.export.word_draft import WordDraft
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
        (["西湖镇", "4.7574亿元", "8133万元"], ["unknown", "unknown"]),
        (["总产值", "12.34亿元", "3.7574亿元"], ["unknown", "unknown"]),  # whose, the head of the table says
        (["西湖镇收入", "8133", "万元"], ["unknown"]),
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
