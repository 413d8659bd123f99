"""axe-core finds nothing in what opens on a page, and charts are told in words; each page: test_every_page."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from metrics.display.words import word
from metrics.language import Language
from tests.browser.auditing import WCAG, faults
from tests.browser.conftest import LANGUAGES, WIDE, PageOpener, arrive, visitor
from tests.browser.drawn import title
from tests.browser.speaking import at_last, foreign_to_the_ear

DARK = "() => getComputedStyle(document.documentElement).getPropertyValue('--ground').trim() === '#14181D'"
KINDS = ["dots", "columns", "ranking", "slope", "index"]


@pytest.mark.parametrize(("lang", "dark"), [("zh", False), ("en", True)])
def test_axe_finds_nothing_in_what_opens_on_the_comparison(opened: PageOpener, lang: str, dark: bool) -> None:
    page = opened(f"/comparison?lang={lang}", dark=dark)
    page.locator(".observations .evidence > summary").first.click()
    page.wait_for_selector("details.evidence[open] .card")
    assert faults(page) == []
    for button, inside in ((".st-key-showing", "[role=radiogroup]"), (".st-key-span", ".st-key-years")):
        page.locator(f"{button} button").first.click()
        page.wait_for_selector(f"[data-testid=stPopoverBody] {inside}")
        assert faults(page) == []
        assert foreign_to_the_ear(page, Language(lang)) == []
        page.keyboard.press("Escape")
        page.wait_for_selector("[data-testid=stPopoverBody]", state="detached")


def in_either_tone(page: Page) -> list[str]:
    """Return what axe finds on a page as it is, and when the system turns dark."""
    page.emulate_media(color_scheme="light")
    page.wait_for_function(f"() => !({DARK})()")
    violations = faults(page)
    page.emulate_media(color_scheme="dark")
    page.wait_for_function(DARK)
    return violations + faults(page)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_axe_finds_nothing_in_a_gap_in_a_tip_and_in_the_answers_of_the_search(
    tab: Page, site: str, lang: str
) -> None:
    tab.goto(f"{site}/p/?lang={lang}")
    tab.locator(".overview details.gap > summary").first.click()
    expect(tab.locator(".overview details.gap[open] .card")).to_be_visible()
    assert in_either_tone(tab) == []
    tab.goto(f"{site}/p/comparison?indicator=industrial_output&lang={lang}")
    tab.locator(".chart .mark").first.hover()
    expect(tab.locator(".tip")).to_be_visible()
    assert in_either_tone(tab) == []
    tab.mouse.move(0, 0)
    tab.locator("form.find input:visible").first.fill("238")
    expect(tab.locator("#find-answers")).to_contain_text("238.4")
    assert in_either_tone(tab) == []


@pytest.mark.parametrize(("lang", "dark"), [("zh", True), ("en", False)])
def test_axe_finds_nothing_in_what_a_mark_says_in_its_card_and_in_the_search_of_the_app(
    opened: PageOpener, lang: str, dark: bool
) -> None:
    page = opened(f"/comparison?indicator=industrial_output&lang={lang}", dark=dark)
    mark = page.locator(".plot .point").last.bounding_box()
    assert mark is not None
    middle = mark["x"] + mark["width"] / 2, mark["y"] + mark["height"] / 2
    page.mouse.move(*middle)
    page.wait_for_selector(".tip:not([hidden])")
    assert faults(page) == []
    page.mouse.click(*middle)
    page.wait_for_selector("details.evidence[open] .card.pinned")
    assert faults(page) == []
    assert foreign_to_the_ear(page, Language(lang)) == []
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.keyboard.type("238")
    expect(page.locator("#find-answers")).to_contain_text("238.4")
    assert faults(page) == []
    assert foreign_to_the_ear(page, Language(lang)) == []


def test_where_colours_are_forced_a_band_and_what_a_mark_says_are_legible(
    browser: Browser, site: str
) -> None:
    context = visitor(browser, viewport=WIDE, forced_colors="active", color_scheme="dark")
    page = context.new_page()
    page.goto(f"{site}/p/comparison?indicator=air_quality")
    band = page.locator(".chart rect[style*=hairline]").first
    assert float(band.evaluate("node => getComputedStyle(node).fillOpacity")) < 0.2
    page.locator(".chart .mark").first.hover()
    tip = page.locator(".tip")
    expect(tip).to_be_visible()
    inks = "node => (({color, backgroundColor, borderTopColor}) => [color, backgroundColor, borderTopColor])"
    assert tip.evaluate(f"{inks}(getComputedStyle(node))") == [
        "rgb(255, 255, 255)",
        "rgb(0, 0, 0)",
        "rgb(255, 255, 255)",
    ]
    context.close()


@pytest.mark.parametrize(("lang", "announcement"), [("zh", "有 0 项可选。"), ("en", "0 options available.")])
def test_the_list_of_indicators_is_announced_in_the_page_s_language(
    opened: PageOpener, lang: str, announcement: str
) -> None:
    page = opened(f"/comparison?lang={lang}")
    page.locator(".st-key-indicator input").click()
    page.wait_for_selector("[role=listbox]")
    assert faults(page, WCAG) == []
    page.keyboard.type("no such thing 无")
    page.get_by_text(announcement, exact=True).wait_for(state="attached")
    assert foreign_to_the_ear(page, Language(lang)) == []


def test_the_names_of_controls_follow_the_language_there_and_back(opened: PageOpener) -> None:
    page = opened("/comparison")
    for there, lang, skip in (
        ("English", Language.EN, "Skip to main content"),
        ("中文", Language.ZH, "跳到正文"),
    ):
        page.get_by_role("link", name=there, exact=True).click()
        expect(page.locator(".menu-bar .skip")).to_have_text(skip)
        title = f"{word('comparison', lang)} · {word('product', lang)}"
        page.wait_for_function("title => document.title.endsWith(title)", arg=title)
        page.wait_for_selector("[data-test-script-state=notRunning]")  # the title comes before the page
        assert at_last(foreign_to_the_ear, page, lang) == []


def test_an_open_menu_on_a_phone_has_no_fault(opened: PageOpener) -> None:
    page = opened("/", phone=True, dark=True)
    assert faults(page) == []
    page.locator(".menu-bar button").click()
    page.wait_for_selector(".menu-bar ul")
    assert faults(page) == []
    assert foreign_to_the_ear(page, Language.ZH) == []


def test_a_chart_is_told_in_words_with_its_finding_and_its_numbers(tab: Page, site: str) -> None:
    for kind in KINDS:
        arrive(tab, f"{site}/comparison?indicator=fixed_asset_investment&kind={kind}")
        label = tab.get_attribute(".plot", "aria-label") or ""
        assert title(tab) in label, kind
        # One unit a chart
        assert re.search("159.31" if kind == "index" else "8133 万元|0.8133 亿元", label), kind
        assert tab.inner_text(".subtitle") in label, kind
