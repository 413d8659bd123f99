"""The figures of the tables of a folder, which join those of the themes."""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from msgspec.structs import replace

from metrics.curation.reading import unknown
from metrics.curation.reading.folder import Sheet
from metrics.curation.reading.report import Position
from metrics.curation.reading.strays import TABLES
from metrics.curation.records.indicators import KnownRecords
from metrics.curation.records.themes import ThemeFile
from metrics.curation.tables import wording
from metrics.curation.tables.files.cells import TableError
from metrics.curation.tables.files.opening import open_table
from metrics.curation.tables.known_words import NamedRecords
from metrics.curation.tables.table_editions import by_thing, revised
from metrics.curation.tables.table_figures import TableReading, table_reading
from metrics.curation.tables.table_map import TableMap, read_map
from metrics.curation.theme_readings import Readings
from metrics.errors import Fault
from metrics.model.records import Observation, Omission, Source


def joined(
    files: Sequence[ThemeFile], sheets: Sequence[Sheet], shelf: KnownRecords, readings: Readings | None
) -> tuple[list[ThemeFile], tuple[Omission, ...]]:
    """Return the themes with the figures of all tables, and what tables say that they do not give.

    What is wrong with a table or its map is reported. The towns are known.
    """
    tables = [source for source in (shelf.sources or {}).values() if source.map]
    indicators = {indicator.id: indicator for file in files for indicator in file.indicators}
    known = NamedRecords(shelf.areas or {}, indicators, shelf.table)
    ids = frozenset(source.id for source in tables)
    by_theme: dict[str, list[Observation]] = {}
    tables_read = list(_Tables(sheets, known, readings, ids).readings(tables))
    for observation in _in_their_editions(tables_read):
        by_theme.setdefault(indicators[observation.indicator].theme, []).append(observation)
    omissions = (omission for _, reading in tables_read for omission in reading.omissions)
    whole = [
        replace(file, observations=(*file.observations, *by_theme.get(file.theme.id, ()))) for file in files
    ]
    return whole, tuple(omissions)


def _in_their_editions(tables_read: Sequence[tuple[Source, TableReading]]) -> Iterator[Observation]:
    """Yield the figures of a folder's tables; those of a later edition say which ones they replace."""
    figures = {source.id: reading.figures for source, reading in tables_read}
    for source, reading in tables_read:
        earlier = [figure for key in source.supersedes for figure in figures.get(key, ())]
        yield from revised(reading.figures, by_thing(earlier)) if earlier else reading.figures


class _Tables:
    """The tables of a folder, and their maps, each of which is read once."""

    def __init__(
        self, sheets: Sequence[Sheet], known: NamedRecords, readings: Readings | None, ids: frozenset[str]
    ) -> None:
        """Find the files; ``ids`` are those of the documents that are tables."""
        self._known, self._readings = known, readings
        self._ids = ids
        self._reports = {sheet.report.file: sheet.report for sheet in sheets}
        self._files = {sheet.report.file: sheet for sheet in sheets if sheet.is_table}
        homes = ((sheet.stem.partition("/"), sheet) for sheet in sheets if not sheet.is_table)
        self._map_files = {stem: sheet for (home, _, stem), sheet in homes if home == TABLES and stem}
        self._maps: dict[str, TableMap | None] = {}

    def readings(self, sources: Iterable[Source]) -> Iterator[tuple[Source, TableReading]]:
        """Yield what those documents of the folder hold that are tables."""
        read = {}
        for source in sources:
            sheet, written = self._files.get(source.table), self._map_files.get(source.map)
            if sheet is None or written is None:
                self._refuse(source, self._lacking(source, sheet))
                continue
            if strange := [key for key in source.supersedes if key not in self._ids or key == source.id]:
                self._refuse(source, unknown.unknown(unknown.DOCUMENT, strange[0], self._ids - {source.id}))
            digest = sha256(sheet.raw).hexdigest()
            if digest != source.sha256:
                self._refuse(source, wording.CHANGED_TABLE(found=digest))
                continue
            key = (digest, sha256(written.raw).hexdigest(), source)
            kept = self._readings.of_table(key, self._known) if self._readings else None
            refused = sheet.report.refusals + written.report.refusals
            reading = kept if kept is not None else self._read(source, sheet, written)
            if sheet.report.refusals + written.report.refusals == refused:
                read[key] = reading
            yield source, reading
        if self._readings is not None:
            self._readings.renew_tables(read, self._known)

    def _read(self, source: Source, sheet: Sheet, written: Sheet) -> TableReading:
        """Return what a table file of the folder holds, as its map has it."""
        if source.map not in self._maps:
            self._maps[source.map] = read_map(written.report, written.root) if written.root else None
        map_ = self._maps[source.map]
        if map_ is None or not sheet.raw:
            return TableReading()
        try:
            table = open_table(sheet.raw, map_.writing)
        except TableError as error:
            sheet.report.refuse(error.position, error.fault)
            return TableReading()
        return table_reading(table, map_, source, self._known, sheet.report)

    def _lacking(self, source: Source, sheet: Sheet | None) -> Fault:
        """Return what is said of a document whose table file or map there is not."""
        if sheet is None:
            return wording.NO_FILE_OF_TABLE(file=source.file)
        return unknown.unknown(unknown.MAP, source.map, tuple(self._map_files))

    def _refuse(self, source: Source, fault: Fault) -> None:
        """Report what is wrong with the entry of a document that is a table."""
        location = source.location
        self._reports[location.file].refuse(Position(location.line, location.column), fault)
