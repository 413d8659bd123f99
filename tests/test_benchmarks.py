"""The benchmarks still run: a stage or two on a tiny folder, so that a broken one is seen before somebody needs it."""

from pathlib import Path

import pytest

from benchmarks import __main__ as benchmark
from benchmarks import growth, pictures, tables
from benchmarks.made import Size, made
from benchmarks.made_table import TableSize, made_table

TINY = Size(towns=2, years=2, indicators=2)


def test_each_stage_of_growth_is_measured(tmp_path: Path) -> None:
    measured = list(growth.stages(made(tmp_path, TINY)))
    assert len(measured) == len(growth.STAGES)
    assert all(seconds >= 0 for seconds in measured)


def test_pictures_are_measured_beside_their_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "SIZE", TINY)
    monkeypatch.setattr(pictures, "ROUNDS", 2)
    lines = [
        benchmark.Result(name, ours[0], floor[0], goal).line()
        for name, ours, floor, goal in pictures.pictures()
    ]
    assert len(lines) == 3
    assert all("≤" in line for line in lines)


def test_a_table_is_measured_beside_its_floor(tmp_path: Path) -> None:
    size = TableSize(towns=2, indicators=2, years=2)
    assert [name for name, _ in tables.measured(made_table(tmp_path, size), rounds=1)] == [
        "first load",
        "csv",
        "load",
        "check",
    ]
