"""In which month the financial year of an English document begins, as its words tell.

It begins where the document says so, in April where it counts in pounds; else nobody knows when.
"""

import re

from metrics.curation.proposing.currencies import first_month_there, own_dollars
from metrics.curation.proposing.period_forms import PeriodForm
from metrics.curation.proposing.times.english.english_months import DECEMBER
from metrics.curation.proposing.times.english.english_periods import APRIL, HALF_YEAR, year_ended
from metrics.model.period import Period
from metrics.model.printed.printed_time import ANY_MONTH, MONTHS

HEAD = 300  # characters: there a report says what it is about
A_YEAR = 12  # months
_ENDED = re.compile(
    r"(?:(?<![Hh]alf[- ])[Yy]ear|(?<![A-Za-z])(?:[Tt]welve |12 ?)[Mm]onths) ?(?:(?:20)?\d\d,? ?)?(?:that |which )?"
    r"(?:[Ee]nded|[Ee]nding|closed|ends|closes|to) ?(?:on |last |this |in )*(?:the )?"
    rf"(?:\d{{1,2}} ?(?P<last>{ANY_MONTH})|(?:end of )?(?P<month>{ANY_MONTH})(?= ?\d))"
)
_BEGINS = re.compile(
    r"(?:[Yy]ear|FY) ?(?:(?:20)?\d\d)?,? ?(?:that |which )?"
    r"(?:begins|began|beginning|starts|starting|runs from) ?(?:on |in )?(?:\d{1,2})? ?"
    rf"(?P<first>{ANY_MONTH})"
)
_BRITISH = re.compile(
    "(?<![A-Za-z])(?:per cent|[Pp]arish|Borough|Council(?: Tax)?|council tax|NHS|GCSE|Constabulary|[Ff]ly-tipping"
    "|per cubic metre|Year ?(?:6|R) ?(?:children|pupils))(?![A-Za-z])"
)
# Who writes 2022/23 counts from April, unless something tells of another country, of schools or of a season.
_SLASHED = re.compile(r"(?<![\d/])20\d\d/\d\d(?![\d/])", re.ASCII)
_NOT_FROM_APRIL = re.compile(
    "(?<![A-Za-z])(?:[Aa]cademic [Yy]ear|[Ss]chool [Yy]ear|[Ss]eason|Shire of"
    "|Australian?|New Zealand|Ireland|Irish|Canada|Canadian)(?![a-z])"
)
# In Australia and New Zealand, and in most schools of the United States, from July.
_FROM_JULY = re.compile("(?<![A-Za-z])(?:Shire|Australian?|New Zealand|Aotearoa)(?![a-z])")
_SLASHED_YEARS = re.compile(r"(?<![\d/])(?P<n>20\d\d) ?[/–-] ?(?:20)?\d\d(?![\d/])", re.ASCII)
_IN_BRACKETS = re.compile(
    rf"\((?:\d{{1,2}} ?)?(?P<first>{ANY_MONTH}) ?(?:to|[-–—]) ?(?:\d{{1,2}} ?)?(?P<last>{ANY_MONTH})\)"
)
# The last day of a quarter, on which a year may close
_LAST_DAY = re.compile(
    r"(?<!\d)3[01](?:st|th)? ?(?P<month>March|June|September),? ?(?P<n>20\d\d)"
    r"|(?:(?:[Bb]y|[Aa]t) (?:the )?(?:end of )?)(?P<month2>March|June|September) ?(?P<n2>20\d\d)",
    re.ASCII,
)
_IN_QUARTERS = re.compile("[Qq]uarter|(?<![A-Za-z])Q[1-4]|[Hh]alf|[Mm]onthly")
_ABROAD = re.compile("[$€¥]|(?<![A-Za-z])(?:yuan|percent|RMB)(?![A-Za-z])")
# A year by its first and last month: 1 July 2024 to 30 June 2025.
_TWELVE = re.compile(
    rf"(?P<first>{ANY_MONTH}) ?(?:1, ?)?(?P<m>20\d\d),? ?(?:to|until|through|[-–—]) ?(?:\d{{1,2}} ?)?"
    rf"(?P<last>{ANY_MONTH}) ?(?:\d{{1,2}}, ?)?(?P<n>20\d\d)",
    re.ASCII,
)


def first_of_twelve(text: str) -> int:
    """Return the month from which a period as a curator wrote it is twelve months of two years; 0 if it is not."""
    period = Period.read(text) if text else None
    if period is None or period.start is None or period.months != A_YEAR:
        return 0
    return period.start.month if period.start.month > 1 else 0


def began(form: PeriodForm, match: re.Match[str]) -> int:
    """Return the year in which a financial year began, as it is called in one of its forms."""
    named = match.groupdict()
    if "end" in named:
        return year_ended(match["end"]) - 1
    return int(match["n"]) - ("last" in named and MONTHS[match["last"]] < DECEMBER)


def first_month(plain: str) -> int:
    """Return the month in which the financial year of a document begins; 0 where it does not tell."""
    # Twelve months to June are no financial year where years are told as 2023/24.
    if (ended := _ENDED.search(plain)) and not ("onths" in ended[0] and _SLASHED.search(plain)):
        return MONTHS[ended["last"] or ended["month"]] % 12 + 1
    if aside := next(filter(_is_twelve_months, _IN_BRACKETS.finditer(plain)), None):
        return MONTHS[aside["first"]]
    # Who counts dollars, per cent in two words and years as 2023-24 is Australian or a New Zealander, if not Canadian.
    may_be = "$" in plain and "per cent" in plain and not own_dollars(plain)
    if (may_be or _FROM_JULY.search(plain)) and _SLASHED_YEARS.search(plain, 0, HEAD):
        return HALF_YEAR
    if begins := _BEGINS.search(plain):
        return MONTHS[begins["first"]]
    if (twelve := _TWELVE.search(plain, 0, HEAD)) and _is_a_year(twelve):
        return MONTHS[twelve["first"]]
    return first_month_there(plain) or _after_its_last_day(plain) or _from_april(plain)


def _after_its_last_day(plain: str) -> int:
    """Return the month after the day on which a year closed that a head names: 30 June 2024 of 2023/24; 0: none did."""
    named = _SLASHED_YEARS.search(plain, 0, HEAD)
    if named is None or _IN_QUARTERS.search(plain, 0, HEAD):
        return 0
    year = int(named["n"]) + 1
    months = {
        MONTHS[day["month"] or day["month2"]]
        for day in _LAST_DAY.finditer(plain)
        if int(day["n"] or day["n2"]) == year
    }
    return months.pop() % A_YEAR + 1 if len(months) == 1 else 0


def _from_april(plain: str) -> int:
    """Return April where a document counts in pounds or writes as the British do; else 0."""
    if "£" in plain:
        return APRIL
    is_slashed = _SLASHED.search(plain, 0, HEAD) and not _NOT_FROM_APRIL.search(plain)
    return APRIL if (is_slashed or _BRITISH.search(plain)) and not _ABROAD.search(plain) else 0


def _is_twelve_months(aside: re.Match[str]) -> bool:
    """Whether two months, of no year, bound a year that does not begin in January: (July to June)."""
    first, last = MONTHS[aside["first"]], MONTHS[aside["last"]]
    return last == first - 1


def year_by_its_ends(head: str) -> str:
    """Return the financial year that a head spells out by its first and its last month; empty where none does."""
    twelve = next(filter(_is_a_year, _TWELVE.finditer(head)), None)
    if twelve is None:
        return ""
    return f"{twelve['m']}-{MONTHS[twelve['first']]:02d}/{twelve['n']}-{MONTHS[twelve['last']]:02d}"


def _is_a_year(twelve: re.Match[str]) -> bool:
    """Whether two months bound a year that does not begin in January."""
    first, last = MONTHS[twelve["first"]], MONTHS[twelve["last"]]
    return int(twelve["n"]) == int(twelve["m"]) + 1 and last == first - 1
