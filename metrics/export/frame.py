"""The tidy table as a pandas frame, and as the bytes that pandas writes: JSON, Parquet."""

import pandas as pd

from metrics.analysis.tidy_frame import frame_from
from metrics.display.wording import Wording
from metrics.export.contents import Contents
from metrics.export.tidy_columns import columns_in


def table_bytes(frame: pd.DataFrame, form: str) -> bytes:
    """Return ``frame`` as ``json``, in UTF-8, or ``parquet``; days are written 2023-12-31, an empty cell "" or null."""
    if form == "parquet":
        return frame.to_parquet(engine="pyarrow", index=False)
    days = frame.select_dtypes("datetime").columns
    plain = frame.assign(**{day: frame[day].dt.strftime("%Y-%m-%d") for day in days})
    text = plain.to_json(orient="records", force_ascii=False, double_precision=15, indent=1)
    return f"{text}\n".encode()


def rows_in(contents: Contents, wording: Wording) -> pd.DataFrame:
    """Return the figures of contents as a judged tidy frame with names; where the page shows none, without rows."""
    return frame_from(columns_in(contents, wording))
