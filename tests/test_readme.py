"""The README is tested: every command in it is run, on what is here."""

import os
import re
import runpy
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sample import FOLDER
from tests.serving import ROOT

README = (ROOT / "README.md").read_text("utf-8")
CHINESE = (ROOT / "README.zh.md").read_text("utf-8")
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", README, re.DOTALL)
FENCED = [
    line.removeprefix("$ ") for language, block in BLOCKS if not language for line in block.splitlines()
]
INLINE = re.findall(r"`((?:\.venv/bin/metrics|\./run) [^`…]+)`", README)
COMMANDS = [*dict.fromkeys([*FENCED, *INLINE])]
STANDING = ("./run dashboard", ".venv/bin/metrics serve")
WORKBENCH = ".venv/bin/metrics curate mytown"
NOTHING_VERIFIED = 3
RUN = runpy.run_path(str(ROOT / "run"))
METRICS = [sys.executable, "-m", "metrics"]
EXAMPLE = "tests tests/model -k rank"  # of `run` itself and of CONTRIBUTING.md


def words_of(command: str) -> list[str]:
    """Return a command as it is run here: this Python, this checkout, any free port."""
    words = shlex.split(re.sub(r" --port \d+", "", command))
    if words[0] == "./run":
        assert RUN["is_set_up"]("dev"), "the environment is not the lock's: start the tests with ./run tests"
        return [sys.executable, str(ROOT / "run"), *words[1:]]
    assert words[0] == ".venv/bin/metrics"
    return [*METRICS, *words[1:]]


def environment(state: Path) -> dict[str, str]:
    """Return the environment of somebody who has no documents."""
    kept = {name: value for name, value in os.environ.items() if name != "METRICS_DOCUMENTS"}
    return kept | {"METRICS_STATE": str(state)}


def is_standing(command: str) -> bool:
    """Whether a command goes on until it is stopped."""
    return command.startswith(STANDING)


def test_every_block_of_the_readme_is_of_a_kind_that_is_tested() -> None:
    assert {language for language, _ in BLOCKS} == {"", "python", "nginx"}
    assert len(FENCED) > 8


@pytest.mark.parametrize(
    "shared",
    [
        r"```\w*\n.*?```",  # whole blocks
        r"`[^`\n]+`",  # commands, options, variables and files
        r"\]\((?!README|docs/screenshots)([^)]*)\)",  # where links lead
        r"^#+ ",
    ],
)
def test_the_readme_says_the_same_in_both_languages(shared: str) -> None:
    english, chinese = (re.findall(shared, text, re.DOTALL | re.MULTILINE) for text in (README, CHINESE))
    assert sorted(chinese) == sorted(english)


@pytest.mark.parametrize(
    "command",
    [
        command
        for command in COMMANDS
        if not is_standing(command) and command[:5] != "./run" and command != WORKBENCH
    ],
)
def test_a_command_of_the_readme_does_what_it_says(command: str, tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "curated")  # a command may write there
    ended = subprocess.run(
        words_of(command),
        cwd=tmp_path,
        env=environment(tmp_path) | {"METRICS_CURATED": str(tmp_path / "curated")},
        input="甲镇2023年工业总产值43.21亿元。\n".encode(),
        capture_output=True,
        check=False,
        timeout=120,
    )
    nothing = re.search(r"metrics (verify|audit)\b", command)
    assert ended.returncode == (NOTHING_VERIFIED if nothing else 0), ended.stderr.decode()
    assert ended.stdout
    for name in re.findall(r"\S+\.(?:png|svg|csv|xlsx)\b", command):
        assert (tmp_path / name).stat().st_size > 1000


@pytest.mark.parametrize("command", [command for command in COMMANDS if is_standing(command)])
def test_a_command_that_serves_tells_its_address_and_can_be_stopped(command: str, tmp_path: Path) -> None:
    words = [*words_of(command), "--port", "0"]
    with subprocess.Popen(
        words, cwd=ROOT, env=environment(tmp_path), stdout=subprocess.PIPE, text=True
    ) as started:
        assert started.stdout is not None
        address = next(line for line in started.stdout if "http" in line)
        started.send_signal(signal.SIGTERM)
        assert started.wait(timeout=60) == 0
    assert re.search(r"http://localhost:\d+$", address.strip())


def test_the_workbench_tells_its_address_and_can_be_stopped(tmp_path: Path) -> None:
    assert WORKBENCH in COMMANDS
    shutil.copytree(FOLDER, tmp_path / "mytown")
    words = [*words_of(WORKBENCH), "--no-browser"]
    own = environment(tmp_path) | {"METRICS_DOCUMENTS": str(tmp_path)}
    with subprocess.Popen(words, cwd=tmp_path, env=own, stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout is not None
        try:
            assert re.search(r"^http://127\.0\.0\.1:\d+/\?token=", started.stdout.readline())
            started.send_signal(signal.SIGTERM)
            assert started.wait(timeout=60) == 0
        finally:
            started.kill()  # else whoever is not stopped is waited for


def test_the_word_tests_runs_tests() -> None:
    assert "./run tests" in COMMANDS
    chosen = ["tests/test_glossary.py", "-q", "-p", "no:cacheprovider"]
    ended = subprocess.run([*words_of("./run tests"), *chosen], capture_output=True, check=False, timeout=120)
    assert ended.returncode == 0, ended.stdout.decode()
    assert b" passed" in ended.stdout


@pytest.mark.parametrize("file", ["run", "CONTRIBUTING.md"])
def test_the_example_of_chosen_tests_finds_some(file: str) -> None:
    assert EXAMPLE in (ROOT / file).read_text("utf-8")
    words = [*words_of(f"./run {EXAMPLE}"), "--collect-only", "-q", "-p", "no:cacheprovider"]
    assert subprocess.run(words, capture_output=True, check=False, timeout=120).returncode == 0


def test_a_name_that_no_test_has_is_told_in_words() -> None:
    words = [
        sys.executable,
        "-m",
        "pytest",
        "tests/model",
        "-k",
        "no_test_is_called_so",
        "-q",
        "-p",
        "no:cacheprovider",
    ]
    ended = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert ended.returncode == pytest.ExitCode.NO_TESTS_COLLECTED
    assert "no test fits what was asked" in ended.stdout


def test_the_python_of_the_readme_gives_figures() -> None:
    (block,) = [block for language, block in BLOCKS if language == "python"]
    names: dict[str, object] = {}
    exec(block, names)
    assert len(names["frame"]) > 50  # type: ignore[arg-type]
