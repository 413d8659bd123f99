"""Figures of one line are taken at once where nothing speaks against any of them."""

from pathlib import Path

import pytest

from metrics.curation.curating.desk import Desk
from metrics.curation.curating.grouping import group_edits, group_of
from metrics.curation.curating.offering import Offer
from tests.curation.curating.desks import desk_with

TEXT = """甲镇2023年工作通报
2023年，全镇规上工业总产值43.21亿元，粮食产量1.2万吨，比上年增长3.1%，粮食产量达1.2万吨，举办比赛22场，总量居全县第二。
2023年，固定资产投资5.6亿元。
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return the desk of the article above."""
    return desk_with(TEXT, tmp_path)


def test_a_line_is_taken_at_once_without_ranks_repeats_other_lines_and_what_none_is_like(desk: Desk) -> None:
    source = desk.catalogue().sources["001"]
    progress = desk.progress(source)
    assert progress is not None
    plain = progress.document.plain
    (first,) = [one for one in progress.stretches if plain[one.start : one.end] == "43.21亿元"]
    chosen = group_of(first, progress, desk.catalogue(), source)
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


def test_a_rank_is_decided_by_itself_though_nothing_speaks_against_it(tmp_path: Path) -> None:
    text = "甲镇2023年工作通报\n2023年，固定资产投资5.6亿元，规上工业总产值43.21亿元，规上工业总产值居全县第2位。\n"
    desk = desk_with(text, tmp_path)
    source, catalogue = desk.catalogue().sources["001"], desk.catalogue()
    progress = desk.progress(source)
    assert progress is not None
    line = [one for one in progress.stretches if progress.document.characters[one.start].line == 2]
    offers = [Offer(one, progress, catalogue, source) for one in line]
    (rank,) = [one for one in offers if one.chosen and one.chosen.measure_of.is_rank]
    assert rank.tried is not None
    assert rank.tried.lands
    assert rank.candidate is not None
    assert not rank.candidate.doubts
    chosen = group_of(line[-1], progress, catalogue, source)
    assert rank.stretch not in chosen
    assert [one.printed for one in chosen.values()] == ["5.6亿元", "43.21亿元"]
