"""A file that a command is to read as a text: a text, web page, Word file, PDF or photo, or standard input."""

from metrics.cli.intake import unreadable
from metrics.cli.streams import read
from metrics.cli.usage import WrongUsageError
from metrics.curation.opening.formats import FileText, opened
from metrics.curation.opening.limits import FILE_BYTES, UnopenedError
from metrics.language import Bilingual


def raw_of(file: str) -> bytes:
    """Return what is in a file, or comes in; no more of it than is opened.

    Raises:
        WrongUsageError: if it cannot be read.
    """
    try:
        return read(file, FILE_BYTES)
    except OSError as error:
        why = error.strerror or ""
        raise WrongUsageError(
            unreadable(file, Bilingual(f"{why}；请给出文本文件", f"{why}; name a text file"))
        ) from error


def text_of(file: str, raw: bytes) -> FileText:
    """Return the text of what was in a file.

    Raises:
        WrongUsageError: if there is none that can be read.
    """
    try:
        return opened(raw)
    except UnopenedError as error:
        raise WrongUsageError(unreadable(file, error.message)) from error
