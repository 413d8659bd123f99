"""What an English figure is only set against: £331m in 2022, 84 a year earlier, £204 in from £204 to £209."""

import re

from metrics.model.period import Period
from metrics.model.printed.english_words import worth
from metrics.model.printed.printed_time import ANY_MONTH

INSTEAD = re.compile("(?<![A-Za-z])(?:instead of|rather than) ?$")
RANGES = re.compile("(?:rang|vari|stretch)[a-z]+ from ?$")  # which is no change
TO = re.compile(r" ?to ?[£$€]?\d")
A_YEAR = re.compile(
    r" ?(?:(?:[a-z]{2,}ed|paid|spent|set|built|sold) )?(?:in ?|for ?)?((?:19|20)\d\d)(?:[/-]\d\d)?(?!\d)",
    re.ASCII,
)
IS_BASE = re.compile("(?<![A-Za-z])(?:from|against|after|than|compared with|compared to) ?(?:the ?)?$")
# The second of two that others are set against: against 31 and 71,000 in 2022
BASES = re.compile(
    IS_BASE.pattern + r"|(?<![A-Za-z])(?:against|compared with|compared to) ?[£$€]?\d[^.;]{0,24} ?and ?$"
)
YEAR_BEFORE = re.compile(
    " ?(?:a year (?:ago|earlier|before)|last year|in the (?:current|previous|prior) (?:financial )?year)"
)
A_YEAR_AGO_IN_CHINESE = re.compile(
    "(?:^|[，。；（])(?:而)?(?:上年|去年)同期(?:的|则|仅|只|才|数)*(?:为|是|有|达)?$"
)
_SO_MANY = r"(?P<years>an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\d\d?)"
A_YEAR_AGO = re.compile(
    rf" ?(?:{_SO_MANY} ?years? (?:ago|earlier|before|previously)|(?:the|last) year (?:earlier|before)(?: that)?"
    "|(?:in )?the (?:previous|prior|preceding) (?:(?:financial |fiscal |school |academic |crop )?year|season))"
    "(?![a-z])",
    re.ASCII,
)
_MONTHS_AGO = re.compile(
    " ?(?:an?|one|the) (?P<which>month|quarter) (?:earlier|before|ago|previously)(?![a-z])"
)
_LONG = {"month": 1, "quarter": 3}
A_YEAR_LATER = re.compile(" ?(?:a|one) year later(?![a-z])")
_TIMED = re.compile(
    rf"(?:19|20)\d\d|(?<![A-Za-z])(?:{ANY_MONTH}|years|decade|since|ago|earlier|last|previous|prior|before|next)(?![a-z])",
    re.ASCII,
)
THE_SAME = re.compile(
    r" ?(?:over|in|for|during|from|at|on)? ?(?:the )?same (?:[a-z]+ )?"
    r"(?:period|quarter|months?|weeks?|days?|time|half|date|point|stage|season|term)"
    r"(?: of| in)? ?(?:(?P<n>(?:19|20)\d\d)(?![\d/-])|(?:last|(?:the )?(?:previous|prior)) year"
    "|a year (?:ago|before|earlier))",
    re.ASCII,
)

_OF_LAST_YEAR = re.compile(
    "(?<![A-Za-z])(?:on|over|from|than|against|with|to|above|below) (?:the |this |last )?"
    "(?:(?:current|present|previous|prior|last) )?year['’]s ?$"
)
_FROM_ALONE, _ENDS = re.compile(" ?(?:[a-z-]+ ){0,2}from ?"), re.compile(r" ?(?:[,;)]|\.(?=[A-Z]|$)|$)")
_SINCE_A_YEAR = re.compile("(?<![A-Za-z])[Ss]ince ?(?:19|20)")
_SINCE = re.compile(rf" ?since ?(?:the end of ?|mid-?|\d{{1,2}} ?|(?:{ANY_MONTH}) ?)*(?:19|20)\d\d", re.ASCII)


def is_what_was(clause: str, after: str, year: int) -> bool:
    """Whether a figure is what one to come is set against; ``year``: the latest that its document is about."""
    if INSTEAD.search(clause) or _OF_LAST_YEAR.search(clause):
        return True
    if not IS_BASE.search(clause):
        return False
    named = A_YEAR.match(after)
    is_past = named is not None and int(named[1]) < year
    return bool(is_left(clause, after) or is_past or YEAR_BEFORE.match(after))


def time_before(own: str, clause: str, after: str, sentence: str, *, is_to_come: bool) -> str:
    """Return the time before its document's ``own``, for a figure where a change within that begins; empty for others.

    Thefts doubled from 11 to 22: no word around the 11 says when.
    """
    if not own or not is_left(clause, after):
        return ""
    of, rest = Period.read(own), re.split(r"\.(?=[A-Z]|$)", after)[0]
    is_of_months = of.months > 0  # and not of the day of a meeting
    others = _of_one_year(of).sub("", f"{sentence} {rest}")
    is_within = is_of_months and _TIMED.search(others) is None
    return of.before(1).text if is_within or (is_to_come and not _SINCE_A_YEAR.search(sentence)) else ""


def _of_one_year(own: Period) -> re.Pattern[str]:
    """Return the pattern of words that only say again of which year its document is, or that a change took one."""
    year = rf"{own.year}(?:[/-](?:20)?\d\d)?"
    return re.compile(
        rf"(?<![A-Za-z])(?:[Ii]n|[Dd]uring|[Oo]ver|[Ff]or) ?(?:{year}|(?:twelve|12) ?months|the year)(?![\d/-])"
    )


def _is_where_it_came_from(clause: str, after: str) -> bool:
    """Whether an English change began at a figure of which no word says when: thefts rose to 22 from 11."""
    return _FROM_ALONE.fullmatch(clause) is not None and _ENDS.match(after) is not None


def is_since(after: str) -> bool:
    """Whether an English change tells since when: 9,120 in mid-2023, an increase of 2% since mid-2022."""
    return _SINCE.match(after) is not None


def is_left(clause: str, after: str) -> bool:
    """Whether an English figure is only where a change begins: £204 in from £204 to £209."""
    is_led = clause.rstrip().endswith("from") and not RANGES.search(clause)
    return is_led and TO.match(after) is not None


def years_ago(clause: str, after: str, period: str) -> int:
    """Return how many years before the figure before it one is of the same time; 0: it does not say so.

    ``period`` is that of the figure before: 84 a year earlier, 83.9% over the same months of 2022, and -1 of 95 a year
    later.
    """
    if A_YEAR_LATER.match(after):
        return -1
    if A_YEAR_AGO_IN_CHINESE.search(clause):
        return 1
    if _OF_LAST_YEAR.search(clause) or _is_where_it_came_from(clause, after):
        return 1
    if ago := A_YEAR_AGO.match(after):
        return _many(ago["years"])
    if not (IS_BASE.search(clause) or clause.strip() == "("):
        return 0
    same, of = THE_SAME.match(after), Period.read(period)
    return (
        max(0, (of.end.year if of.end else of.year) - int(same["n"]))
        if same and same["n"]
        else int(bool(same))
    )


def a_step_before(after: str, period: str) -> str:
    """Return the month or quarter before that of the figure before it: 1,060 a quarter earlier; empty for no such."""
    ago, of = _MONTHS_AGO.match(after), Period.read(period)
    if ago is None or not of.months or _LONG[ago["which"]] % of.months:
        return ""
    one: Period | None = of
    for _ in range(int(_LONG[ago["which"]] / of.months)):
        one = one.previous if one else None
    return one.text if one else ""


def _many(years: str | None) -> int:
    """Return how many years ago an English figure is: three of three years earlier, one of a year ago."""
    return worth(years) or 1 if years else 1
