"""One server and one browser for all browser tests; a test that does more than look opens a page of its own."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from functools import cache
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect, sync_playwright

from metrics.settings import REPORT
from metrics.views.addresses.page_names import FRONT
from metrics.views.menu import PAGES as SCREENS
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
STILL = "/_stcore/health"  # a word, and no page
TWO_FRAMES = "() => new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(tell)))"
DRAWN = """() => [...document.querySelectorAll('.js-plotly-plot')]
  .every(node => node._fullLayout?.width === node.clientWidth)"""
PageOpener = Callable[..., Page]
Readers = Callable[..., BrowserContext]
Tabs = Callable[..., AbstractContextManager[Page]]


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
    page.wait_for_selector(".foot:visible")
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
    def reader(phone: bool, dark: bool, pressed: bool = False) -> BrowserContext:
        scheme: Literal["dark", "light"] = "dark" if dark else "light"
        touch = {"has_touch": True, "is_mobile": True} if pressed else {}
        return visitor(browser, viewport=PHONE if phone else WIDE, color_scheme=scheme, **touch)

    return reader


@pytest.fixture(scope="session")
def tabs(readers: Readers, site: str) -> Tabs:
    """Return a tab of a reader's browser by screen and tone, as new; in the one that was used last if that is free.

    A page costs half in it: our scripts and Streamlit's are read and compiled. Who adds a script or a clock to a tab
    opens one of their own, for these cannot be taken away again.
    """
    free: dict[tuple[bool, ...], list[Page]] = defaultdict(list)

    @contextmanager
    def taken(*, phone: bool = False, dark: bool = False, pressed: bool = False) -> Iterator[Page]:
        resting = free[phone, dark, pressed]
        page = resting.pop() if resting else readers(phone, dark, pressed).new_page()
        page.bring_to_front()
        try:
            yield page
        finally:
            if not page.is_closed():
                begin_again(page, site, phone=phone, dark=dark)
                resting.append(page)

    return taken


def begin_again(page: Page, site: str, *, phone: bool, dark: bool) -> None:
    """Take away from a tab whatever a test left in it, and leave it on an address where nothing goes on."""
    page.unroute_all(behavior="ignoreErrors")
    page.mouse.move(0, 0)
    page.goto(f"{site}{STILL}")
    page.evaluate("sessionStorage.clear()")
    page.set_viewport_size(PHONE if phone else WIDE)
    page.emulate_media(
        media="null",
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
        forced_colors="none",
    )


@pytest.fixture
def tab(tabs: Tabs) -> Iterator[Page]:
    """A tab of a reader on a wide screen in the light, as new, of one test alone."""
    with tabs() as page:
        yield page


@contextmanager
def opener(tabs: Tabs, address: str) -> Iterator[PageOpener]:
    """Open a path of a server in a tab, and wait until it is drawn; give the tabs back at the end."""
    with ExitStack() as pages:

        def open_page(path: str, *, phone: bool = False, dark: bool = False) -> Page:
            page = pages.enter_context(tabs(phone=phone, dark=dark))
            arrive(page, f"{address}{path}")
            return page

        yield open_page


@pytest.fixture
def opened(tabs: Tabs, site: str) -> Iterator[PageOpener]:
    """Open a path of the site and wait until it is drawn."""
    with opener(tabs, site) as open_page:
        yield open_page
