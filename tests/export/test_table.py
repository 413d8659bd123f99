"""The tidy frame as a file that a spreadsheet opens."""

import pandas as pd

from metrics.export.table import table_bytes


def test_a_text_that_a_spreadsheet_would_run_gets_an_apostrophe() -> None:
    frame = pd.DataFrame({"part": ["=1+1", "@A1", "\t=1", "＝1", "-A1", "下赵村"]}, dtype="str")
    cells = table_bytes(frame, "csv").decode().splitlines()[1:]
    assert [cell.strip('"').startswith("'") for cell in cells] == [True, True, True, True, True, False]


def test_a_negative_figure_is_left_as_printed() -> None:
    frame = pd.DataFrame({"printed": ["-3.3%"], "value": [-3.3]}).astype({"printed": "str"})
    assert table_bytes(frame, "csv") == b"printed,value\n-3.3%,-3.3\n"


def test_a_day_is_written_as_a_day_and_an_empty_one_is_empty() -> None:
    frame = pd.DataFrame({"end": pd.to_datetime(pd.Series(["2023-12-31", None])).astype("datetime64[s]")})
    assert table_bytes(frame, "csv").decode().split("\n")[1:3] == ["2023-12-31", '""']
    assert b"null" in table_bytes(frame, "json")
