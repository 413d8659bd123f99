"""Indicators of whose names only one word is the head noun of a figure: 读者到馆, dry tea."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct

from metrics.curation.proposing.indicators.likeness import (
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
    """The words of English, or pairs of Chinese characters, of names, with how few indicators share each.

    ``marked`` tells which of the ``names`` have a mark; only those that a figure asks for are gone through.
    """

    def __init__(self, names: Sequence[Name], marked: Mapping[str, Sequence[int]]) -> None:
        """Know some indicators' names by their marks, for a figure whose head noun is only one of their words."""
        self.names, self.marked = names, marked
        self.worths: dict[str, float] = {}

    def relations(self, heard: ComparedSubject, may_be: Callable[[Indicator], bool]) -> Iterator[Relation]:
        """Yield names that have the head noun of a figure, of indicators that it may be one of by its unit."""
        own = frozenset((*heard.english[0], *heard.english[1], *heard.pairs))
        holders = {head: self._holders(head, may_be) for head in sorted(heads_of(heard))}
        heads = {head: len(keys) for head, keys in holders.items() if 0 < len(keys) <= FEW}
        names = dict.fromkeys(
            name for head in heads for name in self._named(head) if name.indicator.id in holders[head]
        )
        for name in names:
            words = name.nouns
            shared = sum(map(self._says, words & own)) / sum(map(self._says, words))
            is_rare = any(heads[head] <= RARE for head in words & heads.keys())
            if (shared >= LEAST or is_rare) and (name.english or not is_another(name.word, heard.phrase)):
                yield Relation(name, min(1.0, shared))

    def _holders(self, word: str, may_be: Callable[[Indicator], bool]) -> frozenset[str]:
        """Return the indicators that have a word in a name, as far as a figure may be one of them."""
        return frozenset(name.indicator.id for name in self._named(word) if may_be(name.indicator))

    def _named(self, word: str) -> Iterator[Name]:
        """Yield the names that have a word of English, or a pair of Chinese characters."""
        names = (self.names[number] for number in self.marked.get(word, ()))
        return (name for name in names if word in name.nouns)

    def _says(self, word: str) -> float:
        """Return how much a word of indicators' names says: the fewer share it, the more."""
        if word not in self.worths:
            self.worths[word] = 1 / len({name.indicator.id for name in self._named(word)})
        return self.worths[word]


def heads_of(heard: ComparedSubject) -> frozenset[str]:
    """Return the head nouns of a figure: of what it counts, of its phrase before any preposition; 到馆 of 读者到馆."""
    subject = heard.subject
    nouns = (english_words(_HEAD.split(text.strip())[0])[-1:] for text in (subject.phrase, subject.behind))
    pair = pairs_of(AVERAGE.sub("", heard.phrase)[-2:])  # 村均 is no noun
    return frozenset().union(*nouns, pair) - JOINTS - NO_NOUNS
