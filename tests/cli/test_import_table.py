"""`metrics import`: a dry run first, nothing written where anything is wrong, next year's edition by one command."""

from pathlib import Path

import openpyxl
import pytest

from metrics.cli import main
from metrics.curation.writing.lock import locked
from tests.tables import MAP, TABLE, figures, read, write_tables

Output = pytest.CaptureFixture[str]
CLEAN = TABLE.replace("*", "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of towns and indicators, whose one table is another one."""
    return write_tables(tmp_path / "curated", {"old.csv": "乡镇,年份,工业总产值（万元）\n西溪镇,2019,1.5\n"})


def imported(table: Path, folder: Path, *words: str) -> int:
    """Run the command and return its exit code."""
    return main(["import", str(table), "--curated", str(folder), "--lang", "en", *words])


def files(folder: Path) -> dict[str, bytes]:
    """Return what every file of a folder holds."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def written(folder: Path, content: str, name: str = "yearbook 2023.csv") -> Path:
    """Return a table that lies outside of the curated folder."""
    table = folder.parent / name
    table.write_text(content, "utf-8")
    return table


def test_a_dry_run_drafts_a_map_counts_and_writes_nothing(folder: Path, capsys: Output) -> None:
    before = files(folder)
    assert imported(written(folder, CLEAN), folder) == 0
    out, summary = capsys.readouterr()
    assert "area: {column: 乡镇}\nperiod: {column: 年份}\nindicator: {row: 1}" in out
    assert "Cells: 8; figures: 7; signs for none: 1 (… 1); not taken: 0" in summary
    assert "Towns: 2; indicators: 2; times: 2 (2022 … 2023)" in summary
    assert "such as C2: Xixi 2022 Industrial output 12,345.6万元" in summary
    assert files(folder) == before


def test_what_was_tried_is_written_and_proven_and_next_years_edition_takes_the_same_map(
    folder: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("METRICS_DOCUMENTS", raising=False)
    words = ("--what", "年鉴=yearbook", "--publisher", "统计局=Bureau", "--date", "2024", "--write")
    assert imported(written(folder, CLEAN), folder, *words) == 0
    assert "001 is written: 7 figures, map tables/yearbook_2023.yaml" in capsys.readouterr().err
    sources = (folder / "sources.yaml").read_text("utf-8")
    assert "file: yearbook 2023.csv" in sources
    assert "publisher: {zh: 统计局, en: Bureau}\n  date: 2024" in sources
    next_year = CLEAN.replace("2023", "2024").replace("2022", "2021")
    as_printed = "tables/yearbook_2023.yaml"
    assert imported(written(folder, next_year, "y24.csv"), folder, "--map", as_printed, "--write") == 0
    catalogue = read(folder)
    assert len(catalogue.observations) == 1 + 7 + 7
    assert catalogue.sources["002"].publisher.en == "Bureau"
    assert catalogue.sources["002"].what.zh == "年鉴"
    assert main(["verify", str(folder), "--lang", "en"]) == 0
    assert main(["check", str(folder), "--lang", "en"]) == 0


def test_where_anything_is_wrong_nothing_is_written_and_all_of_it_is_told(
    folder: Path, capsys: Output
) -> None:
    before = files(folder)
    table = written(folder, CLEAN.replace("西溪镇", "西西镇").replace("2.31", "secret"))
    assert imported(table, folder, "--write") == 1
    summary = capsys.readouterr().err
    assert "A2 no town is called '西西镇'; near it come 西溪镇" in summary
    assert "D5 'secret' is no number" in summary
    assert "Problems: 2 (not known: towns 1); nothing is written" in summary
    assert files(folder) == before


def test_a_map_that_somebody_wrote_is_kept_as_it_is_with_its_remarks(folder: Path) -> None:
    own = folder.parent / "own_map.yaml"
    own.write_text("# looked at by Wang\n" + MAP, "utf-8")
    assert imported(written(folder, TABLE), folder, "--map", str(own), "--write") == 0
    assert (folder / "tables" / "own_map.yaml").read_text("utf-8") == "# looked at by Wang\n" + MAP


def test_the_same_edition_and_the_name_of_another_table_are_refused(folder: Path, capsys: Output) -> None:
    table = written(folder, CLEAN, "old.csv")
    assert imported(table, folder, "--write") == 2
    assert "another table is called 'old.csv'" in capsys.readouterr().err
    assert imported(table, folder, "--write", "--name", "new.csv") == 0
    assert imported(table, folder, "--name", "again.csv") == 2
    assert "this edition is in sources.yaml already, as 001" in capsys.readouterr().err


def test_a_first_table_comes_into_a_new_folder(tmp_path: Path, capsys: Output) -> None:
    folder = tmp_path / "new"
    assert main(["new", str(folder), "--town", "西溪镇=Xixi", "--in", "永康市=Yongkang", "--lang", "en"]) == 0
    table = written(folder, "镇,2022,2023\n西溪镇,1.21,1.22\n", "people.csv")
    own = tmp_path / "people.yaml"
    own.write_text("area: {column: 镇}\nperiod: {row: 1}\nindicator: residents\nunit: 万人\n", "utf-8")
    assert imported(table, folder, "--map", str(own), "--write") == 0, capsys.readouterr().err
    assert figures(read(folder))["C2"] == "residents 西溪 2023 level 1.22万人"


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"%PDF-1.4", b"PK\x03\x04broken"])
def test_what_is_no_table_is_told_so(content: bytes, folder: Path, capsys: Output) -> None:
    table = folder.parent / "x.csv"
    table.write_bytes(content)
    assert imported(table, folder) == 2
    assert "cannot read" in capsys.readouterr().err


def test_a_later_edition_replaces_what_it_prints_otherwise(folder: Path, capsys: Output) -> None:
    assert imported(written(folder, CLEAN, "first.csv"), folder, "--write") == 0
    later = written(folder, CLEAN.replace("13,345.6", "13,400.0"), "later.csv")
    assert imported(later, folder, "--map", "first") == 0
    assert "Printed otherwise elsewhere: 1" in capsys.readouterr().err
    assert imported(later, folder, "--map", "first", "--supersedes", "001", "--write") == 0
    assert "otherwise" not in capsys.readouterr().err
    (new,) = (figure for figure in read(folder).observations if figure.supersedes)
    assert (new.quantity.printed, new.supersedes[0].address) == ("13,400.0万元", "001:C3")
    assert main(["check", str(folder), "--lang", "en"]) == 0


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path, capsys: Output) -> None:
    folder = tmp_path / "new"
    assert main(["new", str(folder), "--town", "西溪镇=Xixi", "--in", "永康市=Yongkang", "--lang", "en"]) == 0
    table = written(folder, "镇,年份,常住人口（万人）\n西溪镇,2022,1.21\n", "people.csv")
    (folder / "tables").write_text("in the way", "utf-8")
    before = files(folder)
    assert imported(table, folder, "--write") == 2
    assert files(folder) == before


def test_an_earlier_edition_must_be_a_table(folder: Path, capsys: Output) -> None:
    assert imported(written(folder, CLEAN), folder, "--supersedes", "nowhere", "--write") == 1
    assert "no document is called 'nowhere'" in capsys.readouterr().err


def test_no_map_that_is_kept_is_ever_overwritten(folder: Path, capsys: Output) -> None:
    kept = (folder / "tables" / "map.yaml").read_bytes()
    assert imported(written(folder, CLEAN, "map.csv"), folder, "--write") == 0
    assert (folder / "tables" / "map_2.yaml").exists()
    own = folder.parent / "map.yaml"
    own.write_text(MAP + "rows: 2/..\n", "utf-8")
    assert imported(written(folder, CLEAN, "z.csv"), folder, "--map", str(own), "--name", "z2.csv") == 2
    assert "this edition" in capsys.readouterr().err
    other = written(folder, CLEAN.replace("2022", "2021"), "z3.csv")
    assert imported(other, folder, "--map", str(own), "--write") == 2
    assert "another map is called 'map'" in capsys.readouterr().err
    assert (folder / "tables" / "map.yaml").read_bytes() == kept


def test_a_remark_takes_no_row_away_and_a_row_without_a_number_is_no_head(
    folder: Path, capsys: Output
) -> None:
    rows = "乡镇,年份,工业总产值（万元）,备注\n西溪镇,2021,不详,\n西溪镇,2022,3.2,快报数\n西溪镇,2023,3.3,\n"
    assert imported(written(folder, rows, "remarks.csv"), folder) == 1
    out, summary = capsys.readouterr()
    assert "only" not in out
    assert "header" not in out
    assert "Cells: 3; figures: 2" in summary
    assert "C2 '不详'" in summary


@pytest.mark.parametrize("name", ["a\nrows: 3\n#.csv", "../a.csv", ".a.csv", "a.doc"])
def test_a_table_has_a_name_in_one_line_and_one_folder_and_by_its_form(
    folder: Path, capsys: Output, name: str
) -> None:
    before = files(folder)
    assert imported(written(folder, CLEAN), folder, "--name", name, "--write") == 2
    assert "is no name for a table" in capsys.readouterr().err
    assert files(folder) == before


def test_a_sign_is_given_no_meaning_that_the_table_does_not_print(folder: Path, capsys: Output) -> None:
    assert imported(written(folder, CLEAN), folder) == 0
    draft = capsys.readouterr().out
    assert 'missing: {"…": {zh: 表中没有说明, en: not explained in the table}}' in draft
    assert "write what each sign means" in draft


def test_what_is_printed_otherwise_elsewhere_is_counted_for_this_table_alone(
    folder: Path, capsys: Output
) -> None:
    words = ("--map", "map", "--write")
    assert imported(written(folder, TABLE), folder, *words) == 0
    assert imported(written(folder, TABLE.replace("1.30", "1.40"), "other.csv"), folder, *words) == 0
    assert "Printed otherwise elsewhere: 1" in capsys.readouterr().err
    third = TABLE.replace("2022", "2020").replace("2023", "2021")
    assert imported(written(folder, third, "third.csv"), folder, *words) == 0
    assert "Printed otherwise elsewhere" not in capsys.readouterr().err


def test_what_is_doubtful_in_a_table_is_told_before_it_is_written(folder: Path, capsys: Output) -> None:
    ten_thousand_times = "乡镇,年份,工业总产值（万元）\n西溪镇,2020,15000\n西溪镇,2021,1.6\n西溪镇,2022,1.7\n"
    table = written(folder, ten_thousand_times, "y.csv")
    assert imported(table, folder) == 0
    summary = capsys.readouterr().err
    assert f"{table}:2:10: remark: " in summary
    assert "sure: scale" in summary


def test_sheets_that_are_called_after_years_are_all_read(folder: Path, capsys: Output) -> None:
    book = openpyxl.Workbook()
    for year, residents in (("2022", 12000), ("2023", 13000)):
        sheet = book.create_sheet(year)
        sheet.append(("乡镇", "常住人口（人）"))
        sheet.append(("西溪镇", residents))
    del book[book.sheetnames[0]]
    table = folder.parent / "years.xlsx"
    book.save(table)
    assert imported(table, folder) == 0
    out, summary = capsys.readouterr()
    assert "sheet: every\n" in out
    assert "period: {sheet: yes}" in out
    assert "such as 2023!B2: Xixi 2023 Residents 13000人" in summary


def test_a_plan_in_a_head_is_no_result_and_a_name_that_means_nothing_is_told_once(
    folder: Path, capsys: Output
) -> None:
    budget = "Ort;Konto;Ist 2022;Plan 2022;Plan 2023\nXixi;41;-1.206,41;-1.300,5;-2.000,0\nYixi;42;1;2;3\n"
    table = written(folder, f"{budget}Yixi;43;1;2;3\n", "plan.csv")
    assert imported(table, folder, "--publisher", "Amt") == 1
    draft, summary = capsys.readouterr()
    assert "values: C/..\narea: {column: Ort}\nperiod: {row: 1}" in draft
    assert "does not say of which indicator" in summary
    map_ = written(folder, f"{draft}indicator: output\nunit: 元\n", "plan.yaml")
    assert imported(table, folder, "--map", str(map_)) == 1
    summary = capsys.readouterr().err
    assert summary.count("no town is called 'Yixi'") == 1
    assert "Xixi 2022 Industrial output -1.206,41元\n" in summary
    assert "Xixi 2022 Industrial output -1.300,5元 (expected)\n" in summary


def test_rows_of_a_part_are_left_out_and_a_state_says_why_a_cell_is_empty(
    folder: Path, capsys: Output
) -> None:
    long = (
        "kommun;nyckeltal;år;kön;status;värde\nXixi;Residents;2022;T;;31868\nXixi;Residents;2022;K;;15700\n"
    )
    assert imported(written(folder, f"{long}Xixi;Residents;2023;T;Saknas;\n", "k.csv"), folder) == 1
    out, summary = capsys.readouterr()
    assert "only: {kön: T}" in out
    assert 'missing: {"Saknas": {zh: 表中没有说明, en: not explained in the table}}' in out
    assert "Cells: 2; figures: 0; signs for none: 1 (Saknas 1); not taken: 1" in summary
    assert "F2 has no unit anywhere" in summary


def test_towns_that_a_table_alone_names_come_in_with_it(folder: Path, capsys: Output) -> None:
    before = files(folder)
    table = written(
        folder,
        "乡镇,年份,工业总产值（万元）\n合计,2023,9\n石 门 镇,2023,3.2\nNew Lenton,2023,3.3\nAltstadt-Süd,2023,3.4\n",
        "new.csv",
    )
    assert imported(table, folder) == 1
    assert "add --towns-in and where they lie" in capsys.readouterr().err
    assert imported(table, folder, "--towns-in", "永康市=Yongkang", "金华市=Jinhua") == 0
    assert "石门:\n  name: {zh: 石门镇, en: Shimen}\n" in capsys.readouterr().err
    assert files(folder) == before
    assert imported(table, folder, "--towns-in", "永康市=Yongkang", "金华市=Jinhua", "--write") == 0
    areas = read(folder).areas
    assert [locality.en for locality in areas["石门"].lies_in] == ["Yongkang", "Jinhua"]
    for name in ("New Lenton", "Altstadt-Süd"):
        assert areas[name].name.en == areas[name].name.zh == name
    assert set(figures(read(folder)).values()) >= {
        "output 石门 2023 level 3.2万元",
        "output New Lenton 2023 level 3.3万元",
    }


def test_what_one_map_cannot_say_of_a_table_another_may(folder: Path, capsys: Output) -> None:
    table = written(folder, CLEAN, "two.csv")
    common = 'area: {column: 乡镇}\nperiod: {column: 年份}\nindicator: {row: 1}\nmissing: {"…": 不详}\n'
    for name, column in (("first.yaml", "C"), ("second.yaml", "D")):
        map_ = written(folder, f"{common}values: [{column}]\n", name)
        assert imported(table, folder, "--map", str(map_), "--write") == 0, capsys.readouterr().err
    assert imported(table, folder, "--map", "first") == 2
    assert "is in sources.yaml already" in capsys.readouterr().err
    assert len(read(folder).observations) == 1 + 7
    assert main(["verify", "--curated", str(folder), "--lang", "en"]) == 0


def test_a_row_of_all_towns_is_never_written_as_a_town(folder: Path, capsys: Output) -> None:
    table = written(folder, "乡镇,年份,工业总产值（万元）\n全县合计,2023,9\n石门镇,2023,3.2\n", "all.csv")
    map_ = written(folder, "area: {column: 乡镇}\nperiod: {column: 年份}\nindicator: {row: 1}\n", "all.yaml")
    assert imported(table, folder, "--map", str(map_), "--towns-in", "永康市=Yongkang", "--write") == 1
    message = capsys.readouterr().err
    assert "\n全县合计:" not in message
    assert "A2 no town is called '全县合计'" in message


def test_a_table_without_a_number_is_told_so(folder: Path, capsys: Output) -> None:
    assert imported(written(folder, "乡镇,年份,工业总产值（万元）\n", "head.csv"), folder) == 1
    message = capsys.readouterr().err
    assert "takes no figure at all" in message or "does not say" in message
    assert "is empty" not in message


def test_the_end_of_a_year_in_a_head_of_two_rows_is_its_time_and_no_figure(
    folder: Path, capsys: Output
) -> None:
    table = written(
        folder, "乡镇,常住人口（人）,常住人口（人）\n,2022年末,2023年末\n西溪镇,12900,13000\n", "end.csv"
    )
    assert imported(table, folder) == 0
    draft, summary = capsys.readouterr()
    assert "header: [1, 2]\n" in draft
    assert "period: {row: 2}" in draft
    assert "Cells: 2; figures: 2" in summary


def test_a_table_that_names_no_indicator_comes_in_by_one_command(folder: Path, capsys: Output) -> None:
    table = written(folder, "序号,镇,2022,2023\n1,西溪镇,1.21,1.22\n2,花街镇,2.1,2.2\n", "people.csv")
    words = ("--indicator", "residents", "--unit", "万人", "--write")
    assert imported(table, folder, *words) == 0, capsys.readouterr().err
    assert figures(read(folder))["D2"] == "residents 西溪 2023 level 1.22万人"
    map_ = (folder / "tables" / "people.yaml").read_text("utf-8")
    assert "indicator: residents\nunit: 万人\n" in map_
    again = written(folder, "序号,镇,2024\n1,西溪镇,1.23\n2,花街镇,2.3\n", "people_2024.csv")
    assert imported(again, folder, "--map", "people", *words) == 2
    assert "--indicator and --unit belong to a map that is drafted" in capsys.readouterr().err
    assert imported(again, folder, "--map", "people", "--write") == 0, capsys.readouterr().err
    assert figures(read(folder))["C3"] == "residents 花街 2024 level 2.3万人"


def test_an_old_workbook_is_told_to_be_one_whatever_its_name(folder: Path, capsys: Output) -> None:
    table = folder.parent / "old.xls"
    table.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    assert imported(table, folder) == 2
    assert "is an old Office file, or one with a password; save it as .xlsx" in capsys.readouterr().err


def test_who_was_killed_before_the_entry_was_written_begins_anew_and_comes_to_the_same(folder: Path) -> None:
    table, entries = written(folder, CLEAN), (folder / "sources.yaml").read_bytes()
    assert imported(table, folder, "--write") == 0
    whole = files(folder)
    # As after a kill: table and map are there, and nothing names them
    (folder / "sources.yaml").write_bytes(entries)
    assert imported(table, folder, "--write") == 0
    assert files(folder) == whole


def test_the_codes_of_a_statistical_office_need_one_word_and_its_next_edition_in_another_unit_is_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "freq;unit;geo\\TIME;{0};{1}\nA;NR;西溪镇;13022;13122\nA;NR;花街镇;23022;23122\n"
    table, later, other = (tmp_path / name for name in ("eu.csv", "eu_later.csv", "eu_other.csv"))
    table.write_text(rows.format(2021, 2022), "utf-8")
    later.write_text(rows.format(2022, 2023), "utf-8")
    other.write_text(rows.format(2023, 2024).replace("NR", "THS"), "utf-8")
    of = ("--indicator", "residents")
    assert imported(table, folder, *of) == 1
    assert "add --unit and that unit" in capsys.readouterr().err
    assert imported(table, folder, *of, "--unit", "人", "--write") == 0
    assert imported(later, folder, "--map", "eu", "--write") == 0
    assert "4 figures" in capsys.readouterr().err
    assert imported(other, folder, "--map", "eu", "--write") == 1
    assert "'THS'" in capsys.readouterr().err
    assert main(["verify", str(folder)]) == 0


def test_what_a_drafted_map_leaves_open_stands_at_the_head_of_the_table_as_it_was_named(
    folder: Path, capsys: Output
) -> None:
    table = written(folder, "\n主要指标,\n指标,西溪镇\n工业总产值（万元）,12\n", "plain.csv")
    assert imported(table, folder) == 1
    message = capsys.readouterr().err
    assert f"{table}:3:1: does not say of which time the figures are" in message
    assert ":0:0:" not in message
    unknown = written(folder, "乡镇,年份,常住人口（人）\n石门镇,2023,3\n", "unknown.csv")
    assert imported(unknown, folder) == 1
    assert f"{unknown}:2:1: A2 no town is called '石门镇'" in capsys.readouterr().err


def test_a_problem_of_a_given_map_stands_in_the_file_that_was_given(folder: Path, capsys: Output) -> None:
    own = written(folder, "area: {column: 乡镇}\nperiod: {column: 年份}\nindicator: nothing\n", "own.yaml")
    assert imported(written(folder, CLEAN), folder, "--map", str(own)) == 1
    assert f"{own}:3:12: no indicator is called 'nothing'" in capsys.readouterr().err


def test_towns_of_one_short_name_get_their_full_ones_as_ids(folder: Path, capsys: Output) -> None:
    rows = "西溪乡,2023,1\n石桥乡,2023,2\n城东街道,2023,3\n南山镇,2023,4\n南山街道,2023,5\n"
    table = written(folder, f"乡镇,年份,常住人口（人）\n{rows}", "new.csv")
    assert imported(table, folder, "--towns-in", "永康市=Yongkang", "--write") == 0, capsys.readouterr().err
    assert list(read(folder).areas)[3:] == ["西溪乡", "石桥", "城东", "南山镇", "南山街道"]


def test_who_only_looks_needs_no_right_to_write_and_waits_for_nobody(folder: Path, capsys: Output) -> None:
    table = written(folder, CLEAN)
    with locked(folder):
        assert imported(table, folder) == 0
        assert imported(table, folder, "--write") == 2
    assert "somebody else writes in the folder" in capsys.readouterr().err


def test_a_file_that_somebody_has_set_to_be_read_alone_is_never_replaced(
    folder: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, table = files(folder), written(folder, CLEAN)
    monkeypatch.setattr("os.access", lambda path, mode: Path(path).name != "sources.yaml")  # root may all
    assert imported(table, folder, "--write") == 2
    assert f"cannot write '{folder / 'sources.yaml'}' (permission denied)" in capsys.readouterr().err
    assert files(folder) == before


@pytest.mark.parametrize("separator", ["，", "  ", "^"])
def test_a_table_that_nothing_parts_into_columns_says_so(
    separator: str, folder: Path, capsys: Output
) -> None:
    table = written(
        folder, CLEAN.replace('"12,345.6"', "1").replace('"13,345.6"', "1").replace(",", separator)
    )
    assert imported(table, folder) == 2
    assert "has one cell a row: no , ; | or tab parts its columns" in capsys.readouterr().err


def test_a_list_of_json_is_told_to_be_no_table(folder: Path, capsys: Output) -> None:
    assert imported(written(folder, '[{"town": "西溪镇", "value": 1}]', "rows.json"), folder) == 2
    assert "is no dataset of JSON-stat 2" in capsys.readouterr().err


@pytest.mark.parametrize("cell", ["1e4", "1.2E+04", "1-2", "1;2", "12\u202e345"])
def test_what_only_begins_as_a_number_is_none_and_has_no_unit(
    cell: str, folder: Path, capsys: Output
) -> None:
    assert (
        imported(written(folder, f"乡镇,年份,常住人口（人）\n西溪镇,2022,{cell}\n", "cell.csv"), folder) == 1
    )
    message = capsys.readouterr().err
    assert "is no number; mend it" in message
    assert "is no unit" not in message


def test_a_folder_of_tables_alone_has_no_article_to_audit(folder: Path, capsys: Output) -> None:
    assert main(["audit", str(folder), "--documents", str(folder), "--lang", "en"]) == 0
    assert capsys.readouterr().out == "no article to audit; tables are looked up by metrics verify\n"


def test_an_option_that_names_nothing_is_told_as_the_option_with_what_comes_near(
    folder: Path, capsys: Output
) -> None:
    bare = "年份,数\n2022,1.30\n2023,1.31\n"
    table = written(folder, bare, "bare.csv")
    of_all = {"--area": "西溪", "--indicator": "residents"}
    for option, wrong, near in (("--area", "西西镇", "西溪"), ("--indicator", "resident", "residents")):
        words = [word for pair in {**of_all, option: wrong}.items() for word in pair]
        assert imported(table, folder, *words, "--unit", "万人") == 2
        out, message = capsys.readouterr()
        assert (out, message.startswith(f"metrics: {option} knows no '{wrong}'; write")) == ("", True)
        assert near in message
        assert "bare.yaml" not in message


def test_an_example_says_of_which_measure_it_is(folder: Path, capsys: Output) -> None:
    table = written(folder, "乡镇,年份,工业总产值增长（%）\n西溪镇,2022,-1.2\n", "growth.csv")
    assert imported(table, folder) == 0
    assert "such as C2: Xixi 2022 Industrial output (year-on-year change) -1.2%" in capsys.readouterr().err
