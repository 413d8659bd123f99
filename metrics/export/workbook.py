"""Figures as a workbook: values, figures as printed, sources and definitions, each on a sheet of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from metrics.analysis.rows import Row, rows_of
from metrics.display.notes import row_notes
from metrics.display.wording import Wording
from metrics.export.book import Book, Cell
from metrics.export.contents import Contents, Table
from metrics.export.native_chart import chart_sheet
from metrics.export.precision import numbers
from metrics.export.tables import definition_table

VALUES = (
    *("number_sign", "theme", "indicator", "town", "part", "measure", "period", "start", "end"),
    *("value", "low", "high", "unit", "status", "comparability", "grounds"),
)
PRINTED = (
    *("number_sign", "indicator", "town", "part", "period", "figure", "printed_as", "rule", "interval"),
    *("covers", "document", "line_heading", "note"),
)
SOURCES = (
    *("source_id", "document", "town", "period", "what", "publisher", "whole_city", "year_known_from"),
    "SHA-256",
)


@dataclass(frozen=True, slots=True)
class Cover:
    """What a workbook says of itself: a title, its lines, and the day on which it was made."""

    title: str
    lines: tuple[str, ...]
    day: date


def workbook(contents: Contents, wording: Wording, cover: Cover) -> bytes:
    """Return contents as an XLSX workbook; numbers are in the base unit.

    Args:
        contents: the rows, with the columns of `judged`, and the tables; a chart comes first where there is one.
        wording: the language, and the catalogue that the rows are from.
        cover: what the last sheet says.
    """
    book, figures = Book(cover.title, cover.day), contents.rows
    if contents.plot is not None and figures is not None:
        chart_sheet(book, rows_of(figures), contents.plot, wording)
    for table in (
        *([contents.main] if contents.main else ()),
        *(_sheets(figures, wording) if figures is not None else ()),
        *contents.more,
    ):
        heads = [_head(each, wording) for each in table.heads]
        book.table(wording.word(table.name), heads, table.cells)
    _cover(book, cover, wording)
    return book.closed()


def _sheets(frame: pd.DataFrame, wording: Wording) -> Iterator[Table]:
    """Yield the sheets of figures: values, figures as printed, sources, definitions."""
    rows = rows_of(frame)
    verdicts = list(zip(frame["comparability"], frame["grounds"], strict=True))
    values = [_values(number, row, said, wording) for number, (row, said) in _numbered(rows, verdicts)]
    yield Table("sheet_values", VALUES, values)
    yield Table("sheet_printed", PRINTED, [_printed(*each, wording) for each in enumerate(rows, 1)])
    yield Table("sources", SOURCES, list(_sources(rows, wording)))
    yield definition_table(dict.fromkeys(row.indicator for row in rows), wording)


def _numbered(
    rows: Sequence[Row], verdicts: Sequence[tuple[str, str]]
) -> Iterator[tuple[int, tuple[Row, tuple[str, str]]]]:
    """Return rows and verdicts with the number by which a row is found on the other sheet."""
    return enumerate(zip(rows, verdicts, strict=True), 1)


def _head(key: str, wording: Wording) -> str:
    """Return the head of a column."""
    return key if key.isupper() else wording.word(key)


def _values(number: int, row: Row, said: tuple[str, str], wording: Wording) -> Sequence[Cell]:
    """Return the cells of a row's numbers and of what it compares with."""
    return (
        number,
        wording.theme(row.theme),
        wording.indicator(row.indicator),
        wording.area(row.area),
        wording.part(row),
        wording.word(row.measure),
        wording.period(row),
        row.start,
        row.end,
        *numbers(row),
        row.unit,
        wording.status(row),
        wording.word(said[0]) if said[0] else "",
        _grounds(said[1], wording),
    )


def _grounds(said: str, wording: Wording) -> str:
    """Return the deciding facets in words: ``scope=not_comparable`` as 范围：不可比."""
    pairs = (each.split("=") for each in said.split("; ") if each)
    told = (
        f"{wording.word(f'facet_{facet}')}{wording.word('colon')}{wording.word(level)}"
        for facet, level in pairs
    )
    return wording.word("semicolon").join(told)


def _printed(number: int, row: Row, wording: Wording) -> Sequence[Cell]:
    """Return the cells of a row's figure as printed, and of where it stands."""
    return (
        number,
        wording.indicator(row.indicator),
        wording.area(row.area),
        wording.part(row),
        wording.period(row),
        wording.measured(row),
        row.printed,
        "" if row.printed else wording.proof(row),
        wording.interval(row),
        row.covers,
        row.document,
        row.line,
        wording.word("semicolon").join(row_notes(row, wording)),
    )


def _sources(rows: Sequence[Row], wording: Wording) -> Iterator[Sequence[Cell]]:
    """Yield the documents of the rows."""
    named = {row.document for row in rows}
    for each in wording.catalogue.sources.values():
        if each.document in named:
            yield (
                each.id,
                each.document,
                wording.areas(each),
                wording.time(each),
                each.what.within(wording.language),
                each.publisher.within(wording.language),
                each.whole_city.within(wording.language),
                wording.known_from(each),
                each.sha256,
            )


def _cover(book: Book, cover: Cover, wording: Wording) -> None:
    """Write the sheet that says what the workbook is, and how its figures are read."""
    sheet = book.sheet(wording.word("about"))
    sheet.set_column(0, 0, 110)
    book.cells(sheet, 0, [[cover.title]], "title")
    book.cells(sheet, 2, [[line] for line in cover.lines])
