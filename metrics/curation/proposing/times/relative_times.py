"""What a word of time leans on: 今年 before 一季度, the month named before 当月, the year named before 次年."""

import re

from metrics.curation.proposing.times.earlier_sentences import SET_AGAINST
from metrics.curation.proposing.times.ends_of_changes import BETWEEN, year_text
from metrics.curation.proposing.times.english_months import DECEMBER, MONTHS
from metrics.curation.proposing.times.moments import Moment
from metrics.curation.proposing.times.months import number
from metrics.curation.proposing.times.parts_of_years import ANY_YEAR
from metrics.model.period import Period

FAR = 300  # characters: what is named farther before a sentence is not what it means
OF_A_NAMED_YEAR = {"named year": 0, "year after": 1, "year before": -1}
OF_A_NAMED_MONTH = {"named month": 0, "own month": 0, "month before": -1, "month end before": -1}
OF_NAMED_YEARS = ("named years",)
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


def is_named(form: str, moment: Moment) -> bool:
    """Whether a form of the table leans on what is named before it; the same month of a paper of one does not."""
    is_same = form == "same before" and not moment.calendar.own
    return is_same or form in (*OF_A_NAMED_YEAR, *OF_A_NAMED_MONTH, *OF_NAMED_YEARS, "named day")


def named_time(form: str, match: re.Match[str], moment: Moment) -> str:
    """Return the period of words that lean on a year or a month named before them; empty where none is."""
    if form == "same before":
        return same_month_before(match, moment)
    if form in OF_NAMED_YEARS:
        return named_years(match, moment)
    if form == "named day":
        month, day = named_month(match, moment, 0), match["day"] or match["day2"]
        return month and f"{month}-{int(day):02d}"
    if form in OF_A_NAMED_MONTH:
        month = named_month(match, moment, OF_A_NAMED_MONTH[form])
        is_its_end = month and form == "month end before"
        return f"{Period.read(month).end}" if is_its_end else month
    return year_text(named_year(match, moment) + OF_A_NAMED_YEAR[form])


def same_month_before(match: re.Match[str], moment: Moment) -> str:
    """Return the month named last of the year that is named with it, or of the year before: the same month of 2019."""
    month = named_month(match, moment, 0)
    return month and f"{match['n'] or int(month[:4]) - 1}{month[4:]}"


def year_leant_on(match: re.Match[str], moment: Moment) -> int:
    """Return the year of a part of one, as the word right before it tells: 去年 of 去年上半年; 0 where none does."""
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
