"""The lines of a PDF that has text, page by page."""

import re
import time
from collections.abc import Iterator

import pypdfium2 as pdfium

from metrics.curation.opening import limits
from metrics.curation.opening.limits import UnopenedError
from metrics.curation.opening.lines import one_line, text_lines
from metrics.curation.opening.pdf_tables import page_lines
from metrics.patterns import lazy_pattern

FEW = 8  # characters: a page with fewer is a picture with a number on it
PASSWORD = "password"
# A word that is parted at a line's end: PDFium has a mark of its own for the hyphen.
_PARTED = lazy_pattern("[\ufffe\x02\u00ad]\n?")
_NUMBER = lazy_pattern(
    r"[-—–·\s]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[/／]\s*\d{1,3}|\s*共\s*\d{1,3}\s*页)?[-—–·\s]*"
    r"|[Pp]age \d{1,3}(?: of \d{1,3})?",
    re.ASCII,
)


def printed_lines(raw: bytes, seconds: float = limits.SECONDS) -> tuple[list[str], tuple[int, ...]]:
    """Return the lines of a PDF without the numbers of its pages, and which pages have no text.

    Raises:
        UnopenedError: if it is broken, has a password, is a scan, or is longer than the limits.
    """
    try:
        document = pdfium.PdfDocument(raw)
        if len(document) > limits.PAGES:
            raise UnopenedError(limits.TOO_MANY_PAGES)
        pages = list(_pages(document, seconds))
    except pdfium.PdfiumError as error:
        raise UnopenedError(limits.LOCKED if PASSWORD in str(error) else limits.BROKEN_PDF) from error
    blank = tuple(number for number, page in enumerate(pages, 1) if len("".join(page)) < FEW)
    if len(blank) == len(pages):
        raise UnopenedError(limits.SCAN)
    return [line for page in pages for line in page], blank


def _pages(document: pdfium.PdfDocument, seconds: float) -> Iterator[list[str]]:
    """Yield the lines of each page of a PDF, as long as time is left."""
    end = time.monotonic() + seconds
    for page in document:
        if time.monotonic() > end:
            raise UnopenedError(limits.TOO_SLOW.filled(f"{seconds:.0f}"))
        text = text_lines("\n".join(page_lines(page.get_textpage())))
        yield _without_number([line for line in map(one_line, _PARTED.sub("", text).split("\n")) if line])


def _without_number(lines: list[str]) -> list[str]:
    """Return a PDF page's lines without its number, which would stand amid a sentence over two pages."""
    for edge in (0, -1):
        if len(lines) > 1 and _NUMBER.fullmatch(lines[edge]):
            lines = lines[1:] if edge == 0 else lines[:-1]
    return lines
