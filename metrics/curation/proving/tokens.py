"""The figures of a text, each as wide as it can be read, and digits that read as nothing."""

import re

from msgspec import Struct

from metrics.curation.proving.figure_grammar import LONGEST, Grammar, grammar_of
from metrics.model.printed.english_words import ONES, TENS, any_words
from metrics.model.printed.hedges import COMPARED, RISING
from metrics.model.printed.leads import any_of
from metrics.model.printed.numerals import NUMERALS
from metrics.model.printed.ranks import LEADS, SUPERLATIVES
from metrics.model.quantity import IN_WORDS, Quantity
from metrics.model.units import Units, package_units
from metrics.patterns import YEAR, lazy_pattern

_COUNT = lazy_pattern(any_words((*ONES[2:], *TENS)), re.IGNORECASE)
_YEAR = lazy_pattern(YEAR, re.ASCII)
_COMPARED = lazy_pattern(" ?(?:less|fewer|below)(?![A-Za-z])")  # behind the number that says by how much
_WITHIN = lazy_pattern(r"\d[.,]?\d", re.ASCII)
_RUN = lazy_pattern(rf"\d[\d.,]*\d|\d|[{NUMERALS}]+", re.ASCII)
_LEADS = lazy_pattern(rf"(?:{any_of({*RISING, *COMPARED, *LEADS, '+', '改善', '人民币', '¥'})}|了|an? ?)+")


class Token(Struct, frozen=True):
    """A figure in a text, from ``start`` to before ``end``; ``quantity`` is None for digits that read as nothing."""

    start: int
    end: int
    text: str
    quantity: Quantity | None

    @property
    def is_word(self) -> bool:
        """Whether the figure is a number or place in words, such as 无 and 最大: common, and mostly no figure."""
        return self.text in IN_WORDS or self.text in SUPERLATIVES or _COUNT.fullmatch(self.text) is not None


def tokens_of(text: str, units: Units | None = None) -> tuple[Token, ...]:
    """Return the figures of a cleaned text in order, in the ``units`` known; none overlaps another."""
    grammar = grammar_of(units or package_units())
    tokens: list[Token] = []
    beginnings = grammar.beginnings(text)
    start = beginnings.search(text)
    while start:
        token = _token(text, start.start(), grammar)
        tokens += [token] if token else []
        start = beginnings.search(text, _behind(text, token) if token else start.start() + 1)
    return tuple(tokens)


def _behind(text: str, token: Token) -> int:
    """Return where the next figure may begin: the less of 2.1% less than 2022 is none of its hedges."""
    less = None if _YEAR.fullmatch(token.text) else _COMPARED.match(text, token.end)
    return less.end() if less else token.end


def is_lead(text: str) -> bool:
    """Whether words of a text may stand before a figure and change nothing: 增长, 同比, 位居."""
    return _LEADS.fullmatch(text) is not None


def _token(text: str, start: int, grammar: Grammar) -> Token | None:
    """Return the widest figure that begins at a place, else the digits that do; None where neither does."""
    matches = [
        match for way in grammar.ways(text, start) if (match := way.match(text, start, start + LONGEST))
    ]
    widest = max((match.end() for match in matches), default=start)
    for end in range(widest, start, -1):
        if not (cuts_number(text, end) or cuts_word(text, end) or _is_of_every_year(text, end)) and (
            quantity := grammar.read(text[start:end])
        ):
            return Token(start, end, text[start:end], quantity)
    run = _RUN.match(text, start, start + LONGEST)
    return Token(start, run.end(), run[0], None) if run else None


def _is_of_every_year(text: str, end: int) -> bool:
    """Whether the 年 before an end begins a word: 年均 of PM2.5年均浓度."""
    return text.startswith("年均", end - 1)


def cuts_word(text: str, at: int) -> bool:
    """Whether a place is between two Latin letters: 2.84 people are no 2.84 p."""
    return 0 < at < len(text) and all(
        letter.isascii() and letter.isalpha() for letter in text[at - 1 : at + 1]
    )


def cuts_number(text: str, at: int) -> bool:
    """Whether a place is between two digits of one number, or beside the point or comma between them."""
    ends = ((at - 1, at + 1), (at - 1, at + 2), (at - 2, at + 1))
    return any(_WITHIN.fullmatch(text, start, end) for start, end in ends if start >= 0 and end <= len(text))
