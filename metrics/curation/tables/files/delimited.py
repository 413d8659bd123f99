"""CSV and its kin: cells between separators, each with the line and the character at which it begins."""

import re
from collections.abc import Iterator

from metrics.curation.tables.files import faults
from metrics.curation.tables.files.cells import (
    MOST_CELLS,
    Cell,
    Grid,
    PrintedTable,
    TableError,
    lines_of_numbers,
    printed_in,
)
from metrics.curation.tables.files.packed_columns import unpacked

COMMA = ","
SEPARATORS = {",": ",", ";": ";", "|": "|", "tab": "\t", "\t": "\t"}
MOST_COLUMNS = 16_384  # as many as a workbook has
_END = re.compile(r"\r\n|\r|\n")


def read_delimited(text: str, separator: str = COMMA) -> PrintedTable:
    """Return the one grid of a CSV.

    Raises:
        TableError: if a quotation mark is wrong, a row is too wide, or there are too many cells.
    """
    rows: list[list[Cell | None]] = []
    for cell, is_last in _cells(text, SEPARATORS.get(separator, separator)):
        if not rows:
            rows.append([])
        rows[-1].append(cell)
        if len(rows[-1]) > MOST_COLUMNS:
            raise TableError(faults.TOO_WIDE(most=MOST_COLUMNS), len(rows))
        if is_last:
            rows.append([])
    if rows and not any(rows[-1]):
        rows.pop()
    return PrintedTable((unpacked(Grid("", rows)),))


def _cells(text: str, separator: str) -> Iterator[tuple[Cell | None, bool]]:
    """Yield every cell of a CSV, and whether it is the last of its row; an empty one is None."""
    bare = re.compile(rf"[^{re.escape(separator)}\r\n]*")
    at = begin = 0
    row = column = line = 1
    for _ in range(MOST_CELLS):
        start, first = at, line
        if text[at : at + 1] == '"':
            at, inside = _quoted(text, at, (line, at - begin + 1))
            if at < len(text) and text[at] not in (separator, "\r", "\n"):
                raise TableError(faults.AFTER_QUOTE, line, at - begin + 1)
        else:
            at = bare.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing at least
            inside = text[start:at]
        shown = printed_in(inside)
        where = row, column, first, start - begin + 1
        cell = Cell(shown, *where, lines_of_numbers(inside)) if shown else None
        for end in _END.finditer(text, start, at):
            line, begin = line + 1, end.end()
        if at >= len(text):
            yield cell, True
            return
        is_last = text[at] != separator
        yield cell, is_last
        at += 2 if text.startswith("\r\n", at) else 1
        if is_last:
            row, column, line, begin = row + 1, 1, line + 1, at
            if at >= len(text):
                return
        else:
            column += 1
    raise TableError(faults.TOO_MANY_CELLS(most=MOST_CELLS))


def _quoted(text: str, at: int, start: tuple[int, int]) -> tuple[int, str]:
    """Return where a CSV's cell in quotation marks ends, and what stands in it."""
    end = at
    while True:
        end = text.find('"', end + 1)
        if end < 0:
            raise TableError(faults.OPEN_QUOTE, *start)
        if text[end + 1 : end + 2] != '"':
            return end + 1, text[at + 1 : end].replace('""', '"')
        end += 1
