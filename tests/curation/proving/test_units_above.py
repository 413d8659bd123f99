"""Numbers in the cells of a document's table, with the unit and the name that its head tells. All of it is made up."""

import io

import docx
import pytest

from metrics.curation.opening.word import word_lines
from metrics.curation.proposing.proposer import Proposer
from metrics.curation.proving.documents import Document, document_of
from metrics.curation.proving.nearness import speaks_of

WIDE = "甲镇2023年表\n乡镇 | 财政总收入（万元） | 增长（%） | 位次\n甲镇 | 34131 | 3.2 | 2\n乙镇 | 21005 | -1.1 | 5\n"
LONG = "指标 | 单位 | 2023年 | 备注\n总产值 | 亿元 | 12.34\n人口 | 人 | 4126\n"


def figures(text: str) -> list[str]:
    """Return the figures of a text that have a unit, as they are read."""
    tokens = document_of(text.encode()).tokens
    read = [token.text for token in tokens if token.quantity and token.quantity.unit]
    return [text for text in read if not text.endswith("年")]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (WIDE, ["34131万元", "3.2%", "第2位", "21005万元", "-1.1%", "第5位"]),
        (LONG, ["12.34亿元", "4126人"]),
        ("收入表（单位：万元）\n镇 | 收入\n甲镇 | 341\n", ["341万元"]),
        ("镇 | 收入（万元）\n甲镇 | 341万元\n", ["341万元"]),
        ("收入表（单位：万元）\n年份 | 收入\n2023 | 341\n", ["341万元"]),
        ("序号 | 收入（万元）\n3 | 341\n", ["341万元"]),
        ("甲镇收入341（万元）\n镇 | 收入\n甲镇 | 341\n", []),
    ],
)
def test_a_bare_number_in_a_cell_has_the_unit_that_its_head_tells(text: str, read: list[str]) -> None:
    assert [figure for figure in figures(text) if figure != "341（万元）"] == read


def test_a_row_whose_cells_may_stand_too_far_left_is_told_nothing() -> None:
    text = "类别 | 指标 | 数值（万元） | 增长（%）\n工业 | 产值 | 1234 | 5.6\n增加值 | 341 | 6.1\n"
    assert figures(text) == ["1234万元", "5.6%"]


def test_what_a_head_tells_stands_at_the_number_itself() -> None:
    document = document_of(WIDE.encode())
    money = next(token for token in document.tokens if token.text == "34131万元")
    span = document.span(money.start, money.end)
    assert (span.line, span.column, span.end_line, span.end_column) == (3, 6, 3, 11)
    assert document.plain[money.start - 5 : money.start] == "财政总收入"
    assert document.whole("34131万元", money.start) == money


def merged_table() -> bytes:
    """Return a Word file with a table of a head of two rows, and a cell that goes on in the row below."""
    document = docx.Document()
    rows = ["名称//2023年/", "类别/指标/数值（万元）/增长（%）", "工业/产值/1234/5.6", "/增加值/341/6.1"]
    table = document.add_table(rows=len(rows), cols=4)
    for number, line in enumerate(rows):
        for column, text in enumerate(line.split("/")):
            table.cell(number, column).text = text
    for first, last in (((0, 2), (0, 3)), ((0, 0), (0, 1)), ((2, 0), (3, 0))):
        text = table.cell(*first).text
        table.cell(*first).merge(table.cell(*last)).text = text
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_merged_cells_of_a_word_table_leave_all_others_in_their_columns() -> None:
    lines = word_lines(merged_table())
    assert lines == [
        "名称 |  | 2023年",
        "类别 | 指标 | 数值（万元） | 增长（%）",
        "工业 | 产值 | 1234 | 5.6",
        "工业 | 增加值 | 341 | 6.1",
    ]
    assert figures("\n".join(lines)) == ["1234万元", "5.6%", "341万元", "6.1%"]


def test_a_scale_in_a_head_is_read_up_to_the_end_of_its_row() -> None:
    lines = [
        "Measure | 2021 | 2022",
        "Residents (thousand) | 43.1 | 43.2",
        "Exports (US$ million) | 21 | 23",
        "Water (millions of litres) | 3.4 | 4.3",
        "Waste ('000 tonnes) | 8.7 | 8.9",
    ]
    document = document_of("\n".join(lines).encode())
    numbers = {
        float(token.quantity.value) for token in document.tokens if token.quantity and token.quantity.value
    }
    assert numbers >= {43100.0, 43200.0, 21e6, 23e6, 3400.0, 4300.0, 8700.0, 8900.0}


def test_a_per_cent_before_or_behind_the_words_of_a_head_is_the_unit_below_it() -> None:
    lines = ["Passengers | 2023 | % change | Change %", "Domestic | 4321 | 13.4 | 8.7"]
    tokens = document_of("\n".join(lines).encode()).tokens
    assert [
        float(token.quantity.value or 0) for token in tokens if token.quantity and token.quantity.unit == "%"
    ] == [
        13.4,
        8.7,
    ]


def test_a_document_without_tables_is_as_it_was() -> None:
    document: Document = document_of("收入（万元）\n甲镇341\n".encode())
    assert document.plain == "收入（万元）甲镇341"


def test_a_number_is_proposed_in_the_year_of_its_column() -> None:
    text = "甲镇2023年收入情况（单位：万元）\n指标 | 2022年 | 2023年\n财政总收入 | 324 | 341\n"
    proposed = Proposer(document_of(text.encode()), {}, "2023").candidates()
    periods = {candidate.token.text: candidate.period for candidate in proposed if not candidate.reason}
    assert periods == {"324万元": "2022", "341万元": "2023"}


ROWS = (
    "甲镇情况\n指标 | 单位 | 2022年 | 2023年 | 同比（%）\n"
    "财政总收入 | 万元 | 324 | 341 | 5.2\n规上工业总产值 | 亿元 | 12.71 | 12.35 | -2.8\n"
)


@pytest.mark.parametrize(
    ("word", "spoken"),
    [
        ("财政总收入", ["324万元", "341万元", "5.2%"]),  # each year's, and the growth beside the last
        ("规上工业总产值", ["12.71亿元", "12.35亿元", "-2.8%"]),  # 5.2% touches it, and is of the row above
    ],
)
def test_the_name_of_a_row_speaks_of_the_numbers_of_its_row_alone(word: str, spoken: list[str]) -> None:
    document = document_of(ROWS.encode())
    figures = [token for token in document.tokens if token.quantity and token.quantity.unit]
    assert [token.text for token in figures if speaks_of(document, (word,), token)[0]] == spoken


def test_a_number_of_the_same_year_in_a_row_is_a_rival() -> None:
    document = document_of("甲镇情况（单位：万元）\n指标 | 2023年 | 2023年\n税收 | 324 | 341\n".encode())
    near, far = (token for token in document.tokens if token.text.endswith("万元"))
    assert speaks_of(document, ("税收",), near)[0]
    assert not speaks_of(document, ("税收",), far)[0]
