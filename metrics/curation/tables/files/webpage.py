"""The tables of an HTML page, as text: nothing of it is fetched or run."""

from html.parser import HTMLParser

from metrics.curation.opening.page_styles import PageStyles
from metrics.curation.opening.set_off import SetOffTags
from metrics.curation.opening.unseen import UnseenElement
from metrics.curation.opening.webpage import BLOCKS
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

LINE = "\n"
WIDEST = 1_000  # columns or rows that one cell may span


def read_webpage(text: str) -> PrintedTable:
    """Return the tables of an HTML page, in the order in which they begin.

    Raises:
        TableError: if it has none, or too many cells.
    """
    page = _PageParser(PageStyles.of(text))
    page.feed(text)
    page.close()
    tables = [sketch for sketch in page.sketches if any(sketch.cells)]
    if not tables:
        raise TableError(faults.NO_HTML_TABLE)
    return PrintedTable(
        tuple(
            Grid(str(number), sketch.rows(), caption=printed_in("".join(sketch.caption)))
            for number, sketch in enumerate(tables, 1)
        )
    )


class _Sketch:
    """A table while it is read: for each of its rows the texts and spans of its cells."""

    def __init__(self) -> None:
        self.cells: list[list[tuple[list[str], int, int]]] = []
        self.caption: list[str] = []
        self.is_in_cell = self.is_in_caption = False

    def rows(self) -> list[list[Cell | None]]:
        """Return the rows of an HTML table; what spans several squares stands in each of them."""
        rows: list[list[Cell | None]] = [[] for _ in self.cells]
        taken: set[tuple[int, int]] = set()
        for number, written in enumerate(self.cells, 1):
            column = 1
            for texts, down, across in written:
                while (number, column) in taken:
                    column += 1
                text = printed_in("".join(texts))
                cell = (
                    Cell(text, number, column, number, column, lines_of_numbers("".join(texts)))
                    if text
                    else None
                )
                last = min(number + down, len(rows) + 1)
                squares = [(row, at) for row in range(number, last) for at in range(column, column + across)]
                taken.update(squares)
                if len(taken) > MOST_CELLS:
                    raise TableError(faults.TOO_MANY_CELLS(most=MOST_CELLS))
                for row, at in squares:
                    rows[row - 1] += [None] * (at - len(rows[row - 1]))
                    rows[row - 1][at - 1] = cell
                column += across
        return rows


class _PageParser(HTMLParser):
    """Reads the tables out of an HTML page: one within another is a table of its own."""

    def __init__(self, styles: PageStyles) -> None:
        super().__init__(convert_charrefs=True)
        self.sketches: list[_Sketch] = []
        self._open: list[_Sketch] = []
        self._unseen, self._set_off = UnseenElement(styles), SetOffTags()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an HTML table, a row or a cell; what the page does not show begins nothing."""
        self._unseen.begin(tag, dict(attrs))
        if self._unseen:
            return
        self._set_off.begin(tag)
        if tag == "table":
            self._open.append(_Sketch())
            self.sketches.append(self._open[-1])
        elif self._open and tag == "caption":
            self._open[-1].is_in_caption = True
        elif self._open and tag == "tr":
            self._open[-1].cells.append([])
            self._open[-1].is_in_cell = False
        elif self._open and tag in ("td", "th"):
            self._begin_cell(self._open[-1], dict(attrs))
        elif tag in BLOCKS:
            self._add(LINE)

    def handle_endtag(self, tag: str) -> None:
        """End an HTML table, a cell, or a line of one."""
        if self._unseen.end(tag):
            return
        self._set_off.end(tag)
        if tag == "table" and self._open:
            self._open.pop()
        elif self._open and tag in ("td", "th", "tr", "caption"):
            self._open[-1].is_in_cell = self._open[-1].is_in_caption = False
        elif tag in BLOCKS:
            self._add(LINE)

    def handle_data(self, data: str) -> None:
        """Add a text to the HTML cell that is open; lines of the file are none of the page."""
        if not self._unseen:
            self._add(self._set_off.written(data.replace("\n", " ").replace("\r", " ")))

    def _add(self, text: str) -> None:
        """Add a text, or the end of a line, to what of an HTML table is open."""
        if self._open and self._open[-1].is_in_caption:
            self._open[-1].caption.append(text)
        elif self._open and self._open[-1].is_in_cell:
            self._open[-1].cells[-1][-1][0].append(text)

    def _begin_cell(self, sketch: _Sketch, attributes: dict[str, str | None]) -> None:
        """Begin an HTML cell, with as many rows and columns as it says that it spans."""
        if not sketch.cells:
            sketch.cells.append([])
        down, across = (_span(attributes.get(name)) for name in ("rowspan", "colspan"))
        sketch.cells[-1].append(([], down, across))
        sketch.is_in_cell = True


def _span(written: str | None) -> int:
    """Return how many squares an HTML cell spans."""
    return min(WIDEST, max(1, int(written))) if written and written.isdecimal() and len(written) < 6 else 1
