"""A head of growth beside years is of the last of them, this year and next; where that is not sure it has no time."""

from pathlib import Path

import pytest

from metrics.cli import main
from metrics.curation import examine
from tests.tables import figures, read, texts_of, write_tables

Output = pytest.CaptureFixture[str]
MAP = """\
header: [1, 2]
values: B/..
area: {column: 乡镇}
period: {row: 2}
indicator: {row: 1}
measure: {row: 2, names: {增长（%）: change_on_year}}
"""
TABLE = """\
乡镇,工业总产值（万元）,,,常住人口（人）,,
,2022年,2023年,增长（%）,2023年,2022年,增长（%）
西溪镇,120,126,5.0,99,100,-1.0
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one yearbook table of two years and their growth."""
    return write_tables(tmp_path / "curated", {"yearbook.csv": TABLE}, MAP)


def test_growth_is_of_the_last_year_beside_it_and_next_year_of_the_next(tmp_path: Path) -> None:
    next_year = TABLE.replace("2023", "2024").replace("2022", "2023")
    tables = {"a.csv": TABLE, "b.csv": next_year.replace("西溪", "花街")}
    catalogue = read(write_tables(tmp_path, tables, MAP))
    growth = {
        (one.indicator, one.area): one.period.text
        for one in catalogue.observations
        if not one.measure.is_level
    }
    assert growth == {
        ("output", "西溪"): "2023",
        ("residents", "西溪"): "2023",
        ("output", "花街"): "2024",
        ("residents", "花街"): "2024",
    }


@pytest.mark.parametrize(
    ("was", "printed"),
    [
        ("2022年,2023年,增长（%）,2023年", "2015年,2023年,增长（%）,2023年"),  # on which year is not said
        ("2023年,2022年,增长（%）", "2021年,2022年,增长（%）"),  # one head would be of two years
    ],
)
def test_where_it_is_not_sure_it_has_no_time(tmp_path: Path, was: str, printed: str) -> None:
    _, problems = examine(write_tables(tmp_path, {"a.csv": TABLE.replace(was, printed)}, MAP))
    assert any("增长（%）" in text for text in texts_of(problems, tmp_path))


def test_the_parts_of_two_years_are_compared_like_the_years(tmp_path: Path) -> None:
    table = TABLE.replace("年,", "年1-6月,")
    cells = figures(read(write_tables(tmp_path, {"a.csv": table}, MAP)))
    assert cells["D3"] == "output 西溪 2023-H1 change_on_year 5.0%"


@pytest.mark.parametrize(
    ("head", "is_taken"),
    [("2023年比2022年增长（%）", True), ("2023年比2020年增长（%）", False), ("增长%", True)],
)
def test_it_is_drafted_with_the_years(folder: Path, capsys: Output, head: str, *, is_taken: bool) -> None:
    table = folder.parent / "main.csv"
    table.write_text(
        f"指标,单位,2022年,2023年,{head}\n工业总产值,万元,120,126,5.0\n常住人口,人,100,99,-1.0\n", "utf-8"
    )
    assert main(["import", str(table), "--curated", str(folder), "--lang", "en", "--area", "西溪"]) == 0
    out, summary = capsys.readouterr()
    assert ("values: C/.." in out) is is_taken
    assert (f"{head}: change_on_year" in out) is is_taken
    assert f"Cells: {6 if is_taken else 4};" in summary
