"""A sixth article joins the five, of a town that none of them speaks of: nothing but the facts changes."""

import shutil
from pathlib import Path

import pytest

from metrics import load_catalogue
from metrics.analysis.gaps.coverage import coverage
from metrics.analysis.store import facts_of
from metrics.cli import main
from metrics.language import Language
from metrics.model.codes import CellState
from metrics.views.menu import PAGES
from tests.facts.real import FOLDER
from tests.screens.visiting import html, reading, visit

TOWN = """
虚构:
  name: {zh: 虚构镇, en: Xugou}
  lies_in: [{zh: 永康市, en: Yongkang}, {zh: 浙江省, en: Zhejiang}]
  codes: {county: 330784}
"""
DOCUMENT = f"""
"999":
  file: 999.txt
  sha256: '{"0" * 64}'
  what: {{zh: 回顾, en: review}}
  publisher: not stated
  area: 虚构
  period: 2025
  known_from: [{{printed: 2025年, line: 1}}]
  全市: {{zh: 永康市, en: Yongkang}}
  read: to the end
"""
FIGURES = """      "999":
        - {level: 20.5亿元, line: 3}
        - {change_on_year: 6.1%, line: 3}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The real figures and those of one more article."""
    folder = shutil.copytree(FOLDER, tmp_path / "curated")
    for name, more in {"areas.yaml": TOWN, "sources.yaml": DOCUMENT}.items():
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write(more)
    theme = folder / "output_value.yaml"
    head, mark, tail = theme.read_text("utf-8").partition("    figures:\n")
    theme.write_text(f"{head}{mark}{FIGURES}{tail}", "utf-8")
    return folder


def test_it_is_sound_and_its_town_and_year_appear_by_themselves(folder: Path) -> None:
    assert main(["check", str(folder), "--strict"]) == 0
    catalogue = load_catalogue(folder)
    covered = coverage(catalogue, facts_of(catalogue))
    states = {(cell.theme, cell.area, cell.year): cell.state for cell in covered.headline_cells}
    assert states["output_value", "虚构", 2025] is CellState.PRINTED
    assert states["output_value", "虚构", 2024] is CellState.ONLY_IMPLIED
    assert states["investment", "虚构", 2025] is CellState.SEARCHED


def test_every_page_shows_it_and_every_file_can_be_taken_away(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading(folder, monkeypatch)
    for language in Language:
        for address in PAGES:
            asked = {"q": "虚构"} if address == "search" else {}  # nothing is found that nobody looks for
            page = html(visit(address, lang=str(language), **asked))
            assert ("虚构" if language is Language.ZH else "Xugou") in page or address in (
                "ledger",
                "search",
                "about",
            )
    for name in PAGES:
        file = str(tmp_path / f"{name}.csv")
        assert main(["export", "--page", name, "--csv", file, "--curated", str(folder)]) == 0
