"""`metrics coverage`, called as a shell calls it."""

import json
import shutil
from pathlib import Path
from unicodedata import east_asian_width

import pytest

from benchmarks.made import Size, made
from metrics import load_catalogue
from metrics.cli import main
from metrics.model.codes import CellState
from tests.sample import FOLDER

CURATED = str(FOLDER)
SOUND = Path(__file__).parents[1] / "curation" / "sound"
Output = pytest.CaptureFixture[str]


def printed(capsys: Output, *arguments: str) -> str:
    """Return what the command prints."""
    assert main(["coverage", CURATED, *arguments]) == 0
    return capsys.readouterr().out


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("zh", "按主题计 60 格中，8 格有全镇数字，3 格只有名次、局部或预计，3 格只有推算，46 格没有数字"),
        (
            "en",
            "60 cells: 8 with a figure for the whole town, 3 with only a rank, a part or an "
            "expectation, 3 implied only, 46 without figures",
        ),
    ],
)
def test_the_report_ends_with_the_sum_of_the_headline_cells(capsys: Output, language: str, line: str) -> None:
    assert printed(capsys, "--lang", language).splitlines()[-1] == line


def test_each_indicator_has_a_table_of_towns_by_years(capsys: Output) -> None:
    lines = printed(capsys, "--lang", "en").splitlines()
    start = lines.index("Output value · Above-scale industrial output")
    assert lines[start + 1].split() == ["2020", "2021", "2022", "2023", "2024"]
    assert [lines[start + 2][at : at + 16].strip() for at in (8, 24, 40, 56, 72)] == [
        *("not reported", "no document", "implied only", "printed", "no document")
    ]
    assert [line.split()[0] for line in lines[start + 2 : start + 5]] == ["Xixi", "Huajie", "Xihu"]
    tables = [line for line in lines if " · " in line]
    assert len(tables) == len(load_catalogue(CURATED).indicators)


def test_columns_stand_below_each_other_though_chinese_is_twice_as_wide(capsys: Output) -> None:
    lines = printed(capsys, "--theme", "investment", "--lang", "zh").splitlines()
    years, town = lines[1], lines[2]
    second = columns(years[: years.index("2021")])
    assert columns(town[: town.index("无文档")]) == second


def test_the_counts_by_state_add_up_to_all_cells(capsys: Output) -> None:
    report = json.loads(printed(capsys, "--json"))
    assert report["tally"] == {"cells": 60, "printed": 11, "whole": 8, "implied": 3, "none": 46}
    assert list(report["counts"]) == list(CellState)
    assert sum(report["counts"].values()) == len(report["cells"])
    assert sum(report["theme_counts"].values()) == len(report["themes"]) == 60


def test_json_names_the_figures_of_a_cell_with_document_and_line(capsys: Output) -> None:
    (cell,) = [
        load
        for load in json.loads(printed(capsys, "--json", "--theme", "collective_income"))["cells"]
        if (load["indicator"], load["area"], load["year"]) == ("villages_over_500k", "西溪", 2023)
    ]
    assert cell["state"] == "printed"
    assert cell["figures"] == [
        {"status": "printed", "printed": "20个", "document": "001_e93b50765dcf6213.txt", "line": 163}
    ]


def test_themes_can_be_chosen_and_are_summed_up_alone(capsys: Output) -> None:
    report = json.loads(printed(capsys, "--json", "--theme", "output_value", "--theme", "air_quality"))
    assert {cell["theme"] for cell in report["cells"]} == {"output_value", "air_quality"}
    assert report["tally"]["cells"] == 30


def test_an_unknown_theme_is_wrong_usage_and_the_known_ones_are_named(capsys: Output) -> None:
    assert main(["coverage", CURATED, "--theme", "nowhere"]) == 2
    assert "output_value" in capsys.readouterr().err


def test_broken_data_are_told_at_their_place_without_a_map(tmp_path: Path, capsys: Output) -> None:
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    theme = tmp_path / "theme.yaml"
    theme.write_text(theme.read_text("utf-8").replace("12.34亿元", "1.3亿圆"), "utf-8")
    assert main(["coverage", str(tmp_path)]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert "theme.yaml:10:19" in output.err


def test_a_map_of_many_towns_is_summed_up_in_a_line_for_each_indicator(
    capsys: Output, tmp_path: Path
) -> None:
    folder = str(made(tmp_path / "made", Size(towns=40, years=3, indicators=2)))
    assert main(["coverage", folder, "--lang", "en"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Made-up theme 0 · Made-up indicator 0: printed 120" in lines
    assert len(lines) < 30
    assert main(["coverage", folder, "--lang", "en", "--all"]) == 0
    assert len(capsys.readouterr().out.splitlines()) > 160
