"""What six kinds of reader come for, each task within its budget of clicks or keys (one helper counts them)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from urllib.parse import unquote
from urllib.request import Request, urlopen

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import PHONE, REPORTS, WIDE, arrive, arrived, visitor

RATIO = "3.28–3.29"
# Text and marks of a drawn chart by their contrast with its ground: (what it is, its ratio), where that is too low.
FAINT = """() => {
  const parts = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = colour => parts(colour).slice(0, 3).map(each => each / 255)
    .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
    .reduce((sum, each, place) => sum + each * [0.2126, 0.7152, 0.0722][place], 0);
  const ratio = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((first, second) => first - second);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = getComputedStyle(document.querySelector('.stApp')).backgroundColor;
  const told = (kind, least, each, colour) =>
    [kind, each.textContent.trim() || each.className.baseVal, ratio(colour, ground), least];
  const all = selectors => [...document.querySelectorAll(selectors)];
  const texts = all('.plot svg text, .plot svg tspan')
    .filter(each => [...each.childNodes].some(({data}) => data?.trim()))
    .map(each => told('text', 4.5, each, getComputedStyle(each).fill));
  const inks = ({fill, stroke}) => [fill, stroke].filter(colour => /^rgb\\(/.test(colour));
  const marks = all('.plot svg .point, .plot svg .point path').map(each => [each, inks(getComputedStyle(each))])
    .filter(([, colours]) => colours.length)
    .map(([each, colours]) => [each, colours.sort((one, other) => ratio(other, ground) - ratio(one, ground))[0]])
    .map(([each, colour]) => told('mark', 3, each, colour));
  return [texts.length, marks.length, [...texts, ...marks].filter(([, , ratio, least]) => ratio < least)];
}"""


@dataclass
class Visitor:
    """A reader at a page, whose clicks, taps and keys are counted."""

    page: Page
    site: str
    acts: int = 0

    def open(self, path: str) -> "Visitor":
        """Arrive at a page; that is no click."""
        arrive(self.page, f"{self.site}{path}")
        self.acts = 0
        return self

    def press(self, what: Locator) -> None:
        """Click, or touch where the screen is touched."""
        (what.tap if self.page.viewport_size == PHONE else what.click)()
        self.acts += 1

    def key(self, name: str) -> None:
        """Press a key."""
        self.page.keyboard.press(name)
        self.acts += 1


@pytest.fixture(scope="module")
def mayor(browser: Browser, site: str) -> Iterator[Visitor]:
    context = visitor(browser, viewport=PHONE, has_touch=True, is_mobile=True)
    yield Visitor(context.new_page(), site)
    context.close()


@pytest.fixture(scope="module")
def statistician(browser: Browser, site: str) -> Iterator[Visitor]:
    context = visitor(browser, viewport=WIDE)
    yield Visitor(context.new_page(), site)
    context.close()


@pytest.fixture(scope="module")
def journalist(browser: Browser, site: str) -> Iterator[Visitor]:
    context = browser.new_context(locale="en-GB", viewport=WIDE)
    yield Visitor(context.new_page(), site)
    context.close()


def test_a_mayor_reads_the_answer_without_a_touch_and_its_source_with_one(mayor: Visitor) -> None:
    page = mayor.open("/").page
    expect(page.get_by_role("heading", level=1)).to_contain_text(RATIO)
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
    expect(page.locator(".fresh")).to_be_in_viewport()
    assert mayor.acts == 0
    mayor.press(page.locator("details.evidence > summary", has_text="3.7574").first)
    expect(page.locator("details.evidence[open] .card")).to_contain_text("004")
    expect(page.locator("details.evidence[open] .card")).to_contain_text("37574万元")
    assert mayor.acts == 1


def test_a_mayor_finds_the_targets_in_two_touches_and_nothing_lies_over_them(mayor: Visitor) -> None:
    page = mayor.open("/").page
    mayor.press(page.locator("[data-testid=stExpandSidebarButton]"))
    mayor.press(page.get_by_role("link", name="目标与名次").first)
    expect(page.get_by_role("heading", level=1)).to_contain_text("目标")
    expect(page.locator("[data-testid=stSidebarNavLink]").first).not_to_be_in_viewport()
    assert mayor.acts == 2


def test_a_mayor_has_a_picture_for_a_chat_in_two_touches(mayor: Visitor) -> None:
    page = mayor.open("/").page
    mayor.press(page.get_by_role("link", name=re.compile("对比.*产值")).first)
    arrived(page)
    with page.expect_download() as download:
        mayor.press(page.get_by_role("button", name="下载 PNG 图片"))
    assert download.value.suggested_filename.endswith(".png")
    assert mayor.acts == 2


def test_a_mayor_meets_what_is_known_of_her_town_in_one_touch(mayor: Visitor) -> None:
    page = mayor.open("/").page
    mayor.press(page.locator(".cards article", has_text="花街").locator(".all a"))
    page.wait_for_url("**/towns*")
    arrived(page)
    page.wait_for_selector(".profile .number")
    assert page.locator(".profile .number:visible").count() > 1
    assert mayor.acts == 1


def test_a_statistician_has_the_picture_in_two_clicks(statistician: Visitor) -> None:
    page = statistician.open("/").page
    statistician.press(page.get_by_role("link", name=re.compile("对比.*产值")).first)
    page.wait_for_selector(".plot .point")
    with page.expect_download() as download:
        statistician.press(page.get_by_role("button", name="下载 PNG 图片"))
    assert download.value.suggested_filename.endswith(".png")
    assert statistician.acts == 2


def test_a_statistician_sees_which_indicators_compare_in_one_click(statistician: Visitor) -> None:
    page = statistician.open("/comparison").page
    statistician.press(page.locator(".st-key-indicator input"))
    first = page.get_by_role("option").first
    expect(first).to_contain_text("可比")
    assert "●●" in first.inner_text()
    assert statistician.acts == 1
    page.keyboard.press("Escape")


def test_a_statistician_takes_a_workbook_in_two_clicks_and_a_citation_is_there(statistician: Visitor) -> None:
    page = statistician.open("/comparison").page
    statistician.press(page.get_by_role("button", name="更多格式、引用、链接"))
    expect(page.locator(".copying .text").nth(2)).to_be_visible()
    with page.expect_download() as download:
        statistician.press(page.get_by_role("button", name="Excel 工作簿"))
    assert download.value.suggested_filename.endswith(".xlsx")
    assert statistician.acts == 2


def test_a_statistician_has_all_themes_and_towns_as_a_cross_table_in_two_clicks(
    statistician: Visitor,
) -> None:
    page = statistician.open("/").page
    statistician.press(page.get_by_role("button", name="更多格式、引用、链接"))
    with page.expect_download() as download:
        statistician.press(page.get_by_role("button", name="Excel 工作簿"))
    sheet = load_workbook(BytesIO(download.value.path().read_bytes()))["交叉表"]
    heads, *rows = [list(row) for row in sheet.values]
    assert [row[0] for row in rows] == ["产值", "投资", "空气质量", "集体收入"]
    assert [rows[0][heads.index(town)] for town in ("西溪 2023", "西湖 2023")] == [12.34, 3.7574]
    assert statistician.acts == 2


def test_a_statistician_has_a_paragraph_for_a_report_in_two_clicks(statistician: Visitor) -> None:
    page = statistician.open("/comparison?indicator=industrial_output").page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    statistician.press(page.get_by_role("button", name="更多格式、引用、链接"))
    statistician.press(page.get_by_role("button", name="复制 · 一段文字"))
    expect(page.get_by_text("已复制")).to_be_visible()
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert RATIO in copied
    assert "花街没有数" in copied
    assert "004 第 287 行" in copied
    assert statistician.acts == 2


def test_a_statistician_sees_another_unit_in_two_clicks(statistician: Visitor) -> None:
    page = statistician.open("/comparison?indicator=industrial_output").page
    statistician.press(page.get_by_role("button", name="显示方式"))
    statistician.press(page.get_by_role("radio", name="万元", exact=True))
    expect(page.locator(".plot svg").get_by_text("37574 万元")).to_be_visible()
    assert statistician.acts == 2


def test_a_journalist_is_met_in_english_and_has_paper_and_line_in_two_clicks(journalist: Visitor) -> None:
    page = journalist.open("/").page
    expect(page.get_by_role("heading", level=1)).to_contain_text("Xixi")
    assert journalist.acts == 0
    journalist.press(page.locator("details.evidence > summary", has_text="238.4").first)
    card = page.locator("details.evidence[open] .card")
    journalist.press(card.locator("a[href*='sources']").first)
    page.wait_for_url(re.compile(r"sources.*#d002-\d+"))
    page.wait_for_function("() => document.activeElement.id === decodeURIComponent(location.hash.slice(1))")
    expect(page.locator(":focus")).to_be_in_viewport()
    assert journalist.acts == 2


def test_a_journalist_is_told_who_wrote_and_what_no_article_states_in_one_click(journalist: Visitor) -> None:
    page = journalist.open("/").page
    journalist.press(page.get_by_role("link", name="Sources").first)
    arrived(page)
    expect(page.get_by_text("Stated in none of the documents: publisher, headline, date.")).to_be_visible()
    expect(page.get_by_text("记者 王靖宁").first).to_be_attached()
    assert journalist.acts == 1


def test_a_journalist_reports_a_wrong_number_in_two_clicks(journalist: Visitor) -> None:
    page = journalist.open("/").page
    journalist.press(page.locator("details.evidence > summary", has_text="238.4").first)
    report = page.locator("details.evidence[open] .card").get_by_role("link", name="Is this number wrong?")
    expect(report).to_be_visible()
    written = unquote(report.get_attribute("href") or "")
    assert written.startswith(f"{REPORTS}?")
    assert "238.4" in written
    assert "002" in written
    assert journalist.acts == 1


def test_a_journalist_passes_a_number_on_by_its_link(journalist: Visitor) -> None:
    page = journalist.open("/").page
    card = page.locator("details.evidence", has_text="238.4").first
    journalist.open(f"/?lang=en#{card.get_attribute('id')}")
    expect(page.locator("details.evidence[open] .card")).to_contain_text("238.4")
    assert journalist.acts == 0


@pytest.mark.parametrize("wanted", ["238", "PM2.5", "Yongkang", "jtsr"])
def test_a_journalist_finds_rows_by_what_she_knows_of_them(journalist: Visitor, wanted: str) -> None:
    page = journalist.open("/data").page
    journalist.press(page.locator(".stApp input[type=text]"))
    page.keyboard.type(wanted)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"[?&]q={wanted}"))
    expect(page.locator(".observations tbody tr").first).to_be_visible()
    assert journalist.acts == 1


def test_a_journalist_finds_a_number_wherever_she_is(journalist: Visitor) -> None:
    page = journalist.open("/about").page
    journalist.key("/")
    page.keyboard.type("238.4")
    expect(page.locator("#find-answers")).to_contain_text("238.4")
    assert journalist.acts == 1


def test_whoever_uses_no_mouse_takes_a_town_away_and_is_told_so(statistician: Visitor) -> None:
    page = statistician.open("/comparison?indicator=industrial_output").page
    page.locator(".st-key-towns button").first.focus()
    statistician.key("Space")
    assert statistician.acts == 1
    spoken = page.locator(".told[role=status]")
    expect(spoken).to_contain_text("西湖规上工业总产值 3.7574 亿元")


@pytest.mark.parametrize("tone", ["light", "dark"])
@pytest.mark.parametrize("indicator", ["industrial_output", "fixed_asset_investment"])
def test_text_and_marks_within_a_chart_have_contrast(
    statistician: Visitor, tone: str, indicator: str
) -> None:
    page = statistician.open(f"/comparison?indicator={indicator}&tone={tone}").page
    texts, marks, faint = page.evaluate(FAINT)
    page.evaluate("() => sessionStorage.clear()")
    assert texts > 5
    assert marks > 1
    assert faint == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_and_marks_within_a_chart_have_contrast_where_colours_are_forced(
    browser: Browser, site: str, scheme: str
) -> None:
    context = visitor(browser, viewport=WIDE, forced_colors="active", color_scheme=scheme)
    page = context.new_page()
    for indicator in ("industrial_output", "fixed_asset_investment"):
        arrive(page, f"{site}/comparison?indicator={indicator}")
        texts, marks, faint = page.evaluate(FAINT)
        assert texts > 5
        assert marks > 1
        assert faint == []
    context.close()


def test_a_presenter_has_the_wall_by_one_key(statistician: Visitor) -> None:
    page = statistician.open("/").page
    statistician.key("w")
    page.wait_for_url("**/p/wall*")
    expect(page.locator(".slide.shown h1")).to_contain_text(RATIO)
    assert statistician.acts == 1


def test_a_presenter_fills_the_screen_by_one_key(statistician: Visitor) -> None:
    page = statistician.open("/").page
    statistician.key("f")
    page.wait_for_function("() => document.fullscreenElement")
    assert statistician.acts == 1
    statistician.key("f")
    page.wait_for_function("() => !document.fullscreenElement")


def test_a_reader_without_script_has_words_choices_and_chart_in_thirty_kilobytes(
    browser: Browser, site: str
) -> None:
    context = browser.new_context(locale="zh-CN", java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    page.goto(f"{site}/p/comparison?indicator=industrial_output")
    expect(page.get_by_role("heading", level=1)).to_contain_text(RATIO)
    assert page.locator("main svg").count() >= 1
    page.locator("main form input[type=submit], main form button").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(RATIO)
    context.close()
    asked = Request(f"{site}/p/comparison?indicator=industrial_output", headers={"Accept-Encoding": "gzip"})
    assert len(urlopen(asked, timeout=60).read()) < 30_000
