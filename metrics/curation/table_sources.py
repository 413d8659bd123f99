"""The documents that are tables: which file each is. What reads tables is loaded where there is one."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from metrics.curation.reading.folder import Sheet
from metrics.curation.reading.report import WHOLE_FILE
from metrics.curation.reading.strays import TABLES
from metrics.curation.records.indicators import KnownRecords
from metrics.curation.records.themes import ThemeFile
from metrics.curation.tables import wording
from metrics.curation.theme_readings import Readings
from metrics.model.records import Omission, Source


def placed(sources: Mapping[str, Source], sheets: Iterable[Sheet]) -> dict[str, Source]:
    """Return the documents, those that are tables with the paths of their files, as far as there are such."""
    paths = {sheet.name: sheet.report.file for sheet in sheets if sheet.is_table}
    return {
        key: replace(source, table=paths.get(f"{TABLES}/{source.file}", "")) if source.map else source
        for key, source in sources.items()
    }


def refuse_unnamed(sheets: Iterable[Sheet], sources: Mapping[str, Source]) -> None:
    """Report the tables that no document names: nothing is read of them."""
    named = {source.table for source in sources.values()}
    for sheet in sheets:
        if sheet.is_table and sheet.report.file not in named:
            sheet.report.refuse(WHOLE_FILE, wording.UNNAMED_TABLE)


def with_tables(
    files: Sequence[ThemeFile], sheets: Sequence[Sheet], shelf: KnownRecords, readings: Readings | None
) -> tuple[list[ThemeFile], tuple[Omission, ...]]:
    """Return the themes with the figures of all tables, and what tables say that they do not give.

    Nothing is asked where towns, documents or indicators are not all known.
    """
    is_any = any(source.map for source in (shelf.sources or {}).values())
    if not is_any or shelf.areas is None or not shelf.all_units:
        return list(files), ()
    from metrics.curation.table_files import joined

    return joined(files, sheets, shelf, readings)
