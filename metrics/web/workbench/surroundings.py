"""A number with what is printed around it: a list of numbers alone is nothing to judge."""

from metrics.curation.curating.progress import Progress, Stretch
from metrics.patterns import lazy_pattern

AROUND = 12  # characters on either side of a number
PIECES = lazy_pattern("[0-9.,]{2}|[0-9]%|[£$€¥][0-9]|[A-Za-z]{2}")  # of one number, or word


def around(stretch: Stretch, progress: Progress) -> str:
    """Return a number as the workbench shows it, with a few characters of its line on either side.

    No other number is cut in two, nor a word of letters.
    """
    document, plain = progress.document, progress.document.plain
    line = document.characters[stretch.start].line
    start, end = stretch.start, stretch.end
    while (
        start
        and document.characters[start - 1].line == line
        and (start > stretch.start - AROUND or PIECES.fullmatch(plain[start - 1 : start + 1]))
    ):
        start -= 1
    while (
        end < len(plain)
        and document.characters[end].line == line
        and (end < stretch.end + AROUND or PIECES.fullmatch(plain[end - 1 : end + 1]))
    ):
        end += 1
    return f"{document.as_read(stretch.start, stretch.end)} · {document.as_read(start, end).strip()}"
