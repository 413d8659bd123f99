"""Enlarged to 200 % and on narrow screens the longest views are not cut off; who wants no motion sees none."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.auditing import MOVING, cut_off, scrolls_sideways
from tests.browser.conftest import PageOpener, arrive, at_rest, resized, visitor
from tests.browser.test_every_page import WIDTHS

LONGEST = [  # names of parts, numbers at an axis, a place in words, a hedge, labels outside
    "/comparison?indicator=project_money",
    "/comparison?indicator=crop_area",
    "/comparison?indicator=air_quality&measure=rank",
    "/comparison?indicator=income_gain",
    "/comparison?kind=slope",
]
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }"""


@pytest.fixture(scope="module")
def enlarged(browser: Browser, site: str) -> Iterator[Callable[[str], Page]]:
    """Open a page of the site in a window of 1280 pixels, enlarged to 200 %, with its folded parts unfolded."""
    context = visitor(
        browser, viewport={"width": 640, "height": 400}, device_scale_factor=2, reduced_motion="reduce"
    )
    page = context.new_page()

    def open_page(path: str) -> Page:
        page.set_viewport_size({"width": 640, "height": 400})
        arrive(page, f"{site}{path}")
        page.evaluate(
            "document.querySelectorAll('details:not(.evidence)').forEach(node => { node.open = true; })"
        )
        return page

    yield open_page
    context.close()


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("path", LONGEST)
def test_no_text_is_cut_off_and_nothing_scrolls_sideways(
    enlarged: Callable[[str], Page], path: str, lang: str
) -> None:
    page = enlarged(f"{path}{'&' if '?' in path else '?'}lang={lang}")
    for width, height in WIDTHS.items():
        resized(page, width, height)
        assert (width, cut_off(page), scrolls_sideways(page)) == (width, [], False)


def test_every_year_stands_below_the_narrowest_chart(enlarged: Callable[[str], Page]) -> None:
    page = enlarged("/comparison?lang=en")
    resized(page, 320, 640)
    years = [(tick.text_content() or "")[:4] for tick in page.locator(".xtick text:visible").all()]
    assert years == ["2020", "2021", "2022", "2023", "2024"]


def test_a_card_of_evidence_and_the_files_fit_a_page_enlarged(enlarged: Callable[[str], Page]) -> None:
    page = enlarged("/comparison?lang=en")
    page.locator(".observations .evidence > summary").first.click()
    page.wait_for_selector("details.evidence[open] .card")
    box = page.locator("details.evidence[open] .card").bounding_box()
    assert box is not None
    assert (box["x"] >= 0, box["x"] + box["width"] <= 640, box["y"] >= 0) == (True, True, True)
    page.keyboard.press("Escape")
    page.wait_for_selector(".downloads .copying")  # unfolded
    assert (cut_off(page), scrolls_sideways(page)) == ([], False)


@pytest.mark.parametrize("path", ["/", "/comparison", "/towns", "/targets"])
def test_wider_spacing_of_letters_and_lines_cuts_nothing_off(opened: PageOpener, path: str) -> None:
    page = opened(f"{path}?lang=en")
    page.add_style_tag(content=SPACED)
    at_rest(page)
    assert (cut_off(page), scrolls_sideways(page)) == ([], False)


def test_nothing_moves_for_readers_who_want_no_motion(
    enlarged: Callable[[str], Page], tab: Page, site: str
) -> None:
    assert enlarged("/comparison").evaluate(MOVING) == []
    tab.emulate_media(reduced_motion="no-preference")
    arrive(tab, f"{site}/comparison")
    assert tab.evaluate(MOVING) != []  # so the question can be answered otherwise
