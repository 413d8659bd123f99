"""The list of pages: a new one is a module that returns its Page, a record here, and its title's word."""

from collections.abc import Mapping

from metrics.views.link_choices import figures_filtered, towns_seen_first, towns_side_by_side, view_chosen
from metrics.views.page import Choice, Page
from metrics.views.page_entry import PageEntry
from metrics.views.page_names import (
    ABOUT,
    COMPARISON,
    COVERAGE,
    DATA,
    LEDGER,
    OVERVIEW,
    SEARCH,
    SOURCES,
    TARGETS,
    TOWNS,
)
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
from metrics.views.picker import Pickers
from metrics.views.pickers import filter_pickers, town_pickers, view_pickers
from metrics.views.reader import Reader


def _search(reader: Reader, choice: Choice) -> Page:
    """Return the page of search, which finds the pages of the menu, too."""
    return search_page(reader, choice, menu())


_ENTRIES = (  # in the order of the menu
    PageEntry(OVERVIEW, overview_page, towns_seen_first),
    PageEntry(COMPARISON, comparison_page, view_chosen, view_pickers, has_chart=True),
    PageEntry(TOWNS, towns_page, towns_side_by_side, town_pickers),
    PageEntry(TARGETS, targets_page),
    PageEntry(COVERAGE, coverage_page),
    PageEntry(SOURCES, sources_page),
    PageEntry(LEDGER, ledger_page),
    PageEntry(DATA, data_page, figures_filtered, filter_pickers),
    PageEntry(ABOUT, about_page, is_cited=True),
    PageEntry(SEARCH, _search, figures_filtered, is_search=True),
)
PAGES: Mapping[str, PageEntry] = {entry.name: entry for entry in _ENTRIES}


def menu() -> tuple[PageEntry, ...]:
    """Return the pages to which menus and search lead, in their order."""
    return tuple(entry for entry in PAGES.values() if not entry.is_search)


def pickers_of(page: Page, choice: Choice) -> Pickers:
    """Return what can be chosen on a page; nothing where it shows nothing."""
    return PAGES[page.name].offer(page.reader, choice) if page.name in PAGES and page.blocks else Pickers()
