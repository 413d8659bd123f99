"""A page as the list of pages knows it: one record, from which menu, links, search, light page and files follow."""

from collections.abc import Callable
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from metrics.language import Language
from metrics.views.addresses.links import page_link
from metrics.views.choosing.link_words import Link, nothing_chosen
from metrics.views.choosing.picker import Pickers, no_pickers
from metrics.views.page import Choice, Page
from metrics.views.readers.reader import Reader


class PageEntry(Struct, frozen=True):
    """A page's record by its ``name``, which is its address and the key of its title.

    ``make`` returns it as it is chosen, ``read`` what a link chooses of it, ``offer`` what can be chosen on its light
    page. ``is_search`` is the one to which the field on every other page leads, and no menu; ``is_cited``: it says how
    the data are cited, from where the reader sees them and as of today; ``has_chart``: the page's own script draws one.
    """

    name: str
    make: Callable[[Reader, Choice], Page]
    read: Callable[[Link], Choice] = nothing_chosen
    offer: Callable[[Reader, Choice], Pickers] = no_pickers
    is_search: bool = False
    is_cited: bool = False
    has_chart: bool = False

    def link(self, language: Language) -> str:
        """Return the link to it from any other page."""
        return page_link(self.name, language)

    def seen(self, choice: Choice, reader: Reader, home: str, day: date) -> Page:
        """Return this record's page as chosen, read at an address on a day, where it names these."""
        return self.make(reader, replace(choice, home=home, day=day) if self.is_cited else choice)
