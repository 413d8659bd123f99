"""The time an observation is about, written as in SDMX with two additions for what newspapers leave open.

=================  ====================================================================
written            meaning
=================  ====================================================================
2023               the calendar year
2024-H1            a half-year
2020-Q3            a quarter
2024-06            a month
2020-Q1/2020-Q3    from the first through the last of two such periods
2020/..            cumulative from the start of 2020; the end is not printed
P6M/2020           a stretch of six months within 2020; neither end is printed (半年来)
=================  ====================================================================
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from metrics.errors import QuantityError
from metrics.language import Bilingual

_SPAN = re.compile(
    r"(?P<year>[12]\d{3})(?:-(?:H(?P<half>[12])|Q(?P<quarter>[1-4])|(?P<month>0[1-9]|1[0-2])))?"
)
_WITHIN = re.compile(r"P(?P<months>[1-9]|1[01])M/(?P<year>[12]\d{3})")


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time; ``start`` and ``end`` are its first and last day, None where they are not printed."""

    year: int
    start: date | None
    end: date | None
    text: str

    @classmethod
    def read(cls, text: str) -> "Period":
        """Return the period that ``text`` writes.

        Raises:
            QuantityError: if ``text`` is not one of the forms in this module's table.
        """
        first, slash, last = text.partition("/")
        if within := _WITHIN.fullmatch(text):
            return cls(int(within["year"]), None, None, text)
        start, end = _days(first), _days(last) if slash and last != ".." else _days(first)
        if start is None or end is None or end[1] < start[0]:
            raise _unreadable(text)
        return cls(start[0].year, start[0], None if last == ".." else end[1], text)

    @property
    def is_full_year(self) -> bool:
        """Whether the period is one calendar year."""
        return self.text == str(self.year)

    def before(self, years: int) -> "Period":
        """Return the same stretch ``years`` earlier."""
        return Period.read(re.sub(r"[12]\d{3}", lambda year: str(int(year[0]) - years), self.text))


def _days(text: str) -> tuple[date, date] | None:
    """Return the first and last day of a year, half-year, quarter or month; None if it is none of them."""
    span = _SPAN.fullmatch(text)
    if span is None:
        return None
    first, length = _months(span)
    year, last = int(span["year"]), first + length - 1
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


def _months(span: re.Match[str]) -> tuple[int, int]:
    """Return the first month of a matched span and its length in months."""
    if span["half"]:
        return 6 * int(span["half"]) - 5, 6
    if span["quarter"]:
        return 3 * int(span["quarter"]) - 2, 3
    return (int(span["month"]), 1) if span["month"] else (1, 12)


def _unreadable(text: str) -> QuantityError:
    """Return the error for a text that writes no period."""
    ways = "2023, 2024-H1, 2020-Q1/2020-Q3, 2020/.., P6M/2020"
    return QuantityError(
        Bilingual(
            zh=f"“{text}”不是我们认识的时期；请写成 {ways} 之一",
            en=f"'{text}' is no period we know; write one of {ways}",
        )
    )
