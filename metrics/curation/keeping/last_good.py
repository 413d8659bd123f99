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
from metrics.curation.reading.strays import is_curated, leads_inside
from metrics.model.records import Catalogue
from metrics.patterns import lazy_pattern

OWN = 0o700
VERSION = lazy_pattern("[0-9a-f]{12}")  # as `version_of` gives them
HISTORY = "history.jsonl"  # beside the copies


def keep(folder: Path, version: str, state: Path | None, most: int = 1) -> None:
    """Keep a copy in ``state`` of ``folder``, whose data have ``version``, and of those before it ``most`` - 1.

    If the folder has changed meanwhile nothing is kept, for it will be loaded anew.

    Raises:
        OSError: if it cannot be written.
    """
    home = home_of(folder, state)
    if home is None:
        return
    if (home / version).is_dir():
        os.utime(home / version)  # the newest again
        return
    home.mkdir(mode=OWN, parents=True, exist_ok=True)
    copy = Path(mkdtemp(dir=home))
    try:
        for file in _files(folder):
            write(copy / file.relative_to(folder), file.read_bytes())
        if version_of(copy) == version:
            copy.rename(home / version)
            os.utime(home / version)
            _forget(home, most)
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def last_good(folder: Path, state: Path | None) -> Catalogue | None:
    """Return the data of ``folder`` as they were kept last in ``state``; None where none were, or all are damaged."""
    return next(
        (kept for version in kept_versions(folder, state) if (kept := copied(folder, version, state))), None
    )


def is_version(text: str) -> bool:
    """Whether a text may be the version of some data that are kept."""
    return VERSION.fullmatch(text) is not None


def kept_versions(folder: Path, state: Path | None) -> list[str]:
    """Return the versions of ``folder`` of which there are copies in ``state``, the newest first."""
    home = home_of(folder, state)
    return [copy.name for copy in _copies(home)] if home else []


def copied(folder: Path, version: str, state: Path | None) -> Catalogue | None:
    """Return the data of ``folder`` as the copy of a version holds them; None where there is no sound one."""
    home = home_of(folder, state)
    copy = next((copy for copy in _copies(home) if copy.name == version), None) if home else None
    catalogue, _ = examine(copy, strays=False) if copy else (None, ())
    return catalogue if catalogue is not None and catalogue.version == version else None


def home_of(folder: Path, state: Path | None) -> Path | None:
    """Return where in ``state`` the copies of a folder are kept; None where there is no such place."""
    name = sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return state / name if state else None


def _files(folder: Path) -> Iterator[Path]:
    """Yield the curated files to keep of a folder, and of the folders in it, with the tables that stay tables."""
    yield from (
        path
        for path in sorted(folder.rglob("*"))
        if is_curated(path.relative_to(folder)) and path.is_file() and leads_inside(path, folder)
    )


def write(file: Path, content: bytes) -> None:
    """Write a file to keep so that it stands on the disk before anything counts on it."""
    file.parent.mkdir(mode=OWN, parents=True, exist_ok=True)
    with file.open("xb") as written:
        os.fchmod(written.fileno(), 0o600)
        written.write(content)
        written.flush()
        os.fsync(written.fileno())


def _copies(home: Path) -> list[Path]:
    """Return the kept copies, the newest first; none where another account could have put them there."""
    with suppress(OSError):
        if home.stat().st_uid == os.geteuid():
            copies = (path for path in home.iterdir() if VERSION.fullmatch(path.name))
            return sorted(copies, key=lambda copy: copy.stat().st_mtime_ns, reverse=True)
    return []


def _forget(home: Path, most: int) -> None:
    """Remove every copy but the newest, and what a broken-off writing left."""
    newest = {copy.name for copy in _copies(home)[: max(most, 1)]}
    for entry in home.iterdir():
        if entry.name not in {*newest, HISTORY}:
            shutil.rmtree(entry, ignore_errors=True)


def own_bytes(file: Path) -> bytes:
    """Return what a kept file holds that is this account's own; nothing of another's.

    Raises:
        OSError: if it cannot be read, or is a link.
    """
    with os.fdopen(os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as opened:
        return opened.read() if os.fstat(opened.fileno()).st_uid == os.geteuid() else b""
