"""How lines break: none begins with a dot or a mark that closes what came before it."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import LANGUAGES
from tests.browser.letters import LETTERS
from tests.browser.light.conftest import LIGHT

WIDTHS = (360, 390, 820, 1440)
# What stands around the marks that begin a line within a block of text.
BEGUN = f"""() => {{
  {LETTERS}
  const begun = [];
  let last = {{}};
  for (const {{ letter, text, at, inside, top, bottom, width }} of lettersOf('')) {{
    if (!letter.trim() || !width) continue;
    if (last.inside === inside && top > last.bottom - 3 && '·、。，；：）”,;:)'.includes(letter))
      begun.push(text.slice(Math.max(0, at - 20), at + 20));
    last = {{ inside, bottom }};
  }}
  return begun;
}}"""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", LIGHT)
def test_no_line_begins_with_a_dot_or_a_closing_mark(reader: Page, site: str, path: str, lang: str) -> None:
    reader.goto(f"{site}{path}{'&' if '?' in path else '?'}lang={lang}")
    for width in WIDTHS:
        reader.set_viewport_size({"width": width, "height": 900})
        assert reader.evaluate(BEGUN) == [], width
