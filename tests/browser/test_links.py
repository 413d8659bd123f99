"""The view is the link, in a real browser: tone, language, pages that are not there, and the way back."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlparse

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.browser.drawn import wait_for_title

PageOpener = Callable[..., Page]
LIGHT, DARK = "rgb(251, 250, 247)", "rgb(20, 24, 29)"
GROUND = """ground => {
  const app = document.querySelector('.stApp');
  return app !== null && getComputedStyle(app).backgroundColor === ground;
}"""
CHOSEN = "() => new URLSearchParams(location.search).getAll('towns').join() === '西溪,西湖'"
CHART = "ground => document.querySelector('.js-plotly-plot .main-svg')?.style.background.includes(ground)"


@pytest.mark.parametrize(("tone", "dark", "ground"), [("dark", False, DARK), ("light", True, LIGHT)])
def test_the_tone_of_a_link_comes_before_the_system_s(
    opened: PageOpener, tone: str, dark: bool, ground: str
) -> None:
    page = opened(f"/comparison?tone={tone}", dark=dark)
    page.wait_for_function(GROUND, arg=ground)
    page.wait_for_function(CHART, arg=ground)


def test_a_chosen_tone_stays_on_every_page_and_in_the_copied_link(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=pm25")
    page.locator("button.tone").click()
    page.wait_for_function(GROUND, arg=DARK)
    page.wait_for_selector(".js-plotly-plot .point")
    assert parse_qs(urlparse(page.url).query)["tone"] == ["dark"]
    page.get_by_text("更多格式、引用、链接").click()
    expect(page.locator(".copying .text").nth(1)).to_contain_text("tone=dark")
    page.get_by_role("link", name="来源", exact=True).click()
    page.wait_for_selector(".source")
    assert parse_qs(urlparse(page.url).query)["tone"] == ["dark"]
    assert page.evaluate(GROUND, DARK)


def test_a_tone_that_is_not_known_is_said_and_changes_nothing(opened: PageOpener) -> None:
    page = opened("/?tone=<b>red</b>")
    assert "“<b>red</b>”" in page.inner_text(".problems")
    assert page.evaluate(GROUND, LIGHT)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_page_that_is_not_there_is_named_above_the_overview(opened: PageOpener, lang: str) -> None:
    page = opened(f"/nowhere/<i>?lang={lang}")
    assert "nowhere/<i>" in page.inner_text(".problems")
    assert page.locator(".overview h2").count() == 4
    assert page.locator("[role=dialog]").count() == 0


def test_the_overview_by_its_name_is_the_overview(opened: PageOpener) -> None:
    page = opened("/overview?lang=en")
    assert urlparse(page.url).path == "/"
    assert page.locator(".problems").count() == 0
    assert page.evaluate("document.documentElement.lang") == "en"


def test_the_way_back_leads_to_what_was_last_chosen(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=pm25")
    page.get_by_role("button", name="花街", exact=True).click()
    page.wait_for_function(CHOSEN)
    title = page.inner_text(".caption h1")
    page.get_by_role("link", name="来源", exact=True).click()
    page.wait_for_selector(".source")
    page.go_back()
    wait_for_title(page, title)
    pressed = page.locator(".st-key-towns button[aria-pressed=true]")
    expect(pressed).to_have_text(["西溪", "西湖"])


@pytest.mark.parametrize("path", ["/", "/comparison", "/towns", "/targets", "/coverage"])
def test_a_page_prints_whole_and_without_its_controls(opened: PageOpener, path: str) -> None:
    page = opened(path)
    wanted = page.locator(".foot p").last.inner_text()
    for paper in ("A4", "A3"):
        sheets = list(pypdfium2.PdfDocument(page.pdf(format=paper, print_background=True)))
        text = "".join(sheet.get_textpage().get_text_bounded() for sheet in sheets)
        assert "".join(wanted.split()) in "".join(text.split()), paper
        assert "English" not in text, paper
        assert len(sheets) <= 12, paper


@pytest.mark.parametrize("path", ["/comparison", "/towns"])
def test_the_choice_of_no_town_is_kept_by_a_reload(opened: PageOpener, path: str) -> None:
    page = opened(path)
    for town in ("西溪", "花街", "西湖"):
        page.locator(".st-key-towns").get_by_role("button", name=town).click()
    expect(page.get_by_text("请至少选一个乡镇。")).to_be_visible()
    page.wait_for_function("() => new URLSearchParams(location.search).get('towns') === 'none'")
    page.reload()
    expect(page.get_by_text("请至少选一个乡镇。")).to_be_visible()
    page.locator(".st-key-towns").get_by_role("button", name="花街").click()
    page.wait_for_function("() => new URLSearchParams(location.search).get('towns') === '花街'")
