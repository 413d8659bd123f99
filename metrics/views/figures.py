"""The data page: all figures that were found, the first of them as one table."""

from collections.abc import Mapping, Sequence
from functools import cache, partial

from metrics.analysis.facts import Fact
from metrics.analysis.filtering import Order, found
from metrics.display.citation import in_both
from metrics.views.figure import Figure
from metrics.views.links import data_link
from metrics.views.page import SHEETS, UNCHOSEN, Block, Choice, Held, Page, page_of
from metrics.views.reader import Reader
from metrics.views.search.figures import fits
from metrics.views.shared import shared

SHOWN = 200  # rows; the rest is for downloading
MOST = 100  # tables kept, up to 200 kB each


@shared(MOST)
def data_page(reader: Reader, choice: Choice = UNCHOSEN) -> Page:
    """Return all figures that are wanted, the first of them as a table."""
    fit = fits(reader.catalogue, choice.wanted.text)
    facts = cache(partial(found, reader.facts, choice.wanted, fit))
    return page_of(
        "data",
        reader,
        title=in_both(lambda wording: wording.word("data_title", len(facts())), reader.wording),
        file=f"town-metrics_{reader.catalogue.version}",
        link=data_link(choice.wanted, reader.language),
        blocks=(
            Block("data_head.html", dict, reader.language),
            Block("data_count.html", lambda: _count(facts(), reader), reader.language),
            Block("data_table.html", lambda: _table(facts(), choice.wanted.order, reader), reader.language),
        ),
        hold=lambda: Held(facts()),
        at_once=SHEETS,
        forms=("parquet", "records"),
    )


def _count(facts: Sequence[Fact], reader: Reader) -> Mapping[str, object]:
    """Return how many figures were found, of how many."""
    return {"few": len(facts), "every": len(reader.facts)}


def _table(facts: Sequence[Fact], order: Order, reader: Reader) -> Mapping[str, object]:
    """Return the first figures as they are drawn, and where each theme begins if they are sorted so."""
    shown = facts[:SHOWN]
    places = _themes(shown, reader) if order is Order.THEME else {}
    return {"rows": [Figure(fact, reader) for fact in shown], "every": len(facts), "places": places}


def _themes(facts: Sequence[Fact], reader: Reader) -> Mapping[str, tuple[str, str]]:
    """Return, by the id of the first figure of each theme, the place's id and the theme's name."""
    first = {fact.theme: fact.id for fact in reversed(facts)}
    return {
        first[theme]: (f"rows-{theme}", reader.wording.theme(theme))
        for theme in dict.fromkeys(fact.theme for fact in facts)
    }
