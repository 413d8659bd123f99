"""A table stays the document: its cells become figures by its map, and what is not understood is told at its cell."""

from fractions import Fraction
from pathlib import Path

import pytest

from metrics.cli import main
from metrics.curation import examine
from metrics.model.codes import Status
from metrics.model.records import UNSAID
from tests.tables import MAP, TABLE, figures, read, texts_of, write_tables


def test_each_cell_becomes_a_figure_as_it_is_printed(tmp_path: Path) -> None:
    catalogue = read(write_tables(tmp_path / "w", {"y.csv": TABLE}))
    assert figures(catalogue) == {
        "C2": "output 西溪 2022 level 12,345.6万元",
        "D2": "residents 西溪 2022 level 1.30万人",
        "C3": "output 西溪 2023 level 13,345.6万元",
        "D3": "residents 西溪 2023 level 1.31万人",
        "D4": "residents 花街 2022 level 2.30万人",
        "C5": "output 花街 2023 level 9,345万元",
        "D5": "residents 花街 2023 level 2.31万人",
    }


def test_a_figure_of_a_table_is_as_exact_as_it_is_printed_and_its_mark_says_what_it_is(
    tmp_path: Path,
) -> None:
    catalogue = read(write_tables(tmp_path / "w", {"y.csv": TABLE}))
    first, marked = (
        next(observation for observation in catalogue.observations if observation.cell == cell)
        for cell in ("D2", "D3")
    )
    assert (first.quantity.low, first.quantity.high) == (Fraction(12950), Fraction(13050))
    assert (first.status, marked.status, marked.details.note.zh) == (
        Status.PRINTED,
        Status.PRELIMINARY,
        "初步数",
    )
    assert (first.line, first.source) == (2, "y")


def test_wide_digits_are_digits(tmp_path: Path) -> None:
    wide = TABLE.replace("1.30", "１．３０").replace("2022", "２０２２")
    assert figures(read(write_tables(tmp_path / "w", {"y.csv": wide}))) == figures(
        read(write_tables(tmp_path / "n", {"y.csv": TABLE}))
    )


WRONG = {
    "西西镇": ("西溪镇,2022", "西西镇,2022", "A2 no town is called '西西镇'", "near it come 西溪镇"),
    "code": ("西溪镇,2022", "330784111,2022", "A2 '330784111' is a code", "codes:"),
    "time": ("西溪镇,2022", "西溪镇,去年", "B2 '去年' is no period we know", ""),
    "no number": ("1.30", "n/a", "D2 'n/a' is no number", "missing"),
    "style": ("1.30", '"1,30"', "D2 '1,30' is not written with '.'", "decimal"),
    "mark": ("1.30", "1.30†", "D2", ""),
    "mark in brackets": ("1.30", "1.30(1)", "D2 '1.30(1)' has the footnote mark '(1)'", "under marks"),
    "unit": ("（万元）", "（万吨）", "C2", "is in t and should be in CNY"),
    "day": ("1.30", "2023-01-30", "D2 '2023-01-30' is a date where a number is due", ""),
    "unknown unit": ("（万元）", "（e+21）", "C1 'e+21' is no unit we know", ""),
    "unit behind": ("1.30", "1.30e+21", "D2 '1.30e+21' is no number", "missing"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_not_understood_is_told_at_its_cell(name: str, tmp_path: Path) -> None:
    was, now, begins, way_out = WRONG[name]
    folder = write_tables(tmp_path / "w", {"y.csv": TABLE.replace(was, now, 1)})
    catalogue, problems = examine(folder)
    assert catalogue is None
    assert any(begins in text and way_out in text for text in texts_of(problems, folder))
    assert all(text.startswith("tables/y.csv:") for text in texts_of(problems, folder))
    assert all(problem.message.zh for problem in problems)


def test_all_problems_of_a_table_are_told_at_once_and_one_word_once(tmp_path: Path) -> None:
    table = TABLE.replace("西溪镇", "西西镇").replace("2.31", "x").replace("花街镇,2022", "花街镇,去年")
    folder = write_tables(tmp_path / "w", {"y.csv": table})
    texts = texts_of(examine(folder)[1], folder)
    assert [text.split(" ")[1] for text in texts] == ["A2", "B4", "D5"]


def test_a_table_that_changed_is_no_longer_the_one_that_was_read(tmp_path: Path) -> None:
    folder = write_tables(tmp_path / "w", {"y.csv": TABLE})
    before = read(folder).version
    table = folder / "tables" / "y.csv"
    table.write_text(TABLE.replace("1.30", "1.33"), "utf-8")
    catalogue, problems = examine(folder)
    assert catalogue is None
    assert "it is another edition" in texts_of(problems, folder)[0]
    table.write_text(TABLE, "utf-8")
    assert read(folder).version == before


@pytest.mark.parametrize(
    ("map_", "problem"),
    [
        (MAP.replace("column: 乡镇", "column: 镇名"), "no column is called '镇名'"),
        (MAP.replace("area: {column: 乡镇}\n", ""), "does not say of which town"),
        (MAP.replace("{row: 1}", "{row: 1, column: A}"), "takes one place"),
        (MAP + "sheet: 2023\n", "no sheet is called '2023'"),
        (MAP + "rows: 9/..\n", "takes no figure at all"),
        (MAP + "values: [D/C]\n", "'D/C' is no stretch of this table's columns, A to D"),
        (MAP + "values: [C, D/ZZZ]\n", "'D/ZZZ' is no stretch of this table's columns, A to D"),
        (MAP + "unitt: 元\n", "no field is called 'unitt'"),
    ],
)
def test_what_is_wrong_with_a_map_is_told_in_the_map(map_: str, problem: str, tmp_path: Path) -> None:
    folder = write_tables(tmp_path / "w", {"y.csv": TABLE}, map_)
    texts = texts_of(examine(folder)[1], folder)
    assert any(text.startswith("tables/map.yaml:") and problem in text for text in texts), texts


RANKS = "乡镇,年份,位次\n西溪镇,2023,3\n"
MAP_OF_RANKS = """\
area: {{column: 乡镇}}
period: {{column: 年份}}
indicator: {{row: 1, names: {{位次: {{indicator: output, measure: rank{}}}}}}}
"""


def test_a_document_without_its_table_or_map_is_told_so(tmp_path: Path) -> None:
    folder = write_tables(tmp_path / "w", {"y.csv": TABLE})
    (folder / "tables" / "y.csv").unlink()
    assert "the folder tables has no 'y.csv'" in texts_of(examine(folder)[1], folder)[0]


def test_verify_reads_every_cell_again_without_a_folder_of_documents(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("METRICS_DOCUMENTS", raising=False)
    folder = write_tables(tmp_path / "w", {"y.csv": TABLE})
    assert main(["verify", str(folder), "--lang", "en"]) == 0
    assert "y: 7 figures, all of them in the document" in capsys.readouterr().out


def test_a_code_is_read_in_the_scheme_that_the_map_names(tmp_path: Path) -> None:
    table = TABLE.replace("西溪镇", "330784111").replace("花街镇", "330784114")
    map_ = MAP.replace("column: 乡镇", "column: 乡镇, codes: nbs")
    catalogue = read(write_tables(tmp_path / "w", {"y.csv": table}, map_))
    assert {observation.area for observation in catalogue.observations} == {"西溪", "花街"}


def test_a_code_that_a_spreadsheet_took_for_a_number_names_its_town(tmp_path: Path) -> None:
    table = TABLE.replace("西溪镇", "6411000").replace("花街镇", "6412000")
    folder = write_tables(
        tmp_path / "w", {"y.csv": table}, MAP.replace("column: 乡镇", "column: 乡镇, codes: nbs")
    )
    areas = folder / "areas.yaml"
    text = areas.read_text("utf-8").replace("nbs: 330784111", 'nbs: "06411000"')
    areas.write_text(text.replace("nbs: 330784114", 'nbs: "06412000"'), "utf-8")
    assert {observation.area for observation in read(folder).observations} == {"西溪", "花街"}


def test_a_currency_before_a_number_leaves_it_a_number_in_the_style_of_the_table(tmp_path: Path) -> None:
    table = 'town;year;工业总产值（元）\nXixi;2022;¥ 1.234\nXixi;2023;"¥ 1.234,5"\n'
    style = 'separator: ";"\ndecimal: ","\nthousands: .\n'
    map_ = style + "area: {column: town}\nperiod: {column: year}\nindicator: {row: 1}\n"
    catalogue = read(write_tables(tmp_path / "w", {"y.csv": table}, map_))
    read_as = [(one.quantity.printed, one.quantity.value) for one in catalogue.observations]
    assert read_as == [("¥ 1.234", Fraction(1234)), ("¥ 1.234,5", Fraction(12345, 10))]


def test_a_map_answers_what_is_doubted_of_its_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    jump = TABLE.replace('"13,345.6"', "0.6")
    assert main(["check", str(write_tables(tmp_path / "a", {"y.csv": jump})), "--lang", "en"]) == 0
    assert "write sure: scale" in capsys.readouterr().out
    answered = write_tables(tmp_path / "b", {"y.csv": jump}, MAP + "sure: scale\n")
    assert main(["check", str(answered), "--lang", "en"]) == 0
    assert "remark" not in capsys.readouterr().out


def test_a_table_that_no_document_names_is_told_to_the_curator_alone(tmp_path: Path) -> None:
    folder = write_tables(tmp_path / "w", {"y.csv": TABLE})
    (folder / "tables" / "other.csv").write_text("a,b\n", "utf-8")
    assert ["no document names this table" in text for text in texts_of(examine(folder)[1], folder)] == [True]
    assert examine(folder, strays=False)[0] is not None


def test_the_words_that_tell_a_tables_time_stand_in_the_row_that_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("METRICS_DOCUMENTS", raising=False)
    table = "各乡镇2023年主要指标,\n乡镇,工业总产值（万元）\n西溪镇,1.5\n"
    map_ = "header: 2\narea: {column: 乡镇}\nindicator: {row: 2}\n"
    for row, code in ((1, 0), (2, 1)):
        more = f"  period: 2023\n  known_from: [{{printed: 2023年, line: {row}}}]\n"
        folder = write_tables(tmp_path / str(row), {"y.csv": table}, map_, more)
        assert figures(read(folder)) == {"B3": "output 西溪 2023 level 1.5万元"}
        assert main(["verify", str(folder), "--lang", "en"]) == code
    assert "row 2 of the table has no '2023年'" in capsys.readouterr().out


def test_a_plan_stays_a_plan_where_the_map_says_which_year_its_head_means(tmp_path: Path) -> None:
    table = "乡镇,Ist 2022,Plan 2022\n西溪镇,1.5,1.7\n"
    period = "period: {row: 1, names: {Plan 2022: 2022, Ist 2022: 2022}}\n"
    map_ = f"area: {{column: 乡镇}}\n{period}indicator: output\nunit: 万元\n"
    by_cell = {
        one.cell: one.status
        for one in read(write_tables(tmp_path / "w", {"y.csv": table}, map_)).observations
    }
    assert by_cell == {"B2": Status.PRINTED, "C2": Status.PLANNED}


def test_a_code_may_be_letters_alone(tmp_path: Path) -> None:
    folder = write_tables(
        tmp_path / "w",
        {"y.csv": "REGION,Jahr,Residents\nZH,2022,1539\n"},
        "area: {column: REGION, codes: iso}\nperiod: {column: Jahr}\nindicator: {row: 1}\nunit: 人\n",
    )
    areas = folder / "areas.yaml"
    areas.write_text(
        areas.read_text("utf-8").replace("{mca: 330784109,", "{iso: ZH, mca: 330784109,"), "utf-8"
    )
    assert figures(read(folder)) == {"C2": "residents 西溪 2022 level 1539人"}


@pytest.mark.parametrize("more", ["", ", among: 重庆市"])
def test_a_rank_among_nobody_is_refused_at_its_cell(more: str, tmp_path: Path) -> None:
    folder = write_tables(tmp_path / "w", {"y.csv": RANKS}, MAP_OF_RANKS.format(more))
    text = texts_of(examine(folder)[1], folder)[0]
    assert (
        "C2 is a rank among nobody; write among: under its name in the map, a locality of the town: '永康市'"
        in text
    )


@pytest.mark.parametrize(
    ("more", "among", "count"),
    [
        (", among: 永康市", "永康市", None),
        (", among: {zh: 六区两县, en: six districts and two counties, count: 8}", "六区两县", 8),
    ],
)
def test_a_rank_keeps_by_what_and_among_whom_it_is(
    more: str, among: str, count: int | None, tmp_path: Path
) -> None:
    rank = read(write_tables(tmp_path / "w", {"y.csv": RANKS}, MAP_OF_RANKS.format(more))).observations[0]
    assert str(rank.of) == "level"
    assert rank.quantity.printed == "第3"
    assert (rank.among or UNSAID).zh == among
    assert rank.details.competitors == count


SERIES = """\
Series,Sex,Year,Value
Adjusted,,2021,1200
Adjusted,F,2021,610
Raw,,2021,1250
Raw,F,2021,630
Adjusted,,2022,1300
Adjusted,F,2022,650
"""
OF_ALL = "area: 西溪\nindicator: residents\nunit: 人\nperiod: {column: Year}\nvalues: [Value]\n"


def wrong_with(folder: Path, table: str, map_: str) -> list[str]:
    """Return what is wrong with a table by a map."""
    return texts_of(examine(write_tables(folder, {"s.csv": table}, map_))[1], folder)


def test_rows_that_say_one_thing_are_told_by_what_tells_them_apart_with_the_line_that_takes_some(
    tmp_path: Path,
) -> None:
    problems = wrong_with(tmp_path / "w", SERIES, OF_ALL)
    assert len(problems) == 1
    assert "4 cells say what other rows say" in problems[0]
    assert "'Sex' prints 'blank', 'F'" in problems[0]
    assert "only: {Series: Adjusted, Sex: blank}" in problems[0]
    chosen = OF_ALL + "only: {Series: Adjusted, Sex: blank}\n"
    assert figures(read(write_tables(tmp_path / "v", {"s.csv": SERIES}, chosen))) == {
        "D2": "residents 西溪 2021 level 1200人",
        "D6": "residents 西溪 2022 level 1300人",
    }


def test_rows_of_all_are_named_before_those_that_are_more(tmp_path: Path) -> None:
    table = "Sex,Year,Value\n,2021,1200\nF,2021,610\nM,2021,590\nF,2022,650\nM,2022,640\n"
    (problem,) = wrong_with(tmp_path / "w", table, OF_ALL)
    assert "such as only: {Sex: blank}" in problem


def test_a_line_that_takes_some_rows_keeps_what_the_map_takes_already(tmp_path: Path) -> None:
    (problem,) = wrong_with(tmp_path / "w", SERIES, OF_ALL + "only: {Sex: blank}\n")
    assert "1 cells say what other rows say: 'Series' prints" in problem
    assert "such as only: {Sex: blank, Series: Adjusted}" in problem
    assert "map.yaml:6:1" in problem


def test_rows_that_nothing_tells_apart_are_told_one_by_one(tmp_path: Path) -> None:
    twice = "Year,Value\n2021,1200\n2021,1250\n"
    (problem,) = wrong_with(tmp_path / "w", twice, OF_ALL)
    assert "B3 says the same thing as B2" in problem
