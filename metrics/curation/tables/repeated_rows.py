"""Rows of a table that say one thing twice: by which columns they differ, and which of them may be taken alone."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from metrics.curation.tables.drafting.breakdowns import is_of_all, only_written
from metrics.curation.tables.table_layout import Layout

MOST_WORDS = 4  # of a column that are named
RowPair = tuple[int, int]  # the row that says a thing first, and one that says it again


class TellingColumns(Struct, frozen=True):
    """Columns that tell rows of one thing apart: ``only`` is the line of the map that takes some of them alone.

    ``words`` are what these columns print by their heads; ``pairs`` the rows that they tell apart.
    """

    only: str
    words: Mapping[str, Sequence[str]]
    pairs: frozenset[RowPair]


def told_apart(layout: Layout, pairs: Iterable[RowPair]) -> TellingColumns | None:
    """Return by which columns rows differ that say one thing; None where they differ by none that has a head."""
    columns, left = list[int](), set(pairs)
    every = frozenset(left)
    while left:
        differ = {
            column: {pair for pair in left if _differ(layout, column, pair)} for column in _free(layout)
        }
        best = max(differ, key=lambda column: len(differ[column]), default=0)
        if not best or not differ[best]:
            break
        columns.append(best)
        left -= differ[best]
    if not columns:
        return None
    rows = sorted({row for pair in every - left for row in pair})
    columns.sort()
    chosen = _most_complete([tuple(_text(layout, row, column) for column in columns) for row in rows])
    heads = [layout.head(column) for column in columns]
    before = {name: texts[0] for name, texts in layout.map.only.items() if len(texts) == 1}
    words = {
        head: _words(_text(layout, row, column) for row in rows)
        for head, column in zip(heads, columns, strict=True)
    }
    only = only_written(before | dict(zip(heads, chosen, strict=True)))
    return TellingColumns(only, words, every - left)


def _free(layout: Layout) -> Iterable[int]:
    """Return the columns that tell nothing of the figures, and have a head by which the map may name them."""
    taken = {*layout.labels, *layout.values}
    heads = Counter(layout.head(column) for column in range(1, layout.grid.width + 1))
    return [
        column
        for column in range(1, layout.grid.width + 1)
        if column not in taken and (head := layout.head(column)) and heads[head] == 1
    ]


def _text(layout: Layout, row: int, column: int) -> str:
    """Return what a row of a table prints in a column."""
    return layout.grid.text(row, column)


def _differ(layout: Layout, column: int, pair: RowPair) -> bool:
    """Whether two rows of a table differ in a column."""
    return _text(layout, pair[0], column) != _text(layout, pair[1], column)


def _most_complete(printed: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Return what the rows print that may be taken alone: of all, else most often, else first."""
    counts = Counter(printed)
    return max(counts, key=lambda words: (sum(map(is_of_all, words)), counts[words]))


def _words(texts: Iterable[str]) -> Sequence[str]:
    """Return what a table's column prints, the most frequent first."""
    counts = defaultdict[str, int](int)
    for text in texts:
        counts[text] += 1
    return sorted(counts, key=lambda text: -counts[text])[:MOST_WORDS]
