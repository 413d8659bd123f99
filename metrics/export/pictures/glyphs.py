"""Which characters the bundled font can draw, and what stands for one that it cannot."""

import functools

import pylopdf_fonts_zh_cn
from fontTools.ttLib import TTFont

INVISIBLE = frozenset("\u200b\u2060\ufeff")
FALLBACK = "〓"  # what printers set for a character that they do not have
# The font has one narrow blank; thinner ones become it, for a picture with boxes would be worse.
BLANKS = dict.fromkeys(map(ord, "\t\n\r\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"), " ")
# signs of our own that it lacks, and what it has of the same shape or meaning
ALIKE = str.maketrans({"✕": "×", "‱": "/10000"})


@functools.cache
def drawable() -> frozenset[str]:
    """Return every character that the font has a glyph for, and the invisible ones that need none."""
    with TTFont(pylopdf_fonts_zh_cn.sans_path(), lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap())) | INVISIBLE


def without_unprintable(text: str) -> str:
    """Return a text in which a sign stands for each character that no font draws, such as one that turns the line."""
    lacking = {letter for letter in text if not letter.isprintable() and not letter.isspace()} - drawable()
    return "".join(FALLBACK if character in lacking else character for character in text) if lacking else text


def with_fallback(text: str) -> str:
    """Return a text in which a sign stands for each character that the font lacks, and what has no width for none.

    >>> with_fallback("𠮷村🏭")
    '〓村〓'
    >>> with_fallback("3‱")
    '3/10000'
    """
    text = text.translate(BLANKS | ALIKE | dict.fromkeys(map(ord, INVISIBLE)))
    lacking = set(text) - drawable()
    return "".join(FALLBACK if character in lacking else character for character in text) if lacking else text
