"""Which year holds at a place of a draft where nothing beside it tells another: the one told last before it."""

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from msgspec import Struct

from metrics.curation.drafts.clause_patterns import COMPARED_YEAR, NAMED_YEAR, has_figure
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proving.documents import Document
from metrics.patterns import YEAR

ASIDE = 200  # characters in which brackets close: no text without any is searched to its end
# A year of which figures are told; not one with which they are compared, nor one at a distance.
YEARS = re.compile(
    rf"(?<![\d比较])(?<!相较于)(?<!相比){YEAR}"
    r"(?=年(?!以来|前|底前|同期|同口径|相比|比较|相较|的[\d约近超]|\d[^，。；]{1,10}基础上))"
    rf"|(?:(?<=[Ii]n)|(?<=of)|(?<=[Ff]or)|(?<=[Dd]uring)|(?<=[Yy]ear)){YEAR}(?!\d)"
    rf"|(?<=[A-Za-z][.]){YEAR}(?=[a-z])|(?<=[a-z],){YEAR}(?=[.:;])"  # Xixi, 2022. Output …
    rf"|(?<=[a-z]:){YEAR}(?=,)",
    re.ASCII,
)
_IN_BRACKETS = re.compile(rf"[（(][^（()）]{{0,12}}?({YEAR})(?!\d)", re.ASCII)
_AGAINST = re.compile(
    "(?<![a-z])(?:against|after|from|than|versus|compared|before|earlier|later|ago|since|previous|prior)(?![a-z])",
    re.IGNORECASE,
)
_SHUT = re.compile("[^（()）]*[)）]")  # up to where the brackets close in which something stands


def whole_sentence(document: Document, at: int) -> tuple[int, int]:
    """Return where a draft's sentence around a place begins, before a semicolon too, and where it ends."""
    begins, ends = document.sentence(at)
    while begins and document.plain[begins - 1] in "；;":
        begins = document.sentence(begins - 1)[0]
    return begins, ends


class GoverningYears(Struct, frozen=True, dict=True):
    """Who tells which year holds where; ``period`` is what the reader says of the whole draft, or empty.

    ``old`` are the places of years that date nothing.
    """

    document: Document
    period: str = ""
    old: frozenset[int] = frozenset()

    def at(self, start: int) -> str:
        """Return the year, or period, that holds at a place where nothing beside it tells another."""
        if self.period:
            return self.period
        begins = self.document.sentence(start)[0]
        far = bisect_right(self._ends, begins - ASIDE)
        governing = self._governed[far]
        for year in self._years[far : bisect_right(self._ends, start)]:
            governing = self._after(governing, year, begins, start)
        return governing or self._only_year

    @cached_property
    def _governed(self) -> list[str]:
        """Which year holds in later sentences of a draft once so many were told: a long draft asks it often."""
        return list(accumulate(self._years, self._far_after, initial=""))

    def _far_after(self, governing: str, year: re.Match[str]) -> str:
        """Return which year holds in a draft's later sentences once another is told."""
        begins = year.end() + ASIDE
        return self._after(governing, year, begins, begins)

    def _after(self, governing: str, year: re.Match[str], begins: int, start: int) -> str:
        """Return which year holds at a place, whose sentence begins at another, once one more is told before it."""
        if governing and _SHUT.match(self.document.plain, year.end(), min(start, year.end() + ASIDE)):
            return governing  # 1596人（2021年：1395人）
        is_aside = self._is_beside_figures(year) or self._is_answered(year, begins)
        is_base = governing[:4] > year[0][:4] and is_aside
        # 1446人，而2022年是1371人。 dates nothing behind it
        return governing if is_base and year.start() < begins else year[0]

    @cached_property
    def _ends(self) -> list[int]:
        """Where each year that a draft tells ends."""
        return [year.end() for year in self._years]

    def _is_end(self, at: int) -> bool:
        """Whether a year is that up to which something went, and opens no sentence or line: 增加到2022年的3亿元."""
        characters, is_to = self.document.characters, self.document.plain.startswith("到", max(0, at - 1))
        opens = self.document.sentence(at)[0] >= at - 1 or characters[at - 2].line != characters[at - 1].line
        return is_to and not opens

    def _is_beside_figures(self, year: re.Match[str]) -> bool:
        """Whether a figure stands before a year in its sentence, and one behind it: its own."""
        (begins, ends), plain = whole_sentence(self.document, year.start()), self.document.plain
        return has_figure(plain[begins : year.start()]) and has_figure(plain[year.end() : ends])

    def _is_answered(self, year: re.Match[str], at: int) -> bool:
        """Whether a year is only asked for, and answered on its own line, before a place.

        2023年呢？1813人。
        """
        document, end = self.document, year.end()
        closes = document.line_start(document.characters[end - 1].line + 1)
        is_asked = document.plain.startswith("年呢", end)
        return is_asked and closes <= at and has_figure(document.plain[end:closes])

    @cached_property
    def _years(self) -> list[re.Match[str]]:
        """All years of which the draft tells figures."""
        plain = self.document.plain
        years = [
            year
            for year in YEARS.finditer(plain)
            if year.start() not in self.old and not self._is_end(year.start())
        ]
        if not is_english(plain):
            return years
        bases = {match.start(1) for match in COMPARED_YEAR.finditer(plain)}
        return [year for year in years if year.start() not in bases and self._opens_or_is_alone(year)]

    def _opens_or_is_alone(self, year: re.Match[str]) -> bool:
        """Whether a year stands before all numbers of its English sentence, or is the only one and no base there."""
        plain, (begins, ends) = self.document.plain, self.document.sentence(year.start())
        before = plain[begins : year.start()]
        if not re.search(r"\d", before):
            return True
        is_alone = set(NAMED_YEAR.findall(plain, begins, ends)) == {year[0]}
        return is_alone and _AGAINST.search(before) is None

    @cached_property
    def _only_year(self) -> str:
        """Return the one year that a draft names but to compare with it; empty for none or several."""
        plain = self.document.plain
        compared = {
            match.start(1) for pattern in (COMPARED_YEAR, _IN_BRACKETS) for match in pattern.finditer(plain)
        }
        compared |= self.old
        years = {match[0] for match in NAMED_YEAR.finditer(plain) if match.start() not in compared}
        return years.pop() if len(years) == 1 else ""
