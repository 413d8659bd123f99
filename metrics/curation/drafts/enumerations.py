"""Numbers that stand side by side: 3亿元、4亿元和5亿元, each with one of as many years or towns."""

import re
from collections.abc import Iterator

from msgspec import Struct

from metrics.curation.drafts.clause_patterns import NAMED_YEAR
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.patterns import YEAR

JOINT = re.compile(
    "(?:[、，,]|[和与及]|以及| ?and)*(?:同比)?(?:增长|上升|增加|提高|下降|减少|降低|up|down)? ?"
)

_FROM_TO = rf"{YEAR}年?度? ?(?:至|到|[-–—~～]+| to | through ) ?{YEAR}年?度?"
_ONE_BY_ONE = rf"{YEAR}年?度?(?:(?:[、，,和与及]|以及| ?and)+ ?{YEAR}年?度?)+"
_LISTED = re.compile(rf"(?<!\d)(?:(?P<all>{_FROM_TO})|{_ONE_BY_ONE})(?!\d)", re.ASCII)
# 优良天数三年间分别为88.0%、87.6%和87.9%, of three years that were told before
_THESE_YEARS = re.compile(
    "(?P<many>[两三四五六])年(?:[间来里]|之间|当中)?[^，。；]{0,4}(?:分别|依次)[^，。；\\d]{0,4}$"
)
_MANY = "__两三四五六"
LONGEST = 12  # years from the first to the last that may be meant one by one


class YearsListed(Struct, frozen=True):
    """Years that a draft lists one after the other, 2021年、2022年, or from first to last, 2021年至2023年."""

    start: int
    end: int
    years: tuple[int, ...]


def years_listed(plain: str, begins: int, ends: int) -> Iterator[YearsListed]:
    """Yield the years that a draft lists between two places."""
    for match in _LISTED.finditer(plain, begins, ends):
        years = tuple(map(int, NAMED_YEAR.findall(match[0])))
        if match["all"]:
            years = tuple(range(years[0], min(years[-1], years[0] + LONGEST) + 1))
        if years:
            yield YearsListed(*match.span(), years)


def run_of(plain: str, numbers: list[Token], token: Token) -> list[int]:
    """Return where the numbers begin that stand side by side with one: 3亿元、4亿元和5亿元."""
    runs: list[list[int]] = [[]]
    ends = 0
    for number in numbers:
        if runs[-1] and not (ends < number.start and JOINT.fullmatch(plain, ends, number.start)):
            runs.append([])
        runs[-1].append(number.start)
        ends = number.end
    return next((run for run in runs if token.start in run), [])


def year_in_turn(document: Document, token: Token) -> str:
    """Return the year of one of as many numbers as years are listed: 2022年、2023年分别为3亿元、4亿元."""
    begins, ends = document.sentence(token.start)
    lists = list(years_listed(document.plain, begins, ends))
    numbers = [
        number
        for number in document.tokens_within(begins, ends)
        if not any(number.start < listed.end and listed.start < number.end for listed in lists)
        and not NAMED_YEAR.match(number.text)
    ]
    run = run_of(document.plain, numbers, token)
    before = [listed for listed in lists if listed.end <= token.start]
    years = (before or lists)[-1 if before else 0].years if lists else _these_years(document, begins, run)
    return str(years[run.index(token.start)]) if run and len(run) == len(years) else ""


def _these_years(document: Document, begins: int, run: list[int]) -> tuple[int, ...]:
    """Return the years, in their order, of which as many numbers in a row are as were told before their sentence."""
    these = _THESE_YEARS.search(document.plain, begins, run[0]) if run else None
    earlier = NAMED_YEAR.findall(document.plain, document.paragraph(begins), begins) if these else []
    last = list(dict.fromkeys(map(int, reversed(earlier))))
    return tuple(sorted(last[: _MANY.index(these["many"])])) if these else ()
