"""Which columns of a table print its figures, and how a map names them."""

from collections.abc import Mapping

from metrics.curation.grammar import table as of
from metrics.curation.tables.drafting.cell_forms import is_number, share
from metrics.curation.tables.drafting.table_axes import MOSTLY, Axes, Locator
from metrics.curation.tables.drafting.time_locators import time_rows
from metrics.curation.tables.files.cells import letters
from metrics.curation.tables.growth_heads import times_of_growth
from metrics.curation.tables.labels import table_labels
from metrics.curation.tables.labels.head_words import SIGNS, VALUE_HEADS
from metrics.curation.tables.packed_heads import ESTIMATE, MARK, pieces
from metrics.patterns import lazy_pattern

_CODE = lazy_pattern(r"(?:code|schlüssel|编码|代码|コード)$")
FEW = 4  # columns that are named one by one


def values_of(axes: Axes, named: Mapping[str, Locator]) -> list[int]:
    """Return the columns of figures: those of numbers and signs for none, that tell nothing else.

    Where columns tell their time in the head, those that tell none are codes.
    """
    numbered = _estimates(axes, _numbered(axes, named))
    standard = value_column(axes)
    if standard in numbered:
        return [standard]
    in_head = named.get(of.PERIOD.name, ((), ""))[1].startswith("{row")
    growth = times_of_growth(axes.grid, axes.head, time_rows(axes))
    timed = [
        at
        for at in numbered
        if in_head and any(axes.tells_time(head) or head in growth for head in axes.heads(at))
    ]
    return timed or [at for at in numbered if not _are_codes(axes, at) and not axes.numbers_rows(at)]


def _estimates(axes: Axes, columns: list[int]) -> list[int]:
    """Return the columns whose packed heads say Estimate, where any do: beside them are margins of error, per cent."""
    packed = {at: pieces(head) for at in columns for head in axes.heads(at) if MARK in head}
    return [at for at, names in packed.items() if table_labels.folded(names[-1]) == ESTIMATE] or columns


def of_one_indicator(
    axes: Axes, values: list[int], indicator: str, named: Mapping[str, Locator]
) -> list[int]:
    """Return the columns of figures where all are said to be of one ``indicator``: the one called so, if one is.

    Where the head tells towns, times or measures all are of it.
    """
    asked = axes.known.indicators.get(indicator)
    if asked is None or any(where.startswith("{row") for _, where in named.values()):
        return values
    words = [table_labels.folded(word) for word in (asked.name.zh, asked.name.en, *asked.words)]
    called = [
        at
        for at in values
        if any(word in table_labels.folded(head) for head in axes.heads(at) for word in words)
    ]
    return called if len(called) == 1 else values


def left_out(axes: Axes, named: Mapping[str, Locator], values: list[int]) -> list[int]:
    """Return an unmapped table's columns of numbers that are not taken, and are neither codes nor counts."""
    if value_column(axes):
        return []
    return [
        at
        for at in _numbered(axes, named)
        if at not in values and not _are_codes(axes, at) and not axes.numbers_rows(at)
    ]


def value_column(axes: Axes) -> int:
    """Return the column whose head says that it alone holds the numbers, as Value; 0 where none or several do."""
    heads = {at: set(map(table_labels.head_name, axes.heads(at))) for at in axes.columns()}
    columns = [at for at in axes.columns() if heads[at] & VALUE_HEADS]
    return axes.headed({"obsvalue"}) or (columns[0] if len(columns) == 1 else 0)


def _numbered(axes: Axes, named: Mapping[str, Locator]) -> list[int]:
    """Return the columns of numbers and signs for none that tell nothing else, and those called as an indicator is.

    What such a column prints that is no number is told at its cell, and lost with no column that is left out.
    """
    labelled = {at for columns, _ in named.values() for at in columns}

    return [
        at
        for at in axes.columns()
        if at not in labelled
        and not any(_says_again(axes, at, other) for other in labelled)
        and axes.column_texts(at)
        and (_names_indicator(axes, at) or _prints_numbers(axes, at))
    ]


def _prints_numbers(axes: Axes, column: int) -> bool:
    """Whether a column prints numbers and signs for none, numbers among them."""
    texts = axes.column_texts(column)
    are_values = share(texts, lambda text: is_number(text) or text in SIGNS) >= 0.5
    return are_values and any(map(is_number, texts))


def _names_indicator(axes: Axes, column: int) -> bool:
    """Whether a head of a column is the name of an indicator with a unit, as no head of words is: 户籍人口（万人）."""
    named = axes.known.named
    return any(
        table_labels.unit_in_brackets(head, axes.known.units)
        and not named.keys().isdisjoint(table_labels.names_in(head))
        for head in axes.heads(column)
    )


def _says_again(axes: Axes, column: int, other: int) -> bool:
    """Whether two columns print the same in every row: a code of a year, and the year."""
    return other > 0 and all(text == same for text, same in axes.pairs(column, other))


def _are_codes(axes: Axes, column: int) -> bool:
    """Whether a column prints codes: by its head, or those of towns beside their names."""
    if any(_CODE.search(table_labels.folded(head)) for head in axes.heads(column)):
        return True
    schemes = {scheme for area in axes.known.areas.values() for scheme in area.codes}
    texts = [table_labels.folded(text) for text in axes.column_texts(column)]
    return any(share(texts, axes.known.towns_by(scheme).__contains__) > MOSTLY for scheme in schemes)


def in_letters(axes: Axes, values: list[int]) -> str:
    """Return the columns of figures as the map writes them: up to the last one, wherever that is next year."""
    is_stretch = len(values) > 1 and values == list(range(values[0], values[-1] + 1))
    if is_stretch and values[-1] == axes.grid.printed_width:
        return f"{letters(values[0])}/.."
    if is_stretch and len(values) > FEW:
        return f"{letters(values[0])}/{letters(values[-1])}"
    return f"[{', '.join(letters(at) for at in values)}]"
