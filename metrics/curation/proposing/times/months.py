"""The periods that months tell: one of them, the first so many of a year, the last day of one."""

import calendar
from collections.abc import Mapping

from metrics.curation.cues.words_of_time import NUMERAL

OF_MONTHS = ("months", "month", "month end", "month day", "days", "month to month")  # forms of the table


def period_of_months(form: str, year: int, named: Mapping[str, str], *, is_flow: bool) -> str:
    """Return the period of one of these forms; what flows until the end of a month is of all months until then."""
    if form == "months":
        return first_months(year, named.get("to") or named.get("first") or "1")
    month = number(named["month"])
    if form == "days":
        return days_of(year, named)
    if form == "month to month":
        last_year = int(named.get("n") or year)
        first_year = int(named.get("m") or last_year)
        return f"{first_year}-{number(named['first']):02d}/{last_year}-{month:02d}"
    if form == "month":
        return f"{year}-{month:02d}"
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
    month = number(last)
    known = {6: f"{year}-H1", 12: f"{year}", 3: f"{year}-Q1", 9: f"{year}-Q1/{year}-Q3"}
    return known.get(month, f"{year}-01/{year}-{month:02d}")


def number(text: str) -> int:
    """Return a number of months, from 1 to 12."""
    if text.isdigit():
        return min(12, max(1, int(text)))
    return sum(10 if digit == "十" and len(text) > 1 else NUMERAL.get(digit, 0) for digit in text) or 1
