"""The numbers in a document's tables, each with its row and with the head above its column.

A head may have several rows; a cell of it that spans several columns stands over each: 2024年 over 总量 and 同比.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from metrics.curation.text_tables.rows import TableCell, TableRow, tables_in
from metrics.model.levels import ALL_AROUND
from metrics.patterns import lazy_pattern

TITLES = 2  # lines above a table that tell of all of it
UNITS = lazy_pattern(r"\s*(?:计量)?(?:单位|[Uu]nits?)\s*")
COUNTS = lazy_pattern(r"\s*(?:序号|编号|(?:[Ss]l\.? ?|[Ss]\.? ?)?[Nn]o\.?)\s*")
TOWNS = lazy_pattern(
    "(?:各)?(?:乡镇|镇街|镇|乡|街道|村|社区|地区|区域|县区|县|区|市)(?:[（(].{1,8}[)）])?(?:名称?)?"
    "|(?:towns?|locality|settlements?|ward|district|village|area|municipality)(?: name)?",
    re.IGNORECASE,
)

_OF_ALL = lazy_pattern(f"(?:合|总|小)计|{ALL_AROUND}|全[镇乡]|.*(?:[Tt]otal|[Aa]ll).*")
_YEARS = lazy_pattern("年份?度?|[Yy]ears?")
_REMARKS = lazy_pattern("备注|说明|来源|[Rr]emarks|[Nn]otes?")


class NumberInTable(Struct, frozen=True):
    """A number in a document's table: its line, row and column in it, what the head says of all, the lines above.

    ``heads`` are those of the columns, each from the top; ``above`` begins with the nearest line.
    """

    line: int
    row: TableRow
    at: int
    heads: Sequence[Sequence[str]]
    above: Sequence[str]

    @property
    def cell(self) -> TableCell:
        """The cell of the table that holds the number."""
        return self.row[self.at]

    @property
    def starts(self) -> tuple[int, ...]:
        """The columns of the line at which the number may be read from: a plus is part of none."""
        return (
            (self.cell.start, self.cell.start + 1) if self.cell.text.startswith("+") else (self.cell.start,)
        )

    @property
    def head(self) -> Sequence[str]:
        """What the table's head says above the number, from the top."""
        return self.head_of(self.at)

    def head_of(self, column: int) -> Sequence[str]:
        """Return what the table's head says in a column, from the top."""
        return self.heads[column] if column < len(self.heads) else ()

    @property
    def names(self) -> list[str]:
        """What cells before the number name its row, from the left: neither numbers nor units."""
        return [
            cell.text
            for at, cell in enumerate(self.row[: self.at])
            if not (cell.is_figure or cell.is_missing)
            and not any(UNITS.fullmatch(text) or COUNTS.fullmatch(text) for text in self.head_of(at))
        ]

    @property
    def town(self) -> str:
        """What stands in the number's row below a head for towns; empty where there is none, or all of them."""
        return next((town for town in self._towns if not _OF_ALL.fullmatch(town)), "")

    @property
    def is_of_towns(self) -> bool:
        """Whether the rows of the number's table are towns."""
        return bool(self._towns)

    @property
    def _towns(self) -> list[str]:
        """What stands before the number below heads for towns; an area in hectares is none."""
        return [
            cell.text
            for at, cell in enumerate(self.row[: self.at])
            if any(map(TOWNS.fullmatch, self.head_of(at))) and not (cell.is_figure or cell.is_missing)
        ]

    def beside(self) -> list[str]:
        """Return what the column of units says in the number's row."""
        return [cell.text for at, cell in enumerate(self.row) if any(map(UNITS.fullmatch, self.head_of(at)))]


@lru_cache(maxsize=4)
def numbers_in(text: str) -> tuple[NumberInTable, ...]:
    """Return each number of a document that stands in a cell below a head, or alone behind the name of its row."""
    return tuple(number for number in _figures_in_cells(text) if not (_counts(number) or _dates(number)))


@lru_cache(maxsize=4)
def counters_in(text: str) -> frozenset[tuple[int, int]]:
    """Return by line and column where the numbers begin that only count the rows of a document's tables."""
    return frozenset(
        (number.line, number.cell.start) for number in _figures_in_cells(text) if _counts(number)
    )


@lru_cache(maxsize=4)
def lines_of_tables(text: str) -> frozenset[int]:
    """Return the lines of a document that are rows of a table, its head among them."""
    tables = tables_in(text.split("\n"))
    return frozenset(first + below for first, rows in tables for below in range(len(rows)))


@lru_cache(maxsize=4)
def rows_with_numbers(text: str) -> frozenset[int]:
    """Return the lines of a document that are rows of a table with a number in a cell of its own."""
    tables = tables_in(text.split("\n"))
    return frozenset(
        first + below
        for first, rows in tables
        for below, row in enumerate(rows)
        if any(cell.is_figure for cell in row)
    )


@lru_cache(maxsize=4)
def _figures_in_cells(text: str) -> tuple[NumberInTable, ...]:
    """Return what stands as a number in the cells of a document's tables, whatever it counts."""
    return tuple(_figures(text.split("\n")))


def _figures(lines: Sequence[str]) -> Iterator[NumberInTable]:
    """Yield what stands as a number in the cells of tables."""
    for first, rows in tables_in(lines):
        height = _height(rows)
        heads = heads_of(rows[:height])
        above = [line for line in reversed(lines[max(0, first - 1 - TITLES) : first - 1]) if line.strip()]
        for line, row in _aligned(rows[height:], heads, first + height):
            for at, cell in enumerate(row):
                if cell.is_figure:
                    yield NumberInTable(line, row, at, heads, above)


def _height(rows: Sequence[TableRow]) -> int:
    """Return how many rows at the top of a document's table are its head: they have no numbers but years."""
    names = {""}  # of a head's rows: those of years begin as the one above does
    for at, row in enumerate(rows):
        numbers = [cell for cell in row if cell.is_figure]
        first = row[0] if row else None
        is_of_years = all(cell.is_year for cell in numbers) and (at == 0 or (first and first.text in names))
        if numbers and (first in numbers or not is_of_years):
            return at
        names |= {first.text} if first else set()
    return len(rows)


def heads_of(rows: Sequence[TableRow]) -> list[list[str]]:
    """Return what stands above each column of a table, from the top, nothing twice.

    What spans several columns is printed in the first of them: a cell without text, above one with some, is of the cell
    to its left.
    """
    columns: list[list[str]] = [[] for _ in range(max(map(len, rows), default=0))]
    for number, row in enumerate(rows):
        text = ""
        for at, column in enumerate(columns):
            own = _text(row, at)
            is_spanned = not own and at > 1 and any(_text(below, at) for below in rows[number + 1 :])
            text = text if is_spanned else own
            if text and text not in column:
                column.append(text)
    return columns


def _text(row: TableRow, at: int) -> str:
    """Return the text of a row's cell; empty where it has none, or only a sign that there is none."""
    return row[at].text if at < len(row) and not row[at].is_missing else ""


def _aligned(
    rows: Sequence[TableRow], heads: Sequence[Sequence[str]], first: int
) -> Iterator[tuple[int, TableRow]]:
    """Yield the rows below a head whose cells surely stand below its own: as in the longest of them, numbers and words.

    Of a cell that was merged with the one above nothing may be left in a file's text, and all behind it stand too far
    left. A sign that nothing is known may stand for either; a table without a head has one column of numbers.
    """
    width = max(map(len, rows), default=0)
    longest = [row for row in rows if len(row) == width]
    kinds = [
        next((row[at].is_figure for row in longest if not row[at].is_missing), None) for at in range(width)
    ]
    for at, head in enumerate(heads[:width]):  # which rows are counted: 1, 2, and 合计 at their end
        kinds[at] = None if any(map(COUNTS.fullmatch, head)) else kinds[at]
    if not _reaches(width, heads) if heads else kinds.count(True) != 1:
        return
    for number, row in enumerate(rows, first):
        if all(
            cell.is_missing or kind in (None, cell.is_figure) for cell, kind in zip(row, kinds, strict=False)
        ):
            yield number, row


def _reaches(width: int, heads: Sequence[Sequence[str]]) -> bool:
    """Whether the rows of a document's table have as many cells as its head; those for remarks may stay empty."""
    return width <= len(heads) and all(any(map(_REMARKS.fullmatch, head)) for head in heads[width:])


def _counts(number: NumberInTable) -> bool:
    """Whether a number only counts the rows of a table."""
    return any(map(COUNTS.fullmatch, number.head))


def _dates(number: NumberInTable) -> bool:
    """Whether a number in a table is a year."""
    is_first = number.cell.start == 1 or any(map(_YEARS.fullmatch, number.head))
    return number.cell.is_year and is_first
