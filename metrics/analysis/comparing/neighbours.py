"""Against which other figure one is held first: that of the next town in its year, else that of its own town."""

from collections.abc import Mapping, Sequence

from metrics.analysis.facts import Fact


def neighbours(facts: Sequence[Fact]) -> Mapping[Fact, Fact]:
    """Return for each fact the neighbour that it is held against; a fact that stands alone has none.

    It is the next fact of its year that is of another thing, in the given order and round to its start; else its own
    town's next older one, round to the newest; else the next of all.
    """
    nearest: dict[Fact, Fact] = {}
    for field in (*_groups(facts, by_year=True), *_groups(facts, by_year=False), facts):
        for index, fact in enumerate(field):
            if fact not in nearest and (other := _next(index, field)):
                nearest[fact] = other
    return nearest


def _groups(facts: Sequence[Fact], *, by_year: bool) -> list[list[Fact]]:
    """Return the facts among which neighbours are: of each year, in the towns' order; or of each town."""
    groups: dict[object, list[Fact]] = {}
    for fact in facts if by_year else sorted(facts, key=lambda fact: -fact.year):
        groups.setdefault(fact.year if by_year else fact.area, []).append(fact)
    return list(groups.values())


def _next(index: int, field: Sequence[Fact]) -> Fact | None:
    """Return the neighbour of a fact of a field: the next after its index of another thing, round to the start."""
    thing = field[index].thing
    turned = (field[(index + step) % len(field)] for step in range(1, len(field)))
    return next((other for other in turned if other.thing != thing), None)
