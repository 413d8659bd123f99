"""What is written of a number as the workbench tells it: the figures that carry it, or that it is none."""

from collections.abc import Mapping

from metrics.curation.grammar.meanings import REASON
from metrics.curation.proving.evidence import Proof
from metrics.display.words import word
from metrics.language import Language
from metrics.model.codes import Measure, Status
from metrics.model.records import Catalogue, Exclusion, Observation
from metrics.web.workbench.second_reader import location_of


def named_code(code: Measure | Status, language: Language) -> str:
    """Return a code in words, as the workbench tells it."""
    return word(code, language)


def figure_text(observation: Observation, catalogue: Catalogue, language: Language) -> str:
    """Return what a figure says, without its number, as the workbench tells it: indicator, measure, period."""
    clauses = (
        catalogue.indicators[observation.indicator].name.within(language),
        named_code(observation.measure, language),
        observation.period.text,
        named_code(observation.status, language),
    )
    return " · ".join((*clauses, *((observation.part,) if observation.part else ())))


def carried_figure(
    proof: Proof, printed: str, catalogue: Catalogue, language: Language
) -> Mapping[str, object]:
    """Return a figure that carries a number; ``wider`` is what it prints where that is another stretch."""
    observation = proof.observation
    wider = observation.quantity.printed if observation.quantity.printed != printed else ""
    return _figure(observation, figure_text(observation, catalogue, language), wider, language)


def _figure(
    record: Observation | Exclusion, description: str, wider: str, language: Language
) -> Mapping[str, object]:
    """Return what is written of a number for the workbench, with whether somebody looked at it again."""
    checked = record.checked
    return {
        "location": location_of(record),
        "words": description,
        "wider": wider,
        "confirmed": word("confirmed_by", language).format(checked.who, checked.day)
        if checked
        else word("confirmed_by_nobody", language),
        "is_confirmed": checked is not None,
    }


def excluded_number(exclusion: Exclusion, language: Language) -> Mapping[str, object]:
    """Return for the workbench that a number is no figure, with whether somebody looked at it again."""
    return _figure(exclusion, exclusion_text(exclusion, language), "", language)


def exclusion_text(exclusion: Exclusion, language: Language) -> str:
    """Return in the workbench's words why a number is no figure."""
    reason = REASON[exclusion.reason].within(language)
    return f"{word('curate_excluded', language)}{word('colon', language)}{reason}"
