"""The list of pages, each a module that holds its own record: a new one is such a module, and its name here."""

from collections.abc import Mapping

from metrics.views.addresses.page_names import ONLY_LIGHT
from metrics.views.choosing.picker import Pickers
from metrics.views.page import Choice, Page
from metrics.views.page_entry import PageEntry
from metrics.views.pages import (
    about,
    comparison,
    coverage,
    data,
    ledger,
    overview,
    search,
    sources,
    targets,
    towns,
)


def names_found() -> tuple[str, ...]:
    """Return the names of all pages that search finds: those of the menu, then those to which only the foot leads."""
    return (*(entry.name for entry in menu()), *ONLY_LIGHT)


def menu() -> tuple[PageEntry, ...]:
    """Return the pages to which menus lead, in their order."""
    return tuple(entry for entry in PAGES.values() if not entry.is_search)


def pickers_of(page: Page, choice: Choice) -> Pickers:
    """Return what can be chosen on a page; nothing where it shows nothing."""
    return PAGES[page.name].offer(page.reader, choice) if page.name in PAGES and page.blocks else Pickers()


_ENTRIES = (  # in the order of the menu
    overview.ENTRY,
    comparison.ENTRY,
    towns.ENTRY,
    targets.ENTRY,
    coverage.ENTRY,
    sources.ENTRY,
    ledger.ENTRY,
    data.ENTRY,
    about.ENTRY,
    search.entry_among(names_found),
)
PAGES: Mapping[str, PageEntry] = {entry.name: entry for entry in _ENTRIES}
