"""`metrics missing`, called as a shell calls it."""

import json
from pathlib import Path

import pytest

from metrics.cli import main
from tests.worlds import write_world

Output = pytest.CaptureFixture[str]
FIGURES = {"output": {"x2023": "level: 12.34亿元; change_on_year: 1.92%", "w2023": "level: 3.7574亿元"}}


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """A folder in which two towns print their output."""
    write_world(FIGURES, tmp_path)
    return str(tmp_path)


def printed(capsys: Output, *arguments: str) -> str:
    """Return what the command prints."""
    assert main(["missing", *arguments]) == 0
    return capsys.readouterr().out


def test_what_gains_most_comes_first_with_whom_to_ask(capsys: Output, folder: str) -> None:
    first, whom, *_ = printed(capsys, folder, "--lang", "zh").splitlines()
    assert first == "1. 花街 2023 年的总产值：可新增 3 对比较，其中 1 对须谨慎"
    assert whom == "   可问：花街镇的统计工作人员；刊登过该镇数字的文档 h2024 的发布者（文中未载明是谁）"


def test_as_json_each_piece_is_told_with_the_figures_that_it_unlocks(capsys: Output, folder: str) -> None:
    first = json.loads(printed(capsys, folder, "--json", "--indicator", "output").splitlines()[0])
    assert (first["lacking"], first["areas"], first["period"]) == ("figure", ["花街"], "2023")
    assert (first["comparable"], first["with_caution"], first["publishers"]) == (2, 1, [])
    assert {(figure["document"], figure["line"]) for figure in first["unlocks"]} == {
        ("x2023.txt", 1),
        ("w2023.txt", 1),
    }


def test_a_letter_names_what_is_asked_for_and_leaves_every_name_blank(capsys: Output, folder: str) -> None:
    letter = printed(capsys, folder, "--letter", "--area", "花街", "--lang", "zh")
    assert letter.startswith("花街镇统计工作人员（姓名：＿＿＿＿）：")
    assert "1. 花街 2023 年的总产值" in letter
    assert "西湖 2023 年：3.7574 亿元（西湖镇 2023 年文章）" in letter
    assert letter.rstrip().endswith("联系人：＿＿＿＿\n联系方式：＿＿＿＿\n日期：＿＿＿＿")
    assert "西湖镇统计" not in letter


def test_the_letter_exists_in_english(capsys: Output, folder: str) -> None:
    letters = printed(capsys, folder, "--letter", "--lang", "en").split("— — —")
    assert [letter.strip().splitlines()[0] for letter in letters] == [
        "To the statistics staff of Huajie (name: ____):",
        "To the statistics staff of Xihu (name: ____):",
    ]


def test_an_unknown_town_is_refused(capsys: Output, folder: str) -> None:
    assert main(["missing", folder, "--area", "东溪"]) == 2
    assert "东溪" in capsys.readouterr().err


def test_where_nothing_helps_it_says_so(capsys: Output, tmp_path: Path) -> None:
    write_world({"income": {"x2023": "level: 1400万元"}}, tmp_path)
    assert printed(capsys, str(tmp_path), "--lang", "en").strip() == (
        "no single figure would make more comparisons possible"
    )


def test_where_nothing_is_missing_a_letter_says_so_too(capsys: Output, tmp_path: Path) -> None:
    write_world({}, tmp_path)
    plain = printed(capsys, str(tmp_path), "--lang", "en")
    assert plain == "no single figure would make more comparisons possible\n"
    assert printed(capsys, str(tmp_path), "--letter", "--lang", "en") == plain
