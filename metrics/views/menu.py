"""The list of pages: a new one is a module that returns its Page, a line here, and its title's word."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from metrics.views.page import Choice, Page
from metrics.views.pages.about import about_page
from metrics.views.pages.comparison import comparison_page
from metrics.views.pages.coverage import coverage_page
from metrics.views.pages.data import data_page
from metrics.views.pages.ledger import ledger_page
from metrics.views.pages.overview import overview_page
from metrics.views.pages.search import search_page
from metrics.views.pages.sources import sources_page
from metrics.views.pages.targets import targets_page
from metrics.views.pages.towns import towns_page
from metrics.views.reader import Reader

# By their addresses, which are the keys of their titles too, in the order of the menu.
PAGES: Mapping[str, Callable[[Reader, Choice], Page]] = {
    "overview": overview_page,
    "comparison": comparison_page,
    "towns": towns_page,
    "targets": targets_page,
    "coverage": coverage_page,
    "sources": sources_page,
    "ledger": ledger_page,
    "data": data_page,
    "about": about_page,
    "search": search_page,
}
SEARCH = "search"  # the field on every other page leads there
MENU = tuple(name for name in PAGES if name != SEARCH)
FRONT = next(iter(PAGES))  # stands at the bare address, too
MISSING = "missing"  # in a link: the page that was asked for in vain
CITED = {"about"}  # say how the data are cited, from where the reader sees them and as of today


def page_at(name: str, choice: Choice, reader: Reader, home: str, day: date) -> Page:
    """Return a page as it is chosen, read at an address on a day: two readers share it where it names neither."""
    return PAGES[name](reader, replace(choice, home=home, day=day) if name in CITED else choice)
