"""Several columns of numbers that nothing tells apart are never taken as one thing: it is asked what they are."""

from pathlib import Path

import pytest

from metrics.cli import main
from metrics.curation import examine
from tests.tables import figures, read, texts_of, write_tables

TWO = "Town,P20_POP,P21_POP\nXixi,13000,13100\nHuajie,23000,23100\n"
OF_ALL = "values: [B, C]\narea: {column: Town}\nperiod: 2021\nindicator: residents\nunit: 人\n"
APART = OF_ALL.replace("period: 2021", "period: {row: 1, names: {P20_POP: 2020, P21_POP: 2021}}")
RATES = """\
Town,Year,Unemployment rate - aged 16+,numerator,conf
Xixi,2022,3.2,1300,1.1
Huajie,2022,2.9,1200,1.2
"""


@pytest.mark.parametrize("content", [TWO, "Town,P20_POP,P21_POP\nXixi,13000,\nHuajie,,23100\n"])
def test_columns_between_which_nothing_tells_are_named_and_asked_for_once(
    content: str, tmp_path: Path
) -> None:
    folder = write_tables(tmp_path / "w", {"t.csv": content}, OF_ALL)
    (problem,) = texts_of(examine(folder)[1], folder)
    assert problem.startswith(
        "tables/map.yaml:1:1: columns B (P20_POP), C (P21_POP) are all of one indicator"
    )
    assert "period: {row: 1, names: {P20_POP: …}}, or take one of them: values: [B]" in problem


def test_what_tells_them_apart_is_written_in_the_map(tmp_path: Path) -> None:
    folder = write_tables(tmp_path / "w", {"t.csv": TWO}, APART)
    assert figures(read(folder))["C3"] == "residents 花街 2021 level 23100人"


def test_two_heads_of_one_meaning_are_told_once(tmp_path: Path) -> None:
    same = APART.replace("P20_POP: 2020", "P20_POP: 2021")
    folder = write_tables(tmp_path / "w", {"t.csv": TWO}, same)
    (problem,) = texts_of(examine(folder)[1], folder)
    assert "columns B (P20_POP), C (P21_POP)" in problem


def test_of_several_columns_the_one_called_after_the_indicator_is_taken_and_the_others_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_tables(tmp_path / "w", {"t.csv": TWO}, APART)
    table = tmp_path / "rates.csv"
    table.write_text(RATES)
    given = ("--indicator", "jobless", "--unit", "%", "--lang", "en")
    assert main(["import", str(table), "--curated", str(folder), *given]) == 0
    out, err = capsys.readouterr()
    assert "values: [C]" in out
    assert "values: D (numerator), E (conf) hold numbers too, and are left out" in out
    assert "figures: 2;" in err
