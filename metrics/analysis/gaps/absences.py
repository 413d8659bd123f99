"""Why a town has no figure: it cannot have one, a table gives none, or what was read of it; else nothing was read."""

from metrics.analysis.gaps.omissions import omissions_at
from metrics.analysis.years import years_spoken_of
from metrics.model.codes import CellState
from metrics.model.kept import kept
from metrics.model.records import Catalogue, Indicator, Source


def absence(catalogue: Catalogue, indicator: Indicator, town_year: tuple[str, int]) -> CellState:
    """Return why a cell of ``indicator`` at ``town_year``, a town and a year, holds nothing."""
    if indicator.only_in and town_year[0] not in indicator.only_in:
        return CellState.NOT_APPLICABLE
    if not catalogue.areas[town_year[0]].is_there(town_year[1]):
        return CellState.NOT_APPLICABLE
    if omissions_at(catalogue, indicator.id, *town_year):
        return CellState.MARKED_MISSING
    if town_year not in _documents_read(catalogue):
        return CellState.NO_DOCUMENT
    return CellState.SEARCHED if documents_read(catalogue, town_year) else CellState.UNREAD


def documents_read(catalogue: Catalogue, town_year: tuple[str, int]) -> tuple[str, ...]:
    """Return the ids of the documents of a town and year that were read to their end: a gap there is certain."""
    return _documents_read(catalogue).get(town_year, ())


def documents_read_of(catalogue: Catalogue, area: str) -> tuple[str, ...]:
    """Return the ids of the documents of a town, whatever their years, that were read to their end."""
    return tuple(source.id for source in sources_of(catalogue, area) if source.read_to_end)


def sources_of(catalogue: Catalogue, area: str) -> tuple[Source, ...]:
    """Return the documents that cover a town, in the order of the catalogue."""
    return _sources_of(catalogue).get(area, ())


@kept
def _sources_of(catalogue: Catalogue) -> dict[str, tuple[Source, ...]]:
    """Return the documents by the town that they cover."""
    by_area: dict[str, list[Source]] = {}
    for source in catalogue.sources.values():
        for area in source.areas:
            by_area.setdefault(area, []).append(source)
    return {area: tuple(sources) for area, sources in by_area.items()}


@kept
def _documents_read(catalogue: Catalogue) -> dict[tuple[str, int], tuple[str, ...]]:
    """Return the documents read to their end by the towns and years that they cover, none where all are unread."""
    read: dict[tuple[str, int], list[str]] = {}
    for source in catalogue.sources.values():
        for town_year in source.speaks_of:
            read.setdefault(town_year, []).extend([source.id] if source.read_to_end else [])
    return {town_year: tuple(ids) for town_year, ids in read.items()}


def town_absence(catalogue: Catalogue, indicator: Indicator, area: str) -> CellState:
    """Return why a town holds nothing of ``indicator``, whatever the year: the reason that says most."""
    years = years_spoken_of(catalogue)
    return CellState.best(
        (absence(catalogue, indicator, (area, year)) for year in years), CellState.NO_DOCUMENT
    )
