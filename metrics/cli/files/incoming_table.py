"""The table that `metrics import` names: what is in it, and under which names it and its map are to be kept."""

import argparse
import re
from pathlib import Path

from metrics.cli.arguments.option_values import WrongUsageError
from metrics.cli.files.intake import in_both, read_or_refuse, unreadable
from metrics.cli.files.streams import NO_NAME, is_standard
from metrics.curation.intake.table_entries import TableEntry
from metrics.curation.reading.shapes import ID
from metrics.curation.reading.strays import TABLE_ENDINGS
from metrics.curation.tables.files.cells import TableError
from metrics.curation.tables.files.opening import LARGEST, refuse_other
from metrics.curation.unread_formats import OPEN_TABLE, WORKBOOK, not_as_named, unread_format
from metrics.language import Bilingual

A_TABLE = Bilingual("请给出一张表", "name a table")
NO_TABLE_NAME = Bilingual(
    "'{}' 不能作表的文件名；表的文件名以 {} 之一结尾，请用 --name 另取一名，如 --name {}",
    "'{}' is no name for a table, which ends in one of {}; give it one by --name, such as --name {}",
)


def raw_table(file: Path) -> bytes:
    """Return what a table to be imported holds.

    Raises:
        WrongUsageError: if it cannot be read, or is known to be something else, whatever its name.
    """
    raw = read_or_refuse(file, LARGEST, A_TABLE)
    if wrong := not_as_named(file.name, raw):
        raise WrongUsageError(unreadable(file, wrong))
    try:
        refuse_other(raw)
    except TableError as error:
        raise WrongUsageError(unreadable(file, error.fault)) from error
    return raw


def table_entry(options: argparse.Namespace, raw: bytes) -> TableEntry:
    """Return the entry that sources.yaml gets of the imported table.

    Raises:
        WrongUsageError: if it would be called as no table may be.
    """
    if is_standard(options.file) and not options.name:
        raise WrongUsageError(NO_NAME)
    name = options.name or options.file.name
    if not _is_name(name):
        raise WrongUsageError(NO_TABLE_NAME.filled(name, " ".join(TABLE_ENDINGS), _other_name(name, raw)))
    what, publisher = in_both(options.what), in_both(options.publisher)
    return TableEntry(
        name, what, publisher, options.date, options.area, options.period or "", tuple(options.supersedes)
    )


def map_name(stem: str) -> str:
    """Return a table's name as maps are called: small letters, digits and _."""
    plain = re.sub("[^a-z0-9]+", "_", stem.lower()).strip("_")
    return plain if ID.fullmatch(plain) else f"map_{plain}".rstrip("_")


def _is_name(name: str) -> bool:
    """Whether a table to be imported may be called so: in one line, in no other folder, and by its form."""
    is_plain = name.isprintable() and Path(name).name == name and not name.startswith(".")
    return is_plain and Path(name).suffix.lower() in TABLE_ENDINGS


def _other_name(name: str, raw: bytes) -> str:
    """Return a name that an imported table may have, by what is in it."""
    endings = {WORKBOOK: ".xlsx", OPEN_TABLE: ".ods"}
    form, start = unread_format(raw), raw.lstrip()[:1]
    ending = endings[form] if form in endings else {b"<": ".html", b"{": ".json"}.get(start, ".csv")
    stem = "".join(letter for letter in Path(name).stem if letter.isprintable()).lstrip(".")
    return f"{stem or 'table'}{ending}"
