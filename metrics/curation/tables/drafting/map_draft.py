"""A map drafted from a table: a person looks at it, and writes what it leaves open."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct, field

from metrics.curation.grammar import table as of
from metrics.curation.tables import table_labels
from metrics.curation.tables.drafting.breakdowns import ROWS_OF_ALL, only_of
from metrics.curation.tables.drafting.cell_forms import is_time
from metrics.curation.tables.drafting.heading_rows import headings_of
from metrics.curation.tables.drafting.located import above_rows, in_columns, in_rows
from metrics.curation.tables.drafting.named_indicators import names_of_indicators, names_of_measures
from metrics.curation.tables.drafting.number_styles import (
    EXPLAIN,
    EXPLAIN_MARKS,
    TWO_WAYS,
    counts_whole,
    is_open,
    marks_of,
    missing_of,
    style_of,
)
from metrics.curation.tables.drafting.sheets import other_sheets, sheet_of
from metrics.curation.tables.drafting.table_axes import Axes, Locator, axes_of
from metrics.curation.tables.drafting.time_locators import (
    leans_on_a_year,
    time_cell,
    time_columns,
    time_rows,
)
from metrics.curation.tables.drafting.units import unit_as_told, unit_beside, unit_column
from metrics.curation.tables.drafting.value_columns import in_letters, left_out, of_one_indicator, values_of
from metrics.curation.tables.files.cells import Grid, PrintedTable, letters
from metrics.curation.tables.files.opening import UTF_8, Writing
from metrics.curation.tables.head_words import (
    SCALE_HEADS,
    SDMX,
    SDMX_STATES,
    STATUS_HEADS,
)
from metrics.curation.tables.known_words import NamedRecords
from metrics.curation.tables.measure_words import measure_alone
from metrics.curation.writing.additions import in_braces, written
from metrics.language import Bilingual

OF_THE_WHOLE = (of.INDICATOR.name, of.UNIT.name)  # which a map tells, and no document's entry


class MapDraft(Struct):
    """A map as it is written: its fields in their order, and what is to be said of it in remarks."""

    fields: dict[str, str] = field(default_factory=dict)
    remarks: list[Bilingual] = field(default_factory=list)

    def text(self, name: str) -> str:
        """Return the map as a file, which says at its head what it is."""
        head = [
            f"# How tables/{name} is read. Next year's edition is read by it too: metrics import FILE --map …"
        ]
        head += [f"# {remark.zh} · {remark.en}" for remark in self.remarks]
        return "\n".join([*head, *(f"{key}: {value}" for key, value in self.fields.items())]) + "\n"


def drafted_map(
    table: PrintedTable, writing: Writing, known: NamedRecords, given: Mapping[str, str] | None = None
) -> MapDraft:
    """Return the map that a table seems to ask for.

    Args:
        table: the table.
        writing: how it is written.
        known: what its words may name.
        given: what is told of the whole table, by field: of what it does not print itself.
    """
    draft, grid = MapDraft(), sheet_of(table)
    axes = axes_of(grid, known)
    shown = [sheet for sheet in table.grids if not sheet.is_hidden]
    by_sheet = _told_by_names(shown, known)
    draft.fields |= {of.SHEET.name: of.EVERY} if by_sheet else dict(_sheet(grid, shown))
    draft.remarks += [] if by_sheet else list(other_sheets(table, grid))
    draft.fields |= dict(_writing(writing))
    draft.fields |= {of.HEADER.name: str(list(axes.head))} if axes.head != (1,) else {}
    given = {field: word for field, word in (given or {}).items() if word}
    drafted = dict(_locators(axes)) | by_sheet
    leans = leans_on_a_year(axes, time_rows(axes))
    kept = {of.PERIOD.name} if leans else set[str]()
    named = {field: where for field, where in drafted.items() if field not in given or field in kept}
    values = of_one_indicator(axes, values_of(axes, drafted), given.get(of.INDICATOR.name, ""), named)
    columns = left_out(axes, drafted, values)
    draft.remarks += [_left_out(axes, columns)] if columns else []
    counts = counts_whole(axes, given.get(of.UNIT.name, ""))
    either = not counts and is_open(axes, values, writing.separator)
    style = style_of(axes, values, counts=counts)
    draft.fields |= {of.DECIMAL.name: '"?"' if either else '","'} if either or style.decimal == "," else {}
    draft.fields |= {of.THOUSANDS.name: written(style.thousands)} if style.thousands != "," else {}
    draft.fields |= {of.VALUES.name: in_letters(axes, values)} if values else {}
    draft.fields |= {name: where for name, (_, where) in named.items()}
    draft.fields |= {field: written(word) for field, word in given.items() if field in OF_THE_WHOLE}
    if of.UNIT.name in given:
        draft.fields[of.UNIT.name] = unit_as_told(axes, drafted.get(of.UNIT.name), given[of.UNIT.name])
    of_what = {at for field, (columns, _) in named.items() if field != of.STATUS.name for at in columns}
    draft.fields |= dict(only_of(axes, of_what, values))
    draft.fields |= dict(_totals(axes))
    draft.fields |= dict(missing_of(axes, values, style, sum(named.get(of.STATUS.name, ((), ""))[0])))
    draft.fields |= dict(marks_of(axes, values))
    draft.remarks += [EXPLAIN_MARKS] if of.MARKS.name in draft.fields else []
    draft.remarks += [ROWS_OF_ALL] if of.ONLY.name in draft.fields else []
    draft.remarks += [TWO_WAYS] if either else []
    draft.remarks += [EXPLAIN] if of.MISSING.name in draft.fields else []
    return draft


def _sheet(grid: Grid, shown: Sequence[Grid]) -> Iterator[tuple[str, str]]:
    """Yield the field by which a drafted map names the sheet of its table; none for the first that is shown."""
    if shown and grid is not shown[0]:
        yield of.SHEET.name, written(grid.name)


def _writing(writing: Writing) -> Iterator[tuple[str, str]]:
    """Yield the fields that say in a drafted map how a text is written, but for what needs no saying."""
    if writing.encoding not in (UTF_8, "utf-8-sig"):
        yield of.ENCODING.name, writing.encoding
    if writing.separator != ",":
        yield of.SEPARATOR.name, _separator(writing.separator)


def _left_out(axes: Axes, columns: list[int]) -> Bilingual:
    """Return what is said of columns of numbers that are not taken."""
    heads = [(letters(column), axes.heads(column)[-1:]) for column in columns]
    named = ", ".join(f"{name} ({head[0]})" if head else name for name, head in heads)
    return Bilingual(
        f"values：{named} 列也是数字，没有收；要收就写进 values，并写明它们说的是什么时期、什么指标",
        f"values: {named} hold numbers too, and are left out; to take them name them at values, and say of which "
        "time and what they are",
    )


def _told_by_names(shown: Sequence[Grid], known: NamedRecords) -> dict[str, Locator]:
    """Return what the names of several sheets tell, where all of them tell it: the time, or the town; else nothing."""
    tests = {
        of.PERIOD.name: is_time,
        of.AREA.name: lambda name: table_labels.folded(name) in known.towns_by(""),
    }
    names = [grid.name for grid in shown]
    return {
        thing: ((), "{sheet: yes}")
        for thing, test in tests.items()
        if len(names) > 1 and all(map(test, names))
    }


def _totals(axes: Axes) -> Iterator[tuple[str, str]]:
    """Yield the rows that are of all towns together, and of none."""
    texts = axes.column_texts(axes.town_column) if axes.town_column else []
    totals = [text for text in dict.fromkeys(texts) if table_labels.is_of_all(text)]
    if totals:
        yield of.EXCLUDED.name, f"[{', '.join(map(written, totals))}]"


def _separator(separator: str) -> str:
    """Return a separator as the map writes it."""
    return "tab" if separator == "\t" else f'"{separator}"'


def _locators(axes: Axes) -> Iterator[tuple[str, Locator]]:
    """Yield where each thing is told: its columns, none where it is in the head, and the place as the map writes it."""
    by_heads = {name: at for head, name in SDMX.items() if (at := axes.headed({table_labels.folded(head)}))}
    standard = {**axes.grid.roles, **by_heads}
    towns = axes.known.towns_by("")
    above, of_headings, headings = headings_of(axes)
    town = (
        axes.labelled(standard.get(of.AREA.name, 0), lambda name: table_labels.folded(name) in towns)
        or axes.town_column
    )
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
        standard.get(of.UNIT.name, 0), lambda name: table_labels.is_unit(name, units)
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
