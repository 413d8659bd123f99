"""The curated folder: which files are in it, their bytes, and the trees that they hold."""

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from metrics.curation.reading import wording
from metrics.curation.reading.characters import LARGEST, readable_text
from metrics.curation.reading.nodes import Entries, Node
from metrics.curation.reading.outline import outline
from metrics.curation.reading.report import WHOLE_FILE, Position, Report
from metrics.curation.reading.strays import (
    ENDING,
    TABLES,
    holds_yaml,
    is_leftover,
    is_table,
    is_yaml,
    leads_inside,
    stray,
    stray_inside,
)
from metrics.curation.reading.yaml_text import read_yaml
from metrics.errors import Fault, system_reason
from metrics.settings import own_settings

AREAS, SOURCES, EXCLUSIONS, CORRECTIONS = "areas", "sources", "exclusions", "corrections"
UNITS = "units"
APART = (AREAS, SOURCES, EXCLUSIONS, CORRECTIONS, UNITS, TABLES)  # all others are themes


class Sheet(Struct):
    """One file of the curated folder: its name without ending, its tree (None if there is none), its problems so far.

    A stray one lies beside the curated files and is not read. The tree may be dropped once it is read: it is larger
    than what is read in it. A table that stays one has no tree, and keeps the ending of its name.
    """

    stem: str
    root: Node | None
    report: Report
    raw: bytes
    is_stray: bool = False
    is_table: bool = False

    @property
    def name(self) -> str:
        """How the sheet is called within the curated folder, with its ending."""
        return self.stem if self.is_table else f"{self.stem}{ENDING}"


def default_folder() -> Path:
    """Return the curated folder that the settings name, else ./curated if there is one, else the package's."""
    if named := own_settings().curated:
        return named
    here = Path("curated")
    return here if here.is_dir() else Path(__file__).resolve().parents[3] / "curated"


def read_folder(folder: Path) -> tuple[tuple[Sheet, ...], Report]:
    """Return the YAML files of ``folder``, areas and sources first, and what is wrong with the folder itself.

    They hold their bytes: their trees are read later.
    """
    report = Report(str(folder))
    paths = [folder / name for name in _names(folder, report)]
    files = [path for path in paths if is_yaml(path.name) or holds_yaml(path)]
    if not report.problems and not files:
        report.refuse(WHOLE_FILE, wording.NO_CATALOGUE)
    if report.problems:
        return (), report
    why = {path: stray(path, folder) for path in files}
    read = [path.name.removesuffix(ENDING) for path in files if why[path] is None]
    homes = (AREAS, SOURCES, TABLES, *_themes(read))
    inside = {path: stray_inside(path, folder) for home in homes for path in _inside(folder / home)}
    split = [_stem(path, folder) for path in inside if inside[path] is None]
    needed_at_least = [
        stem for stem in (AREAS, SOURCES) if not any(_is_of(stem, stem_read) for stem_read in split)
    ]
    stems = dict.fromkeys((*needed_at_least, *read, *split))
    sheets = [_read_sheet(folder / f"{stem}{ENDING}", folder) for stem in stems]
    if not _themes(read):
        report.refuse(WHOLE_FILE, wording.NO_THEME)
    why = {
        path: reason for path, reason in why.items() if not (path.is_dir() and path.name in homes)
    } | inside
    needed = {sheet.report.file for sheet in sheets}
    strays = [
        _passed_over(path, reason) for path, reason in why.items() if reason and str(path) not in needed
    ]
    return (*sheets, *_tables(folder), *strays), report


def _tables(folder: Path) -> Iterator[Sheet]:
    """Yield the table files of a curated folder, in order."""
    names = sorted((folder / TABLES).iterdir()) if (folder / TABLES).is_dir() else ()
    for path in names:
        if is_table(path.relative_to(folder)) and path.is_file():
            report = Report(str(path))
            if not leads_inside(path, folder):
                report.refuse(WHOLE_FILE, wording.LEADS_OUT)
            raw = None if report.problems else bytes_of_file(path, report)
            yield Sheet(path.relative_to(folder).as_posix(), None, report, raw or b"", is_table=True)


def sheets_of(sheets: Iterable[Sheet], stem: str) -> list[Sheet]:
    """Return the curated file called ``stem`` and those in the folder called so."""
    return [sheet for sheet in sheets if sheet.stem == stem or _is_of(stem, sheet.stem)]


def _is_of(stem: str, split: str) -> bool:
    """Whether a curated file lies in the folder called ``stem``."""
    return split.startswith(f"{stem}/")


def _themes(stems: Iterable[str]) -> list[str]:
    """Return the names of the curated files that are themes."""
    return [stem for stem in stems if stem not in APART]


def _stem(path: Path, folder: Path) -> str:
    """Return how a file is called within the curated folder, without its ending."""
    return path.relative_to(folder).as_posix()[: -len(ENDING)]


def _inside(folder: Path) -> Iterator[Path]:
    """Yield the YAML files of a curated folder, at any depth, in order, but those a program put there for itself."""
    with suppress(OSError):
        for path in sorted(folder.rglob("*")):
            names = path.relative_to(folder).parts
            if is_yaml(path.name) and not any(map(is_leftover, names)) and path.is_file():
                yield path


def digest(sheets: tuple[Sheet, ...]) -> str:
    """Return the data's version: the first 12 hex digits of the SHA-256 over names and bytes of curated files."""
    whole = hashlib.sha256()
    for sheet in sorted((sheet for sheet in sheets if not sheet.is_stray), key=lambda sheet: sheet.stem):
        whole.update(f"{sheet.stem}\0{len(sheet.raw)}\0".encode("utf-8", "surrogateescape") + sheet.raw)
    return whole.hexdigest()[:12]


def _names(folder: Path, report: Report) -> list[str]:
    """Return the names of files in a curated folder, in order; what a program put there for itself does not count."""
    try:
        return sorted(path.name for path in folder.iterdir() if not is_leftover(path.name))
    except (FileNotFoundError, NotADirectoryError):
        report.refuse(WHOLE_FILE, wording.A_FILE if folder.is_file() else wording.NO_FOLDER)
    except (OSError, ValueError) as error:
        report.refuse(WHOLE_FILE, wording.UNREADABLE(reason=system_reason(error)))
    return []


def version_of(folder: Path) -> str:
    """Return the digest of the curated files of a folder, whether they are sound or not."""
    return digest(read_folder(folder)[0])


def read_tree(sheet: Sheet) -> None:
    """Read the tree of a file that could be opened; what is wrong with it is reported."""
    if not sheet.report.problems:
        sheet.root = tree_of(sheet)


def tree_of(sheet: Sheet) -> Node | None:
    """Return the tree of a file that could be opened; what is wrong with it is reported."""
    text = readable_text(sheet.raw, sheet.report)
    if text is not None and sheet.stem == SOURCES and _holds_nothing(text):
        return Entries(1, 1, {}, False, Position(1, 1))
    return None if text is None else read_yaml(text, sheet.report)


def _holds_nothing(text: str) -> bool:
    """Whether a curated file has remarks alone, as that of the documents has in a folder that was just begun."""
    return all(line.startswith("#") for line in map(str.strip, text.splitlines()) if line)


def read_outline(sheet: Sheet) -> None:
    """Read the tree of a theme without its figures; what is wrong with it is reported when the whole is read."""
    unsaid = Report(sheet.report.file)
    text = None if sheet.report.problems else readable_text(sheet.raw, unsaid)
    if text is not None:
        sheet.root = read_yaml(outline(text), unsaid) or read_yaml(text, unsaid)
    if sheet.root is None:
        read_tree(sheet)


def _read_sheet(path: Path, folder: Path) -> Sheet:
    """Return one curated file with its bytes; what may not be read is refused without being opened."""
    report = Report(str(path))
    if path.parent == folder and (why := stray(path, folder)):
        report.refuse(WHOLE_FILE, why)
    raw = None if report.problems else bytes_of_file(path, report)
    return Sheet(_stem(path, folder), None, report, raw or b"")


def bytes_of_file(path: Path, report: Report) -> bytes | None:
    """Return what a file holds, at most a little more than is allowed; None, and a report, where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        report.refuse(WHOLE_FILE, wording.NO_FILE)
    except (OSError, ValueError) as error:
        report.refuse(WHOLE_FILE, wording.UNREADABLE(reason=system_reason(error)))
    return None


def _passed_over(path: Path, why: Fault) -> Sheet:
    """Return a sheet that only says why its curated file is not read."""
    report = Report(str(path))
    report.refuse(WHOLE_FILE, why)
    return Sheet(path.name, None, report, b"", is_stray=True)
