"""Small pages that stand alone, refusals among them: their ground and ink are those of the reader's system."""

import pytest
from playwright.sync_api import Browser

from metrics.language import Language
from metrics.views.markup.html import rendered
from tests.browser.auditing import faults
from tests.browser.conftest import PHONE, TONES, visitor

REFUSED = rendered("refused.html", why="refused_host", name="kpi.example", zh=Language.ZH, en=Language.EN)
NOT_MADE = rendered(
    "not_made.html", why="忙", link="/p/", tables=[("表", "/files/data.csv")], language=Language.ZH
)
COLOURS = """[...document.querySelectorAll('html, body, h1, p, a, code')].map(node => getComputedStyle(node))
  .map(style => [style.color, style.backgroundColor])"""
PAPER, INK = "rgb(251, 250, 247)", "rgb(29, 33, 39)"


@pytest.mark.parametrize("html", [REFUSED, NOT_MADE], ids=["refused", "not made"])
def test_a_small_page_is_as_dark_as_the_system_and_can_be_read(browser: Browser, html: str) -> None:
    context = visitor(browser, viewport=PHONE)
    page = context.new_page()
    page.set_content(html)
    seen = {}
    for tone in TONES:
        page.emulate_media(color_scheme=tone)
        seen[tone] = {colour for pair in page.evaluate(COLOURS) for colour in pair}
        assert faults(page) == []
    assert {PAPER, INK} <= seen["light"]
    assert not {PAPER, INK} & seen["dark"]
    context.close()
