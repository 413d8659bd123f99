"""The time an observation is about, written as in SDMX with additions for what newspapers leave open.

=================  ====================================================================
written            meaning
=================  ====================================================================
2023               the calendar year
2024-H1            a half-year
2020-Q3            a quarter
2024-06            a month
2023-12-31         a day: that of a stock
fiscal 2022/23     a fiscal year, 1 April to 31 March; also written 2022/23
2020-Q1/2020-Q3    from the first through the last of two such periods; 2021/2025 is five years
2020/..            cumulative from the start of 2020; the end is not printed
../2023            cumulative to the end of 2023; the start is not printed (累计, 近年来)
P6M/2020           a stretch of six months within 2020; neither end is printed (半年来)
=================  ====================================================================

A fiscal year that runs from another month is written by its months: 2022-07/2023-06.
"""

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct

from metrics.errors import Fault, QuantityError, instead
from metrics.model.period_shapes import PeriodShape, shape_of
from metrics.model.printed.printed_time import STRETCH_OF_YEAR, stretch_of_year
from metrics.patterns import lazy_pattern

OPEN = ".."
LONGEST_MONTH = 31  # days
A_YEAR = 12  # months
_SPAN = lazy_pattern(
    r"(?P<year>[12]\d{3})"
    r"(?:-(?:H(?P<half>[12])|Q(?P<quarter>[1-4])|(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01]))?))?"
)
_FISCAL = lazy_pattern(r"(?:fiscal )?(?P<year>[12]\d{3})/(?P<next>\d\d)")
_FORM = lazy_pattern(r"\d")  # without its digits, a period shows of which form it is
_PRINTED = lazy_pattern(  # as documents print it: 2024年上半年, 2023年第三季度, 2024年6月, 2023年12月31日, 2023年末
    rf"(?P<year>[12]\d{{3}})年?(?:(?P<stretch>{STRETCH_OF_YEAR})|(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日|(?P<end>年?[底末]))?度?"
)
_WITHIN = lazy_pattern(r"P(?P<months>[1-9]|1[01])M/(?P<year>[12]\d{3})")


class Period(Struct, frozen=True):
    """A period: a stretch of time; ``start`` and ``end`` are its first and last day, None where not printed.

    ``year`` is the one it begins in; where no start is printed, the one it ends or lies in.
    """

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
        if within := _WITHIN.fullmatch(text):
            return cls(int(within["year"]), None, None, text)
        if fiscal := _FISCAL.fullmatch(text):
            return _fiscal(fiscal)
        first, slash, last = text.partition("/")
        start = (None, None) if slash and first == OPEN else _days(first)
        end = (None, None) if slash and last == OPEN else _days(last) if slash else start
        if start is None or end is None or not _ascend(start[0], end[1]):
            raise _unreadable(text)
        known = start[0] or end[1]
        assert known is not None  # one of the two ends is written
        return cls(known.year, start[0], end[1], text)

    @property
    def shape(self) -> tuple[PeriodShape | None, tuple[str, ...]]:
        """The shape of a period (year, half-year, quarter …) and its numbers, as written; none if it has two ends."""
        return shape_of(self.text)

    @property
    def ends(self) -> "tuple[Period | None, Period | None]":
        """The periods from and through which a period such as 2020-Q1/2020-Q3 runs; None for an end that is open."""
        first, _, last = self.text.partition("/")
        start, end = (None if end == OPEN else Period.read(end) for end in (first, last))
        return start, end

    @property
    def is_full_year(self) -> bool:
        """Whether the period is one calendar year."""
        return self.text == str(self.year)

    @property
    def is_one_day(self) -> bool:
        """Whether the period is a single day, as that of a stock is."""
        return self.start is not None and self.start == self.end

    @property
    def months(self) -> float:
        """How many months the period lasts, days as parts of a month; 0 where one of its ends is not printed.

        >>> Period.read("2020-Q1/2020-Q3").months, Period.read("P6M/2020").months, Period.read("2020/..").months
        (9, 6, 0)
        """
        if within := _WITHIN.fullmatch(self.text):
            return int(within["months"])
        if self.start is None or self.end is None:
            return 0
        if self.start.day != 1 or (self.end + timedelta(1)).day != 1:
            return ((self.end - self.start).days + 1) / LONGEST_MONTH
        return 12 * (self.end.year - self.start.year) + self.end.month - self.start.month + 1

    @property
    def spans_years(self) -> bool:
        """Whether a period surely lasts longer than a year: a change over it is a mean a year, or of the whole."""
        return self.months > A_YEAR

    @property
    def previous(self) -> "Period | None":
        """The year, half-year, quarter, month or day directly before a period; None for any other stretch."""
        if self.text.startswith("fiscal"):
            return self.before(1)
        if self.start is None or self.end is None or "/" in self.text:
            return None
        day = self.start - timedelta(1)
        quarter, half = (day.month + 2) // 3, (day.month + 5) // 6
        forms = (f"{day}", f"{day:%Y-%m}", f"{day:%Y}-Q{quarter}", f"{day:%Y}-H{half}", f"{day:%Y}")
        return next(Period.read(form) for form in forms if _FORM.sub("", form) == _FORM.sub("", self.text))

    def before(self, years: int) -> "Period":
        """Return the same period ``years`` earlier; the 29th of February is the 28th of a common year."""
        return _before(self, years)


@lru_cache(maxsize=4_096)  # ten thousand figures are of the same few years
def _before(period: Period, years: int) -> Period:
    """Return the same period ``years`` earlier, by rewriting its years: 2024-H1 → 2023-H1."""
    if period.text.startswith("fiscal"):
        return _fiscal_year(period.year - years)
    text = re.sub(r"[12]\d{3}(?=$|[-/])", lambda year: str(int(year[0]) - years), period.text)
    return Period.read(re.sub(r"(\d{4})-02-29", _last_of_february, text))


def _days(text: str) -> tuple[date | None, date | None] | None:
    """Return first and last day of the year, half-year, quarter, month or day that is written; None if it is none."""
    span = _SPAN.fullmatch(text)
    if span is None:
        return None
    first, length = _months(span)
    year, last = int(span["year"]), first + length - 1
    if not span["day"]:
        return date(year, first, 1), date(year, last, _length(year, last))
    if int(span["day"]) > _length(year, first):
        return None
    day = date(year, first, int(span["day"]))
    return day, day


def _months(span: re.Match[str]) -> tuple[int, int]:
    """Return the first month of a written year, half-year, quarter or month, and its length in months."""
    if span["half"]:
        return 6 * int(span["half"]) - 5, 6
    if span["quarter"]:
        return 3 * int(span["quarter"]) - 2, 3
    return (int(span["month"]), 1) if span["month"] else (1, 12)


def _length(year: int, month: int) -> int:
    """Return how many days a month of a period's year has."""
    return calendar.monthrange(year, month)[1]


def _ascend(start: date | None, end: date | None) -> bool:
    """Whether start and end of a period, one of which may be open, follow each other."""
    if start is None or end is None:
        return start is not end
    return start <= end


def _fiscal(written: re.Match[str]) -> Period:
    """Return the period of a fiscal year 2022/23; the second number must be the year after the first."""
    year = int(written["year"])
    if (year + 1) % 100 != int(written["next"]):
        raise _unreadable(written[0])
    return _fiscal_year(year)


def _fiscal_year(year: int) -> Period:
    """Return the period of the fiscal year that begins in April of ``year``."""
    text = f"fiscal {year}/{(year + 1) % 100:02d}"
    return Period(year, date(year, 4, 1), date(year + 1, 3, 31), text)


def _last_of_february(day: re.Match[str]) -> str:
    """Return the last day of a February, for a period that ends with it, written as a day."""
    return f"{day[1]}-02-{_length(int(day[1]), 2)}"


def _meant_by(text: str) -> list[str]:
    """Return the period that is printed, 2023年上半年, as it is to be written, 2023-H1; none where it tells none."""
    printed = _PRINTED.fullmatch("".join(text.split()))
    if printed is None:
        return []
    year, stretch, month, day, end = printed.group("year", "stretch", "month", "day", "end")
    written = stretch_of_year(int(year), stretch) if stretch else year
    written += f"-{int(month):02d}-{int(day):02d}" if day else "-12-31" if end else ""
    ends = written.split("/")
    return [written] if all(map(_days, ends)) else []


def _unreadable(text: str) -> QuantityError:
    """Return the error for a text that writes no period, with the ways to write one."""
    ways = (
        "2023, 2024-H1, 2020-Q3, 2024-06, 2023-12-31, 2020-Q1/2020-Q3, 2021/2025, 2020/.., ../2023, "
        "fiscal 2022/23, P6M/2020"
    )
    return QuantityError(
        Fault(
            zh=f"“{text}”不是我们认识的时期；请写成 {ways} 之一",
            en=f"'{text}' is no period we know; write one of {ways}",
            code="unreadable-period",
            suggestions=instead(text, *_meant_by(text)),
        )
    )
