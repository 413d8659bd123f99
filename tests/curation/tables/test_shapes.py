"""Tables of the shapes that public ones have: each is read by a short map, and most maps are drafted from the table.

The figures are invented; the shapes are those of an indicator starter kit, a Nordic and a German municipal file, a
chart's download, a yearbook's sheet, an office document, a web page, a cube and a file of SDMX.
"""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from msgspec import Struct

from metrics.cli import main
from metrics.curation import examine
from tests.tables import figures, read, texts_of, write_tables

LONG_WITH_BREAKDOWN = """\
Year,Units,Sex,GeoCode,Value
2021,%,,330784109,5.2
2021,%,female,330784109,4.9
2022,%,,330784109,5.0
2022,%,,,4.4
"""
UNIT_IN_A_COLUMN = """\
kommun;nyckeltal;enhet;år;värde
Xixi;Residents;personer;2022;13000
Xixi;Industrial output;万元;2022;12345,6
Huajie;Residents;personer;2022;..
"""
GERMAN = """\
Gemeinde;Fläche (km²);Residents 31.12.2022;Residents 31.12.2023
Xixi;84,25;1.512.300;1.512.501
Huajie;101,70;23.010;23.120
"""
CHART = """\
Entity,Code,Year,Residents
Xixi,XIX,2021,13000
World,OWID_WRL,2021,7900000000
Xixi,XIX,2022,13100.0
"""
SDMX = """\
DATAFLOW,FREQ,REF_AREA,INDICATOR,UNIT_MEASURE,UNIT_MULT,TIME_PERIOD,OBS_VALUE,OBS_STATUS
A:B(1.0),A,330784109,output,元,6,2022,12.5,A
A:B(1.0),Q,330784109,output,元,6,2023-Q1,3.1,P
A:B(1.0),A,330784104,residents,人,0,2022,23000,A
A:B(1.0),A,330784104,residents,人,0,2023,NaN,M
"""
PAGE = """<html><body><p>x</p><table><caption>t</caption>
<tr><th rowspan=2>乡镇</th><th colspan=2>常住人口（万人）</th></tr><tr><th>2022年</th><th>2023年</th></tr>
<tr><td>西溪镇</td><td>1.30</td><td>1.31<sup>a</sup></td></tr><tr><td colspan=3>a 初步数</td></tr></table></body></html>
"""
CUBE = """{"class": "dataset", "id": ["area", "indicator", "time"], "size": [2, 1, 2], "value": [1.3, 1.31, null, 2.3],
"dimension": {"area": {"category": {"index": ["a", "b"], "label": {"a": "Xixi", "b": "Huajie"}}},
"indicator": {"category": {"index": ["r"], "label": {"r": "Residents"},
"unit": {"r": {"base": "万人", "decimals": 2}}}},
"time": {"category": {"index": ["2022", "2023"]}}}}"""
BOTH = """\
STRUCTURE,REF_AREA:Area,SEX:Sex,INDICATOR:Indicator,UNIT_MEASURE:Unit,TIME_PERIOD:Time,OBS_VALUE:Value,OBS_STATUS:State
dataflow,XI: Xixi,_T: Total,P: Residents,人: persons,2022,31868,A: Normal value
dataflow,XI: Xixi,F: Female,P: Residents,人: persons,2022,15700,A: Normal value
dataflow,XI: Xixi,_T: Total,P: Residents,人: persons,2023,32446,P: Provisional value
dataflow,XI: Xixi,_T: Total,P: Residents,人: persons,2024,,M: Missing value
"""
OLD = "area: {column: 乡镇}\nperiod: {column: 年份}\nindicator: {row: 1}\n"
TURNED = "指标,单位,西溪镇,花街镇\n工业总产值,万元,1.5,2.5\n常住人口,人,13000,23000\n"


def yearbook(hidden: bool = False) -> bytes:
    """Return a sheet as yearbooks print it: a title, a unit, heads in two rows that are merged, notes below."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "2-1"
    for row in (
        ("各乡镇主要指标",),
        (None, None, None, None, "单位：万元"),
        ("乡镇", "工业总产值", None, "常住人口（人）", None),
        (None, 2022, 2023, 2022, 2023),
        ("西溪镇", 12345.678, 13345.5, 13000, 13100),
        ("花街镇", "…", 9345, 23000, 23100),
        ("注：2023年为初步数",),
    ):
        sheet.append(row)
    for merged in ("A1:E1", "A3:A4", "B3:C3", "D3:E3", "A7:E7"):
        sheet.merge_cells(merged)
    for cell in ("B5", "C5", "C6"):
        sheet[cell].number_format = "#,##0.0"
    sheet.row_dimensions[6].hidden = hidden
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def bulletin() -> bytes:
    """Return a sheet of a bulletin: the time in the title, growth beside levels, the whole county first."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ("3-2  各乡镇主要经济指标（2023年）",),
        ("Main Economic Indicators of Towns (2023)",),
        (None, None, None, "单位：万元"),
        ("乡  镇", "工业产值", None, "常住人口（人）"),
        (None, "总量", "比上年增长（%）", None),
        ("全  县", 1234567, 5.6, 567890),
        ("西 溪 镇", 123456, -3.2, 13000),
        ("花街镇", 98765.4, "…", 23456),
        ("注：增速按可比价格计算",),
    ):
        sheet.append(row)
    for merged in ("A1:D1", "A2:D2", "A4:A5", "B4:C4", "D4:D5", "A9:D9"):
        sheet.merge_cells(merged)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def years() -> bytes:
    """Return a book with a sheet a year, with a title, thousands apart, and doubtful numbers in brackets."""
    book = openpyxl.Workbook()
    for year, residents, size in ((2022, 1520968, "[5589]"), (2023, 12000, "5600")):
        sheet = book.create_sheet(str(year))
        sheet.append((f"Residents, on 31.12.{year}",))
        sheet.append(("Town", "Residents", "Size (m²)"))
        sheet.append(("Xixi", residents, size))
        sheet["B3"].number_format = "#\\ ###\\ ##0__;\\-#\\ ##0;\\-"
    book.create_sheet("Notes").append(("Residents: with a permit",))
    del book[book.sheetnames[0]]
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def grouped(*rows: tuple[object, ...], merged: tuple[str, ...] = ()) -> bytes:
    """Return a sheet with rows as they are, some cells merged."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for one in rows:
        sheet.append(one)
    for cells in merged:
        sheet.merge_cells(cells)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def ranks() -> bytes:
    """Return a county's sheet of levels, growth, places and shares side by side."""
    return grouped(
        ("主要指标（2023年）",),
        ("乡镇", "工业总产值", None, None, None, "常住人口", None),
        (None, "总量（万元）", "增速", "位次", "占比（%）", "总量（人）", "位次"),
        ("西溪镇", 1234.5, 5.6, 2, 12.5, 13000, "第2"),
        ("花街镇", 2234.5, -1.2, 1, 22.5, 23000, 1),
        merged=("A2:A3", "B2:E2", "F2:G2"),
    )


def two_rows() -> bytes:
    """Return a sheet whose names of indicators stand in two rows of the head, with one of growth among them."""
    return grouped(
        ("乡镇", "工业", None, "常住", None),
        (None, "总产值（万元）", "总产值增速", "人口（人）", "人口增速（%）"),
        ("西溪镇", 1234.5, 5.6, 13000, 0.5),
        ("花街镇", 2234.5, 7.6, 23000, -0.5),
        merged=("A1:A2", "B1:C1", "D1:E1"),
    )


def opendocument(rows: str) -> bytes:
    """Return an office document with one sheet."""
    saved = io.BytesIO()
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    with zipfile.ZipFile(saved, "w") as archive:
        archive.writestr(
            "content.xml",
            f'<office:document{names}><table:table table:name="a">{rows}</table:table></office:document>',
        )
    return saved.getvalue()


def row(*texts: str) -> str:
    """Return a row of an office document."""
    cells = "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in texts)
    return f"<table:table-row>{cells}</table:table-row>"


class Shape(Struct, frozen=True):
    """A table's file name and content, its map, and what its cells say."""

    name: str
    content: Callable[[], bytes]
    map: str
    cells: dict[str, str]


def text(content: str, encoding: str = "utf-8") -> Callable[[], bytes]:
    """Return what makes a text."""
    return lambda: content.encode(encoding)


SHAPES = {
    "starter kit": Shape(
        "indicator_8-5-2.csv",
        text(LONG_WITH_BREAKDOWN),
        "values: [E]\narea: {column: GeoCode, codes: mca}\nperiod: {column: Year}\nunit: {column: Units}\n"
        "only: {Sex: blank}\nexcluded: [blank]\nindicator: jobless\n",
        {"E2": "jobless 西溪 2021 level 5.2%", "E4": "jobless 西溪 2022 level 5.0%"},
    ),
    "unit in a column": Shape(
        "nordic.csv",
        text(UNIT_IN_A_COLUMN),
        'separator: ";"\ndecimal: ","\nthousands: "."\nvalues: [värde]\narea: {column: kommun}\nperiod: {column: år}\n'
        "indicator: {column: nyckeltal}\nunit: {column: enhet, names: {personer: 人}}\n"
        'missing: {"..": {zh: 无数据, en: not available}}\n',
        {"E2": "residents 西溪 2022 level 13000人", "E3": "output 西溪 2022 level 12345,6万元"},
    ),
    "german": Shape(
        "gemeinden.csv",
        text(GERMAN, "latin-1"),
        'encoding: latin-1\nseparator: ";"\ndecimal: ","\nthousands: "."\nvalues: [C, D]\narea: {column: Gemeinde}\n'
        "period: {row: 1}\nindicator: {row: 1}\nunit: 人\n",
        {
            "C2": "residents 西溪 2022-12-31 level 1.512.300人",
            "D2": "residents 西溪 2023-12-31 level 1.512.501人",
            "C3": "residents 花街 2022-12-31 level 23.010人",
            "D3": "residents 花街 2023-12-31 level 23.120人",
        },
    ),
    "chart": Shape(
        "chart.csv",
        text(CHART),
        "values: [D]\narea: {column: Entity}\nperiod: {column: Year}\nindicator: {row: 1}\n"
        "unit: 人\nexcluded: [World]\n",
        {"D2": "residents 西溪 2021 level 13000人", "D4": "residents 西溪 2022 level 13100.0人"},
    ),
    "yearbook": Shape(
        "yearbook.xlsx",
        yearbook,
        "header: [3, 4]\nvalues: [B, C, D, E]\narea: {column: A}\nperiod: {row: 4}\nindicator: {row: 3}\n"
        'unit: {cell: E2}\nmissing: {"…": {zh: 不详, en: not known}}\n',
        {
            "B5": "output 西溪 2022 level 12,345.7万元",
            "C5": "output 西溪 2023 level 13,345.5万元",
            "D5": "residents 西溪 2022 level 13000人",
            "E5": "residents 西溪 2023 level 13100人",
            "C6": "output 花街 2023 level 9,345.0万元",
            "D6": "residents 花街 2022 level 23000人",
            "E6": "residents 花街 2023 level 23100人",
        },
    ),
    "bulletin": Shape(
        "3-2.xlsx",
        bulletin,
        "header: [4, 5]\nvalues: B/D\narea: {column: A}\nperiod: {cell: A1}\nexcluded: [全 县]\nunit: {cell: D3}\n"
        "indicator: {row: 4, names: {工业产值: output}}\nmeasure: {row: 5, names: {比上年增长（%）: change_on_year}}\n"
        'missing: {"…": {zh: 不详, en: not known}}\n',
        {
            "B7": "output 西溪 2023 level 123456万元",
            "C7": "output 西溪 2023 change_on_year -3.2%",
            "D7": "residents 西溪 2023 level 13000人",
            "B8": "output 花街 2023 level 98765.4万元",
            "D8": "residents 花街 2023 level 23456人",
        },
    ),
    "office document": Shape(
        "people.ods",
        lambda: opendocument(row("乡镇", "年份", "常住人口（万人）") + row("西溪镇", "2022", "1.30")),
        "values: [C]\narea: {column: 乡镇}\nperiod: {column: 年份}\nindicator: {row: 1}\n",
        {"C2": "residents 西溪 2022 level 1.30万人"},
    ),
    "web page": Shape(
        "page.html",
        text(PAGE),
        "header: [1, 2]\narea: {column: 乡镇}\nperiod: {row: 2}\nindicator: {row: 1}\n"
        "marks: {ᵃ: {status: preliminary}}\n",
        {"B3": "residents 西溪 2022 level 1.30万人", "C3": "residents 西溪 2023 level 1.31万人"},
    ),
    "cube": Shape(
        "cube.json",
        text(CUBE),
        "values: [value]\narea: {column: area}\nperiod: {column: time}\nindicator: {column: indicator}\n"
        "unit: {column: unit}\n",
        {
            "1": "residents 西溪 2022 level 1.30万人",
            "2": "residents 西溪 2023 level 1.31万人",
            "4": "residents 花街 2023 level 2.30万人",
        },
    ),
    "sdmx": Shape(
        "sdmx.csv",
        text(SDMX),
        "values: [OBS_VALUE]\narea: {column: REF_AREA, codes: mca}\nperiod: {column: TIME_PERIOD}\n"
        "indicator: {column: INDICATOR}\nunit: {column: UNIT_MEASURE}\nscale: {column: UNIT_MULT}\n"
        "status: {column: OBS_STATUS, names: {A: printed, P: preliminary}}\n"
        "missing: {NaN: {zh: 缺, en: missing}}\n",
        {
            "H2": "output 西溪 2022 level 12.5百万元",
            "H3": "output 西溪 2023-Q1 level 3.1百万元",
            "H4": "residents 花街 2022 level 23000人",
        },
    ),
    "sdmx with codes and names": Shape(
        "both.csv",
        text(BOTH),
        "values: [OBS_VALUE:Value]\narea: {column: REF_AREA:Area}\nperiod: {column: TIME_PERIOD:Time}\n"
        "indicator: {column: INDICATOR:Indicator}\nunit: {column: UNIT_MEASURE:Unit}\nonly: {SEX:Sex: '_T: Total'}\n"
        "status: {column: OBS_STATUS:State, names: {A: printed, P: preliminary}}\n"
        "missing: {M: {zh: 缺, en: missing}}\n",
        {"G2": "residents 西溪 2022 level 31868人", "G4": "residents 西溪 2023 level 32446人"},
    ),
    "a sheet a year": Shape(
        "years.xlsx",
        years,
        "sheet: every\nexcluded: [Notes]\nheader: 2\nthousands: blank\nvalues: [B, C]\narea: {column: A}\n"
        "period: {sheet: yes}\nindicator: {row: 2}\nunit: 人\n"
        'marks: {"[]": {note: {zh: 样本小, en: small sample}, status: estimated}}\n',
        {
            "2022!B3": "residents 西溪 2022 level 1 520 968人",
            "2022!C3": "size 西溪 2022 level 5589 m²",
            "2023!B3": "residents 西溪 2023 level 12 000人",
            "2023!C3": "size 西溪 2023 level 5600 m²",
        },
    ),
    "levels, growth, ranks and shares": Shape(
        "ranks.xlsx",
        ranks,
        "header: [2, 3]\nvalues: B/..\narea: {column: A}\nperiod: {cell: A1}\nindicator: {row: 2}\n"
        'measure: {row: 3, names: {增速: {measure: change_on_year, unit: "%"}, 位次: {measure: rank, among: 永康市},\n'
        "  占比（%）: {measure: share, of_whole: {zh: 全县, en: the county}}}}\n",
        {
            "B4": "output 西溪 2023 level 1234.5万元",
            "C4": "output 西溪 2023 change_on_year 5.6%",
            "D4": "output 西溪 2023 rank 第2",
            "E4": "output 西溪 2023 share 12.5%",
            "F4": "residents 西溪 2023 level 13000人",
            "G4": "residents 西溪 2023 rank 第2",
            "B5": "output 花街 2023 level 2234.5万元",
            "C5": "output 花街 2023 change_on_year -1.2%",
            "D5": "output 花街 2023 rank 第1",
            "E5": "output 花街 2023 share 22.5%",
            "F5": "residents 花街 2023 level 23000人",
            "G5": "residents 花街 2023 rank 第1",
        },
    ),
    "a name in two rows": Shape(
        "two_rows.xlsx",
        two_rows,
        "header: [1, 2]\nvalues: B/..\narea: {column: A}\nperiod: 2023\n"
        "indicator: {row: [1, 2], names: {工业 总产值增速: {indicator: output, measure: change_on_year, unit: '%'}, "
        "常住 人口增速（%）: {indicator: residents, measure: change_on_year}}}\n",
        {
            "B3": "output 西溪 2023 level 1234.5万元",
            "C3": "output 西溪 2023 change_on_year 5.6%",
            "D3": "residents 西溪 2023 level 13000人",
            "E3": "residents 西溪 2023 change_on_year 0.5%",
            "B4": "output 花街 2023 level 2234.5万元",
            "C4": "output 花街 2023 change_on_year 7.6%",
            "D4": "residents 花街 2023 level 23000人",
            "E4": "residents 花街 2023 change_on_year -0.5%",
        },
    ),
    "turned": Shape(
        "turned.csv",
        text(TURNED),
        "values: [C, D]\narea: {row: 1}\nindicator: {column: 指标}\nunit: {column: 单位}\nperiod: 2023\n",
        {
            "C2": "output 西溪 2023 level 1.5万元",
            "D2": "output 花街 2023 level 2.5万元",
            "C3": "residents 西溪 2023 level 13000人",
            "D3": "residents 花街 2023 level 23000人",
        },
    ),
}


DRAFTED = ("yearbook", "bulletin", "office document", "cube", "sdmx", "sdmx with codes and names")
TIMELESS = ("a name in two rows",)


@pytest.mark.parametrize("name", [*DRAFTED, "levels, growth, ranks and shares", *TIMELESS])
def test_a_map_is_drafted_from_the_table_that_reads_all_of_it(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shape = SHAPES[name]
    folder = write_tables(tmp_path / "w", {"old.csv": "乡镇,年份,工业总产值（万元）\n西溪镇,2019,1.5\n"}, OLD)
    table = tmp_path / shape.name
    table.write_bytes(shape.content())
    time = ("--period", "2023") if name in TIMELESS else ()
    assert main(["import", str(table), "--curated", str(folder), "--lang", "en", *time]) == 0
    assert f"figures: {len(shape.cells)};" in capsys.readouterr().err


def test_a_hidden_row_is_refused_unless_the_map_takes_it(tmp_path: Path) -> None:
    shape = SHAPES["yearbook"]
    folder = write_tables(tmp_path / "refused", {shape.name: yearbook(hidden=True)}, shape.map)
    texts = texts_of(examine(folder)[1], folder)
    assert "C6 stands in a hidden row; write hidden: yes in the map to take it" in texts[0]
    taken = write_tables(tmp_path / "taken", {shape.name: yearbook(hidden=True)}, shape.map + "hidden: yes\n")
    assert figures(read(taken)) == shape.cells


@pytest.mark.parametrize("name", SHAPES)
def test_a_table_of_each_shape_is_read_by_a_short_map_and_proven(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("METRICS_DOCUMENTS", raising=False)
    shape = SHAPES[name]
    folder = write_tables(tmp_path / "w", {shape.name: shape.content()}, shape.map)
    assert figures(read(folder)) == shape.cells
    assert main(["verify", str(folder), "--lang", "en"]) == 0, capsys.readouterr().out
