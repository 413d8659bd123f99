"""All files of the curated folder, checked against each other: a catalogue, or every problem at once."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from msgspec.structs import replace

from metrics.curation.reading import figure_wording, wording
from metrics.curation.reading.collector import collector_off
from metrics.curation.reading.folder import (
    APART,
    AREAS,
    CORRECTIONS,
    EXCLUSIONS,
    SOURCES,
    UNITS,
    Sheet,
    default_folder,
    digest,
    read_folder,
    read_outline,
    read_tree,
    sheets_of,
    tree_of,
)
from metrics.curation.reading.nodes import Entries, Node
from metrics.curation.reading.report import Report
from metrics.curation.records.areas import read_areas
from metrics.curation.records.corrections import read_corrections
from metrics.curation.records.exclusions import read_exclusions
from metrics.curation.records.indicators import KnownRecords, is_unit
from metrics.curation.records.revisions import refuse_false_revisions, refuse_repeated
from metrics.curation.records.sources import is_empty, read_sources, with_subjects
from metrics.curation.records.themes import ThemeFile, indicator_keys, read_theme, with_figures
from metrics.curation.records.units import read_units
from metrics.curation.table_sources import placed, refuse_unnamed, with_tables
from metrics.curation.theme_readings import Readings, key_of
from metrics.errors import DataError, Problem
from metrics.model.corrections import Correction
from metrics.model.records import Catalogue, Location, Omission
from metrics.model.units import Units, package_units

NONE: frozenset[str] = frozenset()
AT_ONCE = 2_000_000  # bytes of a folder of which all trees may stand at once: they take twenty times as many
T = TypeVar("T")
FolderReader = Callable[[Path], tuple[tuple[Sheet, ...], Report]]
CatalogueByVersion = Callable[[str], Catalogue | None]  # by version: the digest of the files
Parser = Callable[[Report, Node], tuple[dict[str, T], frozenset[str]]]


def examine(
    folder: Path,
    *,
    strays: bool = True,
    known: CatalogueByVersion | None = None,
    readings: Readings | None = None,
    opened: FolderReader = read_folder,
) -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """Return the catalogue of ``folder``, or None and every problem, by file, line and column.

    Without ``strays`` nothing is said of what lies beside the curated files and is none of them. Whatever the folder
    holds, nothing is raised. What is ``known`` of files of a version is taken as it is, and no YAML is read; what
    ``readings`` has of unchanged themes is not read again. The files are ``opened`` as they are, or as they would be.
    """
    with collector_off():
        sheets, report = opened(folder)
        counted = tuple(sheet for sheet in sheets if not sheet.is_stray)
        reported = any(one.problems for one in (report, *(sheet.report for sheet in counted)))
        is_open = bool(counted) and not reported
        catalogue = known(digest(counted)) if known and is_open else None
        if catalogue is None and counted:
            catalogue = _catalogue(counted, readings)
    if strays and catalogue:
        refuse_unnamed(counted, catalogue.sources)
    reports = sorted(
        [(report, b""), *((sheet.report, sheet.raw) for sheet in (sheets if strays else counted))],
        key=lambda entry: entry[0].file,
    )
    problems = tuple(problem for one, raw in reports for problem in one.in_order(raw))
    return (None if problems else catalogue), problems


def beside(folder: Path, catalogue: Catalogue) -> tuple[Problem, ...]:
    """Return what lies beside the files of a ``catalogue`` and is none of them: copies, tables that nobody names."""
    sheets, _ = read_folder(folder)
    others = [sheet for sheet in sheets if sheet.is_stray or sheet.is_table]
    refuse_unnamed(others, catalogue.sources)
    return tuple(problem for sheet in others for problem in sheet.report.in_order(sheet.raw))


def load_catalogue(folder: Path | str | None = None) -> Catalogue:
    """Return the catalogue of ``folder``: without one, of ./curated or the folder beside the package.

    Raises:
        DataError: if there is any problem; it carries all of them.
    """
    catalogue, problems = examine(default_folder() if folder is None else Path(folder), strays=False)
    if catalogue is None:
        raise DataError(problems)
    return catalogue


def _catalogue(sheets: tuple[Sheet, ...], readings: Readings | None) -> Catalogue:
    """Return the catalogue that files hold; it is sound only if no sheet has a problem."""
    in_turn = readings is not None or sum(len(sheet.raw) for sheet in sheets if not sheet.is_table) > AT_ONCE
    _read_trees(sheets, in_turn=in_turn)
    apart = {sheet.stem: sheet for sheet in sheets if sheet.stem in {EXCLUSIONS, CORRECTIONS, UNITS}}
    others = [sheet for sheet in sheets if sheet.stem not in APART and "/" not in sheet.stem]
    themes = [sheet for sheet in others if sheet.root is not None]
    units = _units(apart.get(UNITS))
    shelf = _shelf(sheets, themes, units, all_read=len(themes) == len(others))
    sheets_by_theme = [sheets_of(sheets, sheet.stem) for sheet in themes]
    files = _theme_files(sheets_by_theme, shelf, readings, in_turn=in_turn)
    omissions: tuple[Omission, ...] = ()
    if len(files) == len(sheets_by_theme):
        files, omissions = with_tables(files, sheets, shelf, readings)
    files.sort(key=lambda file: file.theme.order)
    observations = tuple(observation for file in files for observation in file.observations)
    reports = {sheet.report.file: sheet.report for sheet in sheets}
    for file in files:
        refuse_repeated(file.observations, reports)
    refuse_false_revisions(observations, reports, {doubtful for file in files for doubtful in file.doubtful})
    return Catalogue(
        areas=MappingProxyType(dict(shelf.areas or {})),
        sources=MappingProxyType(with_subjects(shelf.sources or {}, observations)),
        themes=MappingProxyType({file.theme.id: file.theme for file in files}),
        indicators=MappingProxyType(
            {indicator.id: indicator for file in files for indicator in file.indicators}
        ),
        observations=observations,
        version=digest(sheets),
        exclusions=tuple(read_exclusions(apart[EXCLUSIONS], shelf.sources)) if EXCLUSIONS in apart else (),
        corrections=_corrections(apart.get(CORRECTIONS), sheets),
        units=units,
        omissions=omissions,
    )


def _corrections(sheet: Sheet | None, sheets: Iterable[Sheet]) -> tuple[Correction, ...]:
    """Return a catalogue's corrections; none where no file says so."""
    names = [sheet.name for sheet in sheets if not sheet.is_stray]
    return tuple(read_corrections(sheet, names)) if sheet else ()


def _units(sheet: Sheet | None) -> Units:
    """Return a catalogue's units: the package's, and those that a folder adds."""
    if sheet is None:
        return package_units()
    if sheet.root is None:
        return replace(package_units(), is_complete=False)
    return read_units(sheet.report, sheet.root, package_units())


def _read_trees(sheets: tuple[Sheet, ...], *, in_turn: bool) -> None:
    """Read the trees of a catalogue's files; of themes read in turn only what they must know of each other."""
    outlined: set[str] = set()
    for sheet in sorted(
        (sheet for sheet in sheets if not sheet.is_table), key=lambda sheet: sheet.stem.count("/")
    ):
        home, _, split = sheet.stem.partition("/")
        if not in_turn or home in APART or (split and home not in outlined):
            read_tree(sheet)
        elif not split:
            read_outline(sheet)
            outlined |= {home} if sheet.root else set()


def _theme_files(
    themes: Iterable[Sequence[Sheet]], shelf: KnownRecords, readings: Readings | None, *, in_turn: bool
) -> list[ThemeFile]:
    """Return the themes, each of which has a file of its own and perhaps more; what is known is not read again."""
    known = readings.of(shelf) if readings else {}
    read: list[tuple[Sequence[Sheet], ThemeFile]] = []
    for own in themes:
        file = known.get(key_of(own)) or _theme_file(own, shelf, in_turn=in_turn)
        read += [(own, file)] if file else []
    if readings is not None:
        readings.renew(read, shelf)
    return [file for _, file in read]


def _theme_file(sheets: Sequence[Sheet], shelf: KnownRecords, *, in_turn: bool) -> ThemeFile | None:
    """Return a theme with the figures of all its files, whose trees are dropped as they are read.

    There is none where only its outline could be read.
    """
    file: ThemeFile | None = None
    for sheet in sheets:
        root, sheet.root = tree_of(sheet) if in_turn else sheet.root, None
        if root is not None and sheet is sheets[0]:
            file = read_theme(sheet.report, root, sheet.stem, shelf)
        elif root is not None and file is not None:
            file = with_figures(file, sheet.report, root, shelf)
    return file


def _together(sheets: Iterable[Sheet], read: Parser[T]) -> tuple[dict[str, T], frozenset[str]]:
    """Return a catalogue's records of several files by id, each defined once, and the ids of the unreadable.

    If any of the files cannot be read there are none: a record that is missed may stand there.
    """
    by_id: dict[str, T] = {}
    broken, homes = NONE, dict[str, Location]()
    for sheet in sheets:
        if sheet.root is None:
            return {}, NONE
        for key, _ in sheet.root.entries.values() if isinstance(sheet.root, Entries) else ():
            if key.text in homes:
                sheet.report.refuse(key, wording.same_entry(key.text, homes[key.text]))
            homes.setdefault(key.text, sheet.report.location(key))
        records, doubtful = read(sheet.report, sheet.root)
        sheet.root = None
        by_id, broken = records | by_id, broken | doubtful
    return by_id, broken


def _shelf(
    sheets: tuple[Sheet, ...], themes: Sequence[Sheet], table: Units, *, all_read: bool
) -> KnownRecords:
    """Return what themes refer to; what could not be read, or holds nothing, is None."""
    areas, broken_areas = _together(sheets_of(sheets, AREAS), read_areas)
    written = list(sheets_of(sheets, SOURCES))
    is_begun = bool(written) and all(is_empty(one.root) for one in written)
    sources, broken_sources = _together(written, lambda of, root: read_sources(of, root, areas or None))
    sources = placed(sources, sheets)
    all_units = all_read and all(map(_has_indicators, themes))
    units = {key: unit if is_unit(unit, table) else "" for key, unit in _indicator_units(themes).items()}
    documents = sources if sources or is_begun else None
    return KnownRecords(areas or None, documents, units, broken_areas, broken_sources, all_units, table)


def _has_indicators(theme: Sheet) -> bool:
    """Whether a theme's indicators can be told before they are read: one without any is refused anyway."""
    entries = theme.root.entries if isinstance(theme.root, Entries) else {}
    return isinstance(entries.get("indicators", (None, None))[1], Entries)


def _indicator_units(themes: Iterable[Sheet]) -> dict[str, str]:
    """Return the unit of every indicator of the catalogue by id; that two files define the same one is reported."""
    units: dict[str, str] = {}
    homes: dict[str, Location] = {}
    for sheet in themes:
        for key, unit in indicator_keys(sheet.root) if sheet.root else ():
            if key.text in homes:
                sheet.report.refuse(key, figure_wording.same_indicator(key.text, homes[key.text]))
            homes.setdefault(key.text, sheet.report.location(key))
            units.setdefault(key.text, unit)
    return units
