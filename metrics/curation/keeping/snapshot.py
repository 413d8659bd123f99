"""What was read in the curated files, kept beside their copy: a server that starts again on them reads no YAML.

A snapshot counts only if it is this account's own and whole, and was made of the very same bytes, under the same path,
by the same reading code; else the files are read. Its first bytes are its seal, the SHA-256 of all of that.
"""

import os
import shutil
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp

import yaml

from metrics.curation.keeping.last_good import home_of, own_bytes, write
from metrics.curation.keeping.packed import pack, unpack
from metrics.model.records import Catalogue

NAME = "snapshot"
PACKAGE = Path(__file__).resolve().parents[2]
READING = ("*.py", "units.yaml", "curation/**/*.py", "model/**/*.py")
BROKEN = (ValueError, TypeError, LookupError, AttributeError, OverflowError)


def remember(folder: Path, catalogue: Catalogue, state: Path | None) -> None:
    """Keep what was read in ``folder`` beside the copy of its files, if there is one and it is not kept yet.

    Raises:
        OSError: if it cannot be written.
    """
    home = home_of(folder, state)
    if home is None or not (home / catalogue.version).is_dir():
        return
    if _sealed(folder, catalogue.version, home):
        return
    packed = pack(catalogue)
    beside = Path(mkdtemp(dir=home))
    try:
        write(beside / NAME, _seal(folder, catalogue.version, packed) + packed)
        (beside / NAME).replace(home / catalogue.version / NAME)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def recalled(folder: Path, version: str, state: Path | None) -> Catalogue | None:
    """Return what was read in ``folder`` when its files had ``version``; None where no sound snapshot tells it."""
    packed = _sealed(folder, version, home_of(folder, state))
    with suppress(*BROKEN):
        catalogue = unpack(packed) if packed else None
        return catalogue if catalogue and catalogue.version == version else None
    return None


def _sealed(folder: Path, version: str, home: Path | None) -> bytes:
    """Return the snapshot in ``home`` of a folder whose files have ``version``, if its seal is right; else nothing."""
    with suppress(OSError):
        if home and home.stat().st_uid == os.geteuid():
            sealed = own_bytes(home / version / NAME)
            length = sha256().digest_size
            if sealed[:length] == _seal(folder, version, memoryview(sealed)[length:]):
                return sealed[length:]
    return b""


def _seal(folder: Path, version: str, packed: bytes | memoryview) -> bytes:
    """Return a snapshot's seal: what only the same bytes have, of the same files, read by the same code."""
    whole = sha256(CODE)
    whole.update(f"{folder}\0{version}\0".encode("utf-8", "surrogateescape"))
    whole.update(packed)
    return whole.digest()


def code_files() -> list[Path]:
    """Return our own files that decide what is read in a curated file, and so whether a snapshot still holds."""
    return sorted(file for pattern in READING for file in PACKAGE.glob(pattern))


def _code() -> bytes:
    """Return the digest of all code that decides what is read in a file, for a snapshot's seal."""
    whole = sha256(f"{sys.version}\0{yaml.__version__}\0".encode())
    for file in code_files():
        whole.update(f"{file.relative_to(PACKAGE)}\0".encode() + sha256(file.read_bytes()).digest())
    return whole.digest()


CODE = _code()  # now: a server that runs on while its files are replaced still reads by these
