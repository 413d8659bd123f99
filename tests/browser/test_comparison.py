"""The comparison, as a reader sees and uses it."""

import io
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Page

from tests.browser.conftest import PageOpener, Tabs, arrive
from tests.browser.drawn import choose, marks, title, wait_for_title
from tests.sample import FRAME

SPOKEN = """[...document.querySelectorAll('.plot, .plot *')]
  .map(node => node.getAttribute('aria-label') || '').join(' ')"""
HEADLINES = ["industrial_output", "fixed_asset_investment", "pm25", "operating_income"]


def expected(
    indicator: str, measure: str = "level", areas: tuple[str, ...] = ("西溪", "花街", "西湖")
) -> pd.DataFrame:
    """Return the rows that the chart must show, sorted as the marks are."""
    rows = FRAME[
        (FRAME["indicator"] == indicator) & (FRAME["measure"] == measure) & FRAME["area"].isin(areas)
    ]
    return rows.dropna(subset=["value"]).sort_values(["area", "year", "value"])


@pytest.fixture(scope="module")
def output(tabs: Tabs, site: str) -> Iterator[Page]:
    """The comparison of industrial output, for all who only look at it."""
    with tabs() as page:
        arrive(page, f"{site}/comparison?indicator=industrial_output")
        yield page


@pytest.mark.parametrize("indicator", [*HEADLINES, "project_money", "income_gain"])
def test_the_drawn_chart_holds_the_numbers_of_the_frame(opened: PageOpener, indicator: str) -> None:
    page = opened(f"/comparison?indicator={indicator}")
    drawn, rows = marks(page), expected(indicator)
    assert [(mark.area, mark.year, mark.value) for mark in drawn] == list(
        zip(rows["area"], rows["year"], rows["value"], strict=True)
    )
    assert [(mark.printed, mark.document, mark.line, mark.status) for mark in drawn] == list(
        zip(rows["printed"], rows["document"], rows["line"], rows["status"], strict=True)
    )


def test_a_mark_stands_as_high_as_its_number(output: Page) -> None:
    heights = {(mark.area, mark.year): mark.y for mark in marks(output)}
    assert heights["西溪", 2023] == 12.34
    assert heights["西湖", 2023] == 3.7574


def test_implied_marks_are_hollow_and_say_so(output: Page) -> None:
    by_status = {mark.status: mark for mark in marks(output)}
    assert by_status["implied"].symbol == "circle-open"
    assert "推算" in by_status["implied"].label
    assert not by_status["printed"].symbol.endswith("open")


def test_in_the_chart_shape_tells_the_town_and_a_word_the_status(output: Page) -> None:
    shapes = {(mark.area, mark.symbol.removesuffix("-open")) for mark in marks(output)}
    assert len(shapes) == len({area for area, _ in shapes}) == len({shape for _, shape in shapes})
    unprinted = [mark for mark in marks(output) if mark.status != "printed"]
    assert unprinted
    assert all(mark.symbol.endswith("-open") and "推算" in mark.label for mark in unprinted)


def test_every_chart_has_a_written_alternative(output: Page) -> None:
    heard = output.evaluate(SPOKEN)
    assert "3.28–3.29" in heard


@pytest.mark.parametrize("dark", [False, True])
def test_no_line_of_the_chart_runs_through_a_label_or_a_hollow_mark(opened: PageOpener, dark: bool) -> None:
    page = opened("/comparison?indicator=operating_income", dark=dark)
    edges = page.eval_on_selector_all(
        ".js-plotly-plot :is(.textpoint text, .annotation-text)",
        "texts => texts.map(getComputedStyle).map(style => [style.stroke, style.paintOrder])",
    )
    ground = page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor")
    assert len(edges) > len(marks(page))  # the titles of the panels too
    assert {(stroke, order.split()[0]) for stroke, order in edges} == {(ground, "stroke")}
    fills = page.eval_on_selector_all(
        ".js-plotly-plot .point", "all => all.map(node => getComputedStyle(node).fill)"
    )
    hollow = [mark.symbol.endswith("-open") for mark in marks(page)]
    assert sorted(fill == ground for fill in fills) == sorted(hollow)
    assert any(hollow)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_on_a_phone_no_number_is_torn_from_its_unit(opened: PageOpener, lang: str) -> None:
    page = opened(f"/comparison?indicator=operating_income&lang={lang}", phone=True)
    lines = page.eval_on_selector_all(
        ".unbroken", "all => all.map(node => [node.textContent, node.getClientRects().length])"
    )
    assert {"zh": "1400 万元", "en": "CNY 14.00 million"}[lang] in dict(lines)
    assert set(dict(lines).values()) == {1}


def test_the_title_is_the_finding(output: Page) -> None:
    assert title(output) == "2023 年，西溪规上工业总产值 12.34 亿元，是西湖（3.7574 亿元）的 3.28–3.29 倍"


def test_choosing_another_indicator_redraws_the_chart_and_stands_in_the_link(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=industrial_output")
    page.click(".st-key-indicator [data-baseweb=select], .st-key-indicator [role=combobox]")
    choose(page, page.get_by_role("option", name="空气质量 · PM2.5 年均浓度"))
    wait_for_title(page, "PM2.5")
    page.wait_for_function("() => location.search.includes('pm25')")
    assert [(mark.area, mark.value) for mark in marks(page)] == [("西溪", 26.0)]


def test_choosing_another_measure_shows_its_numbers(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=fixed_asset_investment")
    page.locator(".st-key-measure").get_by_text("同比", exact=True).click()
    wait_for_title(page, "西湖固定资产投资同比增长 59.31%")
    assert [(mark.area, mark.year, mark.value) for mark in marks(page)] == [("西湖", 2023, 59.31)]


def test_a_town_that_is_taken_away_leaves_and_the_others_keep_their_colour(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=industrial_output")
    before = {mark.area: (mark.colour, mark.symbol) for mark in marks(page) if mark.year == 2023}
    page.locator(".st-key-towns").get_by_text("西溪", exact=True).click()
    wait_for_title(page, "2023 年，西湖规上工业总产值")
    after = {mark.area: (mark.colour, mark.symbol) for mark in marks(page)}
    assert after == {"西湖": before["西湖"]}
    page.wait_for_function(
        "() => new URLSearchParams(location.search).getAll('towns').join() === '花街,西湖'"
    )


def test_years_narrow_the_chart(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=industrial_output&years=2023&years=2024")
    assert {mark.year for mark in marks(page)} == {2023}
    shown = page.locator(".xtick").all_inner_texts() or page.locator(".xtick text").all_text_contents()
    assert len(shown) == 2


def test_english_is_one_click_away_and_the_view_stays(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=fixed_asset_investment")
    numbers = [(mark.area, mark.year, mark.value) for mark in marks(page)]
    page.get_by_role("link", name="English", exact=True).click()
    wait_for_title(page, "Fixed-asset investment: Xixi and Xihu have figures")
    assert [(mark.area, mark.year, mark.value) for mark in marks(page)] == numbers
    page.wait_for_function(
        "() => document.documentElement.lang === 'en' && document.title.startsWith('Fixed-asset investment:')"
        " && document.title.endsWith(' · Town Metrics')"
    )


def test_the_link_opens_the_same_view_again(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=fixed_asset_investment&lang=en&towns=西湖&years=2022&years=2023")
    query = page.evaluate("location.search")
    again = opened(f"/comparison{query}")
    assert title(again) == title(page)
    assert marks(again) == marks(page)
    assert {mark.area for mark in marks(again)} == {"西湖"}


def test_the_table_proves_each_figure(output: Page) -> None:
    rows = output.locator(".observations tbody tr").all_inner_texts()
    assert len(rows) == 3
    assert any("37574万元" in row and "西湖镇 2023 年文章（004 第 287 行）" in row for row in rows)
    assert any("12.34亿元 ÷（1 + 1.92%）" in row and "推算" in row for row in rows)


def test_a_hostile_link_is_told_in_plain_text_and_the_nearest_view_is_shown(opened: PageOpener) -> None:
    page = opened("/comparison?indicator=<img src=x onerror=alert(1)>&lang=en")
    assert "<img src=x onerror=alert(1)>" in page.inner_text(".problems")
    assert page.locator("img[src=x]").count() == 0
    assert "industrial output" in title(page)


def downloaded(page: Page, folder: Path) -> tuple[str, Image.Image]:
    """Return name and picture that the PNG link gives."""
    with page.expect_download() as download:
        page.click(".files a[href*='comparison.png']")
    file = folder / "picture.png"
    download.value.save_as(file)
    return download.value.suggested_filename, Image.open(io.BytesIO(file.read_bytes())).convert("L")


def test_one_click_gives_a_picture_that_says_what_it_is(opened: PageOpener, tmp_path: Path) -> None:
    name, picture = downloaded(opened("/comparison?indicator=industrial_output"), tmp_path)
    assert name == "规上工业总产值_西溪-花街-西湖_2020-2024.png"
    assert picture.size == (1600, 900)


def test_chinese_glyphs_are_really_in_the_picture(opened: PageOpener, tmp_path: Path) -> None:
    """Two towns' names differ in the key; a font without 中文 would draw the same box for each character."""
    pictures = {}
    for town in ("西溪", "西湖"):
        _, pictures[town] = downloaded(
            opened(f"/comparison?indicator=industrial_output&towns={town}"), tmp_path
        )
    names = {town: _first_name_in_key(picture) for town, picture in pictures.items()}
    for name in names.values():
        assert min(name.tobytes()) < 100  # there is ink
    assert ImageChops.difference(names["西溪"], names["西湖"]).getbbox() is not None
    first, second = (names["西溪"].crop((left, 0, left + 25, 34)) for left in (0, 25))
    assert ImageChops.difference(first, second).getbbox() is not None


def _first_name_in_key(picture: Image.Image) -> Image.Image:
    """Return the strip of the picture in which the key names its first town."""
    rows = [top for top in range(120, 260) if min(picture.crop((70, top, 90, top + 1)).tobytes()) < 160]
    return picture.crop((98, rows[-1] - 28, 150, rows[-1] + 6)) if rows else picture.crop((98, 130, 150, 164))
