"""Lines of text that fit a width, for pictures, which do not wrap by themselves."""

import re
import unicodedata

_WORDS = re.compile(r"[!-~–]+|\s|.")
NEVER_FIRST = "，。、；：）”！？》"


def wrapped(text: str, width: int, size: int) -> list[str]:
    """Return ``text`` in lines of at most ``width`` pixels at a font ``size``; words and numbers stay whole.

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
    """Return the width of ``text`` in ems: 1 for a wide character, a little over a half for others."""
    return sum(1.0 if unicodedata.east_asian_width(each) in "WF" else 0.56 for each in text)
