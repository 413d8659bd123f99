"""A draft as claims: each number that may be a figure, of whom, of when, of what."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from metrics.curation.drafts.towns import Mention, Mentions, subject_at
from metrics.curation.library import known_indicators
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.candidates import Proposer
from metrics.curation.proving.documents import Document, document_of
from metrics.errors import QuantityError
from metrics.model.claims import Claim
from metrics.model.period import Period
from metrics.model.records import Catalogue

NEAR = 15.0  # points by which a guess may be worse than the best one, and still be meant
SURE = 55.0  # points that the words of an indicator have which stand beside a figure
BARE_WORDS = ("半", "零", "无", "全部", "全覆盖")  # mostly no figure, and in a draft nothing to be proofread


@dataclass(frozen=True)
class Draft:
    """A text to be proofread, and what it is about where it does not say so: a town, a period; both may be empty."""

    text: str
    catalogue: Catalogue
    area: str = ""
    period: str = ""

    @cached_property
    def document(self) -> Document:
        """The text as a document."""
        return document_of(self.text.encode(), self.catalogue.units)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The towns that it names."""
        return tuple(Mentions(self.document.plain, self.catalogue.areas))

    @cached_property
    def _lines(self) -> list[int]:
        """Where each line of the text begins."""
        return [0, *accumulate(len(line) + 1 for line in self.text.split("\n"))]

    def place(self, start: int, end: int) -> tuple[int, int, int]:
        """Return where characters of the cleaned text stand in the text itself, and on which line they begin."""
        span = self.document.span(start, end)
        begins = self._lines[span.line - 1] + span.column - 1
        return begins, self._lines[span.end_line - 1] + span.end_column - 1, span.line

    def claims(self) -> Iterator[Claim]:
        """Yield what it claims, in order."""
        proposer = Proposer(self.document, known_indicators(self.catalogue.indicators), self.period)
        for candidate in proposer.candidates():
            if candidate.reason is None and candidate.token.text not in BARE_WORDS:
                yield self._number(candidate)

    def _number(self, candidate: Candidate) -> Claim:
        """Return a number as a claim."""
        token = candidate.token
        start, end, line = self.place(token.start, token.end)
        area, other = self.whom(token.start)
        best = candidate.guesses[0].score if candidate.guesses else 0.0
        meant = (guess.indicator.id for guess in candidate.guesses if guess.score >= best - NEAR)
        town = self.catalogue.areas.get(area)
        claim = Claim(start, end, line, self.text[start:end], quantity=candidate.quantity, area=area)
        return replace(
            claim,
            indicators=tuple(meant),
            measure=candidate.measure,
            part=candidate.part(town) or "",
            period=period_of(candidate.period),
            status=candidate.status,
            other=other,
            is_sure=best >= SURE,
        )

    def whom(self, place: int) -> tuple[str, str]:
        """Return of which town a place of the cleaned text speaks, and with which it compares."""
        sentence = self.document.sentence(place)[0]
        own, other = subject_at(self.mentions, self.document.plain, sentence, place)
        return own or self.area, other


def period_of(text: str) -> Period | None:
    """Return a period as it was proposed; None where none was, or none that is one."""
    try:
        return Period.read(text) if text else None
    except QuantityError:
        return None
