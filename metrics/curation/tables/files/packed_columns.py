r"""Texts whose first column packs several: `freq,unit,geo\TIME_PERIOD`, as the EU's statistical office has them."""

from msgspec.structs import replace

from metrics.curation.tables.files.cells import Cell, Grid
from metrics.patterns import lazy_pattern

_HEAD = lazy_pattern(r"(?P<names>\w+(?:(?P<mark>[,;])\w+(?:(?P=mark)\w+)*)?)\\\w+(?=\t|$)")
PARTED = ","  # where one piece stands alone, too


def unpacked(grid: Grid) -> Grid:
    r"""Return a grid with a column more for each piece of its first one, if that is packed.

    They stand behind all others, so that these keep their letters; each piece is at the address of the cell in which it
    is printed, and is no cell of its own. A row that has more or fewer pieces than its head has none of them.

    >>> [[cell and cell.text for cell in row] for row in unpacked(
    ...     Grid("", [[Cell("unit,geo\\time", 1, 1, 1, 1), None], [Cell("PC,XI", 2, 1, 2, 1), Cell("5.1", 2, 2, 2, 7)]])
    ... ).rows]
    [['unit,geo\\time', None, 'unit', 'geo'], ['PC,XI', '5.1', 'PC', 'XI']]
    """
    head = _HEAD.match(grid.text(1, 1))
    if head is None:
        return grid
    mark = head["mark"] or PARTED
    names, width = head["names"].split(mark), grid.width
    rows = [
        [*row, *[None] * (width - len(row)), *(_pieces(row[0], mark, len(names)) if row and row[0] else ())]
        for row in grid.rows
    ]
    return replace(grid, rows=rows, unpacked=len(names))


def is_packed(line: str) -> bool:
    """Whether a line heads a text whose first column packs several: its first cell does, before a tab."""
    return _HEAD.match(line) is not None


def _pieces(cell: Cell, mark: str, count: int) -> list[Cell]:
    r"""Return the pieces of a packed cell, none where they are not ``count``; those of a head end at its \\."""
    texts = cell.text.partition("\\")[0].split(mark)
    return [cell._replace(text=text.strip()) for text in texts] if len(texts) == count else []
