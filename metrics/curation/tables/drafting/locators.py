"""Where a table tells each thing, as a drafted map writes it: by the standard that it follows, by heads and cells."""

from collections.abc import Collection, Iterator, Mapping

from metrics.curation.grammar import table as of
from metrics.curation.tables.drafting.heading_rows import headings_of
from metrics.curation.tables.drafting.located import above_rows, in_columns, in_rows
from metrics.curation.tables.drafting.named_indicators import names_of_indicators, names_of_measures
from metrics.curation.tables.drafting.table_axes import Axes, Locator, named_beside
from metrics.curation.tables.drafting.time_locators import time_cell, time_columns, time_rows
from metrics.curation.tables.drafting.units import unit_beside, unit_column
from metrics.curation.tables.labels import table_labels, unit_names
from metrics.curation.tables.labels.head_words import SCALE_HEADS, SDMX, SDMX_STATES, STATUS_HEADS
from metrics.curation.tables.labels.measure_words import measure_alone
from metrics.curation.writing.additions import in_braces, written


def locators(axes: Axes) -> Iterator[tuple[str, Locator]]:
    """Yield where each thing is told: its columns, none where it is in the head, and the place as the map writes it."""
    by_heads = {name: at for head, name in SDMX.items() if (at := axes.headed({table_labels.folded(head)}))}
    standard = {**axes.grid.roles, **by_heads}
    towns = axes.known.towns_by("")
    above, of_headings, headings = headings_of(axes)
    coded = axes.labelled(standard.get(of.AREA.name, 0), lambda name: table_labels.folded(name) in towns)
    town = (coded if axes.codes else named_beside(axes.grid, coded)) or axes.town_column
    if above:
        yield above, ((of_headings,), above_rows(axes, of_headings, above, headings))
    if above == of.AREA.name:
        town = 0  # its column names indicators, too
    elif town:
        yield (
            of.AREA.name,
            ((town,), in_columns(axes, (town,), {of.CODES.name: axes.codes} if axes.codes else {})),
        )
    if axes.town_row and not (town or above == of.AREA.name):
        yield of.AREA.name, ((), f"{{row: {axes.town_row}}}")
    times, heads = time_columns(axes, standard.get(of.PERIOD.name, 0), town), time_rows(axes)
    row = 0 if times else heads[-1] if heads else 0
    measures = axes.head_row(lambda head: measure_alone(head) is not None)
    # A column of growth tells no time of its own: the title does.
    cell = "" if times or (row and row != measures) else time_cell(axes)
    if (times or row or cell) and above != of.PERIOD.name:
        in_head = f"{{cell: {cell}}}" if cell else in_rows(heads)
        yield of.PERIOD.name, (times, in_columns(axes, times) if times else in_head)
    column, rows, names = names_of_indicators(axes, (town, *times), heads, standard.get(of.INDICATOR.name, 0))
    more = {"names": in_braces({written(text): meant for text, meant in names.items()})} if names else {}
    if (column or rows) and above != of.INDICATOR.name:
        where = in_columns(axes, (column,), more) if column else in_rows(rows, more)
        yield of.INDICATOR.name, ((column,) if column else (), where)
    if measures and measures not in rows:
        meant = in_braces(
            {written(head): measure for head, measure in names_of_measures(axes, measures).items()}
        )
        yield of.MEASURE.name, ((), in_rows((measures,), {of.NAMES.name: meant}))
    yield from _told_besides(axes, standard, (town, *times, column), {*heads, measures, *rows})


def _told_besides(
    axes: Axes, standard: Mapping[str, int], named: tuple[int, ...], rows: Collection[int]
) -> Iterator[tuple[str, Locator]]:
    """Yield where unit, power of ten and state are told, in no column ``named`` already, nor in ``rows``."""
    units = axes.known.units
    unit = axes.labelled(
        standard.get(of.UNIT.name, 0), lambda name: unit_names.is_unit(name, units)
    ) or unit_column(axes, named)
    if unit:
        yield of.UNIT.name, ((unit,), in_columns(axes, (unit,)))
    elif over := unit_beside(axes, named, rows):
        yield of.UNIT.name, ((), over)
    if scale := standard.get(of.SCALE.name) or axes.headed(SCALE_HEADS):
        yield of.SCALE.name, ((scale,), in_columns(axes, (scale,)))
    status = standard.get(of.STATUS.name) or axes.headed(STATUS_HEADS)
    if status and (words := axes.column_texts(status)):
        states = {code: state for word in words for code, state in _states(word)}
        names = in_braces({written(code): state for code, state in states.items()})
        yield (
            of.STATUS.name,
            ((status,), in_columns(axes, (status,), {of.NAMES.name: names} if states else {})),
        )


def _states(word: str) -> Iterator[tuple[str, str]]:
    """Yield what a word, or the code in it, means among the states of observations of SDMX."""
    for way in table_labels.ways_to_say(word):
        if state := SDMX_STATES.get(way.casefold()):
            yield way, state
