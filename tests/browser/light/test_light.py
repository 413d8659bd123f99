"""Light pages in a browser: without script by links and forms, with it by fetching what is chosen."""

from collections.abc import Iterator
from itertools import product
from typing import Literal
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from metrics.views.menu import PAGES
from tests.browser.auditing import INKS, faults
from tests.browser.conftest import LANGUAGES, PHONE, TONES, WIDE, visitor
from tests.browser.drawn import wait_for_tip

NOTE_PLACES = """() => {
  window.abscissas = () => [...document.querySelectorAll('.chart .mark')].map(node => node.getBoundingClientRect().x);
  window.before = abscissas();
  new MutationObserver(() => { window.at_first ??= abscissas(); }).observe(document.body, { childList: true });
}"""
RESTED = """() => window.at_first && document.getAnimations()
  .every(({ effect, playState }) => !effect.target.matches('.mark') || playState === 'finished')"""
LIGHT = tuple(f"/p/{name if name != 'overview' else ''}" for name in PAGES)
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"

OVERLAPS = """() => {
  const texts = [...document.querySelectorAll('.chart text')]
    .filter(text => text.textContent.trim() && text.checkVisibility());
  const boxes = texts.map(text => [text.textContent, text.getBoundingClientRect()]), over = [];
  boxes.forEach(([text, box], index) => {
    if (box.left < 0 || box.right > innerWidth) over.push('outside: ' + text);
    for (const [other, its] of boxes.slice(index + 1))
      if (Math.min(box.right, its.right) - Math.max(box.left, its.left) > 2
          && Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top) > 6) over.push(text + ' × ' + other);
  });
  return over;
}"""

HALVES = """() => [...document.querySelectorAll(':is(.label, .note, .value):not(.wide) .l')]
  .filter(line => !line.checkVisibility()).map(line => line.textContent)"""


@pytest.fixture(scope="module")
def plain(browser: Browser, site: str) -> Iterator[Page]:
    """A reader without script."""
    context = visitor(browser, viewport=WIDE, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def light(browser: Browser, site: str) -> Iterator[Page]:
    """A reader with script."""
    context = visitor(browser, viewport=WIDE)
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    yield page
    context.close()


def test_without_script_choosing_works_by_form_and_by_link(plain: Page, site: str) -> None:
    plain.goto(f"{site}/p/comparison")
    plain.select_option("select[name=indicator]", "pm25")
    plain.uncheck("input[name=towns][value=花街]")
    plain.click("form.pickers button")
    assert "PM2.5" in plain.inner_text("h1")
    assert quote("花街") not in plain.url
    plain.goto(f"{site}/p/comparison")
    plain.click(".ask-kind a >> nth=1")
    assert plain.locator(".chart rect").count() >= 2
    plain.locator(".chart a.mark").first.click()
    assert "#e-" in plain.url
    plain.click("a.language")
    assert plain.get_attribute("html", "lang") == "en"
    plain.click("a[href^='towns']")
    assert plain.locator(".profiles").count() == 1


def test_with_script_a_choice_is_put_in_its_place_and_can_be_taken_back(light: Page, site: str) -> None:
    light.goto(f"{site}/p/comparison?lang=zh")
    light.evaluate("window.same = true")
    first = light.inner_text("h1")
    light.focus("select[name=indicator]")
    light.select_option("select[name=indicator]", "pm25")
    expect(light.locator("h1")).to_contain_text("PM2.5")
    assert "indicator=pm25" in light.url
    assert light.evaluate("document.activeElement.name") == "indicator"
    expect(light.locator(".announced")).to_contain_text("PM2.5")
    light.uncheck("input[name=towns][value=花街]")
    expect(light.locator("input[name=towns][value=花街]")).not_to_be_checked()
    light.wait_for_function("address => !location.href.includes(address)", arg=quote("花街"))
    assert light.title().startswith(light.inner_text("h1"))
    light.go_back()
    light.go_back()
    expect(light.locator("h1")).to_have_text(first)
    light.click("a.language")
    light.wait_for_function("() => document.documentElement.lang === 'en'")
    assert light.evaluate("window.same")


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_a_mark_glides_to_its_new_place_unless_motion_is_to_be_reduced(
    browser: Browser, site: str, motion: Literal["no-preference", "reduce"]
) -> None:
    context = visitor(browser, viewport=WIDE, reduced_motion=motion)
    page = context.new_page()
    page.goto(f"{site}/p/comparison?indicator=industrial_output&years=2020-2024")
    page.evaluate(NOTE_PLACES)
    page.locator("select[name=years]").first.select_option("2021")
    page.wait_for_function(RESTED)
    before, at_first, at_last = page.evaluate("() => [before, at_first, abscissas()]")
    context.close()
    assert at_last != pytest.approx(before, abs=10)
    assert at_first == pytest.approx(before if motion == "no-preference" else at_last, abs=2)


def test_a_mark_says_its_figure_and_opens_its_card_by_mouse_and_by_keys(light: Page, site: str) -> None:
    light.goto(f"{site}/p/comparison?lang=zh")
    marks = light.locator(".chart .mark")
    marks.first.hover()
    expect(light.locator(".tip")).to_contain_text("亿元")
    assert light.locator(".tip").evaluate("node => getComputedStyle(node).position") == "absolute"
    marks.first.click()
    card = light.locator("details.evidence[open] .card")
    expect(card).to_be_visible()
    light.keyboard.press("Escape")
    expect(card).not_to_be_visible()
    assert light.evaluate("document.activeElement.matches('.mark')")
    light.keyboard.press("ArrowRight")
    assert light.evaluate("[...document.querySelectorAll('.mark')].indexOf(document.activeElement)") == 1
    expect(light.locator(".tip")).to_be_visible()
    light.keyboard.press("Enter")
    expect(card).to_be_focused()
    expect(light.locator(".tip")).to_be_hidden()
    expect(card.get_by_role("link").first).to_be_visible()
    light.keyboard.press("Tab")
    expect(card.get_by_role("link").first).to_be_focused()
    light.keyboard.press("Escape")
    light.keyboard.press("ArrowLeft")
    for key, town in (("ArrowDown", "西湖"), ("ArrowUp", "西溪")):
        light.keyboard.press(key)
        expect(light.locator(".tip")).to_contain_text(f"{town} · 2023")
        wait_for_tip(light)


def test_the_keys_of_a_page_are_told_by_one_and_lead_to_the_wall(light: Page, site: str) -> None:
    light.goto(f"{site}/p/comparison?lang=en")
    expect(light.locator(".scripted")).to_have_count(1)
    light.keyboard.press("?")
    sheet = light.get_by_role("dialog")
    expect(sheet).to_contain_text("Full screen")
    light.keyboard.press("w")  # nothing but the sheet is heard while it is open
    light.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    light.fill("input[type=search]:visible", "")
    light.keyboard.type("w")  # a letter, where somebody types
    expect(light.locator("input[type=search]:visible")).to_have_value("w")
    light.keyboard.press("Escape")
    light.locator("h1").click()
    light.keyboard.press("w")
    light.wait_for_url("**/p/wall?lang=en")


def test_what_is_typed_is_answered_below_the_field_and_by_keyboard(light: Page, site: str) -> None:
    light.goto(f"{site}/p/about?lang=en")
    light.keyboard.press("/")
    light.keyboard.type("12.34")
    answers = light.locator("#find-answers")
    expect(answers.locator("a").first).to_contain_text("001, line 199")
    assert answers.evaluate("node => getComputedStyle(node.querySelector('.detail')).display") == "block"
    assert faults(light) == []
    light.keyboard.press("ArrowDown")
    expect(answers.locator("a").first).to_be_focused()
    light.keyboard.press("Escape")
    expect(answers).to_be_hidden()
    assert light.input_value("#find") == "12.34"


@pytest.mark.parametrize(("name", "address"), [("Wall", "wall?lang=en"), ("Light version", "?lang=en")])
def test_what_only_the_foot_leads_to_is_found_and_opened(
    light: Page, site: str, name: str, address: str
) -> None:
    light.goto(f"{site}/p/about?lang=en")
    light.fill("#find", name)
    light.locator("#find-answers a").filter(has_text=name).first.click()
    light.wait_for_url(f"{site}/p/{address}")
    assert light.locator("body[data-keys]").count() == (
        name == "Wall"
    )  # the wall itself, in no other page's place


def test_a_jump_to_a_row_on_another_page_of_the_table_leads_the_keyboard_there(
    light: Page, site: str
) -> None:
    light.goto(f"{site}/p/data?lang=zh")
    way = light.locator("a[href*='rows=2#rows-']").first
    target = (way.get_attribute("href") or "").partition("#")[2]
    way.dispatch_event("click")  # the list of headings stands on phones only
    light.wait_for_url("**rows=2#*")
    expect(light.locator(f"#{target}")).to_be_focused()
    expect(light.locator(f"#{target}")).to_be_in_viewport()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("size", [WIDE, PHONE])
def test_axe_finds_nothing_in_either_tone_and_nothing_scrolls_sideways(
    browser: Browser, site: str, size: ViewportSize, lang: str
) -> None:
    context = visitor(browser, viewport=size)
    page = context.new_page()
    for path in LIGHT:
        page.goto(f"{site}{path}?lang={lang}")
        assert page.evaluate(SIDEWAYS) == 0, path
        page.emulate_media(color_scheme="light")
        assert faults(page) == [], path
        page.emulate_media(color_scheme="dark")
        assert faults(page, INKS) == [], path
    context.close()


def test_axe_finds_nothing_on_a_page_where_colours_are_forced(browser: Browser, site: str) -> None:
    context = visitor(browser, viewport=WIDE, forced_colors="active")
    page = context.new_page()
    for path in LIGHT:
        page.goto(f"{site}{path}")
        assert faults(page) == [], path
    context.close()


def test_on_a_phone_no_text_of_a_chart_lies_on_another(light: Page, site: str) -> None:
    light.set_viewport_size(PHONE)
    of_parts = "project_money"
    shown = ("fixed_asset_investment", "industrial_output", "pm25", of_parts)
    for indicator, lang in product(shown, LANGUAGES):
        for kind in ("dots", "columns"):
            light.goto(f"{site}/p/comparison?indicator={indicator}&lang={lang}&kind={kind}")
            assert light.evaluate(OVERLAPS) == [], (indicator, lang, kind)
            assert light.evaluate(HALVES) == [], (indicator, lang, kind)
    light.set_viewport_size(WIDE)


def test_on_paper_a_page_has_its_chart_and_its_words_and_no_choices(light: Page, site: str) -> None:
    light.goto(f"{site}/p/comparison?lang=zh")
    light.emulate_media(media="print")
    assert light.locator(".chart").is_visible()
    assert light.locator("table.observations").is_visible()
    for gone in (".top", "form.pickers", ".ways"):
        assert not light.locator(gone).first.is_visible()
    light.emulate_media(media="screen")


def test_a_text_is_pasted_and_what_to_correct_is_read_at_once(light: Page, site: str) -> None:
    light.goto(f"{site}/p/?lang=en")
    light.locator(".foot").get_by_role("link", name="Proofread").click()
    expect(light.get_by_role("heading", level=1)).to_have_text("Proofread")
    light.get_by_label("Text", exact=True).fill(
        "2023年，西溪镇规上工业总产值12.43亿元，\n同比增长1.92%。<b>x</b>"
    )
    assert faults(light) == []
    light.get_by_role("button", name="Proofread").click()
    expect(light.get_by_role("heading", level=1)).to_contain_text("contradicts 1")
    expect(light.locator(".open li").first).to_contain_text("12.34亿元")
    light.locator(".open a.quoted").first.click()
    expect(light.locator("mark.contradicts")).to_be_in_viewport()
    for tone, size in product(TONES, (PHONE, WIDE)):
        light.emulate_media(color_scheme=tone)
        light.set_viewport_size(size)
        assert faults(light) == [], (tone, size)
        assert light.evaluate(SIDEWAYS) == 0, size
    light.emulate_media(color_scheme="light")
    with light.expect_download() as download:
        light.get_by_role("button", name="Word").click()
    assert download.value.suggested_filename == "Proofread.docx"


def test_where_the_script_never_came_the_form_keeps_the_chosen_indicator(light: Page, site: str) -> None:
    light.route("**/light.js*", lambda asked: asked.abort())
    light.goto(f"{site}/p/comparison?lang=zh&indicator=pm25")
    light.click("form.pickers button")
    light.wait_for_url("**indicator=pm25**")
    expect(light.locator("h1")).to_contain_text("PM2.5")
    light.unroute("**/light.js*")


@pytest.mark.parametrize("size", [WIDE, PHONE])
def test_the_hint_of_the_search_has_room(light: Page, site: str, size: ViewportSize) -> None:
    light.set_viewport_size(size)
    for lang in ("zh", "en"):
        light.goto(f"{site}/p/about?lang={lang}")
        room, wanted = light.locator(".top input[type=search]").evaluate(
            """field => {
              const style = getComputedStyle(field), pen = document.createElement("canvas").getContext("2d");
              pen.font = `${style.fontSize} ${style.fontFamily}`;
              const inner = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
              return [inner, pen.measureText(field.placeholder).width];
            }"""
        )
        assert 0 < wanted <= room


def test_the_head_of_a_wide_page_is_one_line_in_both_languages(light: Page, site: str) -> None:
    light.set_viewport_size(WIDE)
    for lang in ("zh", "en"):
        light.goto(f"{site}/p/about?lang={lang}")
        assert (light.locator(".top").bounding_box() or {"height": 0})["height"] < 60


def test_a_neighbour_is_fetched_ahead_of_a_small_page_and_none_of_a_heavy_one(
    browser: Browser, site: str
) -> None:
    address = f"{site}/p/comparison?indicator=pm25"
    small = visitor(browser, viewport=WIDE).new_page()
    with small.expect_request(lambda request: "part=" in request.url):
        small.goto(address)
    small.context.close()
    unpacked = visitor(browser, viewport=WIDE).new_page()
    unpacked.route(address, lambda route: route.fulfill(body=route.fetch().text(), content_type="text/html"))
    ahead: list[str] = []
    unpacked.on("request", lambda request: ahead.append(request.url))
    unpacked.goto(address)
    unpacked.wait_for_selector("html.settled")
    unpacked.wait_for_load_state("networkidle")
    assert unpacked.evaluate("() => performance.getEntriesByType('navigation')[0].transferSize") > 16_000
    assert [one for one in ahead if "part=" in one] == []
    unpacked.context.close()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", [320, 390, 1440])
def test_whether_the_chosen_indicator_compares_is_read_even_where_its_label_has_no_room(
    light: Page, site: str, width: int, lang: str
) -> None:
    light.set_viewport_size({"width": width, "height": 844})
    light.goto(f"{site}/p/comparison?indicator=industrial_output&lang={lang}")
    mark, chosen = light.locator(".ask-indicator .mark-of"), light.locator(".ask-indicator select")
    expect(chosen).to_be_visible()
    label = chosen.evaluate("list => list.selectedOptions[0].text")
    assert label.endswith(mark.inner_text() or label)
    assert mark.is_visible() == (width < 720)
    if mark.is_visible():
        assert mark.evaluate("node => node.parentElement.clientWidth >= node.offsetLeft + node.offsetWidth")


def test_what_lies_below_the_chart_is_read_after_the_frame_that_shows_the_chart(
    light: Page, site: str
) -> None:
    light.goto(f"{site}/p/comparison?lang=en")
    light.wait_for_selector(".settled")
    below = "document.querySelector('.below')"
    rows = light.evaluate(
        f"""() => new Promise(tell => {{
          const list = document.querySelector("select"), heading = document.querySelector("h1"), seen = [];
          const note = () => seen.push({below}.children.length, !!document.querySelector(".mark"));
          new MutationObserver(() => heading.isConnected || note())
            .observe(document.querySelector("main").parentNode, {{ childList: true }});
          list.selectedIndex = 1;
          list.dispatchEvent(new Event("change", {{ bubbles: true }}));
          const look = () => heading.isConnected || !{below}.children.length ? setTimeout(look) : tell(seen);
          look();
        }})"""
    )
    assert rows[:2] == [0, True]
    whole = light.locator("main").inner_text()
    light.goto(light.url)
    light.wait_for_selector(".settled")
    assert light.locator("main").inner_text() == whole


def test_of_a_view_that_another_follows_at_once_nothing_is_read_below_its_chart_before_a_pause(
    browser: Browser, site: str
) -> None:
    light = visitor(browser).new_page()
    light.clock.install()
    light.goto(f"{site}/p/comparison?lang=en")
    light.wait_for_selector(".settled")
    light.clock.pause_at(light.evaluate("Date.now()") + 1000)
    choice, read = light.locator("select[name=indicator]"), []
    for index, passing in ((1, 50), (2, 50), (3, 50), (3, 100)):
        heading = light.locator("h1").inner_text()
        if choice.evaluate("list => list.selectedIndex") != index:
            choice.select_option(index=index)
            expect(light.locator("h1")).not_to_have_text(heading)
        light.clock.run_for(passing)
        read.append(light.locator(".below > *").count() > 0)
    assert read == [True, False, False, True]  # in milliseconds of the page's own clock
    light.context.close()


def test_who_has_read_on_or_stands_below_the_chart_finds_all_of_the_next_view_at_once(
    light: Page, site: str
) -> None:
    light.goto(f"{site}/p/comparison?lang=en")
    light.wait_for_selector(".settled")
    light.locator(".below .ask-kind a:not([aria-current])").first.focus()
    focused = light.evaluate(
        """() => new Promise(tell => {
          new MutationObserver(() => setTimeout(() => tell(Boolean(document.activeElement.closest(".below .ways")))))
            .observe(document.body, { childList: true });
          document.activeElement.click();
        })"""
    )
    assert focused
    light.wait_for_selector(".settled")
    light.evaluate("scrollTo(0, 600)")
    light.locator("select[name=indicator]").evaluate(
        "list => { list.selectedIndex = 1; list.dispatchEvent(new Event('change', { bubbles: true })); }"
    )
    light.wait_for_url("**indicator=fixed**")
    assert light.evaluate("scrollY") == 600


def test_a_choice_that_is_there_already_says_nothing_of_waiting(light: Page, site: str) -> None:
    light.goto(f"{site}/p/comparison?lang=en")
    light.wait_for_selector(".settled")
    named = light.evaluate(
        """() => new Promise(tell => {
          const seen = [], root = document.documentElement;
          new MutationObserver(() => seen.push(root.className)).observe(root, { attributes: true });
          document.querySelector(".ways a[rel]").click();
          setTimeout(() => tell(seen), 250);
        })"""
    )
    assert named
    assert not any("busy" in names for names in named)
