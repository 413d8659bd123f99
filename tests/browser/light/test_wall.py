"""The wall on a large screen: legible from afar, turned by itself or by keys; and the keys of every page."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.auditing import faults
from tests.browser.conftest import PageOpener, visitor

SIZES = [(1920, 1080, 1), (3840, 1080, 2)]
# Text of a slide that is smaller than 28 pixels, leaves the screen, or lies on another.
FAULTY = """() => {
  const texts = [...document.querySelectorAll('.shown *, .at')].filter(node => node.checkVisibility()
    && [...node.childNodes].some(({nodeType, data}) => nodeType === 3 && data.trim()));
  const box = node => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  const telling = 'h1, h2, h3, .answer, .lacking, .bars b, .what, .year, .sources, .silent > span, .limits li';
  const lines = [...document.querySelectorAll(`.shown :is(${telling})`)]
    .filter(node => node.checkVisibility() && node.textContent.trim()).map(node => [node.textContent, box(node)]);
  const small = texts.filter(node => parseFloat(getComputedStyle(node).fontSize) < 28).map(node => node.textContent);
  const out = lines.filter(([, {left, right, bottom}]) => left < 0 || right > innerWidth || bottom > innerHeight);
  const over = lines.flatMap(([text, one], index) => lines.slice(index + 1)
    .filter(([, other]) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2
      && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 6).map(([other]) => `${text} × ${other}`));
  return [small, out, over];
}"""
WHICH = "() => [...document.querySelectorAll('.slide')].flatMap((node, index) => node.checkVisibility() ? [index] : [])"


CUT_OFF = """() => [...document.querySelectorAll('.slide.shown *')]
  .filter(node => node.textContent.trim() && node.getBoundingClientRect().right > innerWidth + 1)
  .map(node => node.textContent.trim())"""


@pytest.fixture(scope="module")
def screen(browser: Browser) -> Iterator[Page]:
    context = visitor(browser, viewport={"width": 1920, "height": 1080}, reduced_motion="no-preference")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_slide_is_legible_from_afar_and_holds_all_that_it_says(
    screen: Page, site: str, lang: str
) -> None:
    for width, height, at_once in SIZES:
        screen.set_viewport_size({"width": width, "height": height})
        screen.goto(f"{site}/p/wall?lang={lang}")
        screen.keyboard.press("Space")
        slides = screen.locator(".slide").count()
        assert slides >= 5
        for _ in range(0, slides, at_once):
            assert len(screen.evaluate(WHICH)) == at_once
            assert screen.evaluate(FAULTY) == [[], [], []]
            screen.keyboard.press("ArrowRight")
    assert faults(screen) == []


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_whoever_opens_the_wall_on_a_phone_reads_every_word_of_it(screen: Page, site: str, lang: str) -> None:
    screen.set_viewport_size({"width": 390, "height": 844})
    screen.goto(f"{site}/p/wall?lang={lang}")
    screen.keyboard.press("Space")
    for _ in range(screen.locator(".slide").count()):
        assert screen.evaluate(CUT_OFF) == []
        screen.keyboard.press("ArrowRight")


@pytest.mark.parametrize(
    ("width", "lang", "where"),
    [(1920, "en", "Slide 1 of"), (3840, "en", "Slides 1–2 of"), (3840, "zh", "第 1–2 页，共")],
)
def test_a_screen_says_which_slides_it_shows(
    screen: Page, site: str, width: int, lang: str, where: str
) -> None:
    screen.set_viewport_size({"width": width, "height": 1080})
    screen.goto(f"{site}/p/wall?lang={lang}")
    screen.keyboard.press("Space")
    expect(screen.locator(".at")).to_contain_text(where)


def test_a_line_of_a_slide_begins_as_a_sentence_does_and_quotes_are_as_wide_as_english(
    screen: Page, site: str
) -> None:
    screen.goto(f"{site}/p/wall?lang=en")
    lines = screen.locator(".answer, .lacking, .sentences p")
    cases = lines.evaluate_all(
        "all => all.map(node => getComputedStyle(node, '::first-letter').textTransform)"
    )
    assert cases
    assert set(cases) == {"uppercase"}
    body = screen.locator("body")
    assert body.evaluate("node => getComputedStyle(node).fontFeatureSettings") == '"palt", "pwid"'


def test_slides_turn_by_themselves_by_keys_and_stop(screen: Page, site: str) -> None:
    screen.set_viewport_size({"width": 1920, "height": 1080})
    screen.clock.install()
    screen.goto(f"{site}/comparison?mode=wall&lang=en")
    assert "/p/wall" in screen.url
    assert screen.evaluate(WHICH) == [0]
    screen.clock.run_for(12_500)
    assert screen.evaluate(WHICH) == [1]
    screen.keyboard.press("ArrowLeft")
    screen.keyboard.press("ArrowLeft")
    assert screen.evaluate(WHICH) == [screen.locator(".slide").count() - 1]
    screen.keyboard.press("Space")
    expect(screen.locator(".at")).to_contain_text("paused")
    last = screen.evaluate(WHICH)
    screen.clock.run_for(60_000)
    assert screen.evaluate(WHICH) == last


def test_where_motion_is_unwelcome_only_keys_turn(browser: Browser, site: str) -> None:
    context = visitor(browser, reduced_motion="reduce")
    page = context.new_page()
    page.clock.install()
    page.goto(f"{site}/p/wall")
    page.clock.run_for(60_000)
    assert page.evaluate(WHICH) == [0]
    page.keyboard.press("ArrowRight")
    assert page.evaluate(WHICH) == [1]
    context.close()


@pytest.mark.parametrize(
    ("path", "full"),
    [("/p/wall?lang=en", "Full screen; again to leave it"), ("/coverage", "全屏，再按一次退出")],
)
def test_the_sheet_tells_the_keys_and_f_fills_the_screen(
    opened: PageOpener, site: str, path: str, full: str
) -> None:
    page = opened("/coverage")
    if "wall" in path:
        page.goto(f"{site}{path}")
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog")
    expect(sheet).to_contain_text(full)
    assert faults(page) == []
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    page.keyboard.press("f")
    page.wait_for_function("() => document.fullscreenElement !== null")
    page.keyboard.press("f")
    page.wait_for_function("() => document.fullscreenElement === null")


def test_what_is_typed_is_no_key_and_w_leads_to_the_wall_and_back(opened: PageOpener) -> None:
    page = opened("/data?lang=en")
    page.locator(".st-key-q input").fill("")
    page.keyboard.type("fw?")
    expect(page.locator(".st-key-q input")).to_have_value("fw?")
    assert page.get_by_role("dialog").count() == 0
    page.locator("h1").click()
    page.keyboard.press("w")
    page.wait_for_url("**/p/wall?lang=en")
    page.keyboard.press("Escape")
    page.wait_for_selector(".overview")
    assert "lang=en" in page.url
