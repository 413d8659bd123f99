"""Several years in a row: the five that end with a document's own, those of a named plan, the first of these."""

import re
from collections.abc import Mapping

from metrics.curation.proposing.times.ends_of_changes import SPAN
from metrics.curation.proposing.times.moments import Moment
from metrics.curation.proposing.times.paragraphs import plan_years
from metrics.model.printed.numerals import read_numeral

_UP_TO = re.compile(r"(?:^|[。；：])[到至]((?:19|20)\d\d)年[底末]?，", re.ASCII)


def of_a_plan(named: Mapping[str, str]) -> str:
    """Return the first, or the last, years of a named plan: “十四五”前三年; empty for other words."""
    if "end" not in named or "plan" not in named:
        return ""
    years, length = plan_years(f"{named['plan']}五规划"), many_years(named["years"])
    first, last = int(years[:4]), int(years[-4:])
    return f"{first}/{first + length - 1}" if named["end"] != "后" else f"{last - length + 1}/{last}"


def many_years(years: str) -> int:
    """Return how many years are written in digits or Chinese numerals."""
    numeral = read_numeral(years)
    return int(numeral.number) if numeral else 1


def _as_far_as_it_is(years: str, year: int) -> str:
    """Return those years of a plan that are over in a year: nothing that has come true is of a later one."""
    first, _, last = years.partition("/")
    return f"{first}/{year}" if int(first) < year < int(last) else years


def span(moment: Moment, years: int) -> str:
    """Return the years that end with the document's, or those of a plan that begin after it."""
    year = moment.calendar.year
    goal = _UP_TO.search(moment.sentence)
    if years == SPAN and goal and int(goal[1]) > year:
        return f"{int(goal[1]) - SPAN + 1}/{goal[1]}"
    if years == SPAN and (named := plan_years(moment.sentence) or moment.scene.years):
        return named if moment.planned else _as_far_as_it_is(named, year)
    if not year:
        return ""
    if moment.planned and moment.scene.span and moment.calendar.this > year:
        return f"{year + 1}/{year + years}"
    return f"{year - years + 1}/{year}"
