"""ODS: the sheets of a workbook of LibreOffice and the like, whose cells hold the text that they print."""

from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct, field

from metrics.curation.opening.set_off import raised
from metrics.curation.tables.files import faults
from metrics.curation.tables.files.archive import Archive, XmlElement, attribute, local
from metrics.curation.tables.files.cells import (
    MOST_CELLS,
    Cell,
    Grid,
    PrintedTable,
    TableError,
    lines_of_numbers,
    printed_in,
)
from metrics.errors import Fault
from metrics.patterns import lazy_pattern

CONTENT = "content.xml"
CELLS = ("table-cell", "covered-table-cell")
_DAY = lazy_pattern(r"(\d{4})-(\d\d)-(\d\d)(?:T00:00:00)?")
# Of a date as it is printed: its numbers, and the name of its month
_PIECES = lazy_pattern(r"\d+|[^\W\d_]{3,}")
UNSEEN = ("annotation", "table", "shapes")


def read_opendocument(archive: Archive) -> PrintedTable:
    """Return the sheets of an ODS workbook.

    Raises:
        TableError: if it is damaged, or larger than is read.
    """
    styles, grids = SheetStyles(), list[Grid]()
    for element in archive.elements(CONTENT, "style", "table"):
        if local(element) == "style":  # they stand before the sheets
            styles.note(element)
        else:
            grids.append(_grid(element, styles))
    return PrintedTable(tuple(grids))


class SheetStyles(Struct):
    """The styles of an ODS workbook by what they do to its text: set it above the line, or show no sheet."""

    above: set[str] = field(default_factory=set)
    unseen: set[str] = field(default_factory=set)

    def note(self, style: XmlElement) -> None:
        """Note what an ODS style does."""
        for properties in style:
            if _is_above(attribute(properties, "text-position")):
                self.above.add(attribute(style, "name"))
            if attribute(properties, "display") == "false":
                self.unseen.add(attribute(style, "name"))


def _is_above(position: str) -> bool:
    """Whether an ODS text is set above the line: super, or by how many per cent, and how large it is then."""
    height = position.partition(" ")[0]
    return height == "super" or (height.endswith("%") and height[0] not in "-0")


def _grid(table: XmlElement, styles: SheetStyles) -> Grid:
    """Return an ODS sheet, with what it hides."""
    rows = _rows(table, styles.above)
    return Grid(
        attribute(table, "name"),
        rows,
        is_hidden=attribute(table, "style-name") in styles.unseen,
        hidden_rows=frozenset(_hidden(_all_rows(table), "rows", len(rows))),
        hidden_columns=frozenset(_hidden(_columns(table), "columns", max(map(len, rows), default=0))),
    )


def _columns(table: XmlElement) -> Iterator[XmlElement]:
    """Yield what an ODS sheet says of its columns, those of groups and of its head among them."""
    for child in table:
        if local(child) == "table-column":
            yield child
        elif local(child) in ("table-header-columns", "table-column-group", "table-columns"):
            yield from _columns(child)


def _hidden(elements: Iterator[XmlElement], what: str, last: int) -> Iterator[int]:
    """Yield the numbers of the rows or columns of an ODS sheet that are not shown, up to the last."""
    number = 0
    for element in elements:
        times = min(_times(element, f"number-{what}-repeated"), last - number)
        if attribute(element, "visibility") in ("collapse", "filter"):
            yield from range(number + 1, number + times + 1)
        number += times


def _rows(table: XmlElement, above: Collection[str]) -> list[list[Cell | None]]:
    """Return the rows of an ODS sheet, the last with something in it being the last."""
    rows: list[list[Cell | None]] = []
    spans: dict[tuple[int, int], Cell] = {}
    number = count = 0
    for row in _all_rows(table):
        times = _times(row, "number-rows-repeated")
        filled = any(printed_in(_text(cell, above)) or attribute(cell, "formula") for cell in row)
        for _ in range(times if filled else 0):
            number += 1
            rows += [[] for _ in range(number - 1 - len(rows))]
            rows.append(_row(row, number, spans, above))
            count += len(rows[-1])
            if count > MOST_CELLS or number > MOST_CELLS:
                raise TableError(faults.TOO_MANY_CELLS(most=MOST_CELLS))
        number += 0 if filled else times
    _fill(rows, spans)
    return rows


def _all_rows(table: XmlElement) -> Iterator[XmlElement]:
    """Yield the rows of an ODS sheet, those of groups and of its head among them."""
    for child in table:
        if local(child) == "table-row":
            yield child
        elif local(child) in ("table-header-rows", "table-row-group", "table-rows"):
            yield from _all_rows(child)


def _row(
    row: XmlElement, number: int, spans: dict[tuple[int, int], Cell], above: Collection[str]
) -> list[Cell | None]:
    """Return the cells of an ODS row, the last with something in it being the last; spans are noted."""
    cells: list[Cell | None] = []
    for element in row:
        if local(element) not in CELLS:
            continue
        stored, times = _text(element, above), _times(element, "number-columns-repeated")
        text, trouble = _date(element, printed_in(stored)), _trouble(element, stored)
        if not text and not trouble:
            cells += [None] * min(times, MOST_CELLS - len(cells))
            continue
        for _ in range(min(times, MOST_CELLS)):
            column = len(cells) + 1
            cell = Cell(text, number, column, number, column, trouble)
            cells.append(cell)
            _span(element, cell, spans)
    while cells and cells[-1] is None:
        cells.pop()
    return cells


def _span(element: XmlElement, cell: Cell, spans: dict[tuple[int, int], Cell]) -> None:
    """Note every other place of an ODS sheet that a cell covers."""
    down, across = _times(element, "number-rows-spanned"), _times(element, "number-columns-spanned")
    if len(spans) + down * across > MOST_CELLS:
        raise TableError(faults.TOO_MANY_CELLS(most=MOST_CELLS))
    for row in range(cell.row, cell.row + down):
        for column in range(cell.column, cell.column + across):
            spans[row, column] = cell


def _fill(rows: Sequence[list[Cell | None]], spans: dict[tuple[int, int], Cell]) -> None:
    """Let an ODS cell stand in every place that it covers, as far as the sheet goes."""
    for (row, column), cell in spans.items():
        if row <= len(rows):
            cells = rows[row - 1]
            cells += [None] * (column - len(cells))
            cells[column - 1] = cell


def _date(element: XmlElement, text: str) -> str:
    """Return what an ODS cell shows of its date as the YAML writes it, day or month; else its ``text``."""
    stored = _DAY.fullmatch(attribute(element, "date-value"))
    shown = _PIECES.findall(text)
    if stored is None or not any(piece in (stored[1], stored[1][2:]) for piece in shown):
        return text
    return {1: text, 2: f"{stored[1]}-{stored[2]}"}.get(len(shown), "-".join(stored.groups()))


def _trouble(element: XmlElement, text: str) -> Fault | None:
    """Return why what an ODS cell prints is no value of the table: an error, another file's number, no result."""
    if not text and attribute(element, "formula") and not attribute(element, "value-type"):
        return faults.NO_VALUE
    if "file://" in attribute(element, "formula"):
        return faults.ELSEWHERE
    if trouble := lines_of_numbers(text):
        return trouble
    is_error = text.startswith(("#", "Err:")) and attribute(element, "formula")
    return faults.AN_ERROR(written=text) if is_error else None


def _text(element: XmlElement, above: Collection[str]) -> str:
    """Return what an ODS cell prints: its paragraphs, without remarks; an unprinted formula is its sign."""
    paragraphs = [_inside(child, above) for child in element if local(child) == "p"]
    return "\n".join(paragraphs)


def _inside(element: XmlElement, above: Collection[str]) -> str:
    """Return the text within an ODS element, blanks written out, what is set above the line raised."""
    pieces = [element.text or ""]
    for child in element:
        name = local(child)
        pieces.append(
            "\n"
            if name == "line-break"
            else " "
            if name in ("s", "tab")
            else ""
            if name in UNSEEN
            else _inside(child, above)
        )
        pieces.append(child.tail or "")
    text = "".join(pieces)
    return raised(text) if attribute(element, "style-name") in above else text


def _times(element: XmlElement, name: str) -> int:
    """Return how often something in an ODS sheet is repeated, once at least."""
    written = attribute(element, name)
    return max(1, int(written)) if written.isdecimal() and len(written) < 10 else 1
