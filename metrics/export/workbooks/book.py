"""A workbook being written: sheets of typed cells in one look; no text in it is ever run."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from metrics.display.widths import columns
from metrics.export.cell_contents import CellContent, Number

FONT = "Microsoft YaHei"  # on every Windows; WPS and others put their own Chinese font in its place
INK, SECOND, HAIRLINE, PAPER = "#1D2127", "#59616C", "#E6E2D9", "#FFFFFF"
SETTINGS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "yyyy-mm-dd",
}
PLAIN = {"font_name": FONT, "font_size": 10, "font_color": INK, "valign": "top"}
FORMATS: dict[str, dict[str, object]] = {
    "text": {"text_wrap": True},
    "day": {"num_format": "yyyy-mm-dd", "align": "left"},
    "head": {"bold": True, "text_wrap": True, "bottom": 1, "bottom_color": SECOND},
    "number_head": {"bold": True, "text_wrap": True, "bottom": 1, "bottom_color": SECOND, "align": "right"},
    "title": {"bold": True, "font_size": 14},
    "second": {"font_color": SECOND},
}
TALL = 26  # points of a row that holds a title, which no sheet makes by itself in every program
NARROWEST, WIDEST = 6, 56  # of a column, in half-width characters
A4 = 9
REFUSED, LONGEST_NAME = re.compile(r"[\[\]:*?/\\]"), 31  # in the name of a sheet


class Book:
    """A workbook in memory; `closed` returns its bytes, the same for the same cells and day."""

    def __init__(self, title: str, day: date) -> None:
        """Begin a workbook that is called ``title`` and was made on ``day``."""
        self._stream = BytesIO()
        self.book = Workbook(self._stream, SETTINGS)
        self.book.set_properties({"title": title, "created": datetime(day.year, day.month, day.day)})
        self.formats = {name: self.book.add_format({**PLAIN, **more}) for name, more in FORMATS.items()}
        self._numbers: dict[int, Format] = {}

    def sheet(self, name: str) -> Worksheet:
        """Return a new sheet, printed on A4 across, as wide as the page; what no sheet may be called is left out."""
        sheet = self.book.add_worksheet(REFUSED.sub("", name)[:LONGEST_NAME].strip("' "))
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        return sheet

    def title(self, sheet: Worksheet, title: str) -> None:
        """Write the title of a sheet into its first row, which is as high as it needs."""
        sheet.set_row(0, TALL)
        self.cells(sheet, 0, [[title]], "title")

    def table(self, name: str, heads: Sequence[str], rows: Sequence[Sequence[CellContent]]) -> None:
        """Write a sheet that is one table: its head stays in sight, and its columns can be filtered."""
        sheet = self.sheet(name)
        self.heads(sheet, 0, heads, rows)
        self.cells(sheet, 1, rows)
        for column, width in enumerate(widths([heads, *rows])):
            sheet.set_column(column, column, width)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        sheet.autofilter(0, 0, max(len(rows), 1), len(heads) - 1)

    def heads(
        self, sheet: Worksheet, top: int, heads: Sequence[str], rows: Sequence[Sequence[CellContent]]
    ) -> None:
        """Write the heads of a sheet's table; one over figures stands at the right, as the figures do."""
        for column, head in enumerate(heads):
            figures = any(isinstance(row[column], (int, Number)) for row in rows)
            self._write(sheet, (top, column), head, "number_head" if figures else "head")

    def cells(
        self, sheet: Worksheet, top: int, rows: Iterable[Sequence[CellContent]], look: str = "text"
    ) -> None:
        """Write the cells of a sheet from row ``top`` (0-based) on; an empty cell stays empty."""
        for row, cells in enumerate(rows, top):
            for column, cell in enumerate(cells):
                self._write(sheet, (row, column), cell, look)

    def closed(self) -> bytes:
        """Return the workbook's bytes; nothing can be written afterwards."""
        self.book.close()
        return self._stream.getvalue()

    def _write(self, sheet: Worksheet, cell_at: tuple[int, int], cell: CellContent, look: str) -> None:
        """Write one cell by its type: a text is a text whatever it begins with."""
        if isinstance(cell, str):
            if cell:
                sheet.write_string(*cell_at, cell, self.formats[look])
        elif isinstance(cell, date):
            sheet.write_datetime(*cell_at, cell, self.formats["day"])
        elif cell is not None:
            number = cell if isinstance(cell, Number) else Number(cell, 0)
            sheet.write_number(*cell_at, number.value, self._format(number.decimals))

    def _format(self, decimals: int) -> Format:
        """Return the number format of a workbook's cell for so many decimals."""
        if decimals not in self._numbers:
            shown = {"num_format": "#,##0" + ("." + "0" * decimals if decimals else "")}
            self._numbers[decimals] = self.book.add_format({**PLAIN, **shown})
        return self._numbers[decimals]


def widths(rows: Sequence[Sequence[CellContent]]) -> list[int]:
    """Return the width that each column of a sheet needs, in half-width characters, within bounds."""
    return [min(WIDEST, max(NARROWEST, 2 + max(map(_width, column)))) for column in zip(*rows, strict=True)]


def _width(cell: Any) -> int:
    """Return how wide a cell of a sheet is: a Chinese character counts two."""
    if isinstance(cell, str):
        return columns(cell)
    if isinstance(cell, Number):
        return len(f"{cell.value:,.{cell.decimals}f}")
    return 0 if cell is None else 10 if isinstance(cell, date) else len(f"{cell:,}")
