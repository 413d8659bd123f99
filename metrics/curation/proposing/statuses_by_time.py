"""Whether a figure has come true, as its time says where no word does: of the year for which its paper sets goals."""

import re

from metrics.curation.proposing.statuses import is_untold
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proposing.times.calendar import Calendar
from metrics.curation.proposing.times.english.english_months import running
from metrics.curation.proposing.times.headings import title_of
from metrics.curation.proposing.times.moments import is_first_end
from metrics.curation.proposing.words_around import FigureContext
from metrics.curation.proving.documents import Document
from metrics.model.codes import Measure, Status
from metrics.model.period import Period

BEGINS = re.compile(r"[由从自](?:(?:19|20)\d\d|上|去|前)年[末底]?的?$", re.ASCII)
UP_TO = re.compile(r"(?:^|[。；，：])[到至]20\d\d年，", re.ASCII)
_A_PLAN = re.compile("[Bb]udget|[Aa]nnual [Pp]lan|[Ll]ong-term [Pp]lan")
_OF_RESULTS = re.compile("(?i)monitoring|outturn|performance|report|review|results|execution")
A_YEAR = 12  # months


def status_by_time(
    seen: FigureContext, status: Status, period: str, measure: Measure, *, is_target: bool
) -> Status:
    """Return the status of a figure whose words say ``status``, as the time that it is of lets it be.

    ``is_target``: it is a target of the time under review.
    """
    if status.is_printed and (
        _is_of_the_goals(period, seen, measure)
        or _is_of_a_year_after(period, seen, measure)
        or _is_of_a_budget_to_come(period, seen.calendar)
    ):
        status = Status.PLANNED
    if status.is_planned and _is_before_the_goals(period, seen, measure):
        status = Status.PRINTED
    is_untold_yet = status.is_estimated or (status.is_printed and UP_TO.search(seen.sentence))
    if is_untold_yet and _is_to_come(period, seen.calendar):
        status = Status.PLANNED  # 到2030年，预计: nobody estimates what has not begun
    if (status.is_estimated or (status.is_planned and not is_target)) and _is_where_it_began(seen, period):
        status = Status.PRINTED
    return status


def _is_where_it_began(seen: FigureContext, period: str) -> bool:
    """Whether a figure of an earlier year is only where what is to come begins: 预计由2016年的34家增加到55家.

    Without a year it is what is so now: 到2025年由62%提高到85%.
    """
    of, is_dated = seen.calendar, BEGINS.search(seen.clause) is not None
    is_first = is_dated or is_first_end(seen.clause, seen.in_text.after)
    begins = max(of.year + (not is_dated), of.plans)
    return bool(is_first and period and of.year and Period.read(period).year < begins)


def _is_to_come(period: str, calendar: Calendar) -> bool:
    """Whether a proposed period begins after the year in which its document was written, if both are known."""
    return bool(period and calendar.this) and Period.read(period).year > calendar.this


def _is_of_a_budget_to_come(period: str, calendar: Calendar) -> bool:
    """Whether a proposed period is that of a budget whose paper is dated before the year begins."""
    return running(calendar) < calendar.begins and period == calendar.own


def _is_of_the_goals(period: str, seen: FigureContext, measure: Measure) -> bool:
    """Whether a figure is of a year for which its document sets goals, and no word says that it has come true."""
    calendar = seen.calendar
    is_next = calendar.looks_back and period == f"{calendar.year + 1}"
    is_next = is_next or bool(calendar.plans and period and Period.read(period).year >= calendar.plans)
    is_of_its_plan = period != "" and period == calendar.own and _is_of_a_plan(seen.document)
    is_own = period == f"{calendar.this}" or is_of_its_plan
    return (is_next or (calendar.is_to_come and is_own)) and is_untold(seen, measure)


def _is_of_a_plan(document: Document) -> bool:
    """Whether a title calls its English document a budget or a plan, and tells of no results."""
    title = title_of(document)
    return _A_PLAN.search(title) is not None and _OF_RESULTS.search(title) is None


def _is_of_a_year_after(period: str, seen: FigureContext, measure: Measure) -> bool:
    """Whether an English figure is of a whole year after the time of its paper, and no word says it has come true."""
    paper = seen.calendar.own or f"{seen.calendar.year or ''}"
    in_table = seen.document.time_in_table(seen.token.start)
    if in_table or not (period and paper and is_english(seen.sentence)):
        return False
    of, own = Period.read(period), Period.read(paper)
    is_after = of.start is not None and own.end is not None and of.start > own.end
    is_titled = f"{own.year}" in title_of(seen.document)
    return is_titled and is_after and of.months == A_YEAR and is_untold(seen, measure)


def _is_before_the_goals(period: str, seen: FigureContext, measure: Measure) -> bool:
    """Whether an English figure is of a time before that for which its paper sets goals, which no word tells of it."""
    own = seen.calendar.own or (f"{seen.calendar.this}" if seen.calendar.this else "")
    if not (period and own and seen.scene.ahead and is_english(seen.sentence)):
        return False
    begins, end = Period.read(own).start, Period.read(period).end
    return bool(begins and end and end < begins) and is_untold(seen, measure)
