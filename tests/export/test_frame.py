"""The tidy frame as a file that a spreadsheet opens."""

import csv
import io

import pandas as pd
import pytest

from metrics.analysis.comparing.judged import judged, judged_columns
from metrics.analysis.comparing.judged_frame import judged_frame
from metrics.display.wording import Wording
from metrics.export.frame import BOM, spreadsheet_csv, table_bytes
from metrics.export.tidy_csv import csv_head, csv_rows
from metrics.language import Language
from tests.sample import CATALOGUE, FACTS

FRAME = judged_frame(CATALOGUE, judged(FACTS, FACTS))
HOSTILE = [
    "=1+1",
    "＝1",
    "@SUM(A1)",
    "＠A1",
    "\t=1",
    "\r=1",
    "\tx",
    "\rx",
    "+1",
    "＋1",
    "-A1",
    "－A1",
    "\u3000=1",
]
HOSTILE += ["\ufeff=1", "\u200b=1", " \ufeff @1", "-3.3亿元"]


def test_a_text_that_a_spreadsheet_would_run_gets_an_apostrophe() -> None:
    frame = pd.DataFrame({"part": ["=1+1", "@A1", "\t=1", "＝1", "-A1", "下赵村"]}, dtype="str")
    cells = table_bytes(frame, "csv").decode().splitlines()[1:]
    assert [cell.strip('"').startswith("'") for cell in cells] == [True, True, True, True, True, False]


def test_the_csv_that_the_command_prints_is_that_of_the_frame_to_the_last_byte() -> None:
    for rows in (judged(FACTS, FACTS), []):
        columns = judged_columns(CATALOGUE, rows)
        assert csv_head(columns) + csv_rows(columns) == table_bytes(judged_frame(CATALOGUE, rows), "csv")


@pytest.mark.parametrize("text", HOSTILE)
def test_nor_does_a_cell_of_that_csv_begin_as_a_formula(text: str) -> None:
    ((cell,),) = list(csv.reader(io.StringIO(csv_rows({"part": [text]}).decode(), newline="")))
    assert cell == "'" + text.replace("\r", "\n")


def test_a_negative_figure_is_left_as_printed() -> None:
    frame = pd.DataFrame({"printed": ["-3.3%"], "value": [-3.3]}).astype({"printed": "str"})
    assert table_bytes(frame, "csv") == b"printed,value\n-3.3%,-3.3\n"


def test_a_day_is_written_as_a_day_and_an_empty_one_is_empty() -> None:
    frame = pd.DataFrame({"end": pd.to_datetime(pd.Series(["2023-12-31", None])).astype("datetime64[s]")})
    assert table_bytes(frame, "csv").decode().split("\n")[1:3] == ["2023-12-31", '""']
    assert b"null" in table_bytes(frame, "json")


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_begins_as_a_formula_would_in_any_disguise(text: str) -> None:
    frame = pd.DataFrame({"part": [text]}, dtype="str")
    ((cell,),) = list(csv.reader(io.StringIO(table_bytes(frame, "csv").decode(), newline="")))[1:]
    assert cell == "'" + text.replace("\r", "\n")  # a bare CR would begin a row of its own


@pytest.mark.parametrize("language", Language)
def test_the_csv_for_spreadsheets_read_again_holds_every_number_and_text(language: Language) -> None:
    wording = Wording(CATALOGUE, language)
    taken = spreadsheet_csv(FRAME, wording)
    assert taken.startswith(BOM)
    rows = list(csv.DictReader(io.StringIO(taken.decode("utf-8-sig"), newline="")))
    assert len(rows) == len(FRAME)
    for row, expected in zip(rows, FRAME.to_dict("records"), strict=True):
        for name in ("value", "low", "high"):
            assert row[name] == "" if pd.isna(expected[name]) else float(row[name]) == expected[name]
        for name in ("printed", "document", "comparability", "grounds"):
            assert row[name] == expected[name]
        assert row["indicator_name"] == wording.indicator(expected["indicator"])
        assert row["area_name"] == wording.area(expected["area"])
