"""The tidy table as a CSV, written without pandas: whoever prints it waits for no library."""

import csv
import io
from collections.abc import Iterator

from metrics.analysis.tidy_cells import Cell, Columns
from metrics.export.harmless import harmless


def csv_head(columns: Columns) -> bytes:
    """Return the first line of a CSV of the columns."""
    return _written([list(columns)])


def csv_rows(columns: Columns) -> bytes:
    """Return the rows of the columns as lines of a CSV in UTF-8; days are written 2023-12-31, what is None is empty."""
    return _written(_rows(columns))


def _rows(columns: Columns) -> Iterator[list[Cell]]:
    """Yield the rows; no text of them runs in a spreadsheet."""
    for row in zip(*columns.values(), strict=True):
        yield [harmless(cell) if isinstance(cell, str) else cell for cell in row]


def _written(rows: "Iterator[list[Cell]] | list[list[str]]") -> bytes:
    """Return rows as lines of a CSV."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()
