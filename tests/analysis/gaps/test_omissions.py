"""A sign for no figure in a table is a gap with its reason, and no zero."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from metrics.analysis.gaps.coverage import coverage
from metrics.analysis.store import facts_of
from metrics.analysis.supposing.missing import missing_pieces
from metrics.cli import main
from metrics.language import Bilingual, Language
from metrics.model.codes import CellState
from metrics.model.documents import Omission
from metrics.model.period import Period
from metrics.model.records import Catalogue
from metrics.views.loading.shelf import Data
from metrics.views.menu import PAGES
from metrics.views.page import UNCHOSEN
from metrics.views.readers.reader import Reader
from tests.tables import TABLE, read, write_tables
from tests.worlds import world


def test_a_sign_for_no_figure_is_a_gap_of_its_own_state(tmp_path: Path) -> None:
    catalogue = read(write_tables(tmp_path / "w", {"y.csv": TABLE}))
    states = {
        (cell.indicator, cell.area, cell.year): cell.state
        for cell in coverage(catalogue, facts_of(catalogue)).cells
    }
    assert states["output", "花街", 2022] is CellState.MARKED_MISSING
    assert states["output", "花街", 2023] is CellState.PRINTED
    assert states["output", "西湖", 2022] is CellState.NO_DOCUMENT
    assert not list(facts_of(catalogue).select(indicator="output", areas=["花街"], years=[2022]))


@pytest.mark.parametrize(
    ("language", "why"), [(Language.ZH, "… 不详 · y C4 格"), (Language.EN, "… not known · y, cell C4")]
)
def test_the_coverage_page_says_which_sign_and_why(language: Language, why: str, tmp_path: Path) -> None:
    catalogue = read(write_tables(tmp_path / "w", {"y.csv": TABLE}))
    html = PAGES["coverage"].make(Reader.of(Data(catalogue, facts_of(catalogue)), language), UNCHOSEN).html
    assert why in html


def test_what_a_table_does_not_give_is_not_asked_for() -> None:
    catalogue = world({"output": {"x2023": "level: 12.34亿元", "w2023": "level: 3.7574亿元"}})
    sign = Omission(
        "output", "花街", Period.read("2023"), "c", Bilingual("不公布", "suppressed"), "h2024", "C4"
    )

    def asked(catalogue: Catalogue) -> list[tuple[str, ...]]:
        return [piece.areas for piece in missing_pieces(facts_of(catalogue), "output")]

    assert asked(catalogue) == [("花街",)]
    assert asked(replace(catalogue, omissions=(sign,))) == []


@pytest.mark.parametrize(
    ("name", "language", "why"),
    [
        (
            "overview",
            Language.ZH,
            '<li><a href="sources?lang=zh#dy" target="_self">… 不详 · y C4 格</a></li>',
        ),
        ("overview", Language.EN, "Huajie 2022: marked no data"),
        ("comparison", Language.ZH, "花街没有数：表中标明无数据（… 不详）"),
    ],
)
def test_each_page_says_why(name: str, language: Language, why: str, tmp_path: Path) -> None:
    table = "乡镇,年份,工业总产值（万元）\n西溪镇,2022,12345\n西湖镇,2022,9345\n花街镇,2022,…\n"
    catalogue = read(write_tables(tmp_path / "w", {"y.csv": table}))
    html = PAGES[name].make(Reader.of(Data(catalogue, facts_of(catalogue)), language), UNCHOSEN).html
    assert why in html


def test_the_command_counts_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["coverage", str(write_tables(tmp_path / "w", {"y.csv": TABLE})), "--lang", "en"])
    assert "marked no data" in capsys.readouterr().out
