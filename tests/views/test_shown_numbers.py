"""Every number shown lies inside its own interval: over random worlds, in every place where a number is told."""

import io
import re
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import cache
from html import unescape
from typing import Any

import openpyxl
import pytest
from msgspec.structs import replace

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.comparing.comparison import View
from metrics.analysis.comparing.judged_figures import judged
from metrics.analysis.facts import Fact
from metrics.analysis.following.implied import implied_values
from metrics.analysis.prepared import PreparedView
from metrics.analysis.store import facts_of
from metrics.charts import Look, Tone, comparison_chart
from metrics.charts.plotting.marks import CUSTOM
from metrics.display.tree import TreeWording
from metrics.display.wording import Wording
from metrics.export.contents import Contents
from metrics.export.workbooks.cover import cover
from metrics.export.workbooks.workbook import workbook
from metrics.language import Bilingual, Language
from metrics.model.codes import ChartKind, Hedge, Measure, MoneyUnit, Status
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.pages.comparison import EVERY_FIGURE, FOOT, HEADING, comparison_page, drawn
from metrics.views.pages.overview import overview_page
from metrics.views.readers.reader import Reader
from tests.analysis.random_worlds import RandomWorld
from tests.shown_numbers import allows, amounts, exact, intervals_of
from tests.worlds import shown, world

TOWNS = ("西溪", "花街", "西湖")
WORLDS = [(seed, language) for seed in range(4) for language in Language]
MONEY = re.compile(r"(万亿元|亿元|万元|元| trillion| billion| million|CNY [\d.,]+(?! [mbt]))")


@cache
def reader_of(seed: int, language: Language) -> Reader:
    """Return the reader of a random world."""
    catalogue = RandomWorld(seed).catalogue
    data = Data(catalogue, facts_of(catalogue))
    return Reader(data, Wording(catalogue, language), Look.of(Tone.LIGHT, catalogue.towns))


@pytest.fixture(params=WORLDS, ids=lambda world: "-".join(map(str, world)))
def reader(request: pytest.FixtureRequest) -> Reader:
    """Return the reader of each world, in each language."""
    return reader_of(*request.param)


def number_in(text: str) -> Fraction:
    """Return the first number of a text, in the base unit where one stands beside it."""
    numbers = [number for number, _ in amounts(text)]
    bare = re.search(r"-?\d[\d,]*(?:\.\d+)?", text)
    assert bare, text
    return numbers[0] if numbers else Fraction(bare[0].replace(",", ""))


def inside(row: Fact, figure: str, reader: Reader) -> bool:
    """Whether the number of a figure lies inside the row's interval."""
    if row.measure is Measure.RANK or row.quantity.hedge is Hedge.RANGE or not re.search(r"\d", figure):
        return True
    number = number_in(figure)
    return allows(exact(row), -number if "▼" in figure else number)


def views(reader: Reader) -> Iterator[View]:
    """Yield views of a world: every indicator, measure, kind and unit of money."""
    for indicator, measures in reader.data.measures.items():
        for measure in measures:
            view = View(indicator, measure, TOWNS, 2019, 2024)
            rows = shown(reader.facts, view)
            yield from (replace(view, kind=kind) for kind in PreparedView(reader.facts, view).kinds)
            if rows[0].unit == "元":
                yield from (replace(view, unit=unit) for unit in MoneyUnit)


def test_every_figure_is_told_inside_its_interval_alone_and_with_others(reader: Reader) -> None:
    rows = list(reader.facts)
    by_unit = [replace(reader.wording, unit=unit) for unit in MoneyUnit]
    for wording in (*by_unit, reader.wording.together(rows)):
        assert [row for row in rows if not inside(row, wording.figure(row), reader)] == []
        assert [row for row in rows if not inside(row, wording.measured(row), reader)] == []


def test_every_implied_value_is_told_inside_its_interval_and_in_the_interval_s_unit(reader: Reader) -> None:
    tree_wording = TreeWording(reader.catalogue, reader.language)
    for value in implied_values(reader.catalogue):
        text = tree_wording.implied(value)
        figure, *_, last = text.split(" · ")
        number = -number_in(figure) if figure.startswith("-") and number_in(figure) > 0 else number_in(figure)
        assert allows(value.interval, number), text
        if MONEY.search(figure) and " – " in last and reader.language is Language.ZH:
            assert MONEY.findall(figure) == MONEY.findall(last), text


def test_every_mark_of_every_chart_is_labelled_inside_its_interval_and_in_one_unit(reader: Reader) -> None:
    for view in views(reader):
        chart = comparison_chart(PreparedView(reader.facts, view), reader.wording, reader.look).plain
        labels = list(_labels(chart))
        for label, low, high in labels:
            if (
                low is not None
                and high is not None
                and re.search(r"\d", label)
                and not re.search("[–≈]", label)
            ):
                assert any(low <= end <= high for end in (number_in(label), abs(number_in(label)))), (
                    view,
                    label,
                )
        units = {
            unit
            for label, _, _ in labels
            for unit in re.findall("万亿元|亿元|万元|元|million|billion", label)
        }
        assert len(units) <= 1 or view.unit is not MoneyUnit.AUTO, (view, units)


def _labels(chart: Mapping[str, Any]) -> Iterator[tuple[str, Fraction | None, Fraction | None]]:
    """Yield the label of each mark with the ends that the mark carries; labels without a unit count in the axis's."""
    for trace in chart["data"]:
        for text, carried in zip(trace.get("text") or (), trace.get("customdata") or (), strict=False):
            cells = dict(zip(CUSTOM, carried, strict=True))
            ends = [None if cells[end] is None else Fraction(str(cells[end])) for end in ("low", "high")]
            bare = not list(amounts(text))
            falls = ends[1] is not None and ends[1] <= 0 and "▼" in text
            low, high = (-ends[1], -ends[0]) if falls and None not in ends else ends  # type: ignore[operator]
            if not bare or (cells["value"] or 0) < 1000:
                yield text, low, high


def test_every_cell_of_a_workbook_shows_a_number_inside_its_interval(reader: Reader) -> None:
    rows = list(reader.facts)
    book = openpyxl.load_workbook(io.BytesIO(_workbook(reader)))
    values, printed = (book[reader.wording.word(name)] for name in ("sheet_values", "sheet_printed"))
    heads = [cell.value for cell in values[1]]
    at = {name: heads.index(reader.wording.word(name)) for name in ("value", "low", "high")}
    for row, cells in zip(rows, values.iter_rows(min_row=2), strict=True):
        value = cells[at["value"]]
        if row.is_closed and row.measure is not Measure.RANK:
            decimals = len(value.number_format.partition(".")[2].rstrip('"%'))
            shown_there = round(Fraction(str(value.value)), decimals)
            assert allows(exact(row), shown_there), (row, value.number_format)
    figure = [cell.value for cell in printed[1]].index(reader.wording.word("figure"))
    for row, cells in zip(rows, printed.iter_rows(min_row=2), strict=True):
        assert inside(row, str(cells[figure].value), reader), row


def _workbook(reader: Reader) -> bytes:
    """Return the workbook of all figures."""
    front = cover(Bilingual("题目", "title"), "http://localhost", date(2026, 1, 1), reader.wording)
    return workbook(Contents(judged(reader.facts, reader.facts)), reader.wording, front)


def pages(reader: Reader) -> Iterator[str]:
    """Yield the HTML of every page, and of every view of the comparison."""
    for name in ("overview", "towns", "targets", "coverage", "data"):
        yield PAGES[name].make(reader, Choice(TOWNS)).html
    for view in views(reader):
        if view.kind is not ChartKind.INDEX:
            page = comparison_page(reader, Choice(view=view))
            pieces = (page.block(template).html for template in (HEADING, FOOT, EVERY_FIGURE))
            yield "".join(pieces) + drawn(view, reader).caption.alternative


def test_every_amount_on_every_page_lies_in_an_interval_of_what_is_told(reader: Reader) -> None:
    allowed = intervals_of(reader.catalogue, list(reader.facts))
    fitting: set[tuple[Fraction, str]] = set()  # most pages tell the same amounts
    for page in pages(reader):
        text = unescape(
            re.sub(r"<[^>]+>", " ", re.sub(r"<(style|script|svg).*?</\1>", " ", page, flags=re.DOTALL))
        )
        for number, unit in {*amounts(re.sub(r"\s+", " ", text))} - fitting:
            fits = (abs(number), -abs(number))
            quantities = allowed.get(unit, []) if unit != "个" else [Interval(None, None, None)]  # 3 个数字
            assert any(allows(quantity, way) for quantity in quantities for way in fits), (
                float(number),
                unit,
            )
            fitting.add((number, unit))


def test_what_is_implied_is_rounded_once_and_as_coarsely_as_it_may_be(reader: Reader) -> None:
    for row in list(reader.facts):
        if row.status is Status.IMPLIED and row.is_closed and row.unit == "元" and row.low != row.high:
            interval = exact(row)
            number = number_in(reader.wording.figure(row))
            spare = 0
            while number and (number / Fraction(10) ** (spare + 1)).denominator == 1:
                spare += 1
            coarser = Fraction(10) ** (spare + 1)
            value = interval.value or Fraction(0)
            assert not interval.holds(round(value / coarser) * coarser) or coarser > value, row


def test_a_cell_tells_one_indicator_in_one_unit_and_another_in_its_own() -> None:
    figures = {
        "output": {"x2023": "level: 1.3亿元", "x2022": "level: 8133万元"},
        "income": {"x2023": "level: 1578.6万元"},
    }
    catalogue = world(figures)
    data = Data(catalogue, facts_of(catalogue))
    reader = Reader(data, Wording(catalogue, Language.ZH), Look.of(Tone.LIGHT, catalogue.towns))
    page = overview_page(reader).html
    assert re.findall(r'<span class="number">(.*?)</span>', page) == ["0.8133", "1.3"]
    assert "单位：亿元" in page
    assert "1578.6 万元" in page
