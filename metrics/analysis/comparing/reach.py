"""How far an indicator reaches across towns: how many have a figure of it, and whether any two of these compare."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, groupby, islice

from msgspec import Struct

from metrics.analysis.comparing.traits import traits_of
from metrics.analysis.comparing.verdicts import Judge, verdict
from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.model.codes import Comparability, Measure
from metrics.model.kept import kept
from metrics.model.records import Catalogue

ALIKE = 2  # facts of one kind that are judged for all of them
YEARS, TOWNS = 6, 24  # that are looked at, the newest years first; of more a better verdict might be missed


class Reach(Struct, frozen=True):
    """The reach of an indicator: how many towns have a figure of it in the measure in which they compare best.

    ``level`` is the best verdict that figures of two towns have, None where fewer than two have one.
    """

    measure: Measure
    towns: int = 0
    level: Comparability | None = None

    @property
    def compares(self) -> bool:
        """Whether something can be said about two towns."""
        return self.level is not None and self.level.says_something

    @property
    def group(self) -> int:
        """The indicator's group by reach: 0 compares, 1 has figures of two towns that do not, 2 of one at most."""
        return 0 if self.compares else 1 if self.towns > 1 else 2


@kept
def reach(catalogue: Catalogue, store: Facts, indicator: str) -> Reach:
    """Return how far an indicator reaches: of the year in which two towns compare best, or by each town's newest."""
    by_measure: dict[Measure, list[Fact]] = {measure: [] for measure in Measure}
    for fact in store.select(indicator=indicator, areas=tuple(catalogue.towns)):
        if not fact.part:
            by_measure[fact.measure].append(fact)
    reaches = [_reach(catalogue, measure, facts) for measure, facts in by_measure.items() if facts]
    return max(reaches, key=lambda reached: (-reached.group, reached.towns), default=Reach(Measure.LEVEL))


def _reach(catalogue: Catalogue, measure: Measure, facts: Sequence[Fact]) -> Reach:
    """Return how far the figures of one measure reach."""
    towns = len({fact.area for fact in facts})
    if towns < 2:
        return Reach(measure, towns)
    levels = (best_level(catalogue, field) for field in _fields([fact for fact in facts if fact.numbers]))
    known = (level for level in levels if level)
    best = min(_until_best(known), key=lambda level: level.doubt, default=Comparability.NOT_COMPARABLE)
    return Reach(measure, towns, best)


def _until_best(levels: Iterable[Comparability]) -> Iterator[Comparability]:
    """Yield levels of verdicts until the best that an indicator's reach can have has come."""
    for level in levels:
        yield level
        if level.is_full:
            return


def _fields(facts: Sequence[Fact]) -> Iterator[Sequence[Fact]]:
    """Yield figures to judge an indicator's reach by: of each of a few years, then each town's newest."""
    by_year = sorted(facts, key=lambda fact: -fact.year)
    newest = {fact.area: fact for fact in reversed(by_year)}
    years = (list(same) for _, same in groupby(by_year, key=lambda fact: fact.year))
    for field in chain(islice(years, YEARS), [list(newest.values())]):
        yield field[:TOWNS]


def best_level(catalogue: Catalogue, facts: Iterable[Fact], judge: Judge = verdict) -> Comparability | None:
    """Return the best verdict on figures of two towns among ``facts``, for the reach; None without two towns."""
    pairs = (pair for pair in combinations(_few(catalogue, facts), 2) if pair[0].area != pair[1].area)
    levels = (judge(catalogue, *pair).comparability for pair in pairs)
    return min(_until_best(levels), key=lambda level: level.doubt, default=None)


def _few(catalogue: Catalogue, facts: Iterable[Fact]) -> list[Fact]:
    """Return a few facts of each kind, of different towns: two of one kind are judged alike, however many there are."""
    by_traits: dict[object, dict[str, Fact]] = {}
    for fact in facts:
        same = by_traits.setdefault(traits_of(catalogue, fact), {})
        if len(same) < ALIKE:
            same[fact.area] = fact
    return [fact for same in by_traits.values() for fact in same.values()]
