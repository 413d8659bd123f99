r"""Texts whose first column packs several, `freq,unit,geo\TIME_PERIOD`: each part is told by its name in the head."""

from pathlib import Path

import pytest

from metrics.cli import main
from metrics.curation.tables.files.opening import Writing, open_table
from tests.tables import figures, read, write_tables

TEXT = (
    "freq,sex,unit,geo\\TIME_PERIOD\t2021 \t2022 \n"
    "A,T,PC,XI\t5.2 \t5.1 p\nA,F,PC,XI\t4.2 \t4.1 \nA,T,PC,HU\t: c\t4.3 bp\n"
)
AREAS = "XI: 西溪, HU: 花街"
BY = f"""\
separator: tab
values: B/..
area: {{column: geo, names: {{{AREAS}}}}}
period: {{row: 1}}
indicator: jobless
unit: {{column: unit}}
only: {{sex: T}}
missing: {{": c": {{zh: 保密, en: confidential}}}}
marks: {{p: {{note: {{zh: 初步数, en: provisional}}, status: preliminary}}, bp: {{note: {{zh: 中断, en: break}}}}}}
"""


def test_parts_of_a_packed_column_tell_what_its_row_is_of_and_cells_keep_their_letters(
    tmp_path: Path,
) -> None:
    folder = write_tables(tmp_path / "w", {"e.tsv": TEXT}, BY)
    assert figures(read(folder)) == {
        "B2": "jobless 西溪 2021 level 5.2%",
        "C2": "jobless 西溪 2022 level 5.1%",
        "C4": "jobless 花街 2022 level 4.3%",
    }
    assert main(["verify", str(folder)]) == 0


def test_a_map_of_a_packed_table_is_drafted_with_what_its_flags_mean(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_tables(tmp_path / "w", {"e.tsv": TEXT}, BY)
    table = tmp_path / "n.tsv"
    table.write_text(TEXT.replace("2022", "2023").replace("XI", "Xixi").replace("HU", "Huajie"))
    assert (
        main(["import", str(table), "--curated", str(folder), "--lang", "en", "--indicator", "jobless"]) == 0
    )
    out, err = capsys.readouterr()
    for line in (
        "values: B/..",
        "area: {column: geo}",
        "unit: {column: unit}",
        "only: {sex: T}",
        'missing: {": c": {zh: 保密, en: confidential}}',
        '"p": {note: {zh: 初步数, en: provisional}, status: preliminary}',
        '"bp": {note: {zh: 时间序列中断，初步数, en: "break in the time series, provisional"}, status: preliminary}',
    ):
        assert line in out
    assert "figures: 3; signs for none: 1 (: c 1)" in err


def test_a_row_that_packs_more_or_less_than_its_head_tells_nothing() -> None:
    table = open_table(b"unit,geo\\time\t2021\nPC,XI,x\t5\nPC,XI\t6\n", Writing(separator="tab"))
    grid = table.grids[0]
    assert [grid.text(2, 3), grid.text(3, 3), grid.text(3, 4)] == ["", "PC", "XI"]
    assert grid.printed_width == 2
