"""What is taken away of a page: its files, and texts to copy; all of it works by links, without script."""

from datetime import date

from metrics.display.words import word
from metrics.views.addresses.links import choice_in
from metrics.views.files.taking import Taking
from metrics.views.markup.html import rendered
from metrics.views.page import SHEETS, Page

OPEN = ("png", "svg", "csv", "xlsx")  # in this order, as far as a page has them


def downloads_html(page: Page, link: str, day: date, root: str) -> str:
    """Return the files of a page as links, those wanted most openly, and what may be copied of it.

    ``link`` is the page's own, empty where its address is not known: then none is offered. ``root`` leads to the light
    pages, where files are made.
    """
    if not page.forms:
        return ""
    openly = [form for form in OPEN if form in page.forms]
    behind = [form for form in page.forms if form not in OPEN]
    return rendered(
        "downloads.html",
        files=[_file(form, page, root) for form in openly],
        more=[_file(form, page, root) for form in behind],
        texts=[(name, text) for name, text in Taking(page, link, day).texts() if text],
        language=page.reader.language,
    )


def table_links(page: Page, root: str = "") -> list[tuple[str, str]]:
    """Return the tables of a page by what each is called, with their links."""
    return [_file(form, page, root) for form in SHEETS if form in page.forms]


def file_link(page: Page, form: str) -> str:
    """Return the link by which what a page shows is had in another form, of the same version of the data."""
    return f"{page.name}.{form}?{choice_in(page.shared)}"


def _file(form: str, page: Page, root: str) -> tuple[str, str]:
    """Return what a file of a page is called, and its link."""
    return word(form, page.reader.language), root + file_link(page, form)
