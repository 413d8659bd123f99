"""Which towns of a theme have their figures as lengths on one scale: those of which something can be said together."""

from collections.abc import Sequence

from metrics.analysis.comparing.kinds import comparable_groups
from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.facts import Fact
from metrics.model.records import Catalogue


def shared_scales(
    catalogue: Catalogue, drawn: Sequence[Fact], areas: Sequence[str]
) -> tuple[frozenset[Fact], tuple[tuple[str, ...], ...]]:
    """Return the theme's figures that have a length, and the towns by the scale that they share.

    A length is a claim: beside each other stand only figures about every two of which something can be said.
    """
    amounts = [fact for fact in drawn if _is_amount(fact)]
    of_town = {area: _alike(catalogue, [fact for fact in amounts if fact.area == area]) for area in areas}
    shared: list[list[str]] = []
    for area in filter(of_town.get, areas):
        home = next((home for home in shared if _all_compare(catalogue, of_town, (*home, area))), None)
        if home is None:
            shared.append([area])
        else:
            home.append(area)
    return frozenset(fact for facts in of_town.values() for fact in facts), tuple(map(tuple, shared))


def _alike(catalogue: Catalogue, facts: Sequence[Fact]) -> list[Fact]:
    """Return the most of one town's figures that compare: results before plans, the newest of as many."""
    groups = comparable_groups(catalogue, facts)
    return max(groups, key=_worth, default=[])


def _worth(group: Sequence[Fact]) -> tuple[int, int, int]:
    """Return by what one of a town's groups is chosen: what came of a year stands before what was planned."""
    results = sum(not fact.status.is_planned for fact in group)
    return results, len(group), group[-1].year


def _all_compare(catalogue: Catalogue, of_town: dict[str, list[Fact]], towns: Sequence[str]) -> bool:
    """Whether something can be said about every two figures of different towns in a theme, the last with each other."""
    *others, last = towns
    pairs = ((fact, own) for other in others for fact in of_town[other] for own in of_town[last])
    return all(verdict(catalogue, *pair).comparability.says_something for pair in pairs)


def _is_amount(fact: Fact) -> bool:
    """Whether a figure of a theme can be a length from zero up."""
    return fact.measure.is_level and bool(fact.numbers) and min(fact.numbers) >= 0
