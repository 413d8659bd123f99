"""Writers of one file, as the programs are that edit curated files: each writes on what stands there."""

from collections.abc import Callable
from pathlib import Path

from metrics.curation.writing.strokes import Stroke, bytes_of, tried_again, write_all


def edited(path: Path, edit: Callable[[str], str], fresh: str = "") -> Stroke:
    """Write a file as ``edit`` makes it; return what was done."""

    def attempt() -> Stroke:
        before = bytes_of(path)
        stroke = Stroke(path, before, edit(fresh if before is None else before.decode()).encode())
        write_all([stroke])
        return stroke

    return tried_again(attempt)
