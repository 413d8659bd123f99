"""Headings above rows: rows without a figure, of which each tells of those below it what they are of, when or where."""

from collections.abc import Iterable, Iterator, Mapping

from metrics.curation.grammar import table as of
from metrics.curation.tables.drafting.cell_forms import is_plainly_time
from metrics.curation.tables.drafting.table_axes import Axes
from metrics.curation.tables.labels import table_labels

SORTS_OF_TOWNS = ("镇", "乡", "街道")


def headings_of(axes: Axes) -> tuple[str, int, list[str]]:
    """Return which thing the headings of an unmapped table tell, their column, and themselves; nothing if none do.

    Their column names the rows of figures, too: towns below indicators or years, or indicators below towns.
    """
    if axes.grid.addressing.is_of_a_cube:
        return "", 0, []
    column = axes.town_column or 1
    texts = list(dict.fromkeys(_headings(axes, column)))
    towns = axes.known.towns_by(axes.codes)
    meant = {**table_labels.indicators_by_word(axes.known.indicators), **axes.known.named}
    for name, test in (
        (of.AREA.name, lambda text: table_labels.folded(text) in towns or text.endswith(SORTS_OF_TOWNS)),
        (of.PERIOD.name, is_plainly_time),
        (of.INDICATOR.name, lambda text: any(way in meant for way in table_labels.names_in(text))),
    ):
        if texts and all(map(test, texts)):
            return name, column, texts
    return "", 0, []


def likely_meanings(
    headings: Iterable[str], named: Mapping[str, str], likely: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield the headings that are likely to mean an indicator, and are not called so, with its id."""
    for text in headings:
        ways = table_labels.names_in(text)
        if not any(way in named for way in ways):
            yield from [(text, likely[way]) for way in ways if way in likely][:1]


def _headings(axes: Axes, column: int) -> Iterator[str]:
    """Yield what a column prints in the rows below the head in which nothing else is printed."""
    for row in range(axes.head[-1] + 1, len(axes.grid.rows) + 1):
        own = axes.grid.cell(row, column)
        others = (axes.grid.cell(row, at) for at in axes.columns() if at != column)
        texts = [cell.text.strip() for cell in others if cell is not None and cell is not own]
        if own and own.text.strip() and not any(texts):
            yield own.text.strip()
