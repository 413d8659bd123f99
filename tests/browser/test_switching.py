"""A switch is drawn at once from views sent ahead; the server's answer follows, and decides."""

import json
import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

import pytest
from playwright.sync_api import Page, Request, Route, expect

from tests.browser.conftest import PageOpener, arrive
from tests.browser.drawn import marks, open_years, title, wait_for_title

PAGE = "/comparison?indicator=industrial_output"
SENT = """() => performance.getEntriesByType('resource')
  .some(entry => /views-ahead(?!.*few)/.test(entry.name) && entry.responseEnd)"""
SETTLED = "() => !document.querySelector('.caption.ahead') && !document.querySelector('.ahead')"
# The towns of the pickers that have figures, and those of the chart, at every frame that the reader sees.
WATCH = """() => {
  window.seen = [];
  const pressed = () =>
    [...document.querySelectorAll('.st-key-towns [aria-pressed=true]')].map(node => node.textContent.trim());
  const look = () => {
    const drawn = document.querySelector('.plot').data.filter(trace => trace.customdata).map(trace => trace.name);
    seen.push([pressed().filter(town => town !== '花街').sort().join(), [...new Set(drawn)].sort().join()]);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}"""
# The chart and the heading that stand as long as a view is ahead of the server.
NOTE_AHEAD = """() => new MutationObserver(() => {
  const heading = document.querySelector('.caption.ahead');
  if (heading) window.ahead = [document.querySelector('.plot').chart, heading.innerText];
}).observe(document, { childList: true, subtree: true })"""
# How far from the left each figure's mark stands, before a chart is drawn anew, as soon as it is, and now.
NOTE_PLACES = """() => {
  window.abscissas = () => [...document.querySelectorAll('.trace .point')].map(node => node.getBoundingClientRect())
    .map(({ left, right }) => (left + right) / 2);
  window.before = abscissas();
  document.addEventListener('redrawn', () => { window.at_first ??= abscissas(); });
}"""
# How often our scripts ask where something stands, which lays out the page, until a chart is drawn.
NOTE_LAYOUTS = """() => {
  window.layouts = 0;
  const ours = () => { if (new Error().stack.split('\\n')[3].includes('town-metrics.js')) window.layouts += 1; };
  const counted = (kind, name, key) => {
    const known = Object.getOwnPropertyDescriptor(kind.prototype, name), asked = known[key];
    const noted = { ...known, [key](...given) { ours(); return asked.apply(this, given); } };
    Object.defineProperty(kind.prototype, name, noted);
  };
  counted(Element, 'getBoundingClientRect', 'value');
  counted(Element, 'clientWidth', 'get');
  document.addEventListener('redrawn', () => { window.drawn ??= window.layouts; }, { capture: true });
}"""
RESTED = """() => window.at_first && document.getAnimations()
  .every(({ effect, playState }) => !effect.target.matches('.point') || playState === 'finished')"""
Views = dict[str, Any]


def ready(page: Page) -> Page:
    """Wait until the views have been sent."""
    page.wait_for_function(SENT)
    page.wait_for_timeout(200)
    return page


def pick(page: Page, index: int) -> None:
    page.locator(".st-key-indicator input").click()
    page.locator("[role=option]").nth(index).click()


def toggle(page: Page, town: str) -> None:
    page.locator(".st-key-towns").get_by_text(town, exact=True).click()


def mute(page: Page) -> None:
    """Let nothing more reach the server."""
    page.evaluate("() => { WebSocket.prototype.send = () => {}; }")


def altered(page: Page, change: Any) -> None:
    """Let ``change`` alter the views before the page gets them."""

    def answer(asked: Route) -> None:
        views: Views = asked.fetch().json()
        change(views)
        asked.fulfill(json=views)

    page.route("**/views-ahead.json*", answer)


@contextmanager
def braked(page: Page, slower: int) -> Iterator[None]:
    """Let a page be so many times slower for a while."""
    brake = page.context.new_cdp_session(page)
    brake.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    try:
        yield
    finally:
        brake.send("Emulation.setCPUThrottlingRate", {"rate": 1})


@pytest.fixture
def fresh(tab: Page, site: str) -> tuple[Page, str]:
    """A tab whose requests can be answered otherwise, and what it will be opened on."""
    return tab, f"{site}{PAGE}"


def test_indicator_town_and_year_are_switched_while_the_server_does_not_answer(opened: PageOpener) -> None:
    page = ready(opened(PAGE))
    mute(page)
    toggle(page, "西溪")
    wait_for_title(page, "2023 年，西湖规上工业总产值")
    assert {mark.area for mark in marks(page)} == {"西湖"}
    toggle(page, "西溪")
    open_years(page)
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.querySelector('.plot').layout.xaxis.ticktext[0].includes('2021')")
    pick(page, 5)
    page.wait_for_function("() => document.querySelector('.caption h1').innerText.includes('全年任务')")


def test_a_year_is_switched_without_the_server_although_its_slider_stands_beside_the_pickers(
    opened: PageOpener,
) -> None:
    """In the piece that its button opens; no other choice comes before it."""
    page = ready(opened(PAGE))
    open_years(page)
    mute(page)
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.querySelector('.plot').layout.xaxis.ticktext[0].includes('2021')")


def test_the_words_below_a_view_that_is_ahead_come_before_the_answer_and_are_those_of_the_answer(
    opened: PageOpener,
) -> None:
    page = ready(opened(PAGE))
    before = page.locator(".observations:visible").inner_text()
    mute(page)
    toggle(page, "西溪")
    rows = page.locator(".observations:visible tbody tr")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("西湖")
    expect(page.locator(".caption-foot:visible")).to_have_count(1)
    expect(page.locator(".definition:visible")).to_have_count(1)
    assert page.evaluate("getComputedStyle(document.querySelector('.sooner .observations')).opacity") == "1"
    page.wait_for_function("() => getComputedStyle(document.querySelector('.downloads')).opacity < .5")
    toggle(page, "西溪")
    expect(page.locator(".observations:visible")).to_have_text(before, use_inner_text=True)
    expect(page.locator(".sooner")).to_have_count(0)


def test_what_came_before_the_answer_is_the_answer_and_gives_way_to_it(opened: PageOpener) -> None:
    page = ready(opened(PAGE))
    page.evaluate(
        """() => new MutationObserver(() => {
          const early = document.querySelector('.sooner .observations');
          if (early) window.early = early.innerText;
        }).observe(document, { childList: true, subtree: true })"""
    )
    pick(page, 3)
    page.wait_for_function("() => window.early")
    page.wait_for_function(SETTLED)
    expect(page.locator(".sooner")).to_have_count(0)
    assert page.locator(".observations:visible").inner_text() == page.evaluate("early")


def test_words_that_cannot_be_fetched_are_dimmed_until_they_follow(fresh: tuple[Page, str]) -> None:
    page, address = fresh
    page.route("**/below.json*", lambda asked: asked.fulfill(status=503))
    arrive(page, address)
    ready(page)
    mute(page)
    toggle(page, "西溪")
    wait_for_title(page, "西湖规上工业总产值")
    assert page.locator("h1:visible").count() == 1
    for below in (".observations", ".downloads"):
        page.wait_for_function(f"() => getComputedStyle(document.querySelector('{below}')).opacity < .5")


def test_every_frame_shows_the_chart_of_the_pickers_however_quickly_they_change(opened: PageOpener) -> None:
    page = ready(opened(PAGE))
    page.evaluate(WATCH)
    chance = random.Random(20)
    for _ in range(14):
        toggle(page, chance.choice(["西溪", "西湖"]))
        page.wait_for_timeout(chance.choice([0, 0, 20, 60, 120]))
    page.wait_for_timeout(800)
    page.wait_for_function(SETTLED)
    seen = {tuple(drawn) for drawn in page.evaluate("seen")}
    assert len(seen) > 1
    assert all(picked == shown for picked, shown in seen)
    assert page.get_attribute("[data-chart]", "data-chart") == page.evaluate(
        "document.querySelector('.plot').chart"
    )


@pytest.mark.parametrize("pause", [0, 50, 150, 300])
def test_a_choice_in_the_first_moments_of_a_page_is_not_lost(opened: PageOpener, pause: int) -> None:
    page = opened(PAGE)
    page.wait_for_timeout(pause)
    toggle(page, "西溪")
    wait_for_title(page, "2023 年，西湖规上工业总产值")
    expect(page.locator(".observations")).not_to_contain_text("西溪镇")
    page.wait_for_function(SETTLED)
    assert {mark.area for mark in marks(page)} == {"西湖"}


def test_a_view_that_was_not_sent_is_drawn_by_the_server(opened: PageOpener) -> None:
    page = ready(opened("/comparison?indicator=fixed_asset_investment&kind=columns"))
    toggle(page, "西溪")
    page.wait_for_function("() => document.querySelector('.plot').data.every(trace => trace.name !== '西溪')")
    page.wait_for_function(SETTLED)


def test_what_was_sent_is_what_the_server_draws(opened: PageOpener) -> None:
    page = ready(opened(PAGE))
    page.evaluate(NOTE_AHEAD)
    for index in (1, 3, 5):
        pick(page, index)
        page.wait_for_function("() => window.ahead")
        page.wait_for_function(SETTLED)
        chart, heading = page.evaluate("ahead")
        assert chart == page.get_attribute("[data-chart]", "data-chart")
        assert heading == page.inner_text(".caption")
        page.evaluate("() => { window.ahead = null; }")


def test_two_views_with_the_same_empty_chart_are_told_in_their_own_words(fresh: tuple[Page, str]) -> None:
    page, address = fresh
    page.goto(f"{address}&towns=花街&years=2021&years=2022")
    page.wait_for_selector(".plot .xtick")
    before = page.get_attribute("[data-chart]", "data-chart")
    page.locator(".st-key-measure").get_by_text("同比", exact=True).click()
    page.wait_for_function("() => document.querySelector('.caption h1').innerText.includes('（同比）：花街')")
    page.wait_for_function(SETTLED)
    assert page.get_attribute("[data-chart]", "data-chart") == before
    assert title(page) in (page.get_attribute(".plot", "aria-label") or "")


def test_the_server_decides_where_it_draws_something_else(fresh: tuple[Page, str]) -> None:
    page, address = fresh

    def mislead(views: Views) -> None:
        for view in views["views"].values():
            view[0], view[1] = 0, '<header class="caption"><h1>不是这个</h1></header>'

    altered(page, mislead)
    arrive(page, address)
    ready(page)
    toggle(page, "西溪")
    wait_for_title(page, "西湖规上工业总产值")
    page.wait_for_function(SETTLED)
    assert {mark.area for mark in marks(page)} == {"西湖"}


@pytest.mark.parametrize("slower", [1, 20])  # a busy browser does not draw each state of a run
def test_the_server_decides_where_the_pickers_are_read_amiss(fresh: tuple[Page, str], slower: int) -> None:
    page, address = fresh

    def confuse(views: Views) -> None:
        views["names"]["indicator"] = dict.fromkeys(views["names"]["indicator"], "pm25")

    altered(page, confuse)
    arrive(page, address)
    ready(page)
    with braked(page, slower):
        toggle(page, "西溪")
        wait_for_title(page, "PM2.5")
        page.wait_for_function(SETTLED)
        wait_for_title(page, "西湖规上工业总产值")
        assert {mark.area for mark in marks(page)} == {"西湖"}


@pytest.mark.parametrize("failure", ["none", "server", "nonsense"])
def test_without_views_the_server_draws_each(fresh: tuple[Page, str], failure: str) -> None:
    page, address = fresh
    page.route(
        "**/views-ahead.json*",
        {
            "none": lambda asked: asked.abort(),
            "server": lambda asked: asked.fulfill(status=503, json={}),
            "nonsense": lambda asked: asked.fulfill(body="<html>"),
        }[failure],
    )
    arrive(page, address)
    page.wait_for_timeout(300)
    toggle(page, "西溪")
    wait_for_title(page, "西湖规上工业总产值")
    assert {mark.area for mark in marks(page)} == {"西湖"}


def test_where_the_script_that_draws_is_missing_a_chart_is_told_in_words(fresh: tuple[Page, str]) -> None:
    page, address = fresh
    refused: list[str] = []

    def refuse(asked: Route) -> None:
        refused.append(asked.request.url)
        asked.abort()

    page.route("**/plotly.js*", refuse)
    page.goto(address)
    page.wait_for_function("() => document.querySelector('.plot')?.innerText.includes('规上工业总产值')")
    page.wait_for_function("() => !document.documentElement.classList.contains('opening')")
    page.wait_for_timeout(300)
    assert title(page) in page.inner_text(".plot")
    assert len(refused) <= 2  # ahead of the page, and for its chart
    page.unroute("**/plotly.js*")
    toggle(page, "西溪")
    wait_for_title(page, "西湖规上工业总产值")
    assert {mark.area for mark in marks(page)} == {"西湖"}
    assert "规上工业总产值" not in page.inner_text(".plot")


def test_the_views_are_sent_once_and_are_small(fresh: tuple[Page, str]) -> None:
    page, address = fresh
    sizes: list[int] = []

    def note(asked: Request) -> None:
        if "views-ahead" in asked.url:
            sizes.append(asked.sizes()["responseBodySize"])

    page.on("requestfinished", note)
    arrive(page, address)
    ready(page)
    pick(page, 2)
    page.wait_for_timeout(600)
    assert len(sizes) == 2  # few, then all
    assert sizes[0] < sizes[1] < 80_000  # a twelfth of the budget in decision 0013
    assert json.loads(page.evaluate("document.querySelector('.plot').chart"))["data"]


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_a_mark_glides_to_its_new_place_unless_motion_is_to_be_reduced(
    tab: Page, site: str, motion: Literal["no-preference", "reduce"]
) -> None:
    tab.emulate_media(reduced_motion=motion)
    arrive(tab, f"{site}{PAGE}")
    tab.evaluate(NOTE_PLACES)
    open_years(tab)
    tab.keyboard.press("ArrowRight")
    tab.wait_for_function(RESTED)
    before, at_first, at_last = tab.evaluate("() => [before, at_first, abscissas()]")
    assert len(before) == len(at_first) == len(at_last)
    assert at_last != pytest.approx(before, abs=10)
    assert at_first == pytest.approx(before if motion == "no-preference" else at_last, abs=2)


def test_a_view_that_is_ahead_is_drawn_before_anything_is_measured(opened: PageOpener) -> None:
    page = ready(opened(PAGE))
    page.evaluate(NOTE_LAYOUTS)
    open_years(page)
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => window.drawn !== undefined && window.layouts > window.drawn")
    drawn = page.evaluate("drawn")
    assert drawn == 0


def test_a_chart_in_a_narrower_column_is_drawn_for_a_phone_whatever_made_it_narrow(
    opened: PageOpener,
) -> None:
    page = ready(opened(PAGE))
    narrow = "() => document.querySelector('.plot').isNarrow"
    assert page.evaluate(narrow) is False
    page.evaluate("document.querySelector('.plot').parentElement.style.width = '500px'")
    page.wait_for_function(narrow)
    page.evaluate("document.querySelector('.plot').parentElement.style.width = ''")
    page.wait_for_function(f"() => !({narrow})()")
