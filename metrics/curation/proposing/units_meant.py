"""In which unit a proposed figure is, where it prints none: people of 1386万, whole things of 11 parks."""

import re
from fractions import Fraction

from metrics.curation.proposing.cue_table import listed
from metrics.curation.proposing.indicators.indicator_guesses import Guess
from metrics.curation.proposing.indicators.unit_fits import is_counted
from metrics.curation.proposing.subjects.english_phrases import is_english
from metrics.curation.proposing.subjects.noun_phrases import NounPhrase
from metrics.model.codes import Measure
from metrics.model.quantity import Quantity
from metrics.model.units import package_units

PEOPLE = re.compile(listed("people"))


def counts_pieces(
    quantity: Quantity, measure: Measure, subject: NounPhrase, guesses: tuple[Guess, ...]
) -> bool:
    """Whether a proposed bare number counts whole things, and so is exact: 11 parks."""
    is_count = not quantity.unit and (measure.is_level or measure.is_gain)
    is_of_pieces = bool(guesses) and is_counted(guesses[0].indicator)
    return is_count and (is_english(subject.behind) or is_of_pieces)


def with_unit(quantity: Quantity, subject: NounPhrase, guesses: tuple[Guess, ...]) -> Quantity:
    """Return a bare proposed number of 万 or 亿 in the unit of what it counts: 贫困人口减少1386万."""
    is_large = quantity.value is not None and abs(quantity.value) >= Fraction(10000)
    if quantity.unit or not is_large or is_english(quantity.printed + subject.phrase):
        return quantity
    if PEOPLE.search(subject.behind[:10]) or PEOPLE.search(subject.phrase):
        return quantity.in_unit("人")
    known = package_units().find(guesses[0].indicator.unit) if guesses else None
    return quantity.in_unit(guesses[0].indicator.unit) if known and known.counted else quantity
