"""Notes, states and signs in square brackets, as a country's offices agreed to print them: 2021 [note 1], 2023 [p]."""

from pathlib import Path

import pytest

from metrics.cli import main
from metrics.model.codes import Status
from tests.tables import MAP, figures, read, write_tables

POUNDS = (
    "  spending:\n    name: {zh: 支出, en: Spending}\n    unit: 英镑\n    welcome: neither\n"
    "    definition: {zh: 定义, en: definition}\n"
)
Output = pytest.CaptureFixture[str]
TEXT = (
    "Table 2: Residents by town\nSome cells contain [x] where there are none.\nSource: Office\n"
    'Area name,2021 [note 1],2022 [r],2023 [p]\n西溪镇,"14,982",[x],"15,123"\n花街镇,"22,485","12,345",[c]\n'
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of three towns, whose one table is another one."""
    return write_tables(
        tmp_path / "curated", {"old.csv": "乡镇,年份,工业总产值（万元）\n西溪镇,2019,1.5\n"}, MAP
    )


def imported(folder: Path, text: str, *words: str) -> int:
    """Run the import of a table of residents and return its exit code."""
    table = folder.parent / "ons.csv"
    table.write_text(text, "utf-8")
    return main(["import", str(table), "--curated", str(folder), "--lang", "en", "--write", *words])


def test_heads_and_signs_in_brackets_are_what_the_offices_mean_by_them(folder: Path, capsys: Output) -> None:
    assert imported(folder, TEXT, "--indicator", "residents", "--unit", "人") == 0, capsys.readouterr().err
    assert 'missing: {"[x]": {zh: 没有数据, en: not available}, "[c]": {zh: 保密, en: confidential}}' in (
        capsys.readouterr().out
    )
    catalogue = read(folder)
    assert {spot: text for spot, text in figures(catalogue).items() if "residents" in text} == {
        "B5": "residents 西溪 2021 level 14,982人",
        "D5": "residents 西溪 2023 level 15,123人",
        "B6": "residents 花街 2021 level 22,485人",
        "C6": "residents 花街 2022 level 12,345人",
    }
    statuses = {one.cell: one.status for one in catalogue.observations}
    assert (statuses["D5"], statuses["C6"]) == (Status.PRELIMINARY, Status.PRINTED)
    assert len(catalogue.omissions) == 2


def test_a_provisional_year_is_in_no_pence(tmp_path: Path, capsys: Output) -> None:
    folder = write_tables(
        tmp_path / "pounds",
        {"old.csv": "乡镇,年份,工业总产值（万元）\n西溪镇,2019,1.5\n"},
        MAP,
        indicators=POUNDS,
    )
    assert imported(folder, TEXT, "--indicator", "spending", "--unit", "£000") == 0, capsys.readouterr().err
    assert figures(read(folder))["D5"] == "spending 西溪 2023 level £15,123 thousand"


@pytest.mark.parametrize(
    ("unit", "printed", "value"),
    [
        ("£'000", "-£1,230 thousand", -1_230_000),
        ("£000s", "-£1,230 thousand", -1_230_000),
        ("£ thousands", "-£1,230 thousand", -1_230_000),
        ("£m", "-£1,230 million", -1_230_000_000),
        ("GBP million", "-GBP 1,230 million", -1_230_000_000),
        ("1,000 GBP", "-GBP 1,230 thousand", -1_230_000),
        ("£", "-1,230£", -1_230),
    ],
)
def test_money_is_counted_however_an_office_spells_it(
    unit: str, printed: str, value: int, tmp_path: Path
) -> None:
    table = f'乡镇,年份,"支出 ({unit})"\n西溪镇,2022,"-1,230"\n'
    folder = write_tables(tmp_path / "money", {"t.csv": table}, MAP, indicators=POUNDS)
    (figure,) = read(folder).observations
    assert figure.quantity.printed == printed
    assert figure.quantity.value == value


def test_a_count_is_in_the_unit_of_its_indicator(tmp_path: Path) -> None:
    for word in ("No.", "Number", "Anzahl", "antal"):
        map_ = "area: {column: 乡镇}\nperiod: {column: 年份}\nindicator: {row: 1}\nunit: {column: U}\n"
        table = f"乡镇,年份,U,常住人口\n西溪镇,2022,{word},1300\n"
        folder = write_tables(tmp_path / word, {"t.csv": table}, map_)
        assert figures(read(folder)) == {"D2": "residents 西溪 2022 level 1300"}


def test_a_power_of_ten_and_a_latin_unit_are_told_in_latin_letters(tmp_path: Path) -> None:
    map_ = (
        "area: {column: 乡镇}\nperiod: {column: 年份}\nindicator: {row: 1}\nunit: {column: U}\nscale: {column: S}\n"
        "values: [E]\n"
    )
    table = "乡镇,年份,U,S,常住人口\n西溪镇,2022,persons,3,1.3\n西溪镇,2023,人,3,1.4\n"
    folder = write_tables(tmp_path / "scaled", {"t.csv": table}, map_)
    assert list(figures(read(folder)).values()) == [
        "residents 西溪 2022 level 1.3 thousand persons",
        "residents 西溪 2023 level 1.4千人",
    ]
