"""The workbench in a browser: by keys alone, one press a figure, heard and seen in both languages."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from benchmarks.curating import article, work_through, workbench
from tests.browser.auditing import AXE, EVERY, RUN


def test_an_article_is_worked_through_by_keys_at_one_press_a_figure(browser: Browser) -> None:
    with workbench(article(5)) as (address, folder):
        page = browser.new_page(viewport={"width": 1024, "height": 768})
        page.goto(address)
        page.locator(".documents a").click()
        page.wait_for_selector("body[data-state]")
        page.locator(".num.proposed").last.click()
        page.wait_for_selector("#figure .yes")
        page.evaluate(AXE)
        assert page.evaluate(RUN, EVERY) == []
        home = page.url.partition("/document")[0]
        work = work_through(page, home)
        assert (work.figures, work.refused) == (10, 0)
        assert work.presses <= 1.5 * work.figures
        expect(page.locator("#live")).not_to_be_empty()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert "read: to the end" in Path(folder, "sources.yaml").read_text("utf-8")
        page.locator("header .language").click()
        page.wait_for_selector("html[lang=en] body[data-state]")
        assert "explained, and written to be read to the end" in page.locator("header").inner_text()
        page.close()
