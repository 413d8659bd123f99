"""What the words around a change say of it: that it fell (2.1% less, 降幅收窄至1.3%, cut … by 3%), or is a mean."""

import re

from msgspec.structs import replace

from metrics.curation.proposing.candidate import Candidate, WrittenFigure
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proposing.words_around import FigureContext
from metrics.curation.proving.documents import Document
from metrics.curation.proving.tokens import Token
from metrics.model.printed.falls import fall_beside
from metrics.model.printed.falls_apart import GAP
from metrics.model.printed.hedges import EVERY_YEAR, FALLING, RISING
from metrics.model.printed.leads import any_of
from metrics.model.quantity import Quantity

OF_A_FALL = re.compile("(?:降幅|跌幅|减幅)(?:同比|[比较][^，。；]{1,8})?$")
OF_A_MEAN = re.compile(
    rf"(?<![\d一二两三四五六七八九十])(?:{any_of(EVERY_YEAR)})[约再]?(?:{any_of((*RISING, *FALLING))})?约?$"
)
OF_A_FALL_ITSELF = re.compile("收窄|缩小|扩大")


def as_it_fell(seen: FigureContext, candidate: Candidate) -> Candidate:
    """Return a number to propose with what is said, beside it or apart, that it fell, and whether that needs a look.

    The second of 分别下降7.9%和10.8% needs none: it shares the word of the one before it.
    """
    quantity, document, token = candidate.quantity, seen.document, seen.token
    if OF_A_FALL.search(seen.clause) and OF_A_FALL_ITSELF.match(token.text):
        return replace(candidate, falls=True)  # its words turn a fall
    if quantity is None or not _may_fall(quantity):
        return candidate
    before = seen.before.reading if seen.before else None
    if (seen.follows or seen.goes_on) and before and before.value is not None:
        fell = before.value < 0
        fallen = _written_apart(document, token) if fell else None
        return replace(candidate, fallen=fallen, falls=fell and fallen is None)
    if beside := document.fallen(token):
        return replace(
            candidate, fallen=WrittenFigure(as_printed(document, *beside), document.span(*beside).line)
        )
    word, between = document.fall_before(token)
    is_beside = fall_beside(document.plain, token.start, token.end) is not None
    falls = is_beside or (bool(word) and not re.search(r"\d", between))
    return replace(candidate, fallen=_written_apart(document, token) if falls else None, falls=falls)


def as_a_mean(seen: FigureContext, candidate: Candidate) -> Candidate:
    """Return a change to propose with the word right before it that says that it is a mean of several years."""
    words = OF_A_MEAN.search(seen.clause)
    if words is None or not candidate.measure.is_change:
        return candidate
    start, end = seen.token.start - len(words[0]), seen.token.end
    return replace(
        candidate, mean=WrittenFigure(seen.document.plain[start:end], seen.document.span(start, end).line)
    )


def _written_apart(document: Document, token: Token) -> WrittenFigure | None:
    """Return a number to propose as it is written with the word of its fall that stands apart; None without one."""
    word, _ = document.fall_before(token)
    if not word:
        return None
    printed, gap = as_printed(document, token.start, token.end), f" {GAP} " if word.isascii() else GAP
    return WrittenFigure(f"{word}{gap}{printed}", document.span(token.start, token.end).line)


def as_printed(document: Document, start: int, end: int) -> str:
    """Return a proposed number as a person reads it: with blanks in English, without those of columns in 中文."""
    text = document.plain[start:end]
    return document.as_set(start, end) if is_english(text) else text


def _may_fall(quantity: Quantity) -> bool:
    """Whether a number to propose prints no sign that says that it fell."""
    ends = [end for end in (quantity.low, quantity.value, quantity.high) if end is not None]
    return bool(ends) and min(ends) >= 0 and quantity.unit != "位"
