"""The periods that English documents tell: financial years, quarters, months, days."""

import re
from collections.abc import Callable, Mapping

from metrics.curation.proposing.period_forms import PeriodForm
from metrics.curation.proposing.times.calendar import Calendar, is_a_period
from metrics.curation.proposing.times.english.english_ends import (
    current_year,
    financial_year_from,
    last_such_month,
    of_a_numbered_plan,
    quarter_before,
    year_closed,
    year_opened,
)
from metrics.curation.proposing.times.english.english_months import (
    DECEMBER,
    day,
    first_months,
    fiscal_year,
    from_its_start,
    months_ended,
    named_days,
    named_months,
    next_year_from,
    running,
    since_a_day,
    to_date,
    year_that_ended,
)
from metrics.curation.proposing.times.english.english_seasons import season
from metrics.curation.proposing.times.english.english_spans import (
    many_years,
    year_to_a_month,
    years_ended,
    years_in_a_row,
    years_to,
)
from metrics.model.period import Period
from metrics.model.period_between import spanning
from metrics.model.printed.printed_time import MONTHS

APRIL, HALF_YEAR = 4, 7  # months; one that begins later than July has its half in two years
ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
ORDER |= {"one": 1, "two": 2, "three": 3, "four": 4}


def english_period(form: PeriodForm, match: re.Match[str], calendar: Calendar) -> str | None:
    """Return the period of a form of the table that only English documents need; None of another.

    Empty where it cannot be told.
    """
    named = {key.rstrip("2"): text for key, text in match.groupdict().items() if text}
    read = FORMS.get(form)
    return _as_its_source(read(named, calendar), calendar) if read else None


def _as_its_source(text: str, calendar: Calendar) -> str:
    """Return a period as that of the document's source is written, where both are alike: fiscal 2021/22."""
    if not (text and calendar.own and is_a_period(text)):
        return text
    period = Period.read(text)
    alike = Period.read(calendar.own).before(calendar.year - period.year)
    return alike.text if (alike.start, alike.end) == (period.start, period.end) else text


def _fiscal(named: dict[str, str], calendar: Calendar) -> str:
    """Return the financial year that 2022/23 writes; empty where the one year does not follow the other: 2021/30."""
    return fiscal_year(int(named["n"]), calendar.first) if _follows(named) else ""


def _fiscal_end(named: dict[str, str], calendar: Calendar) -> str:
    """Return FY2023, which is called by the year in which it ends."""
    return fiscal_year(year_ended(named["end"]) - 1, calendar.first)


def year_ended(year: str) -> int:
    """Return the year in which FY23 ended, as an English document writes it."""
    return int(year) + (2000 if len(year) == 2 else 0)


def _year_ended(named: dict[str, str], _: Calendar) -> str:
    """Return the twelve months that ended with one: the year ended 31 March 2024."""
    return year_that_ended(int(named["n"]), MONTHS[named["last"]])


def _from_a_first_day(named: dict[str, str], calendar: Calendar) -> str:
    """Return the financial year that a day begins, as from 1 April 2025, or else that day."""
    month = MONTHS[named["from"]]
    is_a_year = calendar.is_fiscal and month == calendar.first
    return fiscal_year(int(named["n"]), month) if is_a_year else f"{named['n']}-{month:02d}-01"


def _this_year(_: dict[str, str], calendar: Calendar) -> str:
    """Return the year, or the financial year, of a document."""
    if calendar.is_fiscal:
        return fiscal_year(running(calendar), calendar.first)
    return calendar.own or (f"{calendar.this}" if calendar.this else "")


def _years_ago(named: dict[str, str], calendar: Calendar) -> str:
    """Return the year, or the financial year, so many years before a document's own: two years ago."""
    if calendar.is_fiscal and not _is_of_a_day(calendar):
        return fiscal_year(running(calendar) - many_years(named), calendar.first)
    year = calendar.this or calendar.year
    return f"{year - many_years(named)}" if year else ""


def _is_of_a_day(calendar: Calendar) -> bool:
    """Whether a document is of the day of a meeting."""
    return calendar.own.count("-") == 2 and "/" not in calendar.own


def _at_present(_: dict[str, str], calendar: Calendar) -> str:
    """Return the month in which a document was written, else what it is of."""
    return calendar.written or calendar.own or (f"{calendar.this}" if calendar.this else "")


def _whole_year(_: dict[str, str], calendar: Calendar) -> str:
    """Return the whole year, or financial year, of a document that may be of a stretch of one."""
    if calendar.is_fiscal:
        return fiscal_year(calendar.begins, calendar.first)
    is_whole = calendar.own and (Period.read(calendar.own).months or 0) >= DECEMBER
    return calendar.own if is_whole else f"{calendar.this or calendar.year or ''}"


def _next_year(_: dict[str, str], calendar: Calendar) -> str:
    """Return the year, or the financial year, after a document's."""
    if calendar.is_fiscal:
        return fiscal_year(running(calendar) + 1, calendar.first)
    return f"{(calendar.this or calendar.year) + 1}" if calendar.year else ""


def _half(_: dict[str, str], calendar: Calendar) -> str:
    """Return the first half of an English document's year."""
    begins, first = calendar.begins, calendar.first
    if calendar.is_fiscal:
        return spanning(f"{begins}-{first:02d}", f"{begins}-{first + 5:02d}") if first < HALF_YEAR else ""
    return f"{calendar.this}-H1" if calendar.this else ""


def _same_before(named: dict[str, str], calendar: Calendar) -> str:
    """Return, of English words, the same stretch of the year before, or of the one that is named."""
    if not calendar.own:
        return ""
    own = Period.read(calendar.own)
    year = calendar.begins if "next" in named and calendar.is_fiscal else own.year
    return own.before(year - int(named["n"]) if "n" in named else 1).text


def _follows(named: dict[str, str]) -> bool:
    """Whether an English document's 22 follows 2022 minus one: 2021/22, and no 2021/30."""
    return (int(named["n"]) + 1) % 100 == int(named["next"]) % 100


def _before(_: dict[str, str], calendar: Calendar) -> str:
    """Return the period before a document's own: a financial year before, or the year before."""
    if calendar.is_fiscal:
        return fiscal_year(running(calendar) - 1, calendar.first)
    return f"{calendar.this - 1}" if calendar.year else ""


def _year_earlier(named: dict[str, str], calendar: Calendar) -> str:
    """Return the same stretch of the year before where a document is of one, else the year before."""
    own = Period.read(calendar.own) if calendar.own else None
    is_of_a_stretch = own is not None and own.months is not None and own.months < DECEMBER
    return own.before(1).text if own and is_of_a_stretch else _before(named, calendar)


def _quarter(named: dict[str, str]) -> int:
    """Return the number of a quarter: Q3, third, final."""
    which = named["which"].lower()
    return int(which) if which.isdigit() else ORDER[which]


def _fiscal_quarter(named: dict[str, str], calendar: Calendar) -> str:
    """Return a quarter of a financial year, or of the document's year where that is one of the calendar."""
    year = int(named.get("n", 0)) or (calendar.begins if calendar.is_fiscal else calendar.year)
    is_fiscal = "next" in named or calendar.is_fiscal
    if not year or (is_fiscal and not calendar.first):
        return ""
    begins = (calendar.first if is_fiscal else 1) + 3 * (_quarter(named) - 1)
    return f"{year + (begins - 1) // 12}-Q{((begins - 1) % 12) // 3 + 1}" if begins % 3 == 1 else ""


def _quarter_of_this_year(named: dict[str, str], calendar: Calendar) -> str:
    """Return a quarter of the year that a document calls this year."""
    year = calendar.this or calendar.year
    if calendar.is_fiscal or not year:
        return _fiscal_quarter(named, calendar)
    return f"{year}-Q{_quarter(named)}"


FORMS: Mapping[PeriodForm, Callable[[dict[str, str], Calendar], str]] = {
    PeriodForm.FISCAL: _fiscal,
    PeriodForm.FISCAL_END: _fiscal_end,
    PeriodForm.SINCE_FISCAL: lambda named, calendar: from_its_start(_fiscal(named, calendar)),
    PeriodForm.YEAR_ENDED: _year_ended,
    PeriodForm.YEAR_TO_A_MONTH: year_to_a_month,
    PeriodForm.MONTHS_ENDED: months_ended,
    PeriodForm.SINCE_A_DAY: since_a_day,
    PeriodForm.FROM_A_FIRST_DAY: _from_a_first_day,
    PeriodForm.FROM_ITS_FIRST_MONTH: next_year_from,
    PeriodForm.FISCAL_QUARTER: _fiscal_quarter,
    PeriodForm.QUARTER_OF_THIS_YEAR: _quarter_of_this_year,
    PeriodForm.QUARTER_BEFORE: quarter_before,
    PeriodForm.NAMED_QUARTER: lambda named, _: f"{named['n']}-Q{_quarter(named)}",
    PeriodForm.NAMED_MONTHS: named_months,
    PeriodForm.NAMED_DAYS: named_days,
    PeriodForm.FIRST_MONTHS: first_months,
    PeriodForm.YEAR_TO_DATE: to_date,
    PeriodForm.DAY: day,
    PeriodForm.PAST_YEARS: lambda named, calendar: years_in_a_row(
        named, calendar.year, calendar, 1 - many_years(named)
    ),
    PeriodForm.YEARS_UNTIL_NOW: lambda named, calendar: years_in_a_row(
        named, calendar.this or calendar.year, calendar, 1 - many_years(named)
    ),
    PeriodForm.NEXT_YEARS: lambda named, calendar: years_in_a_row(
        named, calendar.this or calendar.year, calendar, 1
    ),
    PeriodForm.YEARS_TO: years_to,
    PeriodForm.YEARS_ENDED: years_ended,
    PeriodForm.THIS_YEAR: _this_year,
    PeriodForm.WHOLE_YEAR: _whole_year,
    PeriodForm.NEXT_YEAR: _next_year,
    PeriodForm.LAST_YEAR: _before,
    PeriodForm.LAST_FINANCIAL_YEAR: lambda _, calendar: financial_year_from(calendar, -1),
    PeriodForm.THIS_FINANCIAL_YEAR: lambda _, calendar: (
        financial_year_from(calendar, 0) or _this_year({}, calendar)
    ),
    PeriodForm.NEXT_FINANCIAL_YEAR: lambda _, calendar: (
        financial_year_from(calendar, 1) or _next_year({}, calendar)
    ),
    PeriodForm.YEAR_CLOSED: lambda _, calendar: year_closed(calendar),
    PeriodForm.YEAR_OPENED: lambda _, calendar: year_opened(calendar),
    PeriodForm.CURRENT_YEAR: lambda _, calendar: current_year(calendar),
    PeriodForm.LAST_SUCH_MONTH: last_such_month,
    PeriodForm.NUMBERED_PLAN: lambda named, _: of_a_numbered_plan(named),
    PeriodForm.YEAR_EARLIER: _year_earlier,
    PeriodForm.HALF: _half,
    PeriodForm.SEASON: season,
    PeriodForm.YEARS_AGO: _years_ago,
    PeriodForm.AT_PRESENT: _at_present,
    PeriodForm.SAME_BEFORE: _same_before,
}
