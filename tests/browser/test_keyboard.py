"""Everything can be reached and used by keyboard, and it is always seen where the keyboard is."""

import pytest
from playwright.sync_api import expect

from tests.browser.auditing import FOCUSED, controls, focus_by_tab
from tests.browser.conftest import PageOpener
from tests.browser.drawn import open_years, wait_for_tip, wait_for_title
from tests.browser.test_keys_alone import tab_to

COMPARISON = "/comparison?indicator=industrial_output"
OPEN = "[data-testid=stPopoverBody]"


@pytest.mark.parametrize("path", ["", COMPARISON, "/data"])
def test_tab_reaches_every_control_in_the_page_s_order_and_its_focus_is_seen(
    opened: PageOpener, path: str
) -> None:
    page = opened(path)
    stops = [stop for stop in focus_by_tab(page) if stop[0] != "main"]
    reached = [name for name, _ in stops]
    assert reached == controls(page)[: len(reached)]
    assert len(reached) == min(len(controls(page)), 79)
    assert [name for name, seen in stops if not seen] == []


def test_in_the_dark_focus_is_seen_as_well(opened: PageOpener) -> None:
    assert [name for name, seen in focus_by_tab(opened(COMPARISON, dark=True)) if not seen] == []


def test_the_pickers_come_before_the_chart_s_files_and_those_before_the_numbers(opened: PageOpener) -> None:
    reached = [name for name, _ in focus_by_tab(opened(COMPARISON))]
    order = [
        "跳到正文",
        "总览",
        "跳到图",
        "指标",
        "年份 2020–2024",
        "看什么",
        "显示方式",
        "下载 PNG 图片",
        "12.34 亿元",
    ]
    assert [name for name in reached if name in order] == order


def test_one_key_leads_past_the_menu_to_the_content(opened: PageOpener) -> None:
    page = opened(COMPARISON)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.stMain') !== null")


@pytest.mark.parametrize(("lang", "name"), [("zh", "跳到图"), ("en", "Skip to the chart")])
def test_one_key_leads_past_the_pickers_to_the_chart(opened: PageOpener, lang: str, name: str) -> None:
    page = opened(f"{COMPARISON}&lang={lang}")
    link = page.get_by_role("link", name=name)
    expect(link).not_to_be_in_viewport()
    tab_to(page, link)
    expect(link).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator(".plot")).to_be_focused()
    page.keyboard.press("ArrowRight")
    wait_for_tip(page)


@pytest.mark.parametrize("key", ["Enter", "Space"])
@pytest.mark.parametrize("name", ["showing", "span"])
def test_what_a_button_opens_is_entered_by_keyboard_and_escape_leads_back(
    opened: PageOpener, name: str, key: str
) -> None:
    page = opened(COMPARISON)
    button = page.locator(f".st-key-{name} button").first
    button.focus()
    page.keyboard.press(key)
    page.wait_for_selector(f"{OPEN} :is(button, input)")
    page.keyboard.press("Tab")
    assert page.evaluate(f"document.activeElement === document.querySelector('{OPEN} :is(button, input)')")
    page.keyboard.press("Shift+Tab")
    expect(button).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator(OPEN)).to_have_count(0)
    expect(button).to_be_focused()


def test_behind_the_last_control_that_was_opened_comes_what_follows_the_button(opened: PageOpener) -> None:
    page = opened(COMPARISON)
    page.locator(".st-key-showing button").first.focus()
    page.keyboard.press("Tab")
    after = page.evaluate(FOCUSED)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"{OPEN} [role=radiogroup]")
    page.locator(f"{OPEN} button[tabindex='0']").last.focus()
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED) == after


def test_a_town_is_taken_away_and_an_indicator_chosen_by_keyboard(opened: PageOpener) -> None:
    page = opened(COMPARISON)
    page.locator(".st-key-towns button").first.focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".st-key-towns button").nth(1)).to_be_focused()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Space")
    wait_for_title(page, "2023 年，西湖规上工业总产值")
    page.locator(".st-key-indicator input").focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("固定资产")
    # Enter takes the first found
    expect(page.get_by_role("option").first).to_have_attribute("data-focused", "true")
    page.keyboard.press("Enter")
    wait_for_title(page, "西湖固定资产投资")


def test_the_years_move_by_keyboard(opened: PageOpener) -> None:
    page = opened(COMPARISON)
    open_years(page)
    page.keyboard.press("ArrowRight")
    page.wait_for_function(
        "() => new URLSearchParams(location.search).getAll('years').join() === '2021,2024'"
    )


def test_each_mark_of_the_chart_has_its_evidence_in_the_table_for_the_keyboard(opened: PageOpener) -> None:
    page = opened(COMPARISON)
    asked = page.evaluate(
        "document.querySelector('.js-plotly-plot').data"
        ".flatMap(trace => trace.customdata ?? []).map(cells => cells.at(-1))"
    )
    assert len(asked) == 3
    for key in asked:
        summary = page.locator(f"#{key} > summary")
        summary.focus()
        page.keyboard.press("Enter")
        expect(page.locator(f"#{key} > .card")).to_be_visible()
        page.keyboard.press("Escape")
        expect(summary).to_be_focused()


def test_arrow_keys_lead_from_point_to_point_of_a_chart_and_each_is_said_and_shown(
    opened: PageOpener,
) -> None:
    page = opened(COMPARISON)
    spoken = page.locator(".told[role=status]").last
    chart = page.locator('.plot[tabindex="0"]')
    chart.focus()
    for key, words in (
        ("ArrowRight", "西溪 · 2022"),
        ("ArrowLeft", "西溪 · 2022"),
        ("ArrowRight", "西溪 · 2023"),
        ("ArrowDown", "西湖 · 2023"),
        ("ArrowUp", "西溪 · 2023"),
    ):
        chart.press(key)
        expect(spoken).to_contain_text(words)
        expect(page.locator(".tip")).to_contain_text(words)
        wait_for_tip(page)
    expect(spoken).to_contain_text("12.34 亿元")
    chart.press("Enter")
    card = page.locator("details.evidence[open] .card.pinned")
    expect(card).to_be_focused()
    expect(page.locator(".tip")).to_be_hidden()
    expect(card.get_by_role("link").first).to_be_visible()
    page.keyboard.press("Tab")
    expect(card.get_by_role("link").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("details.evidence[open]")).to_have_count(0)
    expect(chart).to_be_focused()
