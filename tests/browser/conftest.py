"""One server and one browser for all browser tests; a test that does more than look opens a page of its own."""

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from functools import cache
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect, sync_playwright

from metrics.settings import REPORT
from metrics.views.menu import PAGES as SCREENS
from metrics.views.page_names import FRONT
from tests.browser.equipment import chromium, equip, require
from tests.serving import running_server

QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
WIDE, PHONE = ViewportSize(width=1440, height=900), ViewportSize(width=390, height=844)
REPORTS = "mailto:stats@town.example"  # where the site's readers tell what is wrong
PATIENCE = 60_000  # milliseconds: machines are shared, and slowness is no fault
PAGES = ("/", *(f"/{address}" for address in SCREENS if address != FRONT))
LANGUAGES = ("zh", "en")
TONES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
TWO_FRAMES = "() => new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(tell)))"
DRAWN = """() => [...document.querySelectorAll('.js-plotly-plot')]
  .every(node => node._fullLayout?.width === node.clientWidth)"""
PageOpener = Callable[..., Page]
Readers = Callable[[bool, bool], BrowserContext]


def pytest_collection_finish(session: pytest.Session) -> None:
    """Get what browser tests need before the first of them, where any is chosen; whoever waits sees what is done."""
    here = Path(__file__).parent
    if session.config.option.collectonly or not any(here in item.path.parents for item in session.items):
        return
    capture = session.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled() if capture else nullcontext():
        equip()


def visitor(browser: Browser, **look: Any) -> BrowserContext:
    """Return a browser of its own for a Chinese reader, who is patient."""
    context = browser.new_context(**{"locale": "zh-CN", "reduced_motion": "reduce", **look})
    context.set_default_timeout(PATIENCE)
    return context


def arrive(page: Page, address: str) -> None:
    """Open an address and wait until its page is drawn."""
    page.goto(address)
    arrived(page)


def arrived(page: Page) -> None:
    """Wait until the page that a link, a form or a key led to is drawn: until then it may stand there twice."""
    page.wait_for_selector("#first", state="detached")  # what stood there until Streamlit came
    page.wait_for_selector(".foot:visible, .observations:visible")
    if "/comparison" in page.url:
        page.wait_for_selector(".js-plotly-plot :is(.point, .textpoint)")
    page.wait_for_selector("[data-test-script-state=notRunning]")


def resized(page: Page, width: int, height: int) -> None:
    """Give a page another size and wait until everything has its place in it; Plotly draws a while later."""
    page.set_viewport_size({"width": width, "height": height})
    at_rest(page)


def at_rest(page: Page) -> None:
    """Wait until nothing of a page is about to move, and its charts are as wide as their places."""
    page.evaluate(TWO_FRAMES)
    page.wait_for_function(DRAWN)
    page.evaluate(TWO_FRAMES)


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of a server on the sample, which says where wrong numbers are reported."""
    with running_server(variables={REPORT: REPORTS}) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium."""
    require()
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium(), args=QUIET)
        yield started
        started.close()


@pytest.fixture(scope="session")
def readers(browser: Browser) -> Readers:
    """Return a reader's browser by screen and tone; what it has fetched once it need not fetch again."""

    @cache
    def reader(phone: bool, dark: bool) -> BrowserContext:
        scheme: Literal["dark", "light"] = "dark" if dark else "light"
        return visitor(browser, viewport=PHONE if phone else WIDE, color_scheme=scheme)

    return reader


@pytest.fixture
def opened(readers: Readers, site: str) -> Iterator[PageOpener]:
    """Open a path of the site and wait until it is drawn."""
    pages: list[Page] = []

    def open_page(path: str, *, phone: bool = False, dark: bool = False) -> Page:
        page = readers(phone, dark).new_page()
        pages.append(page)
        arrive(page, f"{site}{path}")
        return page

    yield open_page
    for page in pages:
        page.close()
