"""What is doubtful is not chosen beforehand: a reflex writes nothing of it, an answer does."""

from pathlib import Path

import pytest

from metrics.curation.curating.desk import Desk
from metrics.curation.curating.edits import figure_edits
from metrics.curation.curating.offering import Offer
from tests.curation.curating.desks import desk_with

LINE = "全年固定资产投资5.6亿元，上年同期粮食产量1.2万吨，举办比赛22场。"


@pytest.mark.parametrize(("printed", "is_open"), [("5.6亿元", False), ("1.2万吨", True), ("22场", False)])
def test_only_a_figure_of_which_something_is_doubtful_is_asked_for(
    printed: str, is_open: bool, tmp_path: Path
) -> None:
    desk = desk_with(f"甲镇2023年工作通报\n{LINE}\n", tmp_path)
    source = desk.catalogue().sources["001"]
    progress = desk.progress(source)
    assert progress is not None
    (stretch,) = [one for one in progress.stretches if one.candidate and one.candidate.token.text == printed]
    offer = Offer(stretch, progress, desk.catalogue(), source)
    assert offer.is_open_question == is_open
    if is_open:
        made = Offer(stretch, progress, desk.catalogue(), source, made=offer.indicators[0][0].id)
        assert not made.is_open_question  # who just made its indicator has answered


VILLAGES = "甲镇2023年工作通报\n村名 | 粮食产量（吨）\n东岭村 | 41\n西岭村 | 41\n"


def offers_of(desk: Desk) -> list[Offer]:
    """Return what is offered of the numbers of villages as the files are now."""
    source, catalogue = desk.catalogue().sources["001"], desk.catalogue()
    progress = desk.progress(source)
    assert progress is not None
    stretches = [one for one in progress.stretches if one.candidate and one.candidate.token.text == "41吨"]
    return [Offer(stretch, progress, catalogue, source) for stretch in stretches]


def test_a_figure_of_a_village_that_the_folder_does_not_have_is_not_taken_for_the_town_s(
    tmp_path: Path,
) -> None:
    desk = desk_with(VILLAGES, tmp_path)
    first, second = offers_of(desk)
    assert first.is_open_question
    assert second.is_open_question
    assert first.chosen is not None
    edits = figure_edits(first.catalogue, desk.folder, first.source, first.chosen)
    desk.take(first.source, first.stretch.start, edits)
    assert offers_of(desk)[1].reason is None  # the other village's number repeats nothing


def test_a_figure_of_a_village_that_is_a_part_of_its_town_is_no_question(tmp_path: Path) -> None:
    desk = desk_with(VILLAGES, tmp_path)
    areas = desk.folder / "areas.yaml"
    areas.write_text(f"{areas.read_text('utf-8').rstrip()}\n  parts: {{东岭村: East Ridge}}\n", "utf-8")
    first, second = offers_of(Desk(desk.folder, desk.documents))
    assert first.chosen is not None
    assert (first.chosen.part, first.is_open_question, second.is_open_question) == ("东岭村", False, True)


def test_nobody_sets_a_figure_aside_by_reflex_beside_which_the_name_of_its_indicator_stands(
    tmp_path: Path,
) -> None:
    text = "Town of Jia in 2023\n47% of waste was recycled, against 44% a year earlier. We mended 18 footpaths.\n"
    desk = desk_with(text, tmp_path)
    source, catalogue = desk.catalogue().sources["001"], desk.catalogue()
    progress = desk.progress(source)
    assert progress is not None
    offers = {
        one.candidate.token.text: Offer(one, progress, catalogue, source)
        for one in progress.stretches
        if one.candidate
    }
    assert offers["44%"].is_open_question
    assert offers["44%"].reason is None
    assert str(offers["18"].reason) == "unfollowed"
