"""By what a table breaks its numbers down, such as sex: only the rows of all are of a town."""

from collections.abc import Iterator, Mapping, Sequence

from metrics.curation.grammar import table as of
from metrics.curation.tables.drafting.cell_forms import is_number, share
from metrics.curation.tables.drafting.table_axes import MOSTLY, Axes
from metrics.curation.tables.labels import table_labels
from metrics.curation.writing.additions import in_braces, written
from metrics.language import Bilingual

TOTALS = frozenset({"total", "totalt", "insgesamt", "t", "sext", "all", "bothsexes", "合计", "总计", "全部"})
BLANK = ""
ROWS_OF_ALL = Bilingual(
    "only：只收合计的行；其余的行是分项，没有收",
    "only: the rows of all are taken; the others tell a part of it, and are left out",
)
MOST_ROWS = 50_000  # looked at: the outermost of several breakdowns changes last


def only_of(axes: Axes, label_columns: set[int], values: list[int]) -> Iterator[tuple[str, str]]:
    """Yield which rows alone are taken: those of all, or that leave blank, what others tell apart.

    Args:
        axes: the table.
        label_columns: the columns that tell what a number is of.
        values: the columns of numbers.
    """
    columns = (at for at in axes.columns() if at not in label_columns and at not in values and axes.heads(at))
    looked_at = range(axes.first, min(len(axes.grid.rows), axes.first + MOST_ROWS) + 1)
    # Without the notes at its foot
    rows = [row for row in looked_at if any(axes.grid.text(row, at) for at in values)]
    things = [tuple(axes.grid.text(row, at) for at in sorted(label_columns)) for row in rows]
    kept, taken = dict[str, str](), list[list[bool]]()
    for at in columns:
        texts = [axes.grid.text(row, at) for row in rows]
        word = _word_of_all(texts, things)
        of_all = [text == word for text in texts]
        if word is not None and of_all not in taken:  # a label of codes says the same again
            kept[axes.heads(at)[-1]] = word
            taken.append(of_all)
    if kept:
        yield of.ONLY.name, only_written(kept)


def only_written(kept: Mapping[str, str]) -> str:
    """Return which rows alone are taken as the map writes it: by column, what its cells print."""
    return in_braces({written(head): written(word) if word else "blank" for head, word in kept.items()})


def is_of_all(text: str) -> bool:
    """Whether a word of a breakdown means all: total, 合计, T, or nothing printed."""
    return not text or not TOTALS.isdisjoint(map(table_labels.folded, table_labels.ways_to_say(text)))


def _word_of_all(texts: Sequence[str], things: Sequence[tuple[str, ...]]) -> str | None:
    """Return what a column prints of all, where other rows of the same things tell a part; None where none does.

    Args:
        texts: what the column prints, row by row.
        things: what each row is of.
    """
    printed = [text for text in texts if text]
    if not printed or share(printed, is_number) >= MOSTLY:
        return None
    words = [BLANK, *filter(is_of_all, dict.fromkeys(printed))]
    return next((word for word in words if _breaks_down(texts, things, word)), None)


def _breaks_down(texts: Sequence[str], things: Sequence[tuple[str, ...]], of_all: str) -> bool:
    """Whether rows that print ``of_all`` in a column stand beside rows that do not, of the same thing."""
    whole = {thing for text, thing in zip(texts, things, strict=True) if text == of_all}
    return any(text != of_all and thing in whole for text, thing in zip(texts, things, strict=True))
