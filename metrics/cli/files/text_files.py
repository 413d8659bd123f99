"""A file that a command is to read as a text: a text, web page, Word file, PDF or photo, or standard input."""

from metrics.cli.arguments.option_values import WrongUsageError
from metrics.cli.files.intake import read_or_refuse, unreadable
from metrics.curation.opening.formats import FileText, opened
from metrics.curation.opening.limits import FILE_BYTES, UnopenedError
from metrics.curation.unread_formats import not_as_named
from metrics.language import Bilingual

A_TEXT = Bilingual("请给出文本文件", "name a text file")


def raw_of(file: str) -> bytes:
    """Return the bytes of a file that a command is to read as a text, or of standard input, bounded.

    Raises:
        WrongUsageError: if it cannot be read.
    """
    return read_or_refuse(file, FILE_BYTES, A_TEXT)


def text_of(file: str, raw: bytes) -> FileText:
    """Return the text of what was in a file that a command names.

    Raises:
        WrongUsageError: if there is none that can be read.
    """
    if wrong := not_as_named(file, raw):
        raise WrongUsageError(unreadable(file, wrong))
    try:
        return opened(raw)
    except UnopenedError as error:
        raise WrongUsageError(unreadable(file, error.message)) from error
