"""Lines of text that fit a width, for pictures, which do not wrap by themselves."""

import re
import unicodedata

from metrics.display.digits import UNBROKEN

_WORDS = re.compile(rf"{UNBROKEN}|[!-~–]+|\s|.")
NARROW, BROAD = "fijlrtI.,:;'!|()[]{}-/ ", "mwMW%@"
NEVER_FIRST = "，。、；：）”！？》"


def wrapped(text: str, width: int, size: int) -> list[str]:
    """Return ``text`` in lines of at most ``width`` pixels at a font ``size``.

    Words stay whole, and numbers with their units.

    >>> wrapped("一二三四五", 30, 10)
    ['一二三', '四五']
    """
    lines, room = [""], float(width)
    for piece in _WORDS.findall(text):
        wide = length(piece) * size
        if wide > room and piece not in NEVER_FIRST:
            lines.append("")
            room = float(width)
        lines[-1] += piece if lines[-1] or not piece.isspace() else ""
        room -= wide
    return [line.rstrip() for line in lines if line.strip()]


def length(text: str) -> float:
    """Return the width of ``text`` in ems, as Chinese fonts draw it: 1 for a wide character, less for others."""
    return sum(
        1.0 if unicodedata.east_asian_width(character) in "AWF" else _latin(character) for character in text
    )


def _latin(letter: str) -> float:
    """Return the width of a letter, a digit or a sign of the Latin script, in ems."""
    if letter in NARROW:
        return 0.34
    return 0.88 if letter in BROAD else 0.67 if letter.isupper() else 0.58
