"""In which month the financial year of an English document begins, as its words tell.

It begins where the document says so, in April where it counts in pounds; else nobody knows when.
"""

import re

from metrics.curation.proposing.currencies import own_dollars
from metrics.curation.proposing.period_forms import PeriodForm
from metrics.curation.proposing.times.english_months import DECEMBER
from metrics.curation.proposing.times.english_periods import APRIL, HALF_YEAR, year_ended
from metrics.model.period import Period
from metrics.model.printed_time import ANY_MONTH, MONTHS

HEAD = 300  # characters: there a report says what it is about
A_YEAR = 12  # months
FROM_JULY = ("澳元", "新西兰元")  # of the countries that count so
_ENDED = re.compile(
    r"(?:[Yy]ear|(?<![A-Za-z])(?:[Tt]welve |12 ?)[Mm]onths) ?(?:(?:20)?\d\d,? ?)?(?:that |which )?"
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
_SLASHED_YEARS = re.compile(r"(?<![\d/])20\d\d ?[/–-] ?(?:20)?\d\d(?![\d/])", re.ASCII)
_ABROAD = re.compile("[$€¥]|(?<![A-Za-z])(?:yuan|percent|RMB)(?![A-Za-z])")
# A year by its first and last month: 1 July 2024 to 30 June 2025.
_TWELVE = re.compile(
    rf"(?P<first>{ANY_MONTH}) ?(?:1, ?)?(?P<m>20\d\d),? ?(?:to|until|through|-|–) ?(?:\d{{1,2}} ?)?"
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
    # Who counts dollars, per cent in two words and years as 2023-24 is Australian or a New Zealander, if not Canadian.
    may_be = "$" in plain and "per cent" in plain and not own_dollars(plain)
    is_from_july = _FROM_JULY.search(plain) or own_dollars(plain) in FROM_JULY or may_be
    if is_from_july and _SLASHED_YEARS.search(plain, 0, HEAD):
        return HALF_YEAR
    if begins := _BEGINS.search(plain):
        return MONTHS[begins["first"]]
    if (twelve := _TWELVE.search(plain, 0, HEAD)) and _is_a_year(twelve):
        return MONTHS[twelve["first"]]
    if "£" in plain:
        return APRIL
    is_slashed = _SLASHED.search(plain, 0, HEAD) and not _NOT_FROM_APRIL.search(plain)
    return APRIL if (is_slashed or _BRITISH.search(plain)) and not _ABROAD.search(plain) else 0


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
