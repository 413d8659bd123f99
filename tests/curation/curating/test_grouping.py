"""Figures of one line are taken at once where nothing speaks against any of them."""

from pathlib import Path

import pytest

from metrics.curation.curating.desk import Desk
from metrics.curation.curating.grouping import group_edits, group_of
from metrics.curation.intake.adding import SourceEntry, added, new_folder
from metrics.language import Bilingual

TEXT = """甲镇2023年工作通报
2023年，全镇规上工业总产值43.21亿元，粮食产量1.2万吨，比上年增长3.1%，粮食产量达1.2万吨，举办比赛22场，总量居全县第二。
2023年，固定资产投资5.6亿元。
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return the desk of a new folder with one article."""
    folder, documents = tmp_path / "town", tmp_path / "documents"
    documents.mkdir()
    new_folder(folder, "甲镇", Bilingual("甲镇", "Jia"), (Bilingual("乙县", "Yi County"),))
    added(folder, documents, TEXT, SourceEntry("a.txt", "甲镇", "2023", Bilingual("文章", "article")))
    return Desk(folder, documents)


def test_a_line_is_taken_at_once_without_ranks_repeats_other_lines_and_what_none_is_like(desk: Desk) -> None:
    source = desk.catalogue().sources["001"]
    progress = desk.progress(source)
    assert progress is not None
    plain = progress.document.plain
    (first,) = [one for one in progress.stretches if plain[one.start : one.end] == "43.21亿元"]
    chosen = group_of(first, progress, desk.catalogue(), source, ())
    assert [one.printed for one in chosen.values()] == ["43.21亿元", "1.2万吨", "3.1%"]
    edits = group_edits(desk.catalogue(), desk.folder, source, list(chosen.values()))
    desk.take(source, first.start, edits)
    figures = {one.quantity.printed for one in desk.catalogue().observations}
    assert figures == {"43.21亿元", "1.2万吨", "3.1%"}
    grain = next(chosen for chosen in chosen.values() if chosen.measure == "change_on_year").indicator
    written = "".join(path.read_text("utf-8") for path in desk.folder.glob("*.yaml"))
    assert (
        written.count(f"  {grain}:") == 1
    )  # the folder did not have it: it is written with the first of its figures
    desk.undo()
    assert not desk.catalogue().observations
