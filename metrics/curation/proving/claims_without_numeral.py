"""What a document says of its town without a numeral: none, all, the largest, the only one, eleven in English."""

import re
from collections.abc import Iterator, Sequence

from metrics.curation.proving.tokens import Token
from metrics.model.printed.doublings import GROWS, HALVED
from metrics.model.printed.english_shares import FRACTIONS
from metrics.model.printed.english_words import ONES, SCALES, TENS, any_words
from metrics.model.printed.numerals import NUMERALS
from metrics.model.printed.ranks import ORDINALS
from metrics.patterns import lazy_pattern

# 唯一 has a numeral in it, and is asked for with the others.
# 无 begins many words that state no absence of anything: 无论, 无私, 无人机.
_OTHER_WORDS = (
    "法|论|私|限|缝|偿|疑|不|比|关|声|形|需|须|意|奈|人机|线|微不|忧|穷|愧|惧|间|接触|中生|后顾|尽|上荣|锡|为"
)
_CLAIM = lazy_pattern(
    rf"(?<![毫虚互])无(?!{_OTHER_WORDS})|全部|全面?覆盖|前列|最[大高](?!限度|化)|率先|首[批个家例座]"
)
# What has an English figure in it, whatever stands around it: two, second highest, doubled, thirds, flat.
_NUMBER_WORDS = (
    *(*ONES, *TENS, "hundred", *SCALES, "dozen", *ORDINALS, *FRACTIONS, "half", *HALVED),
    *(word for word in GROWS if word.isascii()),
    *("flat", "unchanged"),
)
_IN_ENGLISH = lazy_pattern(rf"(?<![A-Za-z])(?:{any_words(_NUMBER_WORDS)})s?(?![A-Za-z])", re.IGNORECASE)
NUMERAL = lazy_pattern(rf"[\d{NUMERALS}]")


def claims_in(text: str, figures: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield where claims without a numeral begin and end in a cleaned text, whose ``figures`` are known.

    >>> from metrics.curation.proving.tokens import tokens_of
    >>> text = "Eleven homes, 3 of them let, and a fifth of all waste"
    >>> [text[start:end] for start, end in claims_in(text, tokens_of(text))]
    ['Eleven', 'a fifth']
    """
    yield from ((match.start(), match.end()) for match in _CLAIM.finditer(text))
    yield from ((figure.start, figure.end) for figure in figures if _is_in_words(figure))


def makes_claim(text: str) -> bool:
    """Whether a document's text makes a claim without a numeral: none, all, the largest, the first, eleven."""
    return _CLAIM.search(text) is not None or _IN_ENGLISH.search(text) is not None


def _is_in_words(figure: Token) -> bool:
    """Whether a document's figure is written in English words alone: eleven, a fifth, doubled."""
    return figure.text.isascii() and NUMERAL.search(figure.text) is None
