"""Where many towns stand in a theme: each with its figure, and with its place where these compare."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from metrics.analysis.comparing.differences import positions
from metrics.analysis.comparing.distinct_facts import one_each
from metrics.analysis.comparing.kinds import IN_ORDER, KINDS
from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.facts import Fact
from metrics.analysis.standings.profiles import newest
from metrics.analysis.standings.theme_standings import ThemeStanding
from metrics.analysis.store import Facts


class RankedTown(Struct, frozen=True):
    """One of many towns in a theme: the figure that it is ranked by, else its newest one, None where it has none.

    ``best`` and ``worst`` are the places that it may take in its year, 0 where it has none.
    """

    area: str
    fact: Fact | None = None
    best: int = 0
    worst: int = 0


class Leader(Struct, frozen=True):
    """The one of many towns that surely has the most welcome figure of a theme, and how many towns compare."""

    fact: Fact
    towns: int


def leader(towns: Iterable[RankedTown]) -> Leader | None:
    """Return which of many towns has the most welcome figure; None if several may."""
    ranked = [town for town in towns if town.best]
    first = [town.fact for town in ranked if town.fact and town.best == town.worst == 1]
    return Leader(first[0], len(ranked)) if len(ranked) > 1 and len(first) == 1 else None


def placed(store: Facts, standing: ThemeStanding, areas: Iterable[str]) -> list[RankedTown]:
    """Return some towns by the indicator of a standing, with their positions among all towns where they compare.

    Nobody has a place where neither more nor less is welcome.
    """
    catalogue = store.catalogue
    facts = store.select(indicator=standing.indicator, areas=catalogue.towns, measures=(standing.measure,))
    ranked = KINDS[IN_ORDER].drawn(catalogue, one_each(facts), verdict)
    ends = positions(catalogue, ranked) if catalogue.indicators[standing.indicator].welcome.has_way else {}
    by_town = {fact.area: fact for fact in ranked if fact in ends}
    return [_placed(area, by_town, ends, facts) for area in areas]


def _placed(
    area: str, by_town: Mapping[str, Fact], ends: Mapping[Fact, tuple[int, int]], facts: Sequence[Fact]
) -> RankedTown:
    """Return a town with the figure that has a place, else with its newest."""
    if area in by_town:
        return RankedTown(area, by_town[area], *ends[by_town[area]])
    return RankedTown(area, newest([fact for fact in facts if fact.area == area]))
