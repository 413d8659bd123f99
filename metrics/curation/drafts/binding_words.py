"""What a number of a draft is bound to its year and its town by: what is told last before it, and all that is unread.

The nets are wide on purpose: a word of time, or of somebody who is not named, which nobody reads may change of when or
of whom a number is, so nothing is promised behind it.
"""

import re
from functools import cached_property

from msgspec import Struct

from metrics.curation.drafts.clause_patterns import FROM, FROM_TO, TO, has_figure
from metrics.curation.drafts.times.printed_years import DIGITS, PrintedYears
from metrics.curation.drafts.towns import TWO, US, right_behind
from metrics.curation.proposing.localities.whose import NamedSubject, Naming, Whereabouts
from metrics.curation.proving.documents import Document
from metrics.model.claim_contexts import Binding
from metrics.patterns import YEAR

_COUNTED = "一两二三四五六七八九十几"
_TIME = re.compile(
    rf"再?往?前面|再?往前[翻推倒数退看移](?!到?{YEAR})|(?!(?<=过)去的?一年)[上去前头次翌隔来明后早][翻推倒数退看移]?[{_COUNTED}]?个?年|(?!过去的?一年)[再又过][了去]?[{_COUNTED}]?年|[{_COUNTED}]年(?:之|以)?[前后来]"
    "|年头(?!到年尾)|[些多几]年|年[份间]|往年|历年|此前|之前|从前|过去(?!的?一年)|以前|原先|原来|上回|上期|那时|彼时|起初|最早|当初|去岁|转年"
    r"|(?<![a-z])(?:(?:(?:a|an|one|two|three|last|previous|prior|next|following|preceding|first|second|third|final) )?"
    r"(?:\w+ )?years? (?:before|earlier|later|ago|after|on(?! year))"
    r"|(?:a|an|one|two|three|last|previous|prior|next|following|preceding|first|second|third|final) (?:\w+ )?years?"
    "|(?:twelve|12) months|earlier|later|previously|before(?: that| then)?|ago|formerly|used to"
    "|had been(?! (?:planned|promised|agreed|set|aimed))"
    "|by then|following|afterwards)"
    "(?![a-z])",
    re.IGNORECASE,
)
_FAR = re.compile(
    "[两二三四五六七八九十几多些]年|早些|从前|当初|最早|起初"
    "|(?<![a-z])(?:two|three|four|five|six|ten|several|few|some) years"
    "|formerly|(?<![a-z])ago(?![a-z])",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"(?:[比较与同跟于]|than|from|on|over|against|compared (?:with|to))(?: (?:the|a|one))? ?$"
)
_THEY = re.compile(
    "(?<![给对向让把跟问替帮])(?:他们|你们|她们|人家)|那[边头里]|(?<!我们)(?<!咱们)这[边头]"
    "|(?<![a-z])(?:theirs|yours|ours|over (?:here|there)|with (?:you|us|them))(?![a-z])",
    re.IGNORECASE,
)
_OUR_PLACE = re.compile("(?:我们|咱们)这[边头]")  # of two towns it may be either
_OTHERS = re.compile(
    "对方(?!.{0,2}[说讲问答告述示念报])|邻[居镇乡]|隔壁|[客主]队|对[岸门面]|[两三]镇|两地"
    "|(?<![a-z])(?:neighbou?rs?|the others?|opposite)(?![a-z])",
    re.IGNORECASE,
)
# 两地投资分别为14.03亿元和8.41亿元: of the two that were named before that, in turn.
_OF_BOTH = re.compile("两[地镇乡][^，。；]{0,16}(?:分别|依次)")
FARTHEST = 40  # characters in which something goes from one number to another
_ENDS = re.compile("[。！？!?…][”’」』）)\"']*\\s*$|[.][”’」』）)\"']*\\s*$")  # a line that tells something
# ▶ 04 口袋里的西湖镇, CARD 12: Xihu: the how manieth a heading is, no figure
_WHICH_HEADING = re.compile(r"^[^\w\n]*(?:[A-Za-z]+ ?)?第?[0-9]{1,2}(?:[屏页章节条部讲]|[.、:：）)\s])")
_CLOSES = re.compile("[)）]")
# What stands between a number and the same again in another unit.
_CONVERTS = re.compile(
    "[，,、（(]?(?:[写换]成)?(?:[万亿]?[人吨元亩]数?)?(?:也就是|就是|折合|折成|换算成|约合|折|合|即)(?:人民币)?[:：]?"
    "|[，,、（(]?(?:[写换折]成|换算(?:成|一下)?|折算(?:成)?)(?:[万亿]?[人吨元亩]数?)?[，,]?[就便则]?[是为即有]?[:：]?"
    "|[,(]? ?(?:that is|i\\.e\\.|=)[,:]? ?(?:CNY|RMB)? ?",
    re.IGNORECASE,
)
_BEFORE = re.compile(" ?(?:a|the) year (?:before|earlier)(?! that)", re.IGNORECASE)


_OF_IT = re.compile(_BEFORE.pattern + "(?=[,;.)])", re.IGNORECASE)


class BindingWords(Struct, frozen=True, dict=True):
    """Who says what binds a number of a draft, by the towns that it names and the years that it prints."""

    document: Document
    naming: Naming
    years: PrintedYears

    def at(self, start: int, end: int, since: int, until: int) -> Binding:
        """Return what binds the number between two places; one before it ends ``since``, its clause ``until``."""
        year, town = self.years.last_before(start), self._last_town(start)
        plain = self.document.plain
        year_at, town_at = year[0] if year else -1, town.start if town else -1
        is_behind = plain[max(0, since - 1) : since].isalnum()  # from CNY 11m a year earlier, a rise of 5%
        own = _OF_IT.match(plain, since) if is_behind else None
        before = plain[max(since, year_at, own.end() if own else 0) : start]
        tail = plain[end:until].split("(")[0]
        is_named_behind = self._is_named_behind(start, end)
        return Binding(
            year=year[1] if year else 0,
            year_strays=year is not None
            and year[1] not in self.years.main
            and self._is_in_passing(year_at + DIGITS, start),
            moves=FROM_TO.search(plain, max(0, start - FARTHEST), start) is not None,
            leaves=FROM.search(plain, max(0, start - FARTHEST), start) is not None
            and TO.match(plain, end) is not None,
            is_before=_BEFORE.match(plain, end) is not None,
            has_time=_is_unread(_TIME, before) or _is_unread(_TIME, tail),
            goes_far=_is_unread(_FAR, before) or _is_unread(_FAR, tail),
            dates=year_at >= since,
            town=town.name if town else "",
            strays=town is not None and self._strays(town, start),
            in_title=bool(self._towns) and (self.naming.named[0].is_compared or start <= self._title_ends),
            heads=town is not None and self._is_numbered_heading(town),
            aside=town is not None and self._is_aside(town, start),
            in_turn=self._is_in_turn(start),
            has_whom=not is_named_behind
            and self._has_whom(plain[max(since, town_at) : start], since <= town_at < year_at, start),
            names=town_at >= since or is_named_behind,
            closes=_CLOSES.search(plain, since, start) is not None,
            converts=_CONVERTS.fullmatch(plain, since, start) is not None,
        )

    def _has_whom(self, between: str, is_named: bool, start: int) -> bool:
        """Whether words before a number are of somebody who is not named; with a year, they are the only town there."""
        begins = self.document.sentence(start)[0]
        names = {town.name for town in self.naming.within(begins, start)}
        # 西湖镇那边有朋友，他们2023年3.75亿元
        is_they = len(names) == 1 if is_named else not names and self._is_introduced(begins)
        if (self._has_several_towns and _OUR_PLACE.search(between)) or self._is_unknown_us(between, start):
            return True
        named = self.naming.named[:1]
        is_they = is_they or any(town.start < start <= self._names_two for town in named)
        is_they = is_they or self._is_next_door(start)
        return _is_unread(_OTHERS, between) or (_is_unread(_THEY, between) and not is_they)

    def _is_named_behind(self, start: int, end: int) -> bool:
        """Whether a number's town stands behind it: CNY 34,590 in Xixi and CNY 29,046 in Xihu."""
        at = Whereabouts(start, end, self.document.sentence(start)[0])
        return right_behind(self.naming, at) is not None

    def _is_in_turn(self, start: int) -> bool:
        """Whether a number is one of two behind 两地分别, and just two towns are named, both in the sentence before."""
        begins = self.document.sentence(start)[0]
        match = _OF_BOTH.search(self.document.plain, begins, start)
        before = self.document.sentence(begins - 1)[0] if begins else begins
        names = {town.name for town in self.naming.within(before, begins)}
        is_of_two = len(names) == TWO and {town.name for town in self.naming.named} == names
        return match is not None and is_of_two and len(self.document.tokens_within(match.end(), start)) < TWO

    def _is_next_door(self, start: int) -> bool:
        """Whether a sentence, or else the one before it, names one town alone, and another is the draft's own.

        他们 is never who writes: 去西湖镇看了5家厂，他们2023年3.75亿元.
        """
        begins = self.document.sentence(start)[0]
        before = self.document.sentence(begins - 1)[0] if begins else begins
        here = self.naming.within(begins, start) or self.naming.within(before, begins)
        names = {town.name for town in here}
        return len(names) == 1 and bool(self._towns) and self._towns[0].name not in names

    def _is_unknown_us(self, between: str, start: int) -> bool:
        """Whether words before a number are of us where the draft named nobody before who we could be."""
        us = US.search(between)
        return us is not None and start - len(between) + us.start() not in self._named_at

    @cached_property
    def _named_at(self) -> frozenset[int]:
        """Where the draft names a town, or who speaks of it as us."""
        return frozenset(town.start for town in self.naming.named)

    def _is_introduced(self, begins: int) -> bool:
        """Whether the sentence before one tells no figures and names one town: 隔着一道岭，便是西湖镇。那里…."""
        before = self.document.sentence(begins - 1)[0] if begins else begins
        names = {town.name for town in self.naming.within(before, begins)}
        return len(names) == 1 and not has_figure(self.document.plain[before:begins])

    @cached_property
    def _names_two(self) -> int:
        """Where the draft names a second town: whoever they are before that, they are of no other than the first."""
        named = self.naming.named
        others = (town.start for town in named if town.name != named[0].name)
        return next(others, len(self.document.plain))

    def _last_town(self, start: int) -> NamedSubject | None:
        """Return the town that is named last before a place, and not only to compare with."""
        count, paragraph = self.naming.count_before(start), self.document.paragraph(start)
        before = (self.naming.named[number] for number in reversed(range(count)))
        return next((town for town in before if town.may_lead(paragraph)), None)

    def _strays(self, town: NamedSubject, start: int) -> bool:
        """Whether a town is named in passing, in a paragraph before that of a number, and another one before all."""
        return town.name != self.naming.named[0].name and self._is_in_passing(town.end, start)

    def _is_aside(self, town: NamedSubject, start: int) -> bool:
        """Whether a town ends the sentence of another, before that of a number: 税收3亿元，西湖镇2亿元。粮食5万吨."""
        begins, ends = self.document.sentence(town.start)
        if begins and self.document.plain[begins - 1] in "；;":
            begins = self.document.sentence(begins - 1)[0]
        others = (other for other in self.naming.within(begins, town.start) if other.name != town.name)
        return town.is_aside and ends <= start and next(others, None) is not None

    def _is_in_passing(self, ends: int, start: int) -> bool:
        """Whether a town or year, which ends at a place, is told in a paragraph before that of a number."""
        there, behind, here = (self.document.characters[at].line for at in (ends - 1, ends, start))
        return not self._is_heading(there) and there == behind and here != there

    def _is_heading(self, line: int) -> bool:
        """Whether a line of the draft tells nothing: CARD 12: Xihu."""
        text = _WHICH_HEADING.sub("", self._lines[line - 1])
        return _ENDS.search(text) is None and not has_figure(text)

    def _is_numbered_heading(self, town: NamedSubject) -> bool:
        """Whether a town stands in a heading with its number: ▶ 04 口袋里的西湖镇."""
        line = self.document.characters[town.start].line
        return self._is_heading(line) and _WHICH_HEADING.match(self._lines[line - 1]) is not None

    @cached_property
    def _title_ends(self) -> int:
        """Where the draft names the first town of all for the first time outside of its headings."""
        own = (town.start for town in self.naming.named if town.name == self._towns[0].name)
        outside = (at for at in own if not self._is_heading(self.document.characters[at].line))
        return next(outside, len(self.document.plain))

    @cached_property
    def _has_several_towns(self) -> bool:
        """Whether the draft names more towns than one."""
        return len({town.name for town in self.naming.named}) > 1

    @cached_property
    def _lines(self) -> list[str]:
        """The draft as its file has it, line by line."""
        return self.document.text.split("\n")

    @cached_property
    def _towns(self) -> list[NamedSubject]:
        """The towns that are named, and not only to compare with."""
        return [town for town in self.naming.named if not town.is_compared]


def _is_unread(words: re.Pattern[str], text: str) -> bool:
    """Whether a draft's text has unread words of time or town that are not only compared with: 比上年增长."""
    return any(not _COMPARED.search(text, 0, match.start()) for match in words.finditer(text))
