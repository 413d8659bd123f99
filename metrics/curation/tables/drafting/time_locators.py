"""Where a table tells the times of its numbers: in columns, in rows of its head, in a cell above it."""

from itertools import combinations

from metrics.curation.tables.drafting.cell_forms import is_plainly_time, is_time
from metrics.curation.tables.drafting.table_axes import MOSTLY, Axes
from metrics.curation.tables.files.cells import letters
from metrics.curation.tables.labels.head_words import TIME_HEADS
from metrics.curation.tables.labels.time_stretches import is_joined_time, stretch_headed, tells_stretch
from metrics.curation.tables.labels.times import period_of, time_within


def time_columns(axes: Axes, standard: int, town_column: int) -> tuple[int, ...]:
    """Return the columns that tell the times: one, or that of years and those of the parts of a year; else none.

    Args:
        axes: the table.
        standard: the column that tells them by a standard; 0 where the table follows none.
        town_column: that of towns, which tells none.
    """
    column = standard or axes.column_of(is_plainly_time, (town_column,)) or _headed_as_time(axes, town_column)
    parts = [at for at in axes.columns() if at not in (town_column, column) and _are_parts(axes, column, at)]
    days = [at for at in axes.columns() if stretch_headed(_head(axes, at)) == "D"]
    return tuple(sorted((column, *parts[:1], *(days[:1] if parts else ())))) if column else ()


def _headed_as_time(axes: Axes, town_column: int) -> int:
    """Return the column that is called one of times, though its cells tell none, as 22 for 2022; 0 if none is."""
    column = axes.headed(TIME_HEADS)
    return 0 if column == town_column or time_rows(axes) or time_cell(axes) else column


def time_rows(axes: Axes) -> tuple[int, ...]:
    """Return the rows of the head that tell the times: one, or two that tell them together; else none."""
    for rows in combinations(axes.head, 2):
        texts = [tuple(axes.grid.text(row, at) for row in rows) for at in axes.columns()]
        both = [pair for pair in texts if all(pair) and pair[0] != pair[1]]
        if both and sum(is_joined_time(pair, ("", "")) for pair in both) >= MOSTLY * len(both):
            return rows
    row = axes.head_row(is_time) or axes.head_row(axes.tells_time) or axes.head_row(tells_stretch)
    return (row,) if row else ()


def leans_on_a_year(axes: Axes, rows: tuple[int, ...]) -> bool:
    """Whether a row of the head tells parts of years alone: 1月, of the year that is told of the whole table."""
    return len(rows) == 1 and any(map(tells_stretch, axes.row_texts(rows[0])))


def time_cell(axes: Axes) -> str:
    """Return the first cell above the figures that tells a time; empty where none does, or they tell several."""
    above = [cell for row in axes.grid.rows[: axes.first - 1] for cell in row if cell]
    alone = {cell: period_of(cell.text) for cell in above if is_plainly_time(cell.text)}
    times = alone or {cell: period_of(time) for cell in above if (time := time_within(cell.text))}
    names = [f"{letters(cell.column)}{cell.row}" for cell in times]
    return names[0] if len(set(times.values())) == 1 else ""


def _are_parts(axes: Axes, years: int, column: int) -> bool:
    """Whether a column tells parts of the years in another one."""
    heads = _head(axes, years), _head(axes, column)
    pairs = [pair for pair in axes.pairs(years, column) if all(pair)]
    return bool(pairs) and sum(is_joined_time(pair, heads) for pair in pairs) >= MOSTLY * len(pairs)


def _head(axes: Axes, column: int) -> str:
    """Return the lowest text in the head of an unmapped table's column; empty where it has none."""
    return next(reversed(axes.heads(column)), "")
