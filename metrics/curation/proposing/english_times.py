"""The periods that English documents tell: financial years, quarters, months, days; and the year of such a document.

A financial year begins where the document says so, in April where it counts in pounds; else nobody knows when.
"""

import calendar as months
import re
from collections.abc import Callable, Mapping

from metrics.curation.proposing.calendar import Calendar
from metrics.curation.proposing.cues import words
from metrics.curation.proposing.english_phrases import is_english

HEAD = 300  # characters: there a report says what it is about
MONTHS = {name: at for at, name in enumerate(months.month_name) if name}
_MONTH = "|".join(MONTHS)
_ENDED = re.compile(
    rf"(?:[Yy]ear|months) ?(?:ended|ending|to) ?(?:on )?(?:the )?(?:\d{{1,2}})? ?(?P<last>{_MONTH})"
)
_BEGINS = re.compile(
    r"(?:[Yy]ear|FY) ?(?:that )?(?:begins|began|beginning|starts|starting|runs from) ?(?:on |in )?(?:\d{1,2})? ?"
    rf"(?P<first>{_MONTH})"
)
APRIL, HALF_YEAR = 4, 7  # months; one that begins later than July has its half in two years
_TITLE_YEAR = re.compile(r"(?<![\d./-])((?:19|20)\d\d)(?![\d/%-])", re.ASCII)
TITLE = 60  # characters
_SENTENCE = re.compile(r"(?<=[a-z\d)%])\.(?=[A-Z\"“])")
_TO_COME = re.compile("(?<![A-Za-z])(?:will|plans?|expects?|aims?|targets?|goal|[Bb]y ?20)(?![A-Za-z])")
_LAST = re.compile("[Ll]ast year(?![a-z])")
FISCAL = ("fiscal", "fiscal end")
OF_A_DOCUMENT = (
    *FISCAL,
    "fiscal quarter",
    "{n}-H1",
    "{n}-H2",
    "{n}-Q1",
    "{n}-Q1/{n}-Q3",
    "named quarter",
    "named months",
)


def english_calendar(plain: str, period: str) -> Calendar | None:
    """Return the calendar of a cleaned English text; None if it is in another language."""
    if not is_english(plain):
        return None
    first = _first_month(plain)
    own = period or _own(plain[:HEAD], first)
    is_untold = not own and _fiscal_in(plain[:HEAD])  # it begins in a month that nobody names
    year = int(own[:4]) if own else 0 if is_untold else _year(plain)
    is_past = (
        not own
        and _LAST.search(plain)
        and (f"in{year + 1}" in plain or not _TITLE_YEAR.search(plain, 0, TITLE))
    )
    this = year + 1 if is_past and year else year
    is_fiscal = _fiscal_in(plain[:HEAD]) or _is_of_months(period)
    return Calendar(year, this, own, first=first if is_fiscal else 0)


def _fiscal_in(text: str) -> bool:
    """Whether a text names a financial year."""
    return any(rule.words.search(text) for rule in words("periods") if rule.tells["period"] in FISCAL)


def _is_of_months(period: str) -> bool:
    """Whether a period as a curator wrote it is twelve months of two years."""
    return re.fullmatch(r"\d{4}-\d\d/\d{4}-\d\d", period) is not None


def _first_month(plain: str) -> int:
    """Return the month in which the financial year of a document begins; 0 where it does not tell."""
    if ended := _ENDED.search(plain):
        return MONTHS[ended["last"]] % 12 + 1
    if begins := _BEGINS.search(plain):
        return MONTHS[begins["first"]]
    return APRIL if "£" in plain else 0


def _own(head: str, first: int) -> str:
    """Return the financial year, half or quarter that the head of a document names first; empty for none."""
    found = [
        (match.start(), rule.tells["period"], match)
        for rule in words("periods")
        if rule.tells["period"] in OF_A_DOCUMENT
        for match in rule.words.finditer(head)
        if is_english(match[0]) or re.search("[/-]", match[0])
    ]
    if not found:
        return ""
    _, form, match = min(found, key=lambda cue: cue[:2])
    return english_period(form, match, Calendar(0, 0, first=first))


def _year(plain: str) -> int:
    """Return the year that a document names at its head, else the latest that it does not plan; 0 for none."""
    if found := _TITLE_YEAR.search(plain, 0, TITLE):
        return int(found[1])
    sentences = (sentence for sentence in _SENTENCE.split(plain) if not _TO_COME.search(sentence))
    return max(
        (int(found[1]) for sentence in sentences for found in _TITLE_YEAR.finditer(sentence)), default=0
    )


def english_period(form: str, match: re.Match[str], calendar: Calendar) -> str:
    """Return the period of a form of the table that only English documents need; empty where it cannot be told."""
    named = {key.rstrip("2"): text for key, text in match.groupdict().items() if text}
    if form in FORMS:
        return FORMS[form](named, calendar)
    return form.format(n=int(named.get("n", 0)) or calendar.year)


def _fiscal(named: dict[str, str], calendar: Calendar) -> str:
    """Return 2022/23."""
    return fiscal_year(int(named["n"]), calendar.first) if _follows(named) else ""


def _fiscal_end(named: dict[str, str], calendar: Calendar) -> str:
    """Return FY2023, which is called by the year in which it ends."""
    end = int(named["end"]) + (2000 if len(named["end"]) == 2 else 0)
    return fiscal_year(end - 1, calendar.first)


def _this_year(_: dict[str, str], calendar: Calendar) -> str:
    """Return the year, or the financial year, of a document."""
    if calendar.is_fiscal:
        return fiscal_year(calendar.begins, calendar.first)
    return calendar.own or (f"{calendar.this}" if calendar.this else "")


def _half(_: dict[str, str], calendar: Calendar) -> str:
    """Return the first half of that."""
    begins, first = calendar.begins, calendar.first
    if calendar.is_fiscal:
        return _short(f"{begins}-{first:02d}", f"{begins}-{first + 5:02d}") if first < HALF_YEAR else ""
    return f"{calendar.this}-H1" if calendar.this else ""


def _same_before(_: dict[str, str], calendar: Calendar) -> str:
    """Return the same part of the year before."""
    return re.sub(r"\d{4}", lambda year: str(int(year[0]) - 1), calendar.own)


def _follows(named: dict[str, str]) -> bool:
    """Whether 22 follows 2022 minus one: 2021/22, and no 2021/30."""
    return (int(named["n"]) + 1) % 100 == int(named["next"]) % 100


def fiscal_year(year: int, first: int) -> str:
    """Return the twelve months that begin in a month of a year; empty where the month is not known."""
    if first == 0:
        return ""
    return f"{year}" if first == 1 else f"{year}-{first:02d}/{year + 1}-{first - 1:02d}"


def _before(_: dict[str, str], calendar: Calendar) -> str:
    """Return the period before a document's own: a financial year before, or the year before."""
    if calendar.is_fiscal:
        return fiscal_year(calendar.begins - 1, calendar.first)
    return f"{calendar.this - 1}" if calendar.year else ""


def _quarter(named: dict[str, str]) -> int:
    """Return the number of a quarter: Q3, third, final."""
    order = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
    which = named["which"].lower()
    return int(which) if which.isdigit() else order[which]


def _fiscal_quarter(named: dict[str, str], calendar: Calendar) -> str:
    """Return a quarter of a financial year, or of the document's year where that is one of the calendar."""
    year = int(named.get("n", 0)) or (calendar.begins if calendar.is_fiscal else calendar.year)
    is_fiscal = "next" in named or calendar.is_fiscal
    if not year or (is_fiscal and not calendar.first):
        return ""
    begins = (calendar.first if is_fiscal else 1) + 3 * (_quarter(named) - 1)
    return f"{year + (begins - 1) // 12}-Q{((begins - 1) % 12) // 3 + 1}" if begins % 3 == 1 else ""


def _months(named: dict[str, str], calendar: Calendar) -> str:
    """Return one month, or from one month to another, of the year named or of the document."""
    first, last = MONTHS[named["from"]], MONTHS[named.get("to") or named["from"]]
    if "n" in named:
        last_year = int(named["n"])
        first_year = int(named.get("m", 0)) or last_year - (first > last)
    else:
        first_year, last_year = _year_of(first, calendar), _year_of(last, calendar)
    if not first_year:
        return ""
    start, end = f"{first_year}-{first:02d}", f"{last_year}-{last:02d}"
    return _short(start, end)


def _short(start: str, end: str) -> str:
    """Return two months as the data write them: 2022, 2022-H1, 2022-Q3, 2022-Q1/2022-Q3, 2022-01/2022-08."""
    year, one, other = start[:4], start[5:], end[5:]
    if start == end:
        return start
    if year != end[:4]:
        return f"{start}/{end}"
    quarters = {f"{3 * at - 2:02d}": at for at in range(1, 5)}
    known = {
        ("01", "12"): year,
        ("01", "06"): f"{year}-H1",
        ("07", "12"): f"{year}-H2",
        ("01", "09"): f"{year}-Q1/{year}-Q3",
    }
    if (one, other) in known:
        return known[one, other]
    is_quarter = one in quarters and int(other) == int(one) + 2
    return f"{year}-Q{quarters[one]}" if is_quarter else f"{start}/{end}"


def _year_of(month: int, calendar: Calendar) -> int:
    """Return the year of a month that is named without one: in a financial year from April on, March is in the next."""
    return calendar.begins + (month < calendar.first) if calendar.is_fiscal else calendar.year


def _day(named: dict[str, str], calendar: Calendar) -> str:
    """Return a day, or the last one of a month."""
    month = MONTHS[named["month"]]
    year = int(named.get("n", 0)) or _year_of(month, calendar)
    if not year:
        return ""
    last = months.monthrange(year, month)[1]
    day = min(last, int(named.get("day") or last))
    return f"{year}-{month:02d}-{day:02d}"


FORMS: Mapping[str, Callable[[dict[str, str], Calendar], str]] = {
    "fiscal": _fiscal,
    "fiscal end": _fiscal_end,
    "fiscal quarter": _fiscal_quarter,
    "named quarter": lambda named, _: f"{named['n']}-Q{_quarter(named)}",
    "named months": _months,
    "day": _day,
    "this year": _this_year,
    "last year": _before,
    "half": _half,
    "same before": _same_before,
}
