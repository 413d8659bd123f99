"""Of what a draft's clause says something in words that name no indicator: 信访量比上年下降, complaints fell."""

import re

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.drafts.subjects.named_beside import Vicinity
from metrics.curation.drafts.worded_claim import WordedClaim
from metrics.curation.drafts.words import loose_words
from metrics.curation.proving.documents import Document

_STOP = re.compile('[，；,;“”"「」『』（(]')  # a colon is none: 信访量：比上年下降


class ClaimSubjects(Struct, frozen=True):
    """Who finds the words of a clause that say of what a claim is, beside the names of indicators."""

    document: Document
    beside: Vicinity

    def without_names(self, start: int, end: int) -> str:
        """Return a clause in small letters, with strokes for the names of indicators, whose words claim nothing."""
        text = self.document.plain[start:end].lower()
        for low, high, _ in self.beside.named_within(start, end):
            text = text[: low - start] + "_" * (high - low) + text[high - start :]
        return text

    def subject(self, start: int, claim: WordedClaim) -> tuple[str, ...]:
        """Return in which words, that name no indicator, a draft's clause says of what it claims: 客流比乙镇大."""
        inside = self.without_names(claim.start, claim.end)
        if loose_words.CONCLUDES.match(self.document.plain, start):
            return ()  # of what was told before
        pointed = loose_words.POINTED_AT.search(self.document.plain, start, claim.start)
        start = pointed.end() if pointed else start
        return loose_words.named_thing(self.beside.left_over(start, claim.start), inside)

    def with_subject(self, claim: WordedClaim) -> WordedClaim:
        """Return a claim that names no indicator of the folder with the words of its clause that say of what it is."""
        if claim.indicator in self.beside.own or claim.subject:
            return claim
        begins = self.document.sentence(claim.start)[0]
        stops = (match.end() for match in _STOP.finditer(self.document.plain, begins, claim.start))
        numbers = (token.end for token in self.document.tokens_within(begins, claim.start))
        return replace(claim, subject=self.subject(max([begins, *stops, *numbers]), claim))
