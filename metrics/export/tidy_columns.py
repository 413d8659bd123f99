"""The figures of contents as columns of the judged tidy table, and as a CSV; nothing here loads pandas."""

from codecs import BOM_UTF8

from metrics.analysis.comparing.judged_figures import judged_columns
from metrics.analysis.tidy_cells import TidyColumns
from metrics.display.wording import Wording
from metrics.export.contents import Contents
from metrics.export.tidy_csv import csv_head, csv_rows

BOM = BOM_UTF8  # by this Excel knows that a CSV is UTF-8


def contents_csv(contents: Contents, wording: Wording) -> bytes:
    """Return the main table of contents as a CSV that Excel and WPS read as UTF-8, else the rows.

    A table's heads are its keys; the rows have the names of their ids as last columns.
    """
    table = contents.main
    if table is None:
        columns = columns_in(contents, wording)
        return BOM + csv_head(columns) + csv_rows(columns)
    numbered = {str(number): column for number, column in enumerate(zip(*table.cells, strict=True))}
    return BOM + csv_head((*table.heads, *table.columns)) + csv_rows(numbered)


def columns_in(contents: Contents, wording: Wording) -> TidyColumns:
    """Return the figures of contents as columns of the judged tidy table, then the names of their ids."""
    return named(judged_columns(wording.catalogue, contents.rows or ()), wording)


def named(columns: TidyColumns, wording: Wording) -> TidyColumns:
    """Return the columns and ``theme_name``, ``indicator_name``, ``area_name`` and ``part_name``."""
    themes, indicators, areas, parts = (
        list(map(str, columns[name])) for name in ("theme", "indicator", "area", "part")
    )
    return columns | {
        "theme_name": [wording.theme(theme) for theme in themes],
        "indicator_name": [wording.indicator(indicator) for indicator in indicators],
        "area_name": [wording.area(area) for area in areas],
        "part_name": [wording.part_of(area, part) for area, part in zip(areas, parts, strict=True)],
    }
