"""What a table tells of a figure: each word of it is looked up once, and told once where it names nothing."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, Generic, TypeVar

from msgspec import Struct, field

from metrics.curation.grammar import table as of
from metrics.curation.reading.report import Position, Report
from metrics.curation.tables import wording
from metrics.curation.tables.files.cells import Cell, Grid, PrintedTable, column_of, letters
from metrics.curation.tables.labels import table_labels
from metrics.curation.tables.packed_heads import told_by
from metrics.curation.tables.table_map import NamedWord, TableMap, WordSource
from metrics.errors import Fault

T = TypeVar("T")
Joining = Callable[[Sequence[str], Sequence[str]], str]
# What is told beside an indicator, in a row of its own
OF_ITS_ROW = (
    of.MEASURE.name,
    of.UNIT.name,
    of.SCALE.name,
)


def in_one_name(texts: Sequence[str], _: Sequence[str]) -> str:
    """Return the name that the texts of several cells of a table make."""
    return " ".join(texts)


class MappedSheet(Struct, frozen=True):
    """A grid of a table with its map, and who is told what is wrong: at the cell, by its name.

    ``meanings`` are those of the words that were met, also in the other sheets: each is looked up once.
    """

    table: PrintedTable
    grid: Grid
    map: TableMap
    report: Report
    meanings: dict[str, dict[str, Any]] = field(default_factory=dict)

    def spot(self, cell: Cell) -> str:
        """Return how a cell of the mapped table is called."""
        return self.table.spot(self.grid, cell)

    def named(self, cell: Cell) -> str:
        """Return how a map names a cell of this sheet: A2."""
        return f"{letters(cell.column)}{cell.row}"

    def refuse(self, cell: Cell, fault: Fault) -> None:
        """Report what is wrong with a cell of a table, with its name; nothing is suggested: it stays as printed."""
        spot, gap = self.spot(cell), "" if fault.zh[:1] in "在与的" else " "
        named = Fault(f"{spot}{gap}{fault.zh}", f"{spot} {fault.en}", fault.code)
        self.report.refuse(_position(cell), named)


def _position(cell: Cell) -> Position:
    """Return where a cell of a table begins in its file."""
    return Position(cell.line, cell.character)


class Meaning(Struct, Generic[T], dict=True):
    """What a table tells in one regard: ``read`` finds what a word means, or says why it means nothing.

    Where ``may_be_blank``, an empty cell tells nothing, as none is there. ``together`` makes one word of the texts of
    several cells, beside the heads of their columns. ``headings`` are the rows of headings, where these tell it.
    """

    sheet: MappedSheet
    name: str
    where: WordSource
    columns: tuple[int, ...]
    read: Callable[[str, NamedWord | None, WordSource], T | Fault]
    may_be_blank: bool = False
    together: Joining = in_one_name
    headings: tuple[int, ...] = ()

    @cached_property
    def known(self) -> dict[str, T | None]:
        """What is known already of a table's words."""
        return self.sheet.meanings.setdefault(self.name, {})

    def text(self, row: int, column: int) -> str:
        """Return the word by which a table tells one thing of a cell; empty where none is printed."""
        return self._word(self._cells(row, column))

    def of(self, row: int, column: int, figure: Cell) -> T | None:
        """Return what a table tells of a figure in one regard; None where it is not taken, or that is reported."""
        cells = self._cells(row, column)
        word = self._word(cells)
        if word not in self.known:
            is_excluded = any(cell.text.strip() in self.sheet.map.excluded for cell in cells)
            self.known[word] = None if is_excluded else self._looked_up(word, cells[-1] if cells else figure)
        return self.known[word]

    def _word(self, cells: Sequence[Cell]) -> str:
        """Return the word that cells tell, or that is told of the whole sheet; several make one name, or one time."""
        if self._whole or len(cells) < 2:
            return self._whole or (told_by(cells[0].text.strip(), self.name) if cells else "")
        heads = [self._head(cell.column) if self.columns else "" for cell in cells]
        return self.together([cell.text.strip() for cell in cells], heads)

    def _head(self, column: int) -> str:
        """Return the lowest text in the head of a table's column."""
        texts = (self.sheet.grid.text(row, column) for row in reversed(self.sheet.map.header))
        return next(filter(None, texts), "")

    @property
    def _whole(self) -> str:
        """The word that tells one thing of a whole table; empty where its cells do."""
        return self.sheet.grid.name if self.where.in_sheet_name else self.where.whole

    def _cells(self, row: int, column: int) -> list[Cell]:
        """Return the cells that tell it of a row and a column, from above; what is merged over rows once."""
        if self._whole:
            return []
        grid = self.sheet.grid
        if self.where.cell:
            letters = self.where.cell.rstrip("0123456789")
            cells = [grid.cell(int(self.where.cell[len(letters) :]), column_of(letters))]
        elif self.where.is_above:
            heading = bisect_left(self.headings, row)
            cells = [grid.cell(self.headings[heading - 1], at) for at in self.columns if heading]
        elif self.columns:
            cells = [grid.cell(row, at) for at in self.columns]
        else:
            cells = [grid.cell(at, column) for at in self.where.rows if not self._is_from_above(at, column)]
        return [
            cell for at, cell in enumerate(cells) if cell and not any(cell is other for other in cells[:at])
        ]

    def _is_from_above(self, row: int, column: int) -> bool:
        """Whether a head reaches down into a row in which it tells nothing: it names the indicator, and no measure."""
        cell = self.sheet.grid.cell(row, column)
        return cell is not None and self.name in OF_ITS_ROW and cell.row < row

    def _looked_up(self, word: str, cell: Cell) -> T | None:
        """Return what a word means; None, and perhaps a report, where it is excluded or means nothing."""
        printed = word or of.BLANK
        if printed in self.sheet.map.excluded:
            return None
        if not word and not self.may_be_blank and of.BLANK not in self.where.names:
            self._refuse(cell, wording.nothing_told(self.name))
            return None
        named = next(
            (self.where.names[way] for way in table_labels.ways_to_say(printed) if way in self.where.names),
            None,
        )
        meant = [
            self.read(way, named, self.where)
            for way in ((named.word,) if named else table_labels.ways_to_say(word))
        ]
        meaning = next((one for one in meant if not isinstance(one, Fault)), meant[0])
        if isinstance(meaning, Fault):
            self._refuse(cell, meaning)
            return None
        return meaning

    def _refuse(self, cell: Cell, fault: Fault) -> None:
        """Report a table's word where it stands: in the map, which names one for all, or in its cell."""
        if self._whole:
            self.sheet.map.report.refuse(self.where.at, fault)
        else:
            self.sheet.refuse(cell, fault)
