"""How a draft may call an indicator with its whole name or a word of its own."""

from collections.abc import Iterator
from functools import lru_cache

from metrics.curation.proving.cleaning import clean_text
from metrics.model.records import Indicator


def names_of(indicator: Indicator) -> Iterator[str]:
    """Yield how a draft may call an indicator, in small letters."""
    names = map(_cleaned, (indicator.name.zh, indicator.name.en, *indicator.words))
    return (name for name in names if len(name) > 1)


@lru_cache(4096)
def _cleaned(name: str) -> str:
    """Return a name as the cleaned text has it, in small letters: of indicators only, never of a draft."""
    return clean_text(name).lower()
