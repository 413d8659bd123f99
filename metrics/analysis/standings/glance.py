"""What is seen at a glance: how a few towns stand in each headline theme, and what else is certain of each."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from metrics.analysis.comparing.towns_at_first import towns_at_first
from metrics.analysis.facts import Fact
from metrics.analysis.findings import Finding, brightest
from metrics.analysis.standings.rankings import Leader, RankedTown, leader, placed
from metrics.analysis.standings.theme_standings import ThemeStanding, theme_standing
from metrics.analysis.store import Facts
from metrics.analysis.years import years_spoken_of

BRIGHTEST = 2  # further facts of each town
YEARS = {1: 12, 2: 8, 3: 6}  # so many years have room beside each other for so many towns
FEWEST_YEARS = 5  # for more towns


class Glance(Struct, frozen=True):
    """What the overview shows: some towns and years, how these stand in each headline theme, what else is certain.

    ``others`` are by theme the towns that are not shown. ``leaders`` are by theme the first of all towns, where a
    reader has not ``chosen`` which are shown and these are not all.
    """

    areas: tuple[str, ...]
    years: tuple[int, ...]
    standings: tuple[ThemeStanding, ...]
    brightest: Mapping[str, Sequence[Finding]]
    others: Mapping[str, Sequence[RankedTown]]
    leaders: Mapping[str, Leader]
    is_chosen: bool = False

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The figures seen at a glance, each once."""
        shown = [fact for standing in self.standings for fact in standing.shown]
        bright = [fact for findings in self.brightest.values() for cell in findings for fact in cell.facts]
        more = [cell.fact for other in self.others.values() for cell in other if cell.fact]
        return tuple(dict.fromkeys((*shown, *bright, *more)))


def glance(facts: Facts, chosen: tuple[str, ...] = ()) -> Glance:
    """Return the glance, what is seen at first: few towns, ``chosen`` or those with most to show, the latest years.

    And how the other towns stand beside them.
    """
    catalogue, areas = facts.catalogue, chosen or towns_at_first(facts.catalogue, facts)
    years = years_spoken_of(catalogue)[-YEARS.get(len(areas), FEWEST_YEARS) :]
    standings = tuple(theme_standing(facts, theme, areas, years) for theme in catalogue.headline_themes)
    every = {
        standing.theme: placed(facts, standing, catalogue.towns)
        for standing in standings
        if len(areas) < len(catalogue.towns)
    }
    others = {theme: [town for town in towns if town.area not in areas] for theme, towns in every.items()}
    first = {} if chosen else {theme: leader(towns) for theme, towns in every.items()}
    shown = {fact for standing in standings for fact in standing.shown}
    bright = {area: brightest(facts, area, shown, BRIGHTEST) for area in areas}
    leaders = {theme: one for theme, one in first.items() if one}
    return Glance(areas, years, standings, bright, others, leaders, bool(chosen))
