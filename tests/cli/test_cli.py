"""The command line, called as a shell calls it."""

import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from metrics.cli import main, table
from tests.sample import FOLDER

PROJECT = Path(__file__).parents[2]
SOUND = Path(__file__).parents[1] / "curation" / "sound"
Output = pytest.CaptureFixture[str]


def shell(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own, on the tests' own figures."""
    variables = {**os.environ, "PYTHONPATH": str(PROJECT), **environment}
    command = [sys.executable, "-m", "metrics", *arguments]
    return subprocess.run(command, capture_output=True, cwd=PROJECT, env=variables, check=False, timeout=60)


@pytest.fixture
def broken(tmp_path: Path) -> str:
    """Return a folder with one problem."""
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    theme = tmp_path / "theme.yaml"
    theme.write_text(theme.read_text("utf-8").replace("12.34亿元", "1.3亿圆"), "utf-8")
    return str(tmp_path)


def test_read_shows_each_figure_as_one_json_object_a_line(capsys: Output) -> None:
    assert main(["read", "--json", "12.34亿元", "6500余万元"]) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (first["value"], first["low"], first["high"], first["unit"]) == (
        1234000000,
        1233500000,
        1234500000,
        "元",
    )
    assert (second["text"], second["low"], second["high"], second["hedge"]) == (
        "6500余万元",
        65000000,
        None,
        "over",
    )


def test_read_knows_the_units_of_the_folder_at_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    (tmp_path / "curated").mkdir()
    (tmp_path / "curated" / "units.yaml").write_text("箩筐: {counted: whole, names: {担: 2}}\n", "utf-8")
    monkeypatch.delenv("METRICS_CURATED")
    monkeypatch.chdir(tmp_path)
    assert main(["read", "--json", "3担", "5亩"]) == 0
    first, _ = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (first["value"], first["unit"]) == (6, "箩筐")


def test_read_tells_what_is_wrong_with_the_units_of_the_folder_at_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    (tmp_path / "curated").mkdir()
    (tmp_path / "curated" / "units.yaml").write_text("箩筐: {counted: perhaps}\n", "utf-8")
    monkeypatch.delenv("METRICS_CURATED")
    monkeypatch.chdir(tmp_path)
    assert main(["read", "5亩", "--lang", "en"]) == 1
    assert "units.yaml:1:" in capsys.readouterr().err


def test_read_tells_what_it_cannot_read_and_goes_on(capsys: Output) -> None:
    assert main(["read", "--json", "--lang", "en", "很多", "22个"]) == 1
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert first["text"] == "很多"
    assert "no figure can be read" in first["error"]
    assert second["value"] == 22


def test_read_takes_a_negative_figure_for_a_figure(capsys: Output) -> None:
    assert main(["read", "-3.3%", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["value"] == -3.3


def test_read_speaks_to_people_too(capsys: Output) -> None:
    assert main(["read", "6500余万元"]) == 0
    assert capsys.readouterr().out == "6500余万元\t65000000 元\t[65000000, ]\tover\n"


def test_check_of_sound_figures_is_fine(capsys: Output) -> None:
    assert main(["check", str(FOLDER), "--lang", "en"]) == 0
    assert "no problem" in capsys.readouterr().out


def test_check_fails_where_a_document_states_what_cannot_follow(tmp_path: Path, capsys: Output) -> None:
    shutil.copytree(FOLDER, tmp_path, dirs_exist_ok=True)
    theme = tmp_path / "infrastructure.yaml"
    theme.write_text(theme.read_text("utf-8").replace("share: 28.6%", "share: 26.8%"), "utf-8")
    assert main(["check", str(tmp_path), "--lang", "en"]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert re.match(rf"{theme}:\d+:11: '26.8%' \(002_2166f10ea368b2f9.txt:122\)", line)
    assert len(re.findall(rf"{theme}:\d+:11", line)) == 3
    assert "340户 ÷ 1189户" in line


@pytest.mark.parametrize(("language", "words"), [("zh", "的单位"), ("en", "has no unit we know")])
def test_check_tells_the_problem_at_its_place_in_the_language_asked_for(
    broken: str, capsys: Output, language: str, words: str
) -> None:
    assert main(["check", broken, "--lang", language]) == 1
    output = capsys.readouterr().out
    assert output.startswith(f"{broken}/theme.yaml:10:19: ")
    assert words in output


def test_the_language_is_that_of_the_environment_and_else_chinese() -> None:
    assert "没有问题".encode() in shell("check", LC_ALL="", LANG="").stdout
    assert b"no problem" in shell("check", LC_ALL="", LANG="en_GB.UTF-8").stdout
    assert b"no problem" in shell("--lang", "en", "check", LC_ALL="C").stdout


def test_chinese_goes_out_as_utf_8_whatever_the_machine_speaks() -> None:
    assert "没有问题".encode() in shell("check", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0").stdout
    assert '"unit": "元"'.encode() in shell("read", "--json", "12亿元", LC_ALL="C").stdout


def test_table_prints_csv_by_default() -> None:
    frame = pd.read_csv(io.BytesIO(shell("table").stdout))
    assert list(frame.columns[:5]) == ["theme", "indicator", "area", "part", "measure"]
    growth = frame[(frame["indicator"] == "industrial_output") & (frame["measure"] == "change_on_year")]
    assert growth[["value", "printed", "line"]].values.tolist() == [[1.92, "1.92%", 201]]


def test_table_says_the_same_in_json_and_parquet() -> None:
    records = json.loads(shell("table", "--format", "json").stdout)
    frame = pd.read_parquet(io.BytesIO(shell("table", "--format", "parquet").stdout))
    assert len(records) == len(frame)
    values = frame["value"].dropna()
    assert [record["value"] for record in records if record["value"] is not None] == values.tolist()
    assert {record["start"] for record in records if record["period"] == "2023"} == {"2023-01-01"}
    assert {record["end"] for record in records if record["period"] == "2020/.."} == {None}


def test_a_table_printed_some_rows_at_a_time_is_the_same_table(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["table"]) == 0
    whole = capfdbinary.readouterr().out
    monkeypatch.setattr(table, "AT_ONCE", 2)
    assert main(["table"]) == 0
    assert capfdbinary.readouterr().out == whole
    assert whole.count(b"\n") > 2 * table.AT_ONCE


def test_table_can_be_cut_down_to_themes_and_towns() -> None:
    result = shell("table", "--theme", "investment", "--theme", "output_value", "--area", "西湖")
    frame = pd.read_csv(io.BytesIO(result.stdout))
    assert set(frame["theme"]) == {"investment", "output_value"}
    assert set(frame["area"]) == {"西湖"}


@pytest.mark.parametrize(("option", "known"), [("--theme", "output_value"), ("--area", "西溪")])
def test_an_unknown_theme_or_town_is_wrong_usage_and_the_known_ones_are_named(
    capsys: Output, option: str, known: str
) -> None:
    assert main(["table", str(FOLDER), option, "nowhere"]) == 2
    assert known in capsys.readouterr().err


def test_table_of_broken_data_prints_no_table(broken: str, capsys: Output) -> None:
    assert main(["table", broken]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "theme.yaml:10:19" in printed.err


@pytest.mark.parametrize(
    "arguments",
    [[], ["read"], ["table", "--format", "xls"], ["serve", "--port", "99999"], ["check", "a", "b"]],
)
def test_wrong_usage_is_exit_code_two(arguments: list[str], capsys: Output) -> None:
    assert main([*arguments, "--lang", "en"]) == 2
    assert "usage" in capsys.readouterr().err


def test_help_is_said_in_the_language_asked_for(capsys: Output) -> None:
    assert main(["--help", "--lang", "zh"]) == 0
    assert "检查数据" in capsys.readouterr().out
    assert main(["--help", "--lang", "en"]) == 0
    assert "check the data" in capsys.readouterr().out


HEAVY = {"pandas", "numpy", "streamlit", "plotly"}
OF_OTHERS = {
    "xlsxwriter",
    "metrics.curation.tables.files.opening",
}  # a folder has no table, and a CSV is no workbook


@pytest.mark.parametrize(
    ("command", "unused"), [("read 12亿元", HEAVY), ("check", HEAVY), ("table", OF_OTHERS)]
)
def test_a_command_loads_nothing_that_it_does_not_need(command: str, unused: set[str]) -> None:
    code = (
        "import sys; from metrics.cli import main; code = main(sys.argv[1:]); "
        f"sys.exit(code or bool({unused} & set(sys.modules)))"
    )
    variables = {**os.environ, "PYTHONPATH": str(PROJECT)}
    result = subprocess.run(
        [sys.executable, "-c", code, *command.split()], cwd=PROJECT, env=variables, check=False
    )
    assert result.returncode == 0


@pytest.mark.parametrize(("arguments", "spared"), [("", True), ("sys.argv[1:]", False)])
def test_a_command_in_a_process_of_its_own_spares_the_collector(arguments: str, spared: bool) -> None:
    asked = "print(gc.get_threshold()[0] > 1_000, gc.get_freeze_count() > 0)"
    code = (
        f"import atexit, gc, sys; atexit.register(lambda: {asked}); from metrics.cli import main; "
        f"sys.exit(main({arguments}))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, "--help"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
    )
    assert result.stdout.splitlines()[-1] == f"{spared} {spared}"


@pytest.mark.skipif(os.name == "nt", reason="pipes close otherwise there")
def test_a_reader_that_leaves_early_sees_no_traceback() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    variables = {**os.environ, "PYTHONPATH": str(PROJECT)}
    command = [sys.executable, "-m", "metrics", "check"]
    result = subprocess.run(
        command, stdout=writing, stderr=subprocess.PIPE, cwd=PROJECT, env=variables, check=False
    )
    os.close(writing)
    assert (result.returncode, result.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
def test_output_that_finds_no_room_is_told_in_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "metrics", "check", str(FOLDER), "--lang", "en"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        "metrics: cannot write the output (no space left on device); send it elsewhere"
    ]


@pytest.mark.parametrize(
    ("code", "words"), [("EN", "no problem"), ("zh-CN", "没有问题"), ("en_GB", "no problem")]
)
def test_a_language_may_be_named_as_browsers_do(code: str, words: str, capsys: Output) -> None:
    assert main(["check", str(FOLDER), "--lang", code]) == 0
    assert words in capsys.readouterr().out


def test_check_tells_programs_place_code_words_and_suggestions(broken: str, capsys: Output) -> None:
    assert main(["check", broken, "--json"]) == 1
    (record,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert record == {
        "kind": "problem",
        "file": f"{broken}/theme.yaml",
        "line": 10,
        "column": 19,
        "code": "unknown-unit",
        "zh": record["zh"],
        "en": record["en"],
        "suggestions": [{"written": "圆", "write": "元", "column": 19}],
    }
    assert "的单位" in record["zh"]
    assert "has no unit we know" in record["en"]


def test_check_tells_programs_of_remarks_too_with_what_answers_them(tmp_path: Path, capsys: Output) -> None:
    shutil.copytree(FOLDER, tmp_path, dirs_exist_ok=True)
    theme = tmp_path / "output_value.yaml"
    theme.write_text(re.sub(r"\n    why:\n.*\n.*", "", theme.read_text("utf-8"), count=1), "utf-8")
    assert main(["check", str(tmp_path), "--json"]) == 0
    remarks = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(record["kind"], record["code"]) for record in remarks] == [("remark", "why")]


def test_check_tells_programs_nothing_where_all_is_fine(capsys: Output) -> None:
    assert main(["check", str(FOLDER), "--json"]) == 0
    assert capsys.readouterr().out == ""
