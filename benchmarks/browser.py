"""What one visitor waits for, in a real Chromium."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, sync_playwright
from playwright.sync_api import Page as Tab

from benchmarks.contest import Page, running
from tests.browser.equipment import chromium

TIMING = Path(__file__).with_name("timing.js").read_text(encoding="utf-8")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Yield a Chromium; every context of it begins with an empty cache."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(QUIET))
        try:
            yield browser
        finally:
            browser.close()


def cold_start(browser: Browser, page: Page) -> tuple[float, float, float]:
    """Return the milliseconds from starting the server to the first chart, from the first request, and to Plotly's."""
    begun = time.perf_counter()
    with running(page) as served, empty(browser) as context:
        context.new_page().close()  # opening a tab is the browser's own time, the same for both
        ready = time.perf_counter()
        first, plotted = load(context, served.address)
    return (ready - begun) * 1000 + first, first, plotted


def load(context: BrowserContext, address: str) -> tuple[float, float]:
    """Return the milliseconds from navigation to the first chart, and to the first that Plotly drew, in a new tab."""
    tab = context.new_page()
    try:
        tab.goto(address, wait_until="commit")
        return float(tab.evaluate("firstChart")), float(tab.evaluate("firstPlot"))
    finally:
        tab.close()


def weight(browser: Browser, address: str) -> float:
    """Return the kilobytes that a first visit gets until its chart is drawn, over HTTP and over its connection."""
    with empty(browser) as context:
        tab = context.new_page()
        wire, received = context.new_cdp_session(tab), [0.0]
        wire.send("Network.enable")
        wire.on("Network.dataReceived", lambda packet: received.append(packet["encodedDataLength"]))
        wire.on("Network.webSocketFrameReceived", lambda frame: received.append(_size(frame["response"])))
        tab.goto(address, wait_until="commit")
        tab.evaluate("firstChart")
        return sum(received) / 1000


def _size(frame: Mapping[str, Any]) -> float:
    """Return the bytes of a frame; those of binary ones are told in base 64."""
    return len(frame["payloadData"]) * (0.75 if frame["opcode"] == 2 else 1)


@contextmanager
def visitor(browser: Browser, address: str) -> Iterator[tuple[BrowserContext, Tab]]:
    """Yield a context whose cache knows the page, and a tab that shows its chart."""
    with empty(browser) as context:
        tab = context.new_page()
        tab.goto(address)
        tab.evaluate("firstPlot")
        yield context, tab


def choose(tab: Tab, number: int, awaited: str = "chart") -> float:
    """Choose an indicator by its place in the list; return the milliseconds until its chart, or its table, is there."""
    tab.locator(".st-key-indicator input").click()
    option = tab.locator("[role=option]").nth(number)
    option.wait_for()
    return timed(tab, option.click, awaited)


def switch_town(tab: Tab) -> float:
    """Take a town away, or bring it back; return the milliseconds until the chart is drawn."""
    return timed(tab, tab.locator(".st-key-towns button").last.click)


def switch_year(tab: Tab, number: int) -> float:
    """Begin a year later, or again a year earlier; return the milliseconds until the chart is drawn."""
    slider = tab.locator(".st-key-years input").first
    if not slider.is_visible():  # a button opens it, but in an older state
        tab.locator(".st-key-span button").click()
        slider.wait_for(state="attached")
    slider.focus()
    return timed(tab, lambda: tab.keyboard.press("ArrowLeft" if number % 2 else "ArrowRight"))


def timed(tab: Tab, step: Callable[[], None], awaited: str = "chart") -> float:
    """Take a step; return the milliseconds until ``awaited`` shows something else, once the page is at rest again."""
    tab.evaluate("timeNextStep", awaited)
    step()
    took = float(tab.evaluate("nextShown"))
    tab.wait_for_timeout(250)
    return took


@contextmanager
def empty(browser: Browser) -> Iterator[BrowserContext]:
    """Yield a context of its own, with an empty cache and our clock in each page."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.set_default_timeout(20_000)
    context.add_init_script(TIMING)
    try:
        yield context
    finally:
        context.close()
