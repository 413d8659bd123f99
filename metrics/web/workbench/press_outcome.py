"""What came of a press, in words and in lines: what changed in a file, or why nothing did."""

import difflib
from pathlib import Path

from metrics.curation.writing.placing import NotWritableError
from metrics.curation.writing.strokes import ChangedMeanwhileError
from metrics.display.words import word
from metrics.errors import system_reason
from metrics.language import Language
from metrics.web.workbench import steps
from metrics.web.workbench.press import IncompleteError, RefusedError

REFUSALS = (IncompleteError, RefusedError, NotWritableError, ChangedMeanwhileError, OSError)
Refusal = IncompleteError | RefusedError | NotWritableError | ChangedMeanwhileError | OSError


def diff(before: bytes | None, after: bytes | None) -> list[str]:
    """Return what a press changed in a curated file, as lines with one on either side."""
    old, new = ((raw or b"").decode("utf-8", "replace").splitlines() for raw in (before, after))
    return [
        line
        for line in difflib.unified_diff(old, new, n=1, lineterm="")
        if not line.startswith(("---", "+++"))
    ]


def why(error: Refusal, folder: Path, language: Language) -> str:
    """Return in words why the workbench did not write something: the file changed meanwhile, or cannot be written."""
    if isinstance(error, ChangedMeanwhileError):
        return word("curate_changed", language).format(steps.relative(error.path, folder))
    if isinstance(error, NotWritableError):
        return word("curate_no_place", language).format(folder.name, error)
    if isinstance(error, OSError):
        return word("curate_no_room", language).format(
            Path(error.filename or folder).name, system_reason(error).within(language)
        )
    if isinstance(error, RefusedError):
        return word(str(error), language)
    return word("curate_incomplete", language).format(word(str(error), language))
