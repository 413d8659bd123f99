"""Heads that stand over several columns without being merged."""

from pathlib import Path
from textwrap import dedent

from metrics.curation import examine
from metrics.curation.tables.files.opening import Writing, open_table
from metrics.curation.tables.heads import with_reaching_heads
from tests.tables import figures, read, texts_of, write_tables

TABLE = """\
乡镇,常住人口（万人）,,工业总产值（亿元）,,备注
,2022年,2023年,2022年,2023年,
西溪镇,1.30,1.31,12.3,13.4,5
花街镇,2.30,2.31,22.3,23.4,6
"""
MAP = "header: [1, 2]\narea: {column: 乡镇}\nperiod: {row: 2}\nindicator: {row: 1}\nvalues: B/E\n"


def test_a_head_reaches_over_what_the_row_below_prints_and_no_further() -> None:
    grid = with_reaching_heads(open_table(TABLE.encode(), Writing()).grids[0], (1, 2))
    heads = [grid.text(1, column) for column in range(1, 7)]
    assert heads == [
        "乡镇",
        "常住人口（万人）",
        "常住人口（万人）",
        "工业总产值（亿元）",
        "工业总产值（亿元）",
        "备注",
    ]
    assert grid.text(2, 1) == ""


def test_the_figures_below_a_reaching_head_are_of_it(tmp_path: Path) -> None:
    shown = figures(read(write_tables(tmp_path / "w", {"t.csv": TABLE}, MAP)))
    assert len(shown) == 8


def test_a_column_below_a_reaching_head_that_tells_no_time_is_refused_at_its_cell(tmp_path: Path) -> None:
    table = TABLE.replace(",2023年,2022年", ",户籍人口,2022年")
    folder = write_tables(tmp_path / "w", {"t.csv": table}, MAP)
    assert any("C2 '户籍人口'" in text for text in texts_of(examine(folder)[1], folder))


def test_a_name_in_two_rows_is_left_out_by_what_stands_in_one_of_them(tmp_path: Path) -> None:
    table = TABLE.replace("2022年", "常住").replace("2023年", "户籍")
    map_ = """
        header: [1, 2]
        area: {column: 乡镇}
        indicator: {row: [1, 2], names: {常住人口（万人） 常住: residents}}
        unit: 万人
        values: B/E
        excluded: [工业总产值（亿元）, 户籍]
    """
    folder = write_tables(tmp_path / "w", {"t.csv": table}, dedent(map_), more="  period: 2023\n")
    assert set(figures(read(folder))) == {"B3", "B4"}


def test_a_name_is_known_without_the_mark_of_a_note_behind_it(tmp_path: Path) -> None:
    table = TABLE.replace("常住人口（万人）", "常住 ¹").replace("花街镇", "花街镇 ²")
    map_ = (
        MAP.replace("{row: 1}", "{row: 1, names: {常住: residents}}")
        + "unit: {row: 1, names: {常住: 万人}}\n"
    )
    folder = write_tables(
        tmp_path / "w", {"t.csv": table.replace("工业总产值（亿元）", "亿元")}, map_ + "excluded: [亿元]\n"
    )
    assert set(figures(read(folder))) == {"B3", "C3", "B4", "C4"}


def test_a_name_that_a_map_is_to_write_is_told_whole(tmp_path: Path) -> None:
    name = "Households by size and by what their members do for a living"
    folder = write_tables(tmp_path / "w", {"t.csv": TABLE.replace("常住人口（万人）", name)}, MAP)
    assert any(f"no indicator is called '{name}'" in text for text in texts_of(examine(folder)[1], folder))


def test_of_two_heads_that_differ_in_capitals_each_is_found_as_it_is_written(tmp_path: Path) -> None:
    table = "乡镇,SEX,Sex,常住人口\n西溪镇,_T,Total,1300\n西溪镇,F,Female,700\n"
    for only in ("SEX: _T", "Sex: Total"):
        map_ = f"area: {{column: 乡镇}}\nindicator: {{row: 1}}\nunit: 人\nvalues: [D]\nonly: {{{only}}}\n"
        folder = write_tables(tmp_path / only[:3], {"t.csv": table}, map_, more="  period: 2023\n")
        assert set(figures(read(folder))) == {"D2"}


def test_a_town_may_be_named_in_both_languages_side_by_side(tmp_path: Path) -> None:
    table = TABLE.replace("西溪镇", "西　溪　镇 Xixi").replace("花街镇", "花街乡 Huajie Township")
    assert len(figures(read(write_tables(tmp_path / "w", {"t.csv": table}, MAP)))) == 8
