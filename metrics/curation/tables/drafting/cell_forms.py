"""What the text of a cell looks like: a number, a year or another time, a figure; and how many of several do."""

import re
from collections.abc import Callable

from metrics.curation.tables.cell_numbers import NARROW, without_currency
from metrics.curation.tables.labels.time_stretches import tells_stretch
from metrics.curation.tables.labels.times import period_of
from metrics.errors import Fault
from metrics.patterns import YEAR, lazy_pattern

_NUMBER = lazy_pattern(r"[-−–+]?\d[\d.,' ]*\s*\D{0,6}")
_DAY = lazy_pattern(r"[0-3]?\d\.[01]?\d\.[12]\d{3}")  # 31.12.2023, no number in any style
_OF_A_YEAR = lazy_pattern(rf"{YEAR}年")
_YEAR = lazy_pattern(
    rf"(?:{YEAR}(?:\.0)?年?|(?:FY ?)?{YEAR}[/-]\d\d)(?: ?[\[(](?:[a-z]|note \d+)[\])])*",
    re.IGNORECASE,
)
Test = Callable[[str], bool]


def share(texts: list[str], test: Test) -> float:
    """Return of how many texts a test holds, from 0 to 1."""
    return sum(map(test, texts)) / len(texts) if texts else 0


def is_number(text: str) -> bool:
    """Whether a text looks like a number, in whatever style, with or without a currency before it."""
    narrow = without_currency(text.translate(NARROW))
    return _NUMBER.fullmatch(narrow) is not None and _DAY.fullmatch(narrow) is None


def is_year(text: str) -> bool:
    """Whether a text of an unmapped table looks like a year."""
    return _YEAR.fullmatch(text.translate(NARROW)) is not None


def is_time(text: str) -> bool:
    """Whether a text of an unmapped table tells a time."""
    return bool(text) and not isinstance(period_of(text), Fault)


def is_plainly_time(text: str) -> bool:
    """Whether a text tells a time, and is no number that could be anything: 2023, 2023 Q1."""
    return is_year(text) or (is_time(text) and not is_number(text))


def _may_be_time(text: str) -> bool:
    """Whether a text of an unmapped table tells a time where numbers are sought: 1984, but not 1234 alone."""
    return is_year(text) or (is_time(text) and not text.isdecimal())


def is_figure(text: str) -> bool:
    """Whether a text is a number that tells no time, as 2023年比上年 does, and no part of a year as 6月 does."""
    tells_time = _may_be_time(text) or _OF_A_YEAR.match(text)
    return is_number(text) and not tells_time and not tells_stretch(text)
