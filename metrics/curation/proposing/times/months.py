"""The periods that months tell: one of them, the first so many of a year, the last day of one."""

import calendar
from collections.abc import Callable, Mapping

from metrics.curation.proposing.period_forms import PeriodForm
from metrics.model.period_between import spanning
from metrics.model.printed.printed_time import small_number


def period_of_months(form: PeriodForm, year: int, named: Mapping[str, str | None], *, is_flow: bool) -> str:
    """Return the period of a form of the table; empty for one that tells of no months.

    What flows until the end of a month is of all months until then.
    """
    if form.is_up_to_an_end:
        return _up_to_an_end(year, named, is_flow=is_flow)
    read = OF_MONTHS.get(form)
    return read(year, named) if read else ""


def _months_from_the_first(year: int, named: Mapping[str, str | None]) -> str:
    """Return the months from the first to another: 1-5月."""
    return first_months(year, named.get("to") or named.get("first") or "1")


def _one_month(year: int, named: Mapping[str, str | None]) -> str:
    """Return a month by its number: 2021-06 of 6月."""
    return f"{year}-{number(named['month'] or ''):02d}"


def _month_to_month(year: int, named: Mapping[str, str | None]) -> str:
    """Return from one month to another, of the next year where that is named: 2021年9月至2022年8月."""
    last_year = int(named.get("n") or year)
    first_year = int(named.get("m") or last_year)
    first, last = number(named["first"] or ""), number(named["month"] or "")
    return f"{first_year}-{first:02d}/{last_year}-{last:02d}"


def _up_to_an_end(year: int, named: Mapping[str, str | None], *, is_flow: bool) -> str:
    """Return a day, the last of a month where none is named; of what flows all months until then."""
    month = number(named["month"] or "")
    last = calendar.monthrange(year, month)[1]
    day = min(last, int(named.get("day") or last))
    if is_flow and day == last:
        return first_months(year, str(month))
    return f"{year}-{month:02d}-{day:02d}"


def days_of(year: int, named: Mapping[str, str | None]) -> str:
    """Return days such as 4月3日至7日; of 12月30日至1月1日 the first year is the one that is named."""
    first, last = number(named["month"] or ""), number(named.get("to") or named["month"] or "")
    begun = year - (first > last and not named.get("n"))
    ended = begun + (first > last)
    return (
        f"{begun}-{first:02d}-{int(named['first'] or 0):02d}/{ended}-{last:02d}-{int(named['day'] or 0):02d}"
    )


def first_months(year: int, last: str) -> str:
    """Return the months from the first on: 2022-H1, 2022-Q1/2022-Q3, 2022-01/2022-05."""
    return spanning(f"{year}-01", f"{year}-{number(last):02d}")


def number(text: str) -> int:
    """Return a number of months, from 1 to 12."""
    return min(12, max(1, small_number(text)))


OF_MONTHS: Mapping[PeriodForm, Callable[[int, Mapping[str, str | None]], str]] = {
    PeriodForm.MONTHS: _months_from_the_first,
    PeriodForm.MONTH: _one_month,
    PeriodForm.DAYS: days_of,
    PeriodForm.MONTH_TO_MONTH: _month_to_month,
}
