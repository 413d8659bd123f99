"""What is written of one number is taken back, however long ago: the files are as if it had never been written."""

from pathlib import Path

import pytest

from metrics.curation.curating.desk import Desk
from metrics.curation.curating.offering import Offer
from metrics.curation.curating.progress import Stretch
from metrics.web.workbench.press import IncompleteError, Press, PressResult
from metrics.web.workbench.second_reader import location_of
from metrics.web.workbench.steps import done
from tests.curation.curating.desks import desk_with

TEXT = "甲镇工作通报\n2023年，地区生产总值12.3亿元，税收收入增长3.2%，新建公路7公里。\n"


def pressed(desk: Desk, printed: str, do: str, **more: object) -> PressResult:
    """Press a key at a number of the desk's article."""
    source = desk.catalogue().sources["001"]
    progress = desk.progress(source)
    assert progress is not None
    plain = progress.document.plain
    (here,) = [one for one in progress.stretches if plain[one.start : one.end] == printed]
    chosen = Offer(here, progress, desk.catalogue(), source).chosen if do == "accept" else None
    fields = {name: getattr(chosen, name) for name in chosen.__struct_fields__} if chosen else {}
    return done(Press(desk, source, progress, here, {"lang": "zh", "do": do, **fields, **more}))


def standing(desk: Desk, printed: str) -> Stretch:
    """Return a number of the desk's article as it stands."""
    progress = desk.progress(desk.catalogue().sources["001"])
    assert progress is not None
    plain = progress.document.plain
    (here,) = [one for one in progress.stretches if plain[one.start : one.end] == printed]
    return here


def written(desk: Desk, printed: str) -> str:
    """Return where what is written of a number stands."""
    here = standing(desk, printed)
    record = here.exclusion or here.proofs[0].observation
    return location_of(record)


def files(desk: Desk) -> dict[str, bytes]:
    """Return the files of the desk's folder, but for one in which nothing is left."""
    contents = {path.name: path.read_bytes() for path in desk.folder.glob("*.yaml")}
    return {name: content for name, content in contents.items() if not content.endswith(b"\n{}\n")}


def explained(folder: Path, *numbers: str) -> Desk:
    """Return a desk at which some numbers were explained, the last of the three excluded."""
    folder.mkdir()
    desk = desk_with(TEXT, folder)
    for printed in numbers:
        if printed == "7公里":
            pressed(desk, printed, "exclude", reason="idiom")
        else:
            pressed(desk, printed, "accept")
    return desk


@pytest.mark.parametrize("gone", ["12.3亿元", "3.2%", "7公里"])
def test_the_files_are_as_if_it_had_never_been_written(tmp_path: Path, gone: str) -> None:
    numbers = ("12.3亿元", "3.2%", "7公里")
    desk = explained(tmp_path / "a", *numbers)
    other = explained(tmp_path / "b", *(printed for printed in numbers if printed != gone))
    assert desk.catalogue().sources["001"].read_to_end
    result = pressed(desk, gone, "take_back", location=written(desk, gone))
    assert (result.word, result.stays) == ("curate_taken_back", True)
    assert not standing(desk, gone).standing.is_explained
    assert not desk.catalogue().sources["001"].read_to_end
    assert files(desk) == files(other)


def test_what_was_taken_back_comes_again_when_that_is_undone(tmp_path: Path) -> None:
    desk = explained(tmp_path / "a", "12.3亿元", "3.2%")
    before = files(desk)
    pressed(desk, "12.3亿元", "take_back", location=written(desk, "12.3亿元"))
    assert files(desk) != before
    desk.undo()
    assert files(desk) == before


def test_what_another_number_carries_is_not_taken_back(tmp_path: Path) -> None:
    desk = explained(tmp_path / "a", "12.3亿元", "3.2%")
    before = files(desk)
    with pytest.raises(IncompleteError):
        pressed(desk, "12.3亿元", "take_back", location=written(desk, "3.2%"))
    assert files(desk) == before
