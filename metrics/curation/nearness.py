"""Which figure is meant by a word: the one nearest to it, where a comma parts more than a character does."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from metrics.curation.cleaning import clean_text
from metrics.curation.documents import Document
from metrics.curation.tokens import Token

PARTING = {**dict.fromkeys("、，,：:", 4), **dict.fromkeys("；;。！？!?", 16)}
FARTHEST = 24  # characters, punctuation weighed: a word farther away says nothing about a figure


@dataclass(frozen=True, slots=True)
class Rival:
    """A figure that is as near to a word, or nearer, than the one that was looked up."""

    word: str
    token: Token


def speaks_of(document: Document, words: Iterable[str], figure: Token) -> tuple[bool, list[Rival]]:
    """Return whether a figure is the nearest to one of ``words`` somewhere, and the rivals where it is not.

    A word may stand before or after its figure. The figures inside the word itself (十无村) do not count, nor does
    无 unless it is what is looked up.
    """
    rivals: list[Rival] = []
    for word in words:
        plain = clean_text(word)
        for start in document.places(plain):
            end = start + len(plain)
            own = _distance(document, start, end, figure)
            if own > FARTHEST:
                continue
            nearer = [
                each
                for each in _around(document, start, end, figure)
                if _distance(document, start, end, each) <= own
            ]
            if not nearer:
                return True, []
            rivals.append(Rival(word, nearer[0]))
    return False, rivals


def _around(document: Document, start: int, end: int, figure: Token) -> Iterator[Token]:
    """Yield the figures before and after a word that may be nearer than ``figure``."""
    reach = FARTHEST + 1
    for each in document.tokens_within(max(0, start - reach), end + reach):
        is_other = each != figure and (each.end <= start or end <= each.start)
        if is_other and (not each.is_word or (figure.is_word and _states_alike(each, figure))):
            yield each


def _states_alike(one: Token, other: Token) -> bool:
    """Whether two numbers in words state the same kind of thing: in 全部清零 all is no rival of none."""
    return (
        one.quantity is not None and other.quantity is not None and one.quantity.unit == other.quantity.unit
    )


def _distance(document: Document, start: int, end: int, figure: Token) -> int:
    """Return how far a figure is from a word, in characters; 0 where they touch or overlap."""
    between = (
        document.plain[figure.end : start] if figure.end <= start else document.plain[end : figure.start]
    )
    return sum(PARTING.get(character, 1) for character in between)
