"""Who works in a curated folder: one at a time, and whoever comes second is told who it is.

The system itself gives the lock back when its holder ends, however it ends: a file that is left behind locks nothing.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NAME = ".curate.lock"
LONGEST = 200  # bytes of what a holder says of itself


class FolderLockedError(Exception):
    """Somebody else works in the folder; says who."""

    def __init__(self, holder: str) -> None:
        """Keep what the holder of the folder's lock says of itself."""
        super().__init__(holder)
        self.holder = holder


@contextmanager
def locked(folder: Path) -> Iterator["Lock"]:
    """Hold the lock of a curated folder while files in it are written.

    Raises:
        FolderLockedError: if somebody else holds it.
        OSError: if nothing can be written in the folder.
    """
    path = folder / NAME
    handle = _taken(path)
    while not _is_same(handle, path):  # its last holder has just taken the file away
        os.close(handle)
        handle = _taken(path)
    try:
        yield Lock(handle)
    finally:
        path.unlink(missing_ok=True)
        os.close(handle)


class Lock:
    """A lock of a curated folder that is held by whoever writes in it."""

    def __init__(self, handle: int) -> None:
        """Hold the lock of a folder, the file that ``handle`` is of."""
        self._handle = handle

    def sign(self, holder: str) -> None:
        """Write who holds the lock of the folder into its file."""
        os.ftruncate(self._handle, 0)
        os.pwrite(self._handle, holder.encode()[:LONGEST], 0)


def _taken(path: Path) -> int:
    """Return the open file of a lock that is held from now on."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.pread(handle, LONGEST, 0).decode("utf-8", "replace")
        os.close(handle)
        raise FolderLockedError(holder) from error
    return handle


def _is_same(handle: int, path: Path) -> bool:
    """Whether an open lock file is still the one that has the name."""
    return path.exists() and os.fstat(handle).st_ino == path.stat().st_ino
