"""Which indicator stands beside a number of a draft: its whole name right before it, before a comma, or behind it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from msgspec import Struct

from metrics.curation.drafts.clause_patterns import LABELS
from metrics.curation.drafts.subjects.indicator_names import names_of
from metrics.curation.proposing.indicators.likeness import english_words
from metrics.curation.proving.tokens import Token
from metrics.model.printed.printed_time import LAST_YEAR
from metrics.model.records import Indicator
from metrics.patterns import YEAR

BACK = 160  # characters before a number in which what it goes on about is named
LINKS = re.compile("的?(?:则?为|是|有|达到?|同比|实现|完成)?[（(]?")
_MOVED = re.compile("(?:同比)?(?:增长|增加|上升|提高|增|下降|减少|降低|减)(?:了|约|近|超)*$")
FARTHEST, TELLING = 40, 5  # characters before a number that are read; so long a name is no common word
MOST, LIKE = 2, 3  # of so many words
_SAYS_MORE = re.compile(r" ?[（(][^（()）\d]{3,60}[)）]")  # brackets without a number
NamedSpan = tuple[int, int, str]  # where a name begins and ends, and of which indicator
SHORT = 2  # characters of a name that is a common word, too
AMOUNTS = ("人次", "人数", "人次数", "数量", "总数", "总量", "总额", "规模")
_COUNT = re.compile(f"(?:总?[量数额]|面积)?{LINKS.pattern}")
_TIME = (
    rf"(?:{LAST_YEAR}|[前今本同当]年)度?|{YEAR}年?度?|同期|全年|年度|年?[末底]"
    r"|a year (?:earlier|ago|before)|(?:the )?(?:previous|prior|preceding|last) year|(?:the )?year (?:before|earlier)"
)
_MARKS = "[，,；;（(）)、—:：！!。 ]|[的为是则仅只有达到至而较比与和同跟从由以在还也才就曾约]|'s"
_MOVES = "(?:增加|增长|提高|提升|上升|扩大|下降|降低|减少|变化|变动|变|升|降)(?=[到至为成])"
_WORDS = (
    "接待|共计?|累计|折合|约合|即|成|写着|记为|定格在|报|完成|实现|分别|依次"
    "|相较|相比|相对|高于|低于|超过|这|方面|数据|水平"
    "|就|论|说起|讲到|说到|谈到|提到|至于|关于|对于|来看|来说|来讲|而言|而论|该地|当地|本地|此地|那边|这边|那里|这里|两地|同口径|口径"
    "|录得|录|计有|总计有|报得|算下来|合下来|加总|一项|这项|该项|这块|这一块|这笔|一栏|一格|那格|一行|变动|变化|波动|增幅|降幅|涨幅|跌幅|增速"
    "|[呢哩啊呀吧嘛啦哟咧么喽]|[个]|人家|咱们|咱|俺|您|你们|他们|她们|它们|它|您们|大家|各位|整个|整体|总的|一年下来|一年到头|头一件|头一条"
    "|我们|数字|其中|其|该|也|都|又|均|已经?|一共|总共|合计|总计|全部|加起来|大约|大概|大致|呢|吗|(?:的)?基础上|全[国省市县区镇乡]|排名?|[列居位]"
)
_QUESTIONS = "是?多少[人家个元吨]?|[是排列居]*第?几[位名家个]?|[？?]|答案?|(?<![a-z])(?:answer|a)(?=[:：])"
_ENGLISH = (
    "compared (?:with|to)|against|versus|up from|down from|from|to|in|at|of|for|was|were|is|are|had|has|and|while|but"
    "|the|it|that|this|its|their|collected|recorded|reported|reached|posted|saw|took in|came to"
    "|made up|accounted for|totalled|stood at"
    "|only|just|a|an|by|which|who|also|then|still|now|here|there|these|those|we|our|they|you|your|been|be|as|so|thus"
    "|some|about|around|nearly|almost|roughly|each|year|with|on|during|where|when|totals?|totall?ing|altogether|overall"
)
_CLOSED = re.compile(r"\s*(?:[，,；;。、！!）)|｜\t\n]|$)")
_OF_IT = re.compile(
    " ?of (?:it|which|this|that|these|them) ?(?:was|were|is|are|came from|comes from)? ?(?:from |the )?"
)
PART = re.compile("(?:made up|makes up|making up|accounted for|accounts for) ?(?:CNY ?)?$")
_COMPARED = re.compile(
    "(?:[比较与和同跟]|于|不如|不及|compared with|compared to|against|than)[^，。；,;]{0,16}$", re.I
)


def named_beside(plain: str, start: int, indicators: Mapping[str, Indicator]) -> str:
    """Return the indicator whose longest name stands right before a place of a text; empty where none does."""
    before = plain[max(0, start - FARTHEST) : start].lower()
    ends = {
        name: key
        for key, indicator in indicators.items()
        for name in names_of(indicator)
        if len(name) >= TELLING
        and (at := before.rfind(name)) >= 0
        and _COUNT.fullmatch(before, at + len(name))
    }
    return ends[max(ends, key=len)] if ends else ""


class Vicinity(Struct, frozen=True, dict=True):
    """What stands between a number of a draft and the name or number that it goes with: nothing new, or something.

    ``towns`` are all names of towns, ``own`` the ids of the folder's indicators.
    """

    plain: str
    indicators: Mapping[str, Indicator]
    own: frozenset[str]
    towns: Iterable[str]

    def is_nothing_new(self, start: int, end: int, *, moved: bool = False) -> bool:
        """Whether a stretch says of whom and when alone, of a change also that it ``moved``: …，上年同期11.2亿元."""
        if moved and (verb := _MOVED.search(self._low, start, end)):
            end = verb.start()
        return self._nothing.fullmatch(self._low, start, end) is not None

    def indicator(self, begins: int, token: Token, ends: int, following: Token | None) -> str:
        """Return the indicator that is named for a number between two places, before it or else behind it; or none.

        One behind it is that of the ``following`` number, unless this one is only compared with that: 较2022年的3亿元.
        """
        if before := self.right_before(begins, token.start):
            return before
        stop = following.start if following else ends
        behind = next(iter(self.named_within(token.end, stop)), None)
        if behind is None or not self.is_nothing_new(token.end, behind[0]):
            return ""
        is_of_next = _is_like(token, following) and self.is_nothing_new(behind[1], stop)
        return "" if is_of_next and not _COMPARED.search(self.plain, begins, token.start) else behind[2]

    def left_over(self, start: int, end: int) -> str:
        """Return what of a draft's stretch is left without the words that say nothing new."""
        return self._any_nothing.sub(" ", self._low[start:end])

    def named_within(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """Return where the draft names which indicators between two places, in order."""
        first, last = (bisect_left(self._named, (at,)) for at in (start, end))
        return [span for span in self._named[first:last] if span[1] <= end]

    def calls(self, word: str, start: int, end: int) -> bool:
        """Whether a word of a draft's stretch is one of an English name that stands there but for a word or two.

        The share of days with good air is what it is of, and no share of that.
        """
        words = frozenset(english_words(self._low[start:end].replace("-", " ")))
        names = (
            frozenset(english_words(name.replace("-", " ")))
            for key in self.own
            for name in names_of(self.indicators[key])
            if name.isascii()
        )
        return any(
            {*english_words(word)} & name and LIKE * len(name & words) >= MOST * len(name) for name in names
        )

    def right_before(self, begins: int, start: int) -> str:
        """Return the indicator that is named last before a number, where nothing new stands between; or none."""
        before = self.named_within(begins, start)
        return before[-1][2] if before and self.is_nothing_new(before[-1][1], start, moved=True) else ""

    def joined(self, since: int, token: Token) -> str:
        """Return the indicator whose name a number is joined to, where none stands before it: 15亿元固定资产投资.

        What the number before is joined to is of that: 921 new urban jobs and 49 enterprises.
        """
        before, is_of_number = self.named_within(since, token.start), self._low[since - 1 : since].isalnum()
        if any(not is_of_number or self._low[since:start].strip() for start, _, _ in before):
            return ""
        behind = ((name, key) for name, key in self._names if self._low.startswith(name, token.end))
        return next((key for name, key in behind if is_closed(self._low, token.end + len(name))), "")

    @cached_property
    def _names(self) -> list[tuple[str, str]]:
        """The names of all indicators, the longest first, of one name that of the folder's own."""
        keys = {
            name: key
            for key, indicator in sorted(self.indicators.items(), key=lambda item: item[0] in self.own)
            for name in names_of(indicator)
            if name in self._low
        }
        return sorted(keys.items(), key=lambda item: -len(item[0]))

    def whole_behind(self, end: int) -> str:
        """Return the indicator of which a number is said to be behind it: £94m of it was tax revenue."""
        of_it = _OF_IT.match(self._low, end)
        behind = self.named_within(of_it.end(), len(self._low)) if of_it else []
        return next((key for start, _, key in behind[:1] if of_it and start == of_it.end()), "")

    @cached_property
    def _low(self) -> str:
        """The draft's text in small letters, character by character."""
        return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in self.plain)

    @cached_property
    def _joined(self) -> str:
        """The draft's text in small letters without 的, which may stand in any name: 优良天数的比例."""
        return self._low.replace("的", "") + self._low

    @cached_property
    def _nothing(self) -> re.Pattern[str]:
        """What says nothing new in a draft, all of a stretch."""
        return re.compile(f"(?:{self._one_nothing})*", re.ASCII)

    @cached_property
    def _any_nothing(self) -> re.Pattern[str]:
        """A word of a draft that says nothing new, and any number."""
        return re.compile(rf"{self._one_nothing}|[\d.]+%?", re.ASCII)

    @cached_property
    def _one_nothing(self) -> str:
        """A word of a draft that says nothing new."""
        towns = (re.escape(town.lower()) for town in sorted(self.towns, key=len, reverse=True))
        english = f"(?<![a-z])(?:{_ENGLISH})(?![a-z])"
        return "|".join((*towns, _TIME, _MARKS, _MOVES, _WORDS, LABELS, _QUESTIONS, english))

    def _as_named(self, indicator: Indicator) -> Iterator[str]:
        """Yield the names of an indicator, short ones of the folder's own with what they are counted by: 游客人次."""
        for name in names_of(indicator):
            yield name
            if len(name) == SHORT and indicator.id in self.own and not name.isascii():
                yield from (f"{name}{noun}" for noun in AMOUNTS)

    def _is_a_short_form(self, name: str, key: str) -> bool:
        """Whether two characters stand for a longer name of the folder's own, in which they are apart: 固投."""
        if len(name) != SHORT or key not in self.own or name.isascii():
            return False
        apart = re.compile("[^，。]+".join(map(re.escape, name)))
        return any(name not in longer and apart.search(longer) for longer in names_of(self.indicators[key]))

    @cached_property
    def _named(self) -> list[tuple[int, int, str]]:
        """Where which indicator is named, the longest names only: the folder's own where several are so called."""
        keys: dict[str, str] = {}
        for key, indicator in self.indicators.items():
            for name in self._as_named(indicator):
                is_long = len(name) > SHORT or self._is_a_short_form(name, key)
                if is_long and name in self._joined and (name not in keys or key in self.own):
                    keys[name] = key
        if not keys:
            return []
        names = sorted(keys, key=len, reverse=True)
        pattern = re.compile("|".join(map(_as_written, names)))
        named = (
            (*match.span(), keys.get(match[0]) or keys[match[0].replace("的", "")])
            for match in pattern.finditer(self._low)
        )
        return list(self._with_brackets(named))

    def _with_brackets(self, named: Iterable[NamedSpan]) -> Iterator[NamedSpan]:
        """Yield what is named, with brackets right behind a name that say more of it: output (of large firms)."""
        ends = 0
        for start, end, key in named:
            if start < ends:
                continue
            aside = _SAYS_MORE.match(self._low, end)
            ends = aside.end() if aside else end
            yield start, ends, key


def is_closed(plain: str, end: int) -> bool:
    """Whether a clause ends where a number does."""
    return _CLOSED.match(plain, end) is not None


def _as_written(name: str) -> str:
    """Return a pattern for a name in small letters."""
    if not name.isascii() and "的" not in name:
        return "的?".join(map(re.escape, name))
    return rf"(?<![a-z]){re.escape(name)}(?![a-z])"


def _is_like(token: Token, following: Token | None) -> bool:
    """Whether a draft's number that follows is in the unit of this one, and may be of the same thing."""
    one, other = token.quantity, following.quantity if following else None
    return one is not None and other is not None and one.unit == other.unit
