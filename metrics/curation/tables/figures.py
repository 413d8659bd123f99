"""The figures of a table: each cell read as a curator's line would be, by the words that the table prints around it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from metrics.curation.amounts import measured_quantity
from metrics.curation.grammar.fields import Fields
from metrics.curation.grammar.figure import FIGURE
from metrics.curation.reading.figure_wording import not_there
from metrics.curation.reading.nodes import Entries, Text
from metrics.curation.reading.report import Position, Report
from metrics.curation.reading.source_wording import not_there_then
from metrics.curation.tables import faults, labels, wording
from metrics.curation.tables.cells import Cell, PrintedTable
from metrics.curation.tables.layout import Layout, laid_out
from metrics.curation.tables.mapping import NEEDED, NamedWord, TableMap, TableMark, ToldIn
from metrics.curation.tables.meanings import MappedSheet, Meaning
from metrics.curation.tables.numbers import CellNumber, number_of
from metrics.curation.tables.words import Known, NamedIndicator
from metrics.errors import Fault
from metrics.model.codes import Measure, Status
from metrics.model.period import Period
from metrics.model.quantity import NO_UNIT, Quantity
from metrics.model.records import PLAIN, UNSAID, Area, Details, Location, Observation, Source, Thing

T = TypeVar("T")
Lookup = Callable[[str, NamedWord | None, ToldIn], T | Fault]
SCALES = frozenset(labels.SCALES)
START = Position(1, 1)


def table_figures(
    table: PrintedTable, map_: TableMap, source: Source, known: Known, report: Report
) -> list[Observation]:
    """Return the figures of a table; what is not understood is reported at its cell, or in the map."""
    layout = laid_out(table, map_)
    if layout is None or _lacks(map_, source):
        return []
    reader = _SheetReader(MappedSheet(table, layout.grid, map_, report), layout, source, known)
    return list(_each_once(reader))


def _lacks(map_: TableMap, source: Source) -> bool:
    """Whether neither the map nor the document says of which town, time or indicator the figures are."""
    by_source = {"area": bool(source.area), "period": bool(source.period.text)}
    lacking = [name for name in NEEDED if name not in map_.places and not by_source.get(name)]
    for name in lacking:
        map_.refuse(name, wording.not_said(name))
    return bool(lacking)


def _each_once(reader: "_SheetReader") -> Iterator[Observation]:
    """Yield the figures of a table; what says one thing twice is reported, and that there is none at all."""
    first: dict[Thing, Observation] = {}
    sheet = reader.sheet
    refused = sheet.report.refusals
    for cell, observation in reader.figures():
        same = first.setdefault(observation.thing, observation)
        if same is observation:
            yield observation
        else:
            sheet.refuse(cell, wording.SAME_THING(first=same.cell))
    if not first and sheet.report.refusals == refused:
        sheet.map.refuse("values", wording.NO_FIGURE)


@dataclass
class _SheetReader:
    """Reads the cells of one sheet; what a word of it means is asked once."""

    sheet: MappedSheet
    layout: Layout
    source: Source
    known: Known
    _quantities: dict[tuple[str, Measure, str], Quantity | Fault] = field(default_factory=dict)
    _head_units: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Prepare what is told in each regard."""
        known, source = self.known, self.source
        self._area = self._needed("area", known.town, source.area)
        self._period = self._needed("period", known.period, source.period.text)
        self._subject = self._needed("indicator", known.subject)
        self._measure = self._told("measure", known.measure)
        self._unit = self._told("unit", known.unit)
        self._status = self._told("status", known.status)

    def _needed(self, name: str, read: "Lookup[T]", usual: str = "") -> Meaning[T]:
        """Return what tells something that every figure has: the map says where, else the document says it."""
        place = self.sheet.map.places.get(name) or ToldIn(START, whole=usual)
        return Meaning(self.sheet, name, place, self.layout.told_in.get(name, 0), read)

    def _told(self, name: str, read: "Lookup[T]") -> Meaning[T] | None:
        """Return what tells something that need not be told; None where nothing does."""
        if name not in self.sheet.map.places:
            return None
        told_in = self.layout.told_in.get(name, 0)
        return Meaning(self.sheet, name, self.sheet.map.places[name], told_in, read, may_be_blank=True)

    def figures(self) -> Iterator[tuple[Cell, Observation]]:
        """Yield the figures, each with its cell."""
        for cell, row, column in self.layout.places():
            if cell.text in self.sheet.map.missing:
                continue
            observation = self._figure(cell, row, column)
            if observation is not None:
                yield cell, observation

    def _figure(self, cell: Cell, row: int, column: int) -> Observation | None:
        """Return the figure in a cell; None where it is excluded, or where something was reported."""
        area = self._area.of(row, column, cell)
        subject = self._subject.of(row, column, cell)
        period = self._period.of(row, column, cell)
        measure = self._measure.of(row, column, cell) if self._measure else Measure.LEVEL
        status = self._status.of(row, column, cell) if self._status else Status.PRINTED
        unit = self._unit.of(row, column, cell) if self._unit else ""
        if area is None or subject is None or period is None:
            return None
        if measure is None or status is None or unit is None:
            return None
        measure = subject.measure or measure
        fault = cell.trouble or self._hidden(cell) or _not_there(subject, area, period)
        number = fault or number_of(cell.text, self.sheet.map.style)
        unit = subject.unit or unit or self._unit_of(column)
        quantity = self._quantity(cell, number, unit, (subject, measure))
        if isinstance(quantity, Fault):
            self.sheet.refuse(cell, quantity)
            return None
        marks = (
            [self.sheet.map.marks[mark] for mark in number.marks] if isinstance(number, CellNumber) else []
        )
        return Observation(
            indicator=subject.indicator.id,
            area=area.id,
            part="",
            period=period,
            measure=measure,
            quantity=quantity,
            status=next((mark.status for mark in marks if mark.status), status),
            source=self.source.id,
            line=cell.row,
            of=None,
            among=None,
            location=Location(self.sheet.report.file, cell.line, cell.character),
            details=_details(subject, measure, marks),
            cell=self.sheet.spot(cell),
        )

    def _hidden(self, cell: Cell) -> Fault | None:
        """Return why a cell is not taken that the file does not show."""
        what = "" if self.sheet.map.takes_hidden else self.sheet.grid.hides(cell)
        return wording.hidden(what) if what else None

    def _unit_of(self, column: int) -> str:
        """Return the unit that the head of a column tells in brackets, the lowest row first."""
        if column not in self._head_units:
            texts = (self.sheet.grid.text(row, column) for row in reversed(self.sheet.map.header))
            told = (labels.unit_in_brackets(text, self.known.units) for text in texts)
            self._head_units[column] = next(filter(None, told), "")
        return self._head_units[column]

    def _quantity(
        self, cell: Cell, number: CellNumber | Fault, unit: str, about: tuple[NamedIndicator, Measure]
    ) -> Quantity | Fault:
        """Return the quantity in a cell, as it prints it, with the unit that is told of it."""
        if isinstance(number, Fault):
            if number.code != faults.NO_NUMBER_IN.code:
                return number
            loose = self._read(cell.text + _behind(unit), *about)
            return number if isinstance(loose, Fault) else loose
        own = number.unit
        if own and not labels.is_unit(own, self.known.units) and not set(own) <= SCALES:
            return wording.NO_SUCH_UNIT(written=own)
        unit = own + unit if own and set(own) <= SCALES else own or unit
        if not unit:
            return wording.NO_UNIT_TOLD
        read = self._read(f"{number.plain}{_behind(unit)}", *about)
        if isinstance(read, Fault):
            return read
        return replace(read, printed=f"{number.printed}{_shown_behind(unit)}")

    def _read(self, figure: str, subject: NamedIndicator, measure: Measure) -> Quantity | Fault:
        """Return what a figure reads as, or why it cannot be read; what is printed again is read once."""
        key = (figure, measure, subject.indicator.id)
        if key not in self._quantities:
            self._quantities[key] = _read(figure, subject, measure, self.known)
        return self._quantities[key]


def _read(figure: str, subject: NamedIndicator, measure: Measure, known: Known) -> Quantity | Fault:
    """Return the reading of a figure as a curator would write it."""
    scratch = Report("")
    text = Text(1, 1, figure, True)
    node = Entries(1, 1, {measure: (Text(1, 1, measure, False), text)}, True, START)
    quantity = measured_quantity(Fields(scratch, node, FIGURE), measure, subject.indicator, known.units)
    if quantity is not None:
        return quantity
    problem = scratch.problems[0]
    return Fault(problem.message.zh, problem.message.en, problem.code)


def _behind(unit: str) -> str:
    """Return a unit as it stands behind a number; an index has none."""
    return "" if unit == NO_UNIT else unit


def _shown_behind(unit: str) -> str:
    """Return a unit as readers are shown it behind a number: a word in Latin letters stands apart."""
    behind = _behind(unit)
    return f" {behind}" if behind[:1].isascii() and behind[:1].isalpha() else behind


def _not_there(subject: NamedIndicator, area: Area, period: Period) -> Fault | None:
    """Return why there can be no such figure: there is no such thing in the town, or no such town then."""
    if subject.indicator.only_in and area.id not in subject.indicator.only_in:
        return not_there(area.id, subject.indicator.only_in)
    return None if area.is_there(period.year) else not_there_then(area, period.year)


def _details(subject: NamedIndicator, measure: Measure, marks: list[TableMark]) -> Details:
    """Return what a figure says besides: the notes of its marks, and the prices of a growth."""
    notes = [mark.note for mark in marks if mark.note.zh]
    prices = subject.prices
    if measure.is_growth and not prices.is_stated:
        prices = subject.indicator.prices
    if not notes and prices == PLAIN.prices:
        return PLAIN
    return Details(note=notes[0] if notes else UNSAID, prices=prices)
