"""What a printed figure is read as, in words: its value with its interval, or which rank it is."""

from metrics.display.numbers.amounts import interval_text, quantity_text
from metrics.display.numbers.digits import ordinal
from metrics.display.numbers.unit_words import RANKS
from metrics.display.words import word
from metrics.language import Language
from metrics.model.quantity import Quantity


def ranks_text(quantity: Quantity, language: Language) -> str:
    """Return the rank, or the ranks, that a printed one is read as; empty where it states none.

    >>> [ranks_text(Quantity.read("全县第二"), language) for language in Language]
    ['第 2', '2nd']
    >>> ranks_text(Quantity.read("全县前十"), Language.EN), ranks_text(Quantity.read("位居前列"), Language.EN)
    ('ranks 1 to 10', '')
    """
    if quantity.low is None or quantity.high is None:
        return ""
    if quantity.low < quantity.high:
        return word("reads_places", language).format(quantity.low, quantity.high)
    rank = int(quantity.low)
    return word("reads_one_place", language).format(rank if language is Language.ZH else ordinal(rank))


def reading_text(quantity: Quantity, language: Language) -> str:
    """Return what a printed figure is read as, in base units where its own are not kept; empty where it states nothing.

    >>> reading_text(Quantity.read("1.2万吨"), Language.EN), reading_text(Quantity.read("13个"), Language.ZH)
    ('12,000 t · 11,500 – 12,500 t', '13 个')
    """
    if quantity.unit == RANKS:
        return ranks_text(quantity, language)
    return " · ".join(dict.fromkeys((quantity_text(quantity, language), interval_text(quantity, language))))
