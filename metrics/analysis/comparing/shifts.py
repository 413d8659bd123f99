"""What a change of the data does to verdicts: how many pairs compare how far, and which compare otherwise."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations, islice

from msgspec import Struct

from metrics.analysis.comparing.verdicts import Verdict, Verdicts, verdict, verdicts
from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.model.codes import Comparability, Measure

MOST_PAIRS = 12  # of an indicator and measure that are named
MOST_ROWS = 60  # figures of which every two are looked at: 1,770 pairs; of more the numbers alone are told


class Shift(Struct, frozen=True):
    """How the verdicts on the figures of one indicator and measure shift: as they were and as they are.

    ``was`` and ``now`` are how many pairs there are of each level; ``pairs`` the first ones of figures that stand in
    both versions and compare otherwise.
    """

    indicator: str
    measure: Measure
    was: Counter[Comparability]
    now: Counter[Comparability]
    pairs: tuple[tuple[Verdict, Verdict], ...] = ()


def shifts(before: Facts, after: Facts, same: Mapping[Fact, Fact]) -> Iterator[Shift]:
    """Yield where verdicts shift between two versions, in the figures' order; ``same`` is which figure is which."""
    groups = dict.fromkeys((fact.indicator, fact.measure) for facts in (after, before) for fact in facts)
    for indicator, measure in groups:
        was, now = (_verdicts(facts, indicator, measure) for facts in (before, after))
        pairs = tuple(islice(_otherwise(was, now, same), MOST_PAIRS))
        if pairs or was.levels != now.levels:
            yield Shift(indicator, measure, was.levels, now.levels, pairs)


def _verdicts(facts: Facts, indicator: str, measure: Measure) -> Verdicts:
    """Return the verdicts on all figures of an indicator and measure that count."""
    return verdicts(facts.catalogue, facts.select(indicator=indicator, measures=(measure,)))


def _otherwise(was: Verdicts, now: Verdicts, same: Mapping[Fact, Fact]) -> Iterator[tuple[Verdict, Verdict]]:
    """Yield the verdicts on two figures that are still there, where these compare otherwise."""
    kept = [fact for fact in was.facts if same.get(fact) in set(now.facts)]
    for first, second in combinations(kept, 2) if len(kept) <= MOST_ROWS else ():
        pair = verdict(was.catalogue, first, second), verdict(now.catalogue, same[first], same[second])
        if pair[0].comparability is not pair[1].comparability:
            yield pair
