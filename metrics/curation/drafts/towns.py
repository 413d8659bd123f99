"""Which town a number of a draft is of: the one named last before it, those of 分别 in turn."""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from metrics.curation.drafts.asides import FIGURE, asides
from metrics.curation.drafts.clause_patterns import ASIDE
from metrics.curation.proposing.localities.whose import NamedSubject, Naming, Whereabouts, by_last, in_turn
from metrics.curation.proving.cleaning import clean_text
from metrics.curation.proving.documents import Document
from metrics.model.records import Area
from metrics.patterns import YEAR

BEHIND = 400  # characters behind a number in which its sentence ends
# What stands before a town that is only compared with: 高于西湖镇, 约为西溪镇的三成.
TWO = 2  # towns
WORDS = 14  # characters before a name that are read
_COMPARED = re.compile(
    r"(?:(?<!同)比|[较与同和]|[高低多少大小强好优劣快慢逊弱]于|[高低多少大小强好胜]过|超过|超出|高出|不及|领先于?|落后于?|相当于"
    r"|[离距]|(?<![A-Za-z])(?:than|with|(?:compared|relative|next|closer?|similar|equal|second|contrast) to)"
    r"|(?:that|those|ahead|short|instead|times|level|half|third|cent) of) ?$"
)
# 永康市第一, where it is the field and not the subject.
_RANKED = re.compile(
    r"(?:各?[镇乡街道村区县市]*)?(?:第(?!\d+[天次届期章条页号季版])|前|首位|榜首|排)|的[^，。；、]{0,4}[倍成分%]"
)
_NUMBER = re.compile(rf"(?<![\d.,])(?!{YEAR}(?!\d))\d[\d.,]*")
_RUN = re.compile(
    r"(?:[\d.,]+ ?(?:(?:CNY|RMB|yuan|million|billion|thousand|per cent|percent|tonnes|people|visits|%)[ ,]*)*"
    r"(?:and|,)? ?(?:(?:CNY|RMB|up|down|by) ?)*)+$"
)
_ENDS = re.compile(r"[a-z\d)%]\.(?=[A-Z]|$)|;")
# CNY 3m in Xixi, 5.2 million went into industry in Xixi
_IN = re.compile(
    " ?(?:(?!(?:than|as|with|from|to|over|against|sa(?:id|ys)|told|asked|wrote|and|but|while)(?![a-z]))[a-z-]+ ){0,6}"
    "(?:in|for|at) |[（(]"
)
_ITS = re.compile(
    "(?:'s|的|同期的?|（|[(]) ?|, ?(?:which|where|who|it) [a-z ]{2,24}(?:CNY|RMB)? ?"  # than Xihu, which had 54
)
_SHARE_OF = re.compile("[倍成%]|分之|times")
US = re.compile(
    "(?:我们|咱们?)[镇乡]?|[我本][镇乡]|自家(?=[的是为有在0-9])"
    "|(?<![A-Za-z])(?<!where )(?<!that )(?<!which )(?<!whom )(?:[Ww]e|[Hh]ere|[Oo]urs?|us)(?![A-Za-z])"
)
# 前者3亿元，后者2亿元, of the two towns that were named last.
_OF_TWO = re.compile(
    r"(?P<first>前者|(?<![a-z])the former)|(?P<last>后者|(?<![a-z])the latter)", re.IGNORECASE
)
_A_NUMBER = re.compile(r"(?:'s|的|则?[是为有]|[:：,，]| |was|were|CNY)*\d")
_SPEAKS = re.compile(
    r"[^，。；\d]{0,10}(?:[说讲问答道：:]|代表|介绍|发言)|[^.;\d]{0,20}(?<![a-z])(?:sa(?:id|ys)|told|asked|wrote)"
)
_NEXT_DOOR = re.compile(
    "(?:隔壁|[相毗]?邻[近居]?|周边|兄弟|对[面门])[的是]?$|(?:neighbou?r(?:s|ing)?|nearby|next[- ]door),? ?(?:is )?$"
)
_OURS = re.compile("[我咱]们?$|(?<![A-Za-z])(?:our ?|ours ?[,—–-] ?|we (?:in|at|of) ?)$", re.IGNORECASE)
_LEVEL = re.compile("(?:街道|[镇乡市区县])$")


def naming_of(document: Document, areas: Mapping[str, Area]) -> Naming:
    """Return every town that a draft names, by its id, and how it says whose a number is."""
    plain = document.plain
    named = list(_with_both(plain, list(_with_us(plain, list(_named(plain, areas))))))
    in_passing = asides(document, ((town.start, town.name) for town in named))
    return Naming(
        plain,
        tuple(replace(town, is_aside=aside) for town, aside in zip(named, in_passing, strict=True)),
        (in_brackets, in_turn_here, respectively, right_behind, right_before, by_last, by_only),
    )


def respectively(naming: Naming, at: Whereabouts) -> str | None:
    """Whose one of several numbers of an English draft is: Xixi and Xihu had 3 and 2 respectively."""
    ends = _ENDS.search(naming.plain, at.end, at.end + BEHIND)
    if "respectively" not in naming.plain[at.end : ends.end() if ends else at.end + BEHIND]:
        return None
    here = naming.before(at, at.sentence)
    names = list(dict.fromkeys(named.name for named in here))
    if len(names) < 2:  # they stand in the sentence before
        names = list(dict.fromkeys(named.name for named in naming.before(at)[-2:]))
    run = _RUN.search(naming.plain, at.sentence, at.start)
    number = len(_NUMBER.findall(run[0])) if run else 0
    return names[number] if len(names) > 1 and number < len(names) else None


def in_turn_here(naming: Naming, at: Whereabouts) -> str | None:
    """Whose one of several numbers of a draft is in turn: not where its sentence names one town alone."""
    names = {named.name for named in naming.before(at, at.sentence)}
    return None if len(names) == 1 else in_turn(naming, at)


def in_brackets(naming: Naming, at: Whereabouts) -> str | None:
    """Whose a draft's number is by the name in brackets right behind it: 第1位（西溪镇）."""
    behind = naming.named[naming.count_before(at.start) :]
    after = next((named for named in behind if named.start >= at.end), None)
    is_aside = after is not None and ASIDE.fullmatch(naming.plain[at.end : after.end + 1], 0)
    return after.name if after and is_aside and after.start == at.end + 1 else None


def right_behind(naming: Naming, at: Whereabouts) -> str | None:
    """Whose a draft's number is by the name right behind it: 5.2 million in Xixi, 12.34亿元（西溪镇）."""
    behind = naming.named[naming.count_before(at.start) :]
    after = next((named for named in behind if named.start >= at.end), None)
    if after is None or not _IN.fullmatch(naming.plain, at.end, after.start):
        return None
    is_aside = naming.plain[after.start - 1] in "（(" and naming.plain[after.end : after.end + 1] not in "）)"
    return None if is_aside else after.name


def right_before(naming: Naming, at: Whereabouts) -> str | None:
    """Whose a draft's number is by the name right before it, compared or not: 低于西湖镇的3.76亿元."""
    last = naming.last_before(at.start)
    if last is None or _SHARE_OF.search(naming.plain, at.start, at.end + 3):
        return None
    return last.name if _ITS.fullmatch(naming.plain, last.end, at.start) else None


def by_only(naming: Naming, _: Whereabouts) -> str | None:
    """Whose a number is in a draft that names one town alone, wherever it does: 会议要求西溪镇各办落实."""
    names = {named.name for named in naming.named}
    return names.pop() if len(names) == 1 else None


def named_around(naming: Naming, at: int, within: tuple[int, int]) -> tuple[str, ...]:
    """Return the towns that a draft's sentence names, each once; behind a number, *us* says nothing of whose it is.

    Anybody may say so: revenue was CNY 163m, said one of our members.
    """
    named = (
        town
        for town in naming.within(*within)
        if town.start < at or not US.fullmatch(naming.plain, town.start, town.end)
    )
    return tuple(dict.fromkeys(town.name for town in named))


def _with_us(plain: str, named: list[NamedSubject]) -> Iterator[NamedSubject]:
    """Yield what is named, and 我们镇 as the town that was named before it stood first: 白石镇的代表说：“我们镇…."""
    led = next((town.end for town in named if _may_be_ours(plain, town)), len(plain))
    # Whose figures were told already is us
    us = list(US.finditer(plain, 0 if FIGURE.search(plain, 0, led) else led))
    if len({town.name for town in named if _is_called_ours(plain, town)}) > 1:
        us = []  # 我们西溪镇, says one, and 我们西湖镇, another
    ours = [town.name for town in named if us and town.end <= us[0].start() and _may_be_ours(plain, town)]
    ours = [town.name for town in named if us and _is_called_ours(plain, town)] or ours  # 咱们西溪镇
    spoken = [NamedSubject(*match.span(), _who_speaks(plain, named, ours)) for match in us if ours]
    yield from sorted((*named, *spoken), key=lambda subject: subject.start)


def _who_speaks(plain: str, named: Sequence[NamedSubject], ours: Sequence[str]) -> str:
    """Return whose we are: the last town named before that, where it speaks, else the first."""
    last = next(town for town in reversed(named) if town.name == ours[-1])
    return ours[-1] if _SPEAKS.match(plain, last.end) else ours[0]


def _with_both(plain: str, named: Sequence[NamedSubject]) -> Iterator[NamedSubject]:
    """Yield what is named, and who is called the former and the latter, beside a number, as the last two towns."""
    pairs = [match for match in _OF_TWO.finditer(plain) if _A_NUMBER.match(plain, match.end())]
    called: list[NamedSubject] = []
    for match in pairs:
        before = [town.name for town in named if town.end <= match.start()]
        both = list(dict.fromkeys(reversed(before)))[1::-1]
        if len(both) == TWO:
            called.append(NamedSubject(*match.span(), both[0 if match["first"] else 1]))
    yield from sorted((*named, *called), key=lambda subject: subject.start)


def _is_called_ours(plain: str, town: NamedSubject) -> bool:
    """Whether who writes calls a town theirs: 我们西溪镇."""
    return _OURS.search(plain, max(0, town.start - WORDS), town.start) is not None


def _may_be_ours(plain: str, town: NamedSubject) -> bool:
    """Whether a town is named as more than one to compare with, or next door: 隔壁是西湖镇."""
    return not town.is_compared and not _NEXT_DOOR.search(plain, max(0, town.start - WORDS), town.start)


def _named(plain: str, areas: Mapping[str, Area]) -> Iterator[NamedSubject]:
    """Yield where a draft names a town, in order."""
    ids = {name: area.id for area in areas.values() for name in called(area)}
    if not ids:
        return
    pattern = "|".join(map(re.escape, sorted(ids, key=len, reverse=True)))
    for match in re.finditer(pattern, plain):
        before = plain[max(0, match.start() - WORDS) : match.start()]
        before = _NEXT_DOOR.sub("", before)  # than nearby Xihu
        is_compared = bool(_COMPARED.search(before) or _RANKED.match(plain, match.end()))
        yield NamedSubject(match.start(), match.end(), ids[match[0]], is_compared)


def called(area: Area) -> Iterator[str]:
    """Yield by what an area is called: its names, the short one too."""
    for name in (area.id, area.name.zh, _LEVEL.sub("", area.name.zh), area.name.en, *area.words.get("", ())):
        if len(name) > 1:
            yield clean_text(name)
