"""A file written at one stroke, and only over what was read: after a crash it is the old one or the new one, whole."""

import errno
import os
import re
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from typing import TypeVar

from msgspec import Struct

TRIES = 3  # how often an edit is made anew where somebody else wrote meanwhile
ENDING = ".new"
LEFT_BEHIND = re.compile(r"\..+\.[a-z0-9_]{8}\.new")  # by a writer that was killed
Result = TypeVar("Result")
OLD = 60  # seconds: who writes a file longer than that is no more


class ChangedMeanwhileError(Exception):
    """A file is no longer what was read before a write; nothing was written."""

    def __init__(self, path: Path) -> None:
        """Keep which file changed between read and write."""
        super().__init__(str(path))
        self.path = path


class Stroke(Struct, frozen=True):
    """One write of a file: its bytes before and after; None: it did not, or does not, exist."""

    path: Path
    before: bytes | None
    after: bytes | None

    @property
    def undone(self) -> "Stroke":
        """The stroke that takes this one back: the old bytes in the place of the new."""
        return Stroke(self.path, self.after, self.before)


def bytes_of(path: Path) -> bytes | None:
    """Return the bytes of a file that may be written; None where there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def write(stroke: Stroke) -> None:
    """Write a file, or take it away, if it is still as it was before.

    The new bytes are on the disk before they take the name of the old ones: whoever reads, and whatever ends this
    process, finds the one or the other.

    Raises:
        ChangedMeanwhileError: if the file is another one by now.
        OSError: if there is no room, or no right; then the file is the old one.
    """
    path = stroke.path.resolve()
    if stroke.after is None:
        _refuse_changed(stroke)
        path.unlink()
        _settle(path.parent)
        return
    if path.exists() and not os.access(path, os.W_OK):  # somebody has set it so, and a rename would not ask
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    handle, name = mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=ENDING)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(stroke.after)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~_umask())
        _refuse_changed(stroke)
        beside.replace(path)
    except BaseException as error:
        with suppress(OSError):
            beside.unlink()
        if isinstance(error, OSError) and error.filename is None:
            error.filename = str(path)  # a full disk does not say for which file it had no room
        raise
    _settle(path.parent)


def tried_again(attempt: Callable[[], Result]) -> Result:
    """Return what comes of an attempt to read, change and write files: made anew where somebody wrote in between.

    Raises:
        ChangedMeanwhileError: if they change time and again.
        Whatever ``attempt`` raises.
    """
    for left in reversed(range(TRIES)):
        try:
            return attempt()
        except ChangedMeanwhileError:
            if not left:
                raise
    raise AssertionError(TRIES)


def write_all(strokes: Sequence[Stroke]) -> None:
    """Write several strokes, one after another; where one cannot be written those before it are taken back.

    Raises:
        ChangedMeanwhileError, OSError: as of ``write``.
    """
    done: list[Stroke] = []
    try:
        for stroke in strokes:
            write(stroke)
            done.append(stroke)
    except BaseException:
        take_back(done)
        raise


def take_back(strokes: Sequence[Stroke]) -> None:
    """Take back writes, the last first; if any file has changed since, nothing is taken back."""
    done: list[Stroke] = []
    try:
        for stroke in reversed(strokes):
            write(stroke.undone)
            done.append(stroke)
    except BaseException:
        for stroke in reversed(done):
            write(stroke)
        raise


def clear(folder: Path) -> None:
    """Take away what writers that were killed have left in a folder: files that never got their names."""
    for path in folder.iterdir():
        if LEFT_BEHIND.fullmatch(path.name) and path.is_file():
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > OLD:
                    path.unlink()


def _refuse_changed(stroke: Stroke) -> None:
    """Raise if a file to be written is no longer what was read."""
    if bytes_of(stroke.path) != stroke.before:
        raise ChangedMeanwhileError(stroke.path)


def _settle(folder: Path) -> None:
    """See to it that the names of written files are on the disk; some file systems cannot."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _umask() -> int:
    """Return which rights newly written files do not get from the account."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
