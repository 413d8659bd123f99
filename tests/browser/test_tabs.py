"""A tab that a test was given is the next one's as if it were new."""

from playwright.sync_api import Page

from tests.browser.conftest import WIDE, Tabs

LEFT = """() => [sessionStorage.length, innerWidth, innerHeight, window.left ?? '', location.search,
  ...['(prefers-color-scheme: dark)', 'print', '(forced-colors: active)',
    '(prefers-reduced-motion: reduce)'].filter(query => matchMedia(query).matches)]"""
AS_NEW = [0, WIDE["width"], WIDE["height"], "", "", "(prefers-reduced-motion: reduce)"]


def test_nothing_that_a_test_did_to_a_tab_is_left_for_the_next(tabs: Tabs, site: str) -> None:
    page: Page
    with tabs() as page:
        page.goto(f"{site}/p/?lang=en")
        page.evaluate("() => { sessionStorage.tone = 'dark'; window.left = 'behind'; }")
        page.set_viewport_size({"width": 320, "height": 640})
        page.emulate_media(
            media="print", color_scheme="dark", forced_colors="active", reduced_motion="no-preference"
        )
        page.route("**/*", lambda asked: asked.abort())
        assert page.evaluate(LEFT) != AS_NEW
    with tabs() as again:
        assert again is page
        again.goto(f"{site}/p/")
        assert again.evaluate(LEFT) == AS_NEW
        with tabs() as another:
            assert another is not again


def test_a_tab_of_a_phone_is_no_tab_of_a_wide_screen(tabs: Tabs, site: str) -> None:
    with tabs(phone=True, dark=True) as phone:
        phone.goto(f"{site}/p/")
        dark = "() => matchMedia('(prefers-color-scheme: dark)').matches"
        assert (phone.evaluate("innerWidth"), phone.evaluate(dark)) == (390, True)
    with tabs() as wide:
        assert wide is not phone
