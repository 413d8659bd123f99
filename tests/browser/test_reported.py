"""What readers found wrong on the screens stays mended: targets in English, what a mark says, files."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PageOpener
from tests.browser.drawn import wait_for_tip

# How far below its number the word stands that says whether a target is reached, for each completion.
BELOW = """() => [...document.querySelectorAll('.goals .figure')].map(figure => {
  const [number, reach] = ['.number', '.reach'].map(name => figure.querySelector(name).getBoundingClientRect());
  return reach.top > number.bottom || reach.left < number.right;
})"""


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_whether_a_target_is_reached_stands_beside_its_number_at_any_width(
    tab: Page, site: str, lang: str
) -> None:
    tab.goto(f"{site}/p/targets?lang={lang}")
    for width in (820, 1440):
        tab.set_viewport_size({"width": width, "height": 900})
        dropped = tab.evaluate(BELOW)
        assert len(dropped) >= 7
        assert not any(dropped)


@pytest.mark.parametrize("folder", ["", "/p"])
def test_what_a_mark_says_where_a_mouse_points_lies_on_no_label(
    opened: PageOpener, tab: Page, site: str, folder: str
) -> None:
    path = "/comparison?indicator=industrial_output&lang=en"
    page = tab if folder else opened(path)
    if folder:
        page.set_viewport_size({"width": 1440, "height": 900})
        page.goto(f"{site}{folder}{path}")
    marks = page.locator(".chart .mark" if folder else ".plot .point")
    assert marks.count() == 3
    for mark in marks.all():
        mark.hover(force=True)
        expect(page.locator(".tip")).to_contain_text("·")
        wait_for_tip(page)


@pytest.mark.parametrize("folder", ["", "/p"])
def test_on_a_phone_a_town_says_what_has_no_figure_once_a_theme_and_only_where_that_is_opened(
    opened: PageOpener, tab: Page, site: str, folder: str
) -> None:
    path = "/towns?towns=花街&lang=zh"
    page = tab if folder else opened(path, phone=True)
    if folder:
        page.set_viewport_size({"width": 390, "height": 844})
        page.goto(f"{site}{folder}{path}")
    folds, reason = page.locator(".profiles .untold"), "未见报道"
    assert reason not in page.locator(".profiles").inner_text()  # it is in the page, folded, and not in sight
    assert folds.count() > 1
    for fold in folds.all():
        assert reason not in fold.inner_text()
        fold.locator("summary").click()
        assert fold.inner_text().count(reason) == 1
        assert fold.evaluate("fold => fold.previousElementSibling.matches('.profile')")
