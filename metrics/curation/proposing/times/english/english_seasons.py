"""The seasons that English documents count from when they were written: last winter, over the summer."""

from metrics.curation.proposing.times.calendar import Calendar
from metrics.curation.proposing.times.english.english_months import DECEMBER
from metrics.model.period import Period
from metrics.model.period_between import spanning

LONG, HALF_YEAR = 3, 6  # months
FIRST_MONTHS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}  # where the year is warm in June


def season(named: dict[str, str], calendar: Calendar) -> str:
    """Return the season so called that had begun last when an English document was written; ``last``: that was over.

    One without a date is read at the end of what it is of.
    """
    when = calendar.written or calendar.own or (f"{calendar.this}" if calendar.this else "")
    end = Period.read(when).end if when else None
    if end is None:
        return ""
    month = FIRST_MONTHS[named["season"]] - 1 + HALF_YEAR * calendar.is_southern
    over = LONG if named.get("last") else 0
    now = end.year * DECEMBER + end.month - 1
    begins = now - (now - over - month) % DECEMBER - over
    first, last = (f"{at // DECEMBER}-{at % DECEMBER + 1:02d}" for at in (begins, begins + LONG - 1))
    return spanning(first, last)
