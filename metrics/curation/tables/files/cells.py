"""A table as it is read from any file: grids of cells, each with the text that is printed and where it is."""

from collections.abc import Mapping, Sequence
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from msgspec import Struct, field

from metrics.curation.reading.report import Position
from metrics.curation.tables.files import faults
from metrics.errors import Fault
from metrics.patterns import lazy_pattern

MOST_CELLS = 1_000_000
LONGEST_CELL = 2_000  # characters that are kept of one
ALPHABET = 26
VALUE = "value"  # the head of the numbers of a cube
SPOT = lazy_pattern(r"([A-Z]{1,3})([1-9]\d{0,6})")


class Cell(NamedTuple):
    """One cell: its text as printed, its position in the grid from 1, and where it begins in the file from 1.

    In a workbook the position in the file is that in the grid; in a text it is line and character. ``trouble`` is why
    its text is not what the table prints, None where it is.
    """

    text: str
    row: int
    column: int
    line: int
    character: int
    trouble: Fault | None = None


class Addressing(Enum):
    """How a cell of a file is told to people: B7, or 12 for the twelfth value."""

    LETTERS = "letters"
    NUMBERS = "numbers"

    @property
    def is_of_a_cube(self) -> bool:
        """Whether cells have a number alone: the values of a cube, whose head is one row."""
        return self is Addressing.NUMBERS


class Grid(Struct, frozen=True, dict=True):
    """One sheet of a file, or one table of a page: its ``name``, and its rows of cells.

    What is merged stands in every square that it covers, as the same cell; an empty square has none. ``is_hidden`` of a
    sheet that a workbook does not show; ``hidden_rows`` and ``hidden_columns`` of those that it hides. A ``caption``
    stands over a table of a page, in no cell of it. ``roles`` are the columns of what a file itself says of them: of
    the ``area``, the ``period``, the ``indicator``. ``unpacked`` is how many columns at the end are parts of a first
    one that packs several.
    """

    name: str
    rows: Sequence[Sequence[Cell | None]]
    addressing: Addressing = Addressing.LETTERS
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    caption: str = ""
    unpacked: int = 0
    roles: Mapping[str, int] = field(default_factory=dict)

    def hides(self, cell: Cell) -> str:
        """Return what hides a cell from who opens the file: its sheet, row or column; empty where nothing does."""
        if self.is_hidden:
            return "sheet"
        if cell.row in self.hidden_rows:
            return "row"
        return "column" if cell.column in self.hidden_columns else ""

    def cell(self, row: int, column: int) -> Cell | None:
        """Return a file's cell of a row and a column, both from 1; None where it is empty or outside."""
        cells = self.rows[row - 1] if 0 < row <= len(self.rows) else ()
        return cells[column - 1] if 0 < column <= len(cells) else None

    def text(self, row: int, column: int) -> str:
        """Return what a file's cell prints, without blanks around it; empty where there is none."""
        cell = self.cell(row, column)
        return cell.text.strip() if cell else ""

    @cached_property
    def width(self) -> int:
        """How many columns the widest row of the file's sheet has."""
        return max(map(len, self.rows), default=0)

    @property
    def printed_width(self) -> int:
        """How many columns the file prints: without those of which the first one is packed."""
        return self.width - self.unpacked


class PrintedTable(Struct, frozen=True):
    """A file that prints tables, in whatever format: its grids."""

    grids: tuple[Grid, ...]

    def spot(self, grid: Grid, cell: Cell) -> str:
        """Return where a cell of a file stands, as is told to people: B7, with its sheet where there are several.

        >>> grid = Grid("人口", [])
        >>> PrintedTable((grid,)).spot(grid, Cell("8133", 7, 2, 7, 2))
        'B7'
        """
        is_number = grid.addressing is Addressing.NUMBERS
        position = str(cell.line) if is_number else f"{letters(cell.column)}{cell.row}"
        return f"{grid.name}!{position}" if len(self.grids) > 1 else position

    def at(self, spot: str) -> Cell | None:
        """Return the file's cell told as ``spot``; None where it is empty, or there is no such position.

        >>> PrintedTable((Grid("", [[Cell("8133", 1, 1, 1, 1)]]),)).at("A1").text
        '8133'
        """
        name, _, reference = spot.rpartition("!")
        grid = next((grid for grid in self.grids if not name or grid.name == name), None)
        if grid is None:
            return None
        if grid.addressing is Addressing.NUMBERS:
            heads = (at for at in range(1, grid.width + 1) if grid.text(1, at) == VALUE)
            return grid.cell(int(reference) + 1, next(heads, 0))
        match = SPOT.fullmatch(reference)
        return grid.cell(int(match[2]), column_of(match[1])) if match else None


class TableError(ValueError):
    """A file that cannot be read as a table: what is wrong, and where; 0 where the whole file is meant."""

    def __init__(self, fault: Fault, line: int = 0, column: int = 0) -> None:
        """Keep what is wrong with a table's file, and its position."""
        super().__init__(fault.en)
        self.fault = fault
        self.position = Position(line, column)


def letters(column: int) -> str:
    """Return the letters of a sheet's column, as spreadsheets have them.

    >>> letters(1), letters(26), letters(28)
    ('A', 'Z', 'AB')
    """
    name = ""
    while column:
        column, rest = divmod(column - 1, ALPHABET)
        name = chr(ord("A") + rest) + name
    return name


def column_of(name: str) -> int:
    """Return the number of a sheet's column, from 1, by its letters.

    >>> column_of("AB")
    28
    """
    number = 0
    for letter in name:
        number = ALPHABET * number + ord(letter) - ord("A") + 1
    return number


def column_at(spot: str) -> int:
    """Return the number of the column in which a spot with letters lies; 0 where it has none.

    >>> column_at("人口!AB7"), column_at("12")
    (28, 0)
    """
    match = SPOT.fullmatch(spot.rpartition("!")[2])
    return column_of(match[1]) if match else 0


def printed_in(text: str) -> str:
    r"""Return the text of a cell without what nobody sees, cut where it is no cell's text any more.

    >>> printed_in(" 8,133\u00a0人\n")
    '8,133 人'
    """
    return " ".join(text[:LONGEST_CELL].replace("\ufeff", "").replace("\u200b", "").split())


_LINES_OF_NUMBERS = lazy_pattern(r"\d[^\S\n]*\n\s*[-−–+(（]?\d")


def lines_of_numbers(text: str) -> Fault | None:
    r"""Return the fault of a cell that prints a number in each of two lines, which are not one: 12 above 345.

    >>> lines_of_numbers("12\n345").code, lines_of_numbers("12\n人")
    ('several-numbers', None)
    """
    return faults.SEVERAL_NUMBERS if _LINES_OF_NUMBERS.search(text.replace("\r", "\n")) else None
