"""Which row or column names the towns where no word says so: the one that is left when all else is told."""

from collections.abc import Collection

from msgspec.structs import replace

from metrics.curation.grammar import table as of
from metrics.curation.tables.drafting.breakdowns import is_of_all
from metrics.curation.tables.drafting.cell_forms import is_number, is_time
from metrics.curation.tables.drafting.locators import locators
from metrics.curation.tables.drafting.table_axes import Axes, is_code
from metrics.curation.tables.drafting.value_columns import value_column, values_of
from metrics.curation.tables.labels import table_labels, unit_names
from metrics.curation.tables.labels.head_words import SIGNS
from metrics.curation.tables.labels.measure_words import measure_alone
from metrics.language import CHINESE
from metrics.patterns import lazy_pattern

FEWEST = 2  # names, for a row or column to tell towns apart
FEWEST_LETTERS = 5  # of a word that begins with a capital in a proper name: upon and aux need none
SORTS_OF_TOWNS = (
    "省",
    "市",
    "区",
    "县",
    "镇",
    "乡",
    "街道",
    "村",
    "旗",
    "盟",
    "州",
    "农场",
    "林场",
    "办事处",
    "苏木",
)
_WORD = lazy_pattern(r"[^\W\d_]+")


def with_towns_left(axes: Axes, of_all: Collection[str]) -> Axes:
    """Return what a table looks like with the row or column that can only be that of its towns; as it was if none can.

    Args:
        axes: the table.
        of_all: the fields that are told of the whole table, or by the names of its sheets.
    """
    if axes.town_column or axes.town_row or of.AREA.name in of_all:
        return axes
    drafted = dict(locators(axes))
    if of.AREA.name in drafted:
        return axes
    values = values_of(axes, drafted)
    indicator = drafted.get(of.INDICATOR.name)
    labelled = {at for columns, _ in drafted.values() for at in columns}
    if indicator or of.INDICATOR.name in of_all:
        columns = [
            at for at in axes.columns() if at not in {*labelled, *values} and _tells_apart(axes, at, values)
        ]
        if len(columns) == 1:
            return replace(axes, town_column=columns[0])
    is_in_column = indicator is not None and bool(indicator[0])
    if (is_in_column or of.INDICATOR.name in of_all) and not value_column(axes):
        rows = [row for row in axes.head if _names_over(axes, row, values)]
        if len(rows) == 1:
            return replace(axes, town_row=rows[0])
    return axes


def _tells_apart(axes: Axes, column: int, values: list[int]) -> bool:
    """Whether a column prints a name in each row of figures, several in all, and never one of all together."""
    rows = range(axes.first, len(axes.grid.rows) + 1)
    of_figures = [row for row in rows if any(is_number(axes.grid.text(row, at)) for at in values)]
    texts = {axes.grid.text(row, column) for row in of_figures}
    return len(texts) >= FEWEST and not any(map(is_of_all, texts)) and all(map(_is_name, texts))


def _names_over(axes: Axes, row: int, values: list[int]) -> bool:
    """Whether a row of the head prints a name, that of no time, measure, unit or indicator, over each figure."""
    texts = {axes.grid.text(row, at) for at in values}
    known = axes.known
    tells_else = any(
        measure_alone(text)
        or axes.tells_time(text)
        or unit_names.is_unit(text, known.units)
        or not known.named.keys().isdisjoint(table_labels.names_in(text))
        for text in texts
    )
    return len(texts) >= FEWEST and not tells_else and all(map(_is_name, texts))


def _is_name(text: str) -> bool:
    """Whether a text may be the name of a town: a proper name, and no number, time, code or sign for none.

    >>> [_is_name(text) for text in ("Newcastle upon Tyne", "Väsby", "东湖镇", "Paper and paper products", "农业")]
    [True, True, True, False, False]
    """
    if not text or text in SIGNS or is_number(text) or is_time(text) or is_code(text):
        return False
    if CHINESE.search(text):
        return text.rstrip("）)").endswith(SORTS_OF_TOWNS)
    return all(word[:1].isupper() for word in _WORD.findall(text) if len(word) >= FEWEST_LETTERS)
