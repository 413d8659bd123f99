"""Numbers that stand side by side: 3亿元、4亿元和5亿元, each with one of as many years or towns."""

import re
from collections.abc import Iterator

from msgspec import Struct

from metrics.curation.drafts.clause_patterns import NAMED_YEAR
from metrics.curation.proving.tokens import Token
from metrics.patterns import YEAR

JOINT = re.compile(
    "(?:[、，,]|[和与及]|以及| ?and)*(?:同比)?(?:增长|上升|增加|提高|下降|减少|降低|up|down)? ?"
)

_FROM_TO = rf"{YEAR}年?度? ?(?:至|到|[-–—~～]+| to | through ) ?{YEAR}年?度?"
_ONE_BY_ONE = rf"{YEAR}年?度?(?:(?:[、，,和与及]|以及| ?and)+ ?{YEAR}年?度?)+"
_LISTED = re.compile(rf"(?<!\d)(?:(?P<all>{_FROM_TO})|{_ONE_BY_ONE})(?!\d)", re.ASCII)
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
