"""Heads that pack a place and more into one cell, `Xixi town!!Estimate`, as a census office's downloads have them."""

from pathlib import Path

import pytest

from metrics.cli import main
from tests.tables import MAP, figures, read, write_tables

Output = pytest.CaptureFixture[str]
TEXT = (
    "Label (Grouping),Xixi town!!Estimate,Xixi town!!Margin of Error,Huajie town!!Estimate,"
    'Huajie town!!Margin of Error\nResidents,"12,345",±123,"23,456",±99\nUnemployment rate,5.3%,±0.4,4.1%,±0.2\n'
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of three towns, whose one table is another one."""
    return write_tables(
        tmp_path / "curated", {"old.csv": "乡镇,年份,工业总产值（万元）\n西溪镇,2019,1.5\n"}, MAP
    )


def imported(folder: Path, text: str, *words: str) -> int:
    """Run the import of a table and return its exit code."""
    table = folder.parent / "census.csv"
    table.write_text(text, "utf-8")
    return main(["import", str(table), "--curated", str(folder), "--lang", "en", "--period", "2022", *words])


def test_such_a_table_comes_in_by_the_map_that_is_drafted_its_margins_left_out(
    folder: Path, capsys: Output
) -> None:
    assert imported(folder, TEXT, "--unit", "人", "--write") == 0, capsys.readouterr().err
    assert "values: [B, D]\narea: {row: 1}\n" in capsys.readouterr().out
    assert {spot: text for spot, text in figures(read(folder)).items() if "2022" in text} == {
        "B2": "residents 西溪 2022 level 12,345人",
        "D2": "residents 花街 2022 level 23,456人",
        "B3": "jobless 西溪 2022 level 5.3%",
        "D3": "jobless 花街 2022 level 4.1%",
    }
    assert main(["verify", str(folder)]) == 0


def test_a_place_that_is_not_known_is_told_at_its_head_by_its_own_name(folder: Path, capsys: Output) -> None:
    text = TEXT.replace("Huajie", "Springfield")
    assert imported(folder, text, "--unit", "人") == 1
    message = capsys.readouterr().err
    assert "census.csv:1:65: D1 no town is called 'Springfield town'" in message
    assert "Estimate'" not in message
    assert imported(folder, text, "--unit", "人", "--towns-in", "永康市=Yongkang") == 0
    assert "name: {zh: Springfield town, en: Springfield town}" in capsys.readouterr().err


def test_per_cent_beside_an_estimate_is_no_second_figure_of_it(folder: Path) -> None:
    text = TEXT.replace("Margin of Error", "Percent").replace("±", "")
    assert imported(folder, text, "--unit", "人", "--write") == 0
    assert len(figures(read(folder))) == 1 + 4


def test_a_town_is_also_called_by_its_english_name_with_its_sort(folder: Path, capsys: Output) -> None:
    assert imported(folder, TEXT.replace("Xixi town", "Xixi Township"), "--unit", "人") == 1
    assert "no town is called 'Xixi Township'" in capsys.readouterr().err  # it is a town
