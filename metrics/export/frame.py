"""The tidy table as bytes: CSV for spreadsheets, JSON, Parquet. What pages show besides: tables.py.

Every CSV is written by tidy_csv.py, without pandas.
"""

from typing import TYPE_CHECKING

import pandas as pd

from metrics.analysis.comparing.judged import judged_columns
from metrics.analysis.tidy_cells import Columns
from metrics.analysis.tidy_frame import frame_from
from metrics.display.wording import Wording
from metrics.export.tidy_csv import csv_head, csv_rows

if TYPE_CHECKING:  # who prints a table needs nothing that writes workbooks
    from metrics.export.contents import Contents

BOM = b"\xef\xbb\xbf"  # by this Excel knows that a CSV is UTF-8


def table_bytes(frame: pd.DataFrame, form: str) -> bytes:
    """Return ``frame`` as ``json``, in UTF-8, or ``parquet``; days are written 2023-12-31, an empty cell "" or null."""
    if form == "parquet":
        return frame.to_parquet(engine="pyarrow", index=False)
    days = frame.select_dtypes("datetime").columns
    plain = frame.assign(**{day: frame[day].dt.strftime("%Y-%m-%d") for day in days})
    text = plain.to_json(orient="records", force_ascii=False, double_precision=15, indent=1)
    return f"{text}\n".encode()


def contents_csv(contents: "Contents", wording: Wording) -> bytes:
    """Return the main table of contents as a CSV that Excel and WPS read as UTF-8, else the rows.

    A table's heads are its keys; the rows have the names of their ids as last columns.
    """
    table = contents.main
    if table is None:
        columns = columns_in(contents, wording)
        return BOM + csv_head(columns) + csv_rows(columns)
    numbered = {str(number): column for number, column in enumerate(zip(*table.cells, strict=True))}
    return BOM + csv_head((*table.heads, *table.columns)) + csv_rows(numbered)


def rows_in(contents: "Contents", wording: Wording) -> pd.DataFrame:
    """Return the figures of contents as a judged tidy frame with names; where the page shows none, without rows."""
    return frame_from(columns_in(contents, wording))


def columns_in(contents: "Contents", wording: Wording) -> Columns:
    """Return the figures of contents as columns of the judged tidy table, then the names of their ids."""
    return named(judged_columns(wording.catalogue, contents.rows or ()), wording)


def named(columns: Columns, wording: Wording) -> Columns:
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
