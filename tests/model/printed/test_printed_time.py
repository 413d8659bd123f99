"""Pieces of time as texts print them: each is read alike wherever it stands."""

import re
from pathlib import Path

import pytest

from metrics.curation.cues.words_of_time import CUES
from metrics.curation.tables.labels.time_stretches import tells_stretch
from metrics.curation.tables.labels.times import period_of, times_in
from metrics.curation.text_tables.cell_times import times_of_cells
from metrics.errors import QuantityError
from metrics.model.period import Period
from metrics.model.printed.printed_time import (
    FIRST_MONTHS,
    MONTHS_FROM_TO,
    STRETCH_OF_YEAR,
    months_of,
    stretch_of_year,
)

PACKAGE = Path(__file__).parents[3] / "metrics"
STRETCHES = {
    "上半年": "2023-H1",
    "下半年": "2023-H2",
    "一季度": "2023-Q1",
    "第4季度": "2023-Q4",
    "前两季度": "2023-H1",
    "头三季度": "2023-Q1/2023-Q3",
    "二至四季度": "2023-04/2023-12",
    "1—8月": "2023-01/2023-08",
    "一月至五月": "2023-01/2023-05",
    "前十一个月": "2023-01/2023-11",
    "09月份": "2023-09",
    "全年": "2023",
}


@pytest.mark.parametrize(("printed", "written"), STRETCHES.items())
def test_a_printed_stretch_of_a_year_has_one_meaning(printed: str, written: str) -> None:
    assert stretch_of_year(2023, printed) == written


@pytest.mark.parametrize("printed", ["三个季度", "13月", "五季度", "9-3月", "四至二季度", "半年", "6月30日"])
def test_what_is_no_stretch_of_a_year_means_none(printed: str) -> None:
    assert months_of(printed) is None


@pytest.mark.parametrize("printed", [stretch for stretch in STRETCHES if stretch not in ("全年", "头三季度")])
def test_a_stretch_of_a_year_is_one_in_the_head_of_a_table_in_a_text_too(printed: str) -> None:
    text = f"指标 | 2023年{printed}\n财政总收入 | 34131"
    assert list(times_of_cells(text).values()) == [f"2023年{printed}"]
    assert times_in(f"2023年{printed}各镇人口") == (f"2023年{printed}",)


@pytest.mark.parametrize("printed", ["上半年", "三季度", "第三季度", "6月", "09月份"])
def test_a_cell_of_a_file_tells_the_stretch_that_a_person_may_write(printed: str) -> None:
    assert tells_stretch(printed)
    assert period_of(f"2023年{printed}") == Period.read(stretch_of_year(2023, printed))
    with pytest.raises(QuantityError) as raised:
        Period.read(f"2023年{printed}")
    assert raised.value.message.suggestions[0].write == stretch_of_year(2023, printed)


@pytest.mark.parametrize("counted", ["连续三个季度增长", "连续13个季度增长"])
def test_quarters_that_are_counted_date_no_figure(counted: str) -> None:
    assert [words[0] for cue in CUES for words in cue.times_in(counted)] == []


def test_a_range_of_months_is_no_single_one() -> None:
    assert [stretch[0] for stretch in re.finditer(STRETCH_OF_YEAR, "1-5月和12月")] == ["1-5月", "12月"]
    assert re.fullmatch(MONTHS_FROM_TO, "5月") is None
    assert re.fullmatch(FIRST_MONTHS, "5个月") is None


def test_what_a_month_and_a_stretch_of_a_year_look_like_stands_once() -> None:
    """But where readers are told of one, in words."""
    pieces = re.compile(r"January\|February|month_(?:name|abbr)\b|[\"|(]jan\||\[上下\]\)?半年")
    home = PACKAGE / "model" / "printed" / "printed_time.py"
    paths = [path for path in PACKAGE.rglob("*.py") if path != home]
    assert [path.relative_to(PACKAGE) for path in paths if pieces.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("printed", ["13月", "113月", "二十三月", "12三季度"])
def test_no_stretch_of_a_year_is_cut_out_of_a_larger_number(printed: str) -> None:
    assert re.search(STRETCH_OF_YEAR, printed) is None
