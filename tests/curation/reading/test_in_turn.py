"""Of a large folder one tree stands at a time: the same is read, and the same mistakes are told."""

import shutil
from pathlib import Path

import pytest

from metrics.curation import catalogue, examine
from metrics.curation.reading.outline import outline
from metrics.curation.reading.report import Report
from metrics.curation.reading.yaml_text import read_yaml
from metrics.curation.records.themes import indicator_keys
from tests.folders import SMALL, Folder
from tests.sample import FOLDER

HERE = Path(__file__).parents[1]
ZOO = HERE / "zoo"
ANIMALS = sorted({path.stem for path in ZOO.iterdir()} - {"expected"})
FIGURES = "unit: 元\n    # figures:\n    figures: # of the year\n      x:\n      - {level: 1, line: 1}\n\n"
KEPT = f"indicators:\n  a:\n    {FIGURES}    welcome: higher\n  b: {{unit: 个, figures: {{x: []}}}}\n"


@pytest.fixture
def in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every folder is a large one."""
    monkeypatch.setattr(catalogue, "AT_ONCE", -1)


def keys(text: str) -> list[tuple[int, int, str, str]]:
    """Return the indicators of a theme: where each stands, its name and its unit."""
    root = read_yaml(text, Report("theme.yaml"))
    assert root is not None
    return [(key.line, key.column, key.text, unit) for key, unit in indicator_keys(root)]


def test_an_outline_has_the_indicators_in_their_places_and_no_figure() -> None:
    assert keys(outline(KEPT)) == keys(KEPT) == [(2, 3, "a", "元"), (10, 3, "b", "个")]
    assert "level" not in outline(KEPT)
    assert outline(KEPT).count("\n") == KEPT.count("\n")


@pytest.mark.parametrize("mistake", ANIMALS)
def test_each_mistake_is_told_alike(mistake: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    shutil.copytree(HERE / "sound", tmp_path, dirs_exist_ok=True)
    if (ZOO / mistake).is_dir():
        shutil.copytree(ZOO / mistake, tmp_path, dirs_exist_ok=True)
    else:
        shutil.copy(ZOO / f"{mistake}.yaml", tmp_path / "theme.yaml")
    at_once = examine(tmp_path)[1]
    request.getfixturevalue("in_turn")
    assert examine(tmp_path)[1] == at_once


@pytest.mark.parametrize("folder", SMALL.values(), ids=list(SMALL))
def test_the_same_is_read(folder: Folder, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    at_once = examine(folder.write(tmp_path))
    request.getfixturevalue("in_turn")
    assert examine(tmp_path) == at_once


@pytest.mark.usefixtures("in_turn")
def test_a_sound_folder_is_read_in_turn() -> None:
    assert examine(FOLDER)[1] == ()
