"""A figure as its sentence means it, where its grammar alone reads it otherwise."""

import re

from msgspec.structs import replace

from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proposing.cue_table import listed
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token, tokens_of
from metrics.model.quantity import POINTS, Quantity

MOVED = re.compile("(?:前移|上升|提升|前进|晋升|进|后移|下降|下滑)了?$")
RANKED = re.compile("(?:排名|排在?|位居|位列|名列|居)(?:全[国省市县区])?$")
SHARES_UNIT = re.compile(
    r"个?(?:[和与及、][\d.]+个?)*[和与及、](?=[\d.]+(个百分点|%|‰|(?:[十百千万亿]+)?(?:美?元|亩|人次?|吨|公里|平方米)))"
    r"|(?:, ?\d[\d.]*)*,? ?and ?(?=\d[\d.]* ?(?P<part>%|per ?cent(?:age points?)?)(?![a-z]))"
)
A_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
MOVES = re.compile(
    "(?<![A-Za-z])(?:went|gone|goes|came|crept|edged|inched|nudged|ticked|moved|drifted|climbed|jumped|shot|pushed"
    "|brought) ?$"
)
PER_SO_MANY = re.compile(r"(?P<number>\d[\d.,]*) ?per ?1,000")
OF_PEOPLE = re.compile(
    " ?(?:residents|people|inhabitants|households|homes|dwellings|pupils|employees)(?![a-z])"
)
# What goes up belongs to the verb, as in taxes make up 61 percent, we signed up 240 children.
WITH_UP = re.compile(
    "(?<![A-Za-z])(?:mak(?:e|es|ing)|made|tak(?:e|es|en|ing)|took|sign(?:s|ed|ing)?|set(?:s|ting)?|us(?:e|es|ed|ing)"
    "|pick(?:s|ed|ing)?|put(?:s|ting)?|open(?:s|ed|ing)?|clear(?:s|ed|ing)?|clean(?:s|ed|ing)?|follow(?:s|ed|ing)?"
    "|look(?:s|ed|ing)?|back(?:s|ed|ing)?|eat(?:s|ing)?|giv(?:e|es|en|ing)|gave|end(?:s|ed|ing)?"
    "|buil(?:d|ds|ding|t)) ?$"
)
TO_A_RATE = re.compile(r",? ?(?:to|and (?:is|was|stood at)|at) ?[\d.]+ ?(?:%|per ?cent)")
A_NOUN = re.compile("(?:[0-9]{1,3}(?:周?岁|后)(?:以上|以下|及以上)?)?[^，。；、：（）“”0-9]{2}")
PEOPLE_BEFORE = re.compile(f"(?:{listed('people')}|代表|党员|干部|教师|医生|护士)$")
TIMES_THE = re.compile(" ?(?:the|as|more|higher|larger|that|its|a |what|over|average|normal)")
OFTEN = re.compile(
    "(?<![A-Za-z])(?:out|against|met|called|used|visited|sat|rang|opened|played|flooded|us|them) ?$"
)
BY_HOW_MUCH = re.compile("[比较][^，。；]{0,12}$")
FROM, FROM_TO = (
    ("从", "由", "自"),
    re.compile(r"(?P<first>\d[\d.,]*[^\d到至]+)[到至](?P<last>\d[\d.,]*[^\d]+)"),
)


def ends_of(document: Document, token: Token) -> tuple[Token, ...]:
    """Return the two ends of a proposed change that is read as a range, 从33%到35%; else the token as it is."""
    parts = (
        FROM_TO.fullmatch(token.text)
        if document.plain[max(0, token.start - 1) : token.start] in FROM
        else None
    )
    if parts is None or token.quantity is None:
        return (token,)
    ends = tuple(Quantity.read(parts[key], document.units) for key in ("first", "last"))
    if any(end.unit != token.quantity.unit for end in ends):
        return (token,)
    second = token.end - len(parts["last"])
    first = Token(token.start, token.start + len(parts["first"]), parts["first"], ends[0])
    return first, Token(second, token.end, parts["last"], ends[1])


def within(document: Document, token: Token) -> Token:
    """Return a figure that a document cuts off, as far as it stands in it: 2022 above a line with Residents."""
    if token.end <= len(document.plain):
        return token
    cut = next(iter(tokens_of(document.plain[token.start :], document.units)), None)
    if cut is None or cut.start:
        return replace(token, end=len(document.plain), text=document.plain[token.start :], quantity=None)
    return replace(cut, start=token.start, end=token.start + cut.end)


def as_meant(document: Document, token: Token, before: Candidate | None) -> Token:
    """Return a figure as its sentence means it.

    In 比目标3000亿元超过1070亿元 the 超过 tells by how much; 80位 are people before a noun, and places after 前移; in
    回落2.16和1.66个百分点 both are points.
    """
    ways = (
        _so_often,
        _part_of_a_whole,
        _moved_to,
        _for_so_many,
        _in_dollars,
        _in_points,
        _of_a_list,
        _placed,
        _by_how_much,
    )
    meant = (way(document, token, before) for way in ways)
    return next((other for other in meant if other is not None), token)


def _part_of_a_whole(document: Document, token: Token, _: Candidate | None) -> Token | None:
    """Return a figure as meant: 61 percent, where taxes make up 61 percent of revenue."""
    if not token.text.startswith("up"):
        return None
    is_made = WITH_UP.search(document.plain, max(0, token.start - 12), token.start)
    return _without_lead(document, token, "up") if is_made else None


def _moved_to(document: Document, token: Token, _: Candidate | None) -> Token | None:
    """Return a figure as meant: 46.2 per cent, where a rate edged up to 46.2 per cent, and not at most that."""
    is_moved = token.text.lower().startswith("up to") and MOVES.search(
        document.plain, max(0, token.start - 10), token.start
    )
    return _without_lead(document, token, token.text[: len("up to")]) if is_moved else None


def _for_so_many(document: Document, token: Token, _: Candidate | None) -> Token | None:
    """Return a figure as meant: 1.9 officers, in 1.9 per 1,000 residents, which is no rate of a thousand alike."""
    ratio = PER_SO_MANY.fullmatch(token.text)
    if ratio is None or not OF_PEOPLE.match(document.plain, token.end):
        return None
    end = token.start + ratio.end("number")
    return Token(token.start, end, ratio["number"], Quantity.read(ratio["number"], document.units))


def _so_often(document: Document, token: Token, _: Candidate | None) -> Token | None:
    """Return a figure as meant: how often, in we turned out 96 times."""
    quantity = token.quantity
    if quantity is None or quantity.printed_unit != "times" or TIMES_THE.match(document.plain, token.end):
        return None
    is_often = OFTEN.search(document.plain, max(0, token.start - 14), token.start) is not None
    return replace(token, quantity=quantity.in_unit("")) if is_often else None


def _in_dollars(document: Document, token: Token, _: Candidate | None) -> Token | None:
    """Return a figure as meant: $1.2 million, in a $1.2 million grant."""
    is_article = document.plain.startswith("A$", token.start) and is_apart(document, token.start)
    return _without_lead(document, token, "A") if is_article else None


def _in_points(document: Document, token: Token, before: Candidate | None) -> Token | None:
    """Return a figure as meant: percentage points, in 41.2%, 1.4 points below the year before."""
    quantity = token.quantity
    if quantity is None or quantity.printed_unit not in POINTS:
        return None
    is_near = before is not None and "." not in document.plain[before.token.end : token.start]
    beside = before.quantity.unit if is_near and before and before.quantity else ""
    is_of_rate = beside in ("%", "百分点") or TO_A_RATE.match(document.plain, token.end)
    return replace(token, quantity=quantity.in_unit("百分点")) if is_of_rate else None


def _of_a_list(document: Document, token: Token, _: Candidate | None) -> Token | None:
    """Return a figure as meant: both in points, in 回落2.16和1.66个百分点."""
    shared = SHARES_UNIT.match(document.plain, token.end)
    if shared is None or token.quantity is None or token.quantity.unit or A_YEAR.fullmatch(token.text):
        return None
    unit = shared[1] or shared["part"]
    return replace(token, quantity=Quantity.read(token.text + unit, document.units))


def _placed(document: Document, token: Token, _: Candidate | None) -> Token | None:
    """Return a figure as meant: 80位 are people before a noun, and places after 前移."""
    plain = document.plain
    if not plain.startswith("位", token.end) or token.quantity is None or token.quantity.unit:
        return None
    is_move = MOVED.search(plain, max(0, token.start - 6), token.start) is not None
    is_rank = is_move or RANKED.search(plain, max(0, token.start - 8), token.start) is not None
    is_people = PEOPLE_BEFORE.search(plain, max(0, token.start - 6), token.start) is not None
    if not (is_rank or is_people or A_NOUN.match(plain, token.end + 1)):
        return None
    return Token(
        token.start, token.end + 1, f"{token.text}位", token.quantity.in_unit("位" if is_rank else "人")
    )


def _by_how_much(document: Document, token: Token, before: Candidate | None) -> Token | None:
    """Return a figure as meant: 1070亿元, in 比目标3000亿元超过1070亿元."""
    verb = next((verb for verb in ("超过", "超出", "超") if token.text.startswith(verb)), "")
    if not verb or before is None or before.token.end != token.start:
        return None
    is_by = BY_HOW_MUCH.search(document.plain, max(0, before.token.start - 14), before.token.start)
    return _without_lead(document, token, verb) if is_by else None


def is_apart(document: Document, at: int) -> bool:
    """Whether a blank or a line's end stands behind a character: a $1.2 million grant is in no A$."""
    one, other = document.characters[at], document.characters[at + 1]
    return (one.line, one.end_column) != (other.line, other.column)


def _without_lead(document: Document, token: Token, lead: str) -> Token:
    """Return a figure to propose without what stands in front of it."""
    rest = token.text[len(lead) :].lstrip()
    lead = token.text.removesuffix(rest)
    return Token(token.start + len(lead), token.end, rest, Quantity.read(rest, document.units))
