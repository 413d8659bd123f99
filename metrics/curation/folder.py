"""The curated folder: which files are in it, and their bytes."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from metrics.curation import wording
from metrics.curation.characters import LARGEST, readable_text
from metrics.curation.nodes import Node
from metrics.curation.report import WHOLE_FILE, Report
from metrics.curation.yaml_text import read_yaml

AREAS, SOURCES, EXCLUSIONS, CORRECTIONS = "areas", "sources", "exclusions", "corrections"
ENDING = ".yaml"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One YAML file: its name without ending, its tree (None if there is none), and its problems so far."""

    stem: str
    root: Node | None
    report: Report
    raw: bytes


def default_folder() -> Path:
    """Return ./curated if there is one, else the curated folder beside the package."""
    here = Path("curated")
    return here if here.is_dir() else Path(__file__).resolve().parents[2] / "curated"


def read_folder(folder: Path) -> tuple[tuple[Sheet, ...], Report]:
    """Return the YAML files of ``folder``, areas and sources first, and what is wrong with the folder itself."""
    report = Report(str(folder))
    names = _names(folder, report)
    yaml_names = [name for name in names if _is_yaml(name)]
    if not report.problems and not yaml_names:
        report.refuse(WHOLE_FILE, wording.NO_CATALOGUE)
    if report.problems:
        return (), report
    stems = [AREAS, SOURCES, *(name[: -len(ENDING)] for name in yaml_names if name.endswith(ENDING))]
    sheets = [_read_sheet(folder / f"{stem}{ENDING}") for stem in dict.fromkeys(stems)]
    sheets += [_passed_over(folder / name) for name in yaml_names if not name.endswith(ENDING)]
    if not any(sheet.stem not in {AREAS, SOURCES, EXCLUSIONS, CORRECTIONS} for sheet in sheets):
        report.refuse(WHOLE_FILE, wording.NO_THEME)
    return tuple(sheets), report


def digest(sheets: tuple[Sheet, ...]) -> str:
    """Return the first 12 hex digits of the SHA-256 over the names and bytes of the files, in order of name."""
    whole = hashlib.sha256()
    for sheet in sorted(sheets, key=lambda each: each.stem):
        whole.update(f"{sheet.stem}\0{len(sheet.raw)}\0".encode("utf-8", "surrogateescape") + sheet.raw)
    return whole.hexdigest()[:12]


def _names(folder: Path, report: Report) -> list[str]:
    """Return the names in a folder, in order; hidden ones (an editor's own) do not count."""
    try:
        return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))
    except FileNotFoundError:
        report.refuse(WHOLE_FILE, wording.NO_FOLDER)
    except (OSError, ValueError) as error:
        report.refuse(WHOLE_FILE, wording.unreadable(_reason(error)))
    return []


def _is_yaml(name: str) -> bool:
    """Whether a file is YAML, or would be under its right name."""
    ending = Path(name).suffix.lower()
    return ending in {ENDING, ".yml"}


def _read_sheet(path: Path) -> Sheet:
    """Return one file, read as far as it can be."""
    report = Report(str(path))
    raw = _bytes(path, report)
    text = None if raw is None else readable_text(raw, report)
    root = None if text is None else read_yaml(text, report)
    return Sheet(path.name[: -len(ENDING)], root, report, raw or b"")


def _bytes(path: Path, report: Report) -> bytes | None:
    """Return what a file holds, at most a little more than is allowed; never waits on a pipe or device."""
    try:
        if path.exists() and not path.is_file():
            report.refuse(WHOLE_FILE, wording.NOT_A_FILE)
            return None
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        report.refuse(WHOLE_FILE, wording.NO_FILE)
    except (OSError, ValueError) as error:
        report.refuse(WHOLE_FILE, wording.unreadable(_reason(error)))
    return None


def _passed_over(path: Path) -> Sheet:
    """Return a sheet that only says how its file should be called."""
    report = Report(str(path))
    report.refuse(WHOLE_FILE, wording.other_ending(f"{path.stem}{ENDING}"))
    return Sheet(path.name, None, report, b"")


def _reason(error: Exception) -> str:
    """Return the system's own reason."""
    return (getattr(error, "strerror", None) or type(error).__name__).lower()
