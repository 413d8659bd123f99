"""Of when a number or a claim of a draft is: its own words of time, the years of 依次 in turn, the year told last."""

import re
from functools import cached_property

from msgspec import Struct

from metrics.curation.drafts.clause_patterns import (
    BASE,
    CLAUSE,
    COMPARED_OPENING,
    COMPARED_YEAR,
    FARTHER,
    FROM,
    FROM_TO,
    NAMED_YEAR,
    TO,
    YEAR_BEHIND,
    YEARS_BACK,
    has_figure,
)
from metrics.curation.drafts.enumerations import run_of, year_in_turn
from metrics.curation.drafts.questions import without_speaker
from metrics.curation.drafts.stated_values import period_of, period_told_in
from metrics.curation.drafts.times.english_dating import (
    is_of_another_clause,
    only_year,
    year_in_a_plan,
    year_within,
    years_before,
    years_gone_on_about,
)
from metrics.curation.drafts.times.governing_years import YEARS, GoverningYears
from metrics.curation.drafts.times.years_back import years_back, years_behind
from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.subjects.english_phrases import clause_behind, is_english
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.period import Period
from metrics.model.printed.printed_time import BY_ITS_TEXT, LAST_YEAR
from metrics.patterns import YEAR

EARLIER = 400  # characters in which what a sentence goes on about was told
BEHIND = 60  # characters in which English says when
_IN_A_YEAR = (
    r"(?<![.\d])[两二三四五六七八九十\d]年(?:来|内|间|时间)|(?<![.\d])[两二三四五六七八九十\d]年(?:实现|[，,])?$|季度|月|半年"
    r"|(?<!一)年来|以来|时期|目前|截至(?!年)|累计|[Ll]ast year|quarter|half|since|to date"
)
_WITHIN_A_YEAR = re.compile(_IN_A_YEAR)
_OTHER_YEAR = re.compile(f"(?<![比较于过]){BY_ITS_TEXT}")
_TIMES = re.compile(
    rf"{YEAR}|{BY_ITS_TEXT}|季度|月|上半年|下半年|年来|以来|时期|目前|截至|累计"
    r"|(?<![.\d])[一二三四五六七八九十\d]年(?!均)|[Ll]ast year|[Pp]ast year|quarter|half",
    re.ASCII,
)
_OF_A_YEAR = re.compile(rf"(?<!\d)({YEAR})年", re.ASCII)
# The time right at a level: 上年同期1.96亿元, 较2022年的3.1亿元; what moved since is of now.
_OWN = re.compile(
    rf"(?P<compared>[比较与同跟]|于|)(?:(?P<year>{YEAR})年度?|(?P<back>{YEARS_BACK}))"
    r"(?:全年|同期|同口径|末|底|年末|年底)*，?(?P<tail>[^，。；：:（）()、]*)[（(]?$",
    re.ASCII,
)
_LABEL = re.compile(rf"(?<!\d)({YEAR})(?:年度?)?[:：]$", re.ASCII)
_OTHER_TIME = re.compile(f"月|季度|半年|以来|截至|累计|年来|时期|目前|{BY_ITS_TEXT}|年前")
_LINK = re.compile(
    "(?:[呢吗嘛么哪？?]|多少|几何|那(?:格|栏|行|一?[年项本页])|[的为是有达仅只则还也才就曾约]|写着|记为|完成|实现|数据|数|这.{1,6}|该.{1,6}|分别|依次)*"
)
_MOVED = re.compile("增长|增加(?!值)|提高|提升|上升|下降|降低|降|减|回落|升|变|扩大|[高低多少快涨跌]")
# 34微克（上年33微克）
_SET_ASIDE = re.compile(rf"[（(]{LAST_YEAR}(?![^（()）]*{YEAR})[^（()）]*[)）]")
_STRETCH = re.compile("月|季度|半年|截至|以来|累计")


class Dating(Struct, frozen=True, dict=True):
    """Who tells of when numbers are; ``period`` is what a reader says of all, ``old`` where years date nothing."""

    document: Document
    period: str = ""
    old: frozenset[int] = frozenset()

    def of_number(self, candidate: Candidate, since: int, own: str) -> Period | None:
        """Return of when a number is, by the year of its ``own`` words, else by what is told around it.

        ``since``: where the number before it ends, or its sentence begins.
        """
        if own:
            return period_of(own)
        plain, token, start = self.document.plain, candidate.token, candidate.token.start
        closes = self.document.sentence(token.end)[1]  # £12m? Part of the answer lies in 2022
        proposed = period_told_in(plain[self.document.paragraph(start) : closes], candidate.period)
        governing = self._governing.at(start)
        begins = max(self.document.sentence(start)[0], plain.rfind("；", 0, start) + 1)
        text = COMPARED_OPENING.sub("", _SET_ASIDE.sub("", BASE.sub("", plain[begins:start])))
        if (only := self._only_year_of(text, since == begins)) and (
            not proposed or proposed.year != int(only)
        ):
            return period_of(only)
        is_of_another = self._is_english and is_of_another_clause(plain[begins:start])
        if not is_of_another and _TIMES.search(text):
            return proposed
        behind = clause_behind(plain[token.end : min(token.end + BEHIND, closes)])
        behind = COMPARED_YEAR.sub("", f"{token.text}{behind}")  # double the figure for 2023
        if YEARS.search(behind) or NAMED_YEAR.fullmatch(behind.removeprefix(token.text).strip()):
            return proposed  # £12m in 2023
        is_other = bool(governing) and (proposed is None or str(proposed.year) != governing[:4])
        return period_of(governing) if is_other and not candidate.status.is_planned else proposed

    def own_year(self, candidate: Candidate, since: int, *, is_same: bool) -> str:
        """Return the year, or period, that words right at a number say; empty for none.

        ``is_same``: it is of the town of the number before, and not 90% in: 88%, against 90% at Xihu.
        """
        token, plain = candidate.token, self.document.plain
        is_level = candidate.measure.is_level or candidate.measure.is_rank
        named = (
            year_in_turn(self.document, token)
            or self._aside(token.end)
            or self.label(token.start)
            or self._going_on(token)
            or year_in_a_plan(plain, since if is_level else self.document.sentence(since)[0], token.start)
        )
        if named or not is_level:
            return named
        if own := self._own(since, token.start) or self._of_first(token):
            return own
        governing = self._governing.at(token.start)[:4]
        back = years_behind(plain[token.end : token.end + BEHIND])
        here, earlier = plain[since : token.start], plain[max(0, since - BEHIND) : since]
        back = back or (years_before(here, earlier) if is_same else 0)
        back = back or int(self._came_from(candidate))  # was £12m, compared with £11m
        return str(int(governing) - back) if back and governing.isdigit() else ""

    def of_claim(self, start: int, end: int) -> Period | None:
        """Return the year of a claim in words; None, too, where they compare with several, or a later one."""
        period = self.of_words(start) or self.of_words(end)
        bases = {int(year) for year in NAMED_YEAR.findall(self.document.plain, start, end)}
        own = period_of(year_within(self.document.plain[start:end])) if len(bases) == 1 else None
        is_usual = (
            period is not None and len(bases - {period.year}) < 2 and max(bases, default=0) <= period.year
        )
        return own or (period if is_usual else None)

    def of_words(self, at: int) -> Period | None:
        """Return the one year of which the words before a claim speak; None where they name none, or another time."""
        sentence = self.document.sentence(at)[0]
        clauses = CLAUSE.split(self.document.plain[sentence:at])
        leading = [clause for clause in clauses[:-1] if not has_figure(clause)] + clauses[-1:]
        text, lead = "，".join(clauses), "，".join(leading)
        if _WITHIN_A_YEAR.search(text) or _OTHER_YEAR.search(lead):
            return None
        governing = self._governing.at(at)
        bases = {int(year) for year in COMPARED_YEAR.findall(clauses[-1])}
        if bases and (not governing[:4].isdigit() or bases != {int(governing[:4]) - 1}):
            return None
        own = [year for year in NAMED_YEAR.findall(lead) if int(year) not in bases]
        if len(set(own)) > 1:
            return None
        return period_of(own[0] if own else governing)

    def _only_year_of(self, text: str, is_first: bool) -> str:
        """Return the one year that a draft's sentence names before a number, and no other time; else empty.

        In English a year between two numbers may be that of either: there only the first number is read so.
        """
        if self._is_english:
            return only_year(text) if is_first else ""
        years = set(_OF_A_YEAR.findall(text))
        is_plain = len(years) == 1 and not (COMPARED_YEAR.search(text) or _OTHER_TIME.search(text))
        return years.pop() if is_plain else ""

    @cached_property
    def _is_english(self) -> bool:
        """Whether the draft is English."""
        return is_english(self.document.plain)

    @cached_property
    def _governing(self) -> GoverningYears:
        """Who tells which year holds where nothing tells another."""
        return GoverningYears(self.document, self.period, self.old)

    def _own(self, since: int, start: int) -> str:
        """Return the year that stands right at a level, where the program reads only what it is compared with."""
        plain = self.document.plain
        between = without_speaker(plain[since:start])
        if back := years_back(between):
            governing = self._governing.at(since)[:4]
            return str(int(governing) - back) if governing.isdigit() else ""
        match = _OWN.search(between)
        if match is None or _STRETCH.search(between):
            return ""
        if named := NAMED_YEAR.findall(match["tail"]):
            return str(named[-1])  # 再早一年，2020年来了: the year itself says when
        is_linked = _LINK.fullmatch(match["tail"]) is not None
        if not is_linked and (match["compared"] or _MOVED.search(match["tail"])):
            return ""
        if match["year"]:
            return match["year"] if match["compared"] and is_linked else ""
        governing = self._governing.at(since + match.start())[:4]
        back = 1 + self._is_two_back(match["back"], since + match.start())
        return str(int(governing) - back) if governing.isdigit() else ""

    def _is_two_back(self, words: str, at: int) -> bool:
        """Whether a draft's words of an earlier year mean the one before others: 上年3亿元，再上年2亿元."""
        if words == "前年":
            return "去年" not in self.document.plain
        before = self.document.plain[self.document.sentence(at)[0] : at]
        return words.startswith(FARTHER) and re.search(YEARS_BACK, before) is not None

    def _aside(self, end: int) -> str:
        """Return the year in brackets right behind a number: 12.34亿元（2023年）; empty for none."""
        match = YEAR_BEHIND.match(self.document.plain, end)
        return next(filter(None, match.groups()), "") if match else ""

    def label(self, start: int) -> str:
        """Return the year that stands as a label right before a number: (2021: CNY 12m); empty for none."""
        match = _LABEL.search(self.document.plain, max(0, start - BEHIND), start)
        return match[1] if match else ""

    def _going_on(self, token: Token) -> str:
        """Return the year of an end of what went from one level to another in years told before; empty for none."""
        plain, begins = self.document.plain, self.document.sentence(token.start)[0]
        years = years_gone_on_about(plain[begins : token.start], plain[max(0, begins - EARLIER) : begins])
        is_first, is_last = self._is_first(token), FROM_TO.search(plain, begins, token.start) is not None
        return str(years[0] if is_first else years[1]) if years and (is_first or is_last) else ""

    def _came_from(self, candidate: Candidate) -> bool:
        """Whether a draft's level is what the one that follows came from, with no year said of it: 从52家变为56家."""
        plain, token = self.document.plain, candidate.token
        years = set(_OF_A_YEAR.findall(plain[self.document.sentence(token.start)[0] : token.start]))
        is_first = self._is_first(token)
        return is_first and len(years) < 2  # of two years, the proposer tells which is the first

    def _is_first(self, token: Token) -> bool:
        """Whether a draft's number is the first of two between which something went: 从52家变为56家."""
        plain, start = self.document.plain, token.start
        is_behind = FROM.search(plain, max(0, start - BEHIND), start) is not None
        return is_behind and TO.match(plain, token.end) is not None

    def _of_first(self, token: Token) -> str:
        """Return the year that stands right at the first of several numbers side by side: 上年为88.0%和30微克."""
        begins, ends = self.document.sentence(token.start)
        run = run_of(self.document.plain, list(self.document.tokens_within(begins, ends)), token)
        if not run or run[0] == token.start:
            return ""
        numbers = self.document.tokens_within(begins, run[0])
        before = [number.end for number in numbers if re.search(r"\d", NAMED_YEAR.sub("", number.text))]
        return self._own(max([begins, *before]), run[0])
