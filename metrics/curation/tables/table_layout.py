"""Where the figures of a table stand: its sheet, its columns by letters or heads, its rows."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.grammar import table as of
from metrics.curation.reading.report import WHOLE_FILE, Position
from metrics.curation.tables import wording
from metrics.curation.tables.files.cells import Cell, Grid, PrintedTable, column_of, letters
from metrics.curation.tables.heads import with_reaching_heads
from metrics.curation.tables.labels.table_labels import BESIDE, folded
from metrics.curation.tables.table_map import TableMap
from metrics.patterns import lazy_pattern

_LETTERS = lazy_pattern(r"[A-Z]{1,3}")
_STRETCH = lazy_pattern(r"([A-Z]{1,3})/([A-Z]{1,3}|\.\.)")


class Layout(Struct, frozen=True):
    """A grid with its columns by the map: those of labels by what they tell, those of figures."""

    grid: Grid
    map: TableMap
    label_columns: dict[str, tuple[int, ...]]
    values: tuple[int, ...]
    only: dict[int, frozenset[str]]

    def figure_cells(self) -> Iterator[tuple[Cell, int, int]]:
        """Yield the cells that may be figures, with row and column: those that print something of their own.

        What is merged is printed once; what reaches across a label, as a footnote below a table does, is no figure.
        """
        labels = self.labels
        for row in self.taken_rows():
            beside = [self.grid.cell(row, column) for column in labels]
            for column in self.values:
                cell = self.grid.cell(row, column)
                is_own = cell is not None and (cell.row, cell.column) == (row, column)
                if cell is not None and is_own and not any(cell is label for label in beside):
                    yield cell, row, column
                elif cell is None and (sign := self._sign_beside(row)):
                    yield sign, row, column

    @property
    def labels(self) -> set[int]:
        """The columns that tell what a number is of."""
        return {column for columns in self.label_columns.values() for column in columns}

    def headings(self, columns: Sequence[int]) -> tuple[int, ...]:
        """Return the rows that print something in some columns and nothing where figures stand: those of headings."""
        rows = range(self.map.rows[0], len(self.grid.rows) + 1)
        return tuple(
            row for row in rows if any(self.grid.text(row, at) for at in columns) and self._is_bare(row)
        )

    def _is_bare(self, row: int) -> bool:
        """Whether a row prints no figure, nor a sign for none: what is merged across it is its heading."""
        own = [self.grid.cell(row, column) for column in self.labels]
        cells = (self.grid.cell(row, column) for column in self.values)
        return all(
            cell is None or not cell.text.strip() or any(cell is label for label in own) for cell in cells
        )

    def left_out(self) -> list[int]:
        """Return the columns of a table of which the map says nothing."""
        taken = {*self.values, *self.labels, *self.only}
        return [column for column in range(1, self.grid.width + 1) if column not in taken]

    def head(self, column: int) -> str:
        """Return the lowest text in the head of a table's column; empty where it has none."""
        texts = (self.grid.text(row, column) for row in reversed(self.map.header))
        return next(filter(None, texts), "")

    def taken_rows(self) -> Iterator[int]:
        """Yield the numbers of the table's rows that the map takes."""
        first, last = self.map.rows
        rows = range(first, min(last or len(self.grid.rows), len(self.grid.rows)) + 1)
        return (row for row in rows if self._is_taken(row))

    def _sign_beside(self, row: int) -> Cell | None:
        """Return the cell that says in the column of states why a row prints no number; None where none does."""
        states = (self.grid.cell(row, column) for column in self.label_columns.get(of.STATUS.name, ()))
        return next((state for state in states if state and self.map.sign(state.text)), None)

    def _is_taken(self, row: int) -> bool:
        """Whether the map takes a row of the table."""
        return all(
            folded(self.grid.text(row, column)) in wanted
            or (not self.grid.text(row, column) and "" in wanted)
            for column, wanted in self.only.items()
        )


def laid_out(table: PrintedTable, map_: TableMap) -> Iterator[Layout]:
    """Yield where the figures of each sheet of a table stand; else none, and a report in the map."""
    for grid in _grids(table, map_):
        layout = _laid_out(with_reaching_heads(grid, map_.header), map_)
        if layout is None:
            return
        yield layout


def head_position(table: PrintedTable, map_: TableMap) -> Position:
    """Return where the head of a table begins in its file, by a map that names its sheets rightly."""
    cells = (cell for grid in _grids(table, map_)[:1] for row in map_.header for cell in grid.rows[row - 1])
    first = next(filter(None, cells), None)
    return Position(first.line, first.character) if first else WHOLE_FILE


def _laid_out(grid: Grid, map_: TableMap) -> Layout | None:
    """Return where the figures of a table's sheet stand; None, and a report in the map, where that is not there."""
    refused = map_.report.refusals
    label_columns = {
        name: tuple(_column(grid, map_, name, column) for column in where.columns)
        for name, where in map_.told_in.items()
        if where.columns
    }
    only = {
        _column(grid, map_, of.ONLY.name, name): frozenset(map(folded, texts))
        for name, texts in map_.only.items()
    }
    values = tuple(column for name in map_.values for column in _columns(grid, map_, name))
    if map_.report.refusals != refused:
        return None
    layout = Layout(grid, map_, label_columns, values, only)
    taken = {*layout.labels, *only}
    others = tuple(column for column in range(1, grid.printed_width + 1) if column not in taken)
    return layout if map_.values else replace(layout, values=others)


def _grids(table: PrintedTable, map_: TableMap) -> list[Grid]:
    """Return the sheets that a map is about: those that it names, each that is shown, or the first of these."""
    shown = [grid for grid in table.grids if not grid.is_hidden] or list(table.grids[:1])
    by_name = {grid.name: grid for grid in reversed(table.grids)}
    if map_.sheets == (of.EVERY,) and of.EVERY not in by_name:
        return [grid for grid in shown if grid.name not in map_.excluded]
    for name in map_.sheets:
        if name not in by_name:
            map_.refuse(
                of.SHEET.name, wording.NO_SHEET(written=name, sheets=[grid.name for grid in table.grids])
            )
    return [by_name[name] for name in map_.sheets if name in by_name] if map_.sheets else shown[:1]


def _column(grid: Grid, map_: TableMap, field: str, name: str) -> int:
    """Return a column by its letters or its head; 0, and a report, where there is none."""
    heads = _headed(grid, map_, name)
    if heads or _is_letters(grid, name):
        return heads[0] if heads else column_of(name)
    printed = [
        text for column in range(1, grid.width + 1) for row in map_.header if (text := grid.text(row, column))
    ]
    map_.refuse(field, wording.NO_COLUMN(written=name, heads=list(dict.fromkeys(printed))))
    return 0


def _columns(grid: Grid, map_: TableMap, name: str) -> tuple[int, ...]:
    """Return the columns of figures that a text names: D, D/H, D/.. or a head, which may stand over several."""
    stretch = _STRETCH.fullmatch(name)
    if stretch:
        first, last = (
            column_of(stretch[1]),
            grid.printed_width if stretch[2] == ".." else column_of(stretch[2]),
        )
        if first <= last <= grid.printed_width:
            return tuple(range(first, last + 1))
        map_.refuse(of.VALUES.name, wording.NO_STRETCH(written=name, last=letters(grid.printed_width)))
        return ()
    return _headed(grid, map_, name) or (_column(grid, map_, of.VALUES.name, name),)


def _headed(grid: Grid, map_: TableMap, name: str) -> tuple[int, ...]:
    """Return the columns over which a head stands, as it is written if any is: SEX and Sex are the heads of two."""
    columns, wanted = range(1, grid.width + 1), folded(name)
    texts = {column: [grid.text(row, column) for row in map_.header] for column in columns}
    heads = {
        at: [part for text in own for part in (text, text.rpartition(BESIDE)[2])] for at, own in texts.items()
    }
    exact = tuple(column for column in columns if name in heads[column])
    return exact or tuple(column for column in columns if wanted in map(folded, heads[column]))


def _is_letters(grid: Grid, name: str) -> bool:
    """Whether a text is the letters of a column that there is."""
    return bool(_LETTERS.fullmatch(name)) and column_of(name) <= grid.width
