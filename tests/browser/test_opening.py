"""A page opens at once: nothing on it jumps, and its place is held in its own tone until it has arrived."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.auditing import faults, scrolls_sideways
from tests.browser.conftest import PAGES, PageOpener, Readers, arrive

LEAST = 0.1  # a cumulative layout shift that readers do not notice, by the web's own measure
WATCH = """window.shifts = 0; new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
  if (!entry.hadRecentInput) window.shifts += entry.value;
})).observe({ type: "layout-shift", buffered: true });"""
ARRIVED = "() => !document.documentElement.classList.contains('opening')"
MARK = "node => getComputedStyle(node.querySelector('[data-testid=stIconMaterial]'), '::before').content"
GROUNDS = {False: "rgb(251, 250, 247)", True: "rgb(20, 24, 29)"}


@pytest.mark.parametrize("phone", [False, True])
@pytest.mark.parametrize("path", PAGES)
def test_no_page_jumps_while_it_opens_and_none_scrolls_sideways(
    readers: Callable[[bool, bool], BrowserContext], site: str, path: str, phone: bool
) -> None:
    page = readers(phone, False).new_page()
    page.add_init_script(WATCH)
    page.goto(f"{site}{path}")
    page.wait_for_function(ARRIVED)
    page.wait_for_timeout(300)  # what jumps, jumps now: there is no state to wait for
    shifts, sideways = page.evaluate("shifts"), scrolls_sideways(page)
    page.close()
    assert (shifts < LEAST, sideways) == (True, False), shifts


@pytest.mark.parametrize("dark", [False, True])
def test_the_place_of_a_page_is_held_in_its_tone(
    readers: Callable[[bool, bool], BrowserContext], site: str, dark: bool
) -> None:
    page = readers(False, dark).new_page()
    kept = _kept(page, "**/static/js/index*.js")  # without this script Streamlit does not begin
    page.goto(site, wait_until="commit")
    page.wait_for_function("() => document.querySelector('link[href*=town-metrics]')?.sheet && document.body")
    page.wait_for_selector(".opening", state="attached")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    opening = page.evaluate("document.documentElement.className")
    for route in kept:
        route.continue_()
    page.wait_for_function(ARRIVED)
    shown = page.locator(".overview h1").is_visible()
    page.close()
    assert (ground, "opening" in opening, shown) == (GROUNDS[dark], True, True)


def test_words_are_seen_once_the_page_has_arrived(opened: Callable[..., Page]) -> None:
    page = opened("/comparison")
    page.wait_for_function(ARRIVED)
    assert page.locator(".caption h1").is_visible()
    assert page.locator("table.observations").is_visible()


def test_a_page_below_the_root_asks_for_nothing_that_is_not_there(readers: Readers, site: str) -> None:
    page, lost = readers(False, False).new_page(), []
    page.on("response", lambda answer: lost.append(answer.url) if answer.status >= 400 else None)
    arrive(page, f"{site}/targets")
    assert lost == []
    page.close()


def test_what_is_folded_stands_on_paper(opened: PageOpener) -> None:
    page = opened("/targets")
    folded = "<details class=folded><summary>+</summary><p>paper</p></details>"
    page.locator(".stMainBlockContainer .targets").evaluate(
        "(page, html) => page.insertAdjacentHTML('beforeend', html)", folded
    )
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.get_by_text("paper", exact=True)).to_be_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.get_by_text("paper", exact=True)).to_be_hidden()


@pytest.mark.parametrize("media", ["print", "event"])
def test_a_chart_stands_on_paper_as_wide_as_that(opened: PageOpener, media: str) -> None:
    page = opened("/comparison?indicator=industrial_output")
    page.set_viewport_size({"width": 718, "height": 1000})
    page.evaluate("delete document.querySelector('.js-plotly-plot').layout.height")  # as while it is resized
    page.emulate_media(media="print")
    if media == "event":
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.wait_for_selector(".plot .main-svg[viewBox]")
    box = page.locator(".plot .main-svg").first.bounding_box()
    assert box is not None
    assert box["height"] > 150
    assert 600 < box["width"] <= 718
    page.emulate_media(media="screen")
    expect(page.locator(".plot .main-svg[viewBox]")).to_have_count(0)


def test_pickers_do_not_wait_for_the_script_that_draws_charts(readers: Readers, site: str) -> None:
    page = readers(False, False).new_page()
    kept = _kept(page, "**/plotly.js*")
    page.goto(f"{site}/comparison?lang=en", wait_until="commit")  # it may be asked for before all is loaded
    page.wait_for_function(ARRIVED)
    expect(page.locator(".st-key-indicator input")).to_be_visible()
    expect(page.locator(".plot .still svg.chart")).to_be_visible()
    assert faults(page) == []  # a picture has no links inside, whatever stands for it meanwhile
    high = page.locator(".plot").bounding_box()
    _until(page, kept)
    kept[0].continue_()
    page.wait_for_selector(".js-plotly-plot .point")
    assert page.locator(".plot .still").count() == 0
    assert page.locator(".plot").bounding_box() == high
    page.close()


def _kept(page: Page, files: str) -> list[Route]:
    """Hold back what a page asks for; return it, as it comes to be asked for."""
    kept: list[Route] = []

    def keep(asked: Route) -> None:
        kept.append(asked)

    page.route(files, keep)
    return kept


def _until(page: Page, asked: list[Route]) -> None:
    """Wait until something was asked for."""
    for _ in range(300):
        if asked:
            return
        page.wait_for_timeout(100)
    raise TimeoutError


def test_no_page_fetches_a_font_and_what_opens_is_marked_without_one(tab: Page, site: str) -> None:
    fetched: list[str] = []
    tab.on("request", lambda request: fetched.append(request.url))
    for page in ("", "comparison", "data"):
        arrive(tab, f"{site}/{page}?lang=en")
    assert [url for url in fetched if ".woff" in url] == []
    assert tab.locator("[data-testid=stPaginationNext]").evaluate(MARK) == '"›"'
    arrive(tab, f"{site}/comparison")
    assert tab.locator(".st-key-span [data-testid=stPopoverButton]").evaluate(MARK) == '"▾"'
