"""A head of a measure alone, 增长（%） or 位次, is one of the indicator at its left: each column says of what it is."""

from pathlib import Path

import pytest

from metrics.cli import main
from metrics.language import Bilingual
from metrics.model.records import UNSAID
from tests.tables import MAP, figures, read, write_tables

Output = pytest.CaptureFixture[str]
TEXT = (
    "2023年各镇主要指标完成情况,,,,,\n乡镇,工业总产值（亿元）,增长（%）,位次,常住人口增长（%）,位次\n"
    "西溪镇,3.4,-1.2,1,5.6,2\n花街镇,3.1,4.5,2,5.7,1\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of three towns, whose one table is another one."""
    return write_tables(
        tmp_path / "curated", {"old.csv": "乡镇,年份,工业总产值（万元）\n西溪镇,2019,1.5\n"}, MAP
    )


def imported(folder: Path, text: str, *words: str) -> int:
    """Run the import of a table and return its exit code."""
    table = folder.parent / "main.csv"
    table.write_text(text, "utf-8")
    return main(["import", str(table), "--curated", str(folder), "--lang", "en", "--write", *words])


def test_growth_and_ranks_are_of_what_stands_at_their_left(folder: Path, capsys: Output) -> None:
    assert imported(folder, TEXT) == 0, capsys.readouterr().err
    assert {spot: text for spot, text in figures(read(folder)).items() if spot.endswith("3")} == {
        "B3": "output 西溪 2023 level 3.4亿元",
        "C3": "output 西溪 2023 change_on_year -1.2%",
        "D3": "output 西溪 2023 rank 第1",
        "E3": "residents 西溪 2023 change_on_year 5.6%",
        "F3": "residents 西溪 2023 rank 第2",
    }
    ranked = {one.cell: str(one.of) for one in read(folder).observations if one.of}
    assert ranked == {"D3": "level", "D4": "level", "F3": "change_on_year", "F4": "change_on_year"}


def test_a_map_that_names_a_measure_by_its_own_head_still_does(folder: Path, capsys: Output) -> None:
    map_ = folder.parent / "own.yaml"
    map_.write_text(
        "header: [2]\nvalues: [工业总产值（亿元）, 增长（%）]\narea: {column: 乡镇}\nperiod: {cell: A1}\n"
        "indicator: {row: 2, names: {增长（%）: {indicator: output, measure: change_on_year}}}\n",
        "utf-8",
    )
    assert imported(folder, TEXT, "--map", str(map_)) == 0, capsys.readouterr().err
    assert figures(read(folder))["C3"] == "output 西溪 2023 change_on_year -1.2%"


def test_a_measure_of_what_is_not_known_is_refused_and_never_taken_for_a_level(
    folder: Path, capsys: Output
) -> None:
    assert imported(folder, TEXT.replace("工业总产值", "用电量")) == 1
    message = capsys.readouterr().err
    assert "C2 no indicator is called '用电量（亿元） › 增长（%）'" in message
    assert imported(folder, "乡镇,年份,增长（%）\n西溪镇,2023,1.2\n") == 1
    assert "C1 no indicator is called '增长（%）'" in capsys.readouterr().err


IN_TWO_ROWS = (
    "2023年各镇主要指标,,,\n乡镇,工业总产值（亿元）,,常住人口（万人）\n,总量,增长%,\n西溪镇①,3.4,-1.2,2.1\n花街镇*,3.1,4.5,1.9\n"
    "注：①含开发区。*为初步数。,,,\n"
)


def test_a_head_of_two_rows_tells_growth_by_its_sign_and_marks_at_towns_are_no_part_of_their_names(
    folder: Path, capsys: Output
) -> None:
    assert imported(folder, IN_TWO_ROWS) == 0, capsys.readouterr().err
    assert {spot: text for spot, text in figures(read(folder)).items() if spot.endswith("4")} == {
        "B4": "output 西溪 2023 level 3.4亿元",
        "C4": "output 西溪 2023 change_on_year -1.2%",
        "D4": "residents 西溪 2023 level 2.1万人",
    }


@pytest.mark.parametrize(
    ("head", "whole"),
    [
        ("占全县比重（%）", Bilingual("全县", "the county")),
        ("占全市的比重", Bilingual("全市", "the city")),
        ("比重", UNSAID),
    ],
)
def test_a_share_of_a_place_around_is_of_that_whole(
    folder: Path, capsys: Output, head: str, whole: Bilingual
) -> None:
    text = f"2023年,,\n乡镇,工业总产值（亿元）,{head}\n西溪镇,3.4,12.4\n花街镇,3.1,11.2\n"
    assert imported(folder, text) == 0, capsys.readouterr().err
    (share,) = [one for one in read(folder).observations if one.cell == "C3"]
    assert (str(share.measure), share.details.whole) == ("share", whole)
