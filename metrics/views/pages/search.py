"""The search page: all that fits what was typed, in groups; the field on every page leads here."""

from collections.abc import Callable, Mapping

from metrics.views.addresses.links import search_link
from metrics.views.addresses.page_names import SEARCH
from metrics.views.page import Block, Choice, Holdings, Page, page_of
from metrics.views.page_entry import PageEntry
from metrics.views.pages.data import figures_filtered
from metrics.views.readers.reader import Reader
from metrics.views.search.fitting_figures import fits
from metrics.views.search.hits import LONGEST, MANY, search, total_of


def search_page(reader: Reader, choice: Choice, pages: tuple[str, ...]) -> Page:
    """Return the search page: what fits the words typed, ``pages`` by name too; its figures can be taken away."""
    text = choice.wanted.text[:LONGEST]
    return page_of(
        SEARCH,
        reader,
        link=search_link(text, reader.language),
        blocks=(Block("search.html", lambda: _results(text, reader, pages), reader.language),),
        hold=lambda: Holdings(
            [*filter(fits(reader.catalogue, text), reader.facts.select(replaced=True))] if text else ()
        ),
    )


def _results(text: str, reader: Reader, pages: tuple[str, ...]) -> Mapping[str, object]:
    """Return what the search page is drawn of."""
    groups = search(text, MANY, reader, pages)
    return {"text": text, "groups": groups, "total": total_of(groups)}


def entry_among(pages: Callable[[], tuple[str, ...]]) -> PageEntry:
    """Return the record of the search page, which finds the pages of these names, too."""

    def make(reader: Reader, choice: Choice) -> Page:
        return search_page(reader, choice, pages())

    return PageEntry(SEARCH, make, figures_filtered, is_search=True)
