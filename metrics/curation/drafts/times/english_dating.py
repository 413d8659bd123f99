"""Of when a number of an English sentence is, by the words right before it: the one year there, the year before."""

import re

from metrics.curation.drafts.clause_patterns import NAMED_YEAR
from metrics.patterns import YEAR

_NAMED = re.compile(rf"(?<!\d)(?<!\d[.,]){YEAR}(?![.,]?\d)", re.ASCII)
_COMPARED = re.compile(rf"(?:than|over|from|on|since|against|to|with) ?{YEAR}(?![.,]?\d)", re.ASCII)
_CLAUSES = re.compile(r"[,;:](?!\d)")
_SHORTER = re.compile("quarter|half|month|last year")
_THAT_YEAR = (
    r"(?:'s)?[,:?]? ?(?:when ?)?(?:it|this|that|they|there|(?:the|that|this|its) (?:[a-z-]+ ){0,2}[a-z-]+?)? ?"
    r"(?:had been|was|were|stood at|came to|amounted to)? ?(?:(?:only|just|about|some) )?(?:CNY|RMB|¥)? ?$"
)
_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:the )?(?:year before|(?:previous|prior|preceding) year)|a year (?:earlier|before))"
    + _THAT_YEAR,
    re.IGNORECASE,
)
_TWO_BEFORE = re.compile(
    r"(?<![a-z])(?:(?P<that>(?:the )?(?:year|one) before that)|two years (?:before|earlier|previously))[,:]?"
    + _THAT_YEAR,
    re.IGNORECASE,
)
_IN_IT = re.compile(rf"(?<![a-z])in ?({YEAR})(?= ?than)", re.ASCII)
_WENT_BACK = re.compile("year (?:before|earlier)|(?:previous|prior|preceding) year", re.IGNORECASE)
_SAME_YEARS = re.compile(
    r"(?<![a-z])(?:the same|those|these|the two) (?:two |three |\w+ )?years|(?<![a-z])the same (?:period|time|span)"
    "|[这那]两年|同一时期|同期内|两年间",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    ",? ?(?:compared (?:with|to)|against|versus|up from|down from|from|as against)(?: just| only)? ?(?:CNY ?)?",
    re.I,
)

TITLE = 80  # characters in which a paper says what it is
_A_PLAN = "(?:plans?|budget|program(?:me)?|targets?|goals?|priorities|outlook|agenda)"
_OF_A_PLAN = re.compile(
    rf"(?<![a-z]){_A_PLAN}(?![a-z])[^.\d]{{0,24}}?(?P<behind>{YEAR})(?!\d)"
    rf"|(?<!\d)(?P<ahead>{YEAR})(?:'s)?[a-z ]{{0,24}}?(?<![a-z]){_A_PLAN}(?![a-z])",
    re.IGNORECASE | re.ASCII,
)
_CARRIED_OUT = re.compile("report|review|result|outturn|execution|implement|fulfil|achieve", re.IGNORECASE)
_LAST_OR_THIS = re.compile(
    "(?<![a-z])(?<!than )(?<!over )(?<!from )(?<!on )(?:(?P<last>last year|(?:in|over|during) the past year)"
    "|this year|(?:in|over|during) the (?:coming|new) year)(?![a-z])",
    re.IGNORECASE,
)


def year_in_a_plan(plain: str, begins: int, start: int) -> str:
    """Return the year that words between two places of a paper that plans say, last or this; empty for neither.

    >>> year_in_a_plan("Xixi Plan for2024Last year's output of", 17, 38)
    '2023'
    """
    words = list(_LAST_OR_THIS.finditer(plain, begins, start))
    if not words or ";" in plain[words[-1].end() : start] or _NAMED.search(plain, words[-1].end(), start):
        return ""
    planned = _year_of_a_plan(plain[:TITLE])
    return str(planned - (words[-1]["last"] is not None)) if planned else ""


def _year_of_a_plan(title: str) -> int:
    """Return the year for which an English paper plans, as its title says; 0 for other papers.

    >>> _year_of_a_plan("Xixi Plan for2024"), _year_of_a_plan("The 2024 budget"), _year_of_a_plan("Budget report2023")
    (2024, 2024, 0)
    """
    plan = None if _CARRIED_OUT.search(title) else _OF_A_PLAN.search(title)
    return int(plan["behind"] or plan["ahead"]) if plan else 0


def only_year(text: str) -> str:
    """Return the one year that the words of a sentence before its first number name; empty for none or several.

    >>> only_year("PM2.5 last year(2022)averaged"), only_year("In2022 it grew more than in2021,by")
    ('2022', '')
    """
    years = set(_NAMED.findall(text))
    return years.pop() if len(years) == 1 and not _COMPARED.search(text) else ""


def year_within(claim: str) -> str:
    """Return the year of a draft's claim that compares with another one; empty for none.

    >>> year_within("more jobs in2023than the year before"), year_within("more than in2022")
    ('2023', '')
    """
    own = _IN_IT.search(claim)
    return own[1] if own else ""


def years_before(text: str, earlier: str = "") -> int:
    """Return of how many years back words right before a number say that it is, those behind another one, too.

    The year before that is one back, or two where words of the number ``earlier`` went back themselves.

    >>> years_before("The year before,it was CNY"), years_before("more than the year before,at CNY")
    (1, 0)
    >>> years_before(",compared with CNY"), years_before(";the year before that,CNY")
    (1, 1)
    >>> years_before(";the year before that,CNY", "In2023it was CNY12m;the year before,CNY11m")
    2
    """
    if two := _TWO_BEFORE.search(text):
        return 2 if two["that"] is None or _WENT_BACK.search(earlier) else 1
    return int(_AGAINST.fullmatch(text) is not None or _BEFORE.search(text) is not None)


def years_gone_on_about(text: str, earlier: str) -> tuple[int, int] | None:
    """Return the two years that the sentences before name last, where one goes on about the same; None elsewhere.

    >>> years_gone_on_about("Over the same two years income went from", "In2024it was 3. In2023they had been 2.")
    (2023, 2024)
    """
    years = [int(year) for year in dict.fromkeys(reversed(NAMED_YEAR.findall(earlier)))][:2]
    is_so = _SAME_YEARS.search(text) is not None and not NAMED_YEAR.search(text) and len(years) > 1
    return (min(years), max(years)) if is_so else None


def is_of_another_clause(text: str) -> bool:
    """Whether all years in a sentence before a number stand in clauses before its own.

    >>> is_of_another_clause("In2023revenue was £12m,compared with £11m in2022,and income was")
    True
    """
    own = _CLAUSES.split(text)[-1]
    is_named = _NAMED.search(text) is not None
    return is_named and _NAMED.search(own) is None and _SHORTER.search(own) is None
