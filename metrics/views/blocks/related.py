"""Indicators that stand beside another one: its means and totals, and what compares in its theme."""

from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec import Struct

from metrics.analysis.comparing.comparison import View
from metrics.display.widths import columns
from metrics.views.addresses.links import view_link
from metrics.views.lists.all_towns import all_towns
from metrics.views.lists.indicator_list import reach_of
from metrics.views.markup.html import rendered
from metrics.views.readers.first_view import same_view_of
from metrics.views.readers.reader import Reader
from metrics.views.readers.shared import shared

MOST = 3  # links beside the pickers
MOST_KEPT = 500  # views whose ways are kept
ROOM = 80  # columns of their names: two lines, so that what is below stays where it is


class RelatedIndicator(Struct, frozen=True):
    """A related indicator, and the link to the same view of it."""

    name: str
    link: str


def means(view: View, reader: Reader) -> list[RelatedIndicator]:
    """Return the related means that rest on the indicator, and what it rests on if it is one itself, with figures."""
    return list(_linked(_means(view.indicator, reader), view, reader))


def related(view: View, reader: Reader) -> list[RelatedIndicator]:
    """Return a few indicators beside a view's: its means and totals, then its theme, what most towns have first."""
    own = reader.catalogue.indicators[view.indicator]
    theme = [
        indicator
        for indicator in reader.catalogue.themes[own.theme].indicators
        if indicator in reader.data.measures
    ]
    theme.sort(key=lambda other: reach_of(other, reader).group)
    return list(_fitting(islice(_linked((*_means(view.indicator, reader), *theme), view, reader), MOST)))


@shared(MOST_KEPT)
def ways_html(view: View, reader: Reader) -> str:
    """Return the ways from a view to others as HTML: to all towns, and to the indicators beside its own."""
    beside, every = related(view, reader), all_towns(view, reader)
    return rendered("related.html", related=beside, every=every, language=reader.language)


def _fitting(links: Iterable[RelatedIndicator]) -> Iterator[RelatedIndicator]:
    """Yield links to related indicators as long as names have room beside the pickers; the first one always has."""
    taken = 0
    for link in links:
        taken += columns(link.name)
        if taken > ROOM and taken > columns(link.name):
            return
        yield link


def _linked(indicators: Iterable[str], view: View, reader: Reader) -> Iterator[RelatedIndicator]:
    """Yield the links to the same view of related indicators that have figures, each once."""
    for indicator in dict.fromkeys(indicators):
        if indicator != view.indicator and indicator in reader.data.measures:
            other = same_view_of(indicator, view, reader)
            yield RelatedIndicator(reader.wording.indicator(indicator), view_link(other, reader.language))


def _means(indicator: str, reader: Reader) -> Iterator[str]:
    """Yield the ids of the means over the indicator, and of the indicator's own dividend and divisor."""
    for other in reader.catalogue.indicators.values():
        if other.quotient_of and indicator in other.quotient_of:
            yield other.id
    yield from reader.catalogue.indicators[indicator].quotient_of or ()
