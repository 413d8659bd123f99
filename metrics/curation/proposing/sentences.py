"""The sentences of a document, whatever semicolons part them, and what stands before one in its paragraph.

A paragraph may be a book in one line: what its earlier sentences say is found once for each, not for each figure.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct, field

from metrics.curation.proposing.cue_table import FittingCue

HEAD = 90  # characters in which a paragraph says of which year it is
LONGEST_SENTENCE = 800  # characters: what stands farther before a figure in its sentence tells nothing of it
_FULL_STOP = re.compile(
    r"[。！？!?](?![”’』」])|[。！？!?][”’』」]|(?<=[a-z\d)%])\.(?=[A-Z]|$)|(?<=[A-Z]{3})\.(?=[A-Z][a-z])|(?<=[a-z]{4})\.(?=\d)"
)


class Openings(Struct, frozen=True):
    """The sentences of a document by where they begin; ``paragraphs`` are where those begin."""

    plain: str
    begins: Sequence[int]
    paragraphs: Sequence[int]
    _last: dict[int, FittingCue | None] = field(default_factory=dict)

    @classmethod
    def of(cls, plain: str, paragraphs: Sequence[int]) -> "Openings":
        """Return the openings of a document's sentences."""
        ends = pairwise([*paragraphs, len(plain)])
        return cls(plain, [at for start, end in ends for at in _begins(plain, start, end)], paragraphs)

    def before(self, at: int) -> "Opening":
        """Return what stands before the sentence of a place in its paragraph."""
        paragraph = self.paragraphs[max(0, bisect_right(self.paragraphs, at) - 1)]
        number = max(0, bisect_right(self.begins, at) - 1)
        return Opening(self, paragraph, number)

    def last(
        self, number: int, paragraph: int, find: Callable[[str], FittingCue | None]
    ) -> FittingCue | None:
        """Return what is found last in the sentences of a paragraph before one."""
        first = bisect_right(self.begins, paragraph) - 1
        known = next((at for at in range(number, first, -1) if at in self._last), first)
        cue = self._last.get(known)
        for at in range(known, number):
            cue = find(self.plain[self.begins[at] : self.begins[at + 1]]) or cue
            self._last[at + 1] = cue
        return cue


class Opening(Struct, frozen=True):
    """What stands before a sentence in its paragraph."""

    openings: Openings
    paragraph: int
    number: int

    @property
    def start(self) -> int:
        """Where the opening of a document's sentence ends, and the sentence begins."""
        return self.openings.begins[self.number]

    @property
    def head(self) -> str:
        """How the opening of a document's sentence begins."""
        return self.openings.plain[self.paragraph : min(self.start, self.paragraph + HEAD)]

    def last(self, find: Callable[[str], FittingCue | None]) -> FittingCue | None:
        """Return what is found last in the sentences of an opening; ``find`` is always the same."""
        return self.openings.last(self.number, self.paragraph, find)


def _begins(plain: str, start: int, end: int) -> Iterator[int]:
    """Yield where the sentences of a document's paragraph begin."""
    yield start
    yield from (
        start + match.end() for match in _FULL_STOP.finditer(plain[start:end]) if start + match.end() < end
    )
