"""An observation in words: what it is about, its figure, its place; several of one thing in a row."""

from collections.abc import Sequence

from metrics.display.names.area_names import area_name
from metrics.display.names.source_names import place_within
from metrics.display.numbers.amounts import quantity_text, spaced
from metrics.display.numbers.digits import falls, without_direction
from metrics.display.periods import period_text
from metrics.display.words import word
from metrics.language import Language
from metrics.model.records import Catalogue, Observation


def numbers_of(catalogue: Catalogue, observations: Sequence[Observation], language: Language) -> list[str]:
    """Return observations of one thing in words, each figure with its place and, if not plainly printed, its status."""
    return [
        word("number_at", language).format(
            figure_text(observation, language), place_text(catalogue, observation, language)
        )
        for observation in observations
    ]


def place_text(catalogue: Catalogue, observation: Observation, language: Language) -> str:
    """Return where an observation stands, its document and line in words, and its status if not plainly printed."""
    status = "" if observation.status.is_printed else word(observation.status, language)
    source = catalogue.sources[observation.source]
    place = place_within(catalogue, source, [observation.at], language)
    return word("comma", language).join(text for text in (place, status) if text)


def about_text(catalogue: Catalogue, observation: Observation, language: Language) -> str:
    """Return what an observation is about: town, part, period, indicator, and the measure where it is no level."""
    area = catalogue.areas[observation.area]
    part = area.parts[observation.part].within(language) if observation.part else ""
    measure = "" if observation.measure.is_level else word(observation.measure, language)
    words = (
        *(area_name(catalogue, area.id, language), part, period_text(observation.period, language)),
        *(catalogue.indicators[observation.indicator].name.within(language), measure),
    )
    return " ".join(text for text in words if text)


def figure_text(observation: Observation, language: Language) -> str:
    """Return an observation's figure as readers see it; a rank as it is printed, in English by its number."""
    quantity = observation.quantity
    if observation.measure.is_rank:
        number = f"No. {quantity.value}" if quantity.value is not None else quantity.printed
        return spaced(quantity.printed) if language is Language.ZH else number
    if observation.measure.is_growth:
        arrow = "▼ " if falls(quantity) else "▲ " if quantity.value else ""
        return arrow + quantity_text(without_direction(quantity), language)
    return quantity_text(quantity, language)
