"""Indicators of whose names only one word is the head noun of a figure: 读者到馆, dry tea."""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from metrics.curation.proposing.likeness import (
    JOINTS,
    ComparedSubject,
    Name,
    english_words,
    is_another,
    pairs_of,
)
from metrics.curation.proposing.subjects.averages import AVERAGE
from metrics.model.records import Indicator

FEW = 5  # a word that more indicators share says little
RARE = 2  # one that no more share says enough
LEAST = 0.34  # of what a name's words say
NO_NOUNS = frozenset(
    english_words(
        "was were are is all re out an that those more than day days year month number numbers total"
    )
)
_HEAD = re.compile(r" ?(?<![A-Za-z])(?:in|for|on|at|with|by|from|of|between|during|across|per)(?![A-Za-z])")


class Relation(Struct, frozen=True):
    """An indicator's name that shares words with a figure's, and which part of what it says they are: at most 1."""

    name: Name
    worth: float


class Vocabulary:
    """The words of English, or pairs of Chinese characters, of names, with how few indicators share each."""

    def __init__(self, names: list[Name]) -> None:
        """Know the words of some indicators' names, for a figure whose head noun is only one of them."""
        self.holders: dict[str, set[str]] = {}
        self.names: dict[str, list[Name]] = {}
        for name in names:
            for word in _words_of(name):
                self.holders.setdefault(word, set()).add(name.indicator.id)
                self.names.setdefault(word, []).append(name)

    def relations(self, heard: ComparedSubject, may_be: Callable[[Indicator], bool]) -> Iterator[Relation]:
        """Yield names that have the head noun of a figure, of indicators that it may be one of by its unit."""
        own = frozenset((*heard.english[0], *heard.english[1], *heard.pairs))
        holders = {head: self._holders(head, may_be) for head in sorted(heads_of(heard))}
        heads = {head: len(keys) for head, keys in holders.items() if 0 < len(keys) <= FEW}
        names = dict.fromkeys(
            name for head in heads for name in self.names[head] if name.indicator.id in holders[head]
        )
        for name in names:
            words = _words_of(name)
            shared = sum(map(self._says, words & own)) / sum(map(self._says, words))
            is_rare = any(heads[head] <= RARE for head in words & heads.keys())
            if (shared >= LEAST or is_rare) and (name.english or not is_another(name.word, heard.phrase)):
                yield Relation(name, min(1.0, shared))

    def _holders(self, word: str, may_be: Callable[[Indicator], bool]) -> frozenset[str]:
        """Return the indicators that have a word in a name, as far as a figure may be one of them."""
        names = self.names.get(word, ())
        return frozenset(name.indicator.id for name in names if may_be(name.indicator))

    def _says(self, word: str) -> float:
        """Return how much a word of indicators' names says: the fewer share it, the more."""
        return 1 / len(self.holders[word])


def heads_of(heard: ComparedSubject) -> frozenset[str]:
    """Return the head nouns of a figure: of what it counts, of its phrase before any preposition; 到馆 of 读者到馆."""
    subject = heard.subject
    nouns = (english_words(_HEAD.split(text.strip())[0])[-1:] for text in (subject.phrase, subject.behind))
    pair = pairs_of(AVERAGE.sub("", heard.phrase)[-2:])  # 村均 is no noun
    return frozenset().union(*nouns, pair) - JOINTS - NO_NOUNS


def _words_of(name: Name) -> frozenset[str]:
    """Return the words of an English name, or the pairs of characters of a Chinese one."""
    return frozenset(name.english) - JOINTS if name.english else name.pairs
