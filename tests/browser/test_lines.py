"""How lines break: none begins with a dot or a mark that closes what came before it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from metrics.views.menu import PAGES
from tests.browser.conftest import LANGUAGES, visitor

WIDTHS = (360, 390, 820, 1440)
LIGHT = [f"/p/{name if name != 'overview' else ''}" for name in PAGES] + ["/p/search?q=2023"]
# What stands around the marks that begin a line within a block of text.
BEGUN = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), begun = [];
  const flows = (element) => /^inline|contents/.test(getComputedStyle(element).display);
  const block = (element) => (flows(element) ? block(element.parentElement) : element);
  let last = {};
  while (walker.nextNode()) {
    const text = walker.currentNode, around = text.parentElement;
    if (around.closest('script, style, noscript, svg, option') || !around.checkVisibility()) continue;
    const inside = block(around);
    for (const [at, letter] of [...text.data].entries()) {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { top, bottom, width } = range.getBoundingClientRect();
      if (!letter.trim() || !width) continue;
      if (last.inside === inside && top > last.bottom - 3 && '·、。，；：）”,;:)'.includes(letter))
        begun.push(text.data.slice(Math.max(0, at - 20), at + 20));
      last = { inside, bottom };
    }
  }
  return begun;
}"""


@pytest.fixture(scope="module")
def reader(browser: Browser) -> Iterator[Page]:
    """A reader of light pages."""
    context = visitor(browser)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", LIGHT)
def test_no_line_begins_with_a_dot_or_a_closing_mark(reader: Page, site: str, path: str, lang: str) -> None:
    reader.goto(f"{site}{path}{'&' if '?' in path else '?'}lang={lang}")
    for width in WIDTHS:
        reader.set_viewport_size({"width": width, "height": 900})
        assert reader.evaluate(BEGUN) == [], width
