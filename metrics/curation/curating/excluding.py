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
    spans = list(_spans(progress, stretch, line))
    start, end = next((span for span in spans if _is_only_there(document, span, line)), spans[0])
    plain, text = document.plain[start:end], document.as_read(start, end)
    is_the_same = clean_text(text) == plain and len(text) <= LONGEST_WORD
    return NewExclusion(reason, line, text if is_the_same else plain)


def _is_only_there(document: Document, span: tuple[int, int], line: int) -> bool:
    """Whether what would be excluded fits its own place on the line and no other."""
    return list(excludable(document, document.plain[slice(*span)], line)) == [span]


def _spans(progress: Progress, stretch: Stretch, line: int) -> Iterator[tuple[int, int]]:
    """Yield what an exclusion may write of a number, the shortest first, then what stands before, behind, and both."""
    before, behind = _room(progress, stretch, line)
    start, end, plain = stretch.start, stretch.end, progress.document.plain
    while end - start < FEWEST and end < behind and plain[end].isalnum():
        end += 1
    end = min(end, start + LONGEST_WORD)
    yield start, end
    first = max(before, end - LONGEST_WORD)
    edges = [(at, end) for at in range(start - 1, first - 1, -1)]
    edges += [(start, at) for at in range(end + 1, min(behind, start + LONGEST_WORD) + 1)]
    edges += [(first, at) for at in range(end + 1, min(behind, first + LONGEST_WORD) + 1)]
    yield from ((low, high) for low, high in edges if plain[low].strip() and plain[high - 1].strip())


def _room(progress: Progress, stretch: Stretch, line: int) -> tuple[int, int]:
    """Return from where to where on its line an excluded number stands without any other number."""
    taken = {at for one in progress.stretches if one != stretch for at in range(one.start, one.end)}
    characters = progress.document.characters

    def is_free(at: int) -> bool:
        return at not in taken and characters[at].line == line

    before = list(takewhile(is_free, range(stretch.start - 1, -1, -1)))
    behind = list(takewhile(is_free, range(stretch.end, len(characters))))
    return (before or [stretch.start])[-1], (behind or [stretch.end - 1])[-1] + 1
