"""Heads that stand over several columns without being merged: they reach to where the next one begins."""

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from msgspec.structs import replace

from metrics.curation.tables.files.cells import Cell, Grid
from metrics.curation.tables.known_words import LEVELS
from metrics.curation.tables.labels import table_labels
from metrics.curation.tables.labels.head_words import (
    INDICATOR_HEADS,
    NUMBERING,
    STATUS_HEADS,
    TIME_HEADS,
    TOWN_HEADS,
    UNIT_HEADS,
)
from metrics.curation.tables.labels.measure_words import measure_alone
from metrics.curation.tables.labels.table_labels import BESIDE
from metrics.curation.tables.labels.time_stretches import tells_stretch
from metrics.curation.tables.labels.times import times_in

# Heads of columns that tell of what the numbers of a row are, and whose right neighbours are no measures of them.
LABELS = TOWN_HEADS | TIME_HEADS | INDICATOR_HEADS | STATUS_HEADS | UNIT_HEADS | NUMBERING


def with_reaching_heads(grid: Grid, header: Sequence[int]) -> Grid:
    """Return a grid whose heads stand in each place that they reach, as merged ones do.

    A head reaches over the empty squares at its right, as far as the row of the head below it prints something of its
    own: 常住人口 over 2022年 and 2023年. What prints nothing below it, as 乡镇 does, reaches nowhere. In a head of one
    row that of a measure alone is one of what stands at its left: 位次 behind 工业总产值.
    """
    rows = list(grid.rows)
    if len(header) == 1 and header[0] <= len(rows):
        rows[header[0] - 1] = _with_named_measures(rows[header[0] - 1])
    for upper, lower in pairwise(sorted(header)):
        if lower == upper + 1 and lower <= len(rows):
            rows[upper - 1] = _reaching(rows[upper - 1], rows[lower - 1])
    return replace(grid, rows=rows)


def _with_named_measures(row: Sequence[Cell | None]) -> list[Cell | None]:
    """Return the heads of a row, those of measures alone with the head of what they are measures of before them."""
    named = list[Cell | None]()
    left = ""
    for cell in row:
        text = cell.text.strip() if cell else ""
        if cell and left and measure_alone(text):
            named.append(cell._replace(text=f"{left}{BESIDE}{text}"))
        else:
            left = text if _may_have_measures(text) else left if not text else ""
            named.append(cell)
    return named


def _may_have_measures(head: str) -> bool:
    """Whether what a head names may have measures: no town, time or code has."""
    plain = table_labels.folded(table_labels.without_unit(head))
    tells_time = bool(times_in(head)) or tells_stretch(head)
    return bool(plain) and plain not in LABELS and plain not in LEVELS and not tells_time


def _reaching(row: Sequence[Cell | None], below: Sequence[Cell | None]) -> list[Cell | None]:
    """Return the heads of a row, each reaching over what the row below prints."""
    reaching = list[Cell | None]()
    head: Cell | None = None
    for cell, under in zip_longest(row, below):
        is_its_own = under is not None and under is not cell
        head = (cell or head) if is_its_own else None
        reaching.append(cell or head)
    return reaching
