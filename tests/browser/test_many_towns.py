"""Twelve towns: pickers keep their width, a county is found, the chart follows at once, long names have room."""

import re
from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import WIDE, arrive, at_rest, visitor
from tests.folders import large
from tests.serving import running_server

TEXTS = ".js-plotly-plot :is(.textpoint text, .annotation-text-g text, .xtick text)"
# Texts of a chart that lie on each other.
OVERLAPS = """texts => {
    const seen = [...document.querySelectorAll(texts)]
        .filter(node => node.textContent.trim() && node.checkVisibility({ visibilityProperty: true }))
        .map(node => [node.textContent, node.getBoundingClientRect()]);
    const meet = (a, b) => a.left + 2 < b.right && b.left + 2 < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom;
    const later = index => seen.slice(index + 1);
    return seen.flatMap(([one, a], index) => later(index).filter(([, b]) => meet(a, b)).map(([two]) => [one, two]));
}"""
LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-on-the-Water"
# Texts that leave their own box, or the screen; what scrolls sideways may.
BEYOND = """() => [...document.querySelectorAll('main :is(h1, h3, th, .name, .value, .key li, label, .strip > span)')]
    .filter(node => node.checkVisibility() && node.clientWidth > 1)
    .filter(node => node.scrollWidth > node.clientWidth + 1
        || node.getBoundingClientRect().right > innerWidth && !node.closest('.strip, .is-tall'))
    .map(node => node.textContent.trim())"""
LEAST = 160  # pixels of a picker
WIDTHS = """() => [...document.querySelectorAll('.st-key-pickers :is(.stSelectbox, .stMultiSelect, .st-key-span)')]
    .map(node => node.getBoundingClientRect().width)"""


Comparison = Callable[[int], Page]


@pytest.fixture(scope="module")
def large_site(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Page, str]]:
    """A reader's tab, in which each test opens its page, and a server on twelve towns of two counties in four years."""
    world = large(12, 4)
    (town, (county, _)), *_ = world.towns.items()
    named = replace(world, towns={**world.towns, town: (county, LONG)})
    with running_server(named.write(tmp_path_factory.mktemp("large"))) as address:
        context = visitor(browser)
        yield context.new_page(), address
        context.close()


@pytest.fixture
def comparison(large_site: tuple[Page, str]) -> Comparison:
    """Open the comparison on a screen of a width."""
    page, address = large_site

    def open_page(width: int) -> Page:
        page.set_viewport_size({"width": width, "height": 900})
        arrive(page, f"{address}/comparison?lang=zh")
        return page

    return open_page


@pytest.mark.parametrize("width", [1440, 1280, 1024, 768, 390])
def test_every_picker_keeps_its_width_and_nothing_leaves_the_screen(
    comparison: Comparison, width: int
) -> None:
    page = comparison(width)
    widths = page.evaluate(WIDTHS)
    assert len(widths) == 3
    assert min(widths) >= LEAST
    assert page.evaluate("document.querySelector('.stMain').scrollWidth") <= width


def test_a_county_is_searched_and_chosen_at_once(comparison: Comparison) -> None:
    page = comparison(1440)
    tags = page.locator(".st-key-towns .react-aria-ComboBox [data-tag]")
    expect(tags).to_have_count(4)
    page.locator(".st-key-towns input").fill("县1")
    page.get_by_text("选中这", exact=False).first.click()
    page.wait_for_function("() => new URLSearchParams(location.search).getAll('towns').includes('第12')")
    expect(page.locator(".caption:not(.ahead) .key")).to_contain_text("第12")


def test_the_box_of_towns_takes_a_town_by_a_name_that_its_list_does_not_show(comparison: Comparison) -> None:
    page = comparison(1440)
    page.locator(".st-key-towns input").press_sequentially("township 7")
    expect(page.locator(".meant a")).to_have_text("第7镇")
    page.keyboard.press("Enter")
    page.wait_for_function("() => new URLSearchParams(location.search).getAll('towns').includes('第7')")
    expect(
        page.locator(".st-key-towns [data-tag]").and_(page.locator("[aria-label='第7 · 县0']"))
    ).to_be_visible()


def test_a_town_that_is_taken_away_leaves_chart_and_address(comparison: Comparison) -> None:
    page = comparison(1440)
    first = page.locator(".st-key-towns .react-aria-ComboBox [data-tag]").first
    town = str(first.get_attribute("aria-label")).split(" ")[0]
    expect(page.locator(".caption .key").first).to_contain_text(town)
    first.locator("button").click()
    page.wait_for_function(
        "town => !new URLSearchParams(location.search).getAll('towns').includes(town)", arg=town
    )
    expect(page.locator(".caption .key").first).not_to_contain_text(re.compile(rf"{town}(?!\d)"))


def test_another_chart_is_told_to_those_who_do_not_see_it(comparison: Comparison) -> None:
    page = comparison(1440)
    spoken = page.locator(".told[role=status]")
    expect(spoken).to_have_text("")
    page.locator(".st-key-towns .react-aria-ComboBox [data-tag] button").first.click()
    page.wait_for_function("() => new URLSearchParams(location.search).getAll('towns').length === 3")
    page.locator(".st-key-indicator input").click()
    page.get_by_role("option").nth(2).click()
    expect(spoken).not_to_have_text("")
    page.wait_for_function(
        "() => document.querySelector('.told[role=status]').textContent.trim()"
        " === document.querySelector('.caption:not([hidden]) h1').textContent.trim()"
    )


@pytest.mark.parametrize("folder", ["", "p/"])
def test_one_click_leads_from_four_towns_to_all_twelve_in_order(
    large_site: tuple[Page, str], folder: str
) -> None:
    page, address = large_site
    page.set_viewport_size(WIDE)
    page.goto(f"{address}/{folder}comparison?lang=zh")
    page.get_by_role("link", name="全部 12 个乡镇，从高到低").and_(page.locator(":not(#first *)")).click()
    page.wait_for_function("() => new URLSearchParams(location.search).getAll('towns').length === 12")
    expect(page.locator(".subtitle:not(#first *)").first).to_contain_text("2023 年从高到低")


@pytest.mark.parametrize("width", [1440, 390])
def test_no_two_texts_of_a_chart_lie_on_each_other_on_a_screen(comparison: Comparison, width: int) -> None:
    page = comparison(width)
    at_rest(page)
    assert page.evaluate(OVERLAPS, TEXTS) == []


@pytest.mark.parametrize("folder", ["", "p/"])
def test_a_link_to_a_line_of_a_document_that_is_folded_away_leads_there(
    large_site: tuple[Page, str], folder: str
) -> None:
    page, address = large_site
    page.set_viewport_size(WIDE)
    (source, *_) = large(12, 4).documents
    page.goto(f"{address}/{folder}sources?lang=zh#d{source}-2")
    expect(page.locator(f".source:not(#first *) #d{source}-2").first).to_be_focused()
    assert page.locator(".whole[open]:not(#first *)").count() == 1


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("name", ["overview", "comparison", "coverage"])
def test_a_light_page_shows_all_of_a_long_name_and_what_stands_beside_it(
    large_site: tuple[Page, str], name: str, width: int
) -> None:
    page, address = large_site
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{address}/p/{name}?lang=en")
    expect(page.locator("main h1")).to_be_visible()
    expect(page.locator("main").get_by_text(LONG).first).to_be_attached()
    assert page.evaluate(BEYOND) == []
    assert page.locator(".names:visible").count() == (name == "overview" and width == 1440)


@pytest.mark.parametrize("width", [390, 768, 900, 1000])
@pytest.mark.parametrize("measure", ["level", "change_on_year"])
def test_on_no_light_page_does_a_text_of_a_chart_lie_on_another(
    large_site: tuple[Page, str], measure: str, width: int
) -> None:
    page, address = large_site
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{address}/p/comparison?lang=en&measure={measure}&kind=dots")
    assert page.locator(".chart .label").count() > 3
    assert page.evaluate(OVERLAPS, ".chart :is(.label, .note)") == []
