"""What the rows and columns of a table look like: where its head ends, which print towns, times, numbers."""

from collections.abc import Collection, Iterator
from itertools import pairwise

from msgspec import Struct

from metrics.curation.reading.report import WHOLE_FILE
from metrics.curation.tables.drafting.cell_forms import Test, is_figure, is_number, is_time, share
from metrics.curation.tables.files.cells import Grid
from metrics.curation.tables.heads import with_reaching_heads
from metrics.curation.tables.known_words import NamedRecords
from metrics.curation.tables.labels import table_labels
from metrics.curation.tables.labels.head_words import (
    CODE_HEADS,
    INDICATOR_HEADS,
    NUMBERING,
    SIGNS,
    TOWN_HEADS,
)
from metrics.curation.tables.packed_heads import pieces
from metrics.curation.tables.table_map import WordSource
from metrics.errors import Fault

LOOKED_AT = 400  # rows
MOST_BESIDE = 3  # columns, among which the one that names the rows is sought
FEWEST_NAMES = 3  # of rows, for them to be taken for towns
FEWEST_CODES = 2  # with a name each, for the names to be taken in their place
SHORT = 4  # letters, fewer of which are a code
FEWEST_IN_TURN = 5  # numbers, each by one more than the last, that count rows
MOSTLY = 0.6  # of the cells of a row or column, for it to be called after them
WHOLE = WordSource(WHOLE_FILE)
Locator = tuple[tuple[int, ...], str]  # the columns that tell a thing, and where that is as the map writes it


class Axes(Struct, frozen=True):
    """A grid and what its columns print below its ``head``; ``first`` is the first row of figures."""

    grid: Grid
    known: NamedRecords
    town_column: int
    codes: str
    town_row: int
    first: int
    head: tuple[int, ...]

    def column_texts(self, column: int) -> list[str]:
        """Return what a column prints below the head, blanks left out."""
        rows = range(self.first, min(len(self.grid.rows), self.first + LOOKED_AT) + 1)
        return [text for row in rows if (text := self.grid.text(row, column))]

    def pairs(self, column: int, other: int) -> list[tuple[str, str]]:
        """Return what two columns of an unmapped table print side by side below the head."""
        rows = range(self.first, min(len(self.grid.rows), self.first + LOOKED_AT) + 1)
        return [(self.grid.text(row, column), self.grid.text(row, other)) for row in rows]

    def columns(self) -> range:
        """Return the numbers of the unmapped table's columns."""
        return range(1, self.grid.width + 1)

    def column_of(self, test: Test, beside: tuple[int, ...] = ()) -> int:
        """Return the first column nearly all of whose cells pass a test; 0 where there is none."""
        return next(
            (
                at
                for at in self.columns()
                if at not in beside and share(self.column_texts(at), test) >= MOSTLY
            ),
            0,
        )

    def headed(self, heads: Collection[str]) -> int:
        """Return the first column whose head is one of some words; 0 where there is none."""
        return next(
            (
                at
                for at in self.columns()
                if any(table_labels.head_name(text) in heads for text in self.heads(at))
            ),
            0,
        )

    def numbers_rows(self, column: int) -> bool:
        """Whether a column counts the rows, or prints codes, by its head or by its numbers: 序号, 1179 1180 1181."""
        if any(table_labels.folded(head) in NUMBERING for head in self.heads(column)):
            return True
        if any(table_labels.BESIDE in head for head in self.heads(column)):
            return False  # ranks, in whose order the rows stand
        texts = self.column_texts(column)
        numbers = [int(text) for text in texts if text.isdecimal()]
        steps = {after - before for before, after in pairwise(numbers)}
        return len(numbers) == len(texts) >= FEWEST_IN_TURN and steps == {1}

    def tells_time(self, text: str) -> bool:
        """Whether a head tells a time, by itself or beside what it may stand beside."""
        ways = table_labels.ways_to_say(text) if text else ()
        return any(not isinstance(self.known.period(way, None, WHOLE), Fault) for way in ways)

    def heads(self, column: int) -> list[str]:
        """Return what stands in the head of a column, from above."""
        return [text for row in self.head if (text := self.grid.text(row, column))]

    def labelled(self, column: int, is_known: Test) -> int:
        """Return a column, or the one that labels its codes at its right where words are known there and not in it."""
        beside = share(self.column_texts(column + 1), is_known) if column else 0
        return column + 1 if beside > share(self.column_texts(column), is_known) else column

    def head_row(self, test: Test, beside: Collection[int] = ()) -> int:
        """Return the row of the head with the most cells that pass a test, but for those ``beside``; 0 if none."""
        counts = {row: sum(map(test, self.row_texts(row))) for row in self.head if row not in beside}
        best = max(counts, key=lambda row: counts[row], default=0)
        return best if counts.get(best) else 0

    def row_texts(self, row: int) -> list[str]:
        """Return what a row prints, once for each column, without that of towns."""
        return [self.grid.text(row, at) for at in self.columns() if at != self.town_column]


def axes_of(grid: Grid, known: NamedRecords) -> Axes:
    """Return what the rows and columns of a grid look like."""
    column, codes = _towns(grid, known)
    row = _town_row(grid, known)
    first = _first_row(grid, 0 if row else column, frozenset(known.towns_by(codes)))
    head = tuple(_head(grid, first)) or (max(1, first - 1),)
    return Axes(with_reaching_heads(grid, head), known, 0 if row else column, codes, row, first, head)


def _town_row(grid: Grid, known: NamedRecords) -> int:
    """Return the row across which towns are named, several or one over numbers; 0 where none is, as in most tables."""
    named = known.towns_by("")
    for row in range(1, min(len(grid.rows), 10) + 1):
        names = [pieces(grid.text(row, column)) for column in range(1, grid.width + 1)]
        if any(len(packed) > 1 for packed in names):
            return row
        towns = [at for at, (name, *_) in enumerate(names, 1) if name and table_labels.folded(name) in named]
        if len(towns) > 1 or any(_stands_over_numbers(grid, row, column) for column in towns):
            return row
    return 0


def _stands_over_numbers(grid: Grid, row: int, column: int) -> bool:
    """Whether what a column prints below a row is numbers."""
    below = range(row + 1, min(len(grid.rows), LOOKED_AT) + 1)
    return share([text for at in below if (text := grid.text(at, column))], is_number) >= MOSTLY


def _towns(grid: Grid, known: NamedRecords) -> tuple[int, str]:
    """Return the column that names the most towns, and the scheme where it is by codes; 0 where none names any."""
    schemes = dict.fromkeys(scheme for area in known.areas.values() for scheme in area.codes)
    best = (0, 0, "")
    for codes in ("", *schemes):
        named = known.towns_by(codes)
        for column in range(1, grid.width + 1):
            texts = (grid.text(row, column) for row in range(1, min(len(grid.rows), LOOKED_AT) + 1))
            count = sum(table_labels.folded(text) in named for text in texts if text)
            best = max(best, (count, column, codes), key=lambda choice: choice[0])
    if best[0]:
        return best[1], best[2]
    at = _headed_as_towns(grid) or _names_of_rows(grid) or _codes_of_rows(grid)
    return named_beside(grid, at), ""


def is_code(text: str) -> bool:
    """Whether a text is a code, of digits and capitals, rather than a name: E06000001, AT11, SE."""
    return (
        text.isascii()
        and text.isupper() | text.isdecimal()
        and (len(text) < SHORT or (text.isalnum() and not text.isalpha()))
    )


def named_beside(grid: Grid, column: int) -> int:
    """Return a column, or the one beside it that has a name for each of its codes: Code and Name, DE and Germany."""
    rows = range(1, min(len(grid.rows), LOOKED_AT) + 1)
    for other in (column + 1, column - 1) if column else ():
        pairs = {(grid.text(row, column), grid.text(row, other)) for row in rows}
        both = [pair for pair in pairs if all(pair)]
        coded = [code for code, name in both if is_code(code) and not (is_code(name) or is_number(name))]
        if len(coded) >= FEWEST_CODES and len(coded) >= MOSTLY * len(both) and len(set(coded)) == len(coded):
            return other
    return column


def _headed_as_towns(grid: Grid) -> int:
    """Return the first column whose head is a word for towns; 0 where there is none."""
    heads = (
        (column, table_labels.head_name(grid.text(row, column)))
        for row in range(1, 6)
        for column in range(1, 20)
    )
    return next((column for column, head in heads if {head, head.removesuffix("name")} & TOWN_HEADS), 0)


def _names_of_rows(grid: Grid) -> int:
    """Return the first column that names every row in words of its own, as a table of towns does; 0 where none does."""
    for column in range(1, min(grid.width, MOST_BESIDE) + 1):
        rows = range(1, min(len(grid.rows), LOOKED_AT) + 1)
        texts = [text for row in rows if (text := grid.text(row, column))]
        names = [text for text in texts[1:] if not is_number(text) and not is_time(text)]
        if INDICATOR_HEADS & set(map(table_labels.folded, texts[:5])):
            return 0
        if len(names) >= FEWEST_NAMES and len(set(names)) == len(names) >= MOSTLY * len(texts):
            return column
    return 0


def _codes_of_rows(grid: Grid) -> int:
    """Return the column of codes with the most of them, where a table names its towns by nothing else; else 0."""
    columns = range(1, min(grid.width, 20) + 1)
    headed = [
        at
        for at in columns
        if any(table_labels.folded(grid.text(row, at)) in CODE_HEADS for row in range(1, 6))
    ]
    rows = range(1, min(len(grid.rows), LOOKED_AT) + 1)
    return max(headed, key=lambda at: len({grid.text(row, at) for row in rows}), default=0)


def _first_row(grid: Grid, town_column: int, named: frozenset[str]) -> int:
    """Return the first row of figures: it names a town, or has a number that is no year, or a sign for none."""
    if grid.addressing.is_of_a_cube:
        return 2
    for row in range(1, len(grid.rows) + 1):
        if town_column and row > 1 and table_labels.folded(grid.text(row, town_column)) in named:
            return row
        texts = [grid.text(row, at) for at in range(1, grid.width + 1) if at != town_column]
        if any(is_figure(text) or (row > 1 and text in SIGNS) for text in texts):
            return row
    return 2


def _head(grid: Grid, first: int) -> Iterator[int]:
    """Yield the rows of the head, from above: those over the figures that print two things at least.

    What stands between it and the first figure is blank, or one name of the group that begins there.
    """
    things = {
        row: len({id(cell) for cell in grid.rows[row - 1] if cell and cell.text}) for row in range(1, first)
    }
    lowest = next((row for row in reversed(things) if things[row] > 1), 0)
    top = lowest
    while things.get(top - 1, 0) > 1:
        top -= 1
    yield from range(max(top, 1), lowest + 1)
