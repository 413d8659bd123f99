"""The period of the numbers in a table's column, by what its head says of time: 2024年, 1-6月, 本月止累计, 上年."""

import re

from metrics.curation.proposing.times.calendar import is_a_period
from metrics.curation.proposing.times.moments import Moment
from metrics.curation.proposing.times.periods import period_of
from metrics.model.period import Period

_SO_FAR = re.compile(r"\D*累计\D*")  # a column of a month's table
A_YEAR = 12  # months


def period_of_column(moment: Moment) -> str:
    """Return the period of a number whose sentence is what a table's head says of time; empty where that is nothing."""
    time = moment.sentence
    if not time or time.isdecimal():  # a year alone
        return time
    own = Period.read(moment.calendar.own) if moment.calendar.own else None
    if own and own.end and own.months and own.months < A_YEAR and _SO_FAR.fullmatch(time):
        return f"{own.year}-01/{own.year}-{own.end.month:02}"
    period = period_of(moment)
    return period if is_a_period(period) else ""
