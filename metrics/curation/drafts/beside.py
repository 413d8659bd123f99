"""Which indicator of the folder stands with its whole name right before a number of a draft."""

import re
from collections.abc import Mapping

from metrics.curation.drafts.assertions import names_of
from metrics.model.records import Indicator

LINKS = re.compile("的?(?:则?为|是|有|达到?|同比|实现|完成)?[（(]?")
FARTHEST, TELLING = 40, 5  # characters before a number that are read; so long a name is no common word
_COUNT = re.compile(f"(?:总?[量数额]|面积)?{LINKS.pattern}")


def named_beside(plain: str, start: int, indicators: Mapping[str, Indicator]) -> str:
    """Return the indicator whose longest name stands right before a place of a text; empty where none does."""
    before = plain[max(0, start - FARTHEST) : start].lower()
    ends = {
        name: key
        for key, indicator in indicators.items()
        for name in names_of(indicator)
        if len(name) >= TELLING
        and (at := before.rfind(name)) >= 0
        and _COUNT.fullmatch(before, at + len(name))
    }
    return ends[max(ends, key=len)] if ends else ""
