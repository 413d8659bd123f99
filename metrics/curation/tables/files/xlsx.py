"""XLSX: the sheets of a workbook as they print, each number in the format of its cell."""

from collections.abc import Iterator, Sequence
from posixpath import join, normpath

from msgspec import Struct, field

from metrics.curation.tables.files import faults
from metrics.curation.tables.files.archive import Archive, XmlElement, attribute, child, local
from metrics.curation.tables.files.cells import (
    MOST_CELLS,
    SPOT,
    Addressing,
    Cell,
    Grid,
    PrintedTable,
    TableError,
    column_of,
    lines_of_numbers,
    printed_in,
)
from metrics.curation.tables.files.number_formats import (
    GENERAL,
    shown_date,
    shown_number,
)
from metrics.curation.tables.files.workbook_parts import (
    BOOK,
    YES,
    SharedParts,
    shared_parts,
    text_of_runs,
    whole,
)
from metrics.errors import Fault
from metrics.patterns import lazy_pattern

RELATIONS = "xl/_rels/workbook.xml.rels"
MOST_COLUMNS = 16_384
MOST_ROWS = 1_048_576
SHOWN = "visible"
_OTHER_FILE = lazy_pattern(r"\[\d+\]")
Merge = tuple[int, int, int, int]
TRUTHS = {"0": "FALSE", "1": "TRUE"}  # as they are stored, and as they are printed


def read_workbook(archive: Archive) -> PrintedTable:
    """Return the sheets of an XLSX workbook.

    Raises:
        TableError: if it is damaged, or larger than is read.
    """
    shared = shared_parts(archive)
    homes = _homes(archive)
    grids = []
    for sheet in archive.elements(BOOK, "sheet"):
        home = homes.get(attribute(sheet, "id"), "")
        if "worksheets" in home:
            hidden = sheet.get("state", SHOWN) != SHOWN
            seen = _HiddenLines()
            rows = _rows(archive, home, shared, seen)
            unseen = frozenset(seen.rows), seen.columns(max(map(len, rows), default=0))
            grids.append(Grid(sheet.get("name", ""), rows, Addressing.LETTERS, hidden, *unseen))
    return PrintedTable(tuple(grids))


class _HiddenLines(Struct):
    """The rows and columns of an XLSX sheet that it does not show."""

    rows: set[int] = field(default_factory=set)
    stretches: set[tuple[int, int]] = field(default_factory=set)  # of columns, the first and the last of each

    def note_columns(self, element: XmlElement) -> None:
        """Note the columns that an XLSX element hides."""
        first, last = whole(element.get("min")), whole(element.get("max"))
        if element.get("hidden") in YES:
            self.stretches.add((first, last))

    def columns(self, width: int) -> frozenset[int]:
        """Return the columns of an XLSX sheet that are not shown, of as many as it has."""
        columns, end = set[int](), 0
        for first, last in sorted(self.stretches):
            columns.update(range(max(first, end + 1), min(last, width) + 1))
            end = max(end, min(last, width))
        return frozenset(columns)


def _homes(archive: Archive) -> dict[str, str]:
    """Return where each part of an XLSX workbook stands, by the id that it is called by."""
    homes = {}
    for relation in archive.elements(RELATIONS, "Relationship"):
        target = relation.get("Target", "")
        homes[relation.get("Id", "")] = (
            target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
        )
    return homes


def _rows(archive: Archive, home: str, shared: SharedParts, hidden: _HiddenLines) -> list[list[Cell | None]]:
    """Return the rows of a sheet, with what all sheets share; what is merged stands in all its cells.

    What the sheet hides is noted in ``hidden``.
    """
    rows: list[list[Cell | None]] = []
    merges: list[Merge] = []
    count = 0
    for element in archive.elements(home, "col", "row", "mergeCell"):
        if local(element) == "col":
            hidden.note_columns(element)
            continue
        if local(element) == "mergeCell":
            merges += _merge(element.get("ref", ""))
            continue
        number = whole(element.get("r")) or len(rows) + 1
        if number > MOST_ROWS:
            raise TableError(faults.BROKEN(part=home))
        hidden.rows |= {number} if element.get("hidden") in YES else set()
        cells = list(_cells(element, number, shared))
        count += len(cells) + max(0, number - len(rows))
        if count > MOST_CELLS:
            raise TableError(faults.TOO_MANY_CELLS(most=MOST_CELLS))
        if cells:
            _put(rows, number, cells)
    _fill(rows, merges)
    return rows


def _put(rows: list[list[Cell | None]], number: int, cells: Sequence[Cell]) -> None:
    """Put the cells of an XLSX row in their places."""
    while len(rows) < number:
        rows.append([])
    row = rows[number - 1]
    row += [None] * (max(cell.column for cell in cells) - len(row))
    for cell in cells:
        row[cell.column - 1] = cell


def _cells(row: XmlElement, number: int, shared: SharedParts) -> Iterator[Cell]:
    """Yield the cells of a row that print something, or should."""
    column = 0
    for element in row:
        cell_name = SPOT.fullmatch(element.get("r", ""))
        column = column_of(cell_name[1]) if cell_name else column + 1
        if local(element) == "c" and column <= MOST_COLUMNS:
            text, trouble = _printed(element, shared)
            if text or trouble:
                yield Cell(text, number, column, number, column, trouble)


def _printed(cell: XmlElement, shared: SharedParts) -> tuple[str, Fault | None]:
    """Return what a cell prints, and why that cannot be told where it cannot."""
    cell_type, value, formula = cell.get("t", "n"), child(cell, "v"), child(cell, "f")
    stored = (value.text or "").strip() if value is not None else ""
    inside = child(cell, "is")
    if cell_type == "inlineStr":
        return _shown(text_of_runs(inside) if inside is not None else "")
    if formula is not None and _OTHER_FILE.search(formula.text or ""):
        return stored, faults.ELSEWHERE
    if not stored:
        # A formula may print nothing
        is_blank = formula is None or (cell_type == "str" and value is not None)
        return "", None if is_blank else faults.NO_VALUE
    if cell_type == "e":
        return stored, faults.AN_ERROR(written=stored)
    if cell_type == "s":
        at = whole(stored)
        return _shown(shared.strings[at] if at < len(shared.strings) else "")
    if cell_type != "n":
        return TRUTHS.get(stored, stored) if cell_type == "b" else printed_in(stored), None
    return _number(stored, whole(cell.get("s")), shared)


def _shown(text: str) -> tuple[str, Fault | None]:
    """Return a text as a cell prints it, and what is wrong with it as a figure."""
    return printed_in(text), lines_of_numbers(text)


def _number(stored: str, style: int, shared: SharedParts) -> tuple[str, Fault | None]:
    """Return a number stored in a cell of an XLSX sheet as its format prints it, and what is wrong with the format."""
    code = shared.formats[style] if style < len(shared.formats) else GENERAL
    shown = shown_number(stored, code) or shown_date(stored, code, shared.day_0)
    return (stored, faults.OTHER_FORMAT(written=code)) if shown is None else (shown, None)


def _merge(written: str) -> list[Merge]:
    """Return the first and last row, and the first and last column, of merged cells in an XLSX sheet."""
    ends = [SPOT.fullmatch(end) for end in written.split(":")]
    if len(ends) != 2 or ends[0] is None or ends[1] is None:
        return []
    (first, top), (last, bottom) = (end.groups() for end in ends if end)
    return [(int(top), int(bottom), column_of(first), column_of(last))]


def _fill(rows: list[list[Cell | None]], merges: Sequence[Merge]) -> None:
    """Let an XLSX cell stand in every place that it covers, as far as the sheet goes."""
    width, left = max(map(len, rows), default=0), MOST_CELLS
    for top, bottom, first, last in merges:
        end = min(last, width)
        covered = rows[top - 1 : bottom]
        left -= len(covered) * max(0, end - first + 1)
        if left < 0:
            raise TableError(faults.TOO_MANY_CELLS(most=MOST_CELLS))
        corner = covered[0][first - 1] if covered and first <= len(covered[0]) else None
        for cells in covered if first <= end else ():
            cells.extend([None] * (end - len(cells)))
            cells[first - 1 : end] = [corner] * (end - first + 1)
