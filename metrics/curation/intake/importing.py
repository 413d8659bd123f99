"""A table that comes in: tried first in a copy of the folder, with a map that is drafted or kept, then written at once.

Nothing is written where anything is wrong: whoever asks sees what would be written, and every problem.
"""

from collections.abc import Mapping
from hashlib import sha256
from itertools import chain, count
from pathlib import Path, PurePosixPath

from msgspec import Struct, field
from msgspec.structs import replace

from metrics.curation.intake.adding import AREAS, KnownDocumentError, entry_of, next_id
from metrics.curation.intake.table_entries import TableEntry, completed, entry_lines, source_of, with_entry
from metrics.curation.intake.tried_folder import tried_out
from metrics.curation.reading.report import WHOLE_FILE, Report
from metrics.curation.reading.strays import ENDING, TABLES
from metrics.curation.reading.yaml_text import read_yaml
from metrics.curation.tables.drafting.encodings import writing_of
from metrics.curation.tables.drafting.map_draft import drafted_map
from metrics.curation.tables.files import faults
from metrics.curation.tables.files.cells import TableError
from metrics.curation.tables.files.opening import Writing, is_text, open_table, weighed
from metrics.curation.tables.known_words import NamedRecords
from metrics.curation.tables.table_figures import TableReading, table_reading
from metrics.curation.tables.table_layout import head_position
from metrics.curation.tables.table_map import read_map
from metrics.curation.writing.additions import written
from metrics.curation.writing.schemas import named
from metrics.curation.writing.strokes import Stroke, bytes_of, write_all
from metrics.errors import DataError, Problem
from metrics.model.records import Catalogue

SOURCES = "sources.yaml"
STAND_IN = "{evidence: none, what: {zh: 表, en: table}}"


class Trial(Struct, frozen=True):
    """A table on trial as it comes in: what would be written, its figures by its map, and every problem.

    ``catalogue`` is what the folder would be; None where there is a problem.
    """

    key: str
    map_name: str
    map_text: str
    is_drafted: bool
    reading: TableReading
    known: NamedRecords
    problems: tuple[Problem, ...]
    catalogue: Catalogue | None
    strokes: tuple[Stroke, ...]


class AskedMap(Struct, frozen=True):
    """The map by which an imported table is to be read: its name, and its text, None where it is to be drafted.

    ``given`` is what a map that is drafted says of the whole table: its indicator, its unit.
    """

    name: str
    text: str | None = None
    given: Mapping[str, str] = field(default_factory=dict)


class OtherMapError(ValueError):
    """Another map of the folder has the name of an imported table's."""


def tried(folder: Path, raw: bytes, entry: TableEntry, map_: AskedMap, towns: str = "") -> Trial:
    """Return what would come of a table, in a copy of the folder.

    Args:
        folder: the curated folder.
        raw: what the table's file holds.
        entry: what is said of it.
        map_: the map by which it is read.
        towns: lines that areas.yaml gets with it, as `town_lines` has them.

    Raises:
        TableError: if the file is no table.
        KnownDocumentError: if the folder has this very edition by this map; what one map cannot tell another may.
        FileExistsError: if another table is called so.
        OtherMapError: if another map is called so.
        DataError: if the folder has problems already.
    """
    before = bytes_of(folder / SOURCES) or b""
    digest = sha256(raw).hexdigest()
    name, text = map_.name, map_.text
    if text is None and (known_as := entry_of(before.decode("utf-8", "replace"), digest)):
        raise KnownDocumentError(known_as)
    if bytes_of(folder / TABLES / entry.file) not in (None, raw):
        raise FileExistsError(entry.file)
    key = next_id(before.decode("utf-8", "replace"))
    areas = {folder / AREAS: (bytes_of(folder / AREAS) or b"") + towns.encode()} if towns else {}
    left = None if digest.encode() in before else folder / TABLES / entry.file
    there = _there(folder, key, areas, left)
    known = NamedRecords(there.areas, there.indicators, there.units)
    entry = completed(entry, there.sources.values(), digest, "" if text is None else name)
    if text is None:
        text = _drafted(raw, entry, known, map_.given)
        name = _free(folder, name, text)
    map_file = PurePosixPath(TABLES, f"{name}{ENDING}")
    map_raw, map_there = named(text, folder, map_file).encode(), bytes_of(folder / map_file)
    if map_there not in (None, map_raw, text.encode()):
        raise OtherMapError(name)
    files = {
        folder / TABLES / entry.file: raw,
        **areas,
        folder / map_file: map_there or map_raw,
        folder / SOURCES: with_entry(before, entry_lines(key, entry, digest, name)),
    }
    strokes = tuple(Stroke(path, bytes_of(path), after) for path, after in files.items())
    reading, problems = _read(folder, raw, known, (name, text, entry), map_.text is None)
    catalogue, problems = (None, problems) if problems else tried_out(folder, files)
    return Trial(key, name, text, map_.text is None, reading, known, problems, catalogue, strokes)


def _drafted(raw: bytes, entry: TableEntry, known: NamedRecords, given: Mapping[str, str]) -> str:
    """Return the map that an imported table seems to ask for, beside what is ``given``."""
    weighed(raw)
    writing = writing_of(raw) if is_text(raw) else Writing()
    of_all = {"area": entry.area, "period": entry.period, **given}
    table = open_table(raw, writing)
    if max(grid.width for grid in table.grids) == 1:
        raise TableError(faults.ONE_COLUMN)
    return drafted_map(table, writing, known, of_all).text(entry.file)


def carried_out(trial: Trial) -> None:
    """Write what was tried; where one file cannot be written the others are taken back.

    Raises:
        DataError: if it has problems.
        ChangedMeanwhileError: if somebody wrote meanwhile.
        OSError: if there is no room, or no right.
    """
    if trial.problems:
        raise DataError(trial.problems)
    for stroke in trial.strokes:
        stroke.path.parent.mkdir(exist_ok=True)
    write_all(trial.strokes)


def _read(
    folder: Path, raw: bytes, known: NamedRecords, about: tuple[str, str, TableEntry], is_drafted: bool
) -> tuple[TableReading, tuple[Problem, ...]]:
    """Return what an imported table holds by a map, and what is wrong with either.

    What a map that is drafted leaves open as a whole, which nobody has written, stands at the head of the table.
    """
    name, text, entry = about
    report = Report(str(folder / TABLES / entry.file))
    map_report = Report(str(folder / TABLES / f"{name}{ENDING}"))
    root = read_yaml(text, map_report)
    map_ = read_map(map_report, root) if root else None
    reading, head = TableReading(), WHOLE_FILE
    if map_ is not None:
        try:
            table = open_table(raw, map_.writing)
            reading = table_reading(table, map_, source_of(entry), known, report)
            head = head_position(table, map_)
        except TableError as error:
            report.refuse(error.position, error.fault)
    in_map = map_report.in_order(text.encode())
    if is_drafted:
        in_map = [
            problem
            if problem.line
            else replace(problem, file=report.file, line=head.line, column=head.column)
            for problem in in_map
        ]
    return reading, (*in_map, *report.in_order())


def _there(folder: Path, key: str, areas: Mapping[Path, bytes], left: Path | None) -> Catalogue:
    """Return what the folder holds that a table is imported into: a document stands in for the table.

    What an import that was killed has ``left`` of it, a table that no document names, counts for nothing.

    Raises:
        DataError: if the folder has problems.
    """
    sources = folder / SOURCES
    stand_in = (bytes_of(sources) or b"") + f"\n{written(key)}: {STAND_IN}\n".encode()
    catalogue, problems = tried_out(folder, {sources: stand_in, **areas}, left)
    if catalogue is None:
        raise DataError(problems)
    return catalogue


def _free(folder: Path, name: str, text: str) -> str:
    """Return a name for an imported table's map that no other has: this one, or with a number behind it."""
    names = chain([name], (f"{name}_{number}" for number in count(2)))
    return next(free for free in names if _is_free(folder, free, text))


def _is_free(folder: Path, name: str, text: str) -> bool:
    """Whether no map is called so, or this very one is, as one is that an import which was killed has left."""
    file = PurePosixPath(TABLES, f"{name}{ENDING}")
    return bytes_of(folder / file) in (None, named(text, folder, file).encode())
