"""How each of many facts compares with all the others, counted without walking every two of them.

Whom a fact meets is told by the others' traits and by what it shares with them. How many share a town, a year, a
document or several of these is looked up, and those who share exactly that much follow by taking away who shares more.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from metrics.analysis.comparing.grounds import Grounds, grounds_between, sort_of
from metrics.analysis.comparing.traits import SHARED
from metrics.analysis.facts import Fact
from metrics.model.records import Catalogue

PairCounts = Counter[Grounds]


class Assembly:
    """Facts of one indicator that are compared: the sort of each, what it may share with others, what was judged."""

    def __init__(self, catalogue: Catalogue, facts: Sequence[Fact]) -> None:
        """Look at what not all of the compared facts share."""
        self.catalogue, self.facts = catalogue, facts
        self.names = [name for name in SHARED if len({getattr(fact, name) for fact in facts}) > 1]
        self.masks = range(2 ** len(self.names))
        self.judged: dict[tuple[int, int, int], Grounds] = {}
        self._shared: dict[Fact, list[tuple[object, ...]]] = {}

    def sort(self, fact: Fact) -> int:
        """Return the sort of a fact in the crowd: facts of one sort have the same traits, and compare alike."""
        return sort_of(self.catalogue, fact)

    def shared(self, fact: Fact) -> list[tuple[object, ...]]:
        """Return, for each choice of what may be shared, what the fact has of it."""
        if fact not in self._shared:
            values = [getattr(fact, name) for name in self.names]
            self._shared[fact] = [
                tuple([value for index, value in enumerate(values) if mask >> index & 1])
                for mask in self.masks
            ]
        return self._shared[fact]

    def mask(self, first: Fact, second: Fact) -> int:
        """Return what two compared facts share, a bit for each trait."""
        return sum(
            (getattr(first, name) == getattr(second, name)) << index for index, name in enumerate(self.names)
        )


class Crowd:
    """A crowd of compared facts, by their sort and by what they may share with another fact of it."""

    def __init__(self, assembly: Assembly, facts: Iterable[Fact] = ()) -> None:
        """Gather a crowd of ``facts``; whoever joins or is asked about later is one of ``assembly``."""
        self.assembly = assembly
        self.homes: dict[int, list[dict[tuple[object, ...], list[Fact]]]] = {}
        for fact in facts:
            self.add(fact)

    def add(self, fact: Fact) -> None:
        """Let a fact join the crowd that others are compared with."""
        maps = self.homes.setdefault(self.assembly.sort(fact), [{} for _ in self.assembly.masks])
        for homes, shared in zip(maps, self.assembly.shared(fact), strict=True):
            homes.setdefault(shared, []).append(fact)

    def met(self, fact: Fact, *, inside: bool) -> PairCounts:
        """Return how many of the crowd a fact meets on which grounds; ``inside``: it is one of them, met by none."""
        own, shared, met = self.assembly.sort(fact), self.assembly.shared(fact), PairCounts()
        for sort, maps in self.homes.items():
            numbers = [len(homes.get(values, ())) for homes, values in zip(maps, shared, strict=True)]
            self._take_away_who_shares_more(numbers)
            numbers[-1] -= inside and sort == own
            for mask, number in enumerate(numbers):
                if number:
                    met[self._grounds(fact, own, sort, mask)] += number
        return met

    def _take_away_who_shares_more(self, numbers: list[int]) -> None:
        """Turn how many share at least what a mask says into how many share exactly that."""
        for position in range(len(self.assembly.names)):
            for mask in self.assembly.masks:
                if not mask >> position & 1:
                    numbers[mask] -= numbers[mask | 1 << position]

    def _grounds(self, fact: Fact, own: int, sort: int, mask: int) -> Grounds:
        """Return the grounds on which a fact compares with those of a sort in the crowd that share ``mask`` with it."""
        assembly, key = self.assembly, (own, sort, mask)
        if key not in assembly.judged:
            others = (
                home for home in self.homes[sort][mask][assembly.shared(fact)[mask]] if home is not fact
            )
            other = next(other for other in others if assembly.mask(fact, other) == mask)
            assembly.judged[key] = grounds_between(assembly.catalogue, fact, other)
        return assembly.judged[key]
