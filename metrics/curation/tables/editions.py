"""Editions of a table: where a later one prints another number for one thing, it replaces the earlier one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from metrics.model.records import Observation, Replaced, Thing


def revised(
    figures: Sequence[Observation], earlier: Mapping[Thing, Sequence[Observation]]
) -> list[Observation]:
    """Return the figures of an edition, each with those of ``earlier`` ones that it replaces."""
    return [_revised(figure, earlier.get(figure.thing, ())) for figure in figures]


def by_thing(figures: Sequence[Observation]) -> dict[Thing, list[Observation]]:
    """Return figures by what they are numbers of."""
    found: dict[Thing, list[Observation]] = {}
    for figure in figures:
        found.setdefault(figure.thing, []).append(figure)
    return found


def _revised(figure: Observation, earlier: Sequence[Observation]) -> Observation:
    """Return a figure with those that it replaces; one that agrees with them only says it again."""
    others = [other for other in earlier if not other.quantity.meets(figure.quantity)]
    replaced = tuple(Replaced(other.source, other.line, figure.location, other.cell) for other in others)
    return replace(figure, supersedes=replaced) if replaced else figure
