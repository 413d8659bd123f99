"""The words by which the list of indicators can be searched besides its labels: initials, and the other language."""

from functools import lru_cache

from metrics.display.initials import initials
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.views.held import Data

Words = tuple[str, str, str]


def indicator_label(indicator: str, wording: Wording) -> str:
    """Return an indicator's name after its theme's."""
    theme = wording.theme(wording.catalogue.indicators[indicator].theme)
    name = wording.indicator(indicator)
    return name if name == theme else f"{theme} · {name}"


@lru_cache(maxsize=8)
def _search_words(version: str, language: Language, labels: tuple[tuple[str, str], ...]) -> tuple[Words, ...]:
    """Return the words of the labels in both languages; found once for a version of the data."""
    if language is Language.EN:
        return tuple((en, "", f"{zh} {initials(zh)}") for zh, en in labels)
    return tuple((zh, initials(zh), en.lower()) for zh, en in labels)


def search_words(data: Data, language: Language) -> tuple[Words, ...]:
    """Return of each indicator that holds a figure: its label, the initials of its characters, the other language."""
    zh, en = (Wording(data.catalogue, each) for each in Language)
    labels = tuple((indicator_label(each, zh), indicator_label(each, en)) for each in data.measures)
    return _search_words(data.catalogue.version, language, labels)
