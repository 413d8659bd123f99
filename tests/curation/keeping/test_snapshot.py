"""A server that starts again on the same files reads no YAML, and never shows what the files do not say."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import fields

from benchmarks.made import Size, made
from metrics import load_catalogue
from metrics.curation import examine
from metrics.curation.keeping import snapshot
from metrics.curation.keeping.last_good import keep, kept_versions
from metrics.curation.keeping.packed import pack, unpack
from metrics.curation.keeping.snapshot import recalled, remember
from metrics.curation.reading import folder as reading
from metrics.curation.reading import yaml_text
from metrics.curation.reading.folder import version_of
from metrics.curation.reading.nodes import Node
from metrics.curation.reading.report import Report
from metrics.model.records import Catalogue
from metrics.model.units import Units, package_units
from metrics.settings import Settings
from metrics.views.loading.shelf import Shelf
from tests.folders import state_of
from tests.papers import write_papers
from tests.sample import FOLDER
from tests.serving import PATIENCE

SOUND = Path(__file__).parents[1] / "sound"
ATOMS = {str: "文", int: -7, bool: True, date: date(2024, 2, 29), Fraction: Fraction(-1, 3)}
UNITS = "盏: {names: {盏: 1, 百盏: 100}, counted: whole, zh: 盏, en: [lamp, lamps]}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound folder, and a place of its own for what is kept."""
    shutil.copytree(SOUND, tmp_path / "curated")
    return tmp_path / "curated"


def kept(folder: Path) -> Path:
    """Keep a folder as a server does, and return its snapshot."""
    catalogue = load_catalogue(folder)
    keep(folder, catalogue.version, state_of(folder))
    remember(folder, catalogue, state_of(folder))
    (file,) = (folder.parent / "state").glob("*/*/snapshot")
    return file


def of_papers(folder: Path) -> Path:
    """Write a folder with ranks, ranges, ratios, spans, replaced and disputed figures."""
    figures = {
        "a2021": "level: 12.34亿元, line: 3; rank: 全市前三, of: level, line: 4",
        "b2022": "level: 3—5亿元, line: 3; level: 12—13亿元, period: 2021, line: 4",
        "c2023": "level: 6500余万元, line: 3",
    }
    return write_papers(folder, figures)


def of_shipped(_: Path) -> Path:
    return FOLDER


def of_sound(_: Path) -> Path:
    return SOUND


def of_made(folder: Path) -> Path:
    return made(folder / "made", Size(3, 4, 5))


@pytest.mark.parametrize("folder_of", [of_shipped, of_sound, of_papers, of_made])
def test_what_is_packed_comes_back_equal(folder_of: Callable[[Path], Path], tmp_path: Path) -> None:
    catalogue = load_catalogue(folder_of(tmp_path))
    assert unpack(pack(catalogue)) == catalogue
    assert unpack(pack(catalogue)).towns == catalogue.towns


def filled(hint: Any, above: tuple[object, ...] = ()) -> Any:
    """Return a value of a type in which every field holds something, to a record in itself."""
    inner = [arg for arg in get_args(hint) if arg not in (type(None), ...)]
    if get_origin(hint) is tuple:
        return tuple(filled(arg, above) for arg in inner if arg not in above)
    if get_origin(hint) is Mapping:
        return {filled(inner[0], above): filled(inner[1], above)}
    if inner:
        return filled(inner[-1], above)
    if hint is Units:
        return package_units()
    if isinstance(hint, type) and issubclass(hint, Struct):
        hints = get_type_hints(hint)
        parts = {field.name: hints[field.name] for field in fields(hint)}
        return hint(**{name: filled(part, (*above, hint)) for name, part in parts.items()})
    return list(hint)[-1] if issubclass(hint, Enum) else ATOMS[hint]


def test_whatever_a_record_may_hold_comes_back_as_it_was() -> None:
    catalogue = filled(Catalogue)
    assert unpack(pack(catalogue)) == catalogue
    assert repr(unpack(pack(catalogue))) == repr(catalogue)


def test_the_units_that_a_folder_adds_come_back(folder: Path) -> None:
    (folder / "units.yaml").write_text(UNITS, "utf-8")
    catalogue = load_catalogue(folder)
    units = unpack(pack(catalogue)).units
    assert units.find("百盏") is not None
    assert [getattr(units, field.name) for field in fields(Units)] == [
        getattr(catalogue.units, field.name) for field in fields(Units)
    ]


def test_what_no_catalogue_holds_is_not_packed() -> None:
    with pytest.raises(KeyError):
        pack(Catalogue({}, {}, {}, {}, (), "", (Path(),)))  # type: ignore[arg-type]


@settings(deadline=None, max_examples=25)
@given(chance=st.randoms(use_true_random=False))
def test_a_changed_byte_is_never_shown_out_of_a_snapshot(chance: Random) -> None:
    with TemporaryDirectory() as scratch:
        folder = Path(scratch) / "curated"
        shutil.copytree(SOUND, folder)
        kept(folder)
        file = chance.choice(sorted(folder.glob("*.yaml")))
        content = bytearray(file.read_bytes())
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        file.write_bytes(content)
        assert recalled(folder, version_of(folder), state_of(folder)) is None
        again = examine(
            folder, strays=False, known=lambda version: recalled(folder, version, state_of(folder))
        )
        assert again == examine(folder, strays=False)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files whose YAML is read from now on."""
    files: list[str] = []
    read_yaml = yaml_text.read_yaml

    def counted(text: str, report: Report) -> Node | None:
        files.append(report.file)
        return read_yaml(text, report)

    monkeypatch.setattr(reading, "read_yaml", counted)
    return files


STARTED = 4  # towns, documents, the outline of the theme and all of it


def started(folder: Path) -> Catalogue:
    """Return what a server shows that starts on a folder, when it has kept what it read."""
    shelf = Shelf(Settings(state=state_of(folder)), keeps=True)
    shelf.renew(folder)
    assert shelf.data is not None
    deadline = time.monotonic() + PATIENCE
    while recalled(folder, shelf.data.catalogue.version, state_of(folder)) is None:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return shelf.data.catalogue


def test_a_second_start_reads_no_yaml_and_shows_the_same(folder: Path, read: list[str]) -> None:
    first = started(folder)
    assert len(read) == STARTED
    assert started(folder) == first == load_catalogue(folder)
    assert len(read) == STARTED + 3  # the last three are those of load_catalogue


def test_what_changes_in_its_times_alone_is_not_read_again(folder: Path, read: list[str]) -> None:
    started(folder)
    shelf = Shelf(Settings(state=state_of(folder)), keeps=True)
    shelf.renew(folder)
    os.utime(folder / "theme.yaml")
    shelf.renew(folder)
    assert len(read) == STARTED


def test_what_changes_is_read_and_kept_beside_the_old(folder: Path, read: list[str]) -> None:
    started(folder)
    theme = folder / "theme.yaml"
    theme.write_text(theme.read_text("utf-8").replace("12.34亿元", "12.35亿元"), "utf-8")
    assert "12.35亿元" in {observation.quantity.printed for observation in started(folder).observations}
    # Beside the kept copy, of what changed
    assert sum(Path(file).parent == folder for file in read) == 2 * STARTED
    assert len(kept_versions(folder, state_of(folder))) == 2  # links carry the older one


def test_a_broken_file_is_told_though_there_is_a_snapshot(folder: Path) -> None:
    kept(folder)
    (folder / "areas.yaml").unlink()
    shelf = Shelf(Settings(state=state_of(folder)), keeps=True)
    shelf.renew(folder)
    assert shelf.soundness is not None
    assert [problem.file for problem in shelf.soundness.shape] == ["areas.yaml"]


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-4])


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def flipped(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[:-9] + bytes([content[-9] ^ 1]) + content[-8:])


def linked(file: Path) -> None:
    file.rename(file.parents[3] / "elsewhere")
    file.symlink_to(file.parents[3] / "elsewhere")


def piped(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize("spoil", [cut, emptied, flipped, linked, piped, a_folder])
def test_a_snapshot_that_is_not_whole_or_not_our_own_is_ignored(
    folder: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(kept(folder))
    assert recalled(folder, version_of(folder), state_of(folder)) is None
    shelf = Shelf(Settings(state=state_of(folder)), keeps=True)
    shelf.renew(folder)
    assert shelf.data is not None
    assert shelf.data.catalogue == load_catalogue(folder)


def test_a_snapshot_of_another_account_is_ignored(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(folder)
    stranger = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: stranger)
    assert recalled(folder, version_of(folder), state_of(folder)) is None


def test_a_snapshot_that_other_code_made_is_ignored_and_made_anew(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(folder)
    monkeypatch.setattr(snapshot, "CODE", b"another release")
    assert recalled(folder, version_of(folder), state_of(folder)) is None
    remember(folder, load_catalogue(folder), state_of(folder))
    assert recalled(folder, version_of(folder), state_of(folder)) == load_catalogue(folder)


def test_whatever_reads_a_folder_is_code_that_a_snapshot_is_sealed_with() -> None:
    probe = (
        "import sys; from metrics import load_catalogue; load_catalogue();"
        "print(*(module.__file__ for name, module in sys.modules.items() if name.startswith('metrics.')), sep='\\n')"
    )
    loaded = subprocess.check_output([sys.executable, "-c", probe], cwd=snapshot.PACKAGE.parent, text=True)
    assert {Path(file) for file in loaded.split()} - set(snapshot.code_files()) == set()


@pytest.mark.parametrize("senseless", [b"", b"{}", b"{}\n", b'{"atoms": [], "blocks": [["Popen", 1, 0]]}\n'])
def test_a_sealed_snapshot_that_makes_no_sense_is_ignored(
    folder: Path, monkeypatch: pytest.MonkeyPatch, senseless: bytes
) -> None:
    monkeypatch.setattr(snapshot, "pack", lambda _: senseless)
    kept(folder)
    assert recalled(folder, version_of(folder), state_of(folder)) is None


def test_a_copy_of_the_folder_elsewhere_is_read_for_itself(folder: Path) -> None:
    kept(folder)
    shutil.copytree(folder, folder.parent / "other")
    assert recalled(folder.parent / "other", version_of(folder), state_of(folder)) is None


def test_nobody_else_may_read_a_snapshot(folder: Path) -> None:
    assert kept(folder).stat().st_mode & 0o077 == 0
