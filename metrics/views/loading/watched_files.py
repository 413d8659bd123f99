"""The curated files as they change: noticed by their stamps, read when they rest, named without their place."""

import time
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from metrics.curation import examine
from metrics.curation.catalogue import CatalogueByVersion
from metrics.curation.reading.strays import TABLES, is_table
from metrics.curation.theme_readings import Readings
from metrics.errors import Problem
from metrics.language import Bilingual
from metrics.model.records import Catalogue

Stamp = tuple[tuple[str, int, int, int], ...]
FRESH = 2.0  # seconds after which a file is not being written any more
PAUSE, TRIES = 1.0, 4  # seconds in which a file must stay as it is, and how often that is tried


def stamp_of(folder: Path) -> Stamp:
    """Return names, sizes and times of the curated files, which change when the files do; a missing file has none."""
    tables = (path for path in (folder / TABLES).glob("*") if is_table(path.relative_to(folder)))
    return tuple(sorted(filter(None, map(_stamp, (*folder.rglob("*.yaml"), *tables)))))


def whole_stamp(*folders: Path) -> Stamp:
    """Return the stamp of every file in some folders, whatever its kind; what a name with a dot hides is left out."""
    files = {file for folder in folders for file in folder.rglob("*") if not file.name.startswith(".")}
    return tuple(sorted(filter(None, map(_stamp, filter(Path.is_file, files)))))


def _stamp(file: Path) -> tuple[str, int, int, int] | None:
    """Return a file's own stamp: its change time moves with it even where a program sets the other times back."""
    try:
        status = file.stat()
    except OSError:
        return None
    return str(file), status.st_size, status.st_mtime_ns, status.st_ctime_ns


def settled(
    folder: Path,
    last: Stamp | None,
    known: CatalogueByVersion | None = None,
    readings: Readings | None = None,
) -> tuple[Stamp, Catalogue | None, tuple[Problem, ...]] | None:
    """Return what is read in ``folder``, with the stamp of what was read; ``last`` is that of the data that are shown.

    What is ``known`` of files of a version is not read again, nor what ``readings`` has of unchanged themes. A file
    that is just being saved may be read half. So where there are good data, problems of fresh files, and files that
    became shorter or are gone, count only if they then stay so. None where they did not in a few seconds.
    """
    for _ in range(TRIES):
        stamp = stamp_of(folder)
        catalogue, problems = examine(folder, strays=False, known=known, readings=readings)
        if last is None or not _may_be_half(folder, stamp, last, bool(problems)):
            return stamp, catalogue, problems
        time.sleep(PAUSE)
        if stamp_of(folder) == stamp:
            return stamp, catalogue, problems
    return None


def _may_be_half(folder: Path, stamp: Stamp, last: Stamp, has_problems: bool) -> bool:
    """Whether a curated file may be in the middle of being saved."""
    sizes = {file: size for file, size, _, _ in stamp}
    is_less = any(sizes.get(file, -1) < size for file, size, _, _ in last)
    times = [max(modified, changed) for _, _, modified, changed in stamp]
    with suppress(OSError):
        times.append(folder.stat().st_mtime_ns)  # a file went or came
    is_fresh = abs(time.time() - max(times, default=0) / 1e9) < FRESH
    return is_fresh and (has_problems or is_less)


def seen_by_readers(problem: Problem, folder: Path) -> Problem:
    """Return a problem of curated files for readers: it names them by their place in the folder, and nothing else."""
    if problem.file == str(folder):
        return replace(problem, file=folder.name)
    zh, en = (text.replace(f"{folder}/", "") for text in (problem.message.zh, problem.message.en))
    return replace(problem, file=problem.file.removeprefix(f"{folder}/"), message=Bilingual(zh, en))
