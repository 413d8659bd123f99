"""axe-core finds nothing on any page, and every name that is only heard speaks the page's language."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from metrics.display.words import word
from metrics.language import Language
from metrics.views.addresses import ADDRESSES
from tests.browser.auditing import WCAG, faults, names
from tests.browser.conftest import Opened, Readers, arrive
from tests.browser.drawn import marks, title
from tests.browser.test_every_page import LATIN, PAGES

OTHER = {"zh": r"[A-Za-z]{2,}", "en": r"[\u4e00-\u9fff]+"}
SWITCH = "语言 Language"  # who reads neither must find it, so it names itself in both
GLYPHS = """[...document.querySelectorAll('[class*=town-] .glyph, .glyph[class*=town-]')].map(each =>
  [each.closest('[class*=town-]').className.match(/town-\\d/)[0], each.textContent])"""
KINDS = ["dots", "columns", "ranking", "slope", "index"]


def foreign(page: Page, lang: str) -> list[str]:
    """Return the words of the other language in what is only heard, but for names that have no other."""
    told = [each for each in names(page) if each != SWITCH]
    return [found for each in told for found in re.findall(OTHER[lang], LATIN.sub("", each))]


def named(path: str, lang: str) -> str:
    """Return the title that a page must have."""
    language = Language(lang)
    return f"{word(path.strip('/') or ADDRESSES[0], language)} · {word('product', language)}"


@pytest.fixture(scope="module")
def tabs(readers: Readers) -> Iterator[list[Page]]:
    """One tab in the light and one in the dark, in which page after page is opened: most of a visit is its start."""
    both = [readers(False, dark).new_page() for dark in (False, True)]
    yield both
    for each in both:
        each.close()


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_in_either_tone_and_every_name_speaks_the_page_s_language(
    tabs: list[Page], site: str, path: str, lang: str
) -> None:
    for page in tabs:
        arrive(page, f"{site}{path}?lang={lang}")
        page.wait_for_function("title => document.title === title", arg=named(path, lang))
        assert page.get_attribute("html", "lang") == {"zh": "zh-CN", "en": "en"}[lang]
        assert foreign(page, lang) == []
        assert faults(page) == []


@pytest.mark.parametrize(("lang", "dark"), [("zh", False), ("en", True)])
def test_axe_finds_nothing_in_what_opens_on_the_comparison(opened: Opened, lang: str, dark: bool) -> None:
    page = opened(f"/comparison?lang={lang}", dark=dark)
    page.locator(".observations .evidence > summary").first.click()
    page.wait_for_selector("details.evidence[open] .card")
    assert faults(page) == []
    for button, inside in ((".st-key-showing", "[role=radiogroup]"), (".st-key-more", ".copying")):
        page.locator(f"{button} button").first.click()
        page.wait_for_selector(f"[data-testid=stPopoverBody] {inside}")
        assert faults(page) == []
        assert foreign(page, lang) == []
        page.keyboard.press("Escape")
        page.wait_for_selector("[data-testid=stPopoverBody]", state="detached")


@pytest.mark.parametrize(("lang", "told"), [("zh", "有 0 项可选。"), ("en", "0 options available.")])
def test_the_list_of_indicators_is_announced_in_the_page_s_language(
    opened: Opened, lang: str, told: str
) -> None:
    page = opened(f"/comparison?lang={lang}")
    page.locator(".st-key-indicator input").click()
    page.wait_for_selector("[role=listbox]")
    assert faults(page, WCAG) == []
    page.keyboard.type("no such thing 无")
    page.get_by_text(told, exact=True).wait_for(state="attached")
    assert foreign(page, lang) == []


def test_the_names_of_controls_follow_the_language_there_and_back(opened: Opened) -> None:
    page = opened("/comparison")
    for there, lang, skip in (("English", "en", "Skip to main content"), ("中文", "zh", "跳到正文")):
        page.locator(".st-key-lang").get_by_text(there).click()
        page.get_by_text(skip).wait_for(state="attached")
        page.wait_for_function("title => document.title === title", arg=named("/comparison", lang))
        assert foreign(page, lang) == []


def test_a_page_that_is_open_when_the_system_turns_dark_stays_readable(opened: Opened) -> None:
    page = opened("/")
    page.emulate_media(color_scheme="dark")
    page.wait_for_function(
        "() => getComputedStyle(document.documentElement).getPropertyValue('--ground').trim() === '#14181D'"
    )
    page.wait_for_selector(".foot")
    page.wait_for_selector("[data-test-script-state=notRunning]")
    assert faults(page) == []


def test_an_open_menu_on_a_phone_has_no_fault(opened: Opened) -> None:
    page = opened("/", phone=True, dark=True)
    assert faults(page) == []
    page.locator("[data-testid=stExpandSidebarButton]").first.click()
    page.wait_for_selector("[data-testid=stSidebarNavLink]")
    assert faults(page) == []
    assert foreign(page, "zh") == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_chart_is_told_in_words_with_its_finding_and_its_numbers(opened: Opened, kind: str) -> None:
    page = opened(f"/comparison?indicator=fixed_asset_investment&kind={kind}")
    told = page.get_attribute(".plot", "aria-label") or ""
    assert title(page) in told
    assert re.search("159.31" if kind == "index" else "8133 万元|0.8133 亿元", told)  # one unit a chart
    assert page.inner_text(".subtitle") in told


@pytest.mark.parametrize("path", ["/", "/targets"])
def test_every_small_drawing_is_told_in_words_with_a_number(opened: Opened, path: str) -> None:
    told = [each.get_attribute("alt") or "" for each in opened(path).locator("main img, .stMain img").all()]
    assert told
    assert [each for each in told if not re.search(r"\d", each)] == []


def test_a_town_is_its_shape_as_well_as_its_colour(opened: Opened) -> None:
    pairs = {
        tuple(pair)
        for path in ("/", "/towns", "/targets", "/coverage")
        for pair in opened(path).evaluate(GLYPHS)
    }
    assert len(pairs) == len({town for town, _ in pairs}) == len({glyph for _, glyph in pairs}) == 3


def test_in_the_chart_shape_tells_the_town_and_a_word_the_status(opened: Opened) -> None:
    page = opened("/comparison?indicator=industrial_output")
    shapes = {(mark.area, mark.symbol.removesuffix("-open")) for mark in marks(page)}
    assert len(shapes) == len({area for area, _ in shapes}) == len({shape for _, shape in shapes})
    unprinted = [mark for mark in marks(page) if mark.status != "printed"]
    assert unprinted
    assert all(mark.symbol.endswith("-open") and "推算" in mark.label for mark in unprinted)
