"""The period of the numbers in a table's column, by what its head says of time: 2024年, 1-6月, 本月止累计, 上年."""

import re

from msgspec.structs import replace

from metrics.curation.proposing.times.calendar import is_a_period
from metrics.curation.proposing.times.moments import Moment
from metrics.curation.proposing.times.periods import period_of
from metrics.curation.text_tables.column_heads import MONTHS_IN_HEAD
from metrics.model.period import Period
from metrics.model.period_between import spanning
from metrics.model.printed.printed_time import LAST_YEAR, MONTHS, STRETCH_OF_YEAR, TO, stretch_of_year
from metrics.patterns import YEAR

_SO_FAR = re.compile(r"\D*累计\D*")  # a column of a month's table
_A_YEAR_BEFORE = re.compile(rf"{LAST_YEAR}(?:同期|同月|同季)?|(?:last|previous|prior) year", re.IGNORECASE)
_MONTHS = re.compile(rf"{MONTHS_IN_HEAD} {YEAR}")
_STRETCH = re.compile(
    rf"(?:(?P<year>{YEAR})年?)?(?:(?P<all>年度(?:目标|任务|计划|预算)?(?:数|值)?)|(?P<stretch>{STRETCH_OF_YEAR}))(?:累计)?"
)
_YEARS = re.compile(rf"(?P<first>{YEAR})年?\s*{TO}+\s*(?P<last>{YEAR})年?")
A_YEAR = 12  # months


def period_of_column(moment: Moment) -> str:
    """Return the period of a number whose sentence is what a table's head says of time; empty where that is nothing."""
    time = moment.sentence
    if month := _MONTHS.search(time):
        time = f"in {_spelled(month[0])}"
        moment = replace(moment, sentence=time, clause=time)
    if not time or time.isdecimal():  # a year alone
        return time
    if years := _YEARS.fullmatch(time):
        return f"{years['first']}/{years['last']}"
    own = Period.read(moment.calendar.own) if moment.calendar.own else None
    year = own.year if own else moment.calendar.year
    return (_beside(own, time) if own else "") or _stretch_of_year(time, year) or _read(moment)


def _stretch_of_year(time: str, year: int) -> str:
    """Return the period of a head that names a stretch of a year and nothing else, of a year where it names none."""
    stretch = _STRETCH.fullmatch(time)
    if stretch is None or not (year or stretch["year"]):
        return ""
    year = int(stretch["year"] or year)
    return f"{year}" if stretch["all"] else stretch_of_year(year, stretch["stretch"])


def _spelled(months: str) -> str:
    """Return months of a head as a sentence names them: October to December 2022 for Oct–Dec 2022."""
    named = re.sub(r" ?[-–—] ?", " to ", months).replace(".", "")
    for full in MONTHS:
        named = re.sub(rf"(?<![A-Za-z]){full[:3]}t?(?![a-z])", full, named)
    return named


def _beside(own: Period, time: str) -> str:
    """Return the period that a head counts from its document's: the year before it, the year so far."""
    if _A_YEAR_BEFORE.fullmatch(time):
        return own.before(1).text
    if own.end is None or not 0 < own.months < A_YEAR:
        return ""
    year, month = own.year, own.end.month
    if _SO_FAR.fullmatch(time):
        return spanning(f"{year}-01", f"{year}-{month:02}")
    return ""


def _read(moment: Moment) -> str:
    """Return the period that words of time in a table's head tell; empty where they tell none."""
    period = period_of(moment)
    return period if is_a_period(period) else ""
