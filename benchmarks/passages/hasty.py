"""Somebody at the workbench who looks at nothing: presses Enter, and what that lets in is measured."""

from playwright.sync_api import Page

from benchmarks.curating import exclude, press

OPEN = "#text button.proposed, #text button.unexplained"


def work_hastily(page: Page, most: int = 200, *, answers: bool = False) -> int:
    """Press Enter, and go on where that writes nothing, until nothing new is shown; return the presses.

    What is refused is excluded. ``answers``: where a question stands, its first answer is given.
    """
    presses, seen = 0, set[int]()
    while page.locator(OPEN).count() and presses < most:
        at = _at(page)
        is_question = page.locator("#figure[data-open]").count() > 0
        presses += press(page, "1" if answers and is_question else "Enter")
        if _at(page) != at or not page.locator("#outcome .problems").count():
            continue
        if not is_question:
            presses += exclude(page)
        elif at in seen:
            break
        else:
            seen.add(at)
            presses += press(page, "n")
    return presses


def _at(page: Page) -> int:
    """Return where the number begins that is shown."""
    return int(page.locator("#text button.here").first.get_attribute("data-at") or -1)
