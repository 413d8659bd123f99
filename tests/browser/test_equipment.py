"""Which browser the tests take."""

from pathlib import Path

import pytest

from tests.browser.equipment import VARIABLE, WINDOWLESS, chromium


def program(folder: Path, name: str, code: int = 0) -> str:
    """Write a program that starts, or does not; return its path."""
    path = folder / name
    path.write_text(f"#!/bin/sh\nexit {code}\n", "utf-8")
    path.chmod(0o755)
    return str(path)


def test_one_without_a_window_is_taken_first_then_any_that_runs_but_before_all_the_one_that_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv(VARIABLE, raising=False)
    whole = program(tmp_path, "chromium")
    assert chromium() == whole
    windowless = program(tmp_path, WINDOWLESS)
    assert chromium() == windowless
    program(tmp_path, WINDOWLESS, code=1)
    assert chromium() == whole
    monkeypatch.setenv(VARIABLE, program(tmp_path, "another"))
    assert chromium() == str(tmp_path / "another")
