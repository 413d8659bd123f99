"""The years that are spoken of: one stretch that charts show at first, and years far off, which stand apart.

One figure of 1949 among documents of 2020 to 2024 stretches no chart: it is far off, for nothing is said of more than
``FAR`` years between. It has its column on the coverage map, and can be chosen.
"""

from collections import Counter

from metrics.model.kept import kept
from metrics.model.records import Catalogue

FAR = 10  # years in a fact of which nothing is said


def years_spoken_of(catalogue: Catalogue) -> tuple[int, ...]:
    """Return the stretch of years that are spoken of, gaps included, by most documents or figures of towns."""
    return _stretches(catalogue)[0]


def years_far_off(catalogue: Catalogue) -> tuple[int, ...]:
    """Return the years far off, outside the stretch that is spoken of, of which anything is said."""
    return _stretches(catalogue)[1]


@kept
def _stretches(catalogue: Catalogue) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the main stretch and the years far off: next year's plan is spoken of, and each year of a table."""
    towns = catalogue.towns
    mentions = Counter(year for source in catalogue.sources.values() for year in source.years)
    mentions += Counter(
        observation.period.year for observation in catalogue.observations if observation.area in towns
    )
    stretches: list[list[int]] = []
    for year in sorted(mentions):
        if not stretches or year - stretches[-1][-1] > FAR + 1:
            stretches.append([])
        stretches[-1].append(year)
    if not stretches:
        return (), ()
    main = max(stretches, key=lambda stretch: (sum(mentions[year] for year in stretch), stretch))
    return tuple(range(main[0], main[-1] + 1)), tuple(year for year in sorted(mentions) if year not in main)
