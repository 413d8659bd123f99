"""Somebody at the workbench who looks at nothing: says yes until nothing is left. What that lets in is measured."""

from playwright.sync_api import Page

from benchmarks.curating import exclude, press


def work_hastily(page: Page, most: int = 200) -> int:
    """Press Enter, and exclude what is refused; return the presses."""
    presses = 0
    while page.locator("#text button.proposed, #text button.unexplained").count() and presses < most:
        at = page.locator("#text button.here").first.get_attribute("data-at")
        presses += press(page, "Enter")
        here = page.locator("#text button.here").first
        if page.locator("#outcome .problems").count() and here.get_attribute("data-at") == at:
            presses += exclude(page)
    return presses
