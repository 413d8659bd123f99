"""A year in one column or row, and its month, quarter or half in another: the time that they tell together."""

from pathlib import Path

import pytest

from metrics.cli import main
from metrics.curation import examine
from tests.tables import figures, read, texts_of, write_tables

MONTHS = "乡镇,年,月,工业总产值（万元）\n西溪镇,2022,1,123\n西溪镇,2022,2,133\n花街镇,2022,1,223\n"
QUARTERS = (
    "Year,Quarter,Town,Industrial output (万元)\n2022,Q1,Xixi,123\n2022,Q2,Xixi,133\n2023,Q1,Xixi,143\n"
)
NUMBERED = "乡镇,年份,季度,工业总产值（万元）\n西溪镇,2022年,1,123\n西溪镇,2022年,2,133\n"
HALVES = "乡镇,年份,期间,工业总产值（万元）\n西溪镇,2022,上半年,123\n西溪镇,2022,全年,256\n"
SUMS = "乡镇,年份,月份,工业总产值（万元）\n西溪镇,2022,1-6月,123\n西溪镇,2022,1-9月,256\n"
DAYS = "Town,Month,Day,Year,Residents (人)\nXixi,3,31,2022,1230\nXixi,6,30,2022,1240\n"
NAMED = "Town,Year,Month,Residents (人)\nXixi,2022,March,1230\nXixi,2022,April,1240\n"
TABLES = {
    "months": (MONTHS, "period: {column: [年, 月]}", {"D2": "2022-01", "D3": "2022-02", "D4": "2022-01"}),
    "quarters": (
        QUARTERS,
        "period: {column: [Year, Quarter]}",
        {"D2": "2022-Q1", "D3": "2022-Q2", "D4": "2023-Q1"},
    ),
    "numbers of quarters": (
        NUMBERED,
        "period: {column: [年份, 季度]}",
        {"D2": "2022-Q1", "D3": "2022-Q2"},
    ),
    "half-years": (HALVES, "period: {column: [年份, 期间]}", {"D2": "2022-H1", "D3": "2022"}),
    "months that add up": (
        SUMS,
        "period: {column: [年份, 月份]}",
        {"D2": "2022-H1", "D3": "2022-Q1/2022-Q3"},
    ),
    "days": (DAYS, "period: {column: [Month, Day, Year]}", {"E2": "2022-03-31", "E3": "2022-06-30"}),
    "names of months": (NAMED, "period: {column: [Year, Month]}", {"D2": "2022-03", "D3": "2022-04"}),
    "in two rows of the head": (
        "乡镇,2022年,,2023年,\n,1月,2月,1月,2月\n西溪镇,1.1,1.2,1.3,1.4\n",
        "period: {row: [1, 2]}",
        {"B3": "2022-01", "C3": "2022-02", "D3": "2023-01", "E3": "2023-02"},
    ),
}
OF_OUTPUT = ("--indicator", "output", "--unit", "万元")
KNOWN = {"known.csv": "乡镇,年份,工业总产值（万元）\n西溪镇,2019,1.5\n花街镇,2019,1.5\n"}
MAP = "area: {column: 乡镇}\nperiod: {column: 年份}\nindicator: {row: 1}\n"


@pytest.mark.parametrize("name", TABLES)
def test_a_year_and_its_part_are_one_time_and_so_a_map_is_drafted(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, period, times = TABLES[name]
    folder, table = write_tables(tmp_path / "w", KNOWN, MAP), tmp_path / "t.csv"
    table.write_text(content)
    of_all = OF_OUTPUT if "rows" in name else ()
    assert main(["import", str(table), "--curated", str(folder), "--write", *of_all]) == 0
    assert period in capsys.readouterr().out
    of_it = [one for one in read(folder).observations if one.source != "known"]
    assert {one.cell: one.period.text for one in of_it} == times
    assert main(["verify", str(folder)]) == 0


def test_months_that_the_map_does_not_take_are_no_years(tmp_path: Path) -> None:
    by_year = "values: [D]\narea: {column: 乡镇}\nperiod: {column: 年}\nindicator: {row: 1}\n"
    once = "乡镇,年,月,工业总产值（万元）\n西溪镇,2022,6,123\n"
    folder = write_tables(tmp_path / "w", {"m.csv": once}, by_year)
    (problem,) = texts_of(examine(folder)[1], folder)
    assert problem.startswith("tables/m.csv:2:10: C2 prints '6' below '月', a part of a year")
    assert "write period: {column: [年, 月]}" in problem
    taken = write_tables(tmp_path / "only", {"m.csv": once}, by_year + "only: {月: 6}\n")
    assert figures(read(taken)) == {"D2": "output 西溪 2022 level 123万元"}


def test_a_year_beside_a_number_that_no_head_calls_a_month_is_no_time(tmp_path: Path) -> None:
    map_ = "values: [D]\narea: {column: 乡镇}\nperiod: {column: [年, 号]}\nindicator: {row: 1}\n"
    folder = write_tables(tmp_path / "w", {"m.csv": MONTHS.replace("月", "号")}, map_)
    assert "'2022 1'" in texts_of(examine(folder)[1], folder)[0]
