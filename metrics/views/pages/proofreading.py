"""The page that proofreads a text: each number held against the figures, what has to be corrected first.

Nothing of a text outlives its answer: the page is made anew each time and kept by no cache.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial

from msgspec import Struct

from metrics.analysis.proofreading.claims_judged import proofread
from metrics.analysis.proofreading.judgement import Judgement
from metrics.curation.drafts.draft import Draft
from metrics.display.proofreading import figure_text, named, note_text, outcome_text, reason_text, tally_text
from metrics.display.wording import Wording
from metrics.export.drafts.word_draft import Comment
from metrics.model.codes.outcome import Outcome
from metrics.patterns import YEAR
from metrics.views.addresses.links import page_link
from metrics.views.addresses.page_names import PROOFREAD
from metrics.views.figures.evidence import source_link
from metrics.views.page import Block, Holdings, Page, page_of
from metrics.views.readers.reader import Reader

LONGEST = 20_000  # characters of a text, some 25 pages
MOST_NUMBERS = 800  # in it: each takes some 5 ms, and others wait meanwhile
LARGEST = 4 * 2**20  # bytes of a file
ACCEPTED = ".txt,.md,.html,.htm,.docx,.pdf"
DIGITS = re.compile(r"\d+")
_A_YEAR = re.compile(YEAR)
SIGNS: Mapping[Outcome, str] = {
    Outcome.CONTRADICTS: "✕",
    Outcome.ELSEWHERE: "↔",
    Outcome.UNKNOWN: "?",
    Outcome.FOLLOWS: "→",
    Outcome.ROUNDED: "≈",
    Outcome.STANDS: "✓",
}


class NumberRow(Struct, frozen=True):
    """A number on the page that proofreads, with how it stands: ``number`` counts from 1, ``figures`` have links."""

    number: int
    line: int
    text: str
    outcome: Outcome
    sign: str
    word: str
    reason: str
    figures: tuple[tuple[str, str], ...]


class DraftPiece(Struct, frozen=True):
    """A stretch of the text on the page that proofreads; ``number`` is that of its finding, 0 for the text between."""

    text: str
    number: int = 0
    outcome: str = ""


class ProofreadingRequest(Struct, frozen=True):
    """What somebody asks the page to proofread: a text, and the town and year meant where it names none, as typed.

    ``file`` is what the file is called that the text is out of, empty where it was typed; ``fault`` what is wrong with
    that, in the reader's words. ``wait``: so many seconds are to be waited first, since others are served; 0: it is
    served now.
    """

    text: str = ""
    town: str = ""
    year: str = ""
    file: str = ""
    fault: str = ""
    wait: int = 0

    @property
    def is_too_much(self) -> bool:
        """Whether the text typed to be proofread is so much that others would wait too long while it is read."""
        return len(self.text) > LONGEST or len(DIGITS.findall(self.text)) > MOST_NUMBERS

    def notices(self, reader: Reader) -> tuple[str, ...]:
        """Return what the page did not understand of what it is asked to proofread, or found too long."""
        word = reader.wording.word
        faults = (
            (bool(self.fault), self.fault),
            (self.wait > 0, word("draft_busy_file" if self.file else "draft_busy", self.wait)),
            (self.is_too_much, word("draft_too_long", f"{LONGEST:,}", MOST_NUMBERS)),
            (
                bool(self.town) and self.town not in reader.catalogue.areas,
                word("draft_town_unknown", self.town[:20]),
            ),
            (
                bool(self.year) and not _A_YEAR.fullmatch(self.year),
                word("draft_year_unknown", self.year[:20]),
            ),
        )
        return tuple(text for is_so, text in faults if is_so)

    def draft(self, reader: Reader) -> Draft:
        """Return what the page is asked to proofread as a draft; what is not understood or too long is left out."""
        return Draft(
            "" if self.is_too_much or self.wait or self.fault else self.text,
            reader.catalogue,
            self.town if self.town in reader.catalogue.areas else "",
            self.year if _A_YEAR.fullmatch(self.year) else "",
        )


class ProofreadText(Struct, frozen=True, dict=True):
    """A text that was proofread for a reader."""

    asked: ProofreadingRequest
    reader: Reader

    @cached_property
    def judged(self) -> tuple[Judgement, ...]:
        """Each number of the page's proofread text with how it stands, in order."""
        return proofread(self.reader.facts, self.asked.draft(self.reader).claims())

    @property
    def findings(self) -> list[NumberRow]:
        """The page's proofread numbers in the reader's words, what has to be corrected first."""
        numbered = [_finding(number, judged, self.reader) for number, judged in enumerate(self.judged, 1)]
        return sorted(numbered, key=lambda finding: finding.outcome.gravity)

    @property
    def lines(self) -> list[list[DraftPiece]]:
        """The lines of the page's proofread text as stretches."""
        return list(_lines(self.asked.text, self.judged)) if self.judged else []


def proofread_page(asked: ProofreadingRequest, reader: Reader) -> Page:
    """Return the page with a text proofread; with an empty one, the form alone."""
    done = ProofreadText(asked, reader)
    link = page_link(PROOFREAD, reader.language)
    block = Block("proofread.html", partial(_filled, done), reader.language, explains=False)
    return page_of(PROOFREAD, reader, link=link, blocks=(block,), hold=Holdings, forms=())


def _filled(done: ProofreadText) -> Mapping[str, object]:
    """Return what the page that proofreads is drawn of."""
    reader, findings = done.reader, done.findings
    return {
        "asked": done.asked,
        "towns": [(area, reader.wording.area(area)) for area in reader.catalogue.towns],
        "notices": done.asked.notices(reader),
        "tally": tally(done.judged, reader),
        "open": [finding for finding in findings if not finding.outcome.is_right],
        "right": [finding for finding in findings if finding.outcome.is_right],
        "lines": done.lines,
        "longest": LONGEST,
        "accepted": ACCEPTED,
        "files": reader.wording.word("draft_files", LARGEST // 2**20),
    }


def tally(judged: Sequence[Judgement], reader: Reader) -> str:
    """Return how many proofread numbers stand how: 3 个数字：与所印不符 1、相符 2; empty where there is none."""
    wording = reader.wording
    return wording.word("draft_count", len(judged), tally_text(judged, wording)) if judged else ""


def comments_of(judged: Iterable[Judgement], wording: Wording) -> list[Comment]:
    """Return a comment for each proofread number not plainly right: how it stands, why, by which figures."""
    return [
        Comment(
            judgement.claim.start,
            judgement.claim.end,
            wording.word("colon").join((outcome_text(judgement, wording), note)),
        )
        for judgement in judged
        if not judgement.outcome.is_plain and (note := note_text(judgement, wording))
    ]


def _finding(number: int, judged: Judgement, reader: Reader) -> NumberRow:
    """Return a number on the page that proofreads, with how it stands."""
    claim, wording = judged.claim, reader.wording
    return NumberRow(
        number,
        claim.line,
        " ".join(claim.text.split()),
        judged.outcome,
        SIGNS[judged.outcome],
        outcome_text(judged, wording),
        reason_text(judged, wording),
        tuple((figure_text(row, wording), source_link(row, reader)) for row in named(judged)),
    )


def _lines(text: str, judged: Sequence[Judgement]) -> Iterator[list[DraftPiece]]:
    """Yield the stretches of each line of a proofread text; a number over a line's end is marked in both."""
    line: list[DraftPiece] = []
    for stretch in _stretches(text, judged):
        first, *rest = stretch.text.split("\n")
        line.append(DraftPiece(first, stretch.number, stretch.outcome))
        for text_ahead in rest:
            yield line
            line = [DraftPiece(text_ahead, stretch.number, stretch.outcome)]
    yield line


def _stretches(text: str, judged: Sequence[Judgement]) -> Iterator[DraftPiece]:
    """Yield a proofread text in pieces: its numbers, and what stands between them."""
    ends = 0
    for number, judgement in enumerate(judged, 1):
        claim = judgement.claim
        if claim.start >= ends:
            yield DraftPiece(text[ends : claim.start])
            yield DraftPiece(text[claim.start : claim.end], number, judgement.outcome)
            ends = claim.end
    yield DraftPiece(text[ends:])
