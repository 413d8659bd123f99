"""Lines of text as a document keeps them."""

from collections.abc import Iterable

from metrics.patterns import lazy_pattern

CELLS = " | "  # between the cells of a table's row: their figures stay apart
MOST_COLUMNS = 63  # of a table: Word has no more
# What is in a file and not on paper: soft hyphens, joiners, marks of direction and of byte order.
_UNSEEN = lazy_pattern("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_BLANKS = lazy_pattern(r"[^\S\n]+")


def text_lines(text: str) -> str:
    """Return the text of an opened file with line ends as Unix has them; everything else stays."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def row(cells: Iterable[str]) -> str:
    """Return a row of a table in an opened file as a line; without the empty cells at its end."""
    return CELLS.join(one_line(cell) for cell in cells).rstrip(" |")


def going_on(text: str) -> str:
    """Return what a cell of an opened table that only continues another says: its words, but no number twice."""
    return "" if any(letter.isdigit() for letter in text) else text


def one_line(text: str) -> str:
    """Return a text in one line, a blank wherever it has one or several."""
    return _BLANKS.sub(" ", _UNSEEN.sub("", text).replace("\n", " ")).strip()


def joined(lines: Iterable[str]) -> str:
    """Return the lines of an opened file as the text of a document: without what nobody sees, and empty ones."""
    kept = (one_line(line) for text in lines for line in text_lines(text).split("\n"))
    return "".join(f"{line}\n" for line in kept if line)
