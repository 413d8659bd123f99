"""The page's own scripts: one looks at the page for all, one writes the history, and any of them may come first."""

import re
from collections.abc import Callable, Sequence

import pytest
from playwright.sync_api import Browser, expect

from metrics.views.markup.html import STATIC
from tests.browser.conftest import WIDE, PageOpener, arrive, at_rest, visitor
from tests.browser.drawn import wait_for_title

SCRIPTS = {file.name: file.read_text(encoding="utf-8") for file in STATIC.glob("*.js")}
SENT = """() => performance.getEntriesByType('resource')
  .some(entry => /views-ahead(?!.*few)/.test(entry.name) && entry.responseEnd)"""
POINT_AT = """node => node.closest('.plot').dispatchEvent(
  new CustomEvent('pointed', {bubbles: true, detail: {mark: node, words: 'a'}}))"""
Order = Callable[[Sequence[str]], Sequence[str]]


def test_one_script_looks_at_the_page_and_one_writes_its_history() -> None:
    assert [name for name, text in SCRIPTS.items() if "MutationObserver" in text] == ["changes.js"]
    written = r"history\.\w+State\s*=(?!=)|history\["
    assert [name for name, text in SCRIPTS.items() if re.search(written, text)] == ["address.js"]


@pytest.mark.parametrize("order", [sorted, lambda names: sorted(names, reverse=True)])
def test_it_does_not_matter_which_script_comes_first(browser: Browser, site: str, order: Order) -> None:
    page = visitor(browser, viewport=WIDE, color_scheme="light").new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    text = "\n".join(SCRIPTS[name] for name in order(list(SCRIPTS)))
    page.route("**/town-metrics.js*", lambda asked: asked.fulfill(body=text, content_type="text/javascript"))
    arrive(page, f"{site}/comparison?lang=en&indicator=industrial_output&tone=dark")
    page.wait_for_function("() => !document.documentElement.classList.contains('opening')")
    page.wait_for_function(SENT)
    page.wait_for_timeout(200)
    page.evaluate("() => { WebSocket.prototype.send = () => {}; }")
    page.locator(".st-key-towns").get_by_text("Xixi", exact=True).click()
    wait_for_title(page, "Xihu")  # drawn ahead
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert "dark" in str(page.get_attribute("html", "class"))
    page.evaluate("() => history.replaceState(null, '', '?years=2023')")
    assert {"tone=dark", "lang=en", "years=2023"} <= set(page.url.partition("?")[2].split("&"))
    assert errors == []
    page.context.close()


def test_what_is_said_of_a_mark_goes_with_the_page_of_the_chart(opened: PageOpener) -> None:
    page = opened("/comparison?lang=zh&indicator=industrial_output")
    at_rest(page)
    page.locator(".plot .points .point").first.evaluate(POINT_AT)
    expect(page.locator(".tip")).to_be_visible()
    page.get_by_role("link", name="来源", exact=True).dispatch_event("click")
    expect(page.locator(".plot")).to_have_count(0)
    expect(page.locator(".tip")).to_be_hidden()
