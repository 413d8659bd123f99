"""Which towns stand side by side before a reader has chosen any: few, and those that have most to show."""

from collections import Counter
from collections.abc import Iterable, Sequence

from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.model.kept import kept
from metrics.model.records import Catalogue

FEW = 4  # towns; each has a shape and a colour of its own, and a chart of them is read at a glance
SIDE_BY_SIDE = 3  # towns, where each has a column


@kept
def towns_at_first(
    catalogue: Catalogue, store: Facts, indicator: str = "", most: int = FEW
) -> tuple[str, ...]:
    """Return the ids of the towns chosen at first, ``most`` of them or all where there are fewer, in their order.

    They are those of whose figures of ``indicator`` most stand beside another town's of the same time, then those with
    the most figures of it; without one, or among equals, the same of the headline themes' first indicators; then those
    of which most is printed at all, then those that come first.
    """
    every = tuple(catalogue.towns)
    if len(every) <= most:
        return every
    own = _counts(store.select(indicator=indicator)) if indicator else ()
    counts = (*own, *_leading(catalogue, store), _printed(catalogue))
    chosen = sorted(every, key=lambda area: [-count[area] for count in counts])[:most]
    return tuple(area for area in every if area in chosen)


@kept
def _leading(catalogue: Catalogue, store: Facts) -> tuple[Counter[str], ...]:
    """Return by which figures of the headline themes' first indicators a town stands side by side at first."""
    headlines = [theme.indicators[0] for theme in catalogue.headline_themes if theme.indicators]
    return _counts([fact for headline in headlines for fact in store.select(indicator=headline)])


def _counts(facts: Sequence[Fact]) -> tuple[Counter[str], ...]:
    """Return how many figures each town has beside another's, then how many at all: who has most comes first."""
    return _beside_others(facts), Counter(fact.area for fact in facts)


def _beside_others(facts: Iterable[Fact]) -> Counter[str]:
    """Return how many levels each whole town has beside another town's of the same time, by which it comes first."""
    whole = [fact for fact in facts if fact.measure.is_level and not fact.part and fact.numbers]
    towns: dict[tuple[str, str], set[str]] = {}
    for fact in whole:
        towns.setdefault((fact.indicator, fact.period.text), set()).add(fact.area)
    return Counter(fact.area for fact in whole if len(towns[fact.indicator, fact.period.text]) > 1)


@kept
def _printed(catalogue: Catalogue) -> Counter[str]:
    """Return how many figures are printed of each town, as those with most stand side by side at first."""
    return Counter(observation.area for observation in catalogue.observations)
