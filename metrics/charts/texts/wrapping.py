"""Lines of text that fit a width, for pictures, which do not wrap by themselves."""

import re
import unicodedata
from functools import lru_cache
from itertools import combinations, pairwise

from metrics.display.numbers.digits import UNBROKEN

_WORDS = re.compile(rf"{UNBROKEN}|[!-~–]+|\s|.")
_CLAUSES = re.compile(r".+?(?:[，。；：]|[,;:.] |$)")
MANY_CLAUSES = 12
ORPHAN = 0.4  # of the width: a last line that is shorter leaves its words alone
WIDE = 0.58  # ems of a digit, and of a letter that is not listed
# Ems of the other Latin letters and signs, as the font of the pictures has them or a little more.
WIDTHS = {
    letter: wide
    for wide, letters in (
        (0.3, " .,:;'!|iIjl"),
        (0.36, "()[]{}-/f"),
        (0.41, 'rt"'),
        (0.53, "cksxyzvL"),
        (0.64, "bdghnopquAEFJKPSTVXYZR"),
        (0.7, "BCD"),
        (0.76, "GHNOQU"),
        (0.93, "mwMW%@"),
    )
    for letter in letters
}
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


def titled(text: str, width: int, size: int) -> list[str]:
    """Return a chart's title in lines that end where its clauses do, if so many lines have room for those.

    Elsewhere, where the last line would hold a few words alone, all are about as long as each other.

    >>> titled("一二三，四五六七八", 60, 10), titled("一二三四五六七", 60, 10)
    (['一二三，', '四五六七八'], ['一二三四', '五六七'])
    """
    lines = wrapped(text, width, size)
    if len(lines) < 2:
        return lines
    if whole := _by_clauses(text, len(lines), width / size):
        return whole
    if length(lines[-1]) * size > width * ORPHAN:
        return lines
    narrower = (wrapped(text, tried, size) for tried in range(width // 2, width, size))
    return next((balanced for balanced in narrower if len(balanced) == len(lines)), lines)


def _by_clauses(text: str, count: int, room: float) -> list[str]:
    """Return a title's whole clauses in so many lines of some ems, the longest as short as may be; else none."""
    clauses = _CLAUSES.findall(text)
    if not count <= len(clauses) <= MANY_CLAUSES:
        return []
    ways = (
        ["".join(clauses[first:end]).strip() for first, end in pairwise((0, *cuts, len(clauses)))]
        for cuts in combinations(range(1, len(clauses)), count - 1)
    )
    fit = [way for way in ways if max(map(length, way)) <= room]
    return min(fit, key=lambda way: max(map(length, way)), default=[])


def length(text: str) -> float:
    """Return the width of a picture's ``text`` in ems, as Chinese fonts draw it: 1 for a wide character."""
    return sum(map(_width, text))


@lru_cache(10_000)
def _width(character: str) -> float:
    """Return the width in ems of one character of a picture's text."""
    return 1.0 if unicodedata.east_asian_width(character) in "AWF" else WIDTHS.get(character, WIDE)
