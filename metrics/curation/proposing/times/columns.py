"""The period of the numbers in a table's column, by what its head says of time: 2024年, 1-6月, 本月止累计, 上年."""

import re

from metrics.curation.proposing.times.calendar import is_a_period
from metrics.curation.proposing.times.moments import Moment
from metrics.curation.proposing.times.periods import period_of
from metrics.model.period import Period

_SO_FAR = re.compile(r"\D*累计\D*")  # a column of a month's table
_A_YEAR_BEFORE = re.compile("[上去]年(?:同期|同月|同季)?|(?:last|previous|prior) year", re.IGNORECASE)
_A_MONTH_BEFORE = re.compile("上个?月")
A_YEAR = 12  # months


def period_of_column(moment: Moment) -> str:
    """Return the period of a number whose sentence is what a table's head says of time; empty where that is nothing."""
    time = moment.sentence
    if not time or time.isdecimal():  # a year alone
        return time
    own = Period.read(moment.calendar.own) if moment.calendar.own else None
    return (_beside(own, time) if own else "") or _read(moment)


def _beside(own: Period, time: str) -> str:
    """Return the period that a head counts from its document's: the year or month before it, the year so far."""
    if _A_YEAR_BEFORE.fullmatch(time):
        return own.before(1).text
    if own.end is None or not 0 < own.months < A_YEAR:
        return ""
    year, month = own.year, own.end.month
    if _SO_FAR.fullmatch(time):
        return f"{year}-01/{year}-{month:02}"
    if own.months == 1 and _A_MONTH_BEFORE.fullmatch(time):
        return f"{year}-{month - 1:02}" if month > 1 else f"{year - 1}-{A_YEAR}"
    return ""


def _read(moment: Moment) -> str:
    """Return the period that words of time in a table's head tell; empty where they tell none."""
    period = period_of(moment)
    return period if is_a_period(period) else ""
