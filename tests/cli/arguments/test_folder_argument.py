"""Every command takes the curated folder in one way; where it takes nothing else, the folder may stand bare, too."""

from pathlib import Path

import pytest

from metrics.cli import main
from metrics.cli.arguments.parsing import COMMANDS, parser_of
from metrics.language import Language
from tests.worlds import write_world

OWN = {"new", "diff"}  # which begin a folder, and set two beside each other
NEEDED = {
    "read": ["12"],
    "add": ["a.txt", "--area", "西溪", "--period", "2023"],
    "import": ["y.csv"],
    "propose": ["a.txt"],
    "proofread": ["a.txt"],
    "changes": ["older"],
    "compare": ["--indicator", "output"],
}


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - OWN - {"read"}))
def test_every_command_takes_the_folder_by_one_option(command: str) -> None:
    words = [command, *NEEDED.get(command, []), "--curated", "mine"]
    options, left = parser_of(Language.EN, words).parse_known_args(words)
    assert left == []
    assert str(options.folder) == "mine"


@pytest.mark.parametrize("command", ["check", "coverage", "missing", "serve"])
def test_a_command_that_takes_nothing_else_takes_it_bare(command: str) -> None:
    parser = parser_of(Language.EN, [command])
    assert str(parser.parse_args([command, "mine"]).folder) == "mine"
    assert parser.parse_args([command]).folder is None


def test_where_no_folder_is_named_or_stands_it_is_said_whose_data_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("METRICS_CURATED", raising=False)
    monkeypatch.chdir(tmp_path)
    assert main(["coverage", "--lang", "en"]) == 0
    assert "so these are the program's own data" in capsys.readouterr().err
    (tmp_path / "curated").mkdir()
    write_world({"output": {"x2023": "level: 12.34亿元"}}, tmp_path / "curated")
    assert main(["coverage", "--lang", "en"]) == 0
    assert main(["coverage", "--curated", "curated", "--lang", "en"]) == 0
    assert capsys.readouterr().err == ""


def test_the_workbench_says_how_to_begin_where_nothing_is_curated(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["curate", str(tmp_path), "--documents", str(tmp_path), "--no-browser", "--lang", "en"]) == 2
    assert "begin one: metrics new mytown" in capsys.readouterr().err
