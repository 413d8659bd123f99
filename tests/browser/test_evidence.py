"""A number proves itself where it stands: by mouse, by keyboard, and from its mark in the chart."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from metrics.display.words import word
from metrics.language import Language
from tests.browser.conftest import PageOpener

OUTPUT = "/comparison?indicator=industrial_output"


def card(page: Page) -> Locator:
    """Return the open card."""
    return page.locator("details.evidence[open] .card")


def test_a_number_of_the_overview_tells_its_printed_text_document_line_and_interval(
    opened: PageOpener,
) -> None:
    page = opened("")
    page.locator(".evidence > summary", has_text="12.34").first.click()
    for text in (
        "12.34亿元",
        "西溪镇 2023 年文章（001 第 199 行）",
        "001_e93b50765dcf6213.txt 第 199 行",
        "12.335 – 12.345 亿元",
        "原文",
        "可比",
    ):
        expect(card(page)).to_contain_text(text)


def test_an_implied_number_tells_what_it_follows_from(opened: PageOpener) -> None:
    page = opened(f"{OUTPUT}&lang=en")
    page.locator(".observations .evidence > summary", has_text="CNY 1,21").first.click()
    for text in ("12.34亿元", "1.92%", "implied", "with caution"):
        expect(card(page)).to_contain_text(text)


def test_by_keyboard_a_number_opens_and_escape_closes_it_and_keeps_the_place(opened: PageOpener) -> None:
    page = opened(OUTPUT)
    summary = page.locator(".observations .evidence > summary").first
    summary.focus()
    page.keyboard.press("Enter")
    expect(card(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(card(page)).to_have_count(0)
    expect(summary).to_be_focused()


def test_only_one_number_is_open_and_a_click_elsewhere_closes_it(opened: PageOpener) -> None:
    page = opened(OUTPUT)
    numbers = page.locator(".observations .evidence > summary")
    numbers.nth(2).click()
    numbers.nth(0).click()
    expect(card(page)).to_have_count(1)
    page.locator(".caption h1").click()
    expect(card(page)).to_have_count(0)


def test_a_card_is_fetched_once_when_it_is_opened_and_read_out(opened: PageOpener) -> None:
    page, asked = opened(OUTPUT), []
    page.on("request", lambda request: asked.append(request.url) if "/evidence?" in request.url else None)
    summary = page.locator(".observations .evidence > summary").first
    expect(page.locator(".observations .evidence > .card > .later")).to_have_count(3)
    assert asked == []
    for _ in range(2):
        summary.click()
        expect(card(page)).to_contain_text("12.34亿元")
        page.keyboard.press("Escape")
        expect(summary).to_be_focused()
    assert len(asked) == 1
    live = page.locator(".observations .evidence > .card").first.evaluate(
        "card => [card.ariaLive, card.ariaBusy]"
    )
    assert live == ["polite", "false"]


def test_a_card_that_cannot_be_fetched_says_so_and_is_fetched_when_it_is_opened_again(
    opened: PageOpener,
) -> None:
    page = opened("/targets?lang=en")
    page.route("**/evidence?*", lambda route: route.abort())
    summary = page.locator(".evidence > summary").first
    summary.click()
    expect(card(page)).to_contain_text("the server does not answer")
    page.unroute("**/evidence?*")
    summary.click()
    summary.click()
    expect(card(page)).to_contain_text(word("document_line", Language.EN))
    expect(card(page)).not_to_contain_text("does not answer")


def test_without_script_a_number_leads_to_a_page_that_proves_it(opened: PageOpener, browser: Browser) -> None:
    address = opened(OUTPUT).locator(".observations .later").first.evaluate("link => link.href")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    expect(page.locator("h1")).to_contain_text("规上工业总产值")
    expect(page.locator(".card")).to_contain_text("12.34亿元")
    expect(page.locator(".lead a")).to_have_attribute("href", re.compile("#e-"))
    context.close()


def test_the_address_of_a_number_opens_its_card(opened: PageOpener) -> None:
    name = opened(OUTPUT).locator(".observations details.evidence").first.get_attribute("id")
    page = opened(f"{OUTPUT}#{name}")
    expect(card(page)).to_contain_text("12.34亿元")


@pytest.mark.parametrize("phone", [False, True], ids=["wide", "phone"])
def test_a_mark_of_the_chart_opens_the_evidence_of_its_number(opened: PageOpener, phone: bool) -> None:
    page = opened(OUTPUT, phone=phone)
    page.wait_for_function("() => document.querySelector('.js-plotly-plot .points path')")
    marks = page.locator(".js-plotly-plot .points path")
    marks.nth(1).scroll_into_view_if_needed()
    box = marks.nth(1).bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(card(page)).to_contain_text("12.34亿元")
    extent = card(page).bounding_box()
    assert extent is not None
    assert extent["x"] >= 0
    assert extent["x"] + extent["width"] <= (390 if phone else 1440)


def test_an_open_card_lies_within_a_phone(opened: PageOpener) -> None:
    page = opened("", phone=True)
    page.locator(".evidence > summary").first.click()
    box = card(page).bounding_box()
    assert box is not None
    assert (box["x"], box["width"]) == (0, 390)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
