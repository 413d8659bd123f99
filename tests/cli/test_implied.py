"""`metrics implied`, called as a shell calls it."""

import json

import pytest

from metrics.cli import main
from tests.sample import FOLDER

CURATED = str(FOLDER)
Output = pytest.CaptureFixture[str]


def printed(capsys: Output, *arguments: str) -> str:
    """Return what the command prints."""
    assert main(["implied", CURATED, *arguments]) == 0
    return capsys.readouterr().out


def test_each_value_stands_over_its_rule_and_the_figures_that_it_rests_on(capsys: Output) -> None:
    lines = [line.strip() for line in printed(capsys, "--lang", "en").splitlines()]
    at = next(index for index, line in enumerate(lines) if "Fixed-asset investment target" in line)
    assert lines[at + 1] == "target = amount done ÷ completion rate: 1.3亿元 ÷ 114%"
    assert lines[at + 2].endswith("article on Xixi, 2020 (000, line 234) · CNY 125 – 135 million")


def test_what_hangs_on_a_figure_is_listed_and_nothing_else(capsys: Output) -> None:
    text = printed(capsys, "--without", "002_2166f10ea368b2f9.txt:181")
    assert "没有它，就没有这 2 个数" in text
    assert "413.7 万元" in text
    assert "986 万元" in text
    assert "63.6 万元" not in text
    assert printed(capsys, "--without", "002:181") == text


def test_json_names_every_figure_that_a_value_rests_on(capsys: Output) -> None:
    lines = printed(capsys, "--without", "001:199", "--json").splitlines()
    base = next(value for value in map(json.loads, lines) if value["rule"] == "base")
    assert [premise["printed"] for premise in base["rests_on"]] == ["12.34亿元", "1.92%"]
    assert base["low"] == pytest.approx(12.335e8 / 1.01925)
    assert base["high"] == pytest.approx(12.345e8 / 1.01915)


def test_a_place_without_a_figure_is_wrong_usage(capsys: Output) -> None:
    assert main(["implied", CURATED, "--without", "001:1", "--lang", "en"]) == 2
    assert "'001:1': no figure stands there" in capsys.readouterr().err
