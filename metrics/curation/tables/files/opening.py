"""A file that prints a table, whatever its kind: told by what it holds, not by its name."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from msgspec import Struct

from metrics.curation.tables.files import faults
from metrics.curation.tables.files.archive import Archive
from metrics.curation.tables.files.cells import PrintedTable, TableError
from metrics.curation.tables.files.delimited import COMMA, read_delimited
from metrics.curation.tables.files.json_stat import read_json_stat
from metrics.curation.tables.files.ods import CONTENT, read_opendocument
from metrics.curation.tables.files.webpage import read_webpage
from metrics.curation.tables.files.workbook_parts import BOOK
from metrics.curation.tables.files.xlsx import read_workbook
from metrics.curation.unread_formats import OLE, OPEN_TABLE, WORKBOOK, ZIP, unread_format
from metrics.errors import Fault
from metrics.patterns import lazy_pattern

MANIFEST, ENCRYPTION = "META-INF/manifest.xml", b"encryption-data"  # of a LibreOffice file with a password
UTF_8 = "utf-8"
_LIST = lazy_pattern(r"\s*\[\s*[\[{]")  # of JSON, as many interfaces give their rows
BYTE_ORDER_MARKS = {BOM_UTF8: "utf-8-sig", BOM_UTF16_LE: "utf-16", BOM_UTF16_BE: "utf-16"}
LARGEST_MEGABYTES = 64
LARGEST = LARGEST_MEGABYTES * 2**20  # bytes


class Writing(Struct, frozen=True):
    """How a text that prints a table is written: its encoding, and what stands between its cells."""

    encoding: str = UTF_8
    separator: str = COMMA


def open_table(raw: bytes, writing: Writing | None = None) -> PrintedTable:
    """Return the table that a file prints.

    Raises:
        TableError: if it prints none, or is damaged, locked, hostile or too large.
    """
    weighed(raw)
    table = _opened(raw, writing or Writing())
    if not any(cell for grid in table.grids for row in grid.rows for cell in row):
        raise TableError(faults.EMPTY)
    return table


def weighed(raw: bytes) -> None:
    """Look how large a table's file is before any of it is read.

    Raises:
        TableError: if it is larger than is read.
    """
    if len(raw) > LARGEST:
        raise TableError(faults.TOO_LARGE_A_FILE(most=LARGEST_MEGABYTES))


def is_text(raw: bytes) -> bool:
    """Whether a table's file is a text, whose encoding must be known."""
    return not raw.startswith(ZIP) and unread_format(raw) is None


def refuse_other(raw: bytes) -> None:
    """Refuse a file that is known to be something else than a table, before anything is asked of it.

    Raises:
        TableError: if it is, such as a picture, or a packed file that is damaged; it says what, and what to do.
    """
    form = unread_format(raw)
    if form is None and raw.startswith(ZIP):
        raise TableError(faults.BROKEN(part="zip"))
    if form and form not in (WORKBOOK, OPEN_TABLE):
        code = "old-workbook" if raw.startswith(OLE) else "no-table"
        raise TableError(Fault(form.for_table.zh, form.for_table.en, code))


def _opened(raw: bytes, writing: Writing) -> PrintedTable:
    """Return the table of a file of any kind, told by its content."""
    refuse_other(raw)
    if raw.startswith(ZIP):
        return _workbook(Archive(raw))
    text = decoded(raw, writing.encoding)
    start = text.lstrip()[:1]
    if start == "{" or _LIST.match(text):
        return read_json_stat(text)
    return read_webpage(text) if start == "<" else read_delimited(text, writing.separator)


def _workbook(archive: Archive) -> PrintedTable:
    """Return the sheets of a zip file that is a workbook."""
    if BOOK in archive.names:
        return read_workbook(archive)
    if CONTENT in archive.names:
        if MANIFEST in archive.names and ENCRYPTION in archive.member(MANIFEST):
            raise TableError(faults.LOCKED)
        return read_opendocument(archive)
    raise TableError(faults.BROKEN(part=CONTENT))


def decoded(raw: bytes, encoding: str) -> str:
    """Return the text of a table's file: a mark at its beginning tells more of its encoding than anybody else.

    Raises:
        TableError: if it is not encoded so, or holds what no text has.
    """
    marked = next((own for mark, own in BYTE_ORDER_MARKS.items() if raw.startswith(mark)), encoding)
    try:
        text = raw.decode(marked)
    except (UnicodeDecodeError, LookupError) as error:
        raise TableError(faults.NOT_DECODED(encoding=encoding)) from error
    if "\0" in text:
        raise TableError(faults.NULS)
    return text
