"""The tidy frame as bytes: CSV, CSV for spreadsheets, JSON, Parquet. What pages show besides: tables.py."""

import re
from typing import TYPE_CHECKING

import pandas as pd

from metrics.analysis.comparing.judged import judged_frame
from metrics.display.wording import Wording
from metrics.model.records import Catalogue

if TYPE_CHECKING:  # who prints a table needs nothing that writes workbooks
    from metrics.export.contents import Contents

FORMATS = ("csv", "json", "parquet")
BOM = b"\xef\xbb\xbf"  # by this Excel knows that a CSV is UTF-8
# What a spreadsheet takes for a formula: also full-width, and after blanks or signs that are not seen. A text that
# begins with a tab or a line end may move into the next cell. A negative number is no formula.
_UNSEEN = r"[\s\x00-\x1f\xad\u200b-\u200f\u2060\ufeff]*"
_FORMULA = re.compile(rf"[\t\r\n]|{_UNSEEN}(?:[=+@＝＋＠]|[-－](?!\d+(?:\.\d+)?%?$))")


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


def csv_rows(frame: pd.DataFrame) -> bytes:
    """Return ``frame`` as the lines of a CSV without its head: what follows another piece of the same table."""
    return table_bytes(frame, "csv").partition(b"\n")[2]


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
    return frame.assign(**{name: frame[name].map(_quoted, na_action="ignore") for name in texts})


def _quoted(text: str) -> str:
    """Return ``text``, after a ' if it begins like a formula; a bare CR, which no CSV writer quotes, becomes LF."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    return f"'{whole}" if _FORMULA.match(text) else whole
