"""A link that names a version opens what it showed then, where that is kept, and says what has changed since."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlencode

import pytest
from msgspec.structs import replace

from metrics.curation.keeping.history import history_of
from metrics.language import Language
from metrics.model.editions import Edition
from metrics.settings import Settings
from metrics.views.addresses.links import VERSION
from metrics.views.asked import asked
from metrics.views.files.downloads import downloads_html, file_link
from metrics.views.loading.shelf import SHELF, Shelf, _keep, curated_folder
from metrics.views.menu import PAGES
from metrics.views.page import Choice
from metrics.views.pages.comparison import comparison_page
from metrics.views.readers.latest import Latest
from metrics.views.readers.reader import Reader
from metrics.views.versions import past
from metrics.views.versions.past import then
from metrics.views.versions.since import ChangesSince, since, since_html
from tests.folders import state_of
from tests.serving import PATIENCE, running_server
from tests.web.test_files import answered
from tests.web.test_server import asked as fetched
from tests.worlds import write_world

VIEW = {"indicator": ["output"], "measure": ["level"], "towns": ["西溪"], "years": ["2019", "2024"]}


def write(folder: Path, output: str, roads: str = "7km") -> None:
    write_world({"output": {"x2023": f"level: {output}"}, "roads": {"x2023": f"level: {roads}"}}, folder)


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shelf]:
    """The shelf of a server that keeps three versions of a folder, which has been written once."""
    folder = tmp_path / "curated"
    folder.mkdir()
    write(folder, "12.34亿元")
    was = {name: getattr(SHELF, name) for name in ("settings", "stamp", "data", "soundness", "keeps", "good")}
    SHELF.settings = Settings(curated=folder, state=state_of(folder), versions=3)
    SHELF.data = SHELF.stamp = SHELF.good = None
    SHELF.keeps = True
    monkeypatch.setattr(past, "_LOADED", Latest(past.MOST))
    renewed()
    yield SHELF
    for name, value in was.items():
        setattr(SHELF, name, value)


def renewed() -> str:
    """Load the folder again, wait until it is kept, and return its version."""
    SHELF.renew(curated_folder())
    assert SHELF.data is not None
    _keep(curated_folder(), SHELF.data, SHELF.settings)
    return SHELF.data.catalogue.version


def changed(*written: str) -> str:
    write(curated_folder(), *written)
    return renewed()


def reader(language: Language = Language.ZH) -> Reader:
    assert SHELF.data is not None
    return Reader.of(SHELF.data, language)


def opened(version: str, name: str = "comparison") -> tuple[Reader, ChangesSince | None]:
    old = then(version, reader())
    choice = asked(name, VIEW, old).choice if name == "comparison" else Choice()
    return old, since(version, PAGES[name].make(old, choice), choice, reader())


def printed(reader: Reader) -> list[str]:
    return [fact.printed for fact in reader.facts.select(indicator="output")]


def test_a_shared_link_names_the_version_and_no_other_link_does(shelf: Shelf) -> None:
    page = comparison_page(reader(), Choice())
    version = reader().catalogue.version
    assert parse_qs(page.shared.partition("?")[2])[VERSION] == [version]
    assert version not in page.link
    assert all(parse_qs(PAGES[name].make(reader(), Choice()).shared.partition("?")[2]) for name in PAGES)


def test_an_old_link_opens_what_it_showed_and_says_what_has_changed_in_its_view(shelf: Shelf) -> None:
    first = reader().catalogue.version
    changed("12.43亿元", "8km")
    old, notice = opened(first)
    assert printed(old) == ["12.34亿元"]
    assert notice is not None
    assert "原样" in notice.text
    assert notice.count == "此后这张图有 1 个数字变动："
    assert notice.lines == ("西溪 2023 年 总产值：12.34 亿元 → 12.43 亿元",)
    assert VERSION not in parse_qs(notice.link.partition("?")[2])
    _, whole = opened(first, "overview")
    assert whole is not None
    assert whole.count == "此后有 2 个数字变动："


def test_a_file_of_a_page_of_older_data_is_of_these(shelf: Shelf) -> None:
    first = reader().catalogue.version
    changed("12.43亿元")
    page = comparison_page(then(first, reader()), Choice())
    link = file_link(page, "csv")
    path, _, query = link.partition("?")
    assert link in downloads_html(page, "", date.min, "").replace("&amp;", "&")
    assert [b"12.34" in answered(path, asked).body for asked in (query, query.replace(first, ""))] == [
        True,
        False,
    ]


def test_the_newest_version_needs_no_word(shelf: Shelf) -> None:
    old, notice = opened(reader().catalogue.version)
    assert (printed(old), notice) == (["12.34亿元"], None)


def test_a_version_that_is_gone_shows_the_data_of_now_and_still_says_what_changed(shelf: Shelf) -> None:
    first = reader().catalogue.version
    SHELF.settings = replace(SHELF.settings, versions=1)
    changed("12.43亿元")
    changed("12.43亿元", "9km")
    old, notice = opened(first)
    assert printed(old) == ["12.43亿元"]
    assert notice is not None
    assert "已不保留" in notice.text
    assert notice.lines == ("西溪 2023 年 总产值：12.34 亿元 → 12.43 亿元",)


@pytest.mark.parametrize("version", ["0" * 12, "../../etc", "<script>alert(1)</script>", "zz", "A" * 12])
def test_what_is_no_version_is_said_to_be_unknown_and_stays_text(shelf: Shelf, version: str) -> None:
    old, notice = opened(version)
    assert printed(old) == ["12.34亿元"]
    assert notice is not None
    assert (notice.lines, notice.count) == ((), "此后有什么变动，无从得知。")
    page = comparison_page(old, Choice())
    assert "<script>" not in since_html(version, page, Choice(), reader())


def test_a_damaged_copy_is_not_opened(shelf: Shelf) -> None:
    first = reader().catalogue.version
    changed("12.43亿元")
    (copy,) = state_of(curated_folder()).glob(f"*/{first}")
    (copy / "theme.yaml").write_text("spoilt", "utf-8")
    (copy / "snapshot").write_bytes(b"spoilt")
    old, notice = opened(first)
    assert printed(old) == ["12.43亿元"]
    assert notice is not None
    assert "已不保留" in notice.text


def test_the_history_survives_the_server_and_a_day_is_that_of_the_first_sight(shelf: Shelf) -> None:
    first = reader().catalogue.version
    changed("12.43亿元")
    patiently(lambda: SHELF.data and kept_history() == SHELF.data.history)  # written beside the answers
    again = Shelf(SHELF.settings, keeps=True)
    again.renew(curated_folder())
    assert again.data is not None
    assert SHELF.data is not None
    assert again.data.history == SHELF.data.history
    assert [edition.version for edition in again.data.history] == [first, again.data.catalogue.version]
    assert again.data.day == again.data.history[-1].day


def kept_history() -> tuple[Edition, ...]:
    return history_of(curated_folder(), SHELF.settings.state)


def patiently(met: Callable[[], object]) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not met():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_a_server_sends_an_old_view_as_a_light_page_and_its_changes_as_a_feed(tmp_path: Path) -> None:
    folder = tmp_path / "curated"
    folder.mkdir()
    write(folder, "12.34亿元")
    with running_server(folder, variables={"METRICS_STATE": str(tmp_path / "state")}) as address:
        _, _, body = fetched(f"{address}/health")
        first = body.decode().split('"version":"')[1][:12]
        patiently(lambda: list((tmp_path / "state").glob(f"*/{first}/snapshot")))
        write(folder, "15.43亿元")
        words = urlencode({**VIEW, "lang": ["zh"], VERSION: [first]}, doseq=True)
        patiently(lambda: "figure corrected" in fetched(f"{address}/changes.atom?lang=en")[2].decode())
        feed = fetched(f"{address}/changes.atom?lang=en")[2].decode()
        assert "CNY 1.234 billion → CNY 1.543 billion" in feed
        page = fetched(f"{address}/p/comparison?{words}")[2].decode()
        assert "的原样显示" in page
        assert "12.34 亿元 → 15.43 亿元" in page
        assert fetched(f"{address}/p/changes.atom")[0] == 200
