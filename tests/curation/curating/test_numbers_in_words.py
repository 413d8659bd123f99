"""English numbers in words at the workbench: shown where they may be figures, carried once they are."""

from pathlib import Path

from metrics.curation.curating.edits import figure_edits
from metrics.curation.curating.offering import Offer
from metrics.curation.curating.progress import Explanation
from tests.curation.curating.desks import desk_with

TEXT = "News of the town in 2023\nLibrary visits rose by a fifth to 418,300. It held two of its meetings there.\n"


def test_a_number_in_words_that_may_be_a_figure_is_one_to_explain(tmp_path: Path) -> None:
    desk = desk_with(TEXT, tmp_path)
    progress = desk.progress(desk.catalogue().sources["001"])
    assert progress is not None
    shown = {progress.document.plain[one.start : one.end]: one.standing for one in progress.stretches}
    assert shown["rose by a fifth"] is Explanation.PROPOSED
    assert "two" not in shown


def test_a_number_in_words_that_is_carried_is_shown_so(tmp_path: Path) -> None:
    desk = desk_with(TEXT, tmp_path)
    source = desk.catalogue().sources["001"]
    progress = desk.progress(source)
    assert progress is not None
    begins = next(
        one for one in progress.stretches if progress.document.plain[one.start : one.end] == "rose by a fifth"
    )
    offer = Offer(begins, progress, desk.catalogue(), source)
    assert offer.chosen is not None
    desk.take(source, begins.start, figure_edits(offer.catalogue, desk.folder, source, offer.chosen))
    carried = desk.progress(source, proposes=False)
    assert carried is not None
    assert [one.standing for one in carried.stretches if one.start == begins.start] == [Explanation.CARRIED]


def test_without_proposals_a_number_in_words_is_explained_by_nothing(tmp_path: Path) -> None:
    desk = desk_with(TEXT, tmp_path)
    progress = desk.progress(desk.catalogue().sources["001"], proposes=False)
    assert progress is not None
    shown = {progress.document.plain[one.start : one.end]: one.standing for one in progress.stretches}
    assert shown["rose by a fifth"] is Explanation.UNEXPLAINED
    assert "two" not in shown
