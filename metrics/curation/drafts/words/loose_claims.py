"""Claims in words that no row of the table reads: what words of a clause without a number say together.

A direction and the year before, a rank among towns, a target that is reached, years in a row: claims.yaml, `loose`.
Nothing of this is sure: the indicator is looked for around it, and such a claim is never said to stand.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.drafts.clause_patterns import STOP
from metrics.curation.drafts.subjects.named_beside import Vicinity
from metrics.curation.drafts.worded_claim import WordedClaim
from metrics.curation.drafts.words import loose_words
from metrics.curation.drafts.words.answers import answered
from metrics.curation.drafts.words.claim_subjects import ClaimSubjects
from metrics.curation.drafts.words.claim_table import loose
from metrics.curation.drafts.words.claims_in_words import counted
from metrics.curation.drafts.words.denials import is_left_open, is_refuted
from metrics.curation.proposing.localities.whose import NamedSubject, Naming
from metrics.curation.proving.documents import Document
from metrics.model.codes.claim import Assertion

FAR = 8  # characters between 比, than and the town that is compared with
FEWEST = 2  # years that make a row
_CLAUSE = re.compile(r"[^，；：。！？!?,;:\t｜|（）()“”\"]+")


class LooseClaims(Struct, frozen=True, dict=True):
    """Who finds such claims: the text, the indicators and towns that it names, and what is read already."""

    document: Document
    beside: Vicinity
    naming: Naming
    taken: Collection[tuple[int, int]]

    def asserted(self) -> Iterator[WordedClaim]:
        """Yield the claims, each over the words by which it claims."""
        for start, end in self._clauses():
            text = self._subjects.without_names(start, end)
            is_taken = self._reaches[bisect_left(self._begins, end)] > start
            claim = None if is_taken or loose_words.FIGURE.search(text) else self._of_clause(text, start, end)
            if claim and is_refuted(self.document, claim):
                yield replace(self._as_loose(claim, start), falls=not claim.falls)
            elif claim and not is_left_open(self.document, claim):
                yield self._as_loose(claim, start)

    def _as_loose(self, claim: WordedClaim, start: int) -> WordedClaim:
        """Return a draft's claim, whose clause begins at a place, as one that words only make together."""
        return replace(claim, is_loose=True, subject=claim.subject or self._subjects.subject(start, claim))

    @cached_property
    def _subjects(self) -> ClaimSubjects:
        """Who finds of what the draft's claims are."""
        return ClaimSubjects(self.document, self.beside)

    @cached_property
    def _begins(self) -> list[int]:
        """Where the stretches of the draft begin that are read as claims already."""
        return sorted(low for low, _ in self.taken)

    @cached_property
    def _reaches(self) -> list[int]:
        """How far the draft's stretches reach that begin before each of those places, and all of them."""
        return [0, *accumulate((high for _, high in sorted(self.taken)), max)]

    def _clauses(self) -> Iterator[tuple[int, int]]:
        """Yield where each clause begins and ends."""
        plain = loose_words.ASIDE_OF_SPEECH.sub(lambda aside: "_" * len(aside[0]), self.document.plain)
        for match in _CLAUSE.finditer(plain):
            begins = match.start()
            for stop in STOP.finditer(match[0]):
                yield begins, match.start() + stop.start()
                begins = match.start() + stop.end()
            yield begins, match.end()

    def _of_clause(self, text: str, start: int, end: int) -> WordedClaim | None:
        """Return what the words of a clause say together."""
        first = self._run, self._target, self._multiple, self._less
        for read in (*first, self._extreme, self._answer, self._higher, self._growth):
            if claim := read(text, start, end):
                return claim
        return None

    def _run(self, text: str, start: int, _: int) -> WordedClaim | None:
        """Return a draft's claim that something went one way for years in a row."""
        match = loose_words.RUN.search(text)
        if match is None or not loose_words.ROW.search(text):
            return self._every_year(text, start)
        falls = bool(loose("down").search(text) or re.search("[降跌减]", match[0]))
        is_rise = loose_words.RISES.search(match[0]) or loose_words.GROWTH.search(text)
        is_moving = falls or is_rise or loose("up").search(text)
        years = counted(match["zh"] or match["row"] or match["en"])
        if not is_moving or years < FEWEST:
            return None
        return WordedClaim(*_put(match, start), Assertion.RUN, years=years, falls=falls)

    def _every_year(self, text: str, start: int) -> WordedClaim | None:
        """Return a draft's claim that something went one way in each of several years: 没有一年不增长."""
        match, falls = loose_words.YEAR_BY_YEAR.search(text), loose("down").search(text)
        sentence = self.document.plain[self.document.sentence(start)[0] : start + len(text)].lower()
        counts = loose_words.SOME_YEARS.search(sentence)
        years = counted(counts["zh"] or counts["en"]) if counts else 0
        is_moving = falls or loose("up").search(text)
        if match is None or not is_moving or years < FEWEST:
            return None
        return WordedClaim(*_put(match, start), Assertion.RUN, years=years, falls=bool(falls))

    def _target(self, text: str, start: int, _: int) -> WordedClaim | None:
        """Return a draft's claim that a target was reached, passed or missed."""
        begins = self.document.sentence(start)[0]
        before = self.document.plain[begins:start].lower()
        # 93% of the plan, which was thus met: that is said of it, too
        is_alone = loose_words.FIGURE.search(before) and not loose_words.WHICH.match(text)
        target = loose("target").search(text if is_alone else before + text)
        target = target or loose_words.COMPLETION.search(before)
        kinds = ((Assertion.MISSED, "missed"), (Assertion.EXCEEDED, "exceeded"), (Assertion.REACHED, "done"))
        verbs = ((kind, loose(name).search(text)) for kind, name in kinds)
        claims = (WordedClaim(*_put(verb, start), kind) for kind, verb in verbs if verb)
        return next(claims, None) if target and not loose_words.MOST_OF_IT.search(text) else None

    def _multiple(self, text: str, start: int, _: int) -> WordedClaim | None:
        """Return a draft's claim that something doubled."""
        match = loose("doubled").search(text)
        return WordedClaim(*_put(match, start), Assertion.MULTIPLE, times="2") if match else None

    def _extreme(self, text: str, start: int, end: int) -> WordedClaim | None:
        """Return a draft's claim that a town is the highest or lowest of several."""
        scope = loose("scope").search(self.document.plain[self.document.sentence(start)[0] : end].lower())
        high = loose("highest").search(text) or loose("beyond any").search(text)
        low = loose("lowest").search(text)
        match = high or low
        if match is None or scope is None:
            return None
        own = next((town.name for town in self._towns(start, end)), "")
        return WordedClaim(*_put(match, start), Assertion.HIGHEST if high else Assertion.LOWEST, own=own)

    def _less(self, text: str, start: int, end: int) -> WordedClaim | None:
        """Return a draft's claim that a town lies below another, or a level below the year before: 没有西湖镇多."""
        match = loose_words.NOT_SO_MUCH.search(text)
        if match is None:
            return None
        towns = self._towns(start, end)
        rival = next((town.name for town in towns if town.start >= start + match.end()), "")
        own = next((town.name for town in towns if town.start < start + match.start()), "")
        if rival:
            return WordedClaim(*_put(match, start), Assertion.HIGHER, falls=True, rival=rival, own=own)
        is_of_years = loose("base").search(match["than"] or match["as"])
        return WordedClaim(*_put(match, start), Assertion.GROWTH, falls=True) if is_of_years else None

    def _higher(self, text: str, start: int, end: int) -> WordedClaim | None:
        """Return a draft's claim that a town lies above another one, or below it."""
        towns = self._towns(start, end)
        rival = self._rival(text, start, towns)
        ahead, behind = loose("ahead").search(text), loose("behind").search(text)
        if not rival and not loose("base").search(text):
            rival = self._other_town(start, towns)
            begins = self.document.sentence(start)[0]
            is_of_both = loose_words.OF_BOTH.search(self.document.plain[begins:end])
            names = ("ahead", "behind") if is_of_both else ("the higher", "the lower")
            ahead, behind = (loose(name).search(text) for name in names)
            if self._are_just_told(start):  # Ours is larger
                its = (loose(name).search(text) for name in ("its higher", "its lower"))
                ahead, behind = (one or other for one, other in zip((ahead, behind), its, strict=True))
        match = behind or ahead
        if not rival or match is None:
            return None
        own = next((town.name for town in towns if town.name != rival), "")
        of = match.groupdict().get("of") or ""  # 我们做织带的多
        at = start + match.start("of") if of else start
        subject = loose_words.named_thing(self.beside.left_over(at, at + len(of)), "")
        put, falls = _put(match, start), bool(behind)
        return WordedClaim(*put, Assertion.HIGHER, falls=falls, rival=rival, own=own, subject=subject)

    def _are_just_told(self, start: int) -> bool:
        """Whether figures stand right before a draft's clause, in its sentence or else in the one before that."""
        begins = self.document.sentence(start)[0]
        begins = self.document.sentence(begins - 1)[0] if begins == start and begins else begins
        return loose_words.FIGURE.search(self.document.plain, begins, start) is not None

    def _answer(self, text: str, start: int, end: int) -> WordedClaim | None:
        """Return a draft's claim that a town lies above the other one, as its name answers which of both does."""
        towns = self._towns(start, end)
        rival = self._other_town(start, towns) if len(towns) == 1 else ""
        return answered(self.document.plain, text, start, towns[0], rival) if rival else None

    def _rival(self, text: str, start: int, towns: Sequence[NamedSubject]) -> str:
        """Return the town with which a draft's clause compares: 比西湖镇, than Xihu; empty for none."""
        ends = [start + match.end() for match in loose("against").finditer(text)]
        named = (town.name for town in towns if any(0 <= town.start - at <= FAR for at in ends))
        # More than it had been a year earlier is said of no other town.
        is_of_them = loose_words.THEY.search(text) and not loose("base").search(text)
        return next(named, "") or (self._other_town(start, towns) if is_of_them else "")

    def _other_town(self, start: int, towns: Sequence[NamedSubject]) -> str:
        """Return the town that the clause before compares with, else the other one of a draft that names two."""
        begins = self.document.sentence(start)[0]
        before = self._subjects.without_names(begins, start)
        compared = loose_words.COMPARED.search(before)
        if compared and (
            rival := self._rival(compared[0], begins + compared.start(), self._towns(begins, start))
        ):
            return rival
        own = {town.name for town in towns}
        others = [name for name in self._names if name not in own]
        return others[0] if len(self._names) == 2 and len(own) == len(others) == 1 else ""

    @cached_property
    def _names(self) -> frozenset[str]:
        """The towns that the draft names."""
        return frozenset(town.name for town in self.naming.named)

    def _growth(self, text: str, start: int, end: int) -> WordedClaim | None:
        """Return a draft's claim that something grew or fell on the year before."""
        base = loose("base").search(text)
        since = base.end() if base else len(text)
        up = loose("up").search(text) or loose("better").search(text) or loose_words.UP.search(text, since)
        down = (
            loose("down").search(text) or loose("worse").search(text) or loose_words.DOWN.search(text, since)
        )
        match = down or up
        of_another = loose("not a growth").search(text)
        is_of_nothing = match is not None and base is None and loose_words.COMPARES.match(text, match.start())
        if (
            match is None
            or (up and down)
            or is_of_nothing  # 您都来了，不如自己看
            or (of_another and not self.beside.calls(of_another[0], start, end))
        ):
            return None
        is_of_somebody = loose_words.OF_SOMEBODY.search(text, 0, match.start()) is not None
        return (
            None if is_of_somebody else WordedClaim(*_put(match, start), Assertion.GROWTH, falls=bool(down))
        )

    def _towns(self, start: int, end: int) -> list[NamedSubject]:
        """Return the towns that a draft's clause names."""
        return self.naming.within(start, end)


def _put(match: re.Match[str], start: int) -> tuple[int, int]:
    """Return where words of a clause stand in the text."""
    return start + match.start(), start + match.end()
