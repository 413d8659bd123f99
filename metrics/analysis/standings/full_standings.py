"""How all towns stand in a theme, in all years: what a table has room for, however little is shown at first."""

from msgspec.structs import replace

from metrics.analysis.comparing.distinct_facts import without_echoes
from metrics.analysis.gaps.coverage import cells_of, theme_cells
from metrics.analysis.standings.theme_standings import ThemeStanding, most_telling
from metrics.analysis.store import Facts
from metrics.analysis.years import years_spoken_of


def full_standing(facts: Facts, standing: ThemeStanding) -> ThemeStanding:
    """Return a standing with the cells and figures of every town and year, by the same indicator and measure."""
    catalogue = facts.catalogue
    areas, years = tuple(catalogue.towns), years_spoken_of(catalogue)
    indicators = catalogue.themes[standing.theme].indicators
    every = [fact for indicator in indicators for fact in facts.select(indicator=indicator, areas=areas)]
    here = [fact for fact in without_echoes(every) if fact.year in years]
    whole = [
        fact
        for fact in here
        if (fact.indicator, fact.measure) == (standing.indicator, standing.measure) and not fact.part
    ]
    cells = theme_cells(cells_of(catalogue, here, indicators, (areas, years)))
    return replace(
        standing, areas=areas, years=years, cells=cells, drawn=tuple(most_telling(whole, set(years)))
    )
