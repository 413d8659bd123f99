"""Any file that prints a table becomes the same grid of cells, each with its place, or is refused with the reason."""

import io
import zipfile
from collections.abc import Callable
from datetime import datetime

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from metrics.curation.tables.drafting.encodings import writing_of
from metrics.curation.tables.files import faults
from metrics.curation.tables.files.archive import LARGEST
from metrics.curation.tables.files.cells import PrintedTable, TableError
from metrics.curation.tables.files.opening import Writing, open_table
from metrics.curation.tables.labels.table_labels import folded


def texts(table: PrintedTable) -> list[list[str]]:
    """Return what the first grid of a table prints."""
    grid = table.grids[0]
    return [
        [grid.text(row, column) for column in range(1, grid.width + 1)]
        for row in range(1, len(grid.rows) + 1)
    ]


def workbook(fill: Callable[[openpyxl.worksheet.worksheet.Worksheet], object], *more: str) -> bytes:
    """Return a workbook whose first sheet somebody fills."""
    book, raw = openpyxl.Workbook(), io.BytesIO()
    fill(book.active)
    for name in more:
        book.create_sheet(name)["A1"] = name
    book.save(raw)
    return raw.getvalue()


def opendocument(content: str) -> bytes:
    """Return a workbook of LibreOffice's kind."""
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "style", "table", "text")
    )
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        archive.writestr(
            "content.xml", f"<office:document-content {names}>{content}</office:document-content>"
        )
    return raw.getvalue()


def fault(raw: bytes, writing: Writing | None = None) -> tuple[str, int, int]:
    """Return why a file is no table, and where."""
    with pytest.raises(TableError) as caught:
        open_table(raw, writing)
    return caught.value.fault.code, caught.value.position.line, caught.value.position.column


def test_a_csv_cell_knows_its_line_and_character_though_cells_hold_lines() -> None:
    table = open_table('镇,人口\n"西溪\n镇","8,133"\r\n花街,9\n'.encode())
    assert texts(table) == [["镇", "人口"], ["西溪 镇", "8,133"], ["花街", "9"]]
    grid = table.grids[0]
    assert [table.spot(grid, cell) for cell in grid.rows[1] if cell] == ["A2", "B2"]
    assert [(cell.line, cell.character) for cell in grid.rows[1] if cell] == [(2, 1), (3, 4)]
    assert [table.spot(grid, cell) for cell in grid.rows[2] if cell] == ["A3", "B3"]


@pytest.mark.parametrize(
    ("text", "encoding", "separator"),
    [
        ("Gemeinde;Einwohner\nMünchen;1.512.491\nZürich;443.037\nGörlitz;55.980\n", "cp1252", ";"),
        ("乡镇,常住人口\n西溪镇,32155\n花街镇,28110\n西湖镇,30219\n", "gb18030", ","),
        ("乡镇\t常住人口\n西溪镇\t32155\n", "utf-16", "\t"),
        ("town|people\nXixi|32155\n", "utf-8", "|"),
        ("乡镇\t常住人口\n西溪镇\t32155\n", "utf-16-le", "\t"),
        ("town;people\nXixi;32155\n", "utf-16-be", ";"),
        ("市町村,人口\n甲川市,32155\nみどり町,28110\n", "cp932", ","),
        ("鄉鎮,人口數\n板橋區,32155\n三重區,28110\n", "big5", ","),
    ],
)
def test_encoding_and_separator_are_told_by_the_text(text: str, encoding: str, separator: str) -> None:
    raw = text.encode(encoding)
    assert writing_of(raw) == Writing(encoding, separator)
    assert texts(open_table(raw, writing_of(raw)))[1][0] == text.splitlines()[1].split(separator)[0]


def test_a_workbook_prints_numbers_as_their_cells_do_and_merged_cells_everywhere() -> None:
    def fill(sheet: openpyxl.worksheet.worksheet.Worksheet) -> None:
        sheet["B1"] = "2022"
        sheet.merge_cells("B1:C1")
        sheet.append(["西溪镇", 32155.4, 0.125])
        sheet["B2"].number_format, sheet["C2"].number_format = "#,##0", "0.0%"
        sheet.append(["花街镇", "=B2*2", None])

    table = open_table(workbook(fill))
    assert texts(table)[:2] == [["", "2022", "2022"], ["西溪镇", "32,155", "12.5%"]]
    grid = table.grids[0]
    empty = grid.cell(3, 2)
    assert empty is not None
    assert empty.trouble is not None
    assert (table.spot(grid, empty), empty.trouble.code) == ("B3", "formula-without-value")


def test_a_truth_of_a_workbook_is_the_word_that_it_prints_and_no_number() -> None:
    assert texts(open_table(workbook(lambda sheet: sheet.append([True, False, 1])))) == [
        ["TRUE", "FALSE", "1"]
    ]


def test_a_sheet_is_named_where_there_are_several() -> None:
    table = open_table(workbook(lambda sheet: sheet.append([1]), "人口"))
    grid = table.grids[1]
    cell = grid.cell(1, 1)
    assert cell is not None
    assert table.spot(grid, cell) == "人口!A1"


def test_a_cell_of_libreoffice_is_what_it_prints_and_what_is_repeated_stands_as_often() -> None:
    raw = opendocument(
        '<table:table table:name="表"><table:table-row><table:table-cell table:number-columns-spanned="2">'
        "<text:p>人<text:s/>口</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row></table:table>'
    )
    assert texts(open_table(raw)) == [["人 口", "人 口"]]


STYLES = (
    '<office:automatic-styles><style:style style:name="T1" style:family="text">'
    '<style:text-properties style:text-position="super 58%"/></style:style>'
    '<style:style style:name="T2" style:family="text">'
    '<style:text-properties style:text-position="sub 58%"/></style:style>'
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/>'
    "</style:style></office:automatic-styles>"
)


def test_a_footnote_mark_of_libreoffice_is_no_digit() -> None:
    cells = "".join(
        f'<table:table-cell><text:p>{text}<text:span text:style-name="{style}">2</text:span></text:p>'
        "</table:table-cell>"
        for text, style in (("8133", "T1"), ("CO", "T2"))
    )
    table = f'<table:table table:name="表"><table:table-row>{cells}</table:table-row></table:table>'
    assert texts(open_table(opendocument(STYLES + table))) == [["8133²", "CO2"]]


def test_a_sheet_that_libreoffice_does_not_show_is_hidden() -> None:
    row = "<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>"
    sheets = (
        f'<table:table table:name="旧" table:style-name="ta2">{row}</table:table>'
        f'<table:table table:name="表" table:style-name="ta1">{row}</table:table>'
    )
    assert [grid.is_hidden for grid in open_table(opendocument(STYLES + sheets)).grids] == [True, False]


def test_a_footnote_mark_of_a_page_is_no_digit_and_no_script_is_read() -> None:
    page = "<table><tr><th rowspan=2>镇<th>2022<tr><td>8133<sup>1</sup><script>alert(9)</script></table>"
    assert texts(open_table(page.encode())) == [["镇", "2022"], ["镇", "8133¹"]]


UNSEEN = {
    "sort key": ("<td><span style='display:none'>0000123</span>123", "123"),
    "deleted": ("<td><del>9</del>8", "8"),
    "struck": ("<td><s>90</s> 80", "80"),
    "cell": ("<td style='display: none'>1<td>77", "77"),
    "nested": ("<td><div hidden>1<div>2</div>3</div>4", "4"),
    "row": ("<td>5<tr hidden><td>花街镇<td>6", "5"),
    "below the line": ("<td>12<sub>1</sub>", "12₁"),
}


@pytest.mark.parametrize("name", UNSEEN)
def test_what_a_page_does_not_show_is_no_part_of_a_number(name: str) -> None:
    written, shown = UNSEEN[name]
    page = f"<html><head><title>镇<body><table><tr><th>镇<th>2022<tr><td>西溪镇{written}</table>"
    assert texts(open_table(page.encode())) == [["镇", "2022"], ["西溪镇", shown]]


def test_what_stands_below_the_line_of_a_head_names_what_it_does_on_it() -> None:
    assert folded("CO₂ emissions") == "co2emissions"


LINES = {
    "csv": ('镇,2022\n西溪镇,"12\n345"\n'.encode(), True),
    "one line of a page": ("<table><tr><td>镇<td>12\n345</table>".encode(), False),
    "page": ("<table><tr><td>镇<td>12<br>345</table>".encode(), True),
    "page with a unit below": ("<table><tr><td>镇<td>12<br>人</table>".encode(), False),
    "workbook": (workbook(lambda sheet: sheet.append(["镇", "12\n345"])), True),
}


@pytest.mark.parametrize("name", LINES)
def test_numbers_in_two_lines_of_a_cell_are_not_one_number(name: str) -> None:
    raw, is_wrong = LINES[name]
    troubles = [
        cell.trouble.code for row in open_table(raw).grids[0].rows for cell in row if cell and cell.trouble
    ]
    assert troubles == (["several-numbers"] if is_wrong else [])


def test_numbers_in_two_paragraphs_of_libreoffice_are_not_one_number() -> None:
    row = "<table:table-cell><text:p>12</text:p><text:p>345</text:p></table:table-cell>"
    grid = open_table(
        opendocument(f"<table:table><table:table-row>{row}</table:table-row></table:table>")
    ).grids[0]
    cell = grid.cell(1, 1)
    assert cell is not None
    assert cell.trouble == faults.SEVERAL_NUMBERS


def test_a_cube_is_a_long_table_with_as_many_decimals_as_its_unit_says() -> None:
    cube = """{"class": "dataset", "id": ["area", "what"], "size": [2, 1], "value": [1.3, null], "status": {"1": "x"},
     "dimension": {"area": {"category": {"index": ["a", "b"], "label": {"a": "Xixi", "b": "Huajie"}}},
      "what": {"category": {"index": {"g": 0}, "unit": {"g": {"base": "亿元", "decimals": 2}}}}}}"""
    table = open_table(cube.encode())
    assert texts(table)[1:] == [["Xixi", "g", "1.30", "亿元", ""], ["Huajie", "g", "", "亿元", "x"]]
    grid = table.grids[0]
    assert [table.spot(grid, row[0]) for row in grid.rows[1:] if row[0]] == ["1", "2"]


def test_a_unit_of_a_cube_tells_its_power_of_ten_and_its_roles_tell_towns_and_times() -> None:
    cube = """{"class": "dataset", "id": ["where", "when"], "size": [1, 1], "value": [1.3],
     "role": {"geo": ["where"], "time": ["when"]},
     "dimension": {"where": {"category": {"index": ["a"], "unit": {"a": {"base": "CAD", "multiplier": 6}}}},
      "when": {"category": {"index": ["2023"]}}}}"""
    table = open_table(cube.encode())
    assert texts(table)[1] == ["a", "2023", "1.3", "10^6 CAD", ""]
    assert table.grids[0].roles == {"area": 1, "period": 2}


def test_a_number_is_not_filled_up_to_any_length() -> None:
    unit = '"unit": {"g": {"decimals": 300000000}}'
    cube = f"""{{"class": "dataset", "id": ["what"], "size": [1], "value": [1.3],
     "dimension": {{"what": {{"category": {{"index": {{"g": 0}}, {unit}}}}}}}}}"""
    assert texts(open_table(cube.encode()))[1][1] == "1.3"


def test_a_bomb_is_not_unpacked() -> None:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", b" " * (LARGEST + 1))
    assert len(raw.getvalue()) < 100_000
    assert fault(raw.getvalue())[0] == "large-table"


@pytest.mark.parametrize(
    ("raw", "code", "line", "column"),
    [
        (b"", "empty-table", 0, 0),
        (b"\n\n", "empty-table", 0, 0),
        (b"\xd0\xcf\x11\xe0old", "old-workbook", 0, 0),
        (b"%PDF-1.7", "no-table", 0, 0),
        (b"PK\x03\x04broken", "broken-table", 0, 0),
        (b"a,b\nc,\xff", "wrong-encoding", 0, 0),
        (b'a,b\nc,"d', "open-quote", 2, 3),
        (b'a,b\n"c"d,e', "text-after-quote", 2, 4),
        (b"<p>8133", "no-table", 0, 0),
        (b'{"class": "collection"}', "no-json-stat", 0, 0),
        (b'{"id": ["a"], "size": [99999999], "value": []}', "large-table", 0, 0),
        (b"{" * 5000, "no-json-stat", 0, 0),
        (b"x\n" + b"a," * 20_000, "wide-table", 2, 0),
        (b"a,b\n" * (2**24 + 1), "large-table", 0, 0),
    ],
)
def test_what_is_no_table_is_refused_at_its_place(raw: bytes, code: str, line: int, column: int) -> None:
    assert fault(raw) == (code, line, column)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_entities_are_not_read_in_whatever_encoding(encoding: str) -> None:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        archive.writestr("content.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(encoding))
    assert fault(raw.getvalue())[0] == "hostile-table"


def test_what_holds_nuls_is_refused_as_that_and_not_for_its_encoding() -> None:
    with pytest.raises(TableError, match="holds NULs"):
        writing_of(b"a\0b\0\xff\xd8")


def test_a_date_of_a_workbook_is_the_day_or_the_month_that_its_format_shows() -> None:
    book = openpyxl.Workbook()
    for row, number_format in enumerate(("dd/mm/yyyy", "mmm yy", 'yyyy"年"m"月"', "d mmm"), 1):
        cell = book.active.cell(row, 1, datetime(2023, 3, 31))
        cell.number_format = number_format
    stream = io.BytesIO()
    book.save(stream)
    grid = open_table(stream.getvalue(), Writing()).grids[0]
    assert [grid.text(row, 1) for row in range(1, 4)] == ["2023-03-31", "2023-03", "2023-03"]
    assert grid.rows[3][0].trouble  # type: ignore[union-attr]


def test_a_workbook_that_counts_its_days_from_1904_prints_the_same_days() -> None:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.cell(1, 1, datetime(2023, 3, 31)).number_format = "yyyy-mm-dd"
    stream = io.BytesIO()
    book.save(stream)
    assert open_table(stream.getvalue(), Writing()).grids[0].text(1, 1) == "2023-03-31"


@pytest.mark.parametrize(
    ("printed", "text"),
    [("31/03/23", "2023-03-31"), ("Mar 2023", "2023-03"), ("2023", "2023"), ("31. März", "31. März")],
)
def test_a_date_of_libreoffice_is_the_day_or_the_month_that_it_shows(printed: str, text: str) -> None:
    day = f'<table:table-cell office:date-value="2023-03-31"><text:p>{printed}</text:p></table:table-cell>'
    raw = opendocument(f'<table:table table:name="S"><table:table-row>{day}</table:table-row></table:table>')
    assert open_table(raw, Writing()).grids[0].text(1, 1) == text
