"""What a number of a draft is of, by its own words, by those around it and by what it goes on about."""

import re
from collections.abc import Mapping

from msgspec import Struct

from metrics.curation.drafts.clause_patterns import THIS
from metrics.curation.drafts.questions import question_before
from metrics.curation.drafts.stated_values import is_counted, may_be
from metrics.curation.drafts.subjects.in_turn import leaned_on
from metrics.curation.drafts.subjects.named_beside import BACK, LINKS, PART, Vicinity, is_closed, named_beside
from metrics.curation.drafts.subjects.numbers_before import NumbersBefore
from metrics.curation.drafts.times.dating import Dating
from metrics.curation.drafts.towns import US
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.localities.whose import Naming
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.claims import Claim
from metrics.model.records import Indicator
from metrics.patterns import YEAR

NEAR = 15.0  # points by which a guess may be worse than the best one, and still be meant
SURE = 55.0  # points that the words of an indicator have which stand beside a figure
# In Xihu, which you saw in May, it was CNY 30,230
_IT = re.compile(
    "(?:(?<![A-Za-z])it (?:was|is|had been|stood at|came to|reached|amounted to)|[，,]它则?[是为有]) ?(?:CNY|RMB)? ?$"
)
_A_YEAR = re.compile(f"{YEAR}(?:年|$)")


class MeantIndicators(Struct, frozen=True):
    """Who says of what numbers are, by the text and what it names; ``indicators`` are the folder's own."""

    document: Document
    beside: Vicinity
    naming: Naming
    dating: Dating
    indicators: Mapping[str, Indicator]

    def of(self, candidate: Candidate, earlier: NumbersBefore) -> tuple[tuple[str, ...], bool]:
        """Return the indicators that a draft's number may be of, the likeliest first, and whether that is plain."""
        level = leaned_on(self.document, candidate, earlier.all_of_them)
        return (level.indicators, level.is_sure) if level else self._by_words(candidate, earlier)

    def _by_words(self, candidate: Candidate, earlier: NumbersBefore) -> tuple[tuple[str, ...], bool]:
        """Return what a draft's number may be of by its own words, and those around it, and whether that is plain."""
        plain, token, ends = self.document.plain, candidate.token, earlier.ends
        best = candidate.guesses[0].score if candidate.guesses else 0.0
        guesses = (guess for guess in candidate.guesses if guess.score >= best - NEAR)
        meant = tuple(guess.indicator.id for guess in guesses if may_be(candidate, guess.indicator))
        begins, sentence_ends = self.document.sentence(token.start)
        own = self._named_here(candidate, max(begins, ends))
        if own and meant[:1] != (own,):
            return (own, *meant), True
        goes_on = self._goes_on(candidate, max(begins, ends))
        before = self.document.sentence(begins - 1)[0] if begins else begins
        is_adrift = goes_on and earlier.is_unknown_before(candidate, begins, before)
        if not own and (is_adrift or self._is_of_unknown(candidate, earlier.last, max(begins, ends))):
            return (), False
        alike = earlier.last_alike(candidate) if goes_on else None
        if meant:
            return self._guessed(candidate, meant, alike, earlier)
        if (question := question_before(self.document, begins, token.start)) is not None:
            begins, ends = question, min(ends, question)
        elif alike and not self.beside.right_before(max(begins, ends), token.start):
            return alike.indicators, alike.is_sure
        if begins == token.start and THIS.match(plain, sentence_ends):  # 14.03亿元！这是…
            sentence_ends = self.document.sentence(sentence_ends + 1)[1]
        following = self.document.tokens_within(token.end, sentence_ends)
        number = next((other for other in following if not _A_YEAR.match(other.text)), None)
        named = self.beside.indicator(max(begins, ends), token, sentence_ends, number)
        return ((named,), True) if named else ((), False)

    def _guessed(
        self, candidate: Candidate, meant: tuple[str, ...], alike: Claim | None, earlier: NumbersBefore
    ) -> tuple[tuple[str, ...], bool]:
        """Return what a draft's number may be of that has guesses, and whether that is plain."""
        plain, start = self.document.plain, candidate.token.start
        begins = self.document.sentence(start)[0]
        is_it = meant[0] not in self.indicators and _IT.search(plain, begins, start) is not None
        if is_it and (before := earlier.last_alike(candidate)):
            return before.indicators, before.is_sure
        before = alike if earlier.ends > begins and alike is earlier.last else None
        if (named := self._instead(candidate, max(begins, earlier.ends), before)) and named != meant[0]:
            return tuple(dict.fromkeys((named, *meant))), True
        is_same = alike is not None and alike.indicators[:1] == meant[:1] and alike.is_sure
        return meant, is_same or candidate.guesses[0].score >= SURE or is_counted(plain, candidate)

    def _named_here(self, candidate: Candidate, since: int) -> str:
        """Return the indicator that a number's own words name, if it may be one of it; 5.67亿元 are no visitors."""
        token = candidate.token
        named = (
            self._labelled(token)
            or self.beside.whole_behind(token.end)
            or self.beside.joined(since, token)
            or named_beside(self.document.plain, token.start, self.indicators)
        )
        return named if named and may_be(candidate, self.beside.indicators[named]) else ""

    def _instead(self, candidate: Candidate, since: int, before: Claim | None) -> str:
        """Return what stands right before a number, or that of the level which a growth goes on about; else none."""
        best, start = candidate.guesses[0].score, candidate.token.start
        is_open = best < SURE or PART.search(self.document.plain, max(0, start - BACK), start) is not None
        named = self.beside.right_before(since, start)
        if named and (is_open or named in self.indicators):
            return named
        is_growth = before is not None and before.measure.is_level and candidate.measure.is_growth
        return before.indicators[0] if before and is_growth else ""

    def _is_of_unknown(self, candidate: Candidate, before: Claim | None, since: int) -> bool:
        """Whether a change is one of a level right before it in its sentence of which nobody knows what it is of."""
        if before is None or self.indicators.keys() & set(before.indicators[:1]):
            return False
        start = candidate.token.start
        is_leaning = since > self.document.sentence(start)[0] and self.beside.is_nothing_new(
            since, start, moved=True
        )
        return before.measure.is_level and is_leaning and candidate.measure.is_growth

    def _labelled(self, token: Token) -> str:
        """Return the indicator a draft names last before a number that is all that a year's label tells: 2022: 52."""
        if not self.dating.label(token.start) or not is_closed(self.document.plain, token.end):
            return ""
        named = self.beside.named_within(max(0, token.start - BACK), token.start)
        return next((key for _, _, key in reversed(named) if key in self.indicators), "")

    def _goes_on(self, candidate: Candidate, since: int) -> bool:
        """Whether all that stands before a number is of whom or of when it is: …12.34亿元，西湖镇为3.76亿元.

        Us is no town that goes on about a thing: tourism brought us CNY 7m.
        """
        start, plain = candidate.token.start, self.document.plain
        named = self.naming.last_before(start)
        is_we = named is not None and US.fullmatch(plain, named.start, named.end) is not None
        is_of_town = named is not None and LINKS.fullmatch(plain, named.end, start) is not None
        if is_of_town and not is_we:
            return True
        moved = not candidate.measure.is_level
        return since < start and self.beside.is_nothing_new(since, start, moved=moved)
