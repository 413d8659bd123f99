"""What stands around every page: the menu and the switches, by finger, in another language, and in forced colours."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import WIDE, PageOpener, Readers, Tabs, arrive, arrived
from tests.browser.drawn import open_years

MENU, LINK = ".menu-bar button", ".menu-bar ul a"
# What a finger may hit and that is lower than a finger can: the name and the height.
SMALL = """least => [...document.querySelectorAll(':is(.stApp, .menu-bar) :is(a[href]:not(.skip), button, summary)')]
  .filter(node => node.checkVisibility() && !node.closest('.unseen, .stMain details:not([open]) > :not(summary)'))
  .filter(node => !node.matches('[href*="about"][href*="#term-"]')) // a word within a sentence
  .map(node => [node.textContent.trim() || node.ariaLabel, node.getBoundingClientRect().height])
  .filter(([, high]) => high > 1 && high < least)"""
CONTROLS_SMALL = """() => [...document.querySelectorAll('.stApp :is(.stButtonGroup button, button.tone)')]
  .filter(node => node.checkVisibility() && node.getBoundingClientRect().height < 44).map(node => node.textContent)"""
OVER_SWITCH = """() => {
  const switches = document.querySelector('.menu-bar .language').getBoundingClientRect();
  return [...document.querySelectorAll('.menu-bar :is(button, li)')]
    .filter(node => node.checkVisibility())
    .filter(node => node.getBoundingClientRect().width && node.getBoundingClientRect().right > switches.left)
    .map(node => node.textContent);
}"""
PAINTED = """() => [...document.querySelectorAll('.map td')].filter(node => !node.closest('tfoot, thead'))
  .map(node => getComputedStyle(node, '::before'))
  .map(({backgroundColor, backgroundImage, borderTopStyle, borderTopWidth, content}) =>
    !/rgba\\(0, 0, 0, 0\\)/.test(backgroundColor) || backgroundImage !== 'none'
    || (borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0) || content.length > 2)"""
FAINT = """canvas => [...document.querySelectorAll('.plot .point path, .plot path.point')].map(getComputedStyle)
  .filter(({fill, stroke}) => [fill, stroke].every(ink => ink === canvas || ink === 'none')).map(({fill}) => fill)"""
GROUND = "element => getComputedStyle(element).backgroundColor"


@pytest.fixture
def finger(tabs: Tabs) -> Iterator[Page]:
    """A phone that is touched."""
    with tabs(phone=True, pressed=True) as page:
        yield page


def test_the_menu_of_a_phone_lies_above_the_switches_and_closes_once_it_has_led_somewhere(
    finger: Page, site: str
) -> None:
    arrive(finger, f"{site}/?lang=en")
    finger.locator(MENU).tap()
    expect(finger.locator(LINK).last).to_be_in_viewport()
    assert finger.locator(".menu-bar ul").evaluate(GROUND) == "rgb(251, 250, 247)"
    finger.get_by_role("link", name="Targets and ranks").first.tap()
    finger.wait_for_url("**/targets*")
    expect(finger.locator(LINK).first).not_to_be_in_viewport()
    assert "lang=en" in finger.url
    finger.locator(MENU).tap()
    finger.locator(MENU).tap()
    expect(finger.locator(LINK).first).not_to_be_in_viewport()
    assert "lang=en" in finger.url


def test_escape_and_a_touch_beside_it_close_the_menu(finger: Page, site: str) -> None:
    arrive(finger, site)
    finger.locator(MENU).tap()
    expect(finger.locator(LINK).first).to_be_in_viewport()
    finger.keyboard.press("Escape")
    expect(finger.locator(LINK).first).not_to_be_in_viewport()
    expect(finger.locator(MENU)).to_be_focused()
    finger.locator(MENU).tap()
    expect(finger.locator(LINK).first).to_be_in_viewport()
    finger.touchscreen.tap(370, 600)
    expect(finger.locator(LINK).first).not_to_be_in_viewport()


def test_a_step_to_another_page_takes_no_words_of_the_last_one_with_it(opened: PageOpener) -> None:
    page = opened("/comparison?lang=en")
    words = page.evaluate("""() => {
      history.pushState({}, "", "/sources?lang=en");
      dispatchEvent(new PopStateEvent("popstate", { state: {} }));
      document.dispatchEvent(new CustomEvent("changes"));
      return location.search;
    }""")
    assert words == "?lang=en"


def test_a_page_of_the_menu_takes_the_place_of_another_without_loading_the_dashboard_anew(
    opened: PageOpener,
) -> None:
    page = opened("/comparison?lang=en")
    current = page.locator(".menu-bar [aria-current=page]")
    page.evaluate("window.stays = true")
    for name, address in (("Sources", "/sources?lang=en"), ("Overview", "/?lang=en")):
        page.get_by_role("link", name=name, exact=True).click()
        expect(page.locator(LINK, has_text=name)).to_be_focused()
        page.wait_for_function(
            "name => document.title.includes(` ${name} · `) || document.title.startsWith(name)", arg=name
        )
        assert page.url.endswith(address)
        expect(current).to_have_text(name)
    page.go_back()
    expect(current).to_have_text("Sources")
    expect(page.locator(".stMain h1")).to_have_text("Sources")
    assert page.evaluate("window.stays")


def test_the_other_language_shows_what_was_chosen_and_a_step_back_returns(opened: PageOpener) -> None:
    page = opened("/comparison?lang=en&indicator=industrial_output#drawing")
    page.locator(".st-key-towns").get_by_text("Xixi", exact=True).click()
    page.wait_for_function("() => new URLSearchParams(location.search).getAll('towns').length === 2")
    asked = page.url
    other = page.get_by_role("link", name="中文", exact=True)
    expect(other).to_have_attribute("href", asked.replace("lang=en", "lang=zh"))
    other.click()
    page.wait_for_url(asked.replace("lang=en", "lang=zh"))
    arrived(page)
    chosen = page.locator(".st-key-towns button[aria-pressed=true]")
    expect(chosen).to_have_text(["花街", "西湖"])
    page.get_by_role("link", name="来源", exact=True).click()
    expect(page.get_by_role("link", name="English", exact=True)).to_have_attribute(
        "href", re.compile("/sources\\?lang=en$")
    )
    page.go_back()
    page.go_back()
    page.wait_for_url(asked)
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_without_script_the_other_language_shows_what_the_link_chose(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=WIDE)
    page = context.new_page()
    page.goto(f"{site}/comparison?lang=en&indicator=pm25&towns=西湖")
    page.get_by_role("link", name="中文", exact=True).click()
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    assert "indicator=pm25" in page.url
    context.close()


def test_the_menu_leads_on_before_streamlit_has_come(readers: Readers, site: str) -> None:
    page = readers(False, False).new_page()
    page.route("**/static/js/index*.js", lambda asked: asked.abort())
    page.goto(f"{site}/comparison?lang=en")
    expect(page.locator(".menu-bar [aria-current=page]")).to_have_text("Compare")
    page.get_by_role("link", name="Targets and ranks").click()
    page.wait_for_url("**/targets?lang=en")
    expect(page.locator(".menu-bar [aria-current=page]")).to_have_text("Targets and ranks")
    page.close()


def test_a_touch_in_the_middle_of_a_box_opens_its_list(finger: Page, site: str) -> None:
    arrive(finger, f"{site}/comparison")
    finger.locator(".st-key-indicator input").tap()
    expect(finger.get_by_role("option").first).to_be_visible()


@pytest.mark.parametrize("path", ["/", "/comparison", "/targets", "/coverage"])
def test_what_is_touched_is_as_large_as_it_must_be(finger: Page, site: str, path: str) -> None:
    arrive(finger, f"{site}{path}")
    assert finger.evaluate(SMALL, 24) == []
    assert finger.evaluate(CONTROLS_SMALL) == []


@pytest.mark.parametrize("path", ["/data", "/sources"])
def test_a_long_page_of_a_phone_has_a_list_of_its_headings(finger: Page, site: str, path: str) -> None:
    arrive(finger, f"{site}{path}")
    last = finger.locator(":is(.headings, .jump) a").last
    heading = finger.locator(f"[id='{(last.get_attribute('href') or '').partition('#')[2]}']")
    last.tap()
    expect(heading).to_be_in_viewport()
    if path == "/sources":  # the table of figures may turn a page on the way
        expect(heading).to_be_focused()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_on_a_tablet_no_page_of_the_menu_lies_under_a_switch(opened: PageOpener, lang: str) -> None:
    page = opened(f"/?lang={lang}")
    for width in (768, 800, 900, 1440):
        page.set_viewport_size({"width": width, "height": 1024})
        page.wait_for_function(f"() => !({OVER_SWITCH})().length")


def test_menu_and_content_begin_at_one_edge(opened: PageOpener) -> None:
    page = opened("/data")
    words = page.locator(LINK).first.bounding_box()
    heading = page.locator("h1").bounding_box()
    assert words is not None
    assert heading is not None
    assert abs(words["x"] - heading["x"]) < 1.5


def test_a_card_on_a_tablet_stays_in_the_window(opened: PageOpener) -> None:
    page = opened("/comparison")
    page.set_viewport_size({"width": 820, "height": 1180})
    for card in page.locator(".observations .evidence").all():
        card.locator("summary").click()
        box = card.locator(".card").bounding_box()
        page.keyboard.press("Escape")
        assert box is not None
        assert 0 <= box["x"] <= box["x"] + box["width"] <= 820


def test_the_indicator_s_box_speaks_the_language_that_is_switched_to(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=industrial_output")
    box = page.locator(".st-key-indicator input")
    chinese = box.input_value()
    page.get_by_role("link", name="English", exact=True).click()
    expect(box).to_have_value(re.compile("industrial output"))
    page.get_by_role("link", name="中文", exact=True).click()
    expect(box).to_have_value(chinese)


@pytest.mark.parametrize(
    ("locale", "asked", "lang"),
    [("en-GB", "", "en"), ("zh-TW", "", "zh"), ("en-GB", "?lang=zh-Hans", "zh"), ("zh-CN", "?lang=EN", "en")],
)
def test_a_first_visit_speaks_the_browser_s_language_unless_the_link_names_one(
    browser: Browser, site: str, locale: str, asked: str, lang: str
) -> None:
    context = browser.new_context(locale=locale, viewport=WIDE)
    page = context.new_page()
    page.goto(f"{site}/{asked}")
    first = page.evaluate("document.documentElement.lang")
    page.wait_for_function("lang => new URLSearchParams(location.search).get('lang') === lang", arg=lang)
    page.wait_for_selector(".foot")
    assert first == page.evaluate("document.documentElement.lang") == {"zh": "zh-CN", "en": "en"}[lang]
    context.close()


def test_forced_colours_keep_every_mark_and_state(tab: Page, site: str) -> None:
    tab.emulate_media(forced_colors="active")
    arrive(tab, f"{site}/coverage")
    painted = tab.evaluate(PAINTED)
    assert len(painted) > 60
    assert all(painted)
    arrive(tab, f"{site}/comparison")
    for key in ("measure", "towns"):
        chosen = tab.locator(f".st-key-{key} button:is([aria-checked=true], [aria-pressed=true])").first
        assert chosen.evaluate(GROUND) != tab.locator("body").evaluate(GROUND)
    canvas = tab.locator("body").evaluate(GROUND)
    assert tab.evaluate(FAINT, canvas) == []
    open_years(tab)
    slider = tab.locator(".stSlider [role=group] > div > div").first
    assert slider.evaluate(GROUND) != canvas


def test_a_page_s_title_begins_with_what_it_shows(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=industrial_output")
    for_title = "start => document.title.startsWith(start)"
    page.wait_for_function(for_title, arg="2023 年，西溪规上工业总产值 12.34 亿元")
    assert page.title().endswith(" · 对比 · 城镇指标")
    page.locator(".st-key-towns").get_by_text("西溪", exact=True).click()
    page.wait_for_function("() => /西湖规上工业总产值 3.7574/.test(document.title.split(' · ')[0])")
    page.get_by_role("link", name="数据", exact=True).click()
    page.wait_for_function("() => document.title === '数据 · 城镇指标'")


def test_from_a_figure_to_its_line_the_keyboard_goes_along(opened: PageOpener) -> None:
    page = opened("/comparison")
    page.locator(".observations .proof a").first.click()
    page.wait_for_url("**/sources*")
    page.wait_for_function("() => document.activeElement.id === decodeURIComponent(location.hash.slice(1))")


def test_all_that_a_link_says_wrongly_stands_in_one_sentence(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=foo&measure=bar&towns=baz&years=1&lang=de&tone=loud")
    expect(page.locator(".problems")).to_have_count(1)
    expect(page.locator(".problems")).to_contain_text("“de”、“loud”、“foo”、“bar”、“1”、“baz”")


def test_when_no_town_is_left_the_address_says_so(opened: PageOpener) -> None:
    page = opened("/towns")
    chosen = page.locator(".st-key-towns button[aria-pressed=true]")
    for left in range(chosen.count(), 0, -1):
        expect(chosen).to_have_count(left)
        chosen.first.click()
    page.wait_for_function("() => String(new URLSearchParams(location.search).getAll('towns')) === 'none'")
