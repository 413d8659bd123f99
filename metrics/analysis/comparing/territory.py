"""Whether figures are about one territory: a town and what it was made of are two, and so is a town before a change."""

from collections.abc import Mapping

from metrics.model.kept import kept
from metrics.model.records import Catalogue

Era = tuple[str, int]


def era(catalogue: Catalogue, area: str, year: int) -> Era | None:
    """Return which of a town's territories a year belongs to; None for a town of which no change is told."""
    kin = _kin(catalogue)
    changes = catalogue.areas[area].territory_changed
    if area not in kin and not changes:
        return None
    return area, sum(change <= year for change in changes)


def other_territory(catalogue: Catalogue, first: tuple[str, int], second: tuple[str, int]) -> bool:
    """Whether two towns, each in a year, lie on each other's ground, and yet are not the same ground."""
    one, other = first[0], second[0]
    if one == other:
        return era(catalogue, *first) != era(catalogue, *second)
    kin = _kin(catalogue)
    return other in kin.get(one, ()) or one in kin.get(other, ())


@kept
def _kin(catalogue: Catalogue) -> Mapping[str, frozenset[str]]:
    """Return by id the towns made of others, or others of it, and what they were made of: their territories meet."""
    areas = catalogue.areas
    kin: dict[str, frozenset[str]] = {}
    for town in areas.values():
        waiting, before = list(town.successor_of), set[str]()
        while waiting:
            area = waiting.pop()
            if area not in before and area != town.id:
                before.add(area)
                waiting += areas[area].successor_of
        if before:
            kin[town.id] = frozenset(before)
    return {area: frozenset() for before in kin.values() for area in before} | kin
