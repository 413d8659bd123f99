"""How a text is encoded that does not say so: in UTF-8, in GB 18030 as in China, in Windows-1252 as in the west."""

import codecs
import re

from metrics.curation.opening.limits import NO_ENCODING, NULS, UnopenedError

CHINESE = "gb18030"
WESTERN = "cp1252"
ENCODINGS = ("utf-8-sig", CHINESE, WESTERN)
# First bytes of punctuation, and of the characters of every day
_COMMON = (
    range(0xA1, 0xA4),
    range(0xB0, 0xD8),
)
_SECOND = b"\xa1"  # the second byte of these is no smaller
_LOOKED_AT = 50_000  # characters
FEWEST_PLAIN = 2  # letters beside each other one, in a western text
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_MARKS = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def decoded(raw: bytes, *named: str) -> str:
    """Return a web page or text file in an encoding that is ``named``, else in UTF-8, GB 18030 or Windows' western one.

    Raises:
        UnopenedError: if it is in none of them.
    """
    marked = [name for mark, name in _MARKS if raw.startswith(mark)]
    for name in (*marked, *named, *ENCODINGS):
        try:
            text = raw.decode(name)
        except (LookupError, UnicodeError):
            continue
        if name in named or _reads_as(name, text):
            return text
    raise UnopenedError(NULS if b"\0" in raw else NO_ENCODING)


def _is_chinese(text: str) -> bool:
    """Return whether a web page's text reads as Chinese: one in western letters or in Big5 makes rare ones.

    >>> _is_chinese("产值：3亿元"), _is_chinese("größer, Häuser".encode("cp1252").decode("gb18030"))
    (True, False)
    >>> _is_chinese("產值增長二十一億元".encode("big5").decode("gb18030"))
    False
    """
    wide = [letter.encode(CHINESE, "replace") for letter in text[:_LOOKED_AT] if not letter.isascii()]
    return sum(map(_is_common, wide)) * 2 >= len(wide)


def _is_common(letter: bytes) -> bool:
    """Whether a letter is one of every day: its first byte is, and its second one that of no later addition."""
    return any(letter[0] in common for common in _COMMON) and letter[1:] >= _SECOND


def _is_western(text: str) -> bool:
    """Whether a text of one letter a byte is in western letters: plain ones for the most part, and no signs of control.

    >>> _is_western("größer, Häuser für £3"), _is_western("产值增长".encode("big5", "replace").decode("cp1252"))
    (True, False)
    """
    looked_at = text[:_LOOKED_AT]
    plain = sum(letter.isascii() and letter.isalpha() for letter in looked_at)
    others = sum(not letter.isascii() for letter in looked_at)
    return others * FEWEST_PLAIN <= plain and not CONTROL.search(looked_at)


def _reads_as(encoding: str, text: str) -> bool:
    """Whether a text is likely in an encoding in which it can be read: Chinese of common letters, or western ones."""
    if encoding == CHINESE:
        return _is_chinese(text)
    return encoding != WESTERN or _is_western(text)
