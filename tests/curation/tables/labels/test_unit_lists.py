"""单位：万元、人 over a table: each number is in the one that its indicator counts in, or is refused at its cell."""

from pathlib import Path

import pytest

from metrics.cli import main
from tests.tables import MAP, figures, read, write_tables

Output = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of three towns, whose one table is another one."""
    return write_tables(
        tmp_path / "curated", {"old.csv": "乡镇,年份,工业总产值（万元）\n西溪镇,2019,1.5\n"}, MAP
    )


def imported(folder: Path, text: str, *words: str) -> int:
    """Run the import of a table and return its exit code."""
    table = folder.parent / "two.csv"
    table.write_text(text, "utf-8")
    return main(["import", str(table), "--curated", str(folder), "--lang", "en", *words])


@pytest.mark.parametrize(
    "listed", ["单位：万元、人", "（单位：万元，人）", "计量单位:万元 人", "单位：人和万元"]
)
def test_of_several_units_each_indicator_has_its_own(listed: str, folder: Path, capsys: Output) -> None:
    table = f'"{listed}",,,\n镇,年份,工业总产值,常住人口\n西溪镇,2022,12345,23456\n'
    assert imported(folder, table, "--write") == 0, capsys.readouterr().err
    assert "unit: {cell: A1}" in capsys.readouterr().out
    assert {spot: text for spot, text in figures(read(folder)).items() if "2022" in text} == {
        "C3": "output 西溪 2022 level 12345万元",
        "D3": "residents 西溪 2022 level 23456人",
    }


def test_growth_among_several_units_is_in_per_cent(folder: Path, capsys: Output) -> None:
    table = "单位：万元、%,,,\n镇,年份,工业总产值,工业总产值增长\n西溪镇,2022,12345,5.6\n"
    assert imported(folder, table, "--write") == 0, capsys.readouterr().err
    assert figures(read(folder))["D3"] == "output 西溪 2022 change_on_year 5.6%"


@pytest.mark.parametrize("listed", ["万元、亿元", "人、%"])
def test_where_none_or_several_fit_the_cell_asks_which_it_is(
    listed: str, folder: Path, capsys: Output
) -> None:
    assert imported(folder, f"单位：{listed},,\n镇,年份,工业总产值\n西溪镇,2022,12345\n") == 1
    assert (
        f"two.csv:3:10: C3 is in one of several units ({listed}), and which one Industrial output is in"
        in (capsys.readouterr().err)
    )
    named = "names: {工业总产值: {indicator: output, unit: 万元}}"
    map_ = folder.parent / "own.yaml"
    map_.write_text(
        f"header: [2]\narea: {{column: 镇}}\nperiod: {{column: 年份}}\nindicator: {{row: 2, {named}}}\n"
        "unit: {cell: A1}\n",
        "utf-8",
    )
    table = folder.parent / "two.csv"
    assert main(["import", str(table), "--curated", str(folder), "--map", str(map_)]) == 0
