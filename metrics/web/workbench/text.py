"""A document's own lines in pieces, each number of it with how it is accounted for."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from msgspec import Struct

from metrics.curation.curating.progress import Progress, Stretch
from metrics.display.words import word
from metrics.language import Language


class TextPiece(Struct, frozen=True):
    """A piece of a document's line at the workbench; ``kind`` is empty for no number, ``first``: its beginning."""

    text: str
    standing: str = ""
    at: int = 0
    label: str = ""
    first: bool = False


CHECKED = "checked"  # besides how it is accounted for: a second person has looked it up


def standing_of(stretch: Stretch) -> str:
    """Return how a number is marked: as it is accounted for, and whether a second person has looked it up."""
    return CHECKED if stretch.is_checked else str(stretch.standing)


def label_of(stretch: Stretch, progress: Progress, language: Language) -> str:
    """Return what a number is called: as it is read, how it is accounted for, and by what."""
    printed = progress.document.as_read(stretch.start, stretch.end)
    pieces = [printed, word(f"curate_{standing_of(stretch)}", language)]
    if len(stretch.proofs) > 1:
        pieces.append(word("curate_several", language).format(len(stretch.proofs)))
    if stretch.is_doubled:
        pieces.append(word("curate_doubled", language).format(printed))
    return " · ".join(pieces)


def text_lines(progress: Progress, language: Language) -> Iterator[Mapping[str, object]]:
    """Yield the lines of a document with their numbers, as the workbench shows them."""
    marks = defaultdict[int, list[tuple[int, int, Stretch, bool]]](list)
    lines = progress.document.text.rstrip("\n").split("\n")
    for stretch in progress.stretches:
        span = progress.document.span(stretch.start, stretch.end)
        for line in range(span.line, span.end_line + 1):
            begin = span.column - 1 if line == span.line else 0
            end = span.end_column - 1 if line == span.end_line else len(lines[line - 1])
            marks[line].append((begin, end, stretch, line == span.line))
    for number, text in enumerate(lines, 1):
        yield {"number": number, "pieces": list(_pieces(text, marks[number], progress, language))}


def _pieces(
    text: str, marks: list[tuple[int, int, Stretch, bool]], progress: Progress, language: Language
) -> Iterator[TextPiece]:
    """Yield the pieces of one line of a document, as the workbench shows it."""
    last = 0
    for begin, end, stretch, first in sorted(marks, key=lambda mark: mark[0]):
        if begin > last:
            yield TextPiece(text[last:begin])
        label = label_of(stretch, progress, language)
        yield TextPiece(text[max(begin, last) : end], standing_of(stretch), stretch.start, label, first)
        last = max(last, end)
    if text[last:]:
        yield TextPiece(text[last:])
