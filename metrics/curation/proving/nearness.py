"""Which figure is meant by a word: the one nearest to it, where a comma parts more than a character does."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate

from msgspec import Struct

from metrics.curation.proving.bystanders import is_among_competitors, is_bystander, is_threshold, led_by
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.patterns import lazy_pattern

CHARACTER, LETTER = 3, 1  # a Latin letter says as much as a third of a Chinese character
PARTING = {**dict.fromkeys("、，,：:", 4 * CHARACTER), **dict.fromkeys("；;。！？!?", 16 * CHARACTER)}
FARTHEST = 24 * CHARACTER  # punctuation weighed: a word farther away says nothing about a figure
REACH = FARTHEST + 1  # so many characters at most are that far away
FEW = 4  # documents whose weights are kept: they are proven one after another
STEPS = 2  # from a level to its growth and on: 12.34亿元，增长1.92%，占5%
_FULL_STOP = lazy_pattern(r"(?<!\d)\.|\.(?!\d)", re.ASCII)


class Rival(Struct, frozen=True):
    """A figure in a document as near to a word, or nearer, than the one that was looked up."""

    word: str
    token: Token


def speaks_of(
    document: Document, words: Iterable[str], figure: Token, steps: int = STEPS
) -> tuple[bool, list[Rival]]:
    """Return whether a figure is the nearest to one of ``words`` somewhere, and the rivals where it is not.

    A word may stand before or after its figure; of two as near the one after it is meant. The figures inside the word
    itself (十无村) do not count, nor does 无 unless it is what is looked up. A growth beside its level is spoken of
    where the level is: 45.6亿元，同比增长3.4%.
    """
    wanted = tuple(words)
    rivals: list[Rival] = []
    for word in wanted:
        plain = clean_text(word)
        first = max(0, figure.start - REACH - len(plain))
        for start in document.mentions(plain, first, figure.end + REACH):
            nearer = _nearer(document, start, start + len(plain), figure)
            if nearer is not None and not nearer:
                return True, []
            rivals += [Rival(word, mention) for mention in (nearer or [])[:1]]
    leader = led_by(document, figure) if steps else None
    if leader and speaks_of(document, wanted, leader, steps - 1)[0]:
        return True, []
    return False, rivals


def _nearer(document: Document, start: int, end: int, figure: Token) -> list[Token] | None:
    """Return the figures that are nearer to a word than ``figure``; None if the word is too far to say anything."""
    own, row = _distance(document, start, end, figure), document.row(start)
    if own > FARTHEST or (row and document.row(figure.start) != row):
        return None  # a row's name speaks of its own numbers
    rivals = _around(document, start, end, figure)
    return [
        rival for rival in rivals if _is_nearer(_distance(document, start, end, rival), own, rival, figure)
    ]


def _is_nearer(distance: int, own: int, rival: Token, figure: Token) -> bool:
    """Whether a rival is nearer to a word; of two as near the later one is, for words mostly stand before figures."""
    return distance < own or (distance == own and rival.start > figure.start)


def _around(document: Document, start: int, end: int, figure: Token) -> Iterator[Token]:
    """Yield the figures before and after a word that may be nearer than ``figure``."""
    for token in document.tokens_within(max(0, start - REACH), end + REACH):
        is_other = token != figure and (token.end <= start or end <= token.start)
        if is_other and _may_be_meant(token, figure) and not _stands_by(document, token, figure, start):
            yield token


def _may_be_meant(rival: Token, figure: Token) -> bool:
    """Whether a document's number can be what a word speaks of: one in words only beside such a figure."""
    return not rival.is_word or (figure.is_word and _states_alike(rival, figure))


def _stands_by(document: Document, rival: Token, figure: Token, word: int) -> bool:
    """Whether a number is only beside a figure: a date, a name, a threshold in front of the word, its competitors."""
    if is_bystander(document, rival):
        return not is_bystander(document, figure)
    if _is_in_another_cell(document, rival, figure, word):
        return True
    in_front = figure.start > word and is_threshold(document, rival, word)
    return in_front or is_among_competitors(document, rival, figure)


def _is_in_another_cell(document: Document, rival: Token, figure: Token, word: int) -> bool:
    """Whether a number is of another row of the table than a word that names a row, or of another year's column."""
    row = document.row(word)
    if not row or document.row(rival.start) != row:
        return row > 0
    years = document.time_in_table(rival.start), document.time_in_table(figure.start)
    return all(years) and years[0] != years[1]


def _states_alike(one: Token, other: Token) -> bool:
    """Whether two numbers in words state the same kind of thing: in 全部清零 all is no rival of none."""
    return (
        one.quantity is not None and other.quantity is not None and one.quantity.unit == other.quantity.unit
    )


def _distance(document: Document, start: int, end: int, figure: Token) -> int:
    """Return how far a figure is from a word; 0 where they touch or overlap."""
    between = (figure.end, start) if figure.end <= start else (end, figure.start)
    return distance_between(document, *between)


def distance_between(document: Document, start: int, end: int) -> int:
    """Return how far two places of a document are from each other, punctuation weighed."""
    if start >= end:
        return 0
    weights = _weights(document.plain)
    return _stops_between(document.plain, start, end) * PARTING["。"] + weights[end] - weights[start]


def _stops_between(plain: str, start: int, end: int) -> int:
    """Return how many full stops stand between two places; a point at either end is one, whatever stands beyond."""
    stops = _full_stops(plain)
    within = bisect_left(stops, end - 1) - bisect_left(stops, start + 1)
    return max(0, within) + sum(plain[at] == "." for at in {start, end - 1})


@lru_cache(maxsize=FEW)
def _full_stops(plain: str) -> tuple[int, ...]:
    """Return where the full stops of a text stand, found once: a point among digits is none."""
    return tuple(match.start() for match in _FULL_STOP.finditer(plain))


@lru_cache(maxsize=FEW)
def _weights(plain: str) -> tuple[int, ...]:
    """Return for each place of a document how far all before it parts a word from a figure."""
    weights = {letter: _weight(letter) for letter in set(plain)}
    return tuple(accumulate((weights[letter] for letter in plain), initial=0))


def _weight(character: str) -> int:
    """Return how far a character parts what stands around it."""
    if character.isascii() and character.isalpha():
        return LETTER
    return PARTING.get(character, CHARACTER)
