"""The tidy frame as bytes: CSV, CSV for spreadsheets, JSON, Parquet. What pages show besides: tables.py.

The CSV that the command prints is written by tidy_csv.py, without pandas; a test holds the two against each other.
"""

from typing import TYPE_CHECKING

import pandas as pd

from metrics.analysis.comparing.judged_frame import judged_frame
from metrics.display.wording import Wording
from metrics.export.harmless import harmless
from metrics.model.records import Catalogue

if TYPE_CHECKING:  # who prints a table needs nothing that writes workbooks
    from metrics.export.contents import Contents

FORMATS = ("csv", "json", "parquet")
BOM = b"\xef\xbb\xbf"  # by this Excel knows that a CSV is UTF-8


def table_bytes(frame: pd.DataFrame, form: str) -> bytes:
    """Return ``frame`` in one of FORMATS, in UTF-8; days are written 2023-12-31, an empty cell "" or null."""
    if form == "parquet":
        return frame.to_parquet(engine="pyarrow", index=False)
    days = frame.select_dtypes("datetime").columns
    plain = frame.assign(**{day: frame[day].dt.strftime("%Y-%m-%d") for day in days})
    if form == "csv":
        return _harmless(plain).to_csv(index=False, lineterminator="\n").encode()
    text = plain.to_json(orient="records", force_ascii=False, double_precision=15, indent=1)
    return f"{text}\n".encode()


def spreadsheet_csv(frame: pd.DataFrame, wording: Wording) -> bytes:
    """Return ``frame`` as a CSV that Excel and WPS read as UTF-8, with the names of its ids as last columns."""
    return BOM + table_bytes(named(frame, wording), "csv")


def contents_csv(contents: "Contents", wording: Wording) -> bytes:
    """Return the main table of contents as a CSV for spreadsheets, else the rows; a table's heads are its keys."""
    table = contents.main
    if table is None:
        return spreadsheet_csv(rows_in(contents, wording.catalogue), wording)
    columns = {head: [cells[index] for cells in table.cells] for index, head in enumerate(table.heads)}
    return BOM + table_bytes(pd.DataFrame(columns), "csv")


def rows_in(contents: "Contents", catalogue: Catalogue) -> pd.DataFrame:
    """Return the figures of contents as a judged tidy frame; where the page shows none, one without rows."""
    return judged_frame(catalogue, contents.rows or ())


def named(frame: pd.DataFrame, wording: Wording) -> pd.DataFrame:
    """Return the same rows with the columns ``theme_name``, ``indicator_name``, ``area_name`` and ``part_name``."""
    names = {
        "theme_name": [wording.theme(code) for code in frame["theme"]],
        "indicator_name": [wording.indicator(code) for code in frame["indicator"]],
        "area_name": [wording.area(code) for code in frame["area"]],
        "part_name": [wording.part_of(*code) for code in zip(frame["area"], frame["part"], strict=True)],
    }
    return frame.assign(**{name: pd.Series(names[name], frame.index, "str") for name in names})


def _harmless(frame: pd.DataFrame) -> pd.DataFrame:
    """Return ``frame`` with a ' before each text that a spreadsheet would run as a formula."""
    texts = [name for name in frame.columns if frame[name].dtype == "str"]
    return frame.assign(**{name: frame[name].map(harmless, na_action="ignore") for name in texts})
