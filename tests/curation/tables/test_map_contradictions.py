"""What is told of all of a table is held against what the table prints of itself, so that no edition is misread."""

from pathlib import Path

import pytest

from metrics.curation import examine
from tests.tables import figures, read, texts_of, write_tables

ROWS = "乡镇,工业总产值\n西溪镇,12.5\n花街镇,3.5\n"
BY_ROWS = "area: {column: 乡镇}\nindicator: {row: 2}\nheader: [2]\nvalues: [B]\n"
TITLED = {
    "unit": ("各镇工业（单位：亿元）", "period: 2023\nunit: 万元\n", "unit: {cell: A1}"),
    "year": ("2022年各镇工业", "period: 2023\nunit: 万元\n", "period: {cell: A1}"),
    "years": ("2020年和2021年各镇工业", "period: 2023\nunit: 万元\n", "period: {cell: A1}"),
}
FITTING = {
    "same unit": ("各镇工业（单位：万元）", "period: 2023\nunit: 万元\n"),
    "no unit alone": ("各镇工业（单位：亿元、%）", "period: 2023\nunit: 万元\n"),
    "same year": ("2023年各镇工业", "period: 2023\nunit: 万元\n"),
    "a day of it": ("截至2023年12月31日", "period: 2023\nunit: 万元\n"),
    "the year of the book": ("2024年统计年鉴：各镇工业", "period: 2023\nunit: 万元\n"),
    "one of two": ("2022年、2023年各镇工业", "period: 2023\nunit: 万元\n"),
}


@pytest.mark.parametrize("name", TITLED)
def test_a_title_that_prints_another_unit_or_year_is_refused_with_the_line_that_takes_it(
    name: str, tmp_path: Path
) -> None:
    title, more, way = TITLED[name]
    folder = write_tables(tmp_path / "w", {"y.csv": f"{title},\n{ROWS}"}, BY_ROWS + more)
    _, problems = examine(folder)
    (problem,) = texts_of(problems, folder)
    assert problem.startswith(f"tables/y.csv:1:1: A1 prints '{title}', where all is told to be")
    assert f"write {way} in the map" in problem


@pytest.mark.parametrize("name", FITTING)
def test_a_title_that_agrees_or_is_of_the_book_stands(name: str, tmp_path: Path) -> None:
    title, more = FITTING[name]
    folder = write_tables(tmp_path / "w", {"y.csv": f"{title},\n{ROWS}"}, BY_ROWS + more)
    assert figures(read(folder))["B3"] == "output 西溪 2023 level 12.5万元"


def test_a_title_that_means_something_else_is_answered_in_the_map(tmp_path: Path) -> None:
    more = "period: {cell: A1, names: {2022年卷: 2023}}\nunit: 万元\n"
    folder = write_tables(tmp_path / "w", {"y.csv": f"2022年卷,\n{ROWS}"}, BY_ROWS + more)
    assert figures(read(folder))["B3"] == "output 西溪 2023 level 12.5万元"


def test_the_table_of_another_town_is_refused(tmp_path: Path) -> None:
    content = "花街镇主要指标,\n指标,2023年\n工业总产值（万元）,12.5\n"
    map_ = "header: [2]\narea: 西溪\nperiod: {row: 2}\nindicator: {column: 指标}\n"
    folder = write_tables(tmp_path / "w", {"y.csv": content}, map_)
    _, problems = examine(folder)
    assert "A1 prints '花街镇主要指标', where all is told to be '西溪'" in texts_of(problems, folder)[0]


def test_a_head_or_a_row_that_prints_another_thing_than_all_is_told_to_be_is_refused(tmp_path: Path) -> None:
    content = "乡镇,年份,单位,常住人口\n西溪镇,2023,万元,12.5\n花街镇,2022,亿元,3.5\n"
    map_ = "area: {column: 乡镇}\nperiod: 2023\nindicator: output\nunit: 万元\nvalues: [D]\n"
    folder = write_tables(tmp_path / "w", {"y.csv": content}, map_)
    _, problems = examine(folder)
    cells = [text.split(": ", 1)[1].split(",")[0] for text in texts_of(problems, folder)]
    assert cells == ["D1 prints '常住人口'", "B3 prints '2022'", "C3 prints '亿元'"]


def test_a_caption_and_the_name_of_a_sheet_are_held_against_it_too(tmp_path: Path) -> None:
    page = "<table><caption>单位：亿元</caption><tr><th>乡镇<th>产值<tr><td>西溪镇<td>12.5</table>"
    map_ = "area: {column: 乡镇}\nperiod: 2023\nindicator: output\nunit: 万元\n"
    folder = write_tables(tmp_path / "w", {"y.html": page}, map_)
    _, problems = examine(folder)
    assert "the caption or the sheet's name prints '亿元'" in texts_of(problems, folder)[0]


def test_the_unit_in_the_head_of_a_column_counts_before_one_told_of_all(tmp_path: Path) -> None:
    content = "乡镇,年份,产值（亿元）\n西溪镇,2023,12.5\n"
    map_ = "area: {column: 乡镇}\nperiod: {column: 年份}\nindicator: output\nunit: 万元\nvalues: [C]\n"
    folder = write_tables(tmp_path / "w", {"y.csv": content}, map_)
    assert figures(read(folder)) == {"C2": "output 西溪 2023 level 12.5亿元"}


def test_a_power_of_ten_and_a_unit_that_is_not_known_are_not_passed_over(tmp_path: Path) -> None:
    content = "REF_AREA,TIME_PERIOD,UNIT_MEASURE,UNIT_MULT,OBS_VALUE\nXixi,2023,Euro per inhabitant,6,12.5\n"
    map_ = "area: {column: A}\nperiod: {column: B}\nindicator: output\nunit: 元\nvalues: [E]\n"
    folder = write_tables(tmp_path / "w", {"y.csv": content}, map_)
    _, problems = examine(folder)
    printed = [text.split("; ")[0].split(": ", 1)[1] for text in texts_of(problems, folder)]
    assert printed == [
        "C2 prints 'Euro per inhabitant', where all is told to be '元'",
        "D2 prints '6', where all is told to be '0'",
    ]


def test_a_head_that_says_value_names_no_indicator(tmp_path: Path) -> None:
    content = "REF_AREA,TIME_PERIOD,Value\nXixi,2023,12.5\n"
    more = "  price:\n    name: {zh: 指数, en: Value}\n"
    more += "    unit: '1'\n    welcome: neither\n    definition: {zh: 数, en: a}\n"
    map_ = "area: {column: A}\nperiod: {column: B}\nindicator: output\nunit: 元\nvalues: [C]\n"
    folder = write_tables(tmp_path / "w", {"y.csv": content}, map_, indicators=more)
    assert list(figures(read(folder))) == ["C2"]
