"""The curated files as a git commit holds them: its stored bytes, taken into a folder of their own, never checked out.

Nothing of the repository is run and nothing is fetched: no attribute, filter or hook has a say. Whatever a file is
called, no shell sees its name, and it stands within that folder or nowhere.
"""

import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.catalogue import load_catalogue
from metrics.curation.reading.strays import is_curated
from metrics.errors import DataError, Problem, system_reason
from metrics.language import Bilingual
from metrics.model.records import Catalogue

MOST_FILES, MOST_BYTES = 20_000, 2**28  # of one commit: what is larger is no folder of curated files
PATIENCE = 60  # seconds that git may take for one answer
ENVIRONMENT = {"GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
LINK = "120000"  # the mode of a symbolic link
UNKNOWN = Bilingual(
    "'{}' 不是文件夹，不是保留的版本，也不是这里的 git 提交；请写其中之一",
    "'{}' is no folder, no version that is kept, and no commit of git here; write one of these",
)
NO_FOLDER = Bilingual(
    "提交 '{}' 里没有这个数据文件夹；请写 提交:文件夹，如 main:curated",
    "the commit '{}' does not hold this folder; write COMMIT:FOLDER, such as main:curated",
)
NO_FILE = Bilingual(
    "提交 '{}' 里的 '{}' 不是普通文件；请把它作为文件提交",
    "'{1}' of the commit '{0}' is no plain file; commit it as a file",
)
TOO_MUCH = Bilingual(
    f"提交 '{{}}' 的 YAML 超过 {MOST_FILES} 个文件或 {MOST_BYTES >> 20} MB；请写 提交:文件夹",
    f"the commit '{{}}' holds more than {MOST_FILES} YAML files or {MOST_BYTES >> 20} MB; write COMMIT:FOLDER",
)
UNWRITABLE = Bilingual(
    "取不出提交 '{0}' 的 '{1}'（{2}）；请腾出地方，或改短文件名",
    "cannot take '{1}' out of the commit '{0}' ({2}); make room, or call it shorter",
)
SILENT = Bilingual(
    "git {} 没有给出结果；请先在这个文件夹里运行它", "git {} gave no answer; run it in this folder first"
)
NO_GIT = Bilingual("这台机器没有 git；请写文件夹", "there is no git on this machine; write a folder")


class CommitError(Exception):
    """A commit's curated files cannot be had; says why, and what to write."""

    def __init__(self, message: Bilingual) -> None:
        """Keep why a commit cannot be taken, ``message`` in both languages."""
        super().__init__(message.en)
        self.message = message


class Blob(Struct, frozen=True):
    """One file of a commit: its path within the curated folder, its object, its size in bytes."""

    path: PurePosixPath
    object: str
    size: int


def committed(revision: str, folder: Path) -> Catalogue:
    """Return the data of ``folder`` as a commit of git holds them: ``main``, ``HEAD~3``, ``v1:data/curated``.

    Raises:
        CommitError: if there is no such revision, or it holds no such folder, or too much.
        DataError: if the files have problems; they are named ``revision:file``.
    """
    here = folder if folder.is_dir() else Path()
    name, colon, inside = revision.partition(":")
    commit = _commit(name, here)
    prefix = inside if colon else _answer(here, "rev-parse", "--show-prefix").decode(errors="replace").strip()
    with TemporaryDirectory() as copy:
        _take(f"{commit}:{prefix}", revision, here, Path(copy))
        try:
            return load_catalogue(copy)
        except DataError as error:
            raise DataError(tuple(_renamed(problem, copy, revision) for problem in error.problems)) from error


def repository_around(folder: Path) -> Path | None:
    """Return the repository that a folder stands in; None where it stands in none, or there is no git."""
    try:
        return Path(os.fsdecode(_answer(folder, "rev-parse", "--show-toplevel")).rstrip("\n"))
    except CommitError:
        return None


def _commit(name: str, here: Path) -> str:
    """Return the object of the commit that a revision names; a word that git might take for an option is none."""
    if not name or name.startswith("-") or "\0" in name:
        raise CommitError(UNKNOWN.filled(name))
    try:
        return _answer(here, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}").decode().strip()
    except CommitError as error:
        raise CommitError(UNKNOWN.filled(name)) from error


def _take(tree: str, revision: str, here: Path, into: Path) -> None:
    """Write the curated files of a commit's tree into a folder."""
    blobs = list(_blobs(tree, revision, here))
    if not any(len(blob.path.parts) == 1 for blob in blobs):
        raise CommitError(NO_FOLDER.filled(revision))
    if len(blobs) > MOST_FILES or sum(blob.size for blob in blobs) > MOST_BYTES:
        raise CommitError(TOO_MUCH.filled(revision))
    for blob in blobs:
        file = into / blob.path
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(_answer(here, "cat-file", "blob", blob.object))
        except OSError as error:
            raise CommitError(UNWRITABLE.filled(revision, blob.path, system_reason(error))) from error


def _blobs(tree: str, revision: str, here: Path) -> Iterator[Blob]:
    """Yield the curated files of a commit's tree.

    Raises:
        CommitError: if there is no such tree, or one of them is a link, or is called so that it would lie elsewhere.
    """
    try:
        listed = _answer(here, "ls-tree", "-r", "-z", "-l", "--full-tree", tree)
    except CommitError as error:
        raise CommitError(NO_FOLDER.filled(revision)) from error
    for line in filter(None, listed.split(b"\0")):
        entry_head, _, path = line.partition(b"\t")
        mode, object_type, name, size = entry_head.decode().split()
        named = os.fsdecode(path)
        if object_type != "blob" or not is_curated(PurePosixPath(named)):
            continue
        if mode == LINK or not _is_inside(named):
            raise CommitError(NO_FILE.filled(revision, named))
        yield Blob(PurePosixPath(named), name, int(size))


def _is_inside(path: str) -> bool:
    """Whether a commit's path leads into the folder that it is taken from, whatever a hostile repository says."""
    return all(name not in ("", ".", "..") and name.lower() != ".git" for name in path.split("/"))


def _answer(here: Path, *words: str) -> bytes:
    """Return what git answers, asked in a folder, without a shell."""
    command: Sequence[str] = ("git", "-C", str(here), "-c", "core.fsmonitor=false", *words)
    try:
        done = subprocess.run(
            command, capture_output=True, check=True, timeout=PATIENCE, env={**os.environ, **ENVIRONMENT}
        )
    except FileNotFoundError as error:
        raise CommitError(NO_GIT) from error
    except (subprocess.SubprocessError, ValueError) as error:
        raise CommitError(SILENT.filled(words[0])) from error
    return done.stdout


def _renamed(problem: Problem, copy: str, revision: str) -> Problem:
    """Return a problem that names its file by the commit's revision instead of the folder it was taken into."""
    zh, en = (text.replace(f"{copy}/", "") for text in (problem.message.zh, problem.message.en))
    file = problem.file.removeprefix(copy).removeprefix("/")
    return replace(problem, file=f"{revision}:{file}", message=Bilingual(zh, en))
