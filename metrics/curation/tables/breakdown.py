"""By what a table breaks its numbers down, such as sex: only the rows of all are of a town."""

from collections.abc import Iterator

from metrics.curation.tables import labels
from metrics.curation.tables.axes import LOOKED_AT, MOSTLY, Axes, is_number, share
from metrics.curation.writing.additions import in_braces, written

TOTALS = frozenset(
    {"total", "totalt", "insgesamt", "t", "_t", "sex_t", "all", "bothsexes", "合计", "总计", "全部"}
)
BLANK = ""


def only_of(axes: Axes, label_columns: set[int], values: list[int]) -> Iterator[tuple[str, str]]:
    """Yield which rows alone are taken: those of all, or that leave blank, what others tell apart.

    Args:
        axes: the table.
        label_columns: the columns that tell what a number is of.
        values: the columns of numbers.
    """
    columns = (at for at in axes.columns() if at not in label_columns and at not in values and axes.heads(at))
    kept = {
        axes.heads(at)[-1]: word
        for at in columns
        if (word := _word_of_all(axes, at, label_columns)) is not None
    }
    if kept:
        yield (
            "only",
            in_braces({written(head): written(word) if word else "blank" for head, word in kept.items()}),
        )


def _word_of_all(axes: Axes, column: int, label_columns: set[int]) -> str | None:
    """Return what a column prints of all, where other rows of the same things tell a part; None where none does."""
    texts = axes.column_texts(column)
    if not texts or share(texts, is_number) >= MOSTLY:
        return None
    words = [
        BLANK,
        *(
            text
            for text in dict.fromkeys(texts)
            if TOTALS & set(map(labels.folded, labels.ways_to_say(text)))
        ),
    ]
    return next((word for word in words if _breaks_down(axes, column, label_columns, word)), None)


def _breaks_down(axes: Axes, column: int, label_columns: set[int], of_all: str) -> bool:
    """Whether rows that print ``of_all`` in a column stand beside rows that do not, of the same thing."""
    things: dict[bool, set[tuple[str, ...]]] = {True: set(), False: set()}
    for row in range(axes.first, min(len(axes.grid.rows), axes.first + LOOKED_AT) + 1):
        thing = tuple(axes.grid.text(row, at) for at in sorted(label_columns))
        things[axes.grid.text(row, column) == of_all].add(thing)
    return bool(things[True] & things[False])
