"""Kinds of chart, units and the search of indicators, as a reader uses them."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlparse

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import LANGUAGES, resized
from tests.browser.drawn import title, wait_for_title

PageOpener = Callable[..., Page]
BOX = ".st-key-indicator input"
BARS = "document.querySelector('.js-plotly-plot')?.data.filter(trace => trace.type === 'bar')"


def test_a_kind_and_a_unit_are_two_clicks_away_and_stand_in_the_link(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=industrial_output")
    page.locator(".st-key-showing button").first.click()
    page.locator(".st-key-kind").get_by_text("柱形", exact=True).click()
    page.wait_for_function(f"() => {BARS}?.length === 2")
    heights = page.evaluate(f"{BARS}.map(trace => Array.from(trace.y))")
    assert sorted(max(height) for height in heights) == [3.7574, 12.34]
    page.locator(".st-key-unit").get_by_text("万元", exact=True).click()
    wait_for_title(page, "37574 万元")
    page.wait_for_function("() => location.search.includes('unit=wan')")
    words = parse_qs(urlparse(page.url).query)
    assert (words["kind"], words["unit"]) == (["columns"], ["wan"])
    again = opened(f"/comparison?{urlparse(page.url).query}")
    again.wait_for_function(f"() => {BARS}?.length === 2")
    assert title(again) == title(page)


def test_a_column_opens_the_evidence_of_its_number(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=industrial_output&kind=columns&towns=西溪&towns=西湖")
    page.wait_for_selector(".js-plotly-plot .bars .point")
    box = page.locator(".js-plotly-plot .bars .point path").last.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_selector("details.evidence[open] .card dl")
    assert "37574万元" in page.inner_text("details.evidence[open] .card")


@pytest.mark.parametrize(
    ("lang", "unit", "typed", "heading"),
    [("zh", "wan", "gsgy", "规上工业总产值"), ("en", "yi", "零售", "retail sales")],
)
def test_an_indicator_is_found_by_initials_and_in_the_other_language_and_the_view_stays(
    opened: PageOpener, lang: str, unit: str, typed: str, heading: str
) -> None:
    page = opened(f"/comparison?indicator=fixed_asset_investment&unit={unit}&lang={lang}")
    page.click(BOX)
    page.fill(BOX, "")
    page.locator(BOX).press_sequentially(typed)
    page.locator(".meant a").first.click()
    wait_for_title(page, heading)
    assert f"unit={unit}" in page.url


def typed(page: Page, text: str) -> list[str]:
    """Return the options that the list of indicators offers for what is typed, once what was typed is settled."""
    page.click(BOX)
    page.fill(BOX, "")
    page.locator(BOX).press_sequentially(text)
    page.wait_for_timeout(700)
    return page.get_by_role("option").all_inner_texts()


def test_the_list_puts_first_what_compares_and_leaves_what_is_typed_in_characters_alone(
    opened: PageOpener,
) -> None:
    page = opened("/comparison?indicator=pm25")
    tracks = [page.locator(f".st-key-{picker}").bounding_box() for picker in ("indicator", "towns", "span")]
    assert typed(page, "可比")[0] == "产值 · 规上工业总产值 ●●○ 可比"
    assert "固定资产投资 " in typed(page, "投资")[0]
    typed(page, "户均")
    assert page.input_value(BOX) == "户均"
    typed(page, "fixed asset")
    page.locator(".meant a").first.click()
    wait_for_title(page, "固定资产投资")
    page.wait_for_selector(".st-key-showing")
    assert tracks == [
        page.locator(f".st-key-{picker}").bounding_box() for picker in ("indicator", "towns", "span")
    ]


# What options of the list that is open stand outside of their own lines, or lie on the next one.
CUT = """() => [...document.querySelectorAll('[role=listbox] [role=option]')].filter(option => {
  const words = option.firstElementChild, range = document.createRange();
  range.selectNodeContents(words);
  const [ink, box] = [range.getBoundingClientRect(), option.getBoundingClientRect()];
  return ink.right > box.right + 1 || ink.height > box.height + 1;
}).map(option => option.textContent)"""


@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_phone_shows_the_whole_of_an_option_with_what_it_says_of_comparing(
    opened: PageOpener, lang: str, width: int
) -> None:
    page = opened(f"/comparison?lang={lang}", phone=True)
    resized(page, width, 844)
    page.click(BOX)
    page.wait_for_selector("[role=option]")
    cut: set[str] = set()
    for _ in range(30):
        cut |= set(page.evaluate(CUT))
        page.keyboard.press("PageDown")
    assert cut == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_closed_box_of_a_phone_shows_the_whole_of_what_is_chosen(opened: PageOpener, lang: str) -> None:
    page = opened(f"/comparison?indicator=fixed_asset_investment&lang={lang}", phone=True)
    shown = "box => getComputedStyle(box.parentElement, '::after').content"
    box = page.locator(BOX)
    assert box.evaluate(shown) == f'"{box.input_value()}"'
    assert ("无法判断" if lang == "zh" else "unknown") in box.evaluate(shown)
    box.focus()  # what is typed stands in the box itself
    assert box.evaluate(shown) == "none"
