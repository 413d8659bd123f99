"""Heads of growth that stand beside years and are of the last of these, as in yearbooks: 2022年 2023年 增长（%）."""

from collections.abc import Sequence

from metrics.curation.tables.files.cells import Grid
from metrics.curation.tables.labels.measure_words import measure_alone
from metrics.curation.tables.labels.times import period_of
from metrics.model.period import Period


def times_of_growth(grid: Grid, header: Sequence[int], rows: Sequence[int]) -> dict[str, Period]:
    """Return the times of the heads of growth in the row that tells a table's times.

    Where the time a year before the last is not beside it, or one head would be of several times, nothing is sure.

    Args:
        grid: the table, each head in all squares that it reaches.
        header: the rows of its head.
        rows: those that tell the times; of several together no growth has one.
    """
    meant: dict[str, set[Period | None]] = {}
    for group in _side_by_side(grid, header, rows[0]) if len(rows) == 1 else ():
        time = _compared([time for text in group if isinstance(time := period_of(text), Period)])
        for head in group:
            if (measure := measure_alone(head)) and measure.is_change:
                meant.setdefault(head, set()).add(time)
    certain = {head: next(iter(times)) for head, times in meant.items() if len(times) == 1}
    return {head: time for head, time in certain.items() if time}


def _compared(times: Sequence[Period]) -> Period | None:
    """Return the last of a table's times if that of a year before is beside it: 2023 beside 2022; else None."""
    last = max(times, key=lambda time: time.text, default=None)
    before = last.text.replace(str(last.year), str(last.year - 1)) if last else ""
    return last if any(time.text == before for time in times) else None


def _side_by_side(grid: Grid, header: Sequence[int], row: int) -> list[list[str]]:
    """Return what a row of a table's head prints below each thing that the rows above it name."""
    above = [at for at in header if at < row]
    groups: dict[tuple[str, ...], list[str]] = {}
    for column in range(1, grid.width + 1):
        key = tuple(grid.text(at, column) for at in above)
        groups.setdefault(key, []).append(grid.text(row, column))
    return list(groups.values())
