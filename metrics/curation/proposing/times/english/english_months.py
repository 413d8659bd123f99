"""The periods that English documents tell by months: from one to another, the first five, up to a month, a day."""

import calendar as months
import re

from metrics.curation.proposing.times.calendar import Calendar
from metrics.model.period import Period
from metrics.model.period_between import spanning
from metrics.model.printed.english_words import worth
from metrics.model.printed.printed_time import ANY_MONTH, MONTHS

DECEMBER, QUARTER = 12, 3  # months
TITLE_LINE = 100  # characters
_MINUTES = re.compile(
    r"(?:[A-Z][A-Za-z' ]{0,60}?: ?)?(?:[Dd]raft )?[Mm]inutes of[^.]{4,120}?"
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? ?(?:of )?(?P<month>{ANY_MONTH}),?"
    rf"|(?P<month2>{ANY_MONTH}) ?(?P<day2>\d{{1,2}}),) ?(?P<n>20\d\d)",
    re.ASCII,
)
# Workforce statistics as at 31 March 2024
_STOOD = re.compile(
    r"(?:(?!20\d\d[/–-]\d)[^.;]){0,80}?(?<![A-Za-z])[Aa]s (?:at|of|on) ?"
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? ?(?P<month>{ANY_MONTH}),?"
    rf"|(?P<month2>{ANY_MONTH}) ?(?P<day2>\d{{1,2}}),) ?(?P<n>20\d\d)(?=[A-Z(])",
    re.ASCII,
)
_WEEK = re.compile(
    rf"[Ww]eek (?:ended|ending|to) ?(?P<day>\d{{1,2}}) ?(?P<month>{ANY_MONTH}) ?(?P<n>20\d\d)", re.ASCII
)


def running(calendar: Calendar) -> int:
    """Return the year in which the financial year began that an English paper calls this one.

    The year of a budget that is dated before it is yet to come.
    """
    written = Period.read(calendar.written).start if calendar.written and calendar.is_to_come else None
    start = Period.read(calendar.own).start if calendar.own else None
    return calendar.begins - bool(written and start and written < start.replace(day=1))


def fiscal_year(year: int, first: int) -> str:
    """Return the twelve months that begin in a month of a year; empty where the month is not known."""
    if first == 0:
        return ""
    return f"{year}" if first == 1 else f"{year}-{first:02d}/{year + 1}-{first - 1:02d}"


def year_that_ended(year: int, month: int) -> str:
    """Return the twelve months up to a month of a year."""
    return fiscal_year(year - (month < DECEMBER), month % DECEMBER + 1)


def months_ended(named: dict[str, str], calendar: Calendar) -> str:
    """Return the six months to 30 September 2023."""
    last = MONTHS[named["last"]]
    year = int(named.get("n", 0)) or year_of(last, calendar)
    if not year:
        return ""
    written = named.get("months") or ("six" if "alf" in named.get("stretch", "") else "three")
    months_long = worth(written)
    first = last - months_long + 1
    return spanning(f"{year - (first < 1)}-{(first - 1) % DECEMBER + 1:02d}", f"{year}-{last:02d}")


def since_a_day(named: dict[str, str], calendar: Calendar) -> str:
    """Return the months from one to the end of what an English document is about: since 1 July."""
    own = Period.read(calendar.own) if calendar.own else None
    if own is None or own.end is None:
        return ""
    first = MONTHS[named["from"]]
    return spanning(f"{own.end.year - (first > own.end.month)}-{first:02d}", f"{own.end:%Y-%m}")


def next_year_from(named: dict[str, str], calendar: Calendar) -> str:
    """Return the financial year that begins where an English document says no year: a rise of 3% from April.

    One that has begun a quarter before it was written is the next one no more.
    """
    month, written = MONTHS[named["from"]], Period.read(calendar.written).start if calendar.written else None
    if month != calendar.first or not (written or calendar.is_fiscal):
        return ""
    next_one = calendar.begins + (not calendar.is_to_come)
    year = written.year + (month + QUARTER < written.month) if written else next_one
    return spanning(f"{year}-{month:02d}", f"{year + 1}-{month - 1:02d}")


def from_its_start(period: str) -> str:
    """Return the time from the beginning of an English document's year on: since 2018/19; empty for none."""
    return f"{period.partition('/')[0]}/.." if period else ""


def named_months(named: dict[str, str], calendar: Calendar) -> str:
    """Return one month, or from one month to another, of the year named or of the document."""
    first, last = MONTHS[named["from"]], MONTHS[named.get("to") or named["from"]]
    if "this" in named and calendar.this:
        return spanning(f"{calendar.this}-{first:02d}", f"{calendar.this}-{last:02d}")
    if "n" in named:
        last_year = int(named["n"])
        first_year = int(named.get("m", 0)) or last_year - (first > last)
    else:
        first_year, last_year = year_of(first, calendar), year_of(last, calendar)
    if "n" not in named and "to" in named and calendar.written[:4] == f"{last_year}":
        now = Period.read(calendar.written).end
        is_ahead = now is not None and last > now.month  # written in March, April to December are last year's
        first_year, last_year = first_year - is_ahead, last_year - is_ahead
    if not first_year:
        return ""
    first_year -= first > last and first_year == last_year  # between December and February
    start, end = f"{first_year}-{first:02d}", f"{last_year}-{last:02d}"
    return spanning(start, end)


def named_days(named: dict[str, str], calendar: Calendar) -> str:
    """Return the days from one to another; whole months as months: 1 April to 31 December."""
    first, last = MONTHS[named["from"]], MONTHS[named["to"]]
    last_year = int(named.get("n", 0)) or year_of(last, calendar)
    if not last_year:
        return ""
    first_year = int(named.get("m", 0)) or last_year - (first > last)
    one, other = int(named["first"]), int(named["day"])
    if one == 1 and other == months.monthrange(last_year, last)[1]:
        return spanning(f"{first_year}-{first:02d}", f"{last_year}-{last:02d}")
    return f"{first_year}-{first:02d}-{one:02d}/{last_year}-{last:02d}-{other:02d}"


def year_of(month: int, calendar: Calendar) -> int:
    """Return the year of a month that is named without one: in a financial year from April on, March is in the next."""
    return calendar.begins + (month < calendar.first) if calendar.is_fiscal else calendar.year


def day(named: dict[str, str], calendar: Calendar) -> str:
    """Return a day, or the last one of a month."""
    month = MONTHS[named["month"]]
    year = int(named.get("n", 0)) or year_of(month, calendar)
    if not year:
        return ""
    last = months.monthrange(year, month)[1]
    return f"{year}-{month:02d}-{min(last, int(named.get('day') or last)):02d}"


def first_months(named: dict[str, str], calendar: Calendar) -> str:
    """Return the first five months, or those up to one, of the year that is named, or of the document's."""
    if "last" in named:
        return _through_a_month(named, calendar)
    many = worth(named["months"])
    if not 0 < many <= DECEMBER:
        return ""
    year = int(named.get("n", 0)) or (
        calendar.begins if calendar.is_fiscal else calendar.this or calendar.year
    )
    return _from_its_first(year, many, calendar) if year else ""


def to_date(_: dict[str, str], calendar: Calendar) -> str:
    """Return the year up to the month or quarter that a document is of; else its year, which is not over."""
    own = Period.read(calendar.own) if calendar.own else None
    if own is None or own.end is None or own.months is None or own.months >= DECEMBER:
        return f"{calendar.this}/.." if calendar.this and not calendar.is_fiscal else ""
    first = calendar.first if calendar.is_fiscal else 1
    year = own.end.year - (own.end.month < first)
    return _from_its_first(year, (own.end.month - first) % DECEMBER + 1, calendar)


def _through_a_month(named: dict[str, str], calendar: Calendar) -> str:
    """Return the months of a year, or of a financial year, up to one: permits issued through March."""
    last, first = MONTHS[named["last"]], calendar.first if calendar.is_fiscal else 1
    year = int(named.get("n", 0)) or year_of(last, calendar)
    begins = year - (last < first)
    return _from_its_first(begins, (last - first) % DECEMBER + 1, calendar) if year else ""


def _from_its_first(year: int, many: int, calendar: Calendar) -> str:
    """Return so many months from the first of a year, or of a financial year."""
    first = calendar.first if calendar.is_fiscal else 1
    last = first + many - 1
    return spanning(f"{year}-{first:02d}", f"{year + (last > DECEMBER)}-{(last - 1) % DECEMBER + 1:02d}")


def own_day(plain: str) -> str:
    """Return the day of the meeting that a document minutes, that ends its week, or on which what it counts stood."""
    meeting = _MINUTES.match(plain) or _WEEK.search(plain, 0, TITLE_LINE) or _STOOD.match(plain)
    named = {key.rstrip("2"): text for key, text in meeting.groupdict().items() if text} if meeting else {}
    return f"{named['n']}-{MONTHS[named['month']]:02d}-{int(named['day']):02d}" if named else ""
