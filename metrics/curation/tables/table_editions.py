"""Editions of a table: where a later one prints another number for one thing, it replaces the earlier one."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from metrics.model.records import Observation, ReplacedFigure, Thing


def revised(
    figures: Sequence[Observation], earlier: Mapping[tuple[Thing, bool], Sequence[Observation]]
) -> list[Observation]:
    """Return the figures of an edition, each with those of ``earlier`` ones that it replaces."""
    return [_revised(figure, earlier.get(said_of(figure), ())) for figure in figures]


def by_thing(figures: Sequence[Observation]) -> dict[tuple[Thing, bool], list[Observation]]:
    """Return the figures of a table's edition by the thing that they are said of."""
    by_thing: dict[tuple[Thing, bool], list[Observation]] = {}
    for figure in figures:
        by_thing.setdefault(said_of(figure), []).append(figure)
    return by_thing


def said_of(figure: Observation) -> tuple[Thing, bool]:
    """Return what an edition's figure is said of, and whether it was counted: a plan and its outcome are two."""
    return figure.thing, figure.status.is_counted


def _revised(figure: Observation, earlier: Sequence[Observation]) -> Observation:
    """Return a table's figure with those of earlier editions that it replaces; one that agrees only repeats."""
    others = [other for other in earlier if not other.quantity.meets(figure.quantity)]
    replaced = tuple(
        ReplacedFigure(other.source, other.line, figure.location, other.cell) for other in others
    )
    return replace(figure, supersedes=replaced) if replaced else figure
