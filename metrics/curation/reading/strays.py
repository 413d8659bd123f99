"""What lies beside the curated files and is none of them: copies, leftovers of programs, links to elsewhere.

Whoever asks whether the data are sound is told: a file that somebody wrote may be missed. What a program leaves for
itself, beside an open file or as its backup, is nobody's, and told to none.
"""

from pathlib import Path, PurePath

from metrics.curation.reading import shapes, wording
from metrics.errors import Fault

ENDING = ".yaml"
TABLES = "tables"  # the folder of tables that stay tables, and of the maps by which they are read
TABLE_ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".ods", ".html", ".htm", ".json")
NOT_A_THEME = Fault(
    "不能叫 tables，那是表格的文件夹；请改名",
    "may not be called tables, which is the folder of tables; rename it",
    "no-name-of-a-theme",
)
FOLDER_UNREAD = Fault(
    "是文件夹，里面的 YAML 文件不会读；请移到上一层，或移到 areas、sources 或以主题命名的文件夹",
    "is a folder, and the YAML files in it are not read; move them up, or to areas, sources or a folder called "
    "after a theme",
    "folder-not-read",
)
LEFTOVERS = (".", "~$")  # how names begin that a program puts beside an open file: nobody has to be told
BACKUPS = ("~", ".bak", ".orig")  # how those end under which it keeps a file as it was


def is_leftover(name: str) -> bool:
    """Whether a program put a file into the curated folder for itself: hidden, a lock, a backup."""
    return name.startswith(LEFTOVERS) or name.endswith(BACKUPS)


def is_yaml(name: str) -> bool:
    """Whether a file is YAML, or would be under its right name: tourism.yml, tourism.yaml.txt."""
    return bool(_endings(name) & {ENDING, ".yml"})


def holds_yaml(path: Path) -> bool:
    """Whether a path is a folder with YAML in it."""
    try:
        return path.is_dir() and any(
            is_yaml(entry.name) for entry in path.iterdir() if not is_leftover(entry.name)
        )
    except OSError:
        return False


def is_curated(path: PurePath) -> bool:
    """Whether a file counts as curated, by its path within the curated folder: YAML, or a table beside its map."""
    return path.name.endswith(ENDING) or is_table(path)


def is_table(path: PurePath) -> bool:
    """Whether a file is a table that stays one, by its path within the curated folder."""
    return (
        path.parts[:-1] == (TABLES,) and not is_leftover(path.name) and path.suffix.lower() in TABLE_ENDINGS
    )


def _endings(name: str) -> set[str]:
    """Return all that a stray file's name has behind its first point, in small letters."""
    return {suffix.lower() for suffix in Path(name).suffixes}


def _as_yaml(path: Path) -> str:
    """Return the name under which a stray file would be read as YAML."""
    return f"{path.name.partition('.')[0]}{ENDING}"


def stray(path: Path, folder: Path) -> Fault | None:
    """Return why a YAML file of ``folder`` is not read, and what to do; None where it is."""
    if path.is_dir() and not path.name.endswith(ENDING):
        return FOLDER_UNREAD
    if not path.name.endswith(ENDING):
        wanted = _as_yaml(path)
        is_copy = (folder / wanted).exists()
        return _copy_of(wanted) if is_copy else _other_ending(wanted)
    if path.name == f"{TABLES}{ENDING}":
        return NOT_A_THEME
    if not shapes.ID.fullmatch(path.name.removesuffix(ENDING)):
        return wording.not_an_id(path.name.removesuffix(ENDING))
    if path.is_symlink() and not leads_inside(path, folder):
        return wording.LEADS_OUT
    if path.exists() and not path.is_file():
        return wording.NOT_A_FILE
    return None


def stray_inside(path: Path, folder: Path) -> Fault | None:
    """Return why a YAML file in one of the folders that may hold some is not read; None where it is."""
    if not path.name.endswith(ENDING):
        return _other_ending(_as_yaml(path))
    if path.parent.parent != folder:
        return FOLDER_UNREAD
    return None if leads_inside(path, folder) else wording.LEADS_OUT


def leads_inside(path: Path, folder: Path) -> bool:
    """Whether a path leads to something in the curated folder; a link to nowhere, or in a circle, does not."""
    try:
        return path.resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False


def _copy_of(read: str) -> Fault:
    """Return the message for a copy that lies beside the file that is read."""
    return Fault(f"不会读它，读的是 {read}；请移走", f"is not read, {read} is; move it away", "copy-not-read")


def _other_ending(wanted: str) -> Fault:
    """Return the message for a stray YAML file that would be passed over for its ending."""
    return Fault(
        f"只读 .yaml 文件；请改名为 {wanted}",
        f"only .yaml files are read; rename it {wanted}",
        "other-ending",
    )
