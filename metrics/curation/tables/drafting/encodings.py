"""How a text is written: guessed once, when a table comes in, and kept in its map, where a person sees it."""

import re
from collections.abc import Sequence
from statistics import median

from metrics.curation.opening.text_encodings import CONTROL, WESTERN
from metrics.curation.tables.files import faults
from metrics.curation.tables.files.cells import TableError
from metrics.curation.tables.files.delimited import COMMA
from metrics.curation.tables.files.opening import BYTE_ORDER_MARKS, UTF_8, Writing
from metrics.curation.tables.files.packed_columns import is_packed

SEPARATORS = (";", "\t", "|", COMMA)
# Encodings in which a word is two bytes, by the first bytes of what is common in them: kana and the first level.
EAST_ASIAN = {
    "gb18030": (range(0xB0, 0xD8),),
    "cp932": (range(0x82, 0x84), range(0x88, 0x98)),
    "big5": (range(0xA4, 0xC7),),
}
PUNCTUATION = "，。、：；（）〔〕《》％…—·　"
FIRST = 200_000  # bytes that are looked at, and the lines among them
LINES = 50
_QUOTED = re.compile(r'"[^"]*"')
_HIGH = re.compile(rb"[\x80-\xff]+")


def writing_of(raw: bytes, encoding: str = "") -> Writing:
    """Return how a text is written, in the ``encoding`` given, if one is.

    Raises:
        TableError: if no encoding makes a text of it.
    """
    encoding = encoding or _encoding(raw)
    text = raw[:FIRST].decode(encoding, "ignore")
    return Writing(encoding, _separator([line for line in text.splitlines() if line.strip()][:LINES]))


def _encoding(raw: bytes) -> str:
    """Return the encoding of a text: UTF-8 wherever it may be, else the Chinese or the western one."""
    for mark, own in BYTE_ORDER_MARKS.items():
        if raw.startswith(mark):
            return own
    if b"\0" in raw:
        return _unmarked(raw)
    likely = [UTF_8, *_east_asian(raw), WESTERN] if _comes_in_pairs(raw[:FIRST]) else [UTF_8, WESTERN]
    for encoding in likely:
        if _decodes(raw, encoding):
            return encoding
    raise TableError(faults.UNKNOWN_ENCODING)


def _unmarked(raw: bytes) -> str:
    """Return which UTF-16 a table's text without its mark is in: by the half of bytes that are 0.

    Raises:
        TableError: if it is in neither.
    """
    halves = {"utf-16-le": raw[1:FIRST:2], "utf-16-be": raw[:FIRST:2]}
    encoding = max(halves, key=lambda name: halves[name].count(0))
    other = min(halves.values(), key=lambda half: half.count(0))
    if other.count(0) or not _decodes(raw, encoding) or CONTROL.search(raw.decode(encoding)):
        raise TableError(faults.NULS)
    return encoding


def _east_asian(raw: bytes) -> list[str]:
    """Return the East Asian encodings, the one first in which most of a text is common."""
    return sorted(EAST_ASIAN, key=lambda encoding: _common(raw, encoding), reverse=True)


def _common(raw: bytes, encoding: str) -> float:
    """Return the share of common characters in a text, of those that are no plain letters, if it were encoded so."""
    text = raw[:FIRST].decode(encoding, "replace")
    wide = [letter for letter in text if not letter.isascii() and letter not in PUNCTUATION]
    leads = (letter.encode(encoding, "replace")[0] for letter in wide)
    return sum(any(lead in usual for usual in EAST_ASIAN[encoding]) for lead in leads) / max(1, len(wide))


def _comes_in_pairs(raw: bytes) -> bool:
    """Whether high bytes stand side by side, as in Chinese words, and not alone among letters, as in München."""
    runs = [len(run) for run in _HIGH.findall(raw)]
    return sum(run for run in runs if run > 1) > sum(run == 1 for run in runs)


def _decodes(raw: bytes, encoding: str) -> bool:
    """Whether a text is encoded so, to its end."""
    try:
        raw.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _separator(lines: Sequence[str]) -> str:
    """Return what stands between a table's cells: what most lines have equally often; a comma for none.

    What stands within quotation marks parts nothing.
    """
    if lines and is_packed(lines[0]):
        return "\t"
    scores = {}
    bare = [_QUOTED.sub("", line) for line in lines]
    for separator in SEPARATORS:
        counts = [line.count(separator) for line in bare]
        usual = median(counts) if counts else 0
        alike = sum(count == usual for count in counts)
        scores[separator] = (alike if usual else 0, usual)
    best = max(SEPARATORS, key=lambda separator: scores[separator])
    return best if scores[best][0] else COMMA
