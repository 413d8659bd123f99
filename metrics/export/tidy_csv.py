"""Tables as a CSV, written without pandas: whoever prints one waits for no library. The only writer of a CSV."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from metrics.export.harmless import harmless

DIGITS = 15  # as many as a number of a machine holds for certain: those after them are none of the figure's
Plain = str | int | float | date | None


def csv_head(columns: Iterable[str]) -> bytes:
    """Return the first line of a CSV of the columns."""
    return _written([list(columns)])


def csv_rows(columns: Mapping[str, Sequence[Plain]]) -> bytes:
    """Return the rows of the columns as lines of a CSV in UTF-8; days are written 2023-12-31, what is None is empty."""
    return _written(map(_cell, row) for row in zip(*columns.values(), strict=True))


def _cell(cell: Plain) -> Plain:
    """Return a cell as a CSV writes it: no text of it runs in a spreadsheet, no number has a digit too many."""
    if isinstance(cell, str):
        return harmless(cell)
    return number_text(cell) if isinstance(cell, float) else cell


def number_text(number: float) -> str:
    """Return a number of a CSV in plain digits, none after the last that it has for certain.

    >>> number_text(1230000000.0000001), number_text(4.0), number_text(8.1), number_text(1e-7)
    ('1230000000', '4', '8.1', '0.0000001')
    """
    text = f"{number:.{DIGITS}g}"
    return f"{Decimal(text):f}" if "e" in text else text


def _written(rows: Iterable[Iterable[Plain]]) -> bytes:
    """Return rows as lines of a CSV in UTF-8."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()
