"""A file is the old one or the new one, whole, whatever happens; and nobody writes over what another wrote."""

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from metrics.curation.writing.lock import FolderLockedError, locked
from metrics.curation.writing.strokes import ChangedMeanwhileError, Stroke, clear, write, write_all
from tests.writers import edited

WRITER = """
import sys
from pathlib import Path
from tests.writers import edited
path = Path(sys.argv[1])
print("ready", flush=True)
while True:
    edited(path, lambda text: text + "一行\\n" * 2000 if len(text) < 100000 else "")
"""


def test_what_was_written_can_be_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a\n")
    path.chmod(0o640)
    stroke = edited(path, lambda text: text + "b\n")
    assert path.read_text() == "a\nb\n"
    assert path.stat().st_mode & 0o777 == 0o640
    write(stroke.undone)
    assert path.read_text() == "a\n"
    made = edited(tmp_path / "new.yaml", lambda text: text + "c\n", fresh="# head\n")
    assert (tmp_path / "new.yaml").read_text() == "# head\nc\n"
    write(made.undone)
    assert [path.name for path in tmp_path.iterdir()] == ["a.yaml"]


def test_what_changed_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("another's\n")
    with pytest.raises(ChangedMeanwhileError):
        write(Stroke(path, b"mine\n", b"mine\nand more\n"))
    assert path.read_text() == "another's\n"
    assert [path.name for path in tmp_path.iterdir()] == ["a.yaml"]


def test_where_one_of_several_files_cannot_be_written_none_is(tmp_path: Path) -> None:
    first, second = tmp_path / "a.yaml", tmp_path / "b.yaml"
    first.write_text("a\n")
    second.write_text("another's\n")
    with pytest.raises(ChangedMeanwhileError):
        write_all([Stroke(first, b"a\n", b"a\nb\n"), Stroke(second, b"mine\n", b"mine\nand more\n")])
    assert (first.read_text(), second.read_text()) == ("a\n", "another's\n")


def test_where_another_wrote_meanwhile_the_edit_is_made_anew(tmp_path: Path) -> None:
    path, others = tmp_path / "a.yaml", ["b\n"]
    path.write_text("a\n")

    def edit(text: str) -> str:
        if others:
            path.write_text(text + others.pop())
        return text + "c\n"

    edited(path, edit)
    assert path.read_text() == "a\nb\nc\n"


def test_two_that_add_at_once_both_stand(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("")
    adds = (
        "import sys; from pathlib import Path; from metrics.curation.writing.strokes import *\n"
        "from tests.writers import edited\n"
        "done = 0\nwhile done < 20:\n"
        "  try: edited(Path(sys.argv[1]), lambda text: text + sys.argv[2] + chr(10)); done += 1\n"
        "  except ChangedMeanwhileError: pass\n"
    )
    both = [subprocess.Popen([sys.executable, "-c", adds, path, name]) for name in "ab"]
    assert [process.wait(60) for process in both] == [0, 0]
    lines = path.read_text().split()
    assert {name: lines.count(name) for name in "ab"}.keys() == {"a", "b"}
    assert set(lines) == {"a", "b"}


def test_a_writer_that_is_killed_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("")
    for _ in range(3):
        with subprocess.Popen([sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE) as writer:
            assert writer.stdout
            writer.stdout.readline()
            time.sleep(0.05)
            writer.send_signal(signal.SIGKILL)
        assert path.read_text().replace("一行\n" * 2000, "") == ""


def test_where_there_is_no_room_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a\n")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(OSError, match="large"):
            edited(path, lambda text: text + "b" * 10_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert path.read_text() == "a\n"
    assert os.listdir(tmp_path) == ["a.yaml"]  # noqa: PTH208


def test_a_second_one_is_told_who_works_in_a_folder(tmp_path: Path) -> None:
    with locked(tmp_path) as lock:
        lock.sign("王某")
        with pytest.raises(FolderLockedError, match="王某"), locked(tmp_path):
            pass
    with locked(tmp_path):
        pass
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_writer_left_is_taken_away_and_nothing_else(tmp_path: Path) -> None:
    left, fresh = tmp_path / ".a.yaml.kino4731.new", tmp_path / ".a.yaml.abcdefgh.new"
    others = [tmp_path / name for name in ("a.yaml", ".gitignore", "b.new", ".curate.lock")]
    for path in (left, fresh, *others):
        path.write_text("x")
    os.utime(left, (0, 0))
    os.utime(others[2], (0, 0))
    clear(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted([fresh, *others])
