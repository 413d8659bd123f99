"""The workbook, opened again by somebody else's reader: every number, every text, the chart."""

import io
import zipfile
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from fractions import Fraction
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pandas as pd
import pytest

from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.judged_figures import JudgedFigure, judged
from metrics.analysis.comparing.judged_frame import judged_frame
from metrics.analysis.facts import Fact
from metrics.analysis.store import facts_of
from metrics.display.wording import Wording
from metrics.export.cell_contents import Number
from metrics.export.contents import Contents
from metrics.export.plot import Plot
from metrics.export.precision import numbers
from metrics.export.workbooks.book import Book
from metrics.export.workbooks.cover import cover
from metrics.export.workbooks.workbook import workbook
from metrics.language import Bilingual, Language
from metrics.model.codes import Measure, Status
from metrics.model.records import Catalogue
from tests.sample import CATALOGUE, FACTS, TOWNS
from tests.worlds import shown, world

ROWS = judged(FACTS, FACTS)
FRAME = judged_frame(CATALOGUE, ROWS)
DAY, LINK = date(2026, 11, 23), "http://localhost:8501/comparison?indicator=pm25"
GLYPHS, COLOURS = "●◆■", ("#00795F", "#BF4E00", "#3A56B4")
MARKS = {town: (COLOURS[number], GLYPHS[number]) for number, town in enumerate(TOWNS)}
CHART = {"c": "http://schemas.openxmlformats.org/drawingml/2006/chart"}
HOSTILE = ["=1+1", "＝1+1", "@SUM(A1)", "\t=1", "\r=1", "+1", "-A1", "=HYPERLINK(1)"]


def view_of(indicator: str, measure: Measure = Measure.LEVEL) -> View:
    """Return a view of all towns and years."""
    return View(indicator, measure, TOWNS, 2020, 2024)


def plot_of(view: View, title: str = "title", factor: int = 1) -> Plot:
    """Return a plot of a view."""
    return Plot(view, title, "subtitle", Fraction(factor), "亿元", MARKS, ("a note",))


def book_of(
    rows: Sequence[JudgedFigure] = ROWS,
    language: Language = Language.ZH,
    plot: Plot | None = None,
    catalogue: Catalogue = CATALOGUE,
) -> bytes:
    """Return the workbook of some figures."""
    wording = Wording(catalogue, language)
    front = cover(Bilingual("题目", "title"), LINK, DAY, wording)
    return workbook(Contents(rows, plot=(lambda: plot) if plot else None), wording, front)


def opened(book: bytes) -> Any:
    """Return a workbook as openpyxl reads it."""
    return openpyxl.load_workbook(io.BytesIO(book))


def table(sheet: Any) -> list[dict[str, Any]]:
    """Return the rows of a sheet by the heads of its columns."""
    heads, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(heads, row, strict=True)) for row in rows]


def of_view(view: View) -> list[JudgedFigure]:
    """Return the rows that a view shows."""
    return judged(FACTS, FACTS.select(indicator=view.indicator, areas=view.areas, measures=[view.measure]))


ROUNDING = 4e-2  # what follows by arithmetic is written with the digits with which it is told


def chart_parts(book: bytes) -> list[Any]:
    """Return the charts of a workbook as XML."""
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        names = sorted(name for name in parts.namelist() if name.startswith("xl/charts/chart"))
        return [ElementTree.fromstring(parts.read(name)) for name in names]


def test_every_number_of_the_frame_is_a_number_of_the_workbook() -> None:
    rows = table(opened(book_of())["数值"])
    assert len(rows) == len(FRAME)
    for number, (row, of_frame) in enumerate(zip(rows, FRAME.to_dict("records"), strict=True), 1):
        assert row["序号"] == number
        for head, column in (("值", "value"), ("下限", "low"), ("上限", "high")):
            expected = None if pd.isna(of_frame[column]) else of_frame[column]
            assert (row[head] is None) == (expected is None)
            assert not isinstance(row[head], str)
            if expected is not None and of_frame["status"] != "implied" and row["单位"]:
                assert row[head] == pytest.approx(expected, rel=1e-5)  # 10.7万亩 has no end in m²
        for head, column in (("起", "start"), ("止", "end")):
            assert row[head] == (None if pd.isna(of_frame[column]) else of_frame[column].to_pydatetime())


def test_what_follows_by_arithmetic_has_no_digits_but_those_it_is_told_with() -> None:
    implied = [
        (row, of_frame)
        for row, of_frame in zip(table(opened(book_of())["数值"]), FRAME.to_dict("records"), strict=True)
        if of_frame["status"] == "implied"
    ]
    assert len(implied) > 8
    for row, of_frame in implied:
        value, low, high = (row[head] for head in ("值", "下限", "上限"))
        assert low is None or low <= of_frame["low"]
        assert high is None or high >= of_frame["high"]
        assert (low or value) <= value <= (high or value)
        assert len(f"{value:.15g}".replace(".", "").strip("0")) < 9
    base = next(row for row, of_frame in implied if of_frame["indicator"] == "industrial_output")
    assert (base["值"], base["下限"], base["上限"]) == (1_211_000_000, 1_210_200_000, 1_211_310_000)


def test_every_figure_stands_as_printed_with_document_and_line() -> None:
    rows = table(opened(book_of())["原文数字"])
    printed = [(row["原文数字"] or "", row["文档"], row["行"]) for row in rows]
    columns = ["printed", "document", "line"]
    assert printed == [tuple(row) for row in FRAME[columns].itertuples(index=False, name=None)]
    implied = [row for row in rows if not row["原文数字"]]
    assert all(row["推算依据"] for row in implied)


def test_the_verdict_stands_beside_its_number_in_words() -> None:
    rows = table(opened(book_of(language=Language.EN))["Values"])
    words = {(row["Indicator"], row["Town"], row["Period"]): row["Comparability"] for row in rows}
    assert words["Above-scale industrial output", "Xixi", "2023"] == "comparable"
    assert any("scope: not comparable" in (row["Why not fully comparable"] or "") for row in rows)


def test_sources_and_definitions_are_those_of_the_rows() -> None:
    book = opened(book_of(of_view(view_of("industrial_output"))))
    assert [row["文档"] for row in table(book["来源"])] == [
        "001_e93b50765dcf6213.txt",
        "004_e9fb4de8c8809a4a.txt",
    ]
    assert [row["指标代码"] for row in table(book["指标定义"])] == ["industrial_output"]


def test_the_last_sheet_says_version_address_and_both_citations() -> None:
    lines = [str(row[0]) for row in opened(book_of())["说明"].iter_rows(values_only=True)]
    text = "\n".join(lines)
    assert CATALOGUE.version in text
    assert LINK in text
    assert f"城镇指标. 题目：数据版本 {CATALOGUE.version}[DS/OL]. [2026-11-23]. {LINK}" in text
    assert f"Town Metrics. title. Data version {CATALOGUE.version}. Accessed 2026-11-23. {LINK}" in text


def test_the_head_of_each_table_stays_in_sight_and_wide_cells_have_room() -> None:
    book = opened(book_of())
    for name in ("数值", "原文数字", "来源", "指标定义"):
        sheet = book[name]
        assert sheet.freeze_panes == "A2"
        assert sheet["A1"].font.name == "Microsoft YaHei"
        assert sheet.auto_filter.ref.startswith("A1:")
    assert book["原文数字"].column_dimensions["K"].width > 24  # a document's name


@pytest.mark.parametrize("indicator", ["industrial_output", "fixed_asset_investment", "operating_income"])
def test_the_native_chart_draws_the_numbers_of_the_view(indicator: str) -> None:
    view = view_of(indicator)
    book = book_of(of_view(view), plot=plot_of(view, factor=10**8))
    sheet, drawn = opened(book)["图"], []
    for chart in chart_parts(book):
        for reference in chart.findall(".//c:ser/c:val/c:numRef/c:f", CHART):
            cells = sheet[reference.text.partition("!")[2].replace("$", "")]
            drawn += [cell.value for (cell,) in cells if cell.value is not None]
    values = [row.value for row in shown(FACTS, view) if row.value is not None]
    assert sorted(number * 10**8 for number in drawn) == pytest.approx(sorted(values), rel=ROUNDING)


def test_whiskers_reach_as_far_as_the_interval_and_not_where_it_is_open() -> None:
    view = view_of("operating_income")
    charts = chart_parts(book_of(of_view(view), plot=plot_of(view)))
    reach = [
        float(value.text)
        for chart in charts
        for value in chart.findall(".//c:errBars//c:v", CHART)
        if float(value.text)
    ]
    rows = [row for row in shown(FACTS, view) if row.value is not None]
    ends = [abs(end - row.value) for row in rows for end in (row.low, row.high) if end and row.value]
    assert sorted(reach) == pytest.approx(sorted(end for end in ends if end), rel=2 * ROUNDING)


def test_a_number_under_a_chart_is_worked_out_as_often_with_many_towns_as_with_few(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def counted(fact: Fact, factor: Fraction) -> tuple[Number | None, Number | None, Number | None]:
        asked.append(fact.id)
        return numbers(fact, factor)

    monkeypatch.setattr("metrics.export.workbooks.native_chart.numbers", counted)
    view = view_of("industrial_output")
    book_of(of_view(view), plot=plot_of(view))
    assert max(Counter(asked).values()) == 3  # the value, its ends, its whiskers


def test_of_more_series_than_excel_draws_there_is_no_chart_and_a_note_tells_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = view_of("industrial_output")
    monkeypatch.setattr("metrics.export.workbooks.native_chart.MOST_SERIES", 1)
    book = book_of(of_view(view), plot=plot_of(view))
    assert chart_parts(book) == []
    cells = [cell.value for row in opened(book)["图"].iter_rows() for cell in row if cell.value]
    assert any("最多画 1 个系列" in str(value) for value in cells)
    assert not [value for value in cells if isinstance(value, float)]


def test_what_does_not_compare_has_a_chart_of_its_own() -> None:
    view = view_of("operating_income")  # 22 villages in one year, 20 in the next
    assert len(chart_parts(book_of(of_view(view), plot=plot_of(view)))) == 2
    assert len(chart_parts(book_of(of_view(view_of("industrial_output")), plot=plot_of(view)))) == 1


def test_an_implied_mark_is_dashed_and_pale_where_no_outline_is_drawn() -> None:
    view = view_of("industrial_output")
    rows = of_view(view)
    (chart,) = chart_parts(book_of(rows, plot=plot_of(view)))
    marked = {
        series.find(".//c:tx//c:f", CHART).text: ElementTree.tostring(series.find("c:marker", CHART)).decode()
        for series in chart.findall(".//c:ser", CHART)
    }
    assert [row.fact.status for row in rows].count(Status.IMPLIED) == 1
    assert [name for name, text in marked.items() if 'val="dash"' in text] == ["图!$C$4"]
    assert [name for name, text in marked.items() if 'val="99C9BF"' in text] == ["图!$C$4"]
    # LibreOffice draws no outline around it
    assert not any('val="FFFFFF"' in text for text in marked.values())


@pytest.mark.parametrize(("language", "note"), [(Language.ZH, "12.11 亿元（推算"), (Language.EN, "(implied")])
def test_the_label_of_an_implied_mark_says_so(language: Language, note: str) -> None:
    view = view_of("industrial_output")
    (chart,) = chart_parts(book_of(of_view(view), language, plot_of(view)))
    labels = ["".join(label.itertext()) for label in chart.findall(".//c:dLbl//c:rich", CHART)]
    assert sum(note in label for label in labels) == 1
    assert sum("12.34" in label or "1,234" in label for label in labels) == 1


def test_a_title_has_room_above_its_subtitle_and_the_chart_is_one_page() -> None:
    view = view_of("industrial_output")
    book = opened(book_of(of_view(view), plot=plot_of(view)))
    assert book["图"].row_dimensions[1].height >= 24
    assert book["说明"].row_dimensions[1].height >= 24
    assert book["图"].page_setup.fitToHeight is None  # one page, where 0 would be as many as it takes
    assert book["图"].sheet_properties.pageSetUpPr.fitToPage
    assert book["图"]["B4"].alignment.horizontal == "right"


def test_a_year_without_a_figure_keeps_its_place_and_stays_empty() -> None:
    view = view_of("industrial_output")
    sheet = opened(book_of(of_view(view), plot=plot_of(view)))["图"]
    years = {str(row[0]): row[1:] for row in sheet.iter_rows(min_row=5, max_row=9, values_only=True)}
    assert list(years) == ["2020", "2021", "2022", "2023", "2024"]
    assert not any(years["2020"])
    (chart,) = chart_parts(book_of(of_view(view), plot=plot_of(view)))
    assert chart.find(".//c:dispBlanksAs", CHART) is None  # its default is a gap


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_name_is_text_in_every_cell_and_no_formula_of_the_chart(text: str) -> None:
    name = text.strip() if text.strip() != text else text
    hostile = world({"output": {"x2023": "level: 12.34亿元"}}, name=name)
    facts = facts_of(hostile)
    view = View("output", Measure.LEVEL, ("西溪",), 2023, 2023)
    book = book_of(judged(facts, facts), plot=plot_of(view, title=text), catalogue=hostile)
    for sheet in opened(book).worksheets:
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d"}
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if "worksheets/" in name]
    assert not any("<f>" in sheet for sheet in sheets)
    for chart in chart_parts(book):
        formulas = [formula.text for formula in chart.findall(".//c:f", CHART)]
        assert all(formula.lstrip("'").startswith("图") for formula in formulas)


def test_the_same_figures_on_the_same_day_give_the_same_bytes() -> None:
    view = view_of("industrial_output")
    first, second = (book_of(of_view(view), plot=plot_of(view)) for _ in range(2))
    assert first == second
    assert opened(first).properties.created == datetime(2026, 11, 23)


def test_a_frame_without_rows_is_a_workbook_too() -> None:
    assert table(opened(book_of([]))["数值"]) == []


def test_a_rank_in_words_keeps_its_row_and_draws_no_mark() -> None:
    view = view_of("air_quality", Measure.RANK)
    rows = [row.fact for row in of_view(view)]
    assert any(row.value is None for row in rows)
    book = book_of(of_view(view), plot=plot_of(view))
    assert len(table(opened(book)["数值"])) == len(rows)
    assert any("前列" in row["原文数字"] for row in table(opened(book)["原文数字"]))


def test_parts_of_a_town_are_listed_and_drawn_on_no_common_axis() -> None:
    view = view_of("project_money")
    book = book_of(of_view(view), plot=plot_of(view))
    sheet = opened(book)["图"]
    assert len(shown(FACTS, view)) == sum(
        any(isinstance(cell, int | float) for cell in row) for row in sheet.iter_rows(values_only=True)
    )
    assert chart_parts(book) == []


def test_heads_over_figures_stand_at_the_right_as_the_figures_do() -> None:
    book = Book("title", date(2026, 11, 27))
    book.table("sheet", ["town", "value"], [["甲", Number(1.5, 1)], ["乙", None]])
    sheet = openpyxl.load_workbook(io.BytesIO(book.closed()))["sheet"]
    assert sheet["A1"].alignment.horizontal != "right"
    assert sheet["B1"].alignment.horizontal == "right"


def test_a_sheet_leaves_out_of_its_name_what_no_sheet_may_be_called() -> None:
    book = Book("title", date(2026, 11, 27))
    book.table("Does it [really] compare?", ["town"], [["甲"]])
    book.table("which / of all these many towns: compares", ["town"], [["甲"]])
    sheets = openpyxl.load_workbook(io.BytesIO(book.closed())).sheetnames
    assert sheets == ["Does it really compare", "which  of all these many towns"]
