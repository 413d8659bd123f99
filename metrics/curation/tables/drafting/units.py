"""Where a table tells the units of its numbers: in a column, in a row of its head, above it, or in its caption."""

from collections.abc import Collection

from metrics.curation.tables.drafting.cell_forms import is_number
from metrics.curation.tables.drafting.table_axes import Axes, Locator
from metrics.curation.tables.files.cells import letters
from metrics.curation.tables.labels import table_labels, unit_names
from metrics.curation.tables.labels.head_words import UNIT_HEADS
from metrics.curation.tables.labels.unit_lists import units_listed
from metrics.curation.writing.additions import in_braces, written


def unit_column(axes: Axes, named: Collection[int]) -> int:
    """Return the column that prints units, by its head or by all that it prints, and is not ``named``; 0 if none."""
    headed = axes.headed(UNIT_HEADS)
    if headed and headed not in named:
        return headed
    return next((at for at in axes.columns() if at not in named and _are_units(axes, at)), 0)


def unit_as_told(axes: Axes, where: Locator | None, of_all: str) -> str:
    """Return the unit that all of a table is told to be of, as the map writes it.

    A column that prints one code for it, which is no unit we know (NR), is named with what that means: an edition that
    prints another one is not read by it.
    """
    columns = where[0] if where else ()
    codes = {text for column in columns for text in axes.column_texts(column)}
    (code, *others) = codes or {""}
    if others or not code or table_labels.unit_told(code, axes.known.units):
        return written(of_all)
    head = axes.heads(columns[0])[-1]
    return in_braces({"column": written(head), "names": in_braces({written(code): written(of_all)})})


def unit_beside(axes: Axes, named: Collection[int], rows: Collection[int]) -> str:
    """Return where the unit is told outside the rows of figures, as the map writes it; empty where it is not.

    Args:
        axes: the table.
        named: the columns that tell something else.
        rows: those of the head that do.
    """
    if row := _unit_row(axes, named, rows):
        return f"{{row: {row}}}"
    cell, caption = _unit_cell(axes), _told_ahead(axes, axes.grid.caption)
    return f"{{cell: {cell}}}" if cell else written(caption) if caption else ""


def _are_units(axes: Axes, column: int) -> bool:
    """Whether all that a column prints are units, and not letters alone, as T is for all and for tons."""
    texts = set(axes.column_texts(column))
    return max(map(len, texts), default=0) > 1 and all(
        not is_number(text) and unit_names.is_unit(text, axes.known.units) for text in texts
    )


def _unit_row(axes: Axes, named: Collection[int], rows: Collection[int]) -> int:
    """Return the row of the head that prints units alone, beside columns and ``rows`` of other things; 0 if none."""
    units = axes.known.units

    def is_unit(text: str) -> bool:
        return bool(table_labels.unit_told(text, units)) and table_labels.without_unit(text) in ("", text)

    for row in (row for row in axes.head if row not in rows):
        texts = [text for at in axes.columns() if at not in named and (text := axes.grid.text(row, at))]
        if texts and all(map(is_unit, texts)):
            return row
    return 0


def _told_ahead(axes: Axes, text: str) -> str:
    """Return the unit that a text tells behind 单位：, or the list of several; empty where it tells none."""
    units = axes.known.units
    return table_labels.unit_ahead(text, units) or (
        units_listed(text, units) if table_labels.in_brackets(text) else ""
    )


def _unit_cell(axes: Axes) -> str:
    """Return the cell above the head that tells the unit of the whole table, or several; empty where none does."""
    for row in range(1, axes.first):
        for cell in axes.grid.rows[row - 1]:
            if cell and _told_ahead(axes, cell.text):
                return f"{letters(cell.column)}{cell.row}"
    return ""
