"""Which kind of file something is, by its first bytes, and its text."""

import re

from msgspec import Struct

from metrics.curation.opening import limits, photos
from metrics.curation.opening.limits import UnopenedError
from metrics.curation.opening.lines import joined, text_lines
from metrics.curation.opening.scans import Scan
from metrics.curation.opening.text_encodings import decoded
from metrics.curation.opening.webpage import page_lines
from metrics.curation.unread_formats import ZIP, unread_format
from metrics.language import Bilingual

PDF = b"%PDF-"
HEAD = 1024  # bytes: there a PDF or a web page says what it is
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|table)\b", re.IGNORECASE)


class FileText(Struct, frozen=True):
    """The text of an opened file; ``is_itself``: the file is a text already, and nothing else is kept beside it.

    ``blank`` are the pages without text of a PDF that has text on others, counted from 1. ``scan`` is where the
    characters stand on a photo, None where it is none.
    """

    text: str
    is_itself: bool = False
    blank: tuple[int, ...] = ()
    scan: Scan | None = None


def opened(raw: bytes, seconds: float = limits.SECONDS) -> FileText:
    """Return the text of a file: a text, a web page, a Word file, a PDF with text, a photo.

    A PDF is read for so many ``seconds`` at most.

    Raises:
        UnopenedError: if it is none of these, broken, encrypted, a scan, or larger than the limits.
    """
    if len(raw) > limits.FILE_BYTES:
        raise UnopenedError(limits.TOO_LARGE)
    document = _opened(raw, seconds)
    if not document.text.strip():
        raise UnopenedError(limits.NO_TEXT)
    if message := _refusal(document.text):
        raise UnopenedError(message)
    return document


def _refusal(text: str) -> Bilingual | None:
    """Return why an opened file's text cannot be read line by line; None where it can."""
    if len(text.encode()) > limits.TEXT_BYTES:
        return limits.TOO_MUCH_TEXT
    if "\0" in text:
        return limits.NULS
    is_long = any(len(line) > limits.LINE_CHARACTERS for line in text.split("\n"))
    return limits.LONG_LINE if is_long else None


def _opened(raw: bytes, seconds: float) -> FileText:
    """Return the text of a file of whichever kind."""
    if PDF in raw[:HEAD]:
        from metrics.curation.opening.pdf import printed_lines

        lines, blank = printed_lines(raw, seconds)
        return FileText(joined(lines), blank=blank)
    if raw.startswith(ZIP):
        from metrics.curation.opening.word import word_lines

        return FileText(joined(word_lines(raw)))
    if raw.startswith((photos.PNG, photos.JPEG)):
        text, scan = photos.photo_text(raw)
        return FileText(text, scan=scan)
    if other := unread_format(raw):
        raise UnopenedError(other.for_text)
    if _PAGE.search(raw[:HEAD].replace(b"\0", b"")):
        return FileText(joined(page_lines(raw)))
    return FileText(text_lines(decoded(raw)), is_itself=True)
