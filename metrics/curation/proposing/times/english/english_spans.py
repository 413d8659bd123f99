"""The periods of several years that English documents tell: the past five years, the three years to June 2025."""

from metrics.curation.proposing.times.calendar import Calendar
from metrics.curation.proposing.times.english.english_months import year_that_ended
from metrics.model.period import Period
from metrics.model.period_between import spanning
from metrics.model.printed.english_words import worth
from metrics.model.printed.printed_time import MONTHS


def year_to_a_month(named: dict[str, str], calendar: Calendar) -> str:
    """Return the twelve months up to the last month so called: the year to January."""
    month, now = MONTHS[named["last"]], Period.read(calendar.written).end if calendar.written else None
    year = now.year - (month > now.month) if now else calendar.year
    return year_that_ended(year, month) if year else ""


def many_years(named: dict[str, str]) -> int:
    """Return how many years are named: five, 12."""
    return worth(named["years"])


def years_in_a_row(named: dict[str, str], year: int, calendar: Calendar, first: int) -> str:
    """Return so many years in a row, the ``first`` of which is so far from a year, or a document's financial one."""
    year = calendar.begins if calendar.is_fiscal else year
    if not year:
        return ""
    start, end = year + first, year + first + many_years(named) - 1
    if not calendar.is_fiscal:
        return f"{start}/{end}"
    return f"{start}-{calendar.first:02d}/{end + 1}-{calendar.first - 1:02d}"


def years_ended(named: dict[str, str], _: Calendar) -> str:
    """Return so many years up to a month: the three years to June 2025."""
    last = year_that_ended(int(named["n"]), MONTHS[named["last"]])
    first = Period.read(last).before(many_years(named) - 1)
    return spanning(first.text.partition("/")[0], last.rpartition("/")[2])


def years_to(named: dict[str, str], calendar: Calendar) -> str:
    """Return so many years up to one: the five years to 2027/28."""
    last = int(named["n"])
    first = last - many_years(named) + 1
    if "next" not in named:
        return f"{first}/{last}"
    return f"{first}-{calendar.first:02d}/{last + 1}-{calendar.first - 1:02d}" if calendar.first > 1 else ""
