"""Every page, wide and phone-sized, in both languages and tones."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from metrics import load_catalogue
from metrics.views.about import EXAMPLES

Opened = Callable[..., Page]
PAGES = ["/", "/comparison", "/towns", "/targets", "/coverage", "/sources", "/data", "/about"]
# What stands in Latin letters on a Chinese page: names of files, standards, lists and formats, and the way to English.
LATIN = re.compile(
    r"English|PM2\.5|JMRH|SHA-256|PNG|CSV|Excel|Parquet|JSON|Apache|\w+\.yaml|DS/OL|GB/T|GB|https?://\S+"
    r"|[0-9a-f]{12,64}|\d{3}_[0-9a-f]+\.txt(:[\d,]+)?|µg/m³|μg/m³|\bkm\b"
)
OVERLAPS = """() => {
  const labels = ['.textpoint text', '.xtick text', '.ytick text'].map(each => `.js-plotly-plot ${each}`).join();
  const boxes = [...document.querySelectorAll(labels)]
    .filter(text => text.textContent.trim() && getComputedStyle(text).visibility !== 'hidden')
    .map(text => [text.textContent, text.getBoundingClientRect()]);
  const chart = document.querySelector('.js-plotly-plot').getBoundingClientRect();
  const found = [];
  boxes.forEach(([text, box], index) => {
    if (box.left < chart.left - 1 || box.right > chart.right + 1) found.push('outside: ' + text);
    for (const [other, its] of boxes.slice(index + 1))
      if (Math.min(box.right, its.right) - Math.max(box.left, its.left) > 1
          && Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top) > 3) found.push(text + ' × ' + other);
  });
  return found;
}"""
WIDER = "(page => page.scrollWidth - page.clientWidth)(document.querySelector('.stMain'))"
SAID = """[...document.querySelectorAll('.plot, .plot *')]
  .map(each => each.getAttribute('aria-label') || '').join(' ')"""
CROWDED = ["industrial_output", "fixed_asset_investment", "project_money", "operating_income", "income_gain"]


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("phone", [False, True])
def test_nothing_scrolls_sideways(opened: Opened, path: str, phone: bool) -> None:
    for lang in ("zh", "en"):
        page = opened(f"{path}?lang={lang}", phone=phone)
        assert page.evaluate(WIDER) <= 0


def read(page: Page, but: str) -> str:
    """Return what a reader sees, without icons (their font draws words) and what is marked as ``but``'s language."""
    text = page.inner_text("body")
    for marked in page.locator(f"span[lang={but}], [data-testid=stIconMaterial]").all_inner_texts():
        text = text.replace(marked, "")
    return text


@pytest.mark.parametrize("path", PAGES)
def test_no_english_word_stands_on_a_chinese_page(opened: Opened, path: str) -> None:
    page = opened(path)
    for _ in range(20):  # a word that is put into 中文 may stand for the blink of an eye
        words = re.findall(r"[A-Za-z]{2,}", LATIN.sub("", read(page, but="en")))
        if not words:
            break
        page.wait_for_timeout(100)
    assert words == []


@pytest.mark.parametrize("path", ["/", "/comparison", "/towns", "/targets", "/coverage", "/data", "/about"])
def test_chinese_on_an_english_page_is_printed_in_a_document(opened: Opened, path: str) -> None:
    page = opened(f"{path}?lang=en")
    words = set(re.findall(r"[\u4e00-\u9fff]+", read(page, but="zh-CN").replace("中文", "")))
    printed = {each.quantity.printed for each in load_catalogue().observations} | {
        each for each, _ in EXAMPLES
    }
    assert all(any(word in figure for figure in printed) for word in words)


@pytest.mark.parametrize(("dark", "ground"), [(False, "rgb(251, 250, 247)"), (True, "rgb(20, 24, 29)")])
def test_page_and_chart_follow_the_reader_s_tone(opened: Opened, dark: bool, ground: str) -> None:
    page = opened("/comparison", dark=dark)
    page.wait_for_function(
        "ground => document.querySelector('.js-plotly-plot .main-svg').style.background.includes(ground)",
        arg=ground,
    )
    assert page.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor") == ground


def test_every_chart_has_a_written_alternative(opened: Opened) -> None:
    page = opened("/comparison?indicator=industrial_output")
    said = page.evaluate(SAID)
    assert "3.28–3.29" in said


def test_the_overview_says_why_a_cell_is_empty(opened: Opened) -> None:
    page = opened("/")
    cells = page.locator("article.cell").all_inner_texts()
    assert len(cells) == 12
    empty = [cell for cell in cells if "未见报道" in cell]
    assert len(empty) == 5
    assert all("已读至末尾" in cell for cell in empty)


def test_the_overview_leads_to_the_comparison(opened: Opened) -> None:
    page = opened("/?lang=en")
    page.get_by_text("Compare: Investment").click()
    page.wait_for_selector(".js-plotly-plot .point")
    assert "Fixed-asset investment" in page.inner_text(".caption h1")
    assert "indicator=fixed_asset_investment" in page.url


@pytest.mark.parametrize("phone", [False, True])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_label_lies_on_another_or_leaves_the_chart(opened: Opened, lang: str, phone: bool) -> None:
    found = {}
    for indicator in CROWDED:
        page = opened(f"/comparison?indicator={indicator}&lang={lang}", phone=phone)
        found[indicator] = page.evaluate(OVERLAPS)
    assert {indicator: faults for indicator, faults in found.items() if faults} == {}


def test_no_error_reaches_the_console(opened: Opened) -> None:
    page = opened("/comparison")
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.reload()
    page.wait_for_selector(".js-plotly-plot .point")
    # Below the root the frontend asks for its server here first; the 404 tells it to look at the root.
    assert [each for each in errors if "404" not in each] == []
