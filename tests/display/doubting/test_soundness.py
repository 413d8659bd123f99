"""One question about data, asked by the command, the probe and the page alike."""

import shutil
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from metrics.cli import main
from metrics.curation import examine
from metrics.display.doubting.soundness import Soundness, soundness
from metrics.settings import own_settings
from metrics.views.loading.shelf import SHELF, Shelf
from metrics.web.server import health_of
from tests.screens.visiting import html, reading, visit

SOUND = Path(__file__).parents[2] / "curation" / "sound"
ROAD = """
  road:
    name: {zh: 道路, en: Roads}
    unit: km
    welcome: higher
    definition: {zh: 长度, en: length}
    defined_by: plain
    why: {zh: 里程即里程, en: a length is a length}
    figures:
      "001":
        - {level: 20公里, line: 1}
        - {level: 10公里, line: 2, period: 2022}
        - {change_on_year: 50%, line: 3}
"""


@pytest.fixture
def contradictory(tmp_path: Path) -> Path:
    """A folder whose files are well written and whose figures cannot all be true."""
    folder = tmp_path / "curated"
    shutil.copytree(SOUND, folder)
    with (folder / "theme.yaml").open("a", encoding="utf-8") as theme:
        theme.write(ROAD.removeprefix("\n"))
    return folder


def until_known(shelf: Shelf) -> None:
    """Wait until a shelf knows whether its data are sound, for at most ten seconds."""
    deadline = time.monotonic() + 10
    while shelf.soundness is None and time.monotonic() < deadline:
        time.sleep(0.01)
    assert shelf.soundness is not None


def of(folder: Path, documents: Path | None = None) -> Soundness:
    """Return the soundness of a folder."""
    return soundness(*examine(folder), documents)


def test_a_sound_folder_has_nothing_to_mend() -> None:
    assert of(SOUND).is_sound
    assert of(SOUND).problems == ()


def test_what_is_wrong_with_the_shape_leaves_nothing_else_to_ask(contradictory: Path) -> None:
    theme = contradictory / "theme.yaml"
    theme.write_text(theme.read_text("utf-8").replace("12.34亿元", "12.34亿圆"), "utf-8")
    answer = of(contradictory)
    assert [problem.line for problem in answer.shape] == [10]
    assert answer.contradictions == ()
    assert not answer.is_sound


def test_figures_that_contradict_each_other_are_unsound(contradictory: Path) -> None:
    answer = of(contradictory)
    assert answer.shape == ()
    assert [problem.line for problem in answer.contradictions] == [23]
    assert answer.problems == answer.contradictions


def test_figures_that_do_not_stand_in_their_document_are_unsound(tmp_path: Path) -> None:
    (tmp_path / "first.txt").write_text("2023年\n", "utf-8")
    answer = of(SOUND, tmp_path)
    assert answer.unproven
    assert answer.problems == answer.unproven


def test_in_earnest_every_remark_is_a_problem(contradictory: Path) -> None:
    theme = contradictory / "theme.yaml"
    theme.write_text(
        theme.read_text("utf-8").replace("    why: {zh: 里程即里程, en: a length is a length}\n", "")
    )
    assert len(of(contradictory).remarks) == 1
    strict = of(contradictory).in_earnest()
    assert len(strict.problems) == 2
    assert strict.remarks == ()


def test_what_is_found_out_of_data_that_were_is_not_taken_for_that_of_those_that_are(
    contradictory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf, waiting, looked_at = Shelf(), threading.Event(), threading.Event()

    def slowly(*words: Any, **more: Any) -> Soundness:
        looked_at.set()
        waiting.wait(10)
        return soundness(*words, **more)

    monkeypatch.setattr("metrics.views.loading.shelf.soundness", slowly)
    shelf.renew(contradictory)
    looked_at.wait(10)
    (contradictory / "theme.yaml").write_text((SOUND / "theme.yaml").read_text("utf-8"), "utf-8")
    monkeypatch.setattr("metrics.views.loading.shelf.soundness", soundness)
    shelf.renew(contradictory)
    waiting.set()
    until_known(shelf)
    assert shelf.soundness is not None
    assert shelf.soundness.is_sound


def test_with_documents_at_hand_the_probe_counts_what_does_not_stand_in_them(tmp_path: Path) -> None:
    (tmp_path / "first.txt").write_text("2023年\n", "utf-8")
    shelf = Shelf(settings=replace(own_settings(), documents=tmp_path))
    shelf.renew(SOUND)
    until_known(shelf)
    assert health_of(shelf)[0]["status"] == "unsound"


def test_a_document_that_changes_is_looked_up_again(tmp_path: Path) -> None:
    folder, documents = tmp_path / "curated", tmp_path / "documents"
    shutil.copytree(SOUND, folder)
    documents.mkdir()
    shelf = Shelf(settings=replace(own_settings(), documents=documents))
    shelf.renew(folder)
    until_known(shelf)
    assert health_of(shelf)[0]["status"] == "fine"
    (documents / "first.txt").write_text("2023年\n", "utf-8")
    shelf.find_out_again(folder)
    assert health_of(shelf)[0]["status"] == "unsound"
    (documents / "first.txt").unlink()
    shelf.find_out_again(folder)
    assert health_of(shelf)[0]["status"] == "fine"


def test_of_what_lies_beside_the_data_command_probe_and_page_tell_alike(
    contradictory: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(contradictory / "theme.yaml", contradictory / "theme (1).yaml")
    assert main(["check", str(contradictory), "--lang", "en"]) == 1
    assert len(capsys.readouterr().out.splitlines()) == 2  # the copy hides no contradiction
    shelf = Shelf()
    shelf.renew(contradictory)
    until_known(shelf)
    assert health_of(shelf)[0]["problems"] == 2
    reading(contradictory, monkeypatch)
    visit()
    until_known(SHELF)
    page = html(visit(lang="en"))
    assert "theme (1).yaml" in page
    assert "theme.yaml:23:11" in page


@pytest.mark.parametrize(
    ("name", "is_counted"), [("tourism.yml", True), ("tourism.yaml~", False), ("theme.yaml.bak", False)]
)
def test_a_file_that_nobody_reads_has_one_answer_and_a_backup_none(
    name: str,
    is_counted: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path / "curated"
    shutil.copytree(SOUND, folder)
    shutil.copy(folder / "theme.yaml", folder / name)
    code = main(["check", str(folder), "--lang", "en"])
    shelf = Shelf()
    shelf.renew(folder)
    until_known(shelf)
    reading(folder, monkeypatch)
    visit()
    until_known(SHELF)
    page = html(visit(lang="en"))
    answers = {
        "check": (code, name in capsys.readouterr().out),
        "probe": health_of(shelf)[0]["status"],
        "page": (name in page, "A file in the data folder is not read" in page),
    }
    sound = {"check": (0, False), "probe": "fine", "page": (False, False)}
    unsound = {"check": (1, True), "probe": "unsound", "page": (True, True)}
    assert answers == (unsound if is_counted else sound)


def test_command_probe_and_page_answer_alike(
    contradictory: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(contradictory), "--lang", "en"]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    shelf = Shelf()
    shelf.renew(contradictory)
    assert health_of(shelf)[1] == 200
    until_known(shelf)
    record, status = health_of(shelf)
    assert (status, record["status"], record["problems"]) == (200, "unsound", 1)

    reading(contradictory, monkeypatch)
    visit()
    until_known(SHELF)
    for language, words in (("zh", "请改正"), ("en", "Figures disagree")):
        page = html(visit(lang=language))
        assert words in page
        assert "theme.yaml:23:11" in page
        assert str(contradictory) not in page
    assert line.startswith(f"{contradictory}/theme.yaml:23:11: '10公里'")
