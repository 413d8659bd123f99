"""A map drafted from a table: a person looks at it, and writes what it leaves open."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field

from metrics.curation.grammar import table as of
from metrics.curation.tables.drafting.breakdowns import ROWS_OF_ALL, only_of
from metrics.curation.tables.drafting.cell_forms import is_time
from metrics.curation.tables.drafting.locators import locators
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
    time_rows,
)
from metrics.curation.tables.drafting.towns_left import with_towns_left
from metrics.curation.tables.drafting.units import unit_as_told
from metrics.curation.tables.drafting.value_columns import in_letters, left_out, of_one_indicator, values_of
from metrics.curation.tables.files.cells import Grid, PrintedTable, letters
from metrics.curation.tables.files.opening import UTF_8, Writing
from metrics.curation.tables.known_words import NamedRecords
from metrics.curation.tables.labels import table_labels
from metrics.curation.writing.additions import written
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
    given = {field: word for field, word in (given or {}).items() if word}
    shown = [sheet for sheet in table.grids if not sheet.is_hidden]
    by_sheet = _told_by_names(shown, known)
    axes = with_towns_left(axes_of(grid, known), {*given, *by_sheet})
    draft.fields |= {of.SHEET.name: of.EVERY} if by_sheet else dict(_sheet(grid, shown))
    draft.remarks += [] if by_sheet else list(other_sheets(table, grid))
    draft.fields |= dict(_writing(writing))
    draft.fields |= {of.HEADER.name: str(list(axes.head))} if axes.head != (1,) else {}
    drafted = dict(locators(axes)) | by_sheet
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
