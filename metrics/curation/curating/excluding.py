"""A number that is no figure, as that is written: with as many characters as tell its place from others of its line."""

from collections.abc import Iterator
from itertools import takewhile

from metrics.curation.auditing.excluded import excludable
from metrics.curation.curating.edits import NewExclusion
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import Document
from metrics.curation.reading.shapes import LONGEST_WORD

FEWEST = 2  # characters of what is excluded, where so many follow: one says too little where it is looked for again


def excluding(progress: Progress, stretch: Stretch, reason: str) -> NewExclusion:
    """Return what is excluded as it is written: the number, and what stands beside it where that alone tells it."""
    document = progress.document
    line = document.characters[stretch.start].line
    spans = [(span, _as_written(document, span)) for span in _spans(progress, stretch, line)]
    fitting = [text for span, text in spans if list(excludable(document, clean_text(text), line)) == [span]]
    covering = (text for _, text in spans if any(excludable(document, clean_text(text), line)))
    return NewExclusion(reason, line, fitting[0] if fitting else next(covering, spans[0][1]))


def _as_written(document: Document, span: tuple[int, int]) -> str:
    """Return the characters of an exclusion: as a person reads them, where they are short and read as the same."""
    plain, text = document.plain[slice(*span)], document.as_read(*span)
    return text if clean_text(text) == clean_text(plain) and len(text) <= LONGEST_WORD else plain


def _spans(progress: Progress, stretch: Stretch, line: int) -> Iterator[tuple[int, int]]:
    """Yield what an exclusion may write of a number, the shortest first, then what stands before, behind, and both.

    Of a number that is longer than an exclusion may be, that is all that holds its numerals, the longest first.
    """
    before, behind = _room(progress, stretch, line)
    start, end, plain = stretch.start, stretch.end, progress.document.plain
    if end - start > LONGEST_WORD:
        yield from _pieces(progress, stretch)
        return
    while end - start < FEWEST and end < behind and plain[end].isalnum():
        end += 1
    yield start, end
    first = max(before, end - LONGEST_WORD)
    edges = [(at, end) for at in range(start - 1, first - 1, -1)]
    edges += [(start, at) for at in range(end + 1, min(behind, start + LONGEST_WORD) + 1)]
    edges += [(first, at) for at in range(end + 1, min(behind, first + LONGEST_WORD) + 1)]
    yield from ((low, high) for low, high in edges if plain[low].strip() and plain[high - 1].strip())


def _pieces(progress: Progress, stretch: Stretch) -> Iterator[tuple[int, int]]:
    """Yield the pieces of a long number that hold all its numerals: than twelve months, of more than twelve months."""
    plain = progress.document.plain
    counted = [at for at in progress.account.numerals if stretch.start <= at < stretch.end]
    pieces = [
        (low, high)
        for low in range(stretch.start, min(counted, default=stretch.end - 1) + 1)
        for high in range(max(counted, default=low) + 1, min(low + LONGEST_WORD, stretch.end) + 1)
        if plain[low].strip() and plain[high - 1].strip()
    ]
    yield from sorted(pieces, key=lambda piece: piece[0] - piece[1])
    yield stretch.start, stretch.start + LONGEST_WORD


def _room(progress: Progress, stretch: Stretch, line: int) -> tuple[int, int]:
    """Return from where to where on its line an excluded number stands without any other number."""
    taken = {at for one in progress.stretches if one != stretch for at in range(one.start, one.end)}
    characters = progress.document.characters

    def is_free(at: int) -> bool:
        return at not in taken and characters[at].line == line

    before = list(takewhile(is_free, range(stretch.start - 1, -1, -1)))
    behind = list(takewhile(is_free, range(stretch.end, len(characters))))
    return (before or [stretch.start])[-1], (behind or [stretch.end - 1])[-1] + 1
