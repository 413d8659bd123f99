"""The measure of `metrics propose` on curated documents: a right proposal counts as right, a missed one as missed."""

from pathlib import Path

import pytest

from benchmarks.proposing import known_without, main, matches
from metrics.curation.proving.documents import read_document
from tests.press import WrittenIndicator, printed

ARTICLE = "2023年，甲镇香菇产量3吨，增长5%。开展“1+3”行动，带动12户。"


def test_a_document_is_measured_by_what_is_known_without_it(tmp_path: Path) -> None:
    things = WrittenIndicator("t", "香菇产量", ["level: 3吨, line: 1"])
    catalogue = printed(tmp_path, ARTICLE, mushrooms=things)
    source = catalogue.sources["a"]
    assert "mushrooms" not in known_without(catalogue, source)
    pairs, extra = matches(catalogue, source, read_document(tmp_path / "documents" / "a.txt"))
    (pair,) = pairs
    assert pair.right == dict.fromkeys(("value", "unit", "measure", "period", "status", "all right"), True)
    assert [candidate.token.text for candidate in extra] == ["5%", "12户"]


def test_it_prints_a_line_a_document_and_one_for_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    printed(tmp_path, ARTICLE, mushrooms=WrittenIndicator("t", "香菇产量", ["level: 3吨, line: 1"]))
    assert main([str(tmp_path / "curated"), "--documents", str(tmp_path / "documents"), "--wrong"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split()[:3] == ["a", "(1", "figures)"]
    assert lines[-2].split()[:2] == ["all", "100%"]
    assert any("12户: no figure of the curator's" in line for line in lines)
