"""What readers see while curators save, and after a restart: the last good data, and no path of the server."""

import json
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from metrics import load_catalogue
from metrics.curation import examine
from metrics.curation.keeping.last_good import keep, last_good
from metrics.views.loading.shelf import Shelf
from metrics.views.loading.watched_files import stamp_of
from tests.folders import state_of
from tests.serving import PATIENCE, ROOT, running_server
from tests.tables import TABLE, write_tables
from tests.web.test_gateway import serving_process
from tests.web.test_server import asked

SOUND = ROOT / "tests" / "curation" / "sound"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sound folder, and a place of its own for what is kept."""
    shutil.copytree(SOUND, tmp_path / "curated")
    return tmp_path / "curated"


def spoil(folder: Path) -> None:
    """Break a figure of the sound folder."""
    theme = folder / "theme.yaml"
    theme.write_text(theme.read_text("utf-8").replace("12.34亿元", "12.34亿圆"), "utf-8")


def test_what_is_kept_comes_back_as_it_was(folder: Path) -> None:
    version = load_catalogue(folder).version
    keep(folder, version, state_of(folder))
    spoil(folder)
    kept = last_good(folder, state_of(folder))
    assert kept is not None
    assert kept.version == version


def test_of_two_good_states_the_newer_one_is_kept(folder: Path) -> None:
    keep(folder, load_catalogue(folder).version, state_of(folder))
    theme = folder / "theme.yaml"
    theme.write_text(theme.read_text("utf-8").replace("12.34", "12.35"), "utf-8")
    newer = load_catalogue(folder).version
    keep(folder, newer, state_of(folder))
    kept = last_good(folder, state_of(folder))
    assert kept is not None
    assert kept.version == newer
    assert len(list((folder.parent / "state").glob("*/*"))) == 1


def test_a_damaged_copy_counts_for_nothing(folder: Path) -> None:
    keep(folder, load_catalogue(folder).version, state_of(folder))
    (copy,) = (folder.parent / "state").glob("*/*/theme.yaml")
    copy.write_text(copy.read_text("utf-8").replace("12.34", "12.35"), "utf-8")
    assert last_good(folder, state_of(folder)) is None


def test_files_that_changed_meanwhile_are_not_kept(folder: Path) -> None:
    keep(folder, "another", state_of(folder))
    assert last_good(folder, state_of(folder)) is None
    assert list((folder.parent / "state").glob("*/*")) == []


def test_nobody_else_may_read_what_is_kept(folder: Path) -> None:
    keep(folder, load_catalogue(folder).version, state_of(folder))
    (home,) = (folder.parent / "state").iterdir()
    assert home.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in home.rglob("*"))


def test_a_copy_that_another_account_may_have_put_there_is_not_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(folder, load_catalogue(folder).version, state_of(folder))
    stranger = os.geteuid() + 1
    monkeypatch.setattr(os, "geteuid", lambda: stranger)
    assert last_good(folder, state_of(folder)) is None


BESIDE = [
    "~$theme.yaml",
    ".~lock.theme.yaml#",
    ".theme.yaml.swp",
    "#theme.yaml#",
    ".#theme.yaml",
    "theme.yaml~",
    "theme.yaml.bak",
    "theme.yaml.orig",
]
STRAYS = [
    "theme - 副本.yaml",
    "theme (1).yaml",
    "Copy of theme.yaml",
    "theme.yml",
    "THEME.YAML",
]


@pytest.mark.parametrize("name", BESIDE)
def test_what_a_program_leaves_beside_an_open_file_is_passed_over(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"\x05user\x00\xff")
    assert examine(folder)[1] == ()


@pytest.mark.parametrize("name", STRAYS)
def test_a_copy_is_named_to_the_curator_and_stops_no_update(folder: Path, name: str) -> None:
    shutil.copy(folder / "theme.yaml", folder / name)
    locations = [(Path(problem.file).name, problem.line) for problem in examine(folder)[1]]
    assert locations == [(name, 0)]
    assert examine(folder, strays=False) == (load_catalogue(folder), ())
    assert load_catalogue(folder).version == load_catalogue(SOUND).version


def pipe(path: Path) -> None:
    os.mkfifo(path)


def folder_at(path: Path) -> None:
    path.mkdir()


def link_out(path: Path) -> None:
    path.symlink_to("/etc/passwd")


def link_in_a_circle(path: Path) -> None:
    path.symlink_to(path)


def link_to_nowhere(path: Path) -> None:
    path.symlink_to(path.parent / "nowhere")


@pytest.mark.parametrize("make", [pipe, folder_at, link_out, link_in_a_circle, link_to_nowhere])
def test_what_is_no_file_of_the_folder_is_neither_waited_for_nor_quoted(
    folder: Path, make: Callable[[Path], None]
) -> None:
    make(folder / "other.yaml")
    (problem,) = examine(folder)[1]
    assert Path(problem.file).name == "other.yaml"
    assert "root" not in problem.message.en
    assert examine(folder, strays=False)[1] == ()
    keep(folder, load_catalogue(folder).version, state_of(folder))
    assert last_good(folder, state_of(folder)) is not None


def test_a_needed_file_that_leads_out_is_refused_and_not_quoted(folder: Path) -> None:
    (folder / "areas.yaml").unlink()
    (folder / "areas.yaml").symlink_to("/etc/passwd")
    messages = [problem.message.en for problem in examine(folder, strays=False)[1]]
    assert messages == ["is a link that leads out of the folder and is not read; put the file itself there"]


def test_links_inside_the_folder_are_read(folder: Path) -> None:
    (folder / "..now").mkdir()
    for name in ("areas.yaml", "sources.yaml", "theme.yaml"):
        (folder / name).rename(folder / "..now" / name)
        (folder / name).symlink_to(Path("..now") / name)
    assert examine(folder)[1] == ()


def test_a_change_that_sets_size_and_time_back_is_noticed(folder: Path) -> None:
    before, status = stamp_of(folder), (folder / "theme.yaml").stat()
    theme = folder / "theme.yaml"
    theme.write_text(theme.read_text("utf-8").replace("12.34", "12.35"), "utf-8")
    os.utime(theme, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert stamp_of(folder) != before


def test_a_link_to_nowhere_stops_no_noticing(folder: Path) -> None:
    (folder / "other.yaml").symlink_to(folder / "nowhere")
    assert len(stamp_of(folder)) == 3


@pytest.mark.parametrize("half", ["theme.yaml", "sources.yaml"])
def test_a_file_that_is_saved_in_two_steps_flashes_nothing(folder: Path, half: str) -> None:
    shelf = Shelf()
    shelf.renew(folder)
    assert shelf.data is not None
    whole = (folder / half).read_text("utf-8")
    (folder / half).write_text(whole[: len(whole) // 2], "utf-8")
    (folder / half).write_text(whole.replace("12.34", "12.35"), "utf-8")
    shelf.renew(folder)
    assert shelf.soundness is None or shelf.soundness.is_sound


def test_a_file_that_is_being_written_all_the_time_flashes_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf()
    shelf.renew(folder)
    good = shelf.data
    text = (folder / "theme.yaml").read_text("utf-8")

    def write_on(_: float) -> None:
        (folder / "theme.yaml").write_text(text[: -1 - written.pop()], "utf-8")

    written = list(range(20, 60))
    monkeypatch.setattr(time, "sleep", write_on)
    (folder / "theme.yaml").write_text(text[:-70], "utf-8")
    shelf.renew(folder)
    assert shelf.data is good
    assert shelf.soundness is None or shelf.soundness.is_sound


@pytest.fixture
def state(tmp_path: Path) -> dict[str, str]:
    """Where a server keeps what was good last."""
    return {"METRICS_STATE": str(tmp_path / "state")}


def health_of(address: str, path: str) -> tuple[int, dict[str, object]]:
    """Return the status and what a probe is told."""
    status, _, body = asked(f"{address}{path}")
    return status, json.loads(body)


def until(address: str, path: str, wanted: dict[str, object]) -> None:
    """Wait for a probe to tell something."""
    deadline = time.monotonic() + PATIENCE
    while not wanted.items() <= health_of(address, path)[1].items():
        assert time.monotonic() < deadline, health_of(address, path)
        time.sleep(0.2)


def test_a_server_that_is_started_again_on_a_broken_file_shows_the_last_good_data(
    folder: Path, state: dict[str, str]
) -> None:
    version = load_catalogue(folder).version
    with running_server(folder, variables=state) as address:
        assert health_of(address, "/health/ready") == (
            200,
            {"status": "fine", "version": version, "stale": False},
        )
        while not list((folder.parent / "state").glob(f"*/{version}")):
            time.sleep(0.1)
        spoil(folder)
        until(address, "/health/ready", {"stale": True, "problems": 1, "version": version})
        assert health_of(address, "/health/live") == (200, {"status": "live"})
    stale = {"status": "stale", "version": version, "problems": 1}
    with running_server(folder, variables=state) as address:
        assert health_of(address, "/health/ready") == (200, stale | {"stale": True})
        assert health_of(address, "/health") == (200, stale)
        shutil.copy(SOUND / "theme.yaml", folder)
        until(address, "/health/ready", {"stale": False, "status": "fine"})


def test_a_server_that_never_had_good_data_is_alive_and_not_ready(
    folder: Path, state: dict[str, str]
) -> None:
    spoil(folder)
    with running_server(folder, variables=state) as address:
        assert health_of(address, "/health/live")[0] == 200
        assert health_of(address, "/health/ready") == (
            503,
            {"status": "problems", "problems": 1, "stale": False},
        )
        assert health_of(address, "/health") == (503, {"status": "problems", "problems": 1})
        assert health_of(address, "/views-ahead.json") == (503, {})


def test_a_probe_is_answered_from_what_is_loaded(folder: Path, state: dict[str, str]) -> None:
    with running_server(folder, variables=state) as address:
        process = serving_process(address)
        deadline = time.monotonic() + PATIENCE
        while bytes_read_by_probes(process, address) >= 60 * (folder / "theme.yaml").stat().st_size:
            assert time.monotonic() < deadline, "probes read files"


def bytes_read_by_probes(process: int, address: str) -> int:
    """Return how many bytes a process reads while it answers sixty probes; as it starts, it reads for itself, too."""
    before = bytes_read(process)
    for path in ("/health/live", "/health/ready", "/health") * 20:
        assert health_of(address, path)[0] == 200
    return bytes_read(process) - before


def bytes_read(process: int) -> int:
    """Return how many bytes a process has read so far, from files and from callers."""
    return int(Path(f"/proc/{process}/io").read_text().split()[1])


def test_a_disk_that_takes_nothing_stops_no_server(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("no folder", "utf-8")
    with running_server(folder, variables={"METRICS_STATE": str(tmp_path / "state")}) as address:
        assert health_of(address, "/health/ready")[0] == 200


def test_a_table_is_kept_beside_its_map_and_noticed_when_it_changes(tmp_path: Path) -> None:
    folder, state = write_tables(tmp_path / "w", {"y.csv": TABLE}), tmp_path / "state"
    catalogue = load_catalogue(folder)
    keep(folder, catalogue.version, state)
    before = stamp_of(folder)
    (folder / "tables" / "y.csv").write_text("broken", "utf-8")
    assert stamp_of(folder) != before
    kept = last_good(folder, state)
    assert kept is not None
    assert len(kept.observations) == 7
