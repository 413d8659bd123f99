"""The last good curated files, kept on disk: a server that starts on a broken folder shows what it showed before.

They are kept as they were written, in the folder that the settings name for what is kept; nobody else may read them.
A copy counts only if the data that it holds have the version that it is named after.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp

from metrics.curation.catalogue import examine
from metrics.curation.reading.folder import version_of
from metrics.curation.reading.strays import ENDING, leads_inside
from metrics.model.records import Catalogue

OWN = 0o700


def keep(folder: Path, version: str, state: Path | None) -> None:
    """Keep a copy in ``state`` of ``folder``, whose data have ``version``, in place of the last one.

    If the folder has changed meanwhile nothing is kept, for it will be loaded anew.

    Raises:
        OSError: if it cannot be written.
    """
    home = home_of(folder, state)
    if home is None or (home / version).is_dir():
        return
    home.mkdir(mode=OWN, parents=True, exist_ok=True)
    copy = Path(mkdtemp(dir=home))
    try:
        for file in _files(folder):
            write(copy / file.relative_to(folder), file.read_bytes())
        if version_of(copy) == version:
            copy.rename(home / version)
            _forget(home, version)
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def last_good(folder: Path, state: Path | None) -> Catalogue | None:
    """Return the data of ``folder`` as they were kept in ``state``; None where none were, or the copy is damaged."""
    home = home_of(folder, state)
    for copy in _copies(home) if home else ():
        catalogue, _ = examine(copy, strays=False)
        if catalogue is not None and catalogue.version == copy.name:
            return catalogue
    return None


def home_of(folder: Path, state: Path | None) -> Path | None:
    """Return where in ``state`` the copies of a folder are kept; None where there is no such place."""
    name = sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return state / name if state else None


def _files(folder: Path) -> Iterator[Path]:
    """Yield the curated files of a folder, and of the folders in it."""
    yield from (
        each for each in sorted(folder.rglob(f"*{ENDING}")) if each.is_file() and leads_inside(each, folder)
    )


def write(file: Path, content: bytes) -> None:
    """Write a file so that it stands on the disk before anything counts on it."""
    file.parent.mkdir(mode=OWN, parents=True, exist_ok=True)
    with file.open("xb") as written:
        os.fchmod(written.fileno(), 0o600)
        written.write(content)
        written.flush()
        os.fsync(written.fileno())


def _copies(home: Path) -> list[Path]:
    """Return the copies, the newest first; none where another account could have put them there."""
    with suppress(OSError):
        if home.stat().st_uid == os.geteuid():
            return sorted(home.iterdir(), key=lambda each: each.stat().st_mtime, reverse=True)
    return []


def _forget(home: Path, version: str) -> None:
    """Remove every copy but one, and what a broken-off writing left."""
    for each in home.iterdir():
        if each.name != version:
            shutil.rmtree(each, ignore_errors=True)
