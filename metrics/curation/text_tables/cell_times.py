"""Of when the numbers in a document's tables are, as head or row says: 2024年, 本月止累计, 上年同期, 2023/24."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from metrics.curation.text_tables.column_heads import ASIDE, DATED, DATED_STRETCH, GROWTH
from metrics.curation.text_tables.numbers_in_tables import NumberInTable, numbers_in
from metrics.model.printed.printed_time import HALF, TO
from metrics.patterns import YEAR, lazy_pattern

_TELLS_TIME = lazy_pattern(
    rf"[上去前本今当][年月季期]|{YEAR}|\d{{1,2}}月|季度|{HALF}|全年|年度|累计|(?:last|previous|this) year|to date",
    re.IGNORECASE,
)
_COMPARES = lazy_pattern("[比较](?![例重率值])|以来|since")
_OF_YEARS = lazy_pattern(rf"{YEAR}年?\s*{TO}+\s*{YEAR}")
_OF_A_STRETCH = lazy_pattern(rf"\d|[月季旬]|半年|累计|{DATED_STRETCH.pattern}")  # beside a year: no whole one
_SENTENCE = lazy_pattern(r"[。；，]|[a-z]\.$")
LONGEST_TITLE = 120  # characters
_ON_WHAT_WAS = lazy_pattern("环比")  # on the month or quarter before


@lru_cache(maxsize=4)
def times_of_cells(text: str) -> Mapping[tuple[int, int], str]:
    r"""Return the time that head or row of a document's tables tells of a number, by line and column where it begins.

    >>> times_of_cells("指标 | 2022年 | 2023年1-6月\n财政总收入 | 32444 | 34131")
    {(2, 9): '2022', (2, 17): '2023年1-6月'}
    """
    times = ((number, _time_of(number)) for number in numbers_in(text))
    return {(number.line, start): time for number, time in times if time for start in number.starts}


def _time_of(number: NumberInTable) -> str:
    """Return the time of a number in a table: of its column, of a row that begins with one, of a growth what it is of.

    What no column or row tells, the title of the table does.
    """
    if named := _time_in(number.head):
        return named
    if begins := DATED.fullmatch(number.row[0].text):
        return begins[0][:4]
    if any(map(_compares, number.head)):
        return ""
    return (_of_growth(number) if _grows(number.head) else "") or _of_title(number)


def _grows(head: Sequence[str]) -> bool:
    """Whether a head is one of growths."""
    return any(GROWTH.search(text) or _ON_WHAT_WAS.search(text) for text in head)


def _of_growth(number: NumberInTable) -> str:
    """Return the time that a growth is of: where each level has one, of that before it, else of the latest."""
    times = [_time_in(head) for head in number.heads]
    if sum(map(_grows, number.heads)) > 1:
        return next(filter(None, reversed(times[: number.at])), "")
    years = [time for time in times if re.fullmatch(YEAR, time)]
    return max(years, default="")


def _of_title(number: NumberInTable) -> str:
    """Return the part of a year, or year, that the nearest title above a table names."""
    titles = [line for line in number.above if len(line) <= LONGEST_TITLE and not _SENTENCE.search(line)]
    named = (match[0] for line in titles for match in DATED_STRETCH.finditer(line))
    return next((text for text in named if re.search(YEAR, text)), "")


def _time_in(head: Sequence[str]) -> str:
    """Return what a head tells of time, from the top: a year in digits alone where it is no more than that."""
    named = "".join(_bare(text) for text in head if _TELLS_TIME.search(_bare(text)) and not _compares(text))
    if years := _OF_YEARS.search(named):
        return "" if _grows(head) else years[0]
    year, rest = DATED.search(named), _OF_A_STRETCH.search(DATED.sub("", named))
    return year[0][:4] if year and not rest else named


def _bare(text: str) -> str:
    """Return a header of a table without its unit and the words that it is of a growth."""
    return _ON_WHAT_WAS.sub("", GROWTH.sub("", ASIDE.sub("", text))).strip()


def _compares(text: str) -> bool:
    """Whether a header of a table names what its numbers are compared with: 比2019年增长."""
    return _COMPARES.search(_bare(text)) is not None
