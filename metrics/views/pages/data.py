"""The data page: all figures that were found, in pages of rows."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.analysis.filtering import Filter, Order, filtered
from metrics.display.citation import in_both
from metrics.model.codes import Status
from metrics.views.addresses.links import ROWS, data_link
from metrics.views.addresses.page_names import DATA
from metrics.views.choosing.link_words import Link
from metrics.views.choosing.pickers import filter_pickers
from metrics.views.figures.figure import Figure
from metrics.views.page import SHEETS, UNCHOSEN, Block, Choice, Holdings, Page, page_of
from metrics.views.page_entry import PageEntry
from metrics.views.readers.one_unit import in_one_unit
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared
from metrics.views.search.fitting_figures import fits

HEAD = "data_head.html"
COUNT = "data_count.html"  # how many figures are found
TABLE = "data_table.html"
SHOWN = 25  # rows on a page of the table: two screens of a desk, six of a phone
LONGEST = 60  # characters of a search
MOST = 100  # tables kept, up to 50 kB each


class ListedTheme(Struct, frozen=True):
    """Where a theme begins in the data page's table: the row, from 0, its id and name, and the link there."""

    row: int
    id: str
    name: str
    link: str


@shared(MOST)
def data_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return the data page: all figures that are wanted, some rows of them as a table."""
    fit = fits(reader.catalogue, choice.wanted.text)
    facts = cache(partial(filtered, reader.facts, choice.wanted, fit))
    return page_of(
        DATA,
        reader,
        title=in_both(lambda wording: wording.word("data_title", len(facts())), reader.wording),
        file=f"town-metrics_{reader.catalogue.version}",
        link=data_link(choice.wanted, reader.language, choice.number),
        blocks=(
            Block(HEAD, dict, reader.language),
            Block(COUNT, lambda: _count(facts(), reader), reader.language),
            Block(TABLE, lambda: _table(facts(), choice, reader), reader.language),
            Block("data_pages.html", lambda: _pages(facts(), choice, reader), reader.language),
        ),
        hold=lambda: Holdings(facts()),
        forms=(*SHEETS, "parquet", "records"),
    )


def row_pages(facts: Sequence[Fact]) -> int:
    """Return on how many pages the rows of the data page's table stand."""
    return max(1, -(-len(facts) // SHOWN))


def _number(facts: Sequence[Fact], choice: Choice) -> int:
    """Return the page of rows that is chosen of the data page; of fewer pages the last."""
    return min(choice.number, row_pages(facts))


def _count(facts: Sequence[Fact], reader: Reader) -> Mapping[str, object]:
    """Return how many figures were found, of how many."""
    return {"few": len(facts), "every": len(reader.facts)}


def _table(facts: Sequence[Fact], choice: Choice, reader: Reader) -> Mapping[str, object]:
    """Return the figures of the data page as they are drawn, and where each theme begins if they are sorted so."""
    first = (_number(facts, choice) - 1) * SHOWN
    shown = facts[first : first + SHOWN]
    reads = in_one_unit(shown, reader)
    by_theme = choice.wanted.order.is_by_theme
    begins = {fact.theme: index for index, fact in reversed(list(enumerate(facts)))} if by_theme else {}
    entries = list(_themes(dict(reversed(begins.items())), choice, reader))
    return {
        "rows": [Figure(fact, reads(fact)) for fact in shown],
        "first": first,
        "every": len(facts),
        "anchors": {entry.row: entry.id for entry in entries},
        "listing": [(entry.link, entry.name) for entry in entries],
    }


def _themes(begins: Mapping[str, int], choice: Choice, reader: Reader) -> Iterator[ListedTheme]:
    """Yield where each theme begins on the data page: its row, its anchor and its name, and the link there."""
    for theme, row in begins.items():
        entry = f"rows-{theme}"
        number = row // SHOWN + 1
        page = "" if number == choice.number else data_link(choice.wanted, reader.language, number)
        yield ListedTheme(row, entry, reader.wording.theme(theme), f"{page}#{entry}")


def _pages(facts: Sequence[Fact], choice: Choice, reader: Reader) -> Mapping[str, object]:
    """Return the links to the other pages of rows of the data page."""
    chosen = _number(facts, choice)
    return {
        "chosen": chosen,
        "pages": [
            (number, data_link(choice.wanted, reader.language, number))
            for number in _near(chosen, row_pages(facts))
        ],
    }


def _near(chosen: int, last: int) -> list[int]:
    """Return the first and the last page of rows of the data page, and those around the chosen one.

    >>> _near(10, 20)
    [1, 8, 9, 10, 11, 12, 20]
    """
    return [number for number in range(1, last + 1) if number in (1, last) or abs(number - chosen) <= 2]


def figures_filtered(link: Link) -> Choice:
    """Return the figures that a link chooses, by the filter in its words."""
    catalogue = link.reader.catalogue
    text = "".join(link.words.get("q", ())[:1])[:LONGEST].strip()
    themes, areas = (
        tuple(link.known(key, codes))
        for key, codes in (("theme", catalogue.themes), ("area", catalogue.areas))
    )
    statuses = tuple(link.known("status", list(Status)))
    wanted = Filter(themes, areas, statuses, text, Order(link.first("sort", list(Order))))
    return Choice(wanted=wanted, number=_page_chosen(link, wanted))


def _page_chosen(link: Link, wanted: Filter) -> int:
    """Return the page of a long table that a link chooses; the first where it names none that there is."""
    if ROWS not in link.words:
        return 1
    count = row_pages(data_page(link.reader, Choice(wanted=wanted)).facts)
    return int(link.first(ROWS, [str(page) for page in range(1, count + 1)]))


ENTRY = PageEntry(DATA, data_page, figures_filtered, filter_pickers)
