"""Of when a number of an English sentence is, by the words right before it: the one year there, the year before."""

import re

from metrics.curation.drafts.clause_patterns import YEAR

_NAMED = re.compile(rf"(?<!\d)(?<!\d[.,]){YEAR}(?![.,]?\d)", re.ASCII)
_COMPARED = re.compile(rf"(?:than|over|from|on|since|against|to|with) ?{YEAR}(?![.,]?\d)", re.ASCII)
_CLAUSES = re.compile(r"[,;:](?!\d)")
_SHORTER = re.compile("quarter|half|month|last year")
_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:the )?(?:year before|(?:previous|prior|preceding) year)|a year (?:earlier|before))"
    r"(?:'s)?[,:]? ?(?:it|this|that|they|there|the (?:figure|total|number|amount))? ?"
    r"(?:had been|was|were|stood at|came to|amounted to)? ?(?:(?:only|just|about|some) )?(?:CNY|RMB|¥)? ?$",
    re.IGNORECASE,
)

_AGAINST = re.compile(
    ",? ?(?:compared (?:with|to)|against|versus|up from|down from|from|as against)(?: just| only)? ?(?:CNY ?)?",
    re.I,
)


def only_year(text: str) -> str:
    """Return the one year that the words of a sentence before its first number name; empty for none or several.

    >>> only_year("PM2.5 last year(2022)averaged"), only_year("In2022 it grew more than in2021,by")
    ('2022', '')
    """
    years = set(_NAMED.findall(text))
    return years.pop() if len(years) == 1 and not _COMPARED.search(text) else ""


def is_year_before(text: str) -> bool:
    """Whether words right before a number say that it is of the year before; those behind another one, too.

    >>> is_year_before("The year before,it was CNY"), is_year_before("more than the year before,at CNY")
    (True, False)
    >>> is_year_before(",compared with CNY")
    True
    """
    return _AGAINST.fullmatch(text) is not None or _BEFORE.search(text) is not None


def is_of_another_clause(text: str) -> bool:
    """Whether all years in a sentence before a number stand in clauses before its own.

    >>> is_of_another_clause("In2023revenue was £12m,compared with £11m in2022,and income was")
    True
    """
    own = _CLAUSES.split(text)[-1]
    is_named = _NAMED.search(text) is not None
    return is_named and _NAMED.search(own) is None and _SHORTER.search(own) is None
