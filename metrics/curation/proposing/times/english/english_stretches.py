"""The stretch of a year that English words name by two times: the first nine months of last year, August of 2023/24."""

import re
from collections.abc import Callable

from metrics.curation.proposing.cue_table import FittingCue, last_cue, words
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.model.period import Period

_OF = re.compile(r" ?(?:of|in|,)? ?(?:the )?")
_A_YEAR, _FAR = 12, 12  # months; and years in which a stretch so called may lie


def stretch_of(cue: FittingCue, read: Callable[[FittingCue], str]) -> str:
    """Return the stretch of the year that a word of time tells where one stands right before that; empty for none.

    ``read`` returns the period of a word of time by itself.
    """
    before = cue.match.string[: cue.match.start()]
    within = last_cue(words("periods"), before) if is_english(cue.match[0]) or "/" in cue.match[0] else None
    if within is None or _names_a_year(within) or not _OF.fullmatch(before[within.match.end() :]):
        return ""
    year, stretch = read(cue), read(within)
    return _lying_in(Period.read(year), Period.read(stretch)) if year and stretch else ""


def _names_a_year(cue: FittingCue) -> bool:
    """Whether a word of time says itself of which year it is: Q4 2021."""
    named = cue.match.groupdict()
    return bool(named.get("n") or named.get("n2") or named.get("m"))


def _lying_in(year: Period, stretch: Period) -> str:
    """Return the stretch of so many months in that year; empty where they are no year and no stretch of one."""
    if year.months != _A_YEAR or not 0 < stretch.months < _A_YEAR:
        return ""
    moved = (stretch.before(years) for years in range(-_FAR, _FAR))
    return next((one.text for one in moved if _is_in(one, year)), "")


def _is_in(stretch: Period, year: Period) -> bool:
    """Whether a stretch lies in an English document's year."""
    starts, ends = (year.start, stretch.start), (stretch.end, year.end)
    return all(one and other and one <= other for one, other in (starts, ends))
