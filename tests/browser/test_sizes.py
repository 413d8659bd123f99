"""Many towns and many years: what is long folds or turns pages, and no text is cut off or lies on another."""

import re
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.auditing import AXE, EVERY, RUN
from tests.browser.conftest import PHONE, WIDE, Tabs, arrive
from tests.browser.light.test_wall import FAULTY
from tests.browser.test_every_page import COVERED, OVERLAPS
from tests.folders import large
from tests.serving import running_server

TOWNS = 20
CUT = """() => {
  const right = document.querySelector('.js-plotly-plot .main-svg').getBoundingClientRect().right;
  return [...document.querySelectorAll('.js-plotly-plot .annotation-text-g text')]
    .filter(node => node.getBoundingClientRect().right > right).map(node => node.textContent);
}"""
HEIGHT = "document.querySelector('.stMain').scrollHeight"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server on twenty towns in twenty years."""
    with running_server(large(TOWNS, 20, indicators=1).write(tmp_path_factory.mktemp("sizes"))) as site:
        yield site


@pytest.fixture
def phone(tabs: Tabs) -> Iterator[Page]:
    with tabs(phone=True) as page:
        yield page


@pytest.fixture
def wide(tabs: Tabs) -> Iterator[Page]:
    with tabs() as page:
        yield page


def panels(address: str, page: int = 1) -> str:
    """Return the link to a page of small multiples of all towns."""
    towns = [f"第{number}" for number in range(1, TOWNS + 1)]
    return (
        f"{address}/comparison?{urlencode({'kind': 'multiples', 'towns': towns, 'page': page}, doseq=True)}"
    )


@pytest.mark.parametrize("kind", ["dots", "multiples"])
def test_no_title_of_a_panel_is_cut_off_on_a_phone(phone: Page, address: str, kind: str) -> None:
    arrive(phone, f"{address}/comparison?kind={kind}")
    phone.wait_for_timeout(300)
    assert phone.locator(".annotation-text-g").count() > 1
    assert phone.evaluate(CUT) == []
    assert phone.evaluate(OVERLAPS) == []


def test_a_title_of_a_panel_grows_with_the_window(phone: Page, address: str) -> None:
    arrive(phone, f"{address}/comparison?kind=multiples")
    titles = phone.locator(".annotation-text-g").all_text_contents()
    phone.set_viewport_size(WIDE)
    phone.wait_for_function(
        "few => [...document.querySelectorAll('.annotation-text-g')].map(node => node.textContent).join() !== few",
        arg=",".join(titles),
    )


@pytest.mark.parametrize("size", [PHONE, WIDE])
def test_the_pages_of_small_multiples_are_turned_and_stand_in_the_link(
    wide: Page, address: str, size: ViewportSize
) -> None:
    page = wide
    page.set_viewport_size(size)
    arrive(page, panels(address, 2))
    expect(page.locator(".caption .subtitle").first).to_contain_text("第 2 页，共")
    page.locator(".st-key-page").get_by_role("button", name="下一页").click()
    expect(page.locator(".caption .subtitle").first).to_contain_text("第 3 页，共")
    page.wait_for_function("() => new URLSearchParams(location.search).get('page') === '3'")
    pager = page.locator(".st-key-page").bounding_box()
    assert pager is not None
    assert pager["x"] + pager["width"] <= size["width"]
    assert page.evaluate("document.querySelector('.stMain').scrollWidth") <= size["width"]


def test_many_documents_stand_as_a_line_each_and_a_link_to_one_opens_it(wide: Page, address: str) -> None:
    arrive(wide, f"{address}/sources")
    assert wide.evaluate(HEIGHT) < 100 * TOWNS * 20
    wide.goto("about:blank")
    arrive(wide, f"{address}/sources#dd3y2010-1")
    wide.wait_for_function("() => document.getElementById('dd3y2010-1')?.checkVisibility()")


def test_towns_without_a_completion_share_a_line(phone: Page, address: str) -> None:
    arrive(phone, f"{address}/targets")
    folded = phone.locator(".goals .folded")
    expect(folded.locator("summary")).to_have_text(f"另 {TOWNS} 个乡镇没有，原因")
    assert phone.evaluate(HEIGHT) < 2500
    folded.locator("summary").click()
    expect(folded.locator("h3").last).to_be_visible()


def test_a_long_table_folds_and_a_mark_of_its_hidden_rows_still_opens_its_proof(
    wide: Page, address: str
) -> None:
    arrive(wide, f"{address}/comparison")
    folded = wide.locator(".folded", has=wide.locator(".observations"))
    expect(folded.locator("summary").first).to_have_text(re.compile(r"^其余 \d+ 行$"))
    expect(folded.locator("table")).to_be_hidden()
    assert wide.locator(".observations").first.locator("tbody tr").count() == 40
    wide.locator(".plot .point").last.scroll_into_view_if_needed()
    mark = wide.locator(".plot .point").last.bounding_box()
    assert mark is not None
    middle = mark["x"] + mark["width"] / 2, mark["y"] + mark["height"] / 2
    wide.mouse.move(*middle)
    wide.mouse.click(*middle)
    expect(wide.locator("details.evidence[open] .card.pinned")).to_be_visible()


def test_no_label_of_a_crowded_chart_covers_a_mark(phone: Page, address: str) -> None:
    arrive(phone, f"{address}/comparison")
    phone.wait_for_timeout(300)
    assert phone.evaluate(COVERED) == []


# Draws a mark, as on its way from elsewhere, over a label that stands free, and lets the labels be placed anew.
GLIDES_OVER = """() => {
  const plot = document.querySelector('.js-plotly-plot');
  const halfway = ({left, right, top, bottom}) => [(left + right) / 2, (top + bottom) / 2];
  const middle = node => halfway(node.getBoundingClientRect());
  const label = [...plot.querySelectorAll('.textpoint text')]
    .find(node => node.textContent.trim() && !node.style.visibility);
  const mark = [...plot.querySelectorAll('.points .point')].find(node => middle(node).every((at, side) =>
    side || Math.abs(at - middle(label)[0]) > 100));
  const [from, to] = [middle(mark), middle(label)];
  mark.style.transition = 'none';
  mark.style.translate = `${to[0] - from[0]}px ${to[1] - from[1]}px`;
  const lies = middle(mark).map((at, side) => Math.round(at - to[side]));
  plot.emit('plotly_afterplot');
  return new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(() => tell(
    [plot.querySelectorAll('.points .point').length > 30, lies, label.style.visibility]))));
}"""


def test_a_mark_that_glides_hides_no_label_over_which_it_passes(wide: Page, address: str) -> None:
    arrive(wide, f"{address}/comparison")
    wide.wait_for_timeout(500)
    assert wide.evaluate(GLIDES_OVER) == [True, [0, 0], ""]


def test_the_documents_of_a_town_fold_where_they_are_many(phone: Page, address: str) -> None:
    arrive(phone, f"{address}/towns")
    expect(phone.locator(".facts .folded summary").first).to_have_text("文档 · 20")
    expect(phone.locator(".facts .folded a").first).to_be_hidden()


def test_four_towns_have_room_on_a_slide_of_the_wall(wide: Page, address: str) -> None:
    for width, height in ((1920, 1080), (3840, 1080)):
        wide.set_viewport_size({"width": width, "height": height})
        wide.goto(f"{address}/p/wall")
        wide.keyboard.press("Space")
        for _ in range(2):
            expect(wide.locator(".slide.shown").last).to_be_visible()
            assert wide.evaluate(FAULTY) == [[], [], []]
            wide.keyboard.press("ArrowRight")


def test_on_a_phone_no_head_of_four_columns_stands_over_towns_that_are_swiped(
    phone: Page, address: str
) -> None:
    arrive(phone, f"{address}/")
    expect(phone.locator(".overview .panel h3").first).to_be_visible()
    expect(phone.locator(".overview .row.names")).to_be_hidden()


@pytest.mark.parametrize("tone", ["light", "dark"])
def test_what_only_many_towns_need_is_legible_in_either_tone(address: str, wide: Page, tone: str) -> None:
    arrive(wide, f"{panels(address)}&tone={tone}")
    expect(wide.locator("[data-tag]").first).to_be_visible()
    wide.evaluate(AXE)
    assert wide.evaluate(RUN, EVERY) == []
