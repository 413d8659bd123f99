"""Whoever is killed at any moment, or finds the disk full, loses nothing: the same command comes to the same files."""

import io
import os
import resource
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from metrics.cli import main
from tests.killed import killer

ARTICLE = "平湖镇2023年规上工业总产值为21.6亿元，比上年增长3.4%。\n"
TABLE = "乡镇,年份,常住人口（万人）\n平湖镇,2022,1.30\n平湖镇,2023,1.31\n"
COMMANDS = {
    "new": "new town --town 平湖镇=Pinghu --in 古田县=Gutian",
    "add": "add article.txt --area 平湖 --period 2023 --curated town --documents documents",
    "import": "import people.csv --curated town --write",
}
STEPS = {
    "new": 45,
    "import": 2,
}  # between the writes before which they are killed: those between are much alike
FOLDER = {
    "areas.yaml": "平湖: {name: {zh: 平湖镇, en: Pinghu}, lies_in: [{zh: 古田县, en: Gutian}]}\n",
    "sources.yaml": "",
    "people.yaml": "name: {zh: 人口, en: People}\nindicators:\n  residents:\n    name: {zh: 常住人口, en: Residents}\n"
    "    unit: 人\n    welcome: neither\n    definition: {zh: 常住, en: who lives there}\n",
}


@pytest.fixture
def begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Return what makes a place in which a command may be run, under a name."""
    monkeypatch.setenv("METRICS_STATE", str(tmp_path / "state"))

    def make(name: str) -> Path:
        home = tmp_path / name
        shutil.rmtree(home, ignore_errors=True)
        (home / "documents").mkdir(parents=True)
        (home / "article.txt").write_text(ARTICLE)
        (home / "people.csv").write_text(TABLE)
        monkeypatch.chdir(home)
        return home

    return make


def files(home: Path) -> dict[str, bytes]:
    """Return what all files hold, but for the lock and what a killed writer leaves under a name of its own."""
    return {
        str(path.relative_to(home)): path.read_bytes()
        for path in home.rglob("*")
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(home).parts)
    }


def in_a_child(words: str, at: int = 0, room: int | None = None) -> int:
    """Run a command in a child that is killed before its write number ``at``, or may write ``room`` bytes to a file.

    Return its exit code, or the signal that ended it, below zero.
    """
    child = os.fork()
    if not child:
        try:
            sys.stdout = sys.stderr = io.StringIO()  # what captures them writes files of its own
            if at:
                sys.addaudithook(killer(at))
            if room is not None:
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
            os._exit(main(words.split()))
        finally:
            os._exit(99)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def prepared(home: Path, name: str) -> None:
    """Write the folder that a command adds to."""
    if name != "new":
        (home / "town").mkdir()
        for file, text in FOLDER.items():
            (home / "town" / file).write_text(text)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_that_is_killed_before_any_write_comes_to_the_same_files_when_run_again(
    name: str, begun: Callable[[str], Path]
) -> None:
    home = begun("whole")
    prepared(home, name)
    shutil.copytree(home, home.parent / "kept")
    before = files(home)
    assert main(COMMANDS[name].split()) == 0  # here, so that children find all patterns compiled
    after, at, tries = files(home), 1, 0
    assert after != before
    while True:
        home = begun("killed")
        shutil.copytree(home.parent / "kept", home, dirs_exist_ok=True)
        code = in_a_child(COMMANDS[name], at)
        if code == 0:
            break
        assert code == -signal.SIGKILL
        between = files(home)
        assert all(content in (before.get(path), after[path]) for path, content in between.items())
        assert before.keys() <= between.keys()
        assert in_a_child(COMMANDS[name]) in ((0,) if between != after else (0, 2))
        assert files(home) == after
        at, tries = at + STEPS.get(name, 1), tries + 1
    assert tries > 2


@pytest.mark.parametrize("room", [0, 20, 1000, 5000])
@pytest.mark.parametrize("name", COMMANDS)
def test_where_there_is_no_room_nothing_is_written_and_nothing_lost(
    name: str, room: int, begun: Callable[[str], Path]
) -> None:
    home = begun("full")
    prepared(home, name)
    if name == "add":
        (home / "article.txt").write_text(ARTICLE * 200)
    before = files(home)
    code = in_a_child(COMMANDS[name], room=room)
    assert code == 2 or (room and code == 0)
    assert code == 0 or files(home) == before
    assert code == 0 or in_a_child(COMMANDS[name]) == 0
