"""The tidy frame as bytes: CSV, JSON, Parquet."""

import re

import pandas as pd

FORMATS = ("csv", "json", "parquet")
# What a spreadsheet takes for a formula: also full-width, and after blanks. A negative number is none.
_FORMULA = re.compile(r"[\s\ufeff]*(?:[=+@＝＋＠]|[-－](?!\d+(?:\.\d+)?%?$))")


def table_bytes(frame: pd.DataFrame, form: str) -> bytes:
    """Return ``frame`` in one of FORMATS, in UTF-8; days are written 2023-12-31, an empty cell "" or null."""
    if form == "parquet":
        return frame.to_parquet(index=False)
    days = frame.select_dtypes("datetime").columns
    plain = frame.assign(**{day: frame[day].dt.strftime("%Y-%m-%d") for day in days})
    if form == "csv":
        return _harmless(plain).to_csv(index=False, lineterminator="\n").encode()
    text = plain.to_json(orient="records", force_ascii=False, double_precision=15, indent=1)
    return f"{text}\n".encode()


def _harmless(frame: pd.DataFrame) -> pd.DataFrame:
    """Return ``frame`` with a ' before each text that a spreadsheet would run as a formula."""
    texts = [name for name in frame.columns if frame[name].dtype == "str"]
    return frame.assign(**{name: frame[name].map(_quoted, na_action="ignore") for name in texts})


def _quoted(text: str) -> str:
    """Return ``text``, after a ' if it begins like a formula."""
    return f"'{text}" if _FORMULA.match(text) else text
