"""`metrics compare`, called as a shell calls it."""

import json
from pathlib import Path

import pytest

from benchmarks.made import Size, made
from metrics.cli import main
from tests.sample import FOLDER

CURATED = str(FOLDER)
Output = pytest.CaptureFixture[str]


def printed(capsys: Output, *arguments: str) -> str:
    """Return what the command prints."""
    assert main(["compare", CURATED, *arguments]) == 0
    return capsys.readouterr().out


def test_two_towns_that_compare_are_told_with_how_many_times_one_is_the_other(capsys: Output) -> None:
    lines = printed(capsys, "--indicator", "industrial_output", "--lang", "en").splitlines()
    at = lines.index(
        "Xihu 2023 ↔ Xixi 2023: comparable (defined by national statistics, the same everywhere)"
    )
    assert lines[at + 1].strip() == "Certain: Xixi 2023 is 3.28–3.29 times Xihu 2023"


def test_what_does_not_compare_is_told_in_chinese_too(capsys: Output) -> None:
    text = printed(capsys, "--indicator", "operating_income", "--lang", "zh")
    assert "不可比（合计范围不同：22 个，20 个）" in text
    assert "无法判断谁高" in text


def test_json_gives_each_pair_with_all_its_grounds(capsys: Output) -> None:
    records = [json.loads(line) for line in printed(capsys, "--indicator", "grids", "--json").splitlines()]
    (record,) = records
    assert (record["comparability"], record["answer"], record["higher"]) == (
        "unknown",
        "cannot_be_said",
        None,
    )
    assert {figure["printed"] for figure in (record["first"], record["second"])} == {"33个", "79个"}
    assert [ground["facet"] for ground in record["grounds"]] == ["definition", "period"]


def test_one_figure_alone_is_compared_with_nothing(capsys: Output) -> None:
    assert printed(capsys, "--indicator", "pm25", "--lang", "en").startswith("only one figure")


def test_an_unknown_indicator_is_wrong_usage(capsys: Output) -> None:
    assert main(["compare", CURATED, "--indicator", "gdp", "--lang", "en"]) == 2
    assert "--indicator knows no 'gdp'" in capsys.readouterr().err


def test_of_many_pairs_some_are_printed_and_the_others_counted(capsys: Output, tmp_path: Path) -> None:
    folder = str(made(tmp_path / "made", Size(towns=12, years=4, indicators=1)))
    asked = ("compare", folder, "--indicator", "made_up_0", "--lang", "en")
    assert main([*asked]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) < 100
    assert any(line.startswith("1730 pairs more") for line in lines)  # of the 1,770 pairs of 60 figures
    assert main([*asked, "--towns", "虚构0001,虚构0002", "--years", "1996-1997"]) == 0
    few = capsys.readouterr().out
    assert "more" not in few
    assert "1995" not in few
    assert main([*asked, "--all", "--json"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1_770


def test_years_that_cannot_be_read_are_told(capsys: Output) -> None:
    assert main(["compare", CURATED, "--indicator", "grids", "--years", "last"]) == 2
    assert "2020-2024" in capsys.readouterr().err
