"""What the words around a number say of its sign, where it prints none: 2.1% less, 降幅收窄至1.3%, cut … by 3%."""

import re

from msgspec.structs import replace

from metrics.curation.proposing.candidate import Candidate, WrittenFigure
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proposing.words_around import FigureContext
from metrics.curation.proving.documents import Document
from metrics.model.falls import fall_beside
from metrics.model.quantity import Quantity

FELL_BEFORE = re.compile(
    r"(?:降幅|跌幅)[^，。；]{0,8}$|(?<![A-Za-z])(?:cut|reduc|lower|drop|fell|fall|declin|shrank|dip)[^,;.\d]{0,60}(?<!to)(?<!from)$"
)


def as_it_fell(seen: FigureContext, candidate: Candidate) -> Candidate:
    """Return a number to propose with what is said beside it that it fell, and whether words apart say so."""
    quantity = candidate.quantity
    if quantity is None or not _may_fall(quantity):
        return candidate
    document, token = seen.document, seen.token
    if not seen.follows and (beside := document.fallen(token)):
        return replace(
            candidate, fallen=WrittenFigure(as_printed(document, *beside), document.span(*beside).line)
        )
    return replace(candidate, falls=_falls_apart(seen))


def as_printed(document: Document, start: int, end: int) -> str:
    """Return a proposed number as a person reads it: with blanks in English, without those of columns in 中文."""
    text = document.plain[start:end]
    return document.as_set(start, end) if is_english(text) else text


def _may_fall(quantity: Quantity) -> bool:
    """Whether a number to propose prints no sign that says that it fell."""
    ends = [end for end in (quantity.low, quantity.value, quantity.high) if end is not None]
    return bool(ends) and min(ends) >= 0 and quantity.unit != "位"


def _falls_apart(seen: FigureContext) -> bool:
    """Whether words apart from a number to propose say that it fell."""
    if seen.follows and seen.before and seen.before.reading and seen.before.reading.value is not None:
        return seen.before.reading.value < 0  # 分别下降7.9%和10.8%
    beside = fall_beside(seen.document.plain, seen.token.start, seen.token.end)
    return (beside or FELL_BEFORE.search(seen.clause)) is not None
