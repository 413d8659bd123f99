"""What a table tells of each cell by the words around it: whose figure it is, of what, of when, in which unit."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from metrics.curation.grammar import table as of
from metrics.curation.tables.files.cells import Cell
from metrics.curation.tables.growth_heads import times_of_growth
from metrics.curation.tables.known_words import LEVEL, NamedIndicator, NamedMeasure, NamedRecords
from metrics.curation.tables.labels import table_labels, time_wording
from metrics.curation.tables.labels.time_stretches import joined_time, tells_stretch
from metrics.curation.tables.labels.unit_lists import BETWEEN, unit_for
from metrics.curation.tables.quantities import START
from metrics.curation.tables.table_layout import Layout
from metrics.curation.tables.table_map import NamedWord, WordSource
from metrics.curation.tables.word_meanings import Joining, MappedSheet, Meaning, in_one_name
from metrics.errors import Fault
from metrics.model.codes import Measure, Status
from metrics.model.period import Period
from metrics.model.quantity import NO_UNIT
from metrics.model.records import Area, Source

SOME_YEAR = "2023"  # for an example
T = TypeVar("T")
Lookup = Callable[[str, NamedWord | None, WordSource], T | Fault]


class CellSubject(Struct, frozen=True):
    """What the figure in a table's cell is of; ``unit`` is empty where none is told, a list where several are."""

    area: Area
    period: Period
    named: NamedIndicator
    how: NamedMeasure
    unit: str
    status: Status

    @property
    def measure(self) -> Measure:
        """The measure of the figure in a table's cell."""
        return self.how.measure


class Surroundings(Struct, dict=True):
    """Looks up what a table tells of its cells by the words around them: by the map, else by the document's entry."""

    sheet: MappedSheet
    layout: Layout
    known: NamedRecords
    source: Source
    _head_units: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Prepare what a table tells in each regard."""
        known, source = self.known, self.source
        self._area = self._needed(of.AREA.name, known.town, source.area)
        self._period = self._needed(of.PERIOD.name, self._time, source.period.text, joined_time)
        self._indicator = self._needed(of.INDICATOR.name, known.subject)
        self._measure = self._optional(of.MEASURE.name, known.measure)
        self._unit = self._optional(of.UNIT.name, known.unit)
        self._scale = self._optional(of.SCALE.name, known.scale)
        self._status = self._optional(of.STATUS.name, known.status) or self._beside_the_time()

    def _needed(
        self, name: str, read: Lookup[T], usual: str = "", together: Joining = in_one_name
    ) -> Meaning[T]:
        """Return which words of a table tell what every figure has: the map says where, else the document says it."""
        where = self.sheet.map.told_in.get(name) or WordSource(START, whole=usual)
        columns = self.layout.label_columns.get(name, ())
        headings = self.layout.headings(columns) if where.is_above else ()
        return Meaning(self.sheet, name, where, columns, read, together=together, headings=headings)

    @cached_property
    def _growth(self) -> Mapping[str, Period]:
        """The times of a table's heads of growth that stand beside times."""
        where = self.sheet.map.told_in.get(of.PERIOD.name)
        return times_of_growth(self.sheet.grid, self.sheet.map.header, where.rows) if where else {}

    def _optional(self, name: str, read: Lookup[T]) -> Meaning[T] | None:
        """Return which words of a table tell what may be left out; None if none do."""
        where = self.sheet.map.told_in.get(name)
        if where is None:
            return None
        columns = self.layout.label_columns.get(name, ())
        headings = self.layout.headings(columns) if where.is_above else ()
        return Meaning(self.sheet, name, where, columns, read, may_be_blank=True, headings=headings)

    def _time(self, word: str, named: NamedWord | None, where: WordSource) -> Period | Fault:
        """Return the time that a word tells; one that is only a part of a year, 1月, is of the year of its document."""
        if not named and (last := self._growth.get(word)):
            return last
        if named or not tells_stretch(word):
            return self.known.period(word, named, where)
        year = self.source.period
        is_a_year = year.text == str(year.year)
        time = self.known.period(
            joined_time((year.text if is_a_year else SOME_YEAR, word), ("", "")), named, where
        )
        if is_a_year or isinstance(time, Fault):
            return time
        return time_wording.NO_YEAR(written=word, meant=time.text)

    def _beside_the_time(self) -> Meaning[Status] | None:
        """Return which words tell the status where the map names none: those beside the time, as printed."""
        where = self.sheet.map.told_in.get(of.PERIOD.name)
        if where is None:
            return None
        printed, columns = replace(where, names={}), self.layout.label_columns.get(of.PERIOD.name, ())
        return Meaning(
            self.sheet, of.STATUS.name, printed, columns, self.known.status_beside, may_be_blank=True
        )

    def of(self, cell: Cell, row: int, column: int, *, is_gap: bool = False) -> CellSubject | None:
        """Return what the figure in a table's cell is of; None where it is excluded, or something was reported.

        A gap has no status: what stands there says why there is no figure.
        """
        cells = row, column, cell
        area, named, period = self._area.of(*cells), self._indicator.of(*cells), self._period.of(*cells)
        measure = self._measure.of(*cells) if self._measure else LEVEL
        status = self._status.of(*cells) if self._status and not is_gap else Status.PRINTED
        unit = self._unit.of(*cells) if self._unit else ""
        scale = self._scale.of(*cells) if self._scale else ""
        if area is None or named is None or period is None:
            return None
        if measure is None or status is None or unit is None or scale is None:
            return None
        how = named.measure or measure
        is_in_per_cent = how.measure.is_in_per_cent
        of_its_own = self._unit_over(column) if is_in_per_cent else ""  # 增长（%） under 收入（元）
        unit = self._nearer_unit(column) or unit
        unit = how.unit or of_its_own or named.unit or unit or self._unit_over(column)
        if BETWEEN in unit:
            unit = unit_for(unit, named.indicator, how.measure, self.known.units)
        return CellSubject(area, period, named, how, scale + unit, status)

    def _nearer_unit(self, column: int) -> str:
        """Return the unit in the head of a column where the map tells one of all: what stands nearer counts."""
        where = self.sheet.map.told_in.get(of.UNIT.name)
        is_of_all = where is not None and not where.columns and not where.rows
        unit = self._unit_over(column) if is_of_all else ""
        # 人口（1） has a footnote, and 增长（%） a unit of its own
        return "" if unit in (NO_UNIT, "%") else unit

    def _unit_over(self, column: int) -> str:
        """Return the unit that the head of a column tells in brackets, the lowest row first."""
        if column not in self._head_units:
            texts = (self.sheet.grid.text(row, column) for row in reversed(self.sheet.map.header))
            units = (table_labels.unit_in_brackets(text, self.known.units) for text in texts)
            self._head_units[column] = next(filter(None, units), "")
        return self._head_units[column]
