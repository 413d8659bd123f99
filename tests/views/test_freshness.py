"""How fresh the data are is told in a line: when the files last changed, and of how many documents they are."""

import os
import time
from datetime import date
from pathlib import Path

import pytest

from metrics.language import Language
from metrics.settings import Settings
from metrics.views.freshness import freshness
from metrics.views.held import Shelf
from metrics.views.reader import Reader
from tests.worlds import write_world

NOON = 1_700_000_000.0
LATER = NOON + 400 * 86_400


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A world whose files were all written on one day, but one that was written later."""
    write_world({"output": {"x2023": "level: 12.34亿元"}}, tmp_path)
    for file in tmp_path.iterdir():
        os.utime(file, (NOON, NOON))
    os.utime(tmp_path / "theme.yaml", (LATER, LATER))
    return tmp_path


def test_the_day_of_the_newest_file_and_the_documents_are_told(folder: Path) -> None:
    shelf, day = Shelf(Settings()), date.fromtimestamp(LATER)
    shelf.renew(folder)
    assert shelf.data is not None
    chinese, english = (freshness(Reader.of(shelf.data, language)) for language in Language)
    assert (chinese.day, chinese.documents, chinese.version) == (day, 10, shelf.data.catalogue.version)
    assert chinese.text == f"数据更新于 {day} · 10 篇文档"
    assert english.text == f"Data updated {day} · 10 documents"


def test_broken_files_leave_the_day_of_the_data_that_are_shown(folder: Path) -> None:
    shelf, day = Shelf(Settings()), date.fromtimestamp(LATER)
    shelf.renew(folder)
    theme = folder / "theme.yaml"
    theme.write_text(theme.read_text("utf-8").replace("12.34亿元", "12.34亿圆"), "utf-8")
    os.utime(theme, (time.time() - 10,) * 2)
    shelf.renew(folder)
    assert shelf.data is not None
    assert shelf.data.problems
    assert shelf.data.day == day
