"""Every page, in both languages and tones, from a wide screen to a narrow one: opened once, and looked at."""

import re
from collections.abc import Iterator

import pytest
from msgspec import Struct
from playwright.sync_api import Page

from metrics.display.words import word
from metrics.language import Language
from metrics.views.addresses.page_names import FRONT
from tests.browser.auditing import INKS, cut_off, faults, overfull, scrolls_sideways
from tests.browser.conftest import LANGUAGES, PAGES, PHONE, WIDE, PageOpener, Tabs, arrive, resized
from tests.browser.speaking import at_last, foreign_to_the_ear, foreign_to_the_eye

# A wide screen; tablets lying and standing; 1280 pixels at 200 % are 640 of the page's own; 320 are 1280 at 400 %.
WIDTHS = {1440: 900, 1024: 768, 901: 600, 820: 1180, 721: 900, 640: 400, 390: 844, 320: 640}
DARK = "() => getComputedStyle(document.documentElement).getPropertyValue('--ground').trim() === '#14181D'"
UNFOLD = (
    "document.querySelectorAll('details:not(.evidence):not([open])').forEach(node => { node.open = true; })"
)
COVERED = """() => {
  const boxes = [...document.querySelectorAll('.js-plotly-plot .textpoint text')]
    .filter(text => text.textContent.trim() && getComputedStyle(text).visibility !== 'hidden')
    .map(text => [text.textContent, text.getBoundingClientRect()]);
  const marks = [...document.querySelectorAll('.js-plotly-plot .points .point')]
    .map(mark => mark.getBoundingClientRect())
    .map(({left, right, top, bottom}) => [(left + right) / 2, (top + bottom) / 2]);
  return boxes.filter(([, {left, right, top, bottom}]) =>
    marks.some(([x, y]) => left + 1 < x && x < right - 1 && top + 2 < y && y < bottom - 2)).map(([text]) => text);
}"""
OVERLAPS = """() => {
  const labels = ['.textpoint text', '.xtick text', '[class^=y][class$=tick] text']
    .map(selector => `.js-plotly-plot ${selector}`).join();
  const boxes = [...document.querySelectorAll(labels)]
    .filter(text => text.textContent.trim() && getComputedStyle(text).visibility !== 'hidden')
    .map(text => [text.textContent, text.getBoundingClientRect()]);
  const chart = document.querySelector('.js-plotly-plot').getBoundingClientRect();
  const faults = [];
  boxes.forEach(([text, box], index) => {
    if (box.left < chart.left - 1 || box.right > chart.right + 1) faults.push('outside: ' + text);
    for (const [other, its] of boxes.slice(index + 1))
      if (Math.min(box.right, its.right) - Math.max(box.left, its.left) > 1
          && Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top) > 3) faults.push(text + ' × ' + other);
  });
  return faults;
}"""
CROWDED = ["industrial_output", "fixed_asset_investment", "project_money", "operating_income", "income_gain"]


GLYPHS = """[...document.querySelectorAll('[class*=town-] .glyph, .glyph[class*=town-]')].map(node =>
  [node.closest('[class*=town-]').className.match(/town-\\d/)[0], node.textContent])"""
TOWNS = {("town-0", "●"), ("town-1", "◆"), ("town-2", "■")}


class OpenPage(Struct, frozen=True):
    """A page that stands open for all who only look at it."""

    page: Page
    path: str
    language: Language

    @property
    def title(self) -> str:
        """The title that it must have."""
        name = self.path.strip("/") or FRONT
        return f"{word(name, self.language)} · {word('product', self.language)}"


@pytest.fixture(scope="module", params=[(path, lang) for path in PAGES for lang in LANGUAGES], ids="-".join)
def seen(request: pytest.FixtureRequest, tabs: Tabs, site: str) -> Iterator[OpenPage]:
    """Each page in each language, opened on a wide screen in the light."""
    path, lang = request.param
    with tabs() as page:
        arrive(page, f"{site}{path}?lang={lang}")
        yield OpenPage(page, path, Language(lang))


def test_title_and_words_speak_the_language_of_the_link(seen: OpenPage) -> None:
    seen.page.wait_for_function("title => document.title.endsWith(title)", arg=seen.title)
    assert seen.page.get_attribute("html", "lang") == {"zh": "zh-CN", "en": "en"}[seen.language]
    if seen.path != "/sources":  # which names documents and quotes them
        assert at_last(foreign_to_the_eye, seen.page, seen.language) == []
    assert at_last(foreign_to_the_ear, seen.page, seen.language) == []


def test_every_small_drawing_is_told_in_words_with_a_number(seen: OpenPage) -> None:
    alternatives = [image.get_attribute("alt") or "" for image in seen.page.locator(".stMain img").all()]
    assert bool(alternatives) == (seen.path == "/targets")
    assert [text for text in alternatives if not re.search(r"\d", text)] == []


def test_a_town_is_its_shape_as_well_as_its_colour(seen: OpenPage) -> None:
    pairs = {tuple(pair) for pair in seen.page.evaluate(GLYPHS)}
    assert pairs <= TOWNS
    assert pairs == TOWNS or seen.path not in ("/", "/towns", "/targets", "/coverage")


def test_axe_finds_nothing(seen: OpenPage) -> None:
    assert faults(seen.page) == []


def test_axe_finds_nothing_when_the_system_turns_dark(seen: OpenPage) -> None:
    seen.page.emulate_media(color_scheme="dark")
    seen.page.wait_for_function(DARK)
    seen.page.wait_for_selector("#first", state="detached")
    seen.page.wait_for_selector(".foot:visible")
    seen.page.wait_for_selector("[data-test-script-state=notRunning]")
    assert faults(seen.page, INKS) == []


def test_no_text_is_cut_off_and_nothing_scrolls_sideways_at_any_width(seen: OpenPage) -> None:
    seen.page.emulate_media(reduced_motion="reduce")
    seen.page.evaluate(UNFOLD)
    for width, height in WIDTHS.items():
        resized(seen.page, width, height)
        assert (width, cut_off(seen.page), overfull(seen.page), scrolls_sideways(seen.page)) == (
            width,
            [],
            [],
            False,
        )


@pytest.mark.parametrize(("dark", "ground"), [(False, "rgb(251, 250, 247)"), (True, "rgb(20, 24, 29)")])
def test_page_and_chart_follow_the_reader_s_tone(opened: PageOpener, dark: bool, ground: str) -> None:
    page = opened("/comparison", dark=dark)
    page.wait_for_function(
        "ground => document.querySelector('.js-plotly-plot .main-svg').style.background.includes(ground)",
        arg=ground,
    )
    assert page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor") == ground


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_label_lies_on_another_or_on_a_mark_or_leaves_the_chart(tabs: Tabs, site: str, lang: str) -> None:
    overlaps = {}
    with tabs() as page:
        for indicator in CROWDED:
            page.set_viewport_size(WIDE)
            arrive(page, f"{site}/comparison?indicator={indicator}&lang={lang}")
            for screen in (WIDE, PHONE):
                resized(page, **screen)
                page.wait_for_selector(".js-plotly-plot :is(.point, .textpoint)")
                overlaps[indicator, screen["width"]] = [*page.evaluate(OVERLAPS), *page.evaluate(COVERED)]
    assert {shown: faults for shown, faults in overlaps.items() if faults} == {}


def test_no_error_reaches_the_console(opened: PageOpener) -> None:
    page = opened("/comparison")
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.reload()
    page.wait_for_selector(".js-plotly-plot .point")
    # Below the root the frontend asks for its server here first; the 404 tells it to look at the root.
    assert [error for error in errors if "404" not in error] == []
