"""The words by which the list of indicators can be searched besides its labels: initials, and the other language."""

from metrics.display.initials import initials
from metrics.display.wording import Wording
from metrics.language import Language
from metrics.views.reader import Reader
from metrics.views.shared import shared

Words = tuple[str, str, str]


def indicator_label(indicator: str, wording: Wording) -> str:
    """Return an indicator's name after its theme's."""
    theme = wording.theme(wording.catalogue.indicators[indicator].theme)
    name = wording.indicator(indicator)
    return name if name == theme else f"{theme} · {name}"


@shared(len(Language))
def search_words(reader: Reader) -> tuple[Words, ...]:
    """Return of each indicator that holds a figure: its label, the initials of its characters, the other language."""
    zh, en = (Wording(reader.catalogue, language) for language in Language)
    labels = [
        (indicator_label(measure, zh), indicator_label(measure, en)) for measure in reader.data.measures
    ]
    if reader.language is Language.EN:
        return tuple((english, "", f"{chinese} {initials(chinese)}") for chinese, english in labels)
    return tuple((chinese, initials(chinese), english.lower()) for chinese, english in labels)
