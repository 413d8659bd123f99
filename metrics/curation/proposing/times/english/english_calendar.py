"""The year and the financial year of an English document, as its head tells them."""

import re
from functools import cache

from msgspec.structs import replace

from metrics.curation.proposing.cue_table import CueWords, words
from metrics.curation.proposing.currencies import is_southern
from metrics.curation.proposing.english_comparisons import BESIDE, COMPARED
from metrics.curation.proposing.period_forms import PeriodForm
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proposing.times.calendar import Calendar, is_a_period, narrowed
from metrics.curation.proposing.times.english.english_budgets import (
    BUDGET,
    BUDGET_IN_TITLE,
    is_draft,
    year_ahead,
)
from metrics.curation.proposing.times.english.english_dates import (
    DATED,
    MONTHLY,
    NUMBER_OF,
    date_of,
    is_a_season,
    month_of,
    month_written,
    own_month,
)
from metrics.curation.proposing.times.english.english_financial_years import (
    HEAD,
    began,
    first_month,
    first_of_twelve,
    year_by_its_ends,
)
from metrics.curation.proposing.times.english.english_months import TITLE_LINE, own_day
from metrics.curation.proposing.times.english.english_periods import APRIL, english_period
from metrics.model.codes import Status
from metrics.model.period import Period

_ENDS_TITLE = re.compile(r"(?<![\d./-])((?:19|20)\d\d)(?=[A-Z][a-z])", re.ASCII)
_TITLE_YEAR = re.compile(r"(?<![\d./-])((?:19|20)\d\d)(?![\d/%]|-(?!-))", re.ASCII)
TITLE, TITLES = 60, 200  # characters: so far looks who knows of no title, and no title is longer
NEAR = 30  # characters: so near a year stands what says that it is to come
# A newspaper is of its date, and only tells of a financial year that is not in its first sentence
_NEWSPAPER = re.compile(
    "(?<![A-Za-z])(?:Gazette|News|Courier|Herald|Times|Post|Advertiser|Chronicle|Observer|Advocate|Mercury|Star|Tribune"
    "|Express|Standard|Echo|Journal|Argus|Guardian|Record|Examiner|Leader|Telegraph|Sentinel|Press)(?! ?[Rr]elease)"
)
_OF_A_SEASON = re.compile("(?:[Ww]inter|[Ss]ummer|[Ss]eason|[Ff]estival)(?: of)? ?$")
_SENTENCE = re.compile(r"(?<=[a-z\d)%])\.(?=[A-Z\"“])")
_TO_COME = re.compile(
    "(?<![A-Za-z])(?:will|plans?|expects?|aims?|targets?|goal|budgeted|[Bb]y ?20)(?![A-Za-z])"
)
# Where something began is not when its paper is of
_BEGAN = re.compile(
    "(?<![A-Za-z])(?:began|begun|started|founded|established|set up|since|dates? back)[^.,;]{0,24}$"
)
_LAST = re.compile("(?:[Ll]ast|(?:[Ii]n|[Oo]ver|[Dd]uring) the past) year(?![a-z])")
# What is only set against last year does not tell of it
_TELLS_LAST = re.compile("(?<!of )(?<!than )(?<!over )(?<!on )(?<!from )(?<!with )[Ll]ast year(?![a-z])")
_OF_ITS_DAY = re.compile("(?<![A-Za-z])(?:[Ll]ast (?:month|week|night)|[Yy]esterday)(?![a-z])")
_COMPARED = re.compile(f"{BESIDE}|{COMPARED}")


def english_calendar(plain: str, period: str, title: int = TITLE) -> Calendar | None:
    """Return the calendar of a cleaned English text, whose ``title`` ends there; None if it is in another language.

    Where a curator wrote its year, the text still tells which year it calls this one: filed under 2023, one of
    February 2024 tells of 2023 as last year.
    """
    if not is_english(plain):
        return None
    title = title if title <= TITLES else TITLE
    calendar = replace(_read(plain, period, title), is_southern=is_southern(plain))
    if not period or calendar.own != period or calendar.of_fiscal:
        return calendar
    by_itself = _read(plain, "", title)
    return replace(calendar, this=by_itself.this) if by_itself.year == calendar.year else calendar


def _read(plain: str, period: str, title: int) -> Calendar:
    """Return the calendar of an English text; ``period`` is as its curator wrote it, empty where nobody did."""
    written = first_of_twelve(period)
    first, dated = written or first_month(plain), date_of(plain)
    spelled = year_by_its_ends(plain[: max(TITLE_LINE, title)])
    fiscal = int(spelled[:4]) if spelled else _fiscal_in(plain[:HEAD], first, dated, title)
    of_its_day = title if dated and _NEWSPAPER.search(plain, 0, title) else HEAD
    own = own_day(plain) or spelled or _own(plain, first, fiscal, of_its_day) or own_month(plain)
    own = narrowed(period, own)
    is_fiscal = bool(fiscal or written)
    if (
        not own
        and dated
        and (_LAST.search(plain) or _looks_back(plain, dated, title))
        and NUMBER_OF[dated["month"][:3]] <= APRIL
        and not is_fiscal
    ):
        return Calendar(int(dated["n"]) - 1, int(dated["n"]), first=first, written=month_written(plain))
    is_untold = not own and is_fiscal  # it begins in a month that nobody names
    ahead = 0 if own or is_fiscal else year_ahead(plain, dated)
    year = Period.read(own).year if own else 0 if is_untold else ahead or _year(plain, title, dated)
    is_past = (
        not (own or dated)
        and _TELLS_LAST.search(plain)
        and (f"in{year + 1}" in plain or not _TITLE_YEAR.search(plain, 0, title))
    )
    is_past = is_past or (not (own or dated) and _is_planned_alone("this year", plain, year))
    this = year + 1 if is_past and year else year
    draft = ahead > 0 or is_draft(plain)
    is_before = is_fiscal and dated is not None and month_of(dated) < (fiscal, first)
    is_to_come = draft or is_before or (is_fiscal and BUDGET.search(plain, 0, DATED) is not None)
    plans = year if draft else 0
    return Calendar(
        year,
        this,
        own,
        first=first,
        of_fiscal=is_fiscal,
        is_to_come=is_to_come,
        plans=plans,
        written=month_written(plain),
    )


def _is_planned_alone(words_of_time: str, plain: str, year: int) -> bool:
    """Whether an English text only tells plans of what it calls so, and what has been of the year that it names."""
    to_come = {sentence: _is_to_come(sentence) for sentence in _SENTENCE.split(plain)}
    so_called = [to_come[sentence] for sentence in to_come if words_of_time in sentence.lower()]
    return (
        any(f"{year}" in one and not to_come[one] for one in to_come) and bool(so_called) and all(so_called)
    )


def _is_to_come(sentence: str) -> bool:
    """Whether an English sentence tells what is to come: a word of a goal, or what is planned or expected."""
    return _TO_COME.search(sentence) is not None or any(rule.words.search(sentence) for rule in _goals())


@cache
def _goals() -> tuple[CueWords, ...]:
    """Return the words that tell of what is to come, wherever they stand in a sentence."""
    rules = (rule for rule in words("statuses") if not (rule.near or rule.is_of_a_target_reviewed))
    return tuple(rule for rule in rules if not Status(rule.tells["status"]).is_printed)


def _looks_back(plain: str, dated: re.Match[str], end: int) -> bool:
    """Whether a text tells of the year before its date as past, rather than of the date's own.

    Where its title names that, it does not.
    """
    year = int(dated["n"])
    title = _TITLE_YEAR.search(plain, 0, min(end, dated.start()))
    if title and int(title[1]) == year:
        return False
    is_at_head = dated.start() < end
    text = plain[dated.end() :] if is_at_head else plain[: dated.start()] + plain[dated.end() :]
    if _OF_ITS_DAY.search(text) or is_a_season(dated):
        return False
    text = _COMPARED.sub("", text)
    past = [sentence for sentence in _SENTENCE.split(text) if not _is_to_come(sentence)]
    before, own = (sum(f"{named}" in sentence for sentence in past) for named in (year - 1, year))
    return before > own


def _fiscal_in(text: str, first: int, dated: re.Match[str] | None, title: int) -> int:
    """Return the year in which the financial year began that a text names first; 0 for none, or one yet to come.

    Where the title names a year after it, the text is of that, and only tells of the other: State of the City 2025.
    """
    is_newspaper = dated is not None and _NEWSPAPER.search(text, 0, title) is not None
    years = [
        (match.start(), began(rule.form, match))
        for rule in words("periods")
        if rule.form.is_of_a_financial_year
        for match in rule.words.finditer(text)
        if not _OF_A_SEASON.search(text, 0, match.start())
        if not (is_newspaper and "last" in match.groupdict() and match.start() >= title)
    ]
    if not years:
        return 0
    at, year = min(years)
    titled = _TITLE_YEAR.search(text, 0, title)
    if titled and at >= title and int(titled[1]) > year + 1:
        return 0
    if dated and is_newspaper and at >= title and _SENTENCE.search(text, dated.end(), at):
        return 0
    is_budget = BUDGET.search(text, 0, DATED) or BUDGET_IN_TITLE.search(text, 0, TITLE_LINE)
    is_to_come = not is_budget and dated and month_of(dated) < (year, first)
    return 0 if is_to_come else year


def _own(plain: str, first: int, fiscal: int, title: int) -> str:
    """Return the financial year, half or quarter that the head of a document names first; empty for none.

    Behind its ``title`` a newspaper names none of its own but a financial year.

    ``fiscal`` is the financial year that it names: a quarter without a year is one of it. A month by itself counts
    in the title alone, and where the text tells of it again: else it is that of a speech, or of a day.
    """
    head = plain[:HEAD]
    times = [
        (match.start(), rule.form, match)
        for rule in words("periods")
        if rule.form.is_of_a_document
        for match in rule.words.finditer(head)
        if is_english(match[0]) or re.search("[/-]", match[0])
        if fiscal or not rule.form.is_of_a_financial_year
        if match.start() < title or (rule.form.is_of_a_financial_year and "last" not in match.groupdict())
        if not rule.form.is_of_months_or_days or match.groupdict().get("to") or _titles(match, plain)
    ]
    calendar = Calendar(fiscal, fiscal, first=first, of_fiscal=bool(fiscal))
    periods = (_period_of(form, match, calendar) for _, form, match in sorted(times, key=lambda cue: cue[:2]))
    return next((period for period in periods if period and is_a_period(period)), "")


def _titles(month: re.Match[str], plain: str) -> bool:
    """Whether a month in the title of an English text is what that is of, and not only when it was written."""
    name = month.groupdict().get("from") or month.groupdict().get("from2") or ""
    return month.start() < TITLE and (name in plain[month.end() :] or MONTHLY.search(plain) is not None)


def _period_of(form: PeriodForm, match: re.Match[str], calendar: Calendar) -> str:
    """Return the period that a head's words of time tell, of the year that they name or that of its document."""
    english = english_period(form, match, calendar)
    return form.format(n=match.groupdict().get("n") or calendar.year) if english is None else english


def _year(plain: str, title: int, dated: re.Match[str] | None) -> int:
    """Return the year that a document names at its head, else the latest that it does not plan; 0 for none."""
    titled = _TITLE_YEAR.search(plain, 0, title) or _ENDS_TITLE.search(plain, 0, TITLE_LINE)
    if titled:
        return min(int(titled[1]), int(dated["n"])) if dated else int(titled[1])
    sentences = [sentence for sentence in _SENTENCE.split(plain) if not _is_to_come(sentence)]
    years = [
        int(match[1])
        for sentence in sentences
        for match in _TITLE_YEAR.finditer(sentence)
        if not _BEGAN.search(sentence, 0, match.start())
    ]
    matches = _TITLE_YEAR.finditer(plain)
    near = [
        int(match[1])
        for match in matches
        if not _TO_COME.search(plain, match.start() - NEAR, match.end())
        if not _BEGAN.search(plain, match.start() - NEAR, match.start())
    ]
    return max(years or near, default=0)
