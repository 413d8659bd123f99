"""What a drawn chart says, read out of the browser."""

from typing import Any

from msgspec import Struct
from playwright.sync_api import Locator, Page

from tests.browser.conftest import TWO_FRAMES

TAKES_A_PRESS = "option => getComputedStyle(option).pointerEvents !== 'none'"
READ = """() => document.querySelector('.js-plotly-plot').data
  .filter(trace => trace.customdata)
  .flatMap(trace => trace.customdata.map((cells, index) =>
    ({cells: Array.from(cells), y: trace.y[index],
      symbol: trace.marker.symbol[index], colour: trace.marker.color, label: trace.text[index]})))"""

TIP_IS_APART = """() => {
  const box = (node) => node.getBoundingClientRect(), tip = document.querySelector('.tip:not([hidden])');
  const labels = [...document.querySelectorAll('.textpoint text, .chart .label')];
  const { left, right, top, bottom } = tip ? box(tip) : {};
  const apart = (label) => label.right <= left || right <= label.left || label.bottom <= top || bottom <= label.top;
  return tip && labels.length > 1 && labels.map(box).every((label) => !label.width || apart(label));
}"""


class Mark(Struct, frozen=True):
    """One mark of the drawn chart: what it carries, and how high it stands."""

    area: str
    year: int
    value: float
    low: float | None
    high: float | None
    status: str
    printed: str
    document: str
    line: int
    y: float
    symbol: str
    colour: str
    label: str


def marks(page: Page) -> list[Mark]:
    """Return the marks of the page's chart, sorted by town and year."""
    drawn: list[dict[str, Any]] = page.evaluate(READ)
    read = [Mark(*mark.pop("cells")[:-1], **mark) for mark in drawn]
    return sorted(read, key=lambda mark: (mark.area, mark.year, mark.value))


def title(page: Page) -> str:
    """Return the chart's title as it stands on the page."""
    return page.inner_text(".caption h1")


def wait_for_tip(page: Page) -> None:
    """Wait until what a mark says stands beside it, on none of the chart's labels."""
    page.wait_for_function(TIP_IS_APART)


def wait_for_title(page: Page, words: str) -> None:
    """Wait until the title holds ``part`` and the chart under it is drawn."""
    page.wait_for_function(
        "part => document.querySelector('.caption h1')?.innerText.includes(part)", arg=words
    )
    page.wait_for_selector(".js-plotly-plot .point")


def open_years(page: Page) -> None:
    """Open the picker of years, and stand on the first of them."""
    page.locator(".st-key-span button").first.click()
    page.locator(".st-key-years input").first.focus()


def choose(page: Page, option: Locator) -> None:
    """Choose an option of an open list, which takes no press while it scrolls: a reader's wheel rests before, too."""
    option.scroll_into_view_if_needed()
    page.evaluate(TWO_FRAMES)  # the list hears that it was scrolled
    page.wait_for_function(TAKES_A_PRESS, arg=option.element_handle())
    option.click()
