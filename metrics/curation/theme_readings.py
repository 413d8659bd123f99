"""What was read in each theme last time: a theme whose files are the same, and all that it names, is not read again."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

from msgspec import Struct, field

from metrics.curation.reading.folder import Sheet
from metrics.curation.records.indicators import KnownRecords
from metrics.curation.records.themes import ThemeFile
from metrics.model.records import Source

if TYPE_CHECKING:  # most folders have no table: what reads them is loaded where there is one
    from metrics.curation.tables.known_words import NamedRecords
    from metrics.curation.tables.table_figures import TableReading

SheetsKey = tuple[tuple[str, bytes], ...]
# The digests of a table and of its map, and what the document says of itself
TableKey = tuple[str, str, Source]


class Readings(Struct):
    """The themes of one folder as they were read last, those without a problem."""

    shelf: KnownRecords | None = None
    files: dict[SheetsKey, ThemeFile] = field(default_factory=dict)
    known: "NamedRecords | None" = None
    tables: "Mapping[TableKey, TableReading]" = field(default_factory=dict)

    def of(self, shelf: KnownRecords) -> Mapping[SheetsKey, ThemeFile]:
        """Return the themes as they were read, if what they name stands on a shelf as it did."""
        return self.files if self.shelf and _holds(self.shelf, shelf) else {}

    def renew(self, read: Sequence[tuple[Sequence[Sheet], ThemeFile]], shelf: KnownRecords) -> None:
        """Keep for next time what was read now in the themes, and nothing older."""
        sound = (reading for reading in read if not any(sheet.report.problems for sheet in reading[0]))
        self.shelf, self.files = shelf, {key_of(sheets): file for sheets, file in sound}

    def of_table(self, key: TableKey, known: "NamedRecords") -> "TableReading | None":
        """Return what a table holds as it was read, if all that it may name is what it was; else None."""
        return self.tables.get(key) if self.known == known else None

    def renew_tables(self, tables: "Mapping[TableKey, TableReading]", known: "NamedRecords") -> None:
        """Keep for next time the tables that were read now, and nothing older."""
        self.known, self.tables = known, tables


def key_of(sheets: Sequence[Sheet]) -> SheetsKey:
    """Return the files of a theme by their names and the digests of their bytes."""
    return tuple((sheet.report.file, sha256(sheet.raw).digest()) for sheet in sheets)


def _holds(before: KnownRecords, now: KnownRecords) -> bool:
    """Whether towns, documents and indicators are what they were at the last reading; there may be more."""
    if before.table != now.table or not (before.all_units and now.all_units):
        return False
    pairs = (before.areas, now.areas), (before.sources, now.sources), (before.units, now.units)
    return all(old is not None and new is not None and old.items() <= new.items() for old, new in pairs)
