"""The one search in a real browser: by keyboard on every page, what is typed stays text and stays as it is."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.auditing import faults
from tests.browser.conftest import PageOpener, arrived

FIELD = "#find"
BOX = ".st-key-indicator input"


def typed(page: Page, text: str) -> None:
    """Call the field by its key and type a text."""
    page.keyboard.press("/")
    expect(page.locator(FIELD)).to_be_focused()
    page.keyboard.type(text)
    page.wait_for_function("() => !document.querySelector('.find .answers').hidden")


def test_a_number_is_found_and_opened_by_keyboard_alone(opened: PageOpener) -> None:
    page = opened("/about?lang=en")
    typed(page, "12.34")
    options = page.get_by_role("listbox").get_by_role("option")
    expect(options.first).to_contain_text("001, line 199")
    assert faults(page) == []
    page.keyboard.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    expect(page.locator(FIELD)).to_have_attribute(
        "aria-activedescendant", options.first.get_attribute("id") or ""
    )
    page.keyboard.press("Escape")
    expect(page.locator(FIELD)).to_have_attribute("aria-expanded", "false")
    assert page.input_value(FIELD) == "12.34"
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?lang=en&q=12.34")
    arrived(page)
    expect(page.locator(".found h1")).to_contain_text("12.34")
    expect(page.locator("form.find")).to_have_count(1)  # not the one of other pages beside its own
    page.locator(".found h1").click()
    page.keyboard.press("Control+k")
    expect(page.locator("#find-here")).to_be_focused()


def test_what_looks_like_html_stays_text(opened: PageOpener) -> None:
    page = opened("/?lang=en")
    hostile = "<img src=x onerror=document.title='caught'>"
    typed(page, hostile)
    expect(page.locator(".find .answers .nothing")).to_be_visible()
    assert page.input_value(FIELD) == hostile
    assert page.locator(".find img").count() == 0
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?**")
    arrived(page)
    expect(page.locator(".found h1")).to_contain_text(hostile[:40])
    assert page.title() != "caught"


def test_the_field_stands_on_a_phone_and_is_large_enough_for_a_finger(opened: PageOpener) -> None:
    page = opened("/targets?lang=zh", phone=True)
    box = page.locator(FIELD).bounding_box()
    assert box is not None
    assert box["height"] >= 44
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390


def test_the_box_of_indicators_offers_what_the_search_finds_and_keeps_what_is_typed(
    opened: PageOpener,
) -> None:
    page = opened("/comparison?indicator=pm25&lang=zh")
    page.click(BOX)
    page.fill(BOX, "")
    page.locator(BOX).press_sequentially("fixed asset")
    expect(page.locator(".meant a").first).to_have_text("投资 · 固定资产投资 ●●○ 无法判断")
    assert page.input_value(BOX) == "fixed asset"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**indicator=fixed_asset_investment**")


@pytest.mark.parametrize("wanted", ["238", "PM2.5", "Yongkang", "jtsr"])
def test_rows_are_found_by_what_one_knows_of_them(opened: PageOpener, wanted: str) -> None:
    """By a number, a name, the county in the other language, the initials of a name (集体收入)."""
    page = opened("/data?lang=en")
    every = page.locator(".observations tbody tr").count()
    page.locator(".st-key-q input").click()
    page.keyboard.type(wanted)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**q={wanted}**")
    rows = page.locator(".observations tbody tr")
    expect(rows).not_to_have_count(every)
    expect(rows.first).to_be_visible()
