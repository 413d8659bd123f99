"""Years that a draft only mentions: long before all figures of the folder, in a sentence that tells no figure.

*The arrow was painted in 1998* dates what the arrow looks like, and no figure behind it.
"""

import re

from metrics.curation.drafts.clause_patterns import NAMED_YEAR
from metrics.curation.proving.documents import Document
from metrics.model.records import Catalogue

LONG = 3  # years before the first figure
_TELLS = re.compile(r"\d\.\d|\d{3}|\d ?(?:万|亿|%|元|千|百|million|billion|per cent|percent|yuan|CNY)")


def years_of_old(document: Document, catalogue: Catalogue) -> frozenset[int]:
    """Return where such years stand in the cleaned text; none where the folder has no figure."""
    first = min((one.period.year for one in catalogue.observations), default=0)
    old = (year for year in NAMED_YEAR.finditer(document.plain) if int(year[0]) < first - LONG)
    return frozenset(year.start() for year in old if not _tells(document, year.start()))


def _tells(document: Document, at: int) -> bool:
    """Whether the sentence around a year has a number that may be a figure."""
    return _TELLS.search(NAMED_YEAR.sub("", document.plain[slice(*document.sentence(at))])) is not None
