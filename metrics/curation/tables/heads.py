"""Heads that stand over several columns without being merged: they reach to where the next one begins."""

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from msgspec.structs import replace

from metrics.curation.tables.files.cells import Cell, Grid


def with_reaching_heads(grid: Grid, header: Sequence[int]) -> Grid:
    """Return a grid whose heads stand in each place that they reach, as merged ones do.

    A head reaches over the empty places at its right, as far as the row of the head below it prints something of its
    own: 常住人口 over 2022年 and 2023年. What prints nothing below it, as 乡镇 does, reaches nowhere.
    """
    rows = list(grid.rows)
    for upper, lower in pairwise(sorted(header)):
        if lower == upper + 1 and lower <= len(rows):
            rows[upper - 1] = _reaching(rows[upper - 1], rows[lower - 1])
    return replace(grid, rows=rows)


def _reaching(row: Sequence[Cell | None], below: Sequence[Cell | None]) -> list[Cell | None]:
    """Return the heads of a row, each reaching over what the row below prints."""
    reaching = list[Cell | None]()
    head: Cell | None = None
    for cell, under in zip_longest(row, below):
        is_its_own = under is not None and under is not cell
        head = (cell or head) if is_its_own else None
        reaching.append(cell or head)
    return reaching
