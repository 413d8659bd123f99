"""A sign for no figure in a table is a gap with its reason, and no zero."""

from pathlib import Path

import pytest

from metrics.analysis.coverage import coverage
from metrics.analysis.store import facts_of
from metrics.cli import main
from metrics.language import Language
from metrics.model.codes import CellState
from metrics.views.page import UNCHOSEN
from metrics.views.pages import PAGES
from metrics.views.reader import Reader
from metrics.views.shelf import Data
from tests.tables import TABLE, read, write_tables


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
    ("language", "why"), [(Language.ZH, "… 不详 · y:C4"), (Language.EN, "… not known · y:C4")]
)
def test_the_coverage_page_says_which_sign_and_why(language: Language, why: str, tmp_path: Path) -> None:
    catalogue = read(write_tables(tmp_path / "w", {"y.csv": TABLE}))
    html = PAGES["coverage"](Reader.of(Data(catalogue, facts_of(catalogue), ()), language), UNCHOSEN).html
    assert why in html


def test_the_command_counts_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["coverage", str(write_tables(tmp_path / "w", {"y.csv": TABLE})), "--lang", "en"])
    assert "marked missing" in capsys.readouterr().out
