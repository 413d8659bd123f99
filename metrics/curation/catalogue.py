"""All files of the curated folder, checked against each other: a catalogue, or every problem at once."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from metrics.curation import wording
from metrics.curation.areas import read_areas
from metrics.curation.corrections import read_corrections
from metrics.curation.exclusions import read_exclusions
from metrics.curation.folder import (
    CORRECTIONS,
    EXCLUSIONS,
    UNITS,
    Sheet,
    default_folder,
    digest,
    read_folder,
)
from metrics.curation.indicators import Shelf
from metrics.curation.revisions import refuse_false_revisions, refuse_repeated
from metrics.curation.sources import read_sources, told_by
from metrics.curation.strays import ENDING
from metrics.curation.themes import indicator_keys, read_theme
from metrics.curation.units import read_units
from metrics.errors import DataError, Problem
from metrics.model.corrections import Correction
from metrics.model.records import Catalogue
from metrics.model.units import Units, package_units

NONE: frozenset[str] = frozenset()


def examine(folder: Path, *, strays: bool = True) -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """Return the catalogue of ``folder``, or None and every problem, by file, line and column.

    Without ``strays`` nothing is said of what lies beside the curated files and is none of them. Whatever the folder
    holds, nothing is raised.
    """
    with _collector_off():
        sheets, report = read_folder(folder)
        counted = tuple(sheet for sheet in sheets if not sheet.is_stray)
        catalogue = _catalogue(counted) if counted else None
    told = sheets if strays else counted
    reports = sorted([report, *(sheet.report for sheet in told)], key=lambda each: each.file)
    problems = tuple(problem for each in reports for problem in each.in_order())
    return (None if problems else catalogue), problems


def load_catalogue(folder: Path | str | None = None) -> Catalogue:
    """Return the catalogue of ``folder``: without one, of ./curated or the folder beside the package.

    Raises:
        DataError: if there is any problem; it carries all of them.
    """
    catalogue, problems = examine(default_folder() if folder is None else Path(folder), strays=False)
    if catalogue is None:
        raise DataError(problems)
    return catalogue


def _catalogue(sheets: tuple[Sheet, ...]) -> Catalogue:
    """Return what the files hold; it is sound only if no sheet has a problem."""
    apart = {sheet.stem: sheet for sheet in sheets[2:] if sheet.stem in {EXCLUSIONS, CORRECTIONS, UNITS}}
    themes = [sheet for sheet in sheets[2:] if sheet.root is not None and sheet.stem not in apart]
    units = _units(apart.get(UNITS))
    shelf = _shelf(sheets, themes, units)
    files = [read_theme(sheet.report, sheet.root, sheet.stem, shelf) for sheet in themes if sheet.root]
    files.sort(key=lambda file: file.theme.order)
    observations = tuple(each for file in files for each in file.observations)
    reports = {sheet.report.file: sheet.report for sheet in themes}
    refuse_repeated(observations, reports)
    refuse_false_revisions(observations, reports, {each for file in files for each in file.doubtful})
    return Catalogue(
        areas=MappingProxyType(dict(shelf.areas or {})),
        sources=MappingProxyType(told_by(shelf.sources or {}, observations)),
        themes=MappingProxyType({file.theme.id: file.theme for file in files}),
        indicators=MappingProxyType({each.id: each for file in files for each in file.indicators}),
        observations=observations,
        version=digest(sheets),
        exclusions=tuple(read_exclusions(apart[EXCLUSIONS], shelf.sources)) if EXCLUSIONS in apart else (),
        corrections=_corrections(apart.get(CORRECTIONS), sheets),
        units=units,
    )


def _corrections(sheet: Sheet | None, sheets: Iterable[Sheet]) -> tuple[Correction, ...]:
    """Return what was put right; none where no file says so."""
    names = [f"{each.stem}{ENDING}" for each in sheets if not each.is_stray]
    return tuple(read_corrections(sheet, names)) if sheet else ()


def _units(sheet: Sheet | None) -> Units:
    """Return the units that figures are printed in: the package's, and those that a folder adds."""
    if sheet is None:
        return package_units()
    if sheet.root is None:
        return replace(package_units(), is_complete=False)
    return read_units(sheet.report, sheet.root, package_units())


def _shelf(sheets: tuple[Sheet, ...], themes: Sequence[Sheet], table: Units) -> Shelf:
    """Return what themes refer to; what could not be read, or holds nothing, is None."""
    of_areas, of_sources = sheets[:2]
    areas, broken_areas = read_areas(of_areas.report, of_areas.root) if of_areas.root else ({}, NONE)
    sources, broken_sources = (
        read_sources(of_sources.report, of_sources.root, areas or None) if of_sources.root else ({}, NONE)
    )
    all_units = all(sheet.root is not None for sheet in sheets[2:]) and all(map(_has_indicators, themes))
    units = _indicator_units(themes)
    return Shelf(areas or None, sources or None, units, broken_areas, broken_sources, all_units, table)


def _has_indicators(theme: Sheet) -> bool:
    """Whether a theme's indicators can be told: one without any has been refused, or will be."""
    return theme.root is not None and any(True for _ in indicator_keys(theme.root))


def _indicator_units(themes: Iterable[Sheet]) -> dict[str, str]:
    """Return the unit of every indicator by id; that two files define the same one is reported."""
    units: dict[str, str] = {}
    homes: dict[str, tuple[str, int]] = {}
    for sheet in themes:
        for key, unit in indicator_keys(sheet.root) if sheet.root else ():
            if key.text in homes:
                sheet.report.refuse(key, wording.same_indicator(key.text, *homes[key.text]))
            homes.setdefault(key.text, (sheet.report.file, key.line))
            units.setdefault(key.text, unit)
    return units


@contextmanager
def _collector_off() -> Iterator[None]:
    """Turn the garbage collector off: a load makes many small objects and no garbage (three times faster)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
