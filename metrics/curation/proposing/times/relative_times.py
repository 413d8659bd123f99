"""What a word of time leans on: 今年 before 一季度, the month named before 当月, the year named before 次年."""

import re
from collections.abc import Callable, Mapping

from metrics.curation.proposing.period_forms import PeriodForm
from metrics.curation.proposing.times.earlier_sentences import SET_AGAINST
from metrics.curation.proposing.times.ends_of_changes import BETWEEN, year_text
from metrics.curation.proposing.times.english.english_months import DECEMBER
from metrics.curation.proposing.times.english.english_periods import english_period
from metrics.curation.proposing.times.moments import Moment
from metrics.curation.proposing.times.months import number
from metrics.curation.proposing.times.stretches_of_years import ANY_YEAR
from metrics.model.period import Period
from metrics.model.period_between import spanning
from metrics.model.printed.english_words import worth
from metrics.model.printed.printed_time import MONTHS

QUARTER, HALF = 3, 6  # months
FAR = 300  # characters: what is named farther before a sentence is not what it means
_WHOSE = re.compile("(?P<whose>今年|去年|上年|上一年|前年|明年|来年|同年|当年)的?$")
_WHOSE_ITSELF = re.compile("(?P<whose>今年|去年|上年|明年)")

_MONTH = re.compile(
    r"(?:(?P<n>(?:19|20)\d\d)年|(?<![\d-]))(?:1[-~至—])?(?P<month>\d{1,2})月(?!\d{1,2}日(?!\d{1,2}时))"
    rf"|(?<![A-Za-z])(?P<name>{'|'.join(MONTHS)}) ?(?P<m>20\d\d)?",
    re.ASCII,
)
_YEARS = re.compile(
    r"(?<!\d)(?P<from>(?:19|20)\d\d) ?(?:to|and|through|until|-) ?(?P<n>(?:19|20)\d\d)(?!\d)"
    rf"|from ?{BETWEEN}in ?(?P<from2>(?:19|20)\d\d){BETWEEN} ?to ?{BETWEEN}in ?(?P<n2>(?:19|20)\d\d)",
    re.ASCII,
)


def named_time(form: PeriodForm, match: re.Match[str], moment: Moment) -> str | None:
    """Return the period of words that lean on a year or a month named before them; empty where none is.

    None for words that lean on nothing: nor does the same month in a paper of one.
    """
    if form.is_the_same_before and not moment.calendar.own:
        return same_month_before(match, moment)
    if form.is_the_same_before and moment.carried and not match["n"]:
        return Period.read(moment.carried).before(1).text
    read = OF_WHAT_IS_NAMED.get(form)
    return read(match, moment) if read else None


def same_month_before(match: re.Match[str], moment: Moment) -> str:
    """Return the month named last of the year that is named with it, or of the year before: the same month of 2019."""
    month = named_month(match, moment, 0)
    return month and f"{match['n'] or int(month[:4]) - 1}{month[4:]}"


def year_leant_on(match: re.Match[str], moment: Moment) -> int:
    """Return the year of a stretch of one, as the word right before it tells: 去年 of 去年上半年; 0 where none does."""
    itself = _WHOSE_ITSELF.match(match[0]) or _WHOSE.search(match.string, 0, match.start())
    if itself is None:
        return 0
    this = moment.calendar.this or moment.calendar.year
    named = named_year(match, moment)
    years = {"今年": this, "明年": this + 1, "来年": this + 1, "前年": this - 2, "同年": named, "当年": named}
    return years.get(itself["whose"], this - 1) if this else 0


def named_year(match: re.Match[str], moment: Moment) -> int:
    """Return the year that is named last before some words; the document's own where none is."""
    years = ANY_YEAR.findall(_before(match, moment))
    return int(years[-1]) if years else moment.year


def the_year(match: re.Match[str], moment: Moment) -> str:
    """Return the year that a document is of; in a paper of its day that of which it spoke last."""
    own, last = moment.calendar.own, moment.last
    is_of_its_day = Period.read(own).is_one_day if own else moment.calendar.written != ""
    if is_of_its_day and last and Period.read(last).months == DECEMBER:
        return last
    return english_period(PeriodForm.THIS_YEAR, match, moment.calendar) or ""


def named_years(match: re.Match[str], moment: Moment) -> str:
    """Return the years that are named last before some words: the same five years; empty where none are."""
    named = _YEARS.finditer(_before(match, moment))
    years = [f"{int(span['from'] or span['from2']) + 1}/{span['n'] or span['n2']}" for span in named]
    return years[-1] if years else ""


def named_month(match: re.Match[str], moment: Moment, months: int) -> str:
    """Return the month that is named last before some words, or one so many ``months`` later; empty for none."""
    own = re.fullmatch(r"(\d{4})-(\d\d)", moment.calendar.own)
    named = list(_MONTH.finditer(_before(match, moment)))
    if own:
        year, month = int(own[1]), int(own[2])
    elif named and (of := named[-1]["n"] or named[-1]["m"] or moment.year):
        year, month = int(of), MONTHS.get(named[-1]["name"]) or number(named[-1]["month"])
    else:
        return ""
    at = year * DECEMBER + month - 1 + months
    return f"{at // DECEMBER}-{at % DECEMBER + 1:02d}"


def _before(match: re.Match[str], moment: Moment) -> str:
    """Return what stands before some words of a sentence, the sentences before it among them."""
    start = moment.opening.start
    before = moment.opening.openings.plain[max(0, start - FAR) : start] + match.string[: match.start()]
    return SET_AGAINST.sub("", before)


def _years_before_that(match: re.Match[str], moment: Moment) -> str:
    """Return the time so many years before that of the figure before: ten years earlier it was 340."""
    base = moment.last or moment.calendar.own or year_text(moment.calendar.year)
    return Period.read(base).before(worth(match["years"]) or 1).text if base else ""


def _named_stretch(match: re.Match[str], moment: Moment) -> str:
    """Return the time of the figure before, where it is of so many months as English words say: the same three months.

    Else it is so many months up to the end of what the document is about.
    """
    words_of = match["stretch"] or match["stretch2"]
    many = {"quarter": QUARTER, "half": HALF}.get(words_of) or worth(match["months"] or "")
    own = Period.read(moment.calendar.own) if moment.calendar.own else None
    is_own = own is not None and 0 < own.months < DECEMBER and many in (0, own.months)
    months = Period.read(moment.last).months if moment.last else 0
    if months and many in (0, months) and (match["same"] or not is_own):
        return moment.last
    if own is None or own.end is None or not 0 < own.months < DECEMBER or not many:
        return moment.calendar.own or year_text(moment.calendar.year)
    at = own.end.year * DECEMBER + own.end.month - many
    return spanning(f"{at // DECEMBER}-{at % DECEMBER + 1:02d}", f"{own.end:%Y-%m}")


def _day_of_it(match: re.Match[str], moment: Moment) -> str:
    """Return a day of the month that is named last: 截至10日."""
    month, day = named_month(match, moment, 0), match["day"] or match["day2"]
    return month and f"{month}-{int(day):02d}"


def _end_before(match: re.Match[str], moment: Moment) -> str:
    """Return the last day of the month before the one that is named last: 上月末."""
    month = named_month(match, moment, -1)
    return month and f"{Period.read(month).end}"


OF_WHAT_IS_NAMED: Mapping[PeriodForm, Callable[[re.Match[str], Moment], str]] = {
    PeriodForm.NAMED_YEAR: lambda match, moment: year_text(named_year(match, moment)),
    PeriodForm.YEAR_AFTER: lambda match, moment: year_text(named_year(match, moment) + 1),
    PeriodForm.YEAR_BEFORE: lambda match, moment: year_text(named_year(match, moment) - 1),
    PeriodForm.NAMED_MONTH: lambda match, moment: named_month(match, moment, 0),
    PeriodForm.OWN_MONTH: lambda match, moment: named_month(match, moment, 0),
    PeriodForm.MONTH_BEFORE: lambda match, moment: named_month(match, moment, -1),
    PeriodForm.MONTH_END_BEFORE: _end_before,
    PeriodForm.NAMED_YEARS: named_years,
    PeriodForm.NAMED_DAY: _day_of_it,
    PeriodForm.NAMED_STRETCH: _named_stretch,
    PeriodForm.THE_YEAR: the_year,
    PeriodForm.YEARS_BEFORE_THAT: _years_before_that,
}
