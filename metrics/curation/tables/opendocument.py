"""ODS: the sheets of a workbook of LibreOffice and the like, whose cells hold the text that they print."""

from collections.abc import Iterator, Sequence

from metrics.curation.tables import faults
from metrics.curation.tables.archive import Archive, Element, attribute, local
from metrics.curation.tables.cells import MOST_CELLS, Cell, Grid, PrintedTable, TableError, printed_in
from metrics.errors import Fault

CONTENT = "content.xml"
CELLS = ("table-cell", "covered-table-cell")
UNSEEN = ("annotation", "table", "shapes")


def read_opendocument(archive: Archive) -> PrintedTable:
    """Return the sheets of a workbook.

    Raises:
        TableError: if it is damaged, or larger than is read.
    """
    tables = archive.elements(CONTENT, "table")
    return PrintedTable(tuple(map(_grid, tables)))


def _grid(table: Element) -> Grid:
    """Return a sheet, with what it hides."""
    hidden_rows, hidden_columns = (
        frozenset(_hidden(_all_rows(table), "rows")),
        _hidden(_columns(table), "columns"),
    )
    rows = _rows(table)
    return Grid(
        attribute(table, "name"), rows, hidden_rows=hidden_rows, hidden_columns=frozenset(hidden_columns)
    )


def _columns(table: Element) -> Iterator[Element]:
    """Yield what a sheet says of its columns, those of groups and of its head among them."""
    for child in table:
        if local(child) == "table-column":
            yield child
        elif local(child) in ("table-header-columns", "table-column-group", "table-columns"):
            yield from _columns(child)


def _hidden(elements: Iterator[Element], what: str) -> Iterator[int]:
    """Yield the numbers of the rows or columns that are not shown."""
    number = 0
    for element in elements:
        times = min(_times(element, f"number-{what}-repeated"), MOST_CELLS)
        if attribute(element, "visibility") in ("collapse", "filter"):
            yield from range(number + 1, number + times + 1)
        number += times


def _rows(table: Element) -> list[list[Cell | None]]:
    """Return the rows of a sheet, the last with something in it being the last."""
    rows: list[list[Cell | None]] = []
    spans: dict[tuple[int, int], Cell] = {}
    number = count = 0
    for row in _all_rows(table):
        times = _times(row, "number-rows-repeated")
        filled = any(_text(cell) for cell in row)
        for _ in range(times if filled else 0):
            number += 1
            rows += [[] for _ in range(number - 1 - len(rows))]
            rows.append(_row(row, number, spans))
            count += len(rows[-1])
            if count > MOST_CELLS or number > MOST_CELLS:
                raise TableError(faults.TOO_MANY_CELLS(most=MOST_CELLS))
        number += 0 if filled else times
    _fill(rows, spans)
    return rows


def _all_rows(table: Element) -> Iterator[Element]:
    """Yield the rows of a sheet, those of groups and of its head among them."""
    for child in table:
        if local(child) == "table-row":
            yield child
        elif local(child) in ("table-header-rows", "table-row-group", "table-rows"):
            yield from _all_rows(child)


def _row(row: Element, number: int, spans: dict[tuple[int, int], Cell]) -> list[Cell | None]:
    """Return the cells of a row, the last with something in it being the last; what spans more is put in ``spans``."""
    cells: list[Cell | None] = []
    for element in row:
        if local(element) not in CELLS:
            continue
        text, times = _text(element), _times(element, "number-columns-repeated")
        if not text:
            cells += [None] * min(times, MOST_CELLS - len(cells))
            continue
        for _ in range(min(times, MOST_CELLS)):
            column = len(cells) + 1
            cell = Cell(text, number, column, number, column, _trouble(element, text))
            cells.append(cell)
            _span(element, cell, spans)
    while cells and cells[-1] is None:
        cells.pop()
    return cells


def _span(element: Element, cell: Cell, spans: dict[tuple[int, int], Cell]) -> None:
    """Note every other place that a cell covers."""
    down, across = _times(element, "number-rows-spanned"), _times(element, "number-columns-spanned")
    if len(spans) + down * across > MOST_CELLS:
        raise TableError(faults.TOO_MANY_CELLS(most=MOST_CELLS))
    for row in range(cell.row, cell.row + down):
        for column in range(cell.column, cell.column + across):
            spans[row, column] = cell


def _fill(rows: Sequence[list[Cell | None]], spans: dict[tuple[int, int], Cell]) -> None:
    """Let a cell stand in every place that it covers, as far as the sheet goes."""
    for (row, column), cell in spans.items():
        if row <= len(rows):
            cells = rows[row - 1]
            cells += [None] * (column - len(cells))
            cells[column - 1] = cell


def _trouble(element: Element, text: str) -> Fault | None:
    """Return why what a cell prints is no value of the table: an error, or a number of another file."""
    if "file://" in attribute(element, "formula"):
        return faults.ELSEWHERE
    is_error = text.startswith(("#", "Err:")) and attribute(element, "formula")
    return faults.AN_ERROR(written=text) if is_error else None


def _text(element: Element) -> str:
    """Return what a cell prints: its paragraphs, without remarks to it; an unprinted formula counts as its sign."""
    paragraphs = [_inside(child) for child in element if local(child) == "p"]
    return printed_in(" ".join(paragraphs))


def _inside(element: Element) -> str:
    """Return the text within an element, its blanks written out."""
    parts = [element.text or ""]
    for child in element:
        name = local(child)
        parts.append(" " if name in ("s", "tab", "line-break") else "" if name in UNSEEN else _inside(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _times(element: Element, name: str) -> int:
    """Return how often something is repeated, once at least."""
    written = attribute(element, name)
    return max(1, int(written)) if written.isdecimal() and len(written) < 10 else 1
