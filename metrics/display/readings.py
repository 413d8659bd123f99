"""What a printed figure is read as, in words: its value with its interval, or of a rank its place."""

from metrics.display.amounts import interval_text, quantity_text
from metrics.display.digits import ordinal
from metrics.display.unit_words import RANKS
from metrics.display.words import word
from metrics.language import Language
from metrics.model.quantity import Quantity


def places_text(quantity: Quantity, language: Language) -> str:
    """Return the place, or the places, that a rank is read as; empty where it states none.

    >>> [places_text(Quantity.read("全县第二"), language) for language in Language]
    ['第 2', '2nd']
    >>> places_text(Quantity.read("全县前十"), Language.EN), places_text(Quantity.read("位居前列"), Language.EN)
    ('ranks 1 to 10', '')
    """
    if quantity.low is None or quantity.high is None:
        return ""
    if quantity.low < quantity.high:
        return word("reads_places", language).format(quantity.low, quantity.high)
    place = int(quantity.low)
    return word("reads_one_place", language).format(place if language is Language.ZH else ordinal(place))


def reading_text(quantity: Quantity, language: Language) -> str:
    """Return what a printed figure is read as, in base units where its own are not kept; empty where it states nothing.

    >>> reading_text(Quantity.read("1.2万吨"), Language.EN), reading_text(Quantity.read("13个"), Language.ZH)
    ('12,000 t · 11,500 – 12,500 t', '13 个')
    """
    if quantity.unit == RANKS:
        return places_text(quantity, language)
    return " · ".join(dict.fromkeys((quantity_text(quantity, language), interval_text(quantity, language))))
