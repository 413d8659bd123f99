"""What a draft claims in words: a growth, several years in a row, a target that is exceeded, a town above another.

Only what is said plainly is taken: a claim that is planned, denied or of several things at once is none, or has no
indicator, and whatever has none is unknown. The words stand in claims.yaml.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from msgspec import Struct

from metrics.curation.drafts.clause_patterns import CLAUSE, STOP
from metrics.curation.drafts.subjects.indicator_names import names_of
from metrics.curation.drafts.worded_claim import WordedClaim
from metrics.curation.drafts.words.claim_table import NO_TOWN, YEARS, ClaimWords, claim_words, listed
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.printed.leads import any_of
from metrics.model.printed.numerals import read_numeral
from metrics.model.records import Area, Indicator
from metrics.model.units import package_units
from metrics.patterns import YEAR

_BUT = re.compile(
    "[，,；;](?:但|却|不过|只是|然而|所以|因此|因而|于是"
    "| ?(?:but|yet|though|although|so|and|hence|thus|whatever)(?![a-z]))"
)
_OF_A_TARGET = re.compile("^[^，。；]{0,8}的(?:目标|任务|计划)")
_ITS_NUMBER = re.compile(r" ?(?:to|by|at) ?(?:about |just )?\d")
_SALUTATION = re.compile("[：:](?!.*[：:])")
_NOT_SO, _DENIED = re.compile(listed("not so")), re.compile(listed("denied"))
_NOT_AT_ALL = re.compile(listed("not so at all"))
_ASKS_MORE = re.compile(
    "[，,；;：:][^，,；;：:。？?]*(?:怎[样么]|什么|多少|为何|哪|几|[Ww]hy|[Hh]ow|[Ww]hat|[Ww]hich|[Ww]ho)[^。？?]*[？?]"
)
_OTHERS = re.compile(listed("others"))
_LEAD = (
    rf"(?:^|[，；：,;:\n]|年度?|{YEAR}|全[镇乡]|[我本该][镇乡]|空气质量|好在|所幸|论|其中|同时|此外|另外|不过|但"
    r"|'s|(?:^|[^A-Za-z])[Tt]he|{})的? ?$"
)


def is_open(before: str, behind: str) -> bool:
    """Whether what stands around a claim in its sentence plans, doubts, asks or denies it: then it says nothing.

    What is said against it behind a but is of something else.
    """
    clause = CLAUSE.split(before)[-1]
    behind = _without_question(_BUT.split(STOP.split(behind)[0])[0])
    return any((_NOT_SO.search(clause), _NOT_AT_ALL.search(before), _DENIED.search(behind)))


def _without_question(behind: str) -> str:
    """Return what stands behind a claim without a question that takes it for granted: …多，多的那部分该怎样列式？."""
    asks = _ASKS_MORE.search(behind)
    return behind[: asks.start()] if asks else behind


def is_open_around(document: Document, token: Token) -> bool:
    """Whether what stands around a number in its sentence plans, doubts, asks or denies it."""
    start, end = document.sentence(token.start)
    return is_open(document.plain[start : token.start], document.plain[token.end : end + 1])


class Assertions(Struct, frozen=True, dict=True):
    """Who finds claims in words: what indicators and towns are called; ``own`` are a folder's, which come first."""

    indicators: Mapping[str, Indicator]
    own: frozenset[str]
    areas: Mapping[str, Area]

    def asserted(self, plain: str, sentence: Callable[[int], tuple[int, int]]) -> Iterator[WordedClaim]:
        """Yield the claims in words of a draft's cleaned text; ``sentence``: where that of a place begins and ends."""
        matches = [(match, row) for row in self._table for match in row.words.finditer(plain)]
        ends = 0
        for match, row in sorted(matches, key=lambda pair: pair[0].start()):
            if match.start() < ends:
                continue  # 保持增长 of 连续三年保持增长
            ends = match.end()
            start, end = sentence(match.start())
            before, behind = plain[start : match.start()], plain[match.end() : end + 1]
            if _ITS_NUMBER.match(behind):
                continue  # the plan was met to 94%: the number tells
            if row.assertion.is_of_a_target:
                behind = _OF_A_TARGET.sub("", behind)
            if not _NOT_SO.search(CLAUSE.split(before)[-1]):
                within = match.groupdict().get("inside") or before
                is_none = is_open(before, behind)
                yield self._asserted(match, row, "" if is_none else self._indicator(within), is_open=is_none)

    def _asserted(
        self, match: re.Match[str], row: ClaimWords, indicator: str, *, is_open: bool
    ) -> WordedClaim:
        """Return what a row of the table reads as claimed in a draft's words."""
        named = match.groupdict()
        return WordedClaim(
            *match.span(),
            row.assertion,
            indicator,
            _years(named) if row.assertion.is_run else 0,
            bool(row.falls and row.falls.search(match[0])),
            self._towns.get(named.get("rival") or "", ""),
            named.get("times") or "",
            named.get("excess") or "",
            match.start("amount") if named.get("amount") else 0,
            self._towns.get(named.get("own") or "", ""),
            counted(named.get("among") or ""),
            is_open,
        )

    def _indicator(self, before: str) -> str:
        """Return the one indicator whose name stands plainly before a claim; empty where none does, or several."""
        names = [(name, key) for key, indicator in self.indicators.items() for name in names_of(indicator)]
        low = before.lower()
        ends = {(at + len(name), len(name)) for name, _ in names if (at := low.rfind(name)) >= 0}
        if not ends:
            return ""
        end, length = max(ends)
        lead = _SALUTATION.split(before[: end - length])[-1]  # 致企业的一封信：…
        is_plain = (
            self._between.fullmatch(before, end) and self._lead.search(lead) and not _OTHERS.search(lead)
        )
        same = {key for name, key in names if name == low[end - length : end]}
        same = same & self.own or same
        return same.pop() if is_plain and len(same) == 1 else ""

    @cached_property
    def _table(self) -> tuple[ClaimWords, ...]:
        """The rows of the table of claims in words."""
        return claim_words(self._towns)

    @cached_property
    def _towns(self) -> Mapping[str, str]:
        """The id of each town by its names as the cleaned text has them."""
        named = (
            (name, area.id) for area in self.areas.values() for name in (area.id, area.name.zh, area.name.en)
        )
        return {clean_text(name): key for name, key in named if name}

    @cached_property
    def _between(self) -> re.Pattern[str]:
        """What may stand in a draft between an indicator and a claim of it."""
        towns = "|".join(map(re.escape, self._towns)) or NO_TOWN
        units = any_of(package_units().names)
        number = rf"(?:达到?|为|完成|增长|下降)?\d[\d.]*[余多]?[亿万]?(?:{units})"
        return re.compile(f"(?:{listed('between')}|{number}|(?:in|of|for)? ?(?:{towns})(?:'s)?)*")

    @cached_property
    def _lead(self) -> re.Pattern[str]:
        """What stands before the name of an indicator where that is the whole of its name."""
        return re.compile(_LEAD.format("|".join(map(re.escape, self._towns))))


def _years(named: Mapping[str, str | None]) -> int:
    """Return over how many years a draft claims a run; 0 where that is not read."""
    return counted(named.get("zh") or named.get("row") or named.get("nth") or "")


def counted(written: str) -> int:
    """Return a small number as a draft writes it: 三, 3, three, third; 0 where that is not read."""
    if written in YEARS or written[:1].isdigit():
        return YEARS.get(written, 0) or int(written[0])
    numeral = read_numeral("二" if written == "两" else written) if written else None
    return int(numeral.number) if numeral else 0
