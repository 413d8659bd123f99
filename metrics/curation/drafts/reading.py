"""A draft as claims: each number that may be a figure, of whom, of when, of what."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from metrics.curation.drafts.towns import naming_of
from metrics.curation.library import known_indicators
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.candidates import Proposer
from metrics.curation.proposing.naming import Naming, Whereabouts
from metrics.curation.proving.documents import Document, document_of
from metrics.errors import QuantityError
from metrics.model.claims import Claim
from metrics.model.period import Period
from metrics.model.records import Catalogue

NEAR = 15.0  # points by which a guess may be worse than the best one, and still be meant
SURE = 55.0  # points that the words of an indicator have which stand beside a figure
BARE_WORDS = ("半", "零", "无", "全部", "全覆盖")  # mostly no figure, and in a draft nothing to be proofread


_LINKS = re.compile("的?(?:则?为|是|有|达到?|同比|实现|完成)?")
_TIMES = re.compile(
    r"(?:19|20)\d\d|[上去今明前]年|季度|月|上半年|下半年|年来|以来|时期|目前|截至|累计"
    r"|[一二三四五六七八九十\d]年|last year|quarter|half",
    re.ASCII,
)
# A year of which figures are told; not one with which they are compared, nor one at a distance.
_YEARS = re.compile(
    r"(?<![\d比较到])(?:19|20)\d\d(?=年(?!以来|前|底前))|(?:(?<=[Ii]n)|(?<=of))(?:19|20)\d\d(?!\d)", re.ASCII
)


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
    def naming(self) -> Naming:
        """The towns that it names, and how it says of whom a number is."""
        return naming_of(self.document.plain, self.catalogue.areas)

    @cached_property
    def _lines(self) -> list[int]:
        """Where each line of the text begins."""
        return [0, *accumulate(len(line) + 1 for line in self.text.split("\n"))]

    def stretch(self, start: int, end: int) -> tuple[int, int, int]:
        """Return where characters of the cleaned text stand in the text itself, and on which line they begin."""
        span = self.document.span(start, end)
        begins = self._lines[span.line - 1] + span.column - 1
        return begins, self._lines[span.end_line - 1] + span.end_column - 1, span.line

    def claims(self) -> Iterator[Claim]:
        """Yield what it claims, in order."""
        proposer = Proposer(self.document, known_indicators(self.catalogue.indicators), self.period)
        before: Claim | None = None
        for candidate in proposer.candidates():
            if candidate.reason is None and candidate.token.text not in BARE_WORDS:
                before = self._number(candidate, before)
                yield before

    def _number(self, candidate: Candidate, before: Claim | None) -> Claim:
        """Return a number as a claim; ``before`` is the one before it."""
        token = candidate.token
        start, end, line = self.stretch(token.start, token.end)
        area = self.whom(token.start)
        best = candidate.guesses[0].score if candidate.guesses else 0.0
        meant = tuple(guess.indicator.id for guess in candidate.guesses if guess.score >= best - NEAR)
        town = self.catalogue.areas.get(area)
        claim = Claim(start, end, line, self.text[start:end], quantity=candidate.quantity, area=area)
        if not candidate.guesses and before and self._names_only_a_town(candidate):
            meant, best = before.indicators, SURE if before.is_sure else 0.0
        return replace(
            claim,
            indicators=meant,
            measure=candidate.measure,
            part=candidate.part(town) or "",
            period=self._when(candidate),
            status=candidate.status,
            is_sure=best >= SURE,
        )

    def _names_only_a_town(self, candidate: Candidate) -> bool:
        """Whether all that stands before a number is of whom it is: …12.34亿元，西湖镇为3.76亿元."""
        plain, start = self.document.plain, candidate.token.start
        named = self.naming.last_before(start)
        return named is not None and _LINKS.fullmatch(plain, named.end, start) is not None

    def _when(self, candidate: Candidate) -> Period | None:
        """Return of when a number is: as its clauses say; where they say nothing, of the year that was printed last."""
        plain, start = self.document.plain, candidate.token.start
        begins = max(self.document.sentence(start)[0], plain.rfind("；", 0, start) + 1)
        proposed = period_of(candidate.period)
        if _TIMES.search(plain, begins, start):
            return proposed
        years = [found[0] for found in _YEARS.finditer(plain, 0, start)]
        year_named = self.period or (years[-1] if years else "")
        is_other = bool(year_named) and (proposed is None or str(proposed.year) != year_named[:4])
        return period_of(year_named) if is_other and not candidate.status.is_planned else proposed

    def whom(self, start: int) -> str:
        """Return of which town the cleaned text speaks where a number or word begins; empty where none is known."""
        at = Whereabouts(start, start, self.document.sentence(start)[0])
        return self.naming.whose(at) or self.area


def period_of(text: str) -> Period | None:
    """Return a period as it was proposed; None where none was, or none that is one."""
    try:
        return Period.read(text) if text else None
    except QuantityError:
        return None
