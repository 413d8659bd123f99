"""Words that are explained, found in a text: each once, where it stands first."""

import re
from collections.abc import Iterator
from functools import cache

from metrics.display.words.terms import TERMS, Term
from metrics.language import Language


def terms_of(language: Language) -> list[tuple[Term, str, str]]:
    """Return every term that is explained in a language, with its spelling and its meaning."""
    return [
        (term, term.spellings(language)[0], term.meaning.within(language))
        for term in TERMS
        if term.spellings(language)
    ]


def found_terms(text: str, language: Language) -> Iterator[tuple[int, int, Term]]:
    """Yield where terms that are explained stand in a text: start, end and the term.

    >>> [(text, term.key) for text, _, term in found_terms("规上工业总产值", Language.ZH)]
    [(0, 'designated-size')]
    """
    for match in _pattern(language).finditer(text):
        yield match.start(), match.end(), _by_spelling(language)[match[0].casefold()]


@cache
def _by_spelling(language: Language) -> dict[str, Term]:
    """Return the terms that are explained, by each of their spellings without case."""
    return {spelling.casefold(): term for term in TERMS for spelling in term.spellings(language)}


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    """Return the pattern that finds every spelling of a term, the longest first; in English as whole words."""
    spellings = sorted(_by_spelling(language), key=len, reverse=True)
    alternatives = "|".join(map(re.escape, spellings))
    bounds = r"(?<![\w-])(?:{})(?![\w-])" if language is Language.EN else "(?:{})"
    return re.compile(bounds.format(alternatives), re.IGNORECASE)
