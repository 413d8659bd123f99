"""What a table prints against what is told of all of it: another time, town, indicator or unit than the map says."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from msgspec import Struct

from metrics.curation.grammar import table as of
from metrics.curation.tables import wording
from metrics.curation.tables.files.cells import Cell
from metrics.curation.tables.known_words import POWER_WORDS, NamedRecords
from metrics.curation.tables.labels import table_labels, time_wording, unit_names
from metrics.curation.tables.labels.head_words import (
    INDICATOR_HEADS,
    SCALE_HEADS,
    TIME_HEADS,
    TOWN_HEADS,
    UNIT_HEADS,
    VALUE_HEADS,
)
from metrics.curation.tables.labels.time_stretches import stretch_headed, tells_stretch
from metrics.curation.tables.labels.times import overlap, period_of, times_in
from metrics.curation.tables.table_layout import Layout
from metrics.curation.tables.word_meanings import MappedSheet
from metrics.errors import Fault
from metrics.model.period import Period
from metrics.model.records import Source
from metrics.patterns import lazy_pattern

# A title that says when or where the table came out tells no time of its figures: 2024年统计年鉴.
_OF_THE_BOOK = lazy_pattern(
    r"年鉴|发布|公布|更新|印发|来源|编印|yearbook|publish|updat|releas|retriev|source|stand:|copyright|©",
    re.IGNORECASE,
)
ONES = "0"  # the power of ten where none is told
Extractor = Callable[[str], list[str]]


class BlanketWord(Struct, frozen=True):
    """What a map or document tells of all figures of a table in one regard, beside what a head or cell tells.

    ``heads`` are those of the columns that tell it row by row.
    """

    name: str
    of_all: str
    in_title: Extractor
    in_head: Extractor
    in_cell: Extractor
    heads: frozenset[str]
    agrees: Callable[[str, str], bool]

    def is_denied_by(self, printed: Iterable[str]) -> bool:
        """Whether a table prints other words, and none that its map tells of all figures."""
        others = list(printed)
        return bool(others) and not any(self.agrees(self.of_all, other) for other in others)


def refuse_contradictions(sheet: MappedSheet, layout: Layout, known: NamedRecords, source: Source) -> None:
    """Report what a sheet prints of itself (in a title, head or row) that contradicts what its map tells of all."""
    for claimed in _all_told(sheet, known, source):
        if claimed.is_denied_by(word for _, words in _over_all(sheet, claimed) for word in words):
            cell, words = next((cell, words) for cell, words in _over_all(sheet, claimed) if words)
            _refuse(sheet, claimed, (cell, words[0]), f"{{cell: {sheet.named(cell)}}}" if cell else "")
        for column in layout.values:
            _refuse_head(sheet, claimed, column)
        _refuse_rows(sheet, claimed, layout)
        if claimed.name == of.PERIOD.name:
            _refuse_heads_of_parts(sheet, layout, claimed)
    _refuse_parts(sheet, layout)


def _refuse_heads_of_parts(sheet: MappedSheet, layout: Layout, claimed: BlanketWord) -> None:
    """Report the first head of figures that tells a part of a year where the map tells one time of them all."""
    if of.PERIOD.name in sheet.map.told_in and not sheet.map.told_in[of.PERIOD.name].whole:
        return
    if Period.read(claimed.of_all).text != str(Period.read(claimed.of_all).year):
        return  # 1月 of all figures, and above them
    cells = (sheet.grid.cell(row, column) for column in layout.values for row in sheet.map.header)
    if first := next((cell for cell in cells if cell and tells_stretch(cell.text.strip())), None):
        way = f"{{row: {first.row}}}"
        sheet.refuse(
            first, time_wording.STRETCH_OVER_FIGURES(written=first.text, of_all=claimed.of_all, way=way)
        )


def _refuse_parts(sheet: MappedSheet, layout: Layout) -> None:
    """Report a column of months, quarters or half-years that is not taken: its figures are not of whole years."""
    heads = {column: layout.head(column) for column in layout.left_out()}
    for column in (
        at for at, head in heads.items() if stretch_headed(head) and head not in sheet.map.excluded
    ):
        cells = filter(None, (sheet.grid.cell(row, column) for row in layout.taken_rows()))
        if first := next((cell for cell in cells if tells_stretch(cell.text, heads[column])), None):
            years = [layout.head(at) for at in layout.label_columns.get(of.PERIOD.name, ())]
            way = f"{{column: [{', '.join([*years, heads[column]])}]}}"
            sheet.refuse(
                first, time_wording.STRETCH_OF_A_YEAR(written=first.text, head=heads[column], way=way)
            )


def _all_told(sheet: MappedSheet, known: NamedRecords, source: Source) -> Iterator[BlanketWord]:
    """Yield what is told of all figures of a table: by the map, else by the document's own entry."""
    by_map = {name: where.whole for name, where in sheet.map.told_in.items() if where.whole}
    by_source = {of.AREA.name: source.area, of.PERIOD.name: source.period.text}
    of_all = {
        name: word
        for name, word in by_source.items()
        if word and (name not in sheet.map.told_in or (name == of.PERIOD.name and _leans_on_it(sheet)))
    } | by_map
    units, towns, indicators = known.units, partial(_towns, known), partial(_indicators, known)
    ahead = partial(_only, partial(table_labels.unit_ahead, units=units))
    ways: dict[str, tuple[Extractor, Extractor, Extractor, frozenset[str], Callable[[str, str], bool]]] = {
        of.PERIOD.name: (_times_of_figures, _times_of_figures, _times_of_figures, TIME_HEADS, _overlap),
        of.AREA.name: (towns, towns, towns, TOWN_HEADS, str.__eq__),
        of.INDICATOR.name: (_nothing, indicators, indicators, INDICATOR_HEADS, str.__eq__),
        of.UNIT.name: (
            ahead,
            _nothing,
            partial(_unit, known),
            UNIT_HEADS,
            partial(unit_names.is_same_unit, units=units),
        ),
        of.SCALE.name: (_nothing, _nothing, _power, SCALE_HEADS, str.__eq__),
    }
    if of.SCALE.name in sheet.map.told_in:
        of_all.pop(of.UNIT.name, None)  # 单位：百万元 is said in two words
    else:
        of_all[of.SCALE.name] = ONES
    yield from (BlanketWord(name, word, *ways[name]) for name, word in of_all.items() if name in ways)


def _leans_on_it(sheet: MappedSheet) -> bool:
    """Whether the head of a sheet tells parts of years alone, of the year of its document."""
    rows = sheet.map.told_in[of.PERIOD.name].rows
    texts = [cell.text.strip() for row in rows for cell in sheet.grid.rows[row - 1] if cell]
    return len(rows) == 1 and any(map(tells_stretch, texts))


def _over_all(sheet: MappedSheet, claimed: BlanketWord) -> Iterator[tuple[Cell | None, list[str]]]:
    """Yield what a sheet prints over its table that may contradict the map: its name, caption, title."""
    map_, grid = sheet.map, sheet.grid
    yield None, claimed.in_title(grid.name) if len(sheet.table.grids) > 1 else []
    yield None, claimed.in_title(grid.caption)
    for number in range(1, map_.rows[0]):
        for cell in grid.rows[number - 1] if number not in map_.header and number <= len(grid.rows) else ():
            if cell and cell.text not in map_.excluded:
                yield cell, claimed.in_title(cell.text)


def _refuse_head(sheet: MappedSheet, claimed: BlanketWord, column: int) -> None:
    """Report a head of a column that contradicts what the map tells of all figures."""
    cells = [cell for row in sheet.map.header if (cell := sheet.grid.cell(row, column))]
    in_heads = [(cell, word) for cell in cells for word in claimed.in_head(cell.text)]
    if claimed.is_denied_by(word for _, word in in_heads) and not any(
        cell.text in sheet.map.excluded for cell in cells
    ):
        _refuse(sheet, claimed, in_heads[-1], f"{{row: {in_heads[-1][0].row}}}")


def _refuse_rows(sheet: MappedSheet, claimed: BlanketWord, layout: Layout) -> None:
    """Report the first row of a table that contradicts what the map tells of all figures."""
    for column in layout.left_out():
        heads = (table_labels.folded(sheet.grid.text(row, column)) for row in sheet.map.header)
        if claimed.heads.isdisjoint(heads):
            continue
        in_rows = (
            (cell, words)
            for row in layout.taken_rows()
            if (cell := sheet.grid.cell(row, column))
            and claimed.is_denied_by(words := claimed.in_cell(cell.text))
        )
        if first := next(in_rows, None):
            _refuse(sheet, claimed, (first[0], first[1][0]), f"{{column: {layout.head(column)}}}")


def _refuse(sheet: MappedSheet, claimed: BlanketWord, printed: tuple[Cell | None, str], way: str) -> None:
    """Report a printed word that contradicts the map, with the line of the map that takes it."""
    cell, word = printed
    about = {"name": claimed.name, "written": cell.text if cell else word, "of_all": claimed.of_all}
    if cell is None:
        sheet.map.refuse(claimed.name, wording.PRINTED_OVER_IT(**about))
    else:
        sheet.refuse(cell, wording.PRINTED_OTHERWISE(**about, way=way))


def _times_of_figures(text: str) -> list[str]:
    """Return the times that a text of a table tells, as the YAML writes them."""
    if _OF_THE_BOOK.search(text):
        return []
    return [time.text for words in times_in(text) if not isinstance(time := period_of(words), Fault)]


def _overlap(of_all: str, printed: str) -> bool:
    """Whether the times of a table and of its map have a day in common."""
    return overlap(Period.read(of_all), Period.read(printed))


def _towns(known: NamedRecords, text: str) -> list[str]:
    """Return the towns that a text of a table names by their whole names."""
    return [
        area.id
        for area in known.areas.values()
        if area.kind.is_town and any(names_town(text, name) for name in (area.name.zh, area.name.en))
    ]


def _indicators(known: NamedRecords, text: str) -> list[str]:
    """Return the indicator that a text of a table is called after, if it is."""
    named = known.named
    return [named[name] for name in table_labels.names_in(text) if name in named and name not in VALUE_HEADS][
        :1
    ]


def _unit(known: NamedRecords, text: str) -> list[str]:
    """Return the unit that a cell of units prints, also one that is not known; nothing where it prints a mere sign."""
    return (
        [table_labels.unit_told(text, known.units) or text]
        if any(map(str.isalnum, text)) or "%" in text
        else []
    )


def _power(text: str) -> list[str]:
    """Return the power of ten that a table's cell tells."""
    return [POWER_WORDS.get(text.casefold(), text)]


def _nothing(_: str) -> list[str]:
    """Return that a text of a table contradicts nothing: what a head says in this regard is taken already."""
    return []


def _only(find: Callable[[str], str], text: str) -> list[str]:
    """Return the one word that ``find`` sees in a text of a table, or none."""
    return [word] if (word := find(text)) else []


def names_town(text: str, name: str) -> bool:
    """Whether a label has the name of a town in it: a Chinese one anywhere, another one as words of its own.

    >>> names_town("西溪镇2023年主要指标", "西溪镇"), names_town("Xixianer", "Xixi")
    (True, False)
    """
    return name in text if not name.isascii() else bool(re.search(rf"\b{re.escape(name)}\b", text))
