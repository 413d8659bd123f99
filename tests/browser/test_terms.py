"""A word of the trade opens its meaning in a real browser, by keyboard and by pointer, and leads to the glossary."""

from playwright.sync_api import expect

from tests.browser.auditing import faults
from tests.browser.conftest import PageOpener, arrived


def test_a_word_opens_its_meaning_and_gives_the_focus_back(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=industrial_output&lang=en")
    word = page.locator("a.explained", has_text="Interval").first
    word.focus()
    page.keyboard.press("Enter")
    card = page.get_by_role("note")
    expect(card).to_contain_text("rounding")
    expect(word).to_have_attribute("aria-expanded", "true")
    assert faults(page) == []
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    expect(word).to_be_focused()
    word.click()
    card.get_by_role("link").click()
    page.wait_for_url("**/about?lang=en#term-interval")
    arrived(page)
    expect(page.locator("#term-interval")).to_be_visible()
