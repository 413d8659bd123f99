"""What an English figure is only set against: £331m in 2022, 84 a year earlier, £204 in from £204 to £209."""

import re

INSTEAD = re.compile("(?<![A-Za-z])(?:instead of|rather than) ?$")
TO = re.compile(r" ?to ?[£$€]?\d")
A_YEAR = re.compile(r" ?(?:in ?|for ?)?((?:19|20)\d\d)(?:[/-]\d\d)?(?!\d)", re.ASCII)
IS_BASE = re.compile("(?<![A-Za-z])(?:from|against|than|compared with|compared to) ?$")
YEAR_BEFORE = re.compile(
    " ?(?:a year (?:ago|earlier|before)|last year|in the (?:current|previous|prior) (?:financial )?year)"
)
A_YEAR_AGO_IN_CHINESE = re.compile(
    "(?:^|[，。；（])(?:而)?(?:上年|去年)同期(?:的|则|仅|只|才|数)*(?:为|是|有|达)?$"
)
A_YEAR_AGO = re.compile(" ?a year (?:ago|earlier|before)(?![a-z])")


def is_what_was(clause: str, after: str, year: int) -> bool:
    """Whether a figure is what one to come is set against; ``year``: the latest that its document is about."""
    if INSTEAD.search(clause):
        return True
    if not IS_BASE.search(clause):
        return False
    named = A_YEAR.match(after)
    is_past = named is not None and int(named[1]) < year
    return bool(is_left(clause, after) or is_past or YEAR_BEFORE.match(after))


def is_left(clause: str, after: str) -> bool:
    """Whether a figure is where a change begins: £204 in from £204 to £209."""
    return clause.rstrip().endswith("from") and TO.match(after) is not None


def is_a_year_ago(clause: str, after: str) -> bool:
    """Whether a figure is of the same time a year before the one before it."""
    is_told_so = A_YEAR_AGO_IN_CHINESE.search(clause) is not None
    return is_told_so or (IS_BASE.search(clause) is not None and A_YEAR_AGO.match(after) is not None)
