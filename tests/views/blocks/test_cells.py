"""A figure of a table is shown at its cell in every room, and one of an article at its line."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from metrics.analysis.store import facts_of
from metrics.display.names.source_names import id_at
from metrics.language import Language
from metrics.model.records import Place
from metrics.views.files.page_json import page_json
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES, names_found
from metrics.views.page import UNCHOSEN
from metrics.views.pages import sources
from metrics.views.readers.reader import Reader
from metrics.views.search.hits import search
from tests.printed_tables import printed_table
from tests.tables import TABLE as CELLS
from tests.tables import read, write_tables

TABLE = printed_table()
FACTS = facts_of(TABLE)


def _reader(language: Language) -> Reader:
    return Reader.of(Data(TABLE, FACTS), language)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", PAGES)
def test_no_page_calls_a_cell_a_line(name: str, language: Language) -> None:
    shown = PAGES[name].make(_reader(language), UNCHOSEN).html
    for citation in ("x2023 第", "x2023, line", "x2023:7", "x2023:12", "x2023-7", "x2023-12"):
        assert citation not in shown


@pytest.mark.parametrize(
    ("language", "place", "heading", "reason"),
    [
        (Language.ZH, "x2023 C12 格", "格", "x2023.txt 是表格；数字印在下列各格。"),
        (
            Language.EN,
            "x2023, cell C12",
            "Cell",
            "x2023.txt is a table; its figures are printed in the cells below.",
        ),
    ],
)
def test_the_sources_page_has_a_mark_for_each_cell(
    language: Language, place: str, heading: str, reason: str
) -> None:
    reader = _reader(language)
    (fact,) = (fact for fact in FACTS if fact.printed == "3.01亿元")
    assert place in reader.wording.source(fact)
    html = PAGES["sources"].make(reader, UNCHOSEN).html
    assert 'id="dx2023-C12">C12</span>' in html
    assert 'id="dx2023-D12">D12</span>' in html
    assert f'<th scope="col">{heading}</th>' in html
    assert reason in html


def test_a_cell_is_found_by_its_name_and_by_its_row() -> None:
    groups = {
        text: search(text, 9, _reader(Language.EN), names_found()) for text in ("x2023:c12", "x2023:12")
    }
    places = {
        text: [hit.label for group in hits if group.key == "lines" for hit in group.hits]
        for text, hits in groups.items()
    }
    assert places == {
        "x2023:c12": ["x2023, cell C12"],
        "x2023:12": ["x2023, cell C12", "x2023, cell D12"],
    }


@pytest.mark.parametrize("language", Language)
def test_a_cell_is_found_with_its_sheet_as_it_is_printed(language: Language) -> None:
    cell = "各镇 Sheet1!C12"
    observations = tuple(
        replace(figure, cell=cell) if figure.cell == "C12" else figure for figure in TABLE.observations
    )
    catalogue = replace(TABLE, observations=observations)
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), language)
    for typed in (id_at("x2023", [Place.of(12, cell)], language), "各镇Sheet1!C12", "x2023:c12"):
        (lines,) = (group for group in search(typed, 7, reader, names_found()) if group.key == "lines")
        assert [hit.label for hit in lines.hits] == [id_at("x2023", [Place.of(12, cell)], language)], typed


def test_the_data_have_the_row_as_a_number_and_the_cell_beside_it() -> None:
    page = json.loads(page_json(PAGES["sources"].make(_reader(Language.EN), UNCHOSEN), ""))
    figures = {figure["printed"]: (figure["line"], figure["cell"]) for figure in page["figures"]}
    assert figures["3.01亿元"] == (12, "C12")
    assert figures["7.5亿元"][1] == ""


@pytest.mark.parametrize(
    ("language", "name", "more"),
    [
        (Language.ZH, "西溪镇、花街镇 2022–2023 年统计表", "另有 6 个数字在这张表的格子里"),
        (Language.EN, "Table on Xixi, Huajie, 2022–2023", "6 more figures are in cells of this table"),
    ],
)
def test_of_a_large_table_the_first_cells_are_listed(
    language: Language, name: str, more: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "MOST_CELLS", 1)
    large = read(write_tables(tmp_path / "w", {"y.csv": CELLS}))
    html = PAGES["sources"].make(Reader.of(Data(large, facts_of(large)), language), UNCHOSEN).html
    assert name in html
    assert more in html
    assert 'id="dy-C2"' in html
    assert 'id="dy-D2"' not in html
