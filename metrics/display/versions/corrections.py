"""Corrections in words: what a figure said before and says now, and of which theme it is, as readers say it."""

from pathlib import PurePath

from metrics.display.periods import period_text
from metrics.errors import QuantityError
from metrics.language import Bilingual, Language
from metrics.model.period import Period
from metrics.model.records import Catalogue


def corrected_text(written: Bilingual, language: Language) -> str:
    """Return what a corrected record said, or says: a period that a curator wrote as a code is told in words.

    >>> corrected_text(Bilingual("2020/..", "2020/.."), Language.ZH)
    '2020 年累计'
    >>> corrected_text(Bilingual("局部", "a part"), Language.EN)
    'a part'
    """
    text = written.within(language)
    if written.zh != written.en:
        return text
    try:
        return period_text(Period.read(text), language)
    except QuantityError:
        return text


def corrected_in(file: str, catalogue: Catalogue, language: Language) -> str:
    """Return in which theme something was corrected, or in which of a folder's other files."""
    theme = catalogue.themes.get(PurePath(file).stem)
    return theme.name.within(language) if theme else file
