"""The numbers of a draft before another one, found by what that may go on about: a long draft asks it of each."""

import re

from msgspec import Struct, field

from metrics.curation.drafts.stated_values import is_bare
from metrics.curation.proposing.candidate import Candidate
from metrics.model.claims import Claim

# 1.63亿元，那年的同比是6.3%
_THAT_YEAR = re.compile("[，,](?:那一?年(?!之?前|以前)|(?:in )?that year)(?![^，,。]*年)")
# 982人（2023年），西湖镇同年为1446人
_SAME_YEAR = re.compile("(?:同一?年(?![龄级代比])|(?<![a-z])(?:the )?same year)(?![^，,。]*年)")
_SAME_BEHIND = re.compile(" ?(?:yuan |people )?in (?:the|that) same year|[（(]同一?年[）)]")
MOVED = None  # in no unit: what grew or fell


class NumbersBefore(Struct):
    """What is known of them: each with where it ends, the last one, the last level in each unit, the indicators."""

    last: Claim | None = None
    ends: int = 0  # where the last one ends in the cleaned text
    all_of_them: list[tuple[int, Claim]] = field(default_factory=list)
    _alike: dict[str | None, Claim] = field(default_factory=dict)
    _indicators: dict[str, None] = field(default_factory=dict)

    def add(self, claim: Claim, ends: int) -> None:
        """Add one more number of the draft."""
        self.last, self.ends = claim, ends
        self.all_of_them.append((ends, claim))
        for indicator in claim.indicators[:1]:
            self._indicators.pop(indicator, None)
            self._indicators[indicator] = None
        if claim.indicators and claim.quantity is not None:
            self._alike[MOVED] = claim
            if claim.measure.is_level:
                self._alike[claim.quantity.unit] = claim

    @property
    def indicators(self) -> tuple[str, ...]:
        """What the earlier numbers of the draft are of, each once, the last first."""
        return tuple(reversed(self._indicators))

    def that_year(self, plain: str, start: int, end: int) -> str:
        """Return the year of the last one where words beside another number mean that; empty where none do."""
        if self.last is None or self.last.period is None:
            return ""
        is_printed = self.last.period.year in self.last.context.years
        is_same = _SAME_YEAR.search(plain, self.ends, start) or _SAME_BEHIND.match(plain, end)
        is_meant = _THAT_YEAR.search(plain, self.ends, start) or (is_printed and is_same)
        return self.last.period.text if is_meant else ""

    def is_unknown_before(self, candidate: Candidate, begins: int, before: int) -> bool:
        """Whether nobody knows of what the last one is on which another goes on: 2.8 points at the 95 per cent level.

        ``begins``: where the sentence of the other begins, ``before`` the one in front of it, in which the last must be
        in the same unit: they put CNY 426 million into it; the year before it was CNY 364 million.
        """
        if self.last is None or self.last.indicators:
            return False
        one, other = self.last.quantity, candidate.quantity
        is_like = one is not None and other is not None and one.unit == other.unit
        return self.ends > begins or (is_like and self.ends > before)

    def last_alike(self, candidate: Candidate) -> Claim | None:
        """Return the draft's last number that may be of the thing of one: a level in its unit, any if that moved."""
        if is_bare(candidate):
            return self.last
        unit = candidate.quantity.unit if candidate.quantity else ""
        return self._alike.get(unit if candidate.measure.is_level else MOVED)
