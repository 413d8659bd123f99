"""A draft as claims: each number that may be a figure, of whom, of when, of what."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from metrics.curation.drafts.assertions import Asserted, Assertions, is_open, names_of
from metrics.curation.drafts.beside import LINKS, named_beside
from metrics.curation.drafts.layout import CELL, cells_before, laid_out
from metrics.curation.drafts.stating import assertion_of, field_of, period_of, ranked_of, stated
from metrics.curation.drafts.towns import naming_of
from metrics.curation.library import known_indicators
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.candidates import Proposer
from metrics.curation.proposing.english_phrases import clause_behind, is_english
from metrics.curation.proposing.naming import Naming, Whereabouts
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.claims import Claim
from metrics.model.codes import Measure
from metrics.model.codes.claim import Assertion
from metrics.model.period import Period
from metrics.model.records import Catalogue, Indicator

NEAR = 15.0  # points by which a guess may be worse than the best one, and still be meant
SURE = 55.0  # points that the words of an indicator have which stand beside a figure
BEHIND = 60  # characters in which English says when
BARE_WORDS = ("半", "零", "无", "全部", "全覆盖")  # mostly no figure, and in a draft nothing to be proofread


_WITHIN_A_YEAR = re.compile(
    r"(?<![.\d])[一二两三四五六七八九十\d]年(?:来|内|间|时间)?(?:实现|[，,])?$|(?<![比较])[上去今明前]年|季度|月|半年|年来"
    r"|以来|时期|目前|截至|累计|比(?:19|20)|last year|quarter|half|since|to date"
)
_TOGETHER = re.compile("合计|总和|之和|加起来|[两三四]镇|combined|together")
_CLAUSE = re.compile("[，；：,;:]")
_TIMES = re.compile(
    r"(?:19|20)\d\d|[上去今明前]年|季度|月|上半年|下半年|年来|以来|时期|目前|截至|累计"
    r"|(?<![.\d])[一二三四五六七八九十\d]年(?!均)|last year|quarter|half",
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
        return laid_out(self.text, self.catalogue.units)

    @cached_property
    def naming(self) -> Naming:
        """The towns that it names, and how it says of whom a number is."""
        return naming_of(self.document.plain, self.catalogue.areas)

    @cached_property
    def _lines(self) -> list[int]:
        """Where each line of the text begins."""
        return [0, *accumulate(len(line) + 1 for line in self.text.split("\n"))]

    @cached_property
    def _known(self) -> Mapping[str, Indicator]:
        """The indicators of the folder and of the library."""
        return known_indicators(self.catalogue.indicators)

    def stretch(self, start: int, end: int) -> tuple[int, int, int]:
        """Return where characters of the cleaned text stand in the text itself, and on which line they begin."""
        span = self.document.span(start, end)
        begins = self._lines[span.line - 1] + span.column - 1
        return begins, self._lines[span.end_line - 1] + span.end_column - 1, span.line

    def claims(self) -> Iterator[Claim]:
        """Yield what it claims, in order."""
        yield from sorted((*self._in_numbers(), *self._in_words()), key=lambda claim: claim.start)

    def _in_numbers(self) -> Iterator[Claim]:
        """Yield the numbers that it claims; those of a claim in words are none."""
        proposer = Proposer(self.document, self._known, self.period)
        before: Claim | None = None
        for candidate in proposer.candidates():
            at = candidate.token.start
            if any(asserted.covers(at) for asserted in self._asserted):
                continue
            if candidate.reason is None and candidate.token.text not in BARE_WORDS:
                before = self._number(candidate, before)
                yield before

    def _in_words(self) -> Iterator[Claim]:
        """Yield what it claims in words."""
        for asserted in self._asserted:
            number = self.document.tokens_within(asserted.number, asserted.number + 1)[-1:]
            ends = max([asserted.end, *(token.end for token in number if asserted.number)])
            start, end, line = self.stretch(asserted.start, ends)
            area = self.whom(asserted.start)
            measure, quantity = stated(asserted)
            if asserted.number:
                measure, quantity = Measure.LEVEL, number[0].quantity if number else None
            yield Claim(
                *(start, end, line, self.text[start:end]),
                indicators=(asserted.indicator,) if asserted.indicator else (),
                measure=measure,
                quantity=quantity,
                area=area,
                part=self._part(asserted.start, area),
                period=self._year(asserted.start),
                is_sure=bool(asserted.indicator),
                assertion=asserted.assertion,
                years=asserted.years,
                falls=asserted.falls,
                rival=asserted.rival,
            )

    @cached_property
    def _asserted(self) -> tuple[Asserted, ...]:
        """Its claims in words."""
        reader = Assertions(self._known, frozenset(self.catalogue.indicators), self.catalogue.areas)
        plain = self.document.plain
        return tuple(reader.asserted(plain, self.document.sentence))

    def _part(self, at: int, area: str) -> str:
        """Return the part of a town that the words before a claim name; empty: the whole."""
        town = self.catalogue.areas.get(area)
        before = self.document.plain[self.document.sentence(at)[0] : at]
        named = (part for part in (town.parts if town else ()) if part in before)
        return next(named, "")

    def _year(self, at: int) -> Period | None:
        """Return the one year of which the words before a claim speak; None where they name none, or another time."""
        before = self.document.plain[self.document.sentence(at)[0] : at]
        years = set(re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", before))
        if _WITHIN_A_YEAR.search(before) or len(years) > 1:
            return None
        earlier = [match[0] for match in _YEARS.finditer(self.document.plain, 0, at)]
        return period_of(next(iter(years), self.period or (earlier[-1] if earlier else "")))

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
        if (own := named_beside(self.document.plain, token.start, self.catalogue.indicators)) and meant[
            :1
        ] != (own,):
            meant, best = (own, *meant), SURE
        if self._stands_alone(candidate, meant):
            meant = ()
        assertion = assertion_of(candidate)
        is_multiple = assertion is Assertion.MULTIPLE
        return replace(
            claim,
            assertion=assertion,
            indicators=meant,
            measure=candidate.measure,
            part=candidate.part(town) or "",
            period=self._year(token.start) if is_multiple else self._when(candidate),
            status=candidate.status,
            is_sure=best >= SURE
            and not (is_multiple and self._is_open(token))
            and not _TOGETHER.search(_CLAUSE.split(candidate.sentence)[-1]),
            field=field_of(self.document.plain, candidate),
            ranked=ranked_of(candidate),
        )

    def _stands_alone(self, candidate: Candidate, indicators: Sequence[str]) -> bool:
        """Whether a number stands in a cell of a table that is named only at the head of its column, or not at all.

        Then of what it is, or of whom, or in which unit, is not plain: a town that is named in the row, and an
        indicator in the cell before it or in its own, are.
        """
        start, quantity = candidate.token.start, candidate.quantity
        row = cells_before(self.document, start)
        if len(row) == 1:
            return False
        beside = "".join(row[-2:]).lower()
        is_named = any(name in beside for key in indicators[:1] for name in names_of(self._known[key]))
        towns = {named.name for named in self.naming.named}
        last = self.naming.last_before(start)
        is_in_row = last is not None and last.start >= start - len(CELL.join(row))
        has_unit = candidate.measure.is_rank or (quantity is not None and quantity.unit != "")
        return not (is_named and has_unit and (is_in_row or len(towns) < 2))

    def _is_open(self, token: Token) -> bool:
        """Whether what stands around a number in its sentence plans, doubts, asks or denies it."""
        plain = self.document.plain
        start, end = self.document.sentence(token.start)
        return is_open(plain[start : token.start], plain[token.end : end + 1])

    def _names_only_a_town(self, candidate: Candidate) -> bool:
        """Whether all that stands before a number is of whom it is: …12.34亿元，西湖镇为3.76亿元."""
        plain, start = self.document.plain, candidate.token.start
        named = self.naming.last_before(start)
        return named is not None and LINKS.fullmatch(plain, named.end, start) is not None

    def _when(self, candidate: Candidate) -> Period | None:
        """Return of when a number is: as its clauses say; where they say nothing, of the year that was printed last."""
        plain, start = self.document.plain, candidate.token.start
        begins = max(self.document.sentence(start)[0], plain.rfind("；", 0, start) + 1)
        proposed = period_of(candidate.period)
        if _TIMES.search(plain, begins, start):
            return proposed
        end = candidate.token.end
        if _YEARS.search(clause_behind(plain[end : end + BEHIND])):
            return proposed  # £12m in 2023
        years = self._years_before(start)
        year_named = self.period or (years[-1] if years else "")
        is_other = bool(year_named) and (proposed is None or str(proposed.year) != year_named[:4])
        return period_of(year_named) if is_other and not candidate.status.is_planned else proposed

    def _years_before(self, start: int) -> list[str]:
        """Return the years that are printed before a place; in English not those behind a figure, which are its own."""
        plain = self.document.plain
        years = list(_YEARS.finditer(plain, 0, start))
        if is_english(plain):
            opened = {
                match: plain[self.document.sentence(match.start())[0] : match.start()] for match in years
            }
            years = [match for match, before in opened.items() if not re.search(r"\d", before)]
        return [match[0] for match in years]

    def whom(self, start: int) -> str:
        """Return of which town the cleaned text speaks where a number or word begins; empty where none is known."""
        at = Whereabouts(start, start, self.document.sentence(start)[0])
        return self.naming.whose(at) or self.area
