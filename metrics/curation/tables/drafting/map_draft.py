"""A map drafted from a table: a person looks at it, and writes what it leaves open."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from metrics.curation.grammar.table import EVERY
from metrics.curation.tables import labels
from metrics.curation.tables.drafting.axes import (
    Axes,
    axes_of,
    is_number,
    is_plainly_time,
    is_time,
)
from metrics.curation.tables.drafting.breakdowns import ROWS_OF_ALL, only_of
from metrics.curation.tables.drafting.head_words import (
    SCALE_HEADS,
    SDMX,
    SDMX_STATES,
    STATUS_HEADS,
    UNIT_HEADS,
)
from metrics.curation.tables.drafting.named_indicators import (
    measure_alone,
    names_of_indicators,
    names_of_measures,
)
from metrics.curation.tables.drafting.number_styles import (
    EXPLAIN,
    EXPLAIN_MARKS,
    TWO_WAYS,
    is_open,
    marks_of,
    missing_of,
    style_of,
)
from metrics.curation.tables.drafting.units import unit_beside, unit_column
from metrics.curation.tables.drafting.value_columns import in_letters, left_out, values_of
from metrics.curation.tables.files.cells import Grid, PrintedTable, letters
from metrics.curation.tables.files.opening import UTF_8, Writing
from metrics.curation.tables.known_words import NamedRecords
from metrics.curation.tables.times import period_of, time_within
from metrics.curation.writing.additions import in_braces, written
from metrics.language import Bilingual

OF_THE_WHOLE = ("indicator", "unit")  # which a map tells, and no document's entry
LONGEST_HEAD = 30  # letters: what is longer is a title


@dataclass
class MapDraft:
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
    draft, grid = MapDraft(), _grid(table)
    axes = axes_of(grid, known)
    shown = [sheet for sheet in table.grids if not sheet.is_hidden]
    by_sheet = _told_by_names(shown, known)
    draft.fields |= {"sheet": EVERY} if by_sheet else {}
    draft.fields |= {"sheet": written(grid.name)} if not by_sheet and shown and grid is not shown[0] else {}
    draft.fields |= {"encoding": writing.encoding} if writing.encoding not in (UTF_8, "utf-8-sig") else {}
    draft.fields |= {"separator": _separator(writing.separator)} if writing.separator != "," else {}
    draft.fields |= {"header": str(list(axes.head))} if axes.head != (1,) else {}
    given = {field: word for field, word in (given or {}).items() if word}
    drafted = dict(_told(axes)) | by_sheet
    named = {field: where for field, where in drafted.items() if field not in given}
    values = values_of(axes, drafted)
    columns = left_out(axes, drafted, values)
    draft.remarks += [_left_out(axes, columns)] if columns else []
    style = style_of(axes, values)
    either = is_open(axes, values, writing.separator)
    draft.fields |= {"decimal": '"?"' if either else '","'} if either or style.decimal == "," else {}
    draft.fields |= {"thousands": written(style.thousands)} if style.thousands != "," else {}
    draft.fields |= {"values": in_letters(axes, values)} if values else {}
    draft.fields |= {name: where for name, (_, where) in named.items()}
    draft.fields |= {field: written(word) for field, word in given.items() if field in OF_THE_WHOLE}
    draft.fields |= dict(only_of(axes, {at for at, _ in named.values() if at}, values))
    draft.fields |= dict(_totals(axes))
    draft.fields |= dict(missing_of(axes, values, style, named.get("status", (0, ""))[0]))
    draft.fields |= dict(marks_of(axes, values))
    draft.remarks += [EXPLAIN_MARKS] if "marks" in draft.fields else []
    draft.remarks += [ROWS_OF_ALL] if "only" in draft.fields else []
    draft.remarks += [TWO_WAYS] if either else []
    draft.remarks += [EXPLAIN] if "missing" in draft.fields else []
    return draft


def _left_out(axes: Axes, columns: list[int]) -> Bilingual:
    """Return what is said of columns of numbers that are not taken."""
    heads = [(letters(column), axes.heads(column)[-1:]) for column in columns]
    named = ", ".join(f"{name} ({head[0]})" if head else name for name, head in heads)
    return Bilingual(
        f"values：{named} 列也是数字，没有收；要收就写进 values，并写明它们说的是什么时期、什么指标",
        f"values: {named} hold numbers too, and are left out; to take them name them at values, and say of which "
        "time and what they are",
    )


def _grid(table: PrintedTable) -> Grid:
    """Return the sheet with the most numbers, of those that are shown."""
    shown = [grid for grid in table.grids if not grid.is_hidden] or list(table.grids)
    return max(
        shown, key=lambda grid: sum(bool(cell and is_number(cell.text)) for row in grid.rows for cell in row)
    )


def _told_by_names(shown: Sequence[Grid], known: NamedRecords) -> dict[str, tuple[int, str]]:
    """Return what the names of several sheets tell, where all of them tell it: the time, or the town; else nothing."""
    tests = {"period": is_time, "area": lambda name: labels.folded(name) in known.towns_by("")}
    names = [grid.name for grid in shown]
    return {
        thing: (0, "{sheet: yes}")
        for thing, test in tests.items()
        if len(names) > 1 and all(map(test, names))
    }


def _totals(axes: Axes) -> Iterator[tuple[str, str]]:
    """Yield the rows that are of all towns together, and of none."""
    texts = axes.column_texts(axes.town_column) if axes.town_column else []
    totals = [text for text in dict.fromkeys(texts) if labels.is_of_all(text)]
    if totals:
        yield "excluded", f"[{', '.join(map(written, totals))}]"


def _separator(separator: str) -> str:
    """Return a separator as the map writes it."""
    return "tab" if separator == "\t" else f'"{separator}"'


def _told(axes: Axes) -> Iterator[tuple[str, tuple[int, str]]]:
    """Yield where each thing is told: its column, 0 where it is in the head, and the place as the map writes it."""
    by_heads = {name: at for head, name in SDMX.items() if (at := axes.headed({labels.folded(head)}))}
    standard = {**axes.grid.roles, **by_heads}
    town = standard.get("area") or axes.town_column
    if town:
        yield "area", (town, _in_column(axes, town, {"codes": axes.codes} if axes.codes else {}))
    if axes.town_row and not town:
        yield "area", (0, f"{{row: {axes.town_row}}}")
    time = standard.get("period") or axes.column_of(is_plainly_time, (town,))
    row = 0 if time else axes.head_row(is_time) or axes.head_row(axes.tells_time)
    measures = axes.head_row(lambda head: measure_alone(head) is not None)
    cell = "" if time or (row and row != measures) else _time_cell(axes)
    if time or row or cell:  # a column of growth tells no time of its own: the title does
        in_head = f"{{cell: {cell}}}" if cell else f"{{row: {row}}}"
        yield "period", (time, _in_column(axes, time) if time else in_head)
    column, rows, names = names_of_indicators(axes, (town, time), row, standard.get("indicator", 0))
    more = {"names": in_braces({written(text): meant for text, meant in names.items()})} if names else {}
    if column or rows:
        in_head = str(list(rows) if len(rows) > 1 else rows[0]) if rows else ""
        where = _in_column(axes, column, more) if column else in_braces({"row": in_head, **more})
        yield "indicator", (column, where)
    if measures and measures not in rows:
        meant = in_braces(
            {written(head): measure for head, measure in names_of_measures(axes, measures).items()}
        )
        yield "measure", (0, in_braces({"row": str(measures), "names": meant}))
    yield from _told_besides(axes, standard, (town, time, column), {row, measures, *rows})


def _told_besides(
    axes: Axes, standard: Mapping[str, int], named: tuple[int, ...], rows: Collection[int]
) -> Iterator[tuple[str, tuple[int, str]]]:
    """Yield where unit, power of ten and state are told, in no column ``named`` already, nor in ``rows``."""
    unit = standard.get("unit") or unit_column(axes, named)
    if unit:
        yield "unit", (unit, _in_column(axes, unit))
    elif over := unit_beside(axes, named, rows):
        yield "unit", (0, over)
    if scale := standard.get("scale") or axes.headed(SCALE_HEADS):
        yield "scale", (scale, _in_column(axes, scale))
    status = standard.get("status") or axes.headed(STATUS_HEADS)
    if status and (words := axes.column_texts(status)):
        states = {code: state for word in words for code, state in _states(word)}
        names = in_braces({written(code): state for code, state in states.items()})
        yield "status", (status, _in_column(axes, status, {"names": names} if states else {}))


def _states(word: str) -> Iterator[tuple[str, str]]:
    """Yield what a word, or the code in it, means among the states of observations of SDMX."""
    for way in labels.ways_to_say(word):
        if state := SDMX_STATES.get(way.casefold()):
            yield way, state


def _in_column(axes: Axes, column: int, more: Mapping[str, str] | None = None) -> str:
    """Return a column as the map writes it: by its head, if that is printed once, else by its letters."""
    head, every = _own_head(axes, column), Counter(_own_head(axes, at) for at in axes.columns())
    is_own = head and every[head] == 1 and len(head) <= LONGEST_HEAD
    name = head if is_own else letters(column)
    return in_braces({"column": written(name), **(more or {})})


def _own_head(axes: Axes, column: int) -> str:
    """Return the lowest head of a column that is not the one of a row of units; empty where it has none."""
    heads = [head for head in axes.heads(column) if labels.folded(head) not in UNIT_HEADS]
    return (heads or axes.heads(column) or [""])[-1]


def _time_cell(axes: Axes) -> str:
    """Return the first cell above the figures that tells a time; empty where none does, or they tell several."""
    above = [cell for row in axes.grid.rows[: axes.first - 1] for cell in row if cell]
    alone = {cell: period_of(cell.text) for cell in above if is_plainly_time(cell.text)}
    times = alone or {cell: period_of(time) for cell in above if (time := time_within(cell.text))}
    names = [f"{letters(cell.column)}{cell.row}" for cell in times]
    return names[0] if len(set(times.values())) == 1 else ""
