"""A Word file as a draft: its text, a line for each paragraph, and the same file again with comments at some places."""

import io
from collections.abc import Iterator, Sequence
from copy import deepcopy
from functools import cached_property
from itertools import pairwise
from typing import Any, Self

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.run import Run
from msgspec import Struct

from metrics.curation.opening.limits import BROKEN_WORD, UnopenedError
from metrics.curation.opening.set_off import as_set
from metrics.curation.opening.word import MARKS, is_gone, position_of, word_document
from metrics.export.drafts.word_margins import OWN, margins

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
P, RUN, TEXT, ROW = qn("w:p"), qn("w:r"), qn("w:t"), qn("w:tr")
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Comment(Struct, frozen=True):
    """A comment on the characters of a text from ``start`` to before ``end``."""

    start: int
    end: int
    text: str


class WordDraft:
    """An opened Word file: the paragraphs of its body, and behind them what stands in its margins, as Word shows it."""

    def __init__(self, raw: bytes) -> None:
        """Open a Word file as a draft.

        Raises:
            UnopenedError: if it is no Word file, broken, or larger than the limits when unpacked.
        """
        self.document = word_document(raw)
        self.paragraphs = [
            paragraph for paragraph in self.document.element.body.iter(P) if _is_shown(paragraph)
        ]
        try:
            aside = list(margins(self.document))
        except Exception as error:  # whatever a broken part breaks that is read only now
            raise UnopenedError(BROKEN_WORD) from error
        self.margins = [(one, spot) for one, spot in aside if "".join(map(_words, _runs(one))).strip()]

    @classmethod
    def of_text(cls, text: str) -> Self:
        """Return a Word file of a text; what XML forbids is a blank there, so that all else keeps its place."""
        document = docx.Document()
        for line in text.split("\n"):
            document.add_paragraph().add_run()._r.append(_text(line))
        return cls(_saved(document))

    @cached_property
    def lines(self) -> list[str]:
        """The text of each paragraph of the Word file; a break within one is a blank."""
        return [
            as_set((_words(run), position_of(run)) for run in _runs(paragraph)).replace("\n", " ")
            for paragraph in (*self.paragraphs, *(one for one, _ in self.margins))
        ]

    @property
    def text(self) -> str:
        """The whole text of the Word file; a tab ends a cell of a table within its row."""
        ends = [
            "\t" if _row(one) is not None and _row(one) is _row(other) else "\n"
            for one, other in pairwise((*self.paragraphs, *(one for one, _ in self.margins)))
        ]
        return "".join(map("".join, zip(self.lines, [*ends, ""], strict=True)))

    def commented(self, comments: Sequence[Comment], author: str) -> bytes:
        """Return the file with comments; a comment that runs over a paragraph's end stands at its beginning.

        Raises:
            UnopenedError: if a part that comments need is broken.
        """
        try:
            self._comment(comments, author)
            return _saved(self.document)
        except Exception as error:  # whatever a broken part breaks that is read only now
            raise UnopenedError(BROKEN_WORD) from error

    def _comment(self, comments: Sequence[Comment], author: str) -> None:
        """Put comments into the Word file."""
        begins, lines = 0, self.lines
        body = len(self.paragraphs)
        for at, line in enumerate(lines):
            for comment in comments:
                if begins <= comment.start < begins + len(line):
                    start, end = comment.start - begins, min(comment.end - begins, len(line))
                    is_aside = at >= body
                    runs = self._belongs(at - body) if is_aside else _cut_out(self.paragraphs[at], start, end)
                    text = f"“{line[start:end]}” {comment.text}" if is_aside else comment.text
                    ends = [Run(run, self.document) for run in (runs[0], runs[-1])]
                    self.document.add_comment(ends, text=text, author=author, initials=OWN)
            begins += len(line) + 1

    def _belongs(self, aside: int) -> list[Any]:
        """Return where the body has a comment on what stands in a margin, for Word takes none there: at its mark.

        What belongs to all pages is commented on at the first words.
        """
        spot = self.margins[aside][1]
        if spot is not None:
            return [spot]
        runs = (run for paragraph in self.paragraphs for run in _runs(paragraph))
        first = next(runs, None)
        return [self.paragraphs[0].add_r() if first is None else first]


def _is_shown(paragraph: Any) -> bool:
    """Whether a paragraph of a Word file is neither struck out nor kept twice."""
    return not any(map(is_gone, paragraph.iterancestors()))


def _row(paragraph: Any) -> Any:
    """Return the row of a Word table in which a paragraph stands; None where it stands in none."""
    return next(paragraph.iterancestors(ROW), None)


def _saved(document: Any) -> bytes:
    """Return a Word file's bytes."""
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _text(line: str) -> Any:
    """Return a line as an element of Word."""
    allowed = (
        letter if letter == "\t" or (letter >= " " and letter not in "\ufffe\uffff") else " "
        for letter in line
    )
    element = OxmlElement("w:t")
    element.text = "".join(" " if "\ud800" <= letter <= "\udfff" else letter for letter in allowed)
    element.set(SPACE, "preserve")
    return element


def _runs(paragraph: Any) -> Iterator[Any]:
    """Yield the runs of a Word paragraph, whatever holds them; not of one within it, nor what is struck out."""
    for run in paragraph.iter(RUN):
        over = list(run.iterancestors())
        is_own = next(around for around in over if around.tag == P) is paragraph
        if is_own and not any(map(is_gone, (run, *over))):
            yield run


def _words(run: Any) -> str:
    """Return the text of a run of Word."""
    return "".join(map(_piece, run))


def _piece(run: Any) -> str:
    """Return what a part of a Word run adds to its text."""
    return run.text or "" if run.tag == TEXT else MARKS.get(run.tag, "")


def _cut_out(paragraph: Any, start: int, end: int) -> list[Any]:
    """Return the runs of some characters of a paragraph, cut so that they hold nothing else."""
    for cut in (start, end):
        _cut(paragraph, cut)
    begins, runs = 0, []
    for run in _runs(paragraph):
        length = len(_words(run))
        if length and start <= begins < end:
            runs.append(run)
        begins += length
    return runs


def _cut(paragraph: Any, cut: int) -> None:
    """Cut the Word run in two that holds the characters on both sides of a place."""
    begins = 0
    for run in list(_runs(paragraph)):
        length = len(_words(run))
        if begins < cut < begins + length:
            _split_run(run, cut - begins)
            return
        begins += length


def _split_run(run: Any, length: int) -> None:
    """Leave a Word run its first characters, and put the others into another one like it behind it."""
    other, begins = deepcopy(run), 0
    for here, there in zip(list(run), list(other), strict=True):
        piece = _piece(here)
        if piece and begins >= length:
            run.remove(here)
        elif piece and begins + len(piece) <= length:
            other.remove(there)
        elif piece:
            here.text, there.text = piece[: length - begins], piece[length - begins :]
            here.set(SPACE, "preserve")
            there.set(SPACE, "preserve")
        begins += len(piece)
    run.addnext(other)
