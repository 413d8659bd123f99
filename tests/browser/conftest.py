"""One server and one browser for all browser tests; each test opens a page of its own."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

from tests.browser.equipment import chromium
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
Opened = Callable[..., Page]
Readers = Callable[[bool, bool], BrowserContext]


def arrive(page: Page, address: str) -> None:
    """Open an address and wait until its page is drawn."""
    page.goto(address)
    page.wait_for_selector(".foot, .observations", timeout=30_000)
    if "/comparison" in address:
        page.wait_for_selector(".js-plotly-plot .point", timeout=30_000)
    page.wait_for_selector("[data-test-script-state=notRunning]", timeout=30_000)


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of a server on the real figures."""
    with running_server() as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium."""
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
        return browser.new_context(viewport=PHONE if phone else WIDE, color_scheme=scheme, locale="zh-CN")

    return reader


@pytest.fixture
def opened(readers: Readers, site: str) -> Iterator[Opened]:
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
