"""By what a draft calls a thing with most of its name: the last half of a long Chinese one, two of three words."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from metrics.curation.drafts.subjects.short_names import STEM
from metrics.curation.proposing.indicators.likeness import english_words
from metrics.curation.proposing.subjects.english_phrases import is_english

LONG, TAIL = 6, 4  # characters of a name, and of its last half
LIKE = 2  # of three words of an English name that stand around a number
_SMALL = frozenset(english_words("of the in at on and for to by with per above all"))


class LongNames(Struct, frozen=True, dict=True):
    """The whole names of things, by the key of each."""

    names: Mapping[str, Sequence[str]]

    def within(self, stretch: str) -> Iterator[tuple[str, bool]]:
        """Yield the keys of what a draft's stretch calls so, each with whether it does in English.

        >>> long = LongNames({"income": ["rural disposable income", "农村居民人均可支配收入"]})
        >>> [list(long.within(stretch)) for stretch in ("人均可支配收入36594元", "the rural income", "收入")]
        [[('income', False)], [('income', True)], []]
        """
        for key, tails in self._tails.items():
            if any(tail in stretch for tail in tails):
                yield key, False
        words = {word[:STEM] for word in english_words(stretch.replace("-", " "))}
        for key, names in self._english.items():
            if any(len(name & words) * 3 >= len(name) * LIKE for name in names):
                yield key, True

    @cached_property
    def _tails(self) -> Mapping[str, list[str]]:
        """The last half of each long Chinese name: 可支配收入, by which a draft may mean it, too."""
        return {
            key: [
                name[-max(TAIL, (len(name) + 1) // 2) :]
                for name in own
                if len(name) >= LONG and not name.isascii()
            ]
            for key, own in self.names.items()
        }

    @cached_property
    def _english(self) -> Mapping[str, list[frozenset[str]]]:
        """The words that tell, of each English name of several, by which a draft may mean it."""
        named = {
            key: [frozenset(english_words(name)) - _SMALL for name in own if is_english(name)]
            for key, own in self.names.items()
        }
        return {
            key: [frozenset(word[:STEM] for word in name) for name in names if len(name) > 1]
            for key, names in named.items()
        }
