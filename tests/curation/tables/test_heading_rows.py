"""Headings above rows: an indicator above its towns, a town above its indicators, a year above both; lone months."""

from pathlib import Path

import pytest

from metrics.cli import main
from metrics.curation import examine
from tests.tables import figures, read, texts_of, write_tables

KNOWN = {"known.csv": "乡镇,年份,工业总产值（万元）\n西溪镇,2019,1.5\n花街镇,2019,1.5\n"}
MAP = "area: {column: 乡镇}\nperiod: {column: 年份}\nindicator: {row: 1}\n"
OF_INDICATORS = "地区,2022年,2023年\n工业总产值（万元）,,\n西溪镇,12,13\n花街镇,22,23\n"
OF_INDICATORS += "常住人口（人）,,\n西溪镇,120,130\n花街镇,220,230\n"
OF_TOWNS = "指标,单位,2022年\n西溪镇,,\n工业总产值,万元,12\n常住人口,人,120\n"
OF_TOWNS += "花街镇,,\n工业总产值,万元,22\n常住人口,人,220\n"
OF_YEARS = "地区,工业总产值（万元）\n2022年,\n西溪镇,12\n花街镇,22\n2023年,\n西溪镇,13\n花街镇,23\n"
TABLES = {
    "indicators": (
        OF_INDICATORS,
        "indicator: {above: 地区}",
        ["output 西溪 2022 level 12万元", "residents 花街 2023 level 230人"],
    ),
    "towns": (
        OF_TOWNS,
        "area: {above: 指标}",
        ["output 西溪 2022 level 12万元", "residents 花街 2022 level 220人"],
    ),
    "years": (
        OF_YEARS,
        "period: {above: 地区}",
        ["output 西溪 2022 level 12万元", "output 花街 2023 level 23万元"],
    ),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_heading_tells_what_the_rows_below_it_are_of(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, where, ends = TABLES[name]
    folder, table = write_tables(tmp_path / "w", KNOWN, MAP), tmp_path / "t.csv"
    table.write_text(content)
    assert main(["import", str(table), "--curated", str(folder), "--write"]) == 0
    assert where in capsys.readouterr().out
    assert set(ends) <= set(figures(read(folder)).values())
    assert main(["verify", str(folder)]) == 0


def test_what_stands_above_every_heading_is_of_none(tmp_path: Path) -> None:
    map_ = "area: {column: 地区}\nperiod: {row: 1}\nindicator: {above: 地区}\n"
    table = OF_INDICATORS.replace("工业总产值（万元）,,\n", "")
    folder = write_tables(tmp_path / "w", {"m.csv": table}, map_)
    problems = texts_of(examine(folder)[1], folder)
    assert problems
    assert all("has no indicator in its row or head" in problem for problem in problems)


def test_a_row_with_a_sign_for_none_is_no_heading(tmp_path: Path) -> None:
    map_ = "area: {column: 地区}\nperiod: {row: 1}\nindicator: {above: 地区}\n"
    map_ += 'missing: {"…": {zh: 不详, en: not known}}\n'
    table = OF_INDICATORS.replace("花街镇,22,23", "花街镇,…,…")
    folder = write_tables(tmp_path / "w", {"m.csv": table}, map_)
    assert figures(read(folder))["B6"] == "residents 西溪 2022 level 120人"


LONE = "乡镇,1月,2月\n西溪镇,12,13\n"
OF_ROW = "area: {column: 乡镇}\nperiod: {row: 1}\nindicator: output\nunit: 万元\n"
TITLED = "2023年工业总产值,,\n" + LONE
BELOW_A_TITLE = "header: [2]\n" + OF_ROW.replace("row: 1", "row: 2")


def test_months_alone_are_of_the_year_of_their_document(tmp_path: Path) -> None:
    folder = write_tables(tmp_path / "w", {"m.csv": LONE}, OF_ROW, "  period: 2023\n")
    assert figures(read(folder)) == {
        "B2": "output 西溪 2023-01 level 12万元",
        "C2": "output 西溪 2023-02 level 13万元",
    }


def test_months_of_no_year_are_told_where_they_stand_with_what_to_write(tmp_path: Path) -> None:
    folder = write_tables(tmp_path / "w", {"m.csv": LONE}, OF_ROW)
    first, second = texts_of(examine(folder)[1], folder)
    assert first.startswith("tables/m.csv:1:4: B1 '1月' says no year")
    assert "--period 2023" in first
    assert "names: {2月: 2023-02}" in second


def test_months_below_a_title_of_another_year_than_their_document_are_refused(tmp_path: Path) -> None:
    folder = write_tables(tmp_path / "w", {"m.csv": TITLED}, BELOW_A_TITLE, "  period: 2024\n")
    assert any("'2023年工业总产值'" in problem for problem in texts_of(examine(folder)[1], folder))


def test_one_month_is_never_read_as_the_year_of_all(tmp_path: Path) -> None:
    map_ = "area: {column: 乡镇}\nperiod: 2023\nindicator: output\nunit: 万元\nvalues: [B]\n"
    folder = write_tables(tmp_path / "w", {"m.csv": "乡镇,1月\n西溪镇,12\n"}, map_)
    (problem,) = texts_of(examine(folder)[1], folder)
    assert "'1月' is a part of a year" in problem
    assert "write period: {row: 1}" in problem


def test_a_heading_that_is_a_town_s_name_is_one_though_nobody_knows_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, table = write_tables(tmp_path / "w", KNOWN, MAP), tmp_path / "t.csv"
    table.write_text(OF_TOWNS.replace("花街镇", "丁镇"))
    assert main(["import", str(table), "--curated", str(folder), "--lang", "en"]) == 1
    printed = "".join(capsys.readouterr())
    assert "area: {above: 指标}" in printed
    assert "'丁镇'" in printed


def test_a_heading_by_a_word_of_an_indicator_says_which_it_means(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, table = write_tables(tmp_path / "w", KNOWN, MAP), tmp_path / "t.csv"
    table.write_text(OF_INDICATORS.replace("工业总产值（万元）", "工业产值（万元）"))
    main(["import", str(table), "--curated", str(folder)])
    assert "names: {工业产值（万元）: output}" in "".join(capsys.readouterr())


def test_a_heading_that_is_merged_across_its_row_is_one(tmp_path: Path) -> None:
    rows = [line.split(",") for line in OF_INDICATORS.splitlines()]
    html = "".join(
        f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>"
        if all(row)
        else f"<tr><td colspan=3>{row[0]}</td></tr>"
        for row in rows
    )
    map_ = "area: {column: 地区}\nperiod: {row: 1}\nindicator: {above: 地区}\n"
    folder = write_tables(tmp_path / "w", {"m.html": f"<table>{html}</table>"}, map_)
    assert "residents 花街 2023 level 230人" in figures(read(folder)).values()
