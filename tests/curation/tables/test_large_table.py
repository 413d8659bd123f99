"""A synthetic table of 50 towns, ten indicators and five years: one short map, 2,500 proven figures."""

from pathlib import Path

import pytest

from benchmarks.made_table import MAP, TableSize, made_table
from metrics.cli import main
from tests.tables import read

SYNTHETIC = TableSize(towns=50, indicators=10, years=5)


def test_one_map_of_a_few_lines_proves_2500_synthetic_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("METRICS_DOCUMENTS", raising=False)
    folder = made_table(tmp_path / "synthetic", SYNTHETIC)
    assert len(MAP.splitlines()) <= 40
    assert len(read(folder).observations) == 2500
    assert main(["verify", str(folder), "--lang", "en"]) == 0
    assert "made_up: 2500 figures, all of them in the document" in capsys.readouterr().out
    assert main(["check", str(folder), "--lang", "en"]) == 0
    assert "10 indicators, 2500 figures, no problem" in capsys.readouterr().out
