"""What a file sets above or below the line, in characters that say so: a footnote mark is no digit of a number."""

from collections.abc import Iterable

RAISED = str.maketrans("0123456789()+-abc*", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻ᵃᵇᶜ*")
LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
ABOVE, BELOW = "sup", "sub"  # by the tags of a web page
CELL_TAGS = ("tr", "td", "th")  # behind them nothing of what stood before is set off


def raised(text: str) -> str:
    """Return what a file sets above the line in characters that say so: of 12² the 2 is no digit.

    >>> raised("2"), raised("[2]")
    ('²', '[²]')
    """
    return text.translate(RAISED)


def written(text: str, position: str, before: str) -> str:
    """Return a text of an opened file as it is set: ``ABOVE`` the line, ``BELOW`` it, or on it.

    What stands below a Latin letter, ``before`` it, is a part of its name.

    >>> written("2", ABOVE, "12"), written("1", BELOW, "12"), written("2.5", BELOW, "PM")
    ('²', '₁', '2.5')
    """
    last = before[-1:]
    if position == BELOW and not (last.isascii() and last.isalpha()):
        return text.translate(LOWERED)
    return raised(text) if position == ABOVE else text


def as_set(texts: Iterable[tuple[str, str]]) -> str:
    """Return the texts of an opened file's paragraph in one, each as it is set; none is longer for that.

    >>> as_set((("34131", ""), ("2", ABOVE), ("人", "")))
    '34131²人'
    """
    words = ""
    for text, position in texts:
        words += written(text, position, words[-1:])
    return words


class SetOffTags:
    """The tags of a web page that set its text above or below the line, as they come."""

    def __init__(self) -> None:
        """Begin a web page on the line."""
        self._open: list[str] = []
        self._before = ""

    def begin(self, tag: str) -> None:
        """Take the tag that begins an element of a web page."""
        if tag in (ABOVE, BELOW):
            self._open.append(tag)
        elif tag in CELL_TAGS:
            self._open.clear()

    def end(self, tag: str) -> None:
        """Take the tag that ends an element of a web page."""
        if tag in self._open:
            del self._open[self._open.index(tag) :]

    def written(self, text: str) -> str:
        """Return the next text of the web page as it is set."""
        position = self._open[-1] if self._open else ""
        before, self._before = self._before, text[-1:]
        return written(text, position, before)
