"""A curated folder tried out: a copy of it, with some files as they would be written, and what is then wrong."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace

from metrics.curation.catalogue import examine
from metrics.curation.reading.strays import is_curated
from metrics.errors import Problem
from metrics.language import Bilingual
from metrics.model.records import Catalogue


def tried_out(
    folder: Path, files: Mapping[Path, bytes], without: Path | None = None
) -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """Return the catalogue that a folder would be with some files in it and one left out, or None and all problems."""
    with TemporaryDirectory() as scratch:
        copy = Path(scratch)
        kept = (path for path in folder.rglob("*") if path not in files and path != without)
        for path in kept:
            if is_curated(path.relative_to(folder)) and path.is_file():
                (copy / path.relative_to(folder)).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, copy / path.relative_to(folder))
        for path, raw in files.items():
            (copy / path.relative_to(folder)).parent.mkdir(parents=True, exist_ok=True)
            (copy / path.relative_to(folder)).write_bytes(raw)
        catalogue, problems = examine(copy)
        return catalogue, tuple(_renamed(problem, copy, folder) for problem in problems)


def _renamed(problem: Problem, copy: Path, folder: Path) -> Problem:
    """Return a problem that names its file by the folder instead of the copy."""
    zh, en = (text.replace(str(copy), str(folder)) for text in (problem.message.zh, problem.message.en))
    file = problem.file.replace(str(copy), str(folder), 1)
    return replace(problem, file=file, message=Bilingual(zh, en))
