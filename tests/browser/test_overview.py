"""The overview as a reader sees it: the answer on one screen, nothing on nothing, and on a phone one town at a time."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import LANGUAGES, WIDE, PageOpener, Tabs, arrive, resized, visitor
from tests.folders import Folder
from tests.serving import running_server

# Words of a row's years that lie on each other.
OVERLAPS = """() => [...document.querySelectorAll('.overview ol')].flatMap(list => {
    const texts = [...list.querySelectorAll('.number, .how, .word, .reason, .year')]
        .filter(node => getComputedStyle(node).clipPath === 'none' && node.getClientRects().length)
        .map(node => { const range = document.createRange(); range.selectNodeContents(node);
            return [node.textContent, range.getBoundingClientRect()]; });
    const meet = (a, b) => a.left + 1 < b.right && b.left + 1 < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
    const later = index => texts.slice(index + 1);
    return texts.flatMap(([one, a], index) => later(index).filter(([, b]) => meet(a, b)).map(([two]) => [one, two]));
})"""
# At which heights the towns of each row begin.
STRIPS = """() => [...document.querySelectorAll('.overview .strip')].map(strip =>
    [...new Set([...strip.children].map(panel => Math.round(panel.getBoundingClientRect().top)))])"""
# Numbers of a row's years that stand on two lines.
BROKEN = """() => [...document.querySelectorAll('.overview ol .number')].filter(node => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = new Set([...range.getClientRects()].map(line => line.top));
    return getComputedStyle(node).clipPath === 'none' && lines.size > 1;
}).map(node => node.textContent)"""
BOTTOM = "document.querySelector('.overview .key').getBoundingClientRect().bottom"
# At which heights the columns of each row end and its years begin.
FEET = """() => [...document.querySelectorAll('.overview section.row')].flatMap(row => {
    const boxes = all => [...row.querySelectorAll(all)].map(node => node.getBoundingClientRect());
    const heights = (all, side) => [...new Set(boxes(all).map(box => Math.round(box[side])))];
    return [heights('.column', 'bottom'), heights('.spot .year', 'top')];
})"""
# Towns of whom something lies on their years, or whose name is out of sight.
BELOW = """() => [...document.querySelectorAll('.overview .panel')].flatMap(panel => {
    const boxes = ['h3', '.year', '.asides'].map(one => panel.querySelector(one)?.getBoundingClientRect());
    const [name, year, below] = boxes, { top } = panel.closest('.strip').getBoundingClientRect();
    return name.top < top || below?.top < year.bottom ? [panel.textContent] : [];
})"""
# Of each whisker whether it ends below the words over its column.
WHISKERS = """() => [...document.querySelectorAll('.overview .column.loose')].map(column => {
  const range = document.createRange(), { bottom, height } = getComputedStyle(column, '::after');
  range.selectNodeContents(column.closest('li').querySelector('.how'));
  const top = column.getBoundingClientRect().bottom - parseFloat(bottom) - parseFloat(height);
  return top > range.getBoundingClientRect().bottom + 1;
})"""

# Opens each card in turn, and returns those that reach out of the window.
OUTSIDE = """async () => {
  const out = [];
  for (const fold of document.querySelectorAll('.overview .evidence, .cards .evidence, .others .evidence')) {
    if (!fold.firstElementChild.checkVisibility()) continue;
    fold.firstElementChild.click();
    await new Promise(next => setTimeout(() => requestAnimationFrame(next), 30));
    const { left, right } = fold.lastElementChild.getBoundingClientRect();
    if (left < 0 || right > document.documentElement.clientWidth) out.push([fold.textContent, left, right]);
    fold.firstElementChild.click();
  }
  return out;
}"""

NAMES, YEARS = ("甲", "乙", "丙", "丁", "戊"), range(2019, 2024)
DOCUMENTS = {f"{town}{year}": (town, f"'{year}'") for town in NAMES for year in YEARS}


def county(more: str) -> Folder:
    """Return four themes of five towns of a county in five years, whose numbers have ``more`` digits behind."""
    return Folder(
        towns={town: ("甲县", f"Town {number}") for number, town in enumerate(NAMES)},
        documents=DOCUMENTS,
        themes={
            f"t{theme}": {
                f"x{theme}": {
                    document: [f"{{level: {number * 7 % 50 + theme + 11}{more}亿元, line: {theme + 1}}}"]
                    for number, document in enumerate(DOCUMENTS)
                }
            }
            for theme in range(4)
        },
        fields={f"x{theme}": "unit: 元\n    defined_by: plain" for theme in range(4)},
    )


@pytest.fixture(scope="module", params=LANGUAGES)
def seen(request: pytest.FixtureRequest, tabs: Tabs, site: str) -> Iterator[Page]:
    """The overview in either language, opened once for all who only look at it on a wide screen."""
    with tabs() as page:
        arrive(page, f"{site}/?lang={request.param}")
        yield page


def test_the_answer_stands_on_one_screen_and_nothing_lies_on_anything(seen: Page) -> None:
    resized(seen, **WIDE)
    assert seen.evaluate(BOTTOM) <= 900
    assert seen.evaluate(OVERLAPS) == []
    resized(seen, 1260, 900)
    assert seen.evaluate(OVERLAPS) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_so_does_the_answer_of_four_towns_of_a_county_that_all_compare(
    tabs: Tabs, tmp_path: Path, lang: str
) -> None:
    with running_server(county(".25").write(tmp_path)) as address, tabs() as page:
        arrive(page, f"{address}/?lang={lang}")
        assert page.locator(".overview .verdict .length").count() == 16
        assert page.evaluate(BOTTOM) <= 900
        assert page.evaluate(OVERLAPS) == []
        assert page.locator(".overview .names").inner_text().count("甲县") == 1
        assert page.locator(".overview .lengths .unseen").first.inner_text().strip()


def test_no_number_of_a_crowded_row_is_broken_on_a_narrower_screen(tabs: Tabs, tmp_path: Path) -> None:
    with running_server(county(".24681").write(tmp_path)) as address, tabs() as page:
        page.goto(f"{address}/p/?lang=en")
        assert page.locator(".overview .crowded").count() > 0
        for width in (800, 1024, 1260, 1440):
            resized(page, width, 900)
            assert (width, page.evaluate(BROKEN)) == (width, [])


@pytest.mark.parametrize("address", ["/?lang=en", "/p/?lang=en"])
def test_every_card_of_the_overview_stands_in_the_window(tabs: Tabs, site: str, address: str) -> None:
    with tabs() as page:
        page.goto(f"{site}{address}")
        page.wait_for_selector(
            "html.scripted" if "/p/" in address else "html:not(.opening) .stMain .overview"
        )
        for width in (820, 950, 1200, 1440):
            resized(page, width, 900)
            assert (width, page.evaluate(OUTSIDE)) == (width, [])


@pytest.fixture(scope="module", params=LANGUAGES)
def light(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[Page]:
    """The light overview in either language, opened once for all sizes in which it is looked at."""
    context = visitor(browser)
    page = context.new_page()
    page.goto(f"{site}/p/?lang={request.param}")
    yield page
    context.close()


@pytest.mark.parametrize("width", [770, 820, 1440])
def test_the_years_of_all_towns_of_a_row_and_their_columns_stand_as_high(light: Page, width: int) -> None:
    light.emulate_media(media="screen")
    light.set_viewport_size({"width": width, "height": 1000})
    feet = light.evaluate(FEET)
    light.set_viewport_size({"width": 390, "height": 844})
    assert light.evaluate(BELOW) == []
    assert any(feet)
    assert [row for row in feet if len(row) > 1] == []


@pytest.mark.parametrize(("width", "media"), [(718, "print"), (768, "screen"), (1024, "screen")])
def test_on_paper_and_on_a_tablet_the_three_towns_stand_in_one_row(
    light: Page, width: int, media: Literal["print", "screen"]
) -> None:
    light.set_viewport_size({"width": width, "height": 1000})
    light.emulate_media(media=media)
    assert {len(heights) for heights in light.evaluate(STRIPS)} == {1}
    assert light.evaluate(OVERLAPS) == []
    assert light.evaluate("document.documentElement.scrollWidth") <= width


def test_a_town_on_another_scale_stands_behind_a_break_and_the_row_says_so(opened: PageOpener) -> None:
    page = opened("/")
    output, investment = (page.locator(".overview section.row").nth(index) for index in (0, 1))
    expect(output.locator(".apart, .scales")).to_have_count(0)
    expect(investment.locator(".apart h3")).to_have_text("■ 西湖")
    expect(investment.locator(".scales")).to_contain_text("不能互比")
    assert investment.locator(".apart").evaluate("node => getComputedStyle(node).borderLeftStyle") == "double"


def _strip(page: Page) -> list[str]:
    """Return the towns of the first row in the order in which a thumb finds them."""
    panels = page.locator(".overview section.row").first.locator(".panel").all()
    by_place = sorted(panels, key=lambda panel: (panel.bounding_box() or {"x": 0})["x"])
    return [str(panel.locator("h3").inner_text()) for panel in by_place]


def test_on_a_phone_one_town_is_seen_at_a_time_those_with_figures_first_below_the_verdict(
    opened: PageOpener,
) -> None:
    page = opened("/", phone=True)
    row = page.locator(".overview section.row").first
    strip, verdict = row.locator(".strip").bounding_box(), row.locator(".verdict").bounding_box()
    assert strip is not None
    assert verdict is not None
    assert verdict["y"] + verdict["height"] <= strip["y"]
    assert _strip(page) == ["● 西溪", "■ 西湖", "◆ 花街"]
    row.locator(".strip").evaluate("node => node.scrollBy(200, 0)")
    second = row.locator(".panel:not(.silent)").last
    page.wait_for_function(
        "node => Math.abs(node.getBoundingClientRect().x - 16) < 40", arg=second.element_handle()
    )
    assert page.evaluate("document.querySelector('.stMain').scrollWidth") <= 390


def test_a_row_leads_to_its_comparison(opened: PageOpener) -> None:
    page = opened("/?lang=en")
    page.get_by_role("link", name="Compare: Investment").click()
    page.wait_for_url("**/comparison?**indicator=fixed_asset_investment**")


def test_each_line_of_a_verdict_begins_as_a_sentence_does_and_no_whisker_reaches_into_words(
    seen: Page,
) -> None:
    resized(seen, **WIDE)
    lines = seen.locator(".overview .verdict p:not(.level)")
    assert lines.count() > 3
    begun = lines.evaluate_all(
        "all => all.map(node => [node.textContent.trim()[0], getComputedStyle(node, '::first-letter').textTransform])"
    )
    assert [letter for letter, way in begun if letter.islower() and way != "uppercase"] == []
    assert seen.evaluate(WHISKERS) == [True]
