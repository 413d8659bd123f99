"""The figures as they would be if one were not printed, or were printed otherwise: worked out anew, not guessed.

Only what the figure can bear upon is worked out: the indicators that rules join to its own, in its area.
"""

from collections import deque
from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from metrics.analysis.store import Facts, FactsInMemory, facts_of
from metrics.model.kept import kept
from metrics.model.records import Catalogue, Indicator, Observation


def without(facts: Facts, indicator: str, figure: Observation, *instead: Observation) -> Facts:
    """Return the facts of an indicator as they would be without a printed figure, and with others instead of it.

    What the figure replaced counts again, what followed from it is gone, and who disagreed with it alone disagrees no
    more.
    """
    catalogue = facts.catalogue
    joined = _joined(catalogue)[figure.indicator]
    near = _by_area(catalogue).get(figure.area, ())
    kept_there = [one for one in near if one.indicator in joined and one.location != figure.location]
    smaller = replace(catalogue, observations=(*kept_there, *instead))
    there = facts_of(smaller).select(indicator=indicator, areas=[figure.area], replaced=True)
    every = facts.select(indicator=indicator, replaced=True)
    others = [fact for fact in every if fact.area != figure.area]
    return FactsInMemory(catalogue, sorted((*others, *there), key=lambda fact: fact.area))


@kept
def _by_area(catalogue: Catalogue) -> Mapping[str, list[Observation]]:
    """Return the printed figures by area, from which facts are worked out anew."""
    by_area: dict[str, list[Observation]] = {}
    for observation in catalogue.observations:
        by_area.setdefault(observation.area, []).append(observation)
    return by_area


@kept
def _joined(catalogue: Catalogue) -> Mapping[str, frozenset[str]]:
    """Return for each indicator all that rules join to it, over any steps: they change when a figure of it goes."""
    beside: dict[str, set[str]] = {indicator: set() for indicator in catalogue.indicators}
    links = [
        (indicator.id, other) for indicator in catalogue.indicators.values() for other in _named(indicator)
    ]
    links += [
        (observation.indicator, observation.details.whole_of)
        for observation in catalogue.observations
        if observation.details.whole_of
    ]
    for one, other in links:
        beside[one].add(other)
        beside[other].add(one)
    joined: dict[str, frozenset[str]] = {}
    for indicator in beside:
        if indicator not in joined:
            group = _reached(indicator, beside)
            joined.update(dict.fromkeys(group, group))
    return joined


def _named(indicator: Indicator) -> Iterator[str]:
    """Yield the indicators that one names in its formula fields, so that a rule may join them."""
    pairs = (*(indicator.quotient_of or ()), *(indicator.difference_of or ()))
    named = (indicator.target_of, indicator.threshold_on, indicator.within, *pairs)
    return (pair for pair in named if pair)


def _reached(indicator: str, beside: Mapping[str, set[str]]) -> frozenset[str]:
    """Return all indicators that rules join to one, directly or over others, itself too."""
    reached, waiting = {indicator}, deque([indicator])
    while waiting:
        new = beside[waiting.popleft()] - reached
        reached |= new
        waiting.extend(new)
    return frozenset(reached)
