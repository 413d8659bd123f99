"""The figures of a table: each cell read as a curator's line would be, by the words that the table prints around it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct, field

from metrics.curation.grammar import table as of
from metrics.curation.reading.figure_wording import NOT_IN_TOWN
from metrics.curation.reading.report import Report
from metrics.curation.reading.source_wording import not_there_then
from metrics.curation.tables import wording
from metrics.curation.tables.cell_numbers import CellNumber, in_plain_digits, number_of
from metrics.curation.tables.cell_subjects import CellSubject, Surroundings
from metrics.curation.tables.files import faults
from metrics.curation.tables.files.cells import Cell, PrintedTable, column_at, letters
from metrics.curation.tables.known_words import NamedRecords
from metrics.curation.tables.labels.table_labels import is_of_all
from metrics.curation.tables.map_contradictions import refuse_contradictions
from metrics.curation.tables.quantities import Quantities
from metrics.curation.tables.repeated_faults import of_many, repeated
from metrics.curation.tables.repeated_rows import told_apart
from metrics.curation.tables.table_editions import said_of
from metrics.curation.tables.table_layout import Layout, laid_out
from metrics.curation.tables.table_map import TableMap, TableMark
from metrics.curation.tables.word_meanings import MappedSheet
from metrics.errors import Fault
from metrics.language import Bilingual
from metrics.model.codes import Measure
from metrics.model.quantity import Quantity
from metrics.model.records import PLAIN, UNSAID, Details, Location, Observation, Omission, Source, Thing


class TableReading(Struct):
    """What a table holds by its map: its figures, what it says it does not give, how many ``cells`` might be figures.

    ``gaps`` are the signs for none, with how many there are, also where it is not known of what; ``unknown_towns`` are
    the names of places that name no town of the folder.
    """

    figures: list[Observation] = field(default_factory=list)
    omissions: list[Omission] = field(default_factory=list)
    cells: int = 0
    gaps: Counter[str] = field(default_factory=Counter)
    unknown_towns: list[str] = field(default_factory=list)


def table_reading(
    table: PrintedTable, map_: TableMap, source: Source, known: NamedRecords, report: Report
) -> TableReading:
    """Return what a table holds by its map; what is not understood is reported at its cell, or in the map."""
    reading, quantities = TableReading(), Quantities(known.units)
    meanings: dict[str, dict[str, Any]] = {}
    if _lacks(map_, source):
        return reading
    readers = list[_SheetReader]()
    for layout in laid_out(table, map_):
        sheet = MappedSheet(table, layout.grid, map_, report, meanings)
        refuse_contradictions(sheet, layout, known, source)
        readers.append(_SheetReader(layout, Surroundings(sheet, layout, known, source), quantities, reading))
    reading.figures.extend(_each_once(readers, map_, report))
    towns = meanings.get(of.AREA.name, {})
    reading.unknown_towns = [
        name
        for name, town in towns.items()
        if name
        and town is None
        and name not in map_.excluded
        and not is_of_all(name)
        and not name.isdecimal()
    ]
    return reading


def _lacks(map_: TableMap, source: Source) -> bool:
    """Whether neither the map nor the document says of which town, time or indicator a table's figures are."""
    by_source = {of.AREA.name: bool(source.area), of.PERIOD.name: bool(source.period.text)}
    lacking = [
        field_.name
        for field_ in of.NEEDED_REGARDS
        if field_.name not in map_.told_in and not by_source.get(field_.name)
    ]
    for name in lacking:
        map_.refuse(name, wording.not_said(name))
    return bool(lacking)


def _each_once(sheets: "Sequence[_SheetReader]", map_: TableMap, report: Report) -> Iterator[Observation]:
    """Yield the figures of a table; a thing that it prints twice is reported, and that it has no figure at all."""
    first: dict[tuple[Thing, bool], Observation] = {}
    refused = report.refusals + map_.report.refusals
    for reader in sheets:
        again = list[tuple[Cell, Observation]]()
        for cell, observation in reader.figures():
            same = first.setdefault(said_of(observation), observation)
            if same is observation:
                yield observation
            else:
                again.append((cell, same))
        reader.refuse_again(again)
        reader.refuse_cells()
    if not first and report.refusals + map_.report.refusals == refused:
        map_.refuse(of.VALUES.name, wording.NO_FIGURE)


class _SheetReader(Struct):
    """Reads the cells of one sheet of a table as figures."""

    layout: Layout
    around: Surroundings
    quantities: Quantities
    reading: TableReading
    _without_unit: set[tuple[str, int]] = field(default_factory=set)
    _columns: set[int] = field(default_factory=set)
    _refusals: list[tuple[Cell, Fault]] = field(default_factory=list)

    def figures(self) -> Iterator[tuple[Cell, Observation]]:
        """Yield what a sheet's cells print, cell by cell; those with a sign for no figure are counted as gaps."""
        for cell, row, column in self.layout.figure_cells():
            self.reading.cells += 1
            sign = self.layout.map.sign(cell.text)
            subject = self.around.of(cell, row, column, is_gap=bool(sign))
            if sign:
                self.reading.gaps[sign] += 1
                self.reading.omissions += [self._omission(cell, sign, subject)] if subject else []
            elif subject and (observation := self._figure(cell, subject, column)):
                self._columns.add(column)
                yield cell, observation

    def refuse_cells(self) -> None:
        """Report the table's cells that are no figures, those with one fault at once."""
        sheet = self.around.sheet
        for repeat in repeated(self._refusals):
            spots = [sheet.spot(cell) for cell in repeat.cells]
            sheet.refuse(repeat.cells[0], of_many(repeat.fault, spots) if len(spots) > 1 else repeat.fault)

    def refuse_again(self, again: Sequence[tuple[Cell, Observation]]) -> None:
        """Report the table's cells that say what another cell says: at once for whole columns or rows, else singly."""
        if columns := self._columns_alike(again):
            self.layout.map.refuse(of.VALUES.name, wording.columns_alike(list(map(self._named, columns))))
            again = [(cell, same) for cell, same in again if same.line != cell.row]
        apart = told_apart(self.layout, {(same.line, cell.row) for cell, same in again})
        pairs = apart.pairs if apart else frozenset()
        if apart:
            count = sum((same.line, cell.row) in pairs for cell, same in again)
            self.layout.map.refuse(of.ONLY.name, wording.several_rows(count, apart.words, apart.only))
        for cell, same in again:
            if (same.line, cell.row) not in pairs:
                self._refusals.append((cell, wording.SAME_THING(first=same.cell)))

    def _columns_alike(self, again: Sequence[tuple[Cell, Observation]]) -> list[int]:
        """Return the columns of a table of which one says what another says, cell beside cell.

        Where no row of the head tells anything, no two columns of figures are told apart, also where their rows differ.
        """
        if not any(where.rows for where in self.layout.map.told_in.values()) and len(self._columns) > 1:
            return sorted(self._columns)
        beside = [(cell, same) for cell, same in again if same.line == cell.row]
        return sorted({cell.column for cell, _ in beside} | {column_at(same.cell) for _, same in beside})

    def _named(self, column: int) -> tuple[str, str]:
        """Return a column of a sheet by its letters, and by its head."""
        return letters(column), self.layout.head(column)

    def _omission(self, cell: Cell, sign: str, subject: CellSubject) -> Omission:
        """Return the omission that a cell prints: that, and by which sign, the table gives no figure there."""
        about = subject.named.indicator.id, subject.area.id, subject.period
        reason, source = self.layout.map.missing[sign], self.around.source.id
        return Omission(*about, sign, reason, source, self.around.sheet.spot(cell))

    def _figure(self, cell: Cell, subject: CellSubject, column: int) -> Observation | None:
        """Return the figure in a cell of a table; None, and a report, where it is none."""
        number = self._refused(cell, subject) or number_of(cell.text, self.layout.map.style)
        quantity = self._quantity(cell, number, subject)
        if isinstance(quantity, Fault):
            self._report(cell, quantity, (subject.named.indicator.id, column))
            return None
        marks = [self.layout.map.marks[mark] for mark in getattr(number, "marks", ())]
        return Observation(
            indicator=subject.named.indicator.id,
            area=subject.area.id,
            part="",
            period=subject.period,
            measure=subject.measure,
            quantity=quantity,
            status=next((mark.status for mark in marks if mark.status), subject.status),
            source=self.around.source.id,
            line=cell.row,
            of=Measure(subject.how.rank.of or Measure.LEVEL) if subject.measure.is_rank else None,
            among=_among(subject),
            location=Location(self.around.sheet.report.file, cell.line, cell.character),
            details=_details(subject, marks),
            sure=self.layout.map.sure,
            cell=self.around.sheet.spot(cell),
        )

    def _quantity(self, cell: Cell, number: CellNumber | Fault, subject: CellSubject) -> Quantity | Fault:
        """Return the quantity that a cell of a table prints, or why it prints none."""
        about = subject.named.indicator, subject.measure
        if isinstance(number, CellNumber):
            return self.quantities.of(number, subject.unit, *about)
        if number.code != faults.NO_NUMBER_IN.code:
            return number
        plain = in_plain_digits(cell.text, self.layout.map.style)
        return self.quantities.loose(cell.text, plain, subject.unit, *about) or number

    def _report(self, cell: Cell, fault: Fault, about: tuple[str, int]) -> None:
        """Keep what is wrong with a cell of a table to report it; that a column has no unit is said at the first."""
        is_of_column = fault is wording.NO_UNIT_TOLD
        if not (is_of_column and about in self._without_unit):
            self._refusals.append((cell, fault))
        self._without_unit |= {about} if is_of_column else set()

    def _refused(self, cell: Cell, subject: CellSubject) -> Fault | None:
        """Return why a cell of a table is no figure, whatever it prints: it is hidden, or there can be none."""
        hides = "" if self.layout.map.takes_hidden else self.layout.grid.hides(cell)
        if cell.trouble or hides:
            return cell.trouble or wording.hidden(hides)
        if subject.measure.is_rank and _among(subject) is None:
            return wording.no_among([locality.zh for locality in subject.area.lies_in])
        area, only_in = subject.area, subject.named.indicator.only_in
        if only_in and area.id not in only_in:
            return NOT_IN_TOWN(area=area.id, towns=only_in)
        return None if area.is_there(subject.period.year) else not_there_then(area, subject.period.year)


def _among(subject: CellSubject) -> Bilingual | None:
    """Return among whom a table's figure ranks: a locality of its town, or others as printed; None: not known."""
    rank = subject.how.rank
    if not subject.measure.is_rank or rank.field.zh:
        return rank.field if subject.measure.is_rank else None
    return next((locality for locality in subject.area.lies_in if locality.zh == rank.locality), None)


def _details(subject: CellSubject, marks: list[TableMark]) -> Details:
    """Return what a table's figure says besides: notes of its marks, prices of a growth, the whole of a share."""
    notes = [mark.note for mark in marks if mark.note.zh]
    prices, how, measure = subject.named.prices, subject.how, subject.measure
    if measure.is_growth and not prices.is_stated:
        prices = subject.named.indicator.prices
    details = Details(
        whole=how.whole if measure.has_whole else UNSAID,
        whole_of=how.whole_of if measure.has_whole else "",
        prices=prices,
        field=measure.is_rank and bool(how.rank.field.zh),
        competitors=how.rank.count if measure.is_rank else None,
        note=notes[0] if notes else UNSAID,
    )
    return PLAIN if details == PLAIN else details
