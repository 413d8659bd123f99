"""What stands before the number of a figure: a currency, 同比 and 较上年, a direction, a hedge, a sign."""

import re
from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct

from metrics.model.codes import Hedge
from metrics.model.printed import falls
from metrics.model.printed.hedges import BEFORE, COMPARED, FALLING, RISING, SIGNS
from metrics.model.units import Units

WAYS = {**dict.fromkeys((*FALLING, *falls.BEFORE), -1), **dict.fromkeys(RISING, 1)}


class Leads(Struct, frozen=True):
    """The words before a figure, by what they do, and the ``rest`` of it."""

    words: tuple[str, ...]
    rest: str

    @property
    def hedges(self) -> set[Hedge]:
        """How the words before a figure loosen it: 超过, 近, 约."""
        return {BEFORE[word] for word in self.words if word in BEFORE}

    @property
    def ways(self) -> list[int]:
        """Which way the words before a figure turn it, 增长 and 下降: 1 up, -1 down."""
        return [WAYS[word] for word in self.words if word in WAYS]

    @property
    def signs(self) -> list[int]:
        """The signs that are written before the number of a figure."""
        return [SIGNS[word] for word in self.words if word in SIGNS]

    @property
    def is_compared(self) -> bool:
        """Whether the words before a figure say what it is set against: 同比, 较上年."""
        return any(word in COMPARED for word in self.words)

    def currency(self, units: Units) -> str:
        """Return the currency that they name; empty where none."""
        return next((units.before[word] for word in self.words if word in units.before), "")


def leads_of(text: str, units: Units) -> Leads:
    """Return what stands before the number of a figure, in normal form: its leads, and the rest."""
    pattern, words, start = _pattern(units), [], 0
    while match := pattern.match(text, start):
        words.append(match["word"])
        start = match.end()
    return Leads(tuple(words), text[start:])


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the lead words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


@lru_cache(maxsize=4)  # a server meets a new table with each new state of its folder
def _pattern(units: Units) -> re.Pattern[str]:
    """Return the pattern of one word before a figure; a 了 may follow one that tells a change."""
    return re.compile(rf"(?P<word>{any_of({*BEFORE, *WAYS, *COMPARED, *SIGNS, *units.before})})了?")
