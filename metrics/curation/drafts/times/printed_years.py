"""The years that a draft prints: all of them, those of which it tells something, and those told last before a place."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from msgspec import Struct

from metrics.curation.drafts.asides import asides
from metrics.curation.drafts.clause_patterns import ASIDE, BASE, COMPARED_YEAR, NAMED_YEAR, ON, THAN_THAT_OF
from metrics.curation.drafts.enumerations import years_listed
from metrics.curation.drafts.times.governing_years import whole_sentence
from metrics.curation.proving.documents import Document
from metrics.patterns import YEAR

DIGITS = 4  # of a year
BOTH = 2  # figures, of a year and of another one
_NUMBER = re.compile(r"\d[\d.,]*", re.ASCII)
OffsetPair = tuple[int, int]  # where a year stands, and which it is; where brackets open, and shut
_YEAR = re.compile(rf"(?<!\d)(?<!\d[.,])(?<!\d\d\d[ -]){YEAR}(?![.,]?\d|[万亿元人吨户家个%])", re.ASCII)
# A year with which a change alone compares, whose own figure is not told: 比2021年增长, up 8.4% on 2021.
_BASE = re.compile(
    rf"(?:[比较]|相较于|than(?: in)?|{THAN_THAT_OF}|{ON}|over|from|against|compared (?:with|to)) ?"
    rf"(?P<year>{YEAR})(?!\d)"
    r"(?!年?(?:度|同期|全年|末|底)*的?[约近超为是（(]?\d)(?!'s|[（(]| ?(?:to|through|[-–—至到])|, ?(?:when|where))"
    rf"(?!年(?:度|同期|全年|末|底)*的)|[与同和跟](?P<beside>{YEAR})年?(?:度|同期|全年|末|底|水平)*相?比",
    re.ASCII,
)


# A figure of another year that follows one of its own: after CNY 4,741 million in 2022.
_AFTER = re.compile(
    r"(?<![a-z])(?:after|against|from|versus|compared (?:with|to))(?: (?:just|only|some|about))? ?(?:CNY|RMB|¥|£|\$)? ?"
    r"\d[\d,.]*(?: ?(?:million|billion|thousand|per ?cent|%|yuan|tonnes|people|visits))* ?(?:in|for) ?"
    rf"(?P<year>{YEAR})(?!\d)",
    re.ASCII,
)


class PrintedYears(Struct, frozen=True, dict=True):
    """Who knows the years that a draft prints; ``old``: where those stand that date nothing."""

    document: Document
    old: frozenset[int] = frozenset()

    def within(self, start: int, end: int) -> tuple[int, ...]:
        """Return the years that are printed between two places, each once."""
        return _each_once(self._all[_count(self._all, start) : _count(self._all, end)])

    def told_within(self, start: int, end: int) -> tuple[int, ...]:
        """Return the years that a draft prints between two places, but those with which alone a change compares."""
        spans = self._all[_count(self._all, start) : _count(self._all, end)]
        return _each_once(span for span in spans if span[0] not in self._bases)

    def last_before(self, at: int) -> OffsetPair | None:
        """Return the year that is told last before a place: in no brackets that are shut, and not to compare with."""
        aside, paragraph = _last(self._brackets, at), self.document.paragraph(at)
        sentence = self.document.sentence(at)[0]
        opened = next((start for start, end in aside if at < end), at)
        inside = self._all[_count(self._all, opened) : _count(self._all, at)]
        count = _count(self._governing_years, at)
        leading = (
            span
            for span in reversed(self._governing_years[:count])
            if span[0] >= (sentence if span[0] in self._bases_beside else paragraph)
            or not (span[0] in self._in_passing or span[0] in self._bases_beside)
        )
        return next(iter(inside[-1:] or leading), None)

    @cached_property
    def all_of_them(self) -> tuple[int, ...]:
        """All years that a draft prints, each once."""
        return _each_once(self._all)

    @cached_property
    def main(self) -> frozenset[int]:
        """The years of which a draft may be as a whole: the first that it prints, and the one that it prints most."""
        counts = Counter(year for _, year in self._all)
        return frozenset((*self.all_of_them[:1], *(year for year, _ in counts.most_common(1))))

    @cached_property
    def _all(self) -> list[OffsetPair]:
        """All years that a draft prints, and those between two of which one goes to the other."""
        plain = self.document.plain
        printed = [(match.start(), int(match[0])) for match in _YEAR.finditer(plain)]
        listed = (
            (one.start, year)
            for one in years_listed(self.document.plain, 0, len(self.document.plain))
            for year in one.years
        )
        return sorted(span for span in {*printed, *listed} if span[0] not in self.old)

    @cached_property
    def _bases(self) -> frozenset[int]:
        """Where years stand in a draft with which a change compares."""
        matches = _BASE.finditer(self.document.plain)
        return frozenset(match.start(name) for match in matches for name in ("year", "beside"))

    @cached_property
    def _governing_years(self) -> list[OffsetPair]:
        """The years that stand in no brackets, and are not those with which something compares."""
        compared = {match.start(1) for match in COMPARED_YEAR.finditer(self.document.plain)} | self._bases
        compared |= {match.start("year") for match in _AFTER.finditer(self.document.plain)}
        compared |= {
            year.start()
            for base in BASE.finditer(self.document.plain)
            for year in NAMED_YEAR.finditer(self.document.plain, *base.span())
        }
        aside = {at for start, end in self._brackets for at in range(start, end)}
        return [span for span in self._all if span[0] not in compared and span[0] not in aside]

    @cached_property
    def _in_passing(self) -> frozenset[int]:
        """Where those of them stand on which no other paragraph goes on."""
        years = self._governing_years
        return frozenset(
            span[0] for span, aside in zip(years, asides(self.document, years), strict=True) if aside
        )

    @cached_property
    def _bases_beside(self) -> frozenset[int]:
        """Where those stand that are earlier than the one before and beside figures of that: no other sentence goes on.

        In 2024年3亿元，而2023年为2亿元。 what follows is of 2024 again.
        """
        plain, led, bases = self.document.plain, 0, set[int]()
        for start, year in self._governing_years:
            begins, ends = whole_sentence(self.document, start)
            before, behind = _figures(plain[begins:start]), _figures(plain[start + DIGITS : ends])
            if year < led and before and before + behind >= BOTH:
                bases.add(start)
            else:
                led = year
        return frozenset(bases)

    @cached_property
    def _brackets(self) -> list[OffsetPair]:
        """Where the draft's brackets open and shut."""
        return [match.span() for match in ASIDE.finditer(self.document.plain)]


def _figures(text: str) -> int:
    """Return how many numbers of a draft's text are no years."""
    return len(_NUMBER.findall(NAMED_YEAR.sub("", text)))


def _each_once(spans: Iterable[OffsetPair]) -> tuple[int, ...]:
    """Return the years in the order in which a draft has them first, without those that come again."""
    return tuple(dict.fromkeys(year for _, year in spans))


def _count(spans: list[OffsetPair], at: int) -> int:
    """Return how many of a draft's spans begin before a place."""
    return bisect_left(spans, (at, 0))


def _last(spans: list[OffsetPair], at: int) -> list[OffsetPair]:
    """Return the last of spans that begins before a place, if any."""
    count = _count(spans, at)
    return spans[max(0, count - 1) : count]
