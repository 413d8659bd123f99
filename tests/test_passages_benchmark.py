"""The measure on annotated passages: what is right counts as right, and every annotation stands in its text."""

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.passages.__main__ import graded, main
from benchmarks.passages.annotated import FOLDER, passages

PASSAGE = """@ 甲镇
2023年，甲镇税收1.2亿元，增长5%，乙村民宿12家。
| 1.2亿元 | 120000000 | 元 | level | 2023 | printed | tax_revenue |
| ?5%
| 12家 | 13 | 家 | level | 2023 | printed | - | 乙村
"""


def test_a_figure_is_graded_by_what_may_be_said_of_it(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(PASSAGE, encoding="utf-8")
    (passage,) = passages(tmp_path / "one.txt")
    counts = Counter[str]()
    assert list(graded(passage, counts)) == ["12家: value '12'"]
    assert (counts["figures"], counts["hits"], counts["all right"], counts["extra"]) == (2, 2, 1, 0)


def test_every_set_is_graded_and_says_that_it_is_made_up(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["zh_2", "en_2"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert [row.split()[0] for row in rows] == ["set", "zh_2", "en_2", "aim"]
    assert all(path.read_text("utf-8").startswith("# Synthetic") for path in FOLDER.glob("*.txt"))
