"""An article with its figures marked: where its text is laid over itself, it is said beside the mark."""

from pathlib import Path

import pytest

from metrics.analysis.store import facts_of
from metrics.language import Language
from metrics.settings import Settings
from metrics.views.figures.articles import article
from metrics.views.loading.shelf import SHELF, Data
from metrics.views.readers.reader import Reader
from tests.press import WrittenIndicator, printed


def test_a_figure_that_was_drawn_twice_says_so_and_one_drawn_once_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "本镇税收额税收额15781578..66万万元元，，修路修路花了花了。\n本镇罚款12万元。\n"
    tax = WrittenIndicator("元", "税收额", ["level: 1578.6万元, line: 1"])
    fines = WrittenIndicator("元", "罚款", ["level: 12万元, line: 2"])
    catalogue = printed(tmp_path, text, tax=tax, fines=fines)
    monkeypatch.setattr(SHELF, "settings", Settings(documents=tmp_path / "documents"))
    reader = Reader.of(Data(catalogue, facts_of(catalogue)), Language.ZH)
    lines = article(catalogue.sources["a"], reader).lines
    marked = {piece.text: piece.meant for line in lines for piece in line.pieces if piece.figure}
    assert marked == {"15781578..66万万元元": "1578.6万元", "12万元": ""}
