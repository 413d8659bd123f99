"""The figures of one line that may be taken at once: those of which nothing is doubtful."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from metrics.curation.curating.choices import FigureChoices
from metrics.curation.curating.edits import figure_edits
from metrics.curation.curating.offering import Offer
from metrics.curation.curating.outlook import Edit
from metrics.curation.curating.progress import Progress, Stretch
from metrics.curation.curating.rulings import rulings_of
from metrics.model.records import Catalogue, Source


def group_of(
    stretch: Stretch, progress: Progress, catalogue: Catalogue, source: Source
) -> Mapping[Stretch, FigureChoices]:
    """Return the open figures of the line of a number, each with what is offered of it.

    None is among them that is doubtful, would be refused, is proposed to be none, ranks, or says again what one of
    them says: those are decided one by one.
    """
    line = progress.document.characters[stretch.start].line
    rulings = rulings_of(progress, catalogue.areas)
    chosen: dict[Stretch, FigureChoices] = {}
    for other in progress.stretches:
        if progress.document.characters[other.start].line != line or other.standing.is_explained:
            continue
        offer = Offer(other, progress, catalogue, source, rulings=rulings)
        own = _taken(offer)
        if own is not None and _cell(own) not in map(_cell, chosen.values()):
            chosen[other] = own
    return chosen


def group_edits(
    catalogue: Catalogue, folder: Path, source: Source, chosen: Sequence[FigureChoices]
) -> list[Edit]:
    """Return the edits that write some figures; what an edit before has written is not written twice."""
    return [edit for one in chosen for edit in figure_edits(catalogue, folder, source, one)]


def _taken(offer: Offer) -> FigureChoices | None:
    """Return what is offered of a number where nothing of it is doubtful; None elsewhere."""
    candidate, chosen, tried = offer.candidate, offer.chosen, offer.tried
    if candidate is None or chosen is None or tried is None or offer.reason:
        return None
    if candidate.doubts or not tried.lands or chosen.measure_of.is_rank:
        return None
    return replace(chosen, near=tried.near)


def _cell(chosen: FigureChoices) -> tuple[str, ...]:
    """Return what two figures may not both say."""
    return chosen.indicator, chosen.measure, chosen.period, chosen.area, chosen.part
