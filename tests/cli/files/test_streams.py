"""`-` on a command line: standard output for what is written, standard input for what is read, and never a file."""

import errno
import io
import os
import pty
import re
import resource
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from metrics.cli import main
from metrics.cli.arguments.parsing import COMMANDS, MODULES
from tests.tables import MAP, TABLE
from tests.worlds import write_world

Output = pytest.CaptureFixture[bytes]
VIEW = ["export", "--indicator", "output", "--lang", "en", "--curated", "curated"]


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stand beside a folder with one figure; whatever is run there leaves no file called `-`."""
    (tmp_path / "curated").mkdir()
    write_world({"output": {"x2023": "level: 12.34亿元"}}, tmp_path / "curated")
    monkeypatch.chdir(tmp_path)
    yield
    assert not Path("-").exists()


def comes_in(raw: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let bytes come by standard input."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(raw)))


def at_a_terminal(*words: str) -> tuple[int, bytes]:
    """Return how a command ends whose output is a terminal, and what it says."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "metrics", *words]
    try:
        ended = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.PIPE, check=False
        )
    finally:
        os.close(theirs)
        os.close(ours)
    return ended.returncode, ended.stderr


@pytest.mark.parametrize("form", ["png", "svg", "csv", "json"])  # a workbook tells when it was made
def test_standard_output_gets_what_a_file_would(form: str, capsysbinary: Output) -> None:
    assert main([*VIEW, f"--{form}", "file"]) == 0
    capsysbinary.readouterr()
    assert main([*VIEW, f"--{form}", "-"]) == 0
    assert capsysbinary.readouterr().out == Path("file").read_bytes()


def test_the_names_of_other_files_are_told_beside_it(capsysbinary: Output) -> None:
    assert main([*VIEW, "--svg", "-", "--csv", "figures.csv"]) == 0
    out, err = capsysbinary.readouterr()
    assert out.startswith(b"<svg")
    assert out.rstrip().endswith(b"</svg>")
    assert err == b"figures.csv\n"


def test_one_option_alone_gets_standard_output(capsysbinary: Output) -> None:
    assert main([*VIEW, "--svg", "-", "--csv", "-"]) == 2
    assert b"one option alone can write to -" in capsysbinary.readouterr().err


def test_a_review_and_a_draft_with_notes_go_out_whole(capsysbinary: Output) -> None:
    assert main(["diff", "curated", "curated", "--html", "-"]) == 0
    page = capsysbinary.readouterr().out
    assert page.lower().startswith(b"<!doctype html>")
    assert page.rstrip().endswith(b"</html>")
    Path("draft.txt").write_text("2023年，西溪镇总产值12.34亿元。", encoding="utf-8")
    assert main(["proofread", "draft.txt", "--notes", "-", "--curated", "curated"]) == 0
    out, err = capsysbinary.readouterr()
    assert out.startswith(b"PK\x03\x04")
    assert "12.34亿元".encode() in err


def test_a_table_or_its_map_comes_by_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: Output
) -> None:
    comes_in(TABLE.encode(), monkeypatch)
    dry = ["import", "--curated", "curated", "--lang", "en"]
    main([*dry, "-", "--name", "yearbook.csv"])
    first = capsysbinary.readouterr()
    Path("yearbook.csv").write_text(TABLE, encoding="utf-8")
    main([*dry, "yearbook.csv"])
    assert capsysbinary.readouterr() == first
    Path("map.yaml").write_text(MAP, encoding="utf-8")
    main([*dry, "yearbook.csv", "--map", "map.yaml"])
    mapped = capsysbinary.readouterr()
    assert mapped != first
    comes_in(MAP.encode(), monkeypatch)
    main([*dry, "yearbook.csv", "--map", "-"])
    assert capsysbinary.readouterr().err == mapped.err
    assert main([*dry, "-", "--name", "yearbook.csv", "--map", "-"]) == 2
    assert b"there is one standard input" in capsysbinary.readouterr().err


def test_figures_come_by_standard_input_one_a_line(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: Output
) -> None:
    comes_in("12.34亿元\n\n 全市第二 \r\n".encode(), monkeypatch)
    assert main(["read", "近300万元", "-"]) == 0
    read = [line.split("\t")[0] for line in capsysbinary.readouterr().out.decode().splitlines()]
    assert read == ["近300万元", "12.34亿元", "全市第二"]


@pytest.mark.parametrize("command", ["add", "import"])
def test_what_comes_in_to_be_kept_needs_a_name(
    command: str, monkeypatch: pytest.MonkeyPatch, capsysbinary: Output
) -> None:
    words = {"add": ["--area", "xixi", "--documents", "."]}.get(command, [])
    comes_in(TABLE.encode(), monkeypatch)
    assert main([command, "-", *words, "--curated", "curated", "--lang", "en"]) == 2
    assert b"standard input has no name; write --name FILE" in capsysbinary.readouterr().err


@pytest.mark.parametrize("command", ["propose", "proofread", "read"])
def test_what_comes_in_is_no_larger_and_no_other_than_a_file(
    command: str, monkeypatch: pytest.MonkeyPatch, capsysbinary: Output
) -> None:
    for raw in (b"x" * (2**20 + 1), b"\xff\xff"):
        comes_in(raw, monkeypatch)
        assert main([command, "-", "--lang", "en"]) == 2
        assert b"cannot read '-'" in capsysbinary.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        (*VIEW, "--png", "-"),
        (*VIEW, "--xlsx", "-"),
        ("table", "--format", "parquet", "--lang", "en", "--curated", "curated"),
    ],
)
def test_a_terminal_is_spared_what_is_no_text(words: tuple[str, ...]) -> None:
    code, err = at_a_terminal(*words)
    assert code == 2
    assert b"a terminal shows no picture or workbook; name a file, or send it on by > or |" in err


def test_a_terminal_shows_what_is_text() -> None:
    assert at_a_terminal(*VIEW, "--csv", "-") == (0, b"")


def test_a_device_is_written_to_and_not_replaced(capsysbinary: Output) -> None:
    os.mkfifo("pipe")
    reader = subprocess.Popen(["cat", "pipe"], stdout=subprocess.PIPE)
    assert main([*VIEW, "--csv", "pipe"]) == 0
    out, _ = reader.communicate(timeout=20)
    assert b"12.34" in out
    assert Path("pipe").is_fifo()


def test_where_nothing_may_be_written_the_command_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "write_bytes", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)  # as Linux does, though there is no such file
    assert main([*VIEW, "--csv", "figures.csv"]) == 2
    assert "cannot write 'figures.csv' (" in capsys.readouterr().err


def test_what_has_no_room_is_told_where_python_keeps_nothing_back() -> None:
    def hold(most: int = 300) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    command = [sys.executable, "-m", "metrics", "table", "--curated", "curated", "--lang", "en"]
    with Path("table.csv").open("wb") as file:
        ended = subprocess.run(
            command,
            stdout=file,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
            preexec_fn=hold,
            check=False,
        )
    assert ended.returncode == 2
    assert b"cannot write the output" in ended.stderr


def test_each_option_that_names_a_file_to_write_says_so() -> None:
    files = [
        argument
        for name in COMMANDS
        for argument in import_module(f"metrics.cli.{MODULES.get(name, name)}").ARGUMENTS
        if argument.settings.get("metavar") == "FILE"
    ]
    assert len(files) > 8
    assert all("- for standard" in argument.help.en for argument in files)


@pytest.mark.parametrize("command", ["add", "proofread", "import"])
def test_why_the_system_cannot_read_a_file_is_told_in_the_readers_language(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = {"add": ["--area", "xixi", "--documents", "."]}.get(command, [])
    for name, why in (("nothing.txt", "没有这个文件或文件夹"), (str(tmp_path), "是文件夹，不是文件")):
        assert main([command, name, *words, "--lang", "zh"]) == 2
        message = capsys.readouterr().err
        assert why in message
        assert re.search("[Nn]o such file|[Ii]s a directory|ordinary", message) is None
