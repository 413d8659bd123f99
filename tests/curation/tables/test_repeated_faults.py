"""One fault in many cells is told once, at the first of them, with how many there are and where the next are."""

from pathlib import Path

from metrics.curation import examine
from tests.tables import MAP, texts_of, write_tables

HEAD = "乡镇,年份,工业总产值（万元）,常住人口（万人）"
ACROSS = "area: {column: 乡镇}\nindicator: {column: 指标}\nperiod: {row: 1}\nunit: 万元\n"


def problems_with(folder: Path, rows: list[str], map_: str = MAP) -> list[str]:
    """Return the problems of a table with some rows, the first of them its head."""
    _, problems = examine(write_tables(folder, {"t.csv": "\n".join(rows) + "\n"}, map_))
    return texts_of(problems, folder)


def test_a_column_of_words_is_one_problem_with_its_count(tmp_path: Path) -> None:
    rows = [f"西溪镇,{1900 + at},1.5,n{at}" for at in range(100)]
    assert problems_with(tmp_path / "w", [HEAD, *rows]) == [
        "tables/t.csv:2:14: D2 'n0' is no number; mend it, or write its reason under missing in the map; so it is in "
        "100 cells: D3, D4, D5 …"
    ]


def test_a_row_of_words_is_one_and_what_is_wrong_twice_is_told_twice(tmp_path: Path) -> None:
    few = problems_with(tmp_path / "few", [HEAD, "西溪镇,2022,a,b", "西溪镇,2023,1.5,1.2"])
    assert [problem.split()[1] for problem in few] == ["C2", "D2"]
    head, row = ",".join(map(str, range(2001, 2011))), ",".join("abcdefghij")
    (only,) = problems_with(tmp_path / "wide", [f"乡镇,指标,{head}", f"西溪镇,工业总产值,{row}"], ACROSS)
    assert "C2 'a' is no number" in only
    assert only.endswith("so it is in 10 cells: D2, E2, F2 …")


def test_one_text_anywhere_is_one_problem(tmp_path: Path) -> None:
    rows = ["西溪镇,1990,?!,?!", "西溪镇,1991,?!,?!", "西溪镇,2022,word,1.2"]
    repeated, alone = problems_with(tmp_path / "w", [HEAD, *rows])
    assert repeated.endswith("so it is in 4 cells: D2, C3, D3")
    assert "C4 'word' is no number" in alone


def test_a_block_that_says_again_what_the_first_one_says_is_one_problem(tmp_path: Path) -> None:
    blocks = [
        line
        for _ in range(2)
        for line in ("西溪镇,2022,1.5,1.2", *(f"花街镇,{year},1,2" for year in range(2000, 2009)))
    ]
    problems = problems_with(tmp_path / "w", [HEAD, *blocks])
    assert len(problems) == 2
    assert "C12 says the same thing as C2; " in problems[0]
    assert problems[0].endswith("so it is in 10 cells: C13, C14, C15 …")
