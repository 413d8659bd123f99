"""The articles themselves, where the folder of documents is at hand: their lines, with each figure marked."""

from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.store import printed_in
from metrics.curation.proving.documents import Document, read_document
from metrics.curation.proving.evidence import Proof, proofs
from metrics.model.records import Source
from metrics.views.loading.shelf import settings
from metrics.views.readers.reader import Reader

TWICE = 1.5  # as many characters as were meant, and more: each run of them was drawn twice


class LinePiece(Struct, frozen=True):
    """A stretch of a line of an article; ``figure`` is the id of the fact that it proves, empty for the text between.

    ``meant`` is the figure as it was meant, where the document has each of its characters twice and ends here.
    """

    text: str
    figure: str = ""
    meant: str = ""


class Line(Struct, frozen=True):
    """One line of an article that is not empty, in pieces."""

    number: int
    pieces: tuple[LinePiece, ...]


class Article(Struct, frozen=True):
    """An article, or (with no lines) the reason why it is not shown."""

    lines: tuple[Line, ...] = ()
    reason: str = ""


class Mark(Struct, frozen=True):
    """A figure of the article: from ``start`` to before ``end`` of one line, both from 0, and whose it is.

    ``doubled`` is the figure as it was meant, where this is the end of one that was drawn twice.
    """

    line: int
    start: int
    end: int
    fact: Fact
    doubled: str = ""


def article(source: Source, reader: Reader) -> Article:
    """Return the article of ``source`` with its figures marked, if the very edition that was read is at hand."""
    wording, folder = reader.wording, settings().documents
    if not source.is_provable:
        return Article(reason=wording.word("article_unproven", wording.word(f"source_{source.kind}")))
    if source.map:
        return Article(reason=wording.word("article_table", source.file))
    if folder is None:
        return Article(reason=wording.word("article_no_folder"))
    try:
        document = read_document(folder / source.file, reader.catalogue.units)
    except (OSError, UnicodeDecodeError):
        return Article(reason=wording.word("article_missing", source.file))
    if document.sha256 != source.sha256:
        return Article(reason=wording.word("article_other_edition", source.file))
    return Article(_lines(document, _marks(source, document, reader)))


def _marks(source: Source, document: Document, reader: Reader) -> list[Mark]:
    """Return the marks of all figures of a document, by place; of two that overlap the first."""
    facts = {fact.first.location: fact for fact in printed_in(reader.facts, source.document)}
    marks: list[Mark] = []
    for proof in proofs(reader.catalogue, source.id, document):
        fact = facts.get(proof.observation.location)
        marks += _pieces_of(proof, fact, document) if fact else []
    marks.sort(key=lambda mark: (mark.line, mark.start))
    return [mark for at, mark in enumerate(marks) if not at or _is_clear(marks[at - 1], mark)]


def _is_clear(before: Mark, mark: Mark) -> bool:
    """Whether a figure's mark in an article begins after the one before it has ended."""
    return (before.line, before.end) <= (mark.line, mark.start)


def _pieces_of(proof: Proof, fact: Fact, document: Document) -> list[Mark]:
    """Return a figure's marks in its article: one for each line that it stands on."""
    span, text = proof.span, document.lines
    marks = []
    for line in range(span.line, span.end_line + 1):
        start = span.column - 1 if line == span.line else 0
        end = span.end_column - 1 if line == span.end_line else len(text[line - 1])
        if text[line - 1][start:end].strip():
            marks.append(Mark(line, start, end, fact))
    is_doubled = TWICE * (proof.end - proof.start) < sum(_drawn(mark, text) for mark in marks)
    return [*marks[:-1], replace(marks[-1], doubled=fact.printed)] if marks and is_doubled else marks


def _drawn(mark: Mark, text: list[str]) -> int:
    """Return how many characters an article has within a figure's mark, without blanks."""
    return len("".join(text[mark.line - 1][mark.start : mark.end].split()))


def _lines(document: Document, marks: list[Mark]) -> tuple[Line, ...]:
    """Return the lines of an article that are not empty, in pieces."""
    by_line = {number: list(on_line) for number, on_line in groupby(marks, key=lambda mark: mark.line)}
    return tuple(
        Line(number, _pieces(text, by_line.get(number, [])))
        for number, text in enumerate(document.lines, 1)
        if text.strip()
    )


def _pieces(text: str, marks: list[Mark]) -> tuple[LinePiece, ...]:
    """Return a line of an article cut at the marks of its figures."""
    pieces, at = [], 0
    for mark in marks:
        pieces += [
            LinePiece(text[at : mark.start]),
            LinePiece(text[mark.start : mark.end], mark.fact.id, mark.doubled),
        ]
        at = mark.end
    return tuple(piece for piece in (*pieces, LinePiece(text[at:])) if piece.text)
