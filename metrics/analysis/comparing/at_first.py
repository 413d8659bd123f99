"""Which towns stand side by side before a reader has chosen any: few, and those that have most to show."""

from collections import Counter

from metrics.analysis.store import Facts
from metrics.model.records import Catalogue

FEW = 4  # towns; each has a shape and a colour of its own, and a chart of them is read at a glance


def towns_at_first(
    catalogue: Catalogue, facts: Facts, indicator: str = "", most: int = FEW
) -> tuple[str, ...]:
    """Return the ids of the towns chosen at first, ``most`` of them or all where there are fewer, in their order.

    They are those with the most figures of ``indicator``; without one, or among equals, those with the most
    figures of the headline themes' first indicators; then those that come first.
    """
    every = tuple(catalogue.towns)
    if len(every) <= most:
        return every
    headlines = [theme.indicators[0] for theme in catalogue.headline_themes if theme.indicators]
    leading = Counter(row.area for headline in headlines for row in facts.select(indicator=headline))
    own = Counter(row.area for row in facts.select(indicator=indicator))
    chosen = sorted(every, key=lambda area: (-own[area], -leading[area]))[:most]
    return tuple(area for area in every if area in chosen)
