"""The whole job with the keyboard alone, in the dashboard and on light pages: find, compare, prove, take away."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import PageOpener, arrived

MOST = 150  # presses of Tab from one control to another
HAS_FOCUS = "wanted => wanted.some(one => one === document.activeElement)"


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until one of what is wanted has the focus, as whoever has no mouse does."""
    for _ in range(MOST):
        page.keyboard.press("Tab")
        if wanted.evaluate_all(HAS_FOCUS):
            return
    raise AssertionError(f"no press of Tab leads to {wanted}")


def stand(page: Page) -> None:
    """Wait until a page of either kind is drawn."""
    if "/p/" in page.url:
        page.wait_for_load_state()
    else:
        arrived(page)


@pytest.mark.parametrize("folder", ["", "p/"])
def test_an_indicator_is_found_compared_proven_and_taken_as_a_picture_by_keys_alone(
    opened: PageOpener, site: str, folder: str
) -> None:
    page = opened("/?lang=zh")
    if folder:
        page.goto(f"{site}/{folder}?lang=zh")
    page.keyboard.press("/")
    expect(page.locator("#find")).to_be_focused()
    page.keyboard.type("规上工业总产值")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?**")
    stand(page)
    tab_to(page, page.locator(".found a[href*='comparison'][href*='industrial_output']"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/comparison?**industrial_output**")
    stand(page)
    if folder:
        tab_to(page, page.locator("input[name=towns][value=花街]"))
        page.keyboard.press("Space")
    else:
        tab_to(page, page.locator(".st-key-towns button"))
        page.keyboard.press("ArrowRight")
        page.keyboard.press("Space")
    page.wait_for_function("() => new URLSearchParams(location.search).getAll('towns').length === 2")
    stand(page)
    page.wait_for_function("() => document.activeElement !== document.body")  # nobody begins again at the top
    picture = page.locator(".files a[href*='.png']").first
    proof = page.locator(".observations details.evidence > summary")
    for wanted in (picture, proof) if not folder else (proof, picture):
        tab_to(page, wanted)
        if wanted is proof:
            page.keyboard.press("Enter")
            expect(page.locator("details.evidence[open] > .card")).to_be_in_viewport()
            page.keyboard.press("Escape")
            continue
        with page.expect_download() as download:
            page.keyboard.press("Enter")
        assert download.value.suggested_filename.endswith(".png")
