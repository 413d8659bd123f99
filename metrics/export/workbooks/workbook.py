"""Figures as a workbook: values, figures as printed, sources and definitions, each on a sheet of its own."""

from collections.abc import Iterator, Sequence

from metrics.analysis.comparing.judged_figures import JudgedFigure
from metrics.analysis.facts import Fact
from metrics.display.notes import fact_notes
from metrics.display.numbers.unit_words import unit_name
from metrics.display.wording import Wording
from metrics.export.cell_contents import CellContent
from metrics.export.contents import Contents, Table
from metrics.export.page_tables import definition_table
from metrics.export.precision import numbers
from metrics.export.workbooks.book import Book
from metrics.export.workbooks.cover import Cover
from metrics.export.workbooks.native_chart import chart_sheet

VALUES = (
    *("number_sign", "theme", "indicator", "town", "part", "measure", "period", "start", "end"),
    *("value", "low", "high", "unit", "status", "comparability", "grounds"),
)
PLACE = "line_heading"
PRINTED = (
    *("number_sign", "indicator", "town", "part", "period", "figure", "printed_as", "rule", "interval"),
    *("covers", "document", PLACE, "note"),
)
SOURCES = (
    *("source_id", "document", "town", "period", "what", "publisher", "whole_city", "year_known_from"),
    "SHA-256",
)


def workbook(contents: Contents, wording: Wording, cover: Cover) -> bytes:
    """Return contents as an XLSX workbook; numbers are in the base unit.

    Args:
        contents: the figures and the tables; a chart comes first where there is one.
        wording: the language, and the catalogue that the facts are from.
        cover: what the last sheet says.
    """
    book, figures = Book(cover.title, cover.day), contents.rows
    if contents.plot is not None and figures is not None:
        chart_sheet(book, [figure.fact for figure in figures], contents.plot(), wording)
    for table in (
        *([contents.main] if contents.main else ()),
        *(_sheets(figures, wording) if figures is not None else ()),
        *contents.more,
    ):
        heads = [*(_head(head, wording) for head in table.heads), *table.columns]
        book.table(wording.word(table.name), heads, table.cells)
    _cover(book, cover, wording)
    return book.closed()


def _sheets(figures: Sequence[JudgedFigure], wording: Wording) -> Iterator[Table]:
    """Yield the sheets of figures: values, figures as printed, sources, definitions."""
    facts = [figure.fact for figure in figures]
    values = [_values(*figure, wording) for figure in enumerate(figures, 1)]
    yield Table("sheet_values", VALUES, values)
    heads = tuple(_place_head(facts) if head == PLACE else head for head in PRINTED)
    yield Table("sheet_printed", heads, [_printed(*fact, wording) for fact in enumerate(facts, 1)])
    yield Table("sources", SOURCES, list(_sources(facts, wording)))
    yield definition_table(dict.fromkeys(fact.indicator for fact in facts), wording)


def _place_head(facts: Sequence[Fact]) -> str:
    """Return the head of a workbook's column of places: lines, cells, or both."""
    of_cells = {bool(fact.first.cell) for fact in facts}
    return {True: "cell_heading", False: PLACE}[of_cells.pop()] if len(of_cells) == 1 else "place_heading"


def _head(key: str, wording: Wording) -> str:
    """Return the head of a workbook's column."""
    return key if key.isupper() else wording.word(key)


def _values(number: int, judged: JudgedFigure, wording: Wording) -> Sequence[CellContent]:
    """Return a workbook's cells of a fact's numbers and what it compares with; ``number`` finds it on other sheets."""
    fact, level = judged.fact, judged.comparability
    return (
        number,
        wording.theme(fact.theme),
        wording.indicator(fact.indicator),
        wording.area(fact.area),
        wording.part(fact),
        wording.word(fact.measure),
        wording.period(fact),
        fact.start,
        fact.end,
        *numbers(fact),
        unit_name(fact.unit, wording.language, wording.catalogue.units),
        wording.status(fact),
        wording.word(level) if level else "",
        _grounds(judged, wording),
    )


def _grounds(judged: JudgedFigure, wording: Wording) -> str:
    """Return the deciding facets in words for a workbook's cell, such as 范围：不可比."""
    texts = (
        f"{wording.word(f'facet_{facet}')}{wording.word('colon')}{wording.word(level)}"
        for facet, level in judged.grounds
    )
    return wording.word("semicolon").join(texts)


def _printed(number: int, fact: Fact, wording: Wording) -> Sequence[CellContent]:
    """Return the cells of a fact's figure as printed, and of where it stands."""
    return (
        number,
        wording.indicator(fact.indicator),
        wording.area(fact.area),
        wording.part(fact),
        wording.period(fact),
        wording.measured(fact),
        fact.printed,
        "" if fact.printed else wording.derivation(fact),
        wording.interval(fact),
        fact.covers.printed if fact.covers else "",
        fact.document,
        fact.first.cell or fact.line,
        wording.word("semicolon").join(fact_notes(fact, wording)),
    )


def _sources(facts: Sequence[Fact], wording: Wording) -> Iterator[Sequence[CellContent]]:
    """Yield the documents of a workbook's facts."""
    named = {fact.document for fact in facts}
    for source in wording.catalogue.sources.values():
        if source.document in named:
            yield (
                source.id,
                source.document,
                wording.areas(source),
                wording.time(source),
                source.what.within(wording.language),
                source.publisher.within(wording.language),
                source.whole_city.within(wording.language),
                wording.known_from(source),
                source.sha256,
            )


def _cover(book: Book, cover: Cover, wording: Wording) -> None:
    """Write the sheet that says what the workbook is, and how its figures are read."""
    sheet = book.sheet(wording.word("about"))
    sheet.set_column(0, 0, 110)
    book.title(sheet, cover.title)
    book.cells(sheet, 2, [[line] for line in cover.lines])
