"""Against which other figure one is held first: that of the next town in its year, else that of its own town."""

from collections.abc import Mapping, Sequence

from metrics.analysis.facts import Fact


def neighbours(rows: Sequence[Fact]) -> Mapping[Fact, Fact]:
    """Return for each row the neighbour that it is held against; a row that stands alone has none.

    It is the next row of its year that is of another thing, in the given order and round to its beginning; else its own
    town's next older one, round to the newest; else the next of all.
    """
    nearest: dict[Fact, Fact] = {}
    for field in (*_groups(rows, by_year=True), *_groups(rows, by_year=False), rows):
        for index, row in enumerate(field):
            if row not in nearest and (other := _next(index, field)):
                nearest[row] = other
    return nearest


def _groups(rows: Sequence[Fact], *, by_year: bool) -> list[list[Fact]]:
    """Return the rows among which neighbours are: of each year, in the towns' order; or of each town."""
    groups: dict[object, list[Fact]] = {}
    for row in rows if by_year else sorted(rows, key=lambda row: -row.year):
        groups.setdefault(row.year if by_year else row.area, []).append(row)
    return list(groups.values())


def _next(index: int, field: Sequence[Fact]) -> Fact | None:
    """Return the neighbour of a row of a field: the next after its index of another thing, round to the start."""
    thing = field[index].thing
    turned = (field[(index + step) % len(field)] for step in range(1, len(field)))
    return next((other for other in turned if other.thing != thing), None)
