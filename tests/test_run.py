"""The program `run`: a true sentence on every system, progress from the first moment, no compiler asked for."""

import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.serving import ROOT


@pytest.fixture
def run() -> dict[str, Any]:
    """What the program defines, before it does anything."""
    return runpy.run_path(str(ROOT / "run"))


@pytest.mark.parametrize("word", ["dashboard", "tests", "lint", "screenshots", ""])
def test_windows_is_told_what_to_use(
    run: dict[str, Any], word: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as windows:
        windows.delattr(os, "geteuid")
        windows.setattr(os, "name", "nt")
        code = run["main"]([word] if word else [])
    assert code == 1
    assert "wsl --install" in capsys.readouterr().err


def test_macos_is_told_of_its_own_python(run: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert "apt" not in run["way_to"]("python3.11-venv")


def test_a_linux_without_apt_is_not_told_to_use_it(
    run: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    assert run["way_to"]("python3.11-venv") == "get what Debian calls python3.11-venv"
    assert not run["may_install"]()


@pytest.mark.skipif(not shutil.which("apt-get"), reason="not a Debian")
def test_an_ordinary_user_is_told_whom_to_ask(run: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert not run["may_install"]()
    way = "get it with: sudo apt install python3.11-venv, or ask whoever may install packages here"
    assert run["way_to"]("python3.11-venv") == way


@pytest.mark.parametrize("lock", ["dashboard", "dev"])
def test_all_of_the_lock_is_installed(run: dict[str, Any], lock: str) -> None:
    packages = run["locked"](lock)
    written = (ROOT / "requirements" / f"{lock}.txt").read_text("utf-8")
    assert sum(text.count("--hash") for text in packages.values()) == written.count("--hash")
    assert all(f"{name}==" in text for name, text in packages.items())


def test_each_package_is_told_as_it_comes(run: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    progress = run["Progress"](4)
    for line in (
        "Collecting altair==6.3.0 (from -r requirements.txt (line 1))\n",
        "  Downloading altair-6.3.0-py3-none-any.whl.metadata (11 kB)\n",
        "Downloading altair-6.3.0-py3-none-any.whl (797 kB)\n",
        "  Using cached pyarrow-26.0.1-cp311-cp311-manylinux_2_28_x86_64.whl (55.0 MB)\n",
        "Requirement already satisfied: numpy==2.4 in ./lib (from -r requirements.txt (line 9))\n",
        "Processing ./wheels/pandas-3.1.1-cp311-cp311-manylinux_2_28_x86_64.whl\n",
        "Installing collected packages: altair, pyarrow\n",
    ):
        progress.hear(line)
    assert progress.doing() == "unpacked 0 of 4 packages"  # not those that were there before
    progress.end()
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "run:   1 of 4: altair 797 kB"
    assert lines[1] == "run:   2 of 4: pyarrow 55.0 MB"
    assert lines[2] == "run:   4 of 4: pandas"
    assert lines[3] == "run:   56 MB are here and are being unpacked"


def test_something_is_said_within_a_second_of_a_fresh_start(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    for name in ("run", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    nowhere = {"PATH": os.environ["PATH"], "PIP_INDEX_URL": "http://127.0.0.1:9", "PIP_RETRIES": "0"}
    alone = nowhere | {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "HOME": str(tmp_path)}
    ended = subprocess.run(
        [sys.executable, "run", "dashboard"],
        check=False,
        cwd=tmp_path,
        env=alone,
        capture_output=True,
        text=True,
        timeout=120,
    )
    lines = ended.stdout.splitlines()
    assert re.fullmatch(
        r"run: setting up \.venv, once: \d+ packages, some \d+ MB to fetch and \d+ MB on disk", lines[0]
    )
    assert lines[1].startswith("run: 1 of 3: ")
    assert lines[2].startswith("run: 2 of 3: ")
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr
    assert not list((tmp_path / ".venv").glob("set-up-*"))


@pytest.mark.parametrize(("first", "second", "code"), [(0, 0, 0), (1, 0, 1), (0, 2, 2)])
def test_two_parts_of_the_tests_run_at_once_and_either_may_fail(
    run: dict[str, Any], first: int, second: int, code: int, capfd: pytest.CaptureFixture[str]
) -> None:
    halves = [
        (("python", "-c", f"print('part {number}'); exit({number})"), ("python", "-c", "print('and more')"))
        for number in (first, second)
    ]
    assert run["side_by_side"](*halves) == code
    output = capfd.readouterr().out
    assert f"part {first}" in output
    assert f"part {second}" in output
    assert output.count("and more") == 2, "what failed stopped what stood behind it"


@pytest.mark.parametrize(("second_time", "code"), [("pass", 0), ("raise AssertionError", 1)])
def test_what_fails_on_a_busy_machine_is_tried_once_more_alone(
    run: dict[str, Any], tmp_path: Path, second_time: str, code: int, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "test_it.py").write_text(
        "from pathlib import Path\n"
        "def test_sound(): pass\n"
        "def test_shaky():\n"
        "    mark = Path(__file__).with_name('mark')\n"
        f"    if mark.exists(): {second_time}\n"
        "    else: mark.touch(); raise AssertionError\n",
        "utf-8",
    )
    command = ("pytest", str(tmp_path), "--rootdir", str(tmp_path), "-o", f"cache_dir={tmp_path}/cache")
    assert run["side_by_side"]((command,), (("python", "-c", ""),)) == code
    printed = capfd.readouterr().out
    assert "1 failed, 1 passed" in printed
    assert "test_it.py::test_shaky" in printed.partition("once more, alone:")[2]
    assert ("failed twice" in printed) == bool(code)


def test_tests_that_lack_a_package_stop_no_others(tmp_path: Path) -> None:
    (tmp_path / "test_one.py").write_text("import a_package_that_nobody_has\n", "utf-8")
    (tmp_path / "test_other.py").write_text("def test_it() -> None:\n    pass\n", "utf-8")
    words = [
        sys.executable,
        "run",
        "tests",
        str(tmp_path),
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(tmp_path),
    ]
    ended = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert "1 passed, 1 error" in ended.stdout
    assert ended.returncode == 1
