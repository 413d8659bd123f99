"""What a reader takes away, in a real browser: each file opened again, link and citation copied and followed."""

import csv
import io
import re
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from metrics.language import Language
from metrics.views.pages.data import SHOWN
from tests.browser.auditing import faults
from tests.browser.conftest import PageOpener, Tabs, arrive, opener
from tests.browser.speaking import foreign_to_the_ear
from tests.folders import TOO_HIGH
from tests.sample import FRAME
from tests.serving import running_server

VIEW = "/comparison?indicator=industrial_output&towns=西溪&towns=西湖&years=2022&years=2023"
KEPT = (FRAME["indicator"] == "industrial_output") & (FRAME["measure"] == "level")
VALUES = sorted(FRAME[KEPT]["value"])


def taken(page: Page, label: str) -> bytes:
    """Return the file behind a link."""
    with page.expect_download() as download:
        page.get_by_role("link", name=label, exact=True).click()
    return Path(download.value.path()).read_bytes()


def more(page: Page) -> None:
    """Open what else can be taken away."""
    page.get_by_text("更多格式、引用、链接").click()
    expect(page.locator(".downloads .copying")).to_be_visible()


def test_the_view_is_taken_away_in_every_format_with_its_numbers(opened: PageOpener) -> None:
    page = opened(VIEW)
    slide = taken(page, "下载 PNG 图片")
    more(page)
    assert Image.open(io.BytesIO(slide)).size == (1600, 900)
    assert Image.open(io.BytesIO(taken(page, "PNG 图片，A4 打印"))).size == (3508, 2480)
    assert "12.34 亿元" in taken(page, "SVG 图片").decode()
    rows = csv.DictReader(io.StringIO(taken(page, "CSV 表格").decode("utf-8-sig")))
    # Of what follows, 14 digits
    assert sorted(float(row["value"]) for row in rows) == pytest.approx(VALUES, rel=1e-12)
    book = openpyxl.load_workbook(io.BytesIO(taken(page, "Excel 工作簿")))
    column = next(book["数值"].iter_cols(10, 10, 2, values_only=True))
    assert sorted(column) == pytest.approx(VALUES, rel=4e-2)  # what follows has fewer digits there
    assert "http://localhost" in "".join(str(row[0]) for row in book["说明"].iter_rows(values_only=True))


def test_the_copied_link_opens_the_same_view(opened: PageOpener) -> None:
    page = opened(VIEW)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    more(page)
    button = page.get_by_role("button", name="复制 · 本页链接")
    button.click()
    expect(button).to_have_text("已复制")
    link = page.evaluate("navigator.clipboard.readText()")
    assert re.search("[?&]v=[0-9a-f]{12}", link)
    assert "v=" not in page.url
    again = opened(link[link.index("/comparison") :])
    assert again.inner_text(".caption h1") == page.inner_text(".caption h1")
    assert again.inner_text("table.observations") == page.inner_text("table.observations")


def test_the_citation_names_view_version_day_and_link(opened: PageOpener) -> None:
    page = opened(VIEW)
    more(page)
    _, link, chinese, english = page.locator(".copying .text").all_inner_texts()
    assert chinese.startswith("城镇指标. 规上工业总产值：西溪、西湖，2022–2023 年：数据版本 ")
    assert "[DS/OL]" in chinese
    assert english.startswith("Town Metrics. Above-scale industrial output: Xixi, Xihu, 2022–2023.")
    assert all(text.endswith(f" {link}") for text in (chinese, english))


@pytest.mark.parametrize("phone", [False, True])
def test_what_else_there_is_lies_within_the_screen(opened: PageOpener, phone: bool) -> None:
    page = opened(VIEW, phone=phone)
    more(page)
    box = page.locator(".copying").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= (390 if phone else 1440)


def test_the_filter_stands_in_the_address_and_leaves_it_again(opened: PageOpener) -> None:
    page = opened("/data?theme=investment&status=printed")
    page.get_by_role("button", name="西湖", exact=True).click()
    page.wait_for_function("() => location.search.includes('area=')")
    page.get_by_role("button", name="投资", exact=True).click()
    page.wait_for_function("() => !location.search.includes('theme=')")
    wanted = (FRAME["area"] == "西湖") & (FRAME["status"] == "printed")
    expect(page.locator("table.figures tbody tr")).to_have_count(min(int(wanted.sum()), SHOWN))


def test_the_rows_that_were_found_are_taken_away_and_no_others(opened: PageOpener) -> None:
    page = opened("/data?theme=investment&area=西湖")
    wanted = FRAME[(FRAME["theme"] == "investment") & (FRAME["area"] == "西湖")]
    more(page)
    table = pd.read_parquet(io.BytesIO(taken(page, "Parquet")))
    assert sorted(table["value"].dropna()) == sorted(wanted["value"].dropna())
    assert list(pd.read_json(io.BytesIO(taken(page, "JSON")))["printed"]) == list(table["printed"])


def test_a_search_finds_as_soon_as_it_is_entered(opened: PageOpener) -> None:
    page = opened("/data?lang=en")
    page.get_by_test_id("stTextInputField").fill("pm2.5")
    page.keyboard.press("Enter")
    page.wait_for_function("() => location.search.includes('q=pm2.5')")
    expect(page.locator("table.figures tbody tr").first).to_contain_text("PM2.5")


PAGES = {
    "/": "overview",
    "/towns?towns=西溪&towns=西湖": "profiles",
    "/targets": "targets",
    "/coverage": "coverage",
    "/sources": "source",
    "/about": "about",
    "/data?theme=investment": "figures",
}


def test_every_page_gives_its_link_and_the_link_opens_it(tab: Page, site: str) -> None:
    for path, block in PAGES.items():
        arrive(tab, f"{site}{path}")
        tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
        more(tab)
        button = tab.get_by_role("button", name="复制 · 本页链接")
        button.click()
        expect(button).to_have_text("已复制")
        link = tab.evaluate("navigator.clipboard.readText()")
        assert link in tab.locator(".downloads .copying").inner_text().replace("\n", "")
        shown = tab.locator(f".{block}").first.inner_text()
        tab.goto(link)
        expect(tab.locator(f".{block}").first).to_have_text(shown, use_inner_text=True)


def test_the_map_and_the_completions_are_downloaded_as_pictures_and_the_towns_as_a_workbook(
    opened: PageOpener,
) -> None:
    for path in ("/coverage", "/targets?lang=en"):
        label = "Download PNG" if "en" in path else "下载 PNG 图片"
        image = Image.open(io.BytesIO(taken(opened(path), label)))
        assert image.size[0] == 1600
    page = opened("/towns?towns=西溪&towns=西湖", phone=True)
    more(page)
    book = openpyxl.load_workbook(io.BytesIO(taken(page, "Excel 工作簿")))
    assert {row[3] for row in book["数值"].iter_rows(min_row=2, values_only=True)} == {"西溪", "西湖"}


REFUSED = {
    "zh": ("下载 PNG 图片", "请少选些乡镇或年份，或改取表格", "Excel 工作簿", "回到原来的页面"),
    "en": (
        "Download PNG",
        "choose fewer towns or years, or take the table",
        "Excel workbook",
        "Back to the page",
    ),
}


def test_a_picture_that_is_refused_is_told_with_its_reason_and_what_to_do(tabs: Tabs, tmp_path: Path) -> None:
    with running_server(TOO_HIGH.write(tmp_path)) as address, opener(tabs, address) as opened:
        for lang, (button, reason, table, back) in REFUSED.items():
            page = opened(f"/comparison?lang={lang}")
            page.get_by_role("link", name=button, exact=True).click()
            expect(page.get_by_role("alert")).to_contain_text(reason)
            assert faults(page) == []
            assert foreign_to_the_ear(page, Language(lang)) == []
            assert taken(page, table)[:2] == b"PK"
            page.get_by_role("link", name=back).click()
            page.wait_for_selector(".light .caption h1")
