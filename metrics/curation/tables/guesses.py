"""How a text is written: guessed once, when a table comes in, and kept in its map, where a person sees it."""

import re
from collections.abc import Sequence
from statistics import median

from metrics.curation.tables import faults
from metrics.curation.tables.cells import TableError
from metrics.curation.tables.delimited import COMMA
from metrics.curation.tables.opening import BYTE_ORDER_MARKS, UTF_8, Writing

SEPARATORS = (";", "\t", "|", COMMA)
CHINESE, WESTERN = "gb18030", "cp1252"
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
        raise TableError(faults.UNKNOWN_ENCODING)
    likely = [UTF_8, CHINESE, WESTERN] if _comes_in_pairs(raw[:FIRST]) else [UTF_8, WESTERN]
    for encoding in likely:
        if _decodes(raw, encoding):
            return encoding
    raise TableError(faults.UNKNOWN_ENCODING)


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
    """Return what stands between the cells: what stands in most lines equally often; a comma where nothing does.

    What stands within quotation marks parts nothing.
    """
    scores = {}
    bare = [_QUOTED.sub("", line) for line in lines]
    for separator in SEPARATORS:
        counts = [line.count(separator) for line in bare]
        usual = median(counts) if counts else 0
        alike = sum(count == usual for count in counts)
        scores[separator] = (alike if usual else 0, usual)
    best = max(SEPARATORS, key=lambda separator: scores[separator])
    return best if scores[best][0] else COMMA
