"""The coverage map, as a reader sees and uses it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from metrics.model.codes import CellState
from tests.browser.conftest import arrive
from tests.sample import CATALOGUE

PageOpener = Callable[..., Page]
MARK = "(cell, part) => getComputedStyle(cell, '::before').getPropertyValue(part)"


@pytest.mark.parametrize("phone", [False, True])
def test_every_mark_of_the_headline_map_is_within_the_screen(opened: PageOpener, phone: bool) -> None:
    page = opened("/coverage", phone=phone)
    cells = page.locator(".map").first.locator("tbody td")
    width = page.evaluate("document.documentElement.clientWidth")
    spans = [int(cell.get_attribute("colspan") or 1) for cell in cells.all()]
    assert sum(spans) == 60
    boxes = [box for box in (cell.bounding_box() for cell in cells.all()) if box]
    assert len(boxes) == len(spans)
    assert all(box["x"] >= 0 and box["x"] + box["width"] <= width and box["height"] > 20 for box in boxes)


def test_status_is_told_by_the_mark_and_not_by_its_colour(opened: PageOpener) -> None:
    page = opened("/coverage")
    table = page.locator(".map").first
    drawn = {}
    for state in (
        "printed",
        "only_rank",
        "only_part",
        "only_implied",
        "only_planned",
        "searched",
        "no_document",
    ):
        cell = table.locator(f"td.{state}").first
        parts = [cell.evaluate(MARK, name) for name in ("content", "width", "height", "border-style")]
        drawn[state] = tuple(parts)
    assert len(set(drawn.values())) == len(drawn)


def test_where_colours_are_forced_every_mark_stays(tab: Page, site: str) -> None:
    tab.emulate_media(forced_colors="active")
    arrive(tab, f"{site}/coverage")
    for state in ("printed", "only_part", "searched", "no_document"):
        mark = tab.locator(".map").first.locator(f"td.{state}").first
        assert mark.evaluate(MARK, "content") not in ("", "none", '""')
        assert mark.evaluate(MARK, "color") != tab.evaluate("getComputedStyle(document.body).backgroundColor")


def test_pointing_at_a_cell_or_reaching_it_by_keyboard_tells_why(opened: PageOpener) -> None:
    page = opened("/coverage?lang=en")
    cell = page.locator(".map").first.locator("td.printed").first
    box = "cell => { const box = cell.querySelector('b').getBoundingClientRect(); return box.width * box.height }"
    assert cell.evaluate(box) <= 1
    cell.hover()
    assert cell.evaluate(box) > 2000
    assert cell.inner_text().startswith("Xixi 2023 · printed")
    assert "001, line 199" in cell.inner_text()
    page.mouse.move(0, 0)
    page.keyboard.press("Tab")
    cell.locator("a").focus()
    assert cell.evaluate(box) > 2000


def test_a_filled_cell_leads_to_its_comparison(opened: PageOpener) -> None:
    page = opened("/coverage?lang=en")
    page.locator(".map").first.locator("td.only_planned a").click()
    page.wait_for_url("**/comparison?**indicator=income_gain**")
    expect(page.locator(".stMain")).to_contain_text(CATALOGUE.indicators["income_gain"].name.en)


def test_a_theme_opens_to_its_indicators(opened: PageOpener) -> None:
    page = opened("/coverage")
    theme = page.locator(".coverage > details").nth(1)
    assert not theme.locator("table").is_visible()
    theme.locator("summary").first.click()
    assert "固定资产投资全年任务" in str(theme.locator("table").text_content())


def test_the_key_names_every_mark_with_its_count(opened: PageOpener) -> None:
    rows = opened("/coverage").locator(".map-key tbody tr").all_inner_texts()
    assert len(rows) == len(CellState)
    assert any(row.split() == ["无文档", "没有该镇该年的文章", "38", row.split()[-1]] for row in rows)


def test_a_word_on_a_phone_stands_in_its_cell_or_not_at_all(opened: PageOpener) -> None:
    page = opened("/coverage?lang=en", phone=True)
    cells = page.locator(".map").first.locator("td.wide")
    below = cells.evaluate_all(
        """cells => cells.map(cell => [cell.querySelector('b').getBoundingClientRect(), cell.getBoundingClientRect()])
        .map(([word, box]) => word.width <= 1 ? 'unseen'
          : word.left >= box.left && word.right <= box.right && word.bottom <= box.bottom + 1 ? 'in it' : 'cut off')"""
    )
    assert set(below) == {"in it", "unseen"}
