"""The figures of a text, each as wide as it can be read: with hedge, direction, scale and unit, or as a rank.

The grammar is that of ``metrics.model``: its words make the pattern, and its reader has the last word.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from metrics.errors import QuantityError
from metrics.model.figures import AFTER, BEFORE, FALLING, RISING, SCALE
from metrics.model.numerals import CHINESE
from metrics.model.quantity import IN_WORDS, Quantity
from metrics.model.ranks import SCOPES
from metrics.model.ratios import RATIO
from metrics.model.units import UNITS

_LONGEST = 40  # characters of a figure; a curator may not write a longer one either
NUMERALS = "〇零一二三四五六七八九十百千万亿两半"
LEADS = {
    *RISING,
    "位列",
    "位居",
    "排名",
    "居",
    "列",
    "+",
}  # may be written before a figure, and change nothing

_ARABIC = r"(?<![\d.,])(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*|0)(?:\.\d+)?(?![.,]?\d)"
_NUMBER = rf"(?:{_ARABIC}|{CHINESE})"
# 附近, 节约 and the like are no hedges
_BEFORE = (
    r"(?:(?<![附最邻临靠])近|(?<![节合预签条公协契制])约|" + "|".join(BEFORE.keys() - {"近", "约"}) + ")"
)


def _any(words: Collection[str]) -> str:
    """Return a pattern for any of ``words``, the longest first."""
    return "|".join(_escaped(word) for word in sorted(words, key=len, reverse=True))


def _escaped(word: str) -> str:
    """Return a pattern for a word; one of Latin letters ends where they end: 248t is not the 248 to of a sentence."""
    ends_in_letter = word[-1:].isascii() and word[-1:].isalpha()
    return re.escape(word) + ("(?![A-Za-z])" if ends_in_letter else "")


_UNIT = _any([*UNITS, *(unit.upper() for unit in UNITS if unit.isascii())])
_COUNT = rf"{_NUMBER}[余多]?(?:{SCALE})?[余多]?(?:{_UNIT})?半?[余多]?"
_FIGURE = (
    rf"{_BEFORE}?(?:{_any(FALLING)})?{_BEFORE}?(?:(?<![\d-])-(?=\d))?"
    rf"(?:{_NUMBER}(?:分之{_NUMBER}|/{_NUMBER}(?!/)|成(?![立功效员为绩果就本长])[一二三四五六七八九]?)"
    rf"|{_COUNT}(?:[~到至]|--?){_COUNT}|一半|{_COUNT})(?:{_any(AFTER)})?"
)
_RATIO = rf"(?<![\d.,:：∶]){RATIO}(?![.,:：∶]?\d)"
_RANK = rf"(?:{SCOPES})?(?:首位|榜首|第(?:\d+|[{NUMERALS}]+)[名位]?|前(?:\d+|[{NUMERALS}]+)[名位]?|前列)"
_WAYS = [re.compile(each, re.ASCII) for each in (_FIGURE, _RANK, _RATIO, _any(IN_WORDS))]
_FIRST = _any([*BEFORE, *FALLING, *SCOPES.split("|"), *IN_WORDS, *"第前首榜-", *NUMERALS])
_START = re.compile(rf"\d|{_FIRST}", re.ASCII)
_WITHIN = re.compile(r"\d[.,]?\d", re.ASCII)
_RUN = re.compile(rf"\d[\d.,]*\d|\d|[{NUMERALS}]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Token:
    """A figure in a text, from ``start`` to before ``end``; ``quantity`` is None for digits that read as nothing."""

    start: int
    end: int
    text: str
    quantity: Quantity | None

    @property
    def is_word(self) -> bool:
        """Whether it is a number in words, such as 无: common characters, and mostly no figure."""
        return self.text in IN_WORDS


def tokens_of(text: str) -> tuple[Token, ...]:
    """Return the figures of a cleaned text in order; none overlaps another."""
    tokens: list[Token] = []
    start = _START.search(text)
    while start:
        token = _token(text, start.start())
        tokens += [token] if token else []
        start = _START.search(text, token.end if token else start.start() + 1)
    return tuple(tokens)


def _token(text: str, start: int) -> Token | None:
    """Return the widest figure that begins at a place, else the digits that do; None where neither does."""
    matches = [match for way in _WAYS if (match := way.match(text, start, start + _LONGEST))]
    widest = max((match.end() for match in matches), default=start)
    for end in range(widest, start, -1):
        if not cuts_number(text, end) and (quantity := _read(text[start:end])):
            return Token(start, end, text[start:end], quantity)
    run = _RUN.match(text, start, start + _LONGEST)
    return Token(start, run.end(), run[0], None) if run else None


def cuts_number(text: str, at: int) -> bool:
    """Whether a place is between two digits of one number, or beside the point or comma between them."""
    ends = ((at - 1, at + 1), (at - 1, at + 2), (at - 2, at + 1))
    return any(_WITHIN.fullmatch(text, start, end) for start, end in ends if start >= 0)


@cache
def _read(text: str) -> Quantity | None:
    """Return what a text prints if it is a figure."""
    try:
        return Quantity.read(text)
    except QuantityError:
        return None
