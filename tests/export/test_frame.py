"""The tidy frame as a file that a spreadsheet opens."""

import csv
import io
from datetime import date

import pandas as pd
import pytest

from metrics.analysis.comparing.judged_figures import judged
from metrics.analysis.comparing.judged_frame import judged_frame
from metrics.display.wording import Wording
from metrics.export.contents import Contents
from metrics.export.frame import table_bytes
from metrics.export.tidy_columns import BOM, contents_csv
from metrics.export.tidy_csv import csv_rows
from metrics.language import Language
from metrics.model.quantity import Quantity
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


@pytest.mark.parametrize("text", HOSTILE)
def test_nor_does_a_cell_of_that_csv_begin_as_a_formula(text: str) -> None:
    ((cell,),) = list(csv.reader(io.StringIO(csv_rows({"part": [text]}).decode(), newline="")))
    assert cell == "'" + text.replace("\r", "\n")


def test_a_negative_figure_is_left_as_printed() -> None:
    assert csv_rows({"printed": ["-3.3%"], "value": [-3.3]}) == b"-3.3%,-3.3\n"


def test_a_day_is_written_as_a_day_and_an_empty_one_is_empty() -> None:
    days = [date(2023, 12, 31), None]
    assert csv_rows({"start": days, "end": days}) == b"2023-12-31,2023-12-31\n,\n"
    frame = pd.DataFrame({"end": pd.to_datetime(pd.Series(days)).astype("datetime64[s]")})
    assert b"2023-12-31" in table_bytes(frame, "json")
    assert b"null" in table_bytes(frame, "json")


def test_no_number_of_a_csv_has_a_digit_that_its_figure_does_not_have() -> None:
    printed = {"12.3亿元": "1230000000", "四个": "4", "8.7亿元": "870000000", "37574万元": "375740000"}
    numbers = [float(Quantity.read(text).value or 0) for text in printed]
    assert csv_rows({"value": numbers}).decode().split() == list(printed.values())
    false = [1230000000.0000001, 869999999.9999999, 0.1 + 0.2, 4.0, 1e-7, -1e21, 1e15]
    true = ["1230000000", "870000000", "0.3", "4", "0.0000001", "-1000000000000000000000", "1000000000000000"]
    assert csv_rows({"value": false}).decode().split() == true


@pytest.mark.parametrize("language", Language)
def test_the_csv_for_spreadsheets_read_again_holds_every_number_and_text(language: Language) -> None:
    wording = Wording(CATALOGUE, language)
    taken = contents_csv(Contents(judged(FACTS, FACTS)), wording)
    assert taken.startswith(BOM)
    rows = list(csv.DictReader(io.StringIO(taken.decode("utf-8-sig"), newline="")))
    assert len(rows) == len(FRAME)
    for row, expected in zip(rows, FRAME.to_dict("records"), strict=True):
        for name in ("value", "low", "high"):
            number = float(row[name] or "nan")
            assert number == pytest.approx(expected[name], rel=1e-14, nan_ok=True)
        for name in ("printed", "document", "comparability", "grounds"):
            assert row[name] == expected[name]
        assert row["indicator_name"] == wording.indicator(expected["indicator"])
        assert row["area_name"] == wording.area(expected["area"])
