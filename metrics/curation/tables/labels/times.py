"""The times that the cells and heads of tables print, in the forms of several countries' offices."""

import re
from collections.abc import Callable
from datetime import date

from metrics.curation.tables.cell_numbers import NARROW
from metrics.curation.tables.labels import time_wording
from metrics.errors import Fault, QuantityError
from metrics.model.period import Period
from metrics.model.period_between import spanning
from metrics.model.printed.printed_time import (
    DAY,
    SHORT_MONTH,
    STRETCH_OF_YEAR,
    TO,
    month_named,
    small_number,
)
from metrics.patterns import YEAR, lazy_pattern

_YEAR = r"([12]\d{3})"
_MONTH = r"(0?[1-9]|1[0-2])"
MONTHS_A_YEAR = 12
# Whatever letters follow: januari, mars and juli are months of other countries' offices.
_NAME = rf"({SHORT_MONTH})[a-z]*\.?"
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}  # the year before the first one
_TimeForm = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]


def _form(pattern: str, write: Callable[[re.Match[str]], str]) -> _TimeForm:
    """Return a form in which times are printed, and how the YAML writes one of it."""
    return re.compile(pattern, re.IGNORECASE | re.ASCII), write


def _month(year: str, number: int) -> str:
    """Return a month that a cell tells as the YAML writes it."""
    return f"{year}-{number:02d}"


def _months(first: tuple[str, int], last: tuple[str, int]) -> str:
    """Return the months from one through another as the YAML writes them: a year, half-year or quarter by its name."""
    return spanning(_month(*first), _month(*last))


def _quarters(year: str, first: str, last: str) -> str:
    """Return the quarters that a cell names, from one through another, as the YAML writes them."""
    return _months((year, 3 * small_number(first) - 2), (year, 3 * small_number(last)))


def _day(at: re.Match[str]) -> str:
    """Return the day that a cell prints as the YAML writes it, if its month is certain: 12/31/2023."""
    one, other = int(at[1]), int(at[2])
    month, day = (one, other) if one <= MONTHS_A_YEAR else (other, one)
    return f"{at[3]}-{month:02d}-{day:02d}"


_FORMS = (
    _form(r"(\d{1,2})\.(\d{1,2})\." + _YEAR, lambda at: f"{at[3]}-{int(at[2]):02d}-{int(at[1]):02d}"),
    _form(r"(\d{1,2})/(\d{1,2})/" + _YEAR, _day),
    _form(_YEAR + r"([-/.])(\d{1,2})\2(\d{1,2})", lambda at: f"{at[1]}-{int(at[3]):02d}-{int(at[4]):02d}"),
    _form(rf"({YEAR})(\d\d)(\d\d)", lambda at: "-".join(at.groups())),
    _form(rf"({YEAR})" + "(0[1-9]|1[0-2])", lambda at: f"{at[1]}-{at[2]}"),
    _form(_YEAR + "[-/]([1-9])", lambda at: _month(at[1], int(at[2]))),
    _form(_MONTH + "/" + _YEAR, lambda at: _month(at[2], int(at[1]))),
    _form(
        r"(\d{1,2})\.? " + _NAME + " " + _YEAR,
        lambda at: f"{_month(at[3], month_named(at[2]))}-{int(at[1]):02d}",
    ),
    _form(
        _NAME + r" (\d{1,2}), ?" + _YEAR, lambda at: f"{_month(at[3], month_named(at[1]))}-{int(at[2]):02d}"
    ),
    _form(r"([1-4]) ?Q ?" + _YEAR, lambda at: f"{at[2]}-Q{at[1]}"),
    _form(r"[HS]([12])[ /-]?" + _YEAR, lambda at: f"{at[2]}-H{at[1]}"),
    _form(_YEAR + r"-(\d\d)-(\d\d)[T ]00:00(?::00(?:\.0+)?)?Z?", lambda at: "-".join(at.groups())),
    _form(_YEAR + r"\.0+", lambda at: at[1]),
    _form(_YEAR + r"[ -]?Q([1-4])", lambda at: f"{at[1]}-Q{at[2]}"),
    _form(r"Q([1-4])[ /-]?" + _YEAR, lambda at: f"{at[2]}-Q{at[1]}"),
    _form(_YEAR + r"[ -]?[HS]([12])", lambda at: f"{at[1]}-H{at[2]}"),
    _form(_YEAR + r"[ -]?M" + _MONTH, lambda at: _month(at[1], int(at[2]))),
    _form(_NAME + "[ -]" + _YEAR, lambda at: _month(at[2], month_named(at[1]))),
    _form(_YEAR + "[ -]" + _NAME, lambda at: _month(at[1], month_named(at[2]))),
    _form(
        _YEAR + "年" + _MONTH + rf"月?{TO}" + _MONTH + "月(?:份|累计)?",
        lambda at: _months((at[1], int(at[2])), (at[1], int(at[3]))),
    ),
    _form(
        _NAME + "[ -]" + _YEAR + " ?(?:-|–|to) ?" + _NAME + "[ -]" + _YEAR,
        lambda at: _months((at[2], month_named(at[1])), (at[4], month_named(at[3]))),
    ),
    _form(
        _NAME + " ?(?:-|–|to) ?" + _NAME + " " + _YEAR,
        lambda at: _months((at[3], month_named(at[1])), (at[3], month_named(at[2]))),
    ),
    _form(_YEAR + "年?前([两二三23])个?季度(?:累计)?", lambda at: _quarters(at[1], "1", at[2])),
    _form(
        _YEAR + "年?第?([一二三1-3])" + TO + "第?([二三四2-4])季度(?:累计)?",
        lambda at: _quarters(*at.groups()),
    ),
    _form(_YEAR + "年?全年(?:累计)?", lambda at: at[1]),
    _form(
        rf"({'|'.join(ERAS)})(\d{{1,2}}|元)年",
        lambda at: str(ERAS[at[1]] + (1 if at[2] == "元" else int(at[2]))),
    ),
    _form(r"(?:FY ?)?" + _YEAR + r"[-–](\d{2})", lambda at: f"{at[1]}/{at[2]}"),
    _form(_YEAR + "年? ?" + TO + " ?" + _YEAR + "年?", lambda at: f"{at[1]}/{at[2]}"),
)
_UP_TO = lazy_pattern(r"^截[至止]到?(?=.*[底末日]$)")
_TIME_WITHIN = lazy_pattern(
    rf"(?<![\d.,])(?:\d{{1,2}}\.\d{{1,2}}\.[12]\d{{3}}|{YEAR}[-–/]\d{{2}}(?![-–/\d])"
    rf"|{YEAR}(?:年(?:{DAY}|{STRETCH_OF_YEAR}|[末底])?)?)(?![\d,])"
)


def period_of(text: str) -> Period | Fault:
    """Return the time that a cell tells: 2023年, 2023年1-6月, 2023 Q1, 31.12.2023, or as the YAML writes it.

    >>> [period_of(text).text for text in ("2023年1-6月", "Q3 2023", "2023M06", "Jun 2023", "平成30年", "２０２３年")]
    ['2023-H1', '2023-Q3', '2023-06', '2023-06', '2018', '2023']
    """
    text = text.translate(NARROW)
    text = _UP_TO.sub("", text)
    if _may_be_two_years(text):
        return time_wording.MONTH_OR_YEARS(written=text)
    if _may_be_two_days(text):
        return time_wording.DAY_OR_MONTH(written=text)
    forms = ((form.fullmatch(text), write) for form, write in _FORMS)
    ways = [write(match) for match, write in forms if match]
    try:
        return Period.read(ways[0] if ways and not _is_written(text) else text)
    except QuantityError as error:
        meant = error.message.suggestions
        return Period.read(meant[0].write) if meant else error.message


def _is_written(text: str) -> bool:
    """Whether a cell's time stands as the YAML writes it."""
    try:
        Period.read(text)
    except QuantityError:
        return False
    return True


def _may_be_two_years(text: str) -> bool:
    """Whether a cell's time is a month, or two years side by side: 2010-11."""
    years = re.fullmatch(r"([12]\d{3})-(1[0-2])", text)
    return years is not None and (int(years[1]) + 1) % 100 == int(years[2])


def _may_be_two_days(text: str) -> bool:
    """Whether either number of a cell's day may be its month: 3/4/2023, but neither 3/31/2023 nor 4/4/2023."""
    day = re.fullmatch(r"(\d{1,2})/(\d{1,2})/[12]\d{3}", text)
    return day is not None and day[1] != day[2] and all(int(part) <= MONTHS_A_YEAR for part in day.groups())


def time_within(head: str) -> str:
    """Return the one time that a head prints beside a name; empty where it prints none, or several."""
    times = _TIME_WITHIN.findall(head)
    is_beside_a_name = any(map(str.isalpha, _TIME_WITHIN.sub("", head)))
    return times[0] if len(times) == 1 and is_beside_a_name else ""


def times_in(text: str) -> tuple[str, ...]:
    """Return the times that a text of a table prints: itself where it is one, else all within it.

    >>> times_in("2019/20"), times_in("2022年和2023年各镇人口"), times_in("Homes: 2021-22 to 2022-23")
    (('2019/20',), ('2022年', '2023年'), ('2021-22', '2022-23'))
    """
    if not isinstance(period_of(text), Fault):
        return (text,)
    return tuple(_TIME_WITHIN.findall(text))


def overlap(one: Period, other: Period) -> bool:
    """Return whether two times of a table have a day in common; an unprinted end may lie anywhere in its year.

    >>> overlap(Period.read("2023"), Period.read("2023-12-31")), overlap(Period.read("2022"), Period.read("2023"))
    (True, False)
    """
    (first, last), (start, end) = _span(one), _span(other)
    return first <= end and start <= last


def _span(period: Period) -> tuple[date, date]:
    """Return the first and last day of a time; of one without ends, those of its year."""
    year = date(period.year, 1, 1), date(period.year, 12, 31)
    if period.start is None and period.end is None:
        return year
    return period.start or date.min, period.end or date.max
