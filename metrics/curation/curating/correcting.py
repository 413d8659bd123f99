"""A number that was misread on a photo, as a person reads it there: corrected in the text, its digest and its boxes."""

import hashlib
from pathlib import Path

from metrics.curation.curating.outlook import Edit
from metrics.curation.opening.scans import boxes_beside, corrected
from metrics.curation.proving.cleaning import Span
from metrics.curation.proving.documents import Document
from metrics.curation.writing.placing import NotWritableError
from metrics.model.records import Source


def correction_edits(
    documents: Path, source: Source, document: Document, ends: tuple[int, int], printed: str
) -> list[Edit]:
    """Return the edits by which a document that was read off a photo prints something else at a place.

    Raises:
        NotWritableError: if the place runs over two lines.
    """
    span = document.span(*ends)
    if span.line != span.end_line:
        raise NotWritableError(f"{span.line}:{span.column}")
    digest = hashlib.sha256(_corrected(document.text, span, printed).encode()).hexdigest()
    text = documents / source.file
    return [
        Edit(text, lambda old: _corrected(old, span, printed)),
        Edit(boxes_beside(text), lambda old: corrected(old, span, len(printed))),
        Edit(Path(source.location.file), lambda old: _redigested(old, document.sha256, digest)),
    ]


def _corrected(text: str, span: Span, printed: str) -> str:
    """Return a photo's text with what a person corrected at a place of one line."""
    lines = text.split("\n")
    line = lines[span.line - 1]
    lines[span.line - 1] = line[: span.column - 1] + printed + line[span.end_column - 1 :]
    return "\n".join(lines)


def _redigested(text: str, old: str, new: str) -> str:
    """Return the text of sources.yaml with another digest in place of one.

    Raises:
        NotWritableError: if that does not stand there once.
    """
    if text.count(old) != 1:
        raise NotWritableError(old)
    return text.replace(old, new)
