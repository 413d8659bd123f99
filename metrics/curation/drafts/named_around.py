"""What is named around a number of a draft: indicators, towns and years, as far as its own words do not tell."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from metrics.curation.drafts.binding_words import BindingWords
from metrics.curation.drafts.clause_patterns import ASIDE, STOP, THIS, WORD, YEARS_BACK, has_figure
from metrics.curation.drafts.questions import asked_since
from metrics.curation.drafts.subjects.indicator_names import names_of
from metrics.curation.drafts.subjects.long_names import LongNames
from metrics.curation.drafts.subjects.named_beside import BACK, Vicinity
from metrics.curation.drafts.subjects.short_names import ShortNames
from metrics.curation.drafts.times.printed_years import PrintedYears
from metrics.curation.drafts.towns import named_around
from metrics.curation.proposing.localities.whose import Naming
from metrics.curation.proving.documents import Document
from metrics.language import CHINESE
from metrics.model.claim_contexts import ClaimContext, Nearby
from metrics.model.records import Indicator
from metrics.patterns import YEAR

FEW_LETTERS, FEW_WORDS = 3, 2  # 单项, 位次, the latter: too short to name another thing
FAR = 3  # steps: named anywhere in the draft
_OF_YEAR = re.compile(
    rf"(?<!\d)(?<!\d[.,])({YEAR})(?![.,]?\d)"
    rf"|{YEARS_BACK}|had been|year (?:before|earlier)|(?:previous|prior|last) year",
    re.ASCII,
)
_COMPARED = re.compile("(?:[比较与同跟于]|than|from|on|over|compared (?:with|to)|against)(?: (?:the|a))? ?$")
_IN_BRACKETS = re.compile(f"[（(](?:{YEAR}年?|[^，。；（()）0-9]{{2,5}})[）)]", re.ASCII)
_LABEL = re.compile("[^，；。,;.:：]*[:：]$")  # The year before: CNY 293m
_OF_A_CHANGE = re.compile("[增降]|速|growth|change", re.IGNORECASE)
_RATE = re.compile("[\u4e00-\u9fff](?:率|比例|比重|占比)\\s*$")
# 与上年的7617万元相比, from 2023 (CNY 96m)
_ITS = re.compile(r"(?:年度?|同期|全年)*的|年?度?同?期? ?[（(] ?(?:CNY|RMB|[¥£$])? ?")
_CLAUSE = re.compile(
    r"[，；,;。！？!?\t｜|](?!\d)|[（(](?! ?(?:CNY|RMB|[¥£$])? ?(?:\d|$))"
    rf"|(?<!{YEAR})(?<!{YEAR}年)[：:](?!\d)|[（(](?={YEAR})|\.(?=[\"“A-Z]|$)"
)
_AS_FOR = re.compile("[，,](?:单|若|只|就)?论|[，,]?(?:说|指|讲)的是")  # 居全县之首，论产值倒没说错


class MentionFinder(Struct, frozen=True, dict=True):
    """Who looks around the numbers of a draft; ``indicators`` are the folder's own, ``old`` years that date nothing."""

    document: Document
    beside: Vicinity
    naming: Naming
    indicators: Mapping[str, Indicator]
    old: frozenset[int] = frozenset()

    def context_of(self, start: int, end: int, since: int = 0, room: int = 1) -> ClaimContext:
        """Return what a draft names around a stretch; ``since``: where the number before it ends.

        ``room``: how many times as many words may stand between as between a number and what it is of.
        """
        begins, ends = self.document.sentence(start)
        behind, asked = since, asked_since(self.document, start)
        aside_before = _IN_BRACKETS.match(self.document.plain, since)  # of the number before
        since, until = max(begins, aside_before.end() if aside_before else since), self._until(end)
        clause = self._clause(since, start)
        aside = _IN_BRACKETS.match(self.document.plain, end)  # 3亿元（2021年）, 第1位（西溪镇）
        until = max(until, aside.end() if aside else 0)
        return ClaimContext(
            sentence=begins,
            mentions=tuple(self._mentions(start, end, since, room)),
            areas=named_around(self.naming, start, (asked, max(ends, end))),
            all_areas=self._all_areas,
            years=self._years.told_within(asked, ends),
            all_years=self._years.all_of_them,
            own_years=self._years.within(clause, until),
            of_years=self._of_years(clause, start),
            own_areas=self._areas(self._labelled(begins, clause), until),
            binding=self._binding.at(start, end, max(behind, asked), until),
        )

    def _clause(self, since: int, start: int) -> int:
        """Return where the draft's clause begins in which a number begins."""
        before = ASIDE.sub(lambda aside: "_" * len(aside[0]), self.document.plain[since:start])
        return since + max([0, *(match.end() for match in _CLAUSE.finditer(before))])

    def _until(self, end: int) -> int:
        """Return where the draft's clause ends in which a number ends."""
        closed = _CLAUSE.search(self.document.plain, end)
        ends = self.document.sentence(min(end, len(self.document.plain)))[1]
        return min(ends, closed.start()) if closed else ends

    def _of_years(self, clause: int, start: int) -> tuple[int, ...]:
        """Return the years before a number in its clause but those with which that compares; 0: the year before."""
        text = self.document.plain[self._labelled(self.document.sentence(start)[0], clause) : start]
        return tuple(
            int(match[1] or 0)
            for match in _OF_YEAR.finditer(text)
            if _ITS.fullmatch(text, match.end()) or not _COMPARED.search(text[: match.start()])
        )

    def _labelled(self, begins: int, clause: int) -> int:
        """Return where a draft's label begins that ends where a clause begins: 再看西溪镇：财政收入…."""
        label = _LABEL.search(self.document.plain, begins, clause)
        return label.start() if label else clause

    def _areas(self, start: int, end: int) -> tuple[str, ...]:
        """Return the towns that a draft names between two places, each once."""
        return tuple(dict.fromkeys(town.name for town in self.naming.within(start, end)))

    @cached_property
    def _binding(self) -> BindingWords:
        """Who says what binds a number to its year and its town."""
        return BindingWords(self.document, self.naming, self._years)

    @cached_property
    def _years(self) -> PrintedYears:
        """Which years stand where in the text, but for those of ``old``."""
        return PrintedYears(self.document, self.old)

    def _mentions(self, start: int, end: int, since: int, room: int) -> list[Nearby]:
        """Return the folder's indicators that are named around a number, the nearest first."""
        plain = self.document.plain
        begins, ends = self._begins(start, room), self._until(end)
        if room > 1 and _AS_FOR.match(plain, ends):
            ends = self._until(ends + 1)
        is_pointed_at = THIS.match(plain, self.document.sentence(end)[1]) is not None
        if begins == start and is_pointed_at:  # 14.03亿元！这是…固定资产投资
            ends = self._until(self.document.sentence(end)[1] + 1)
        since = max(since, begins)
        clause = self._clause(since, start)
        named = self.beside.named_within(max(0, start - room * BACK), ends)
        others = [low for low, _, key in named if clause <= low < start and key not in self.indicators]
        others += self._labels(begins, clause)
        mentions: dict[str, Nearby] = {}
        for low, high, key in reversed(named):
            is_inside = room > 1 and start <= low and high <= end  # of a claim in words
            if key in self.indicators and key not in mentions and (high <= start or low >= end or is_inside):
                between = (max(high, clause), start) if high <= start else (min(end, low), low)
                steps = 0 if low >= since else 1 if low >= begins else 2
                mentions[key] = Nearby(
                    key, steps, self._is_bare(*between, room) and not any(low >= high for low in others)
                )
        since_asked = min(begins, asked_since(self.document, start))
        for mention in (*self._alike(plain[max(since_asked, start - BACK) : ends]), *self._anywhere):
            mentions.setdefault(mention.indicator, mention)
        called = list(self._called(begins, clause, ends, room))
        for key in called:
            mention = mentions.get(key, Nearby(key, FAR))
            is_behind = room == 1 and key not in self._short.within(plain[clause:start])  # 15家先进企业
            if mention.steps > 1:
                is_bare = mention.is_bare and not is_behind
                mentions[key] = replace(mention, steps=1, is_like=True, is_bare=is_bare)
        meant = called[0] if room > 1 and len(called) == 1 else ""  # 我镇游客数胜过西湖镇
        return sorted(
            mentions.values(),
            key=lambda mention: (
                mention.steps,
                bool(meant) and mention.indicator != meant,
                mention.is_like,
                not mention.is_bare,
            ),
        )

    def _called(self, begins: int, clause: int, ends: int, room: int) -> Iterator[str]:
        """Yield what a number's clause calls for short, or a claim's topic before it: 规上产值，咱压过西湖镇了."""
        if room == 1:
            return self._short.within(self.document.plain[clause:ends])
        is_topic = not has_figure(self.document.plain[begins:clause])
        return self._short.heads(self.document.plain[begins if is_topic else clause : ends])

    def _begins(self, start: int, room: int) -> int:
        """Return where a draft's sentence begins; one that claims in words also behind a stop before a quotation."""
        begins = self.document.sentence(start)[0]
        stops = STOP.finditer(self.document.plain, begins, start) if room > 1 else ()
        return max([begins, *(stop.end() for stop in stops)])

    @cached_property
    def _anywhere(self) -> list[Nearby]:
        """All indicators of the folder that are named anywhere."""
        named = self.beside.named_within(0, len(self.document.plain))
        return [
            Nearby(key, FAR) for key in dict.fromkeys(key for _, _, key in named) if key in self.indicators
        ]

    @cached_property
    def _long(self) -> LongNames:
        """By how much of their names the folder's indicators are known."""
        return LongNames({key: list(names_of(indicator)) for key, indicator in self.indicators.items()})

    def _alike(self, stretch: str) -> Iterator[Nearby]:
        """Yield the indicators of whose names a draft's stretch has the last half, or most words in English."""
        for key, is_bare in self._long.within(stretch):
            yield Nearby(key, 1, is_bare=is_bare, is_like=True)

    @cached_property
    def _short(self) -> ShortNames:
        """By what the folder's indicators are called for short."""
        return ShortNames({key: list(names_of(indicator)) for key, indicator in self.indicators.items()})

    @cached_property
    def named(self) -> frozenset[str]:
        """The folder's indicators that are named anywhere, by short names and most words of a name, too."""
        plain = self.document.plain.lower()
        alike = (mention.indicator for mention in self._alike(plain))
        short = (key for key, one in self.indicators.items() if any(name in plain for name in names_of(one)))
        return frozenset((*alike, *short, *self._short.abbreviated(plain)))

    def _labels(self, begins: int, clause: int) -> list[int]:
        """Return where a draft's label begins that names another thing: Roads: CNY 12m, below a sentence on revenue."""
        label = _LABEL.search(self.document.plain, begins, clause)
        if label is None or _OF_A_CHANGE.search(label[0]):
            return []
        left = self.beside.left_over(label.start(), label.end())
        return [label.start()] if len(CHINESE.findall(left)) > 1 or WORD.search(left) else []

    def _is_bare(self, start: int, end: int, room: int) -> bool:
        """Whether so little that is new stands between two places of a draft that it names no other thing."""
        left = self.beside.left_over(start, end)
        if _RATE.search(left):
            return False  # 中签率64%
        return (
            len(CHINESE.findall(left)) <= room * FEW_LETTERS and len(WORD.findall(left)) <= room * FEW_WORDS
        )

    @cached_property
    def _all_areas(self) -> tuple[str, ...]:
        """All towns that the draft names."""
        return self._areas(0, len(self.document.plain))
