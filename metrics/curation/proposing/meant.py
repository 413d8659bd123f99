"""A figure as its sentence means it, where its grammar alone reads it otherwise."""

import re
from dataclasses import replace

from metrics.curation.proposing.candidate import Candidate
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.quantity import Quantity

MOVED = re.compile("(?:前移|上升|提升|前进|晋升|进|后移|下降|下滑)了?$")
RANKED = re.compile("(?:排名|排在?|位居|位列|名列|居)(?:全[国省市县区])?$")
SHARES_UNIT = re.compile(
    r"(?:[和与及、][\d.]+)*[和与及、](?=[\d.]+(个百分点|%|‰|(?:[十百千万亿]+)?(?:美?元|亩|人次?|吨|公里|平方米)))"
)
TONS = re.compile(" ?tons(?![a-z])")  # who counts in dollars may mean short ones
A_NOUN = re.compile("[^，。；、：（）“”0-9]{2}")
MADE = re.compile("(?<![a-z])(?:made|makes?|making) ?$")
BY_HOW_MUCH = re.compile("[比较][^，。；]{0,12}$")
FROM, FROM_TO = (
    ("从", "由", "自"),
    re.compile(r"(?P<first>\d[\d.,]*[^\d到至]+)[到至](?P<last>\d[\d.,]*[^\d]+)"),
)


def ends_of(document: Document, token: Token) -> tuple[Token, ...]:
    """Return the two ends of a change that is read as a range, 从33%到35%; a token that is none as it is."""
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


def as_meant(document: Document, token: Token, before: Candidate | None) -> Token:
    """Return a figure as its sentence means it.

    In 比目标3000亿元超过1070亿元 the 超过 tells by how much; 80位 are people before a noun, and places after 前移; in
    回落2.16和1.66个百分点 both are points.
    """
    plain, token = document.plain, _without_up(document, token)
    if plain.startswith("A$", token.start) and is_apart(document, token.start):
        return _without_lead(document, token, "A")
    if (
        token.quantity
        and not token.quantity.unit
        and (tons := TONS.match(plain, token.end))
        and "$" not in plain
    ):
        return Token(token.start, tons.end(), token.text + tons[0], token.quantity.in_unit("t"))
    if token.quantity and not token.quantity.unit and (shared := SHARES_UNIT.match(plain, token.end)):
        return replace(token, quantity=Quantity.read(token.text + shared[1], document.units))
    if plain.startswith("位", token.end) and token.quantity and not token.quantity.unit:
        is_move = MOVED.search(plain, max(0, token.start - 6), token.start) is not None
        is_rank = is_move or RANKED.search(plain, max(0, token.start - 8), token.start) is not None
        if is_rank or A_NOUN.match(plain, token.end + 1):
            quantity = token.quantity.in_unit("位" if is_rank else "人")
            return Token(token.start, token.end + 1, f"{token.text}位", quantity)
    verb = next((verb for verb in ("超过", "超出", "超") if token.text.startswith(verb)), "")
    if not verb or before is None or before.token.end != token.start:
        return token
    if not BY_HOW_MUCH.search(plain, max(0, before.token.start - 14), before.token.start):
        return token
    return _without_lead(document, token, verb)


def is_apart(document: Document, at: int) -> bool:
    """Whether a blank or a line's end stands behind a character: a $1.2 million grant is in no A$."""
    one, other = document.characters[at], document.characters[at + 1]
    return (one.line, one.end_column) != (other.line, other.column)


def _without_lead(document: Document, token: Token, lead: str) -> Token:
    """Return a figure without what stands in front of it."""
    rest = token.text.removeprefix(lead)
    return Token(token.start + len(lead), token.end, rest, Quantity.read(rest, document.units))


def _without_up(document: Document, token: Token) -> Token:
    """Return a figure without the up of made up, which is no rise: it made up CNY 233 million."""
    if not token.text.startswith("up") or not MADE.search(document.plain, 0, token.start):
        return token
    rest = token.text.removeprefix("up").lstrip()
    return Token(token.end - len(rest), token.end, rest, Quantity.read(rest, document.units))
