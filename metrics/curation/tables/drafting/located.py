"""Where a table tells a thing, as a drafted map writes it: in columns, in rows of the head, in headings above rows."""

from collections import Counter
from collections.abc import Mapping, Sequence

from metrics.curation.grammar import table as of
from metrics.curation.tables.drafting.heading_rows import likely_meanings
from metrics.curation.tables.drafting.table_axes import Axes
from metrics.curation.tables.files.cells import letters
from metrics.curation.tables.labels import table_labels
from metrics.curation.tables.labels.head_words import UNIT_HEADS
from metrics.curation.writing.additions import in_braces, written

LONGEST_HEAD = 30  # letters: what is longer is a title


def above_rows(axes: Axes, column: int, name: str, headings: Sequence[str]) -> str:
    """Return the headings above rows as the map writes them, with what those mean that no indicator is called."""
    likely = {**table_labels.indicators_by_word(axes.known.indicators), **axes.known.named}
    names = dict(likely_meanings(headings, axes.known.named, likely)) if name == of.INDICATOR.name else {}
    meant = {written(text): indicator for text, indicator in names.items()}
    own = own_head(axes, column)
    return in_braces(
        {
            of.ABOVE.name: written(own or letters(column)),
            **({of.NAMES.name: in_braces(meant)} if meant else {}),
        }
    )


def in_columns(axes: Axes, columns: Sequence[int], more: Mapping[str, str] | None = None) -> str:
    """Return columns as the map writes them: by their heads, where these are printed once, else by their letters."""
    every = Counter(own_head(axes, at) for at in axes.columns())
    heads = [(at, own_head(axes, at)) for at in columns]
    names = [
        written(head if head and every[head] == 1 and len(head) <= LONGEST_HEAD else letters(at))
        for at, head in heads
    ]
    return in_braces({"column": _one_or_more(names), **(more or {})})


def in_rows(rows: Sequence[int], more: Mapping[str, str] | None = None) -> str:
    """Return rows of the head as the map writes them."""
    return in_braces({"row": _one_or_more([str(row) for row in rows]), **(more or {})})


def _one_or_more(words: Sequence[str]) -> str:
    """Return words as the YAML writes one of them, or several."""
    return words[0] if len(words) == 1 else f"[{', '.join(words)}]"


def own_head(axes: Axes, column: int) -> str:
    """Return the lowest head of a column that is not the one of a row of units; empty where it has none."""
    heads = [head for head in axes.heads(column) if table_labels.folded(head) not in UNIT_HEADS]
    return (heads or axes.heads(column) or [""])[-1]
