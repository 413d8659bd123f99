"""Which towns stand side by side before a reader has chosen any: few, and those that have most to show."""

from collections import Counter
from collections.abc import Iterable

from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.model.kept import kept
from metrics.model.records import Catalogue

FEW = 4  # towns; each has a shape and a colour of its own, and a chart of them is read at a glance
SIDE_BY_SIDE = 3  # towns, where each has a column


def towns_at_first(
    catalogue: Catalogue, facts: Facts, indicator: str = "", most: int = FEW
) -> tuple[str, ...]:
    """Return the ids of the towns chosen at first, ``most`` of them or all where there are fewer, in their order.

    They are those of whose figures of ``indicator`` most stand beside another town's of the same time, then those with
    the most figures of it; without one, or among equals, the same of the headline themes' first indicators; then those
    of which most is printed at all, then those that come first.
    """
    every = tuple(catalogue.towns)
    if len(every) <= most:
        return every
    headlines = [theme.indicators[0] for theme in catalogue.headline_themes if theme.indicators]
    leading = [row for headline in headlines for row in facts.select(indicator=headline)]
    own = facts.select(indicator=indicator) if indicator else ()
    counts = [count for rows in (own, leading) for count in (_beside_others(rows), _counted(rows))]
    counts.append(_printed(catalogue))
    chosen = sorted(every, key=lambda area: [-count[area] for count in counts])[:most]
    return tuple(area for area in every if area in chosen)


def _counted(rows: Iterable[Fact]) -> Counter[str]:
    """Return how many figures each town has, as those with most stand side by side at first."""
    return Counter(row.area for row in rows)


def _beside_others(rows: Iterable[Fact]) -> Counter[str]:
    """Return how many levels each whole town has beside another town's of the same time, by which it comes first."""
    whole = [row for row in rows if row.measure.is_level and not row.part and row.numbers]
    towns: dict[tuple[str, str], set[str]] = {}
    for row in whole:
        towns.setdefault((row.indicator, row.period.text), set()).add(row.area)
    return Counter(row.area for row in whole if len(towns[row.indicator, row.period.text]) > 1)


@kept
def _printed(catalogue: Catalogue) -> Counter[str]:
    """Return how many figures are printed of each town, as those with most stand side by side at first."""
    return Counter(observation.area for observation in catalogue.observations)
