"""The files of a folder as they would be: with what is to be written in some of them, before anything is."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from metrics.curation.reading.folder import AREAS, SOURCES, Sheet, read_folder
from metrics.curation.reading.report import Report
from metrics.curation.reading.strays import ENDING, is_yaml


def as_written(folder: Path, files: Mapping[Path, bytes]) -> tuple[tuple[Sheet, ...], Report]:
    """Return the read files of a folder with other bytes in some, and those that are new where they belong."""
    sheets, report = read_folder(folder)
    there = {Path(sheet.report.file): sheet for sheet in sheets}
    after = list(sheets)
    for path, raw in files.items():
        if path in there:
            there[path].raw = raw
        elif path.parent == folder and is_yaml(path.name):
            stem = path.name.removesuffix(ENDING)
            after.insert(_index(after, stem), Sheet(stem, None, Report(str(path)), raw))
    return tuple(after), report


def _index(sheets: Sequence[Sheet], stem: str) -> int:
    """Return where a new file is read: areas and sources are first, the others follow by name."""
    later = (
        at for at, sheet in enumerate(sheets) if sheet.stem not in (AREAS, SOURCES) and sheet.stem > stem
    )
    return next(later, len(sheets))
