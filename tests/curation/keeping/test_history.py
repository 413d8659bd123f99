"""The history of a folder comes back as it was kept, and nothing that is broken or another's comes with it."""

import os
from pathlib import Path

import pytest

from metrics import load_catalogue
from metrics.curation.keeping.history import MOST, history_of, keep_history
from metrics.curation.keeping.last_good import copied, keep, kept_versions
from metrics.language import Bilingual
from metrics.model.codes import ChangeKind
from metrics.model.editions import Edition, FigureChange, SentenceChange, editions_after
from tests.folders import state_of
from tests.worlds import write_world

SAME = Bilingual("西溪", "Xixi")
FIRST = Edition("0" * 12, "2026-11-26T05:00:00+00:00")
FIGURE = FigureChange(
    ChangeKind.ADDED, "e-1", "output", "level", ("西溪",), (2023,), False, SAME, Bilingual("", ""), SAME, SAME
)
SENTENCE = SentenceChange("output", "level", SAME, Bilingual("“≠”", "“<b>”"))
NEXT = Edition("1" * 12, "2026-11-27T05:00:00+00:00", "0" * 12, (FIGURE,), (SENTENCE,), 7)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A world, with a place of its own for what is kept."""
    (tmp_path / "curated").mkdir()
    write_world({"output": {"x2023": "level: 12.34亿元"}}, tmp_path / "curated")
    return tmp_path / "curated"


def test_a_history_comes_back_as_it_was(folder: Path) -> None:
    keep_history(folder, (FIRST, NEXT), state_of(folder))
    assert history_of(folder, state_of(folder)) == (FIRST, NEXT)
    (kept,) = state_of(folder).glob("*/*")
    assert kept.stat().st_mode & 0o077 == 0


def test_a_line_that_cannot_be_read_is_left_out(folder: Path) -> None:
    keep_history(folder, (FIRST, NEXT), state_of(folder))
    (kept,) = state_of(folder).glob("*/*")
    kept.write_text(f"{{}}\nnull\n[1]\nnothing\n{kept.read_text('utf-8')}" + '{"version": 1}\n', "utf-8")
    assert history_of(folder, state_of(folder)) == (FIRST, NEXT)
    kept.write_bytes(b"\xff")
    assert history_of(folder, state_of(folder)) == ()


def test_what_another_account_wrote_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_history(folder, (FIRST, NEXT), state_of(folder))
    stranger = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: stranger)
    assert history_of(folder, state_of(folder)) == ()


def test_of_a_long_history_the_first_edition_and_the_newest_are_kept(folder: Path) -> None:
    keep_history(folder, (FIRST, *[NEXT] * MOST), state_of(folder))
    kept = history_of(folder, state_of(folder))
    assert (len(kept), kept[0], kept[-1]) == (MOST, FIRST, NEXT)


def test_so_many_versions_are_kept_as_are_asked_for(folder: Path) -> None:
    versions = []
    for number in ("12.34", "12.35", "12.36"):
        write_world({"output": {"x2023": f"level: {number}亿元"}}, folder)
        versions.append(load_catalogue(folder).version)
        keep(folder, versions[-1], state_of(folder), most=2)
        keep_history(folder, (FIRST,), state_of(folder))
    assert kept_versions(folder, state_of(folder)) == [versions[2], versions[1]]
    old = copied(folder, versions[1], state_of(folder))
    assert old is not None
    assert [str(observation.quantity.printed) for observation in old.observations] == ["12.35亿元"]
    assert copied(folder, versions[0], state_of(folder)) is None
    assert history_of(folder, state_of(folder)) == (FIRST,)


@pytest.mark.parametrize(
    ("version", "later"),
    [("0" * 12, (NEXT,)), ("1" * 12, ()), ("2" * 12, None)],
)
def test_what_came_after_a_version_is_known_where_no_link_is_missing(
    version: str, later: tuple[Edition, ...] | None
) -> None:
    assert editions_after(version, (FIRST, NEXT)) == later
    gap = Edition("3" * 12, NEXT.seen, "2" * 12)
    assert editions_after("0" * 12, (FIRST, gap)) is None
