"""The times that English documents count from when they were written, or from what they are of.

The financial year of a day, the day on which one closed, the quarter before, last December.
"""

import re

from metrics.curation.proposing.times.calendar import Calendar
from metrics.curation.proposing.times.english.english_months import DECEMBER, fiscal_year, running
from metrics.model.period import Period
from metrics.model.printed.printed_time import MONTHS

TENTH, YEARS = 2001, 5  # the first year of the tenth plan, and how many each has


def financial_year_from(calendar: Calendar, years: int) -> str:
    """Return the financial year so many ``years`` after the one in which an English document was written, or its own.

    Empty where nobody says in which month it begins.
    """
    written = Period.read(calendar.written).start if calendar.written and not calendar.is_fiscal else None
    year = written.year - (written.month < calendar.first) if written else running(calendar)
    return fiscal_year(year + years, calendar.first) if year > 0 else ""


def year_closed(calendar: Calendar) -> str:
    """Return the day on which the year of an English document closed: of a meeting the last one before that."""
    own = Period.read(calendar.own) if calendar.own else None
    if not calendar.is_fiscal:
        return f"{calendar.year}-12-31" if calendar.year else ""
    is_of_a_day = own is not None and own.is_one_day
    year = fiscal_year(running(calendar) - is_of_a_day, calendar.first)
    return f"{Period.read(year).end}" if year else ""


def year_opened(calendar: Calendar) -> str:
    """Return the last day before the year of an English document opened: what stood at its start stood then."""
    year = Period.read(fiscal_year(running(calendar), calendar.first)) if calendar.is_fiscal else None
    if year is None:
        return f"{calendar.this - 1}-12-31" if calendar.this else ""
    return f"{year.before(1).end}"


def current_year(calendar: Calendar) -> str:
    """Return the year that runs while an English document is written: of a budget to come the one before that."""
    year = running(calendar) if calendar.is_fiscal else calendar.this
    is_ahead = calendar.is_to_come and not (calendar.is_fiscal and year < calendar.begins)
    year -= is_ahead
    if not year:
        return ""
    return fiscal_year(year, calendar.first) if calendar.is_fiscal else f"{year}"


def last_such_month(named: dict[str, str], calendar: Calendar) -> str:
    """Return the month that was over last when an English document was written, or the last called so: last May."""
    if "from" not in named:
        return _month_before(calendar)
    month = MONTHS[named["from"]]
    now = Period.read(calendar.written).start if calendar.written else None
    year = now.year - (month >= now.month) if now else calendar.this - 1
    return f"{year}-{month:02d}" if year > 0 else ""


def _month_before(calendar: Calendar) -> str:
    """Return the month before that in which an English document was written, or of which it is; empty for neither."""
    now = Period.read(calendar.written or calendar.own).start if calendar.written or calendar.own else None
    return f"{now.year - (now.month == 1)}-{(now.month - 2) % DECEMBER + 1:02d}" if now else ""


def of_a_numbered_plan(named: dict[str, str]) -> str:
    """Return the years of a five-year plan that is numbered: 2016/2020 of the 13th."""
    first = TENTH + YEARS * (int(named["plan"]) - 10)
    return f"{first}/{first + YEARS - 1}"


def quarter_before(_: dict[str, str], calendar: Calendar) -> str:
    """Return the quarter before a document's own; empty where it is of none."""
    own = re.fullmatch(r"(\d{4})-Q([1-4])", calendar.own)
    if not own:
        return ""
    year, quarter = int(own[1]), int(own[2])
    return f"{year}-Q{quarter - 1}" if quarter > 1 else f"{year - 1}-Q4"
