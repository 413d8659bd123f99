"""The schemas beside curated files, and the line in each file that names its own: for whatever editor opens it."""

import os
from codecs import BOM_UTF8
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from tempfile import NamedTemporaryFile

from metrics.curation.grammar.readme import with_tables
from metrics.curation.grammar.schema import FOLDER, modeline, schema_texts
from metrics.curation.reading.folder import Sheet, read_folder
from metrics.curation.reading.strays import ENDING

README = "README.md"  # its tables, between their comments, are the grammar's
MARK = b"# yaml-language-server:"


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Write the schemas into ``folder`` and name them in its files; return which files were written, for they changed.

    Of a file that names a schema already, be it another one, and of all that is not curated, no byte changes.

    Raises:
        OSError: if the folder cannot be written to.
    """
    changed = tuple(_changes(folder))
    for path, content in changed:
        _write(path, content)
    return tuple(path for path, _ in changed)


def named(text: str, folder: Path, file: PurePosixPath) -> str:
    """Return the text of a new file below the line that names its schema, where the folder has schemas.

    Args:
        text: what the file holds; one that names a schema already stays as it is.
        folder: the curated folder.
        file: the path of the file within it.
    """
    if MARK.decode() in text or not (folder / FOLDER).is_dir():
        return text
    return f"{modeline(file)}\n{text}"


def _changes(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield the curated files that lack a schema or its line, with what they should hold."""
    for name, text in schema_texts().items():
        path = folder / FOLDER / name
        if not path.is_file() or path.read_text("utf-8") != text:
            yield path, text.encode()
    readme = folder / README
    if readme.is_file() and (tables := with_tables(old := readme.read_text("utf-8"))) != old:
        yield readme, tables.encode()
    for sheet in read_folder(folder)[0]:
        if not (sheet.is_stray or sheet.is_table) and sheet.raw and MARK not in sheet.raw:
            yield folder / f"{sheet.stem}{ENDING}", _named_sheet(sheet)


def _named_sheet(sheet: Sheet) -> bytes:
    """Return what a file holds, below the line that names its schema."""
    line = modeline(PurePosixPath(f"{sheet.stem}{ENDING}")).encode()
    end = b"\r\n" if b"\r\n" in sheet.raw else b"\n"
    start = BOM_UTF8 if sheet.raw.startswith(BOM_UTF8) else b""
    return start + line + end + sheet.raw.removeprefix(start)


def _write(path: Path, content: bytes) -> None:
    """Write a file at once: whoever reads it meanwhile sees the old one or the new one, whole."""
    path.parent.mkdir(exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    with NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as new:
        new.write(content)
        new.flush()
        os.fsync(new.fileno())
        os.fchmod(new.fileno(), mode)
    Path(new.name).replace(path.resolve())
