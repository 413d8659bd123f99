"""A table looked up again: its file is read anew, and each figure must stand in its cell as it was taken."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from metrics.curation.reading.folder import bytes_of_file
from metrics.curation.reading.report import Report
from metrics.curation.reading.strays import ENDING
from metrics.curation.reading.yaml_text import read_yaml
from metrics.curation.tables import wording
from metrics.curation.tables.files.cells import PrintedTable, TableError
from metrics.curation.tables.files.opening import open_table
from metrics.curation.tables.known_words import NamedRecords
from metrics.curation.tables.table_figures import table_reading
from metrics.curation.tables.table_map import TableMap, read_map
from metrics.errors import Problem
from metrics.model.records import Catalogue, Observation, Source
from metrics.patterns import lazy_pattern

_NUMBER = lazy_pattern(r"\d(?:[\d.,']*\d)?")


def table_problems(
    catalogue: Catalogue, source: Source, observations: Sequence[Observation]
) -> tuple[Problem, ...] | None:
    """Return what of a document does not stand in its table, read anew; None where the file is not there."""
    path = Path(source.table)
    report, map_report = Report(str(path)), Report(str(path.with_name(f"{source.map}{ENDING}")))
    raw = bytes_of_file(path, report)
    if raw is None:
        return None
    if (digest := sha256(raw).hexdigest()) != source.sha256:
        location = source.location
        return (wording.CHANGED_TABLE(found=digest).at(location.file, location.line, location.column),)
    opened = _opened(raw, map_report, report)
    if opened is not None:
        known = NamedRecords(catalogue.areas, catalogue.indicators, catalogue.units)
        again = table_reading(*opened, source, known, report).figures
        by_cell = {observation.cell: observation for observation in again}
        unlike = _unlike(observations, by_cell, opened[0])
        report.problems += [*unlike, *_words_missing(source, opened[0])]
    return *map_report.in_order(), *report.in_order()


def _opened(raw: bytes, map_report: Report, report: Report) -> tuple[PrintedTable, TableMap] | None:
    """Return a table and its map, read anew; None, and a report, where one of them cannot be read."""
    written = bytes_of_file(Path(map_report.file), map_report)
    root = read_yaml(written.decode("utf-8-sig", "replace"), map_report) if written else None
    map_ = read_map(map_report, root) if root else None
    if map_ is None:
        return None
    try:
        return open_table(raw, map_.writing), map_
    except TableError as error:
        report.refuse(error.position, error.fault)
        return None


def _words_missing(source: Source, table: PrintedTable) -> Iterator[Problem]:
    """Yield the words of a document's entry that do not stand in the row that it names."""
    for words in (*source.known_from, *source.printed):
        rows = [grid.rows[words.line - 1] for grid in table.grids if words.line <= len(grid.rows)]
        if not any(cell and words.text in cell.text for row in rows for cell in row):
            wrong = wording.NOT_IN_ROW(row=words.line, written=words.text)
            yield wrong.at(words.location.file, words.location.line, words.location.column)


def _digits(text: str) -> str:
    """Return the first number of a cell's text, as it is printed; empty where it has no digit."""
    match = _NUMBER.search("".join(text.split()))
    return match[0] if match else ""


def _unlike(
    observations: Sequence[Observation], by_cell: dict[str, Observation], table: PrintedTable
) -> Iterator[Problem]:
    """Yield the figures of a table that are not what their cells print when the file is read anew."""
    for observation in observations:
        again, cell = by_cell.get(observation.cell), table.at(observation.cell)
        written, text = observation.quantity.printed, cell.text if cell else ""
        is_same = again is not None and (again.thing, again.quantity) == (
            observation.thing,
            observation.quantity,
        )
        if not is_same or _digits(written) != _digits(text):
            wrong = wording.NOT_IN_CELL(cell=observation.cell, written=written, found=text)
            yield wrong.at(observation.location.file, observation.location.line, observation.location.column)
