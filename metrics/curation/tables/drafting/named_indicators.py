"""Which indicators a table names: those that are called so, and those that its words are likely to mean.

What is likely stands in the map that is drafted, where a person sees it: growth, ranks, shares, words for an indicator.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from statistics import median

from metrics.curation.grammar import table as of
from metrics.curation.tables.drafting.cell_forms import is_number
from metrics.curation.tables.drafting.table_axes import Axes
from metrics.curation.tables.drafting.value_columns import value_column
from metrics.curation.tables.known_words import LEVELS
from metrics.curation.tables.labels import table_labels, unit_names
from metrics.curation.tables.labels.head_words import INDICATOR_HEADS, INDICATOR_LABEL_HEADS
from metrics.curation.tables.labels.measure_words import MEASURES, measure_alone
from metrics.curation.tables.labels.table_labels import BESIDE
from metrics.curation.writing.additions import both, in_braces, written
from metrics.model.codes import Measure
from metrics.model.levels import ALL_AROUND, PLACES_AROUND
from metrics.model.records import Area

# Before a name, of its place in a yearbook's list: 一、年末常住人口, （二）, 3., 1.2, 其中：
_AHEAD = re.compile(
    r"^(?:(?:[一二三四五六七八九十]+、|[（(](?:[一二三四五六七八九十]+|\d{1,2})[）)]|\d{1,2}(?:\.\d{1,2})*(?:[.、．]|(?=\s))|[#*])\s*)*"
    r"(?:其中[:：]?\s*)?(?:[年期季月](?:末|底))?\s*"
)


def names_of_measures(axes: Axes, row: int) -> dict[str, str]:
    """Return what the heads of a row mean that say a measure, as the map writes it."""
    return {
        head: in_braces({of.NAMED_MEASURE.name: measure, **more})
        if (more := _besides(axes, (row,), head, measure))
        else measure
        for head in dict.fromkeys(axes.row_texts(row))
        if (measure := measure_alone(head))
    }


def names_of_indicators(
    axes: Axes, beside: tuple[int, ...], times: Collection[int], standard: int
) -> tuple[int, tuple[int, ...], dict[str, str]]:
    """Return the column and the rows of the head that name indicators, 0 and none where none do, and what some mean.

    Args:
        axes: the table.
        beside: the columns that tell something else.
        times: the rows of the head that tell the times.
        standard: the column that tells it by a standard; 0 where the table follows none.
    """
    likely = {**table_labels.indicators_by_word(axes.known.indicators), **axes.known.named}
    column = standard or axes.column_of(lambda text: _meant(text, likely) != "", beside)
    rows = () if column else _rows(axes, likely, times)
    if not column and not rows:  # then one that may name them, so that each name that means nothing is told
        column = axes.headed(INDICATOR_LABEL_HEADS) or axes.headed(INDICATOR_HEADS)
        # Value names nothing: who knows says what all of it is
        row = 0 if column or value_column(axes) else axes.head_row(bool, beside=(*times, axes.town_row))
        rows = _told_apart(axes, row, times) if row else ()
    texts = axes.column_texts(column) if column else [name for _, name in _names_in(axes, rows)]
    return column, rows, dict(_meanings(axes, rows, texts, likely))


def _meanings(
    axes: Axes, rows: tuple[int, ...], texts: list[str], likely: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield what the names mean that no indicator has, as the map writes it."""
    named = axes.known.named
    for text in dict.fromkeys(texts):
        meant = "" if _called(text, named) else _meant(text, likely)
        measure = _measure_in(text, likely)[0]
        if meant and measure:
            named_so = {of.NAMED_INDICATOR.name: meant, of.NAMED_MEASURE.name: measure}
            yield text, in_braces(named_so | _besides(axes, rows, text, measure))
        elif meant:
            yield text, meant


def _rows(axes: Axes, likely: Mapping[str, str], times: Collection[int]) -> tuple[int, ...]:
    """Return the rows of the head whose names mean the most indicators: one, or two that make one name; else none."""
    rows = [row for row in axes.head if row not in times]
    choices: list[tuple[int, ...]] = [(row,) for row in rows]
    choices += [(row, row + 1) for row in rows if row + 1 in rows]
    counts = {rows: sum(_meant(text, likely) != "" for _, text in _names_in(axes, rows)) for rows in choices}
    best = max(counts, key=lambda rows: (counts[rows], -len(rows)), default=())
    return best if counts.get(best) else ()


def _told_apart(axes: Axes, row: int, times: Collection[int]) -> tuple[int, ...]:
    """Return a row of the head, with the one below it where it alone tells columns apart: wages over women and men."""
    below = row + 1
    above, both = ([name for _, name in _names_in(axes, rows)] for rows in ((row,), (row, below)))
    says_else = any(
        measure_alone(text) or unit_names.is_unit(text, axes.known.units) for text in axes.row_texts(below)
    )
    is_of_names = below in axes.head and below not in times and not says_else
    return (row, below) if is_of_names and len(set(both)) > len(set(above)) else (row,)


def _names_in(axes: Axes, rows: tuple[int, ...]) -> Iterator[tuple[int, str]]:
    """Yield the columns and the names that rows of the head print; what is merged over rows stands once in one."""
    for column in axes.columns():
        cells = [cell for row in rows if (cell := axes.grid.cell(row, column))]
        texts = [
            cell.text.strip() for at, cell in enumerate(cells) if all(cell is not one for one in cells[:at])
        ]
        if texts and column != axes.town_column:
            yield column, " ".join(texts)


def _besides(axes: Axes, rows: tuple[int, ...], head: str, measure: Measure) -> dict[str, str]:
    """Return what a map is to say besides of a head that tells a measure: the % it leaves out, among whom, of what."""
    if measure.is_rank:
        around = [[locality.zh for locality in area.lies_in] for area in _towns(axes)]
        shared = [name for name in around[0] if all(name in names for names in around)] if around else []
        left = table_labels.without_unit(head.rpartition(BESIDE)[0])
        ranked = next((measure for measure, form in MEASURES.items() if form.search(left)), None)
        by = {of.NAMED_OF.name: str(ranked)} if ranked else {}
        return by | ({of.NAMED_AMONG.name: written(shared[0])} if shared else {})
    columns = [at for at, name in _names_in(axes, rows) if name == head]
    texts = [text for at in columns for text in axes.column_texts(at) if is_number(text)]
    numbers = [abs(float(text)) for text in texts if re.fullmatch(r"-?\d+(?:\.\d+)?", text)]
    is_bare = bool(texts) and len(numbers) == len(texts) and not table_labels.in_brackets(head)
    is_in_per_cent = is_bare and measure.is_in_per_cent and median(numbers) >= 1
    return ({of.NAMED_UNIT.name: '"%"'} if is_in_per_cent else {}) | (
        _whole(head) if measure.has_whole else {}
    )


def _whole(head: str) -> dict[str, str]:
    """Return of which place around the towns a head tells a share: all of the county, of 占全县比重."""
    around = re.search(ALL_AROUND, head.rpartition(BESIDE)[2])
    return {of.NAMED_WHOLE.name: both(around[0], PLACES_AROUND[around[0]])} if around else {}


def _towns(axes: Axes) -> list[Area]:
    """Return the towns that a table names, as far as they are known."""
    known, areas = axes.known.towns_by(axes.codes), axes.known.areas
    texts = axes.column_texts(axes.town_column) if axes.town_column else []
    return [areas[known[name]] for name in dict.fromkeys(map(table_labels.folded, texts)) if name in known]


def _measure_in(text: str, indicators: Mapping[str, str]) -> tuple[Measure | None, str]:
    """Return the measure that a head tells beside the name of an indicator, and that name; none where it tells none."""
    left, _, own = text.rpartition(BESIDE)
    if left and (measure := measure_alone(own)):
        inner, name = _measure_in(left, indicators)
        is_of_it = measure.is_rank or inner is None  # a growth ranks, and has no growth
        return (measure, name) if is_of_it and _called(name, indicators) else (None, text)
    plain = table_labels.without_unit(text)
    for measure, form in MEASURES.items():
        match = form.search(plain)
        rest = (plain[: match.start()] + plain[match.end() :]).strip(" ,，的") if match else ""
        if rest and _called(rest, indicators):
            return measure, rest
    return None, plain


def _meant(text: str, indicators: Mapping[str, str]) -> str:
    """Return the indicator that a text means: itself, beside a measure, a level, 年末 or 其中; else nothing."""
    words = text.split()
    level = (
        " ".join(words[:-1])
        if table_labels.folded(table_labels.without_unit(words[-1] if words else "")) in LEVELS
        else ""
    )
    return (
        _called(text, indicators)
        or _called(_measure_in(text, indicators)[1], indicators)
        or _called(level, indicators)
        or _called(_AHEAD.sub("", text), indicators)
    )


def _called(text: str, indicators: Mapping[str, str]) -> str:
    """Return the id of the indicator that an unmapped table calls so; empty where none is."""
    return (
        next((indicators[name] for name in table_labels.names_in(text) if name in indicators), "")
        if text
        else ""
    )
