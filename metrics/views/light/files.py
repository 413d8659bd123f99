"""What is taken away of a light page: its files, and texts to copy; all of it works without script."""

from collections.abc import Iterator
from datetime import date

from metrics.display.words import word
from metrics.views.links import behind_home, choice_in
from metrics.views.page import Page
from metrics.views.taking import Taking

OPEN = ("png", "svg", "csv", "xlsx")  # in this order, as far as a page has them


def files(page: Page) -> list[tuple[str, str]]:
    """Return the files of a light page that are wanted most, by what they are called, with their links."""
    offered = (*page.at_once, *page.forms)
    return [_file(form, page) for form in OPEN if form in offered]


def more_files(page: Page) -> list[tuple[str, str]]:
    """Return the files of a light page that stand behind one more press."""
    return [_file(form, page) for form in (*page.at_once, *page.forms) if form not in OPEN]


def texts(page: Page, home: str, day: date) -> Iterator[tuple[str, str]]:
    """Yield what may be copied of a light page, each behind its name; no link without a public address."""
    link = f"{home}{behind_home(page.shared)}" if home else ""
    taking = Taking(page, link, day)
    yield from ((key, text) for key, text in taking.texts() if text)


def file_link(page: Page, form: str) -> str:
    """Return the link by which what a light page shows is had in another form."""
    return f"{page.name}.{form}?{choice_in(page.link)}"


def _file(form: str, page: Page) -> tuple[str, str]:
    """Return what a file of a light page is called, and its link."""
    return word(form, page.reader.language), file_link(page, form)
