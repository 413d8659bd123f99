"""How each of many rows compares with all the others, counted without walking every two of them.

Whom a row meets is told by the others' traits and by what it shares with them. How many share a town, a year, a
document or several of these is looked up, and those who share exactly that much follow by taking away who shares more.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from metrics.analysis.comparing.facets import grounds_of
from metrics.analysis.comparing.pairs import Ground
from metrics.analysis.comparing.traits import SHARED, Traits, traits_of
from metrics.analysis.facts import Fact
from metrics.model.records import Catalogue

Grounds = tuple[Ground, ...]
PairCounts = Counter[Grounds]


class Crowd:
    """Rows of one indicator, by their traits and by what they may share with another row of ``field``."""

    def __init__(self, catalogue: Catalogue, field: Sequence[Fact], rows: Iterable[Fact] = ()) -> None:
        """Gather ``rows``; whoever joins or is asked about later is one of ``field``."""
        self.catalogue = catalogue
        self.names = [name for name in SHARED if len({getattr(row, name) for row in field}) > 1]
        self.masks = range(2 ** len(self.names))
        self.homes: dict[Traits, list[dict[tuple[object, ...], list[Fact]]]] = {}
        self.traits: dict[Fact, Traits] = {}
        self.alike: dict[Traits, Traits] = {}
        self.found: dict[tuple[Traits, Traits, int], Grounds] = {}
        for row in rows:
            self.add(row)

    def add(self, row: Fact) -> None:
        """Let a row join."""
        maps = self.homes.setdefault(self._traits(row), [{} for _ in self.masks])
        for mask, shared in zip(self.masks, self._shared(row), strict=True):
            maps[mask].setdefault(shared, []).append(row)

    def met(self, row: Fact, *, inside: bool) -> PairCounts:
        """Return how many of the crowd a row meets on which grounds; ``inside``: it is one of them, and met by none."""
        own, shared, met = self._traits(row), list(self._shared(row)), PairCounts()
        for traits, maps in self.homes.items():
            numbers = [len(homes.get(values, ())) for homes, values in zip(maps, shared, strict=True)]
            self._take_away_who_shares_more(numbers)
            numbers[-1] -= inside and traits == own
            for mask, number in enumerate(numbers):
                if number:
                    met[self._grounds(row, own, traits, mask)] += number
        return met

    def _traits(self, row: Fact) -> Traits:
        """Return a row's traits: worked out once, and held once for all rows of it."""
        if row not in self.traits:
            traits = traits_of(self.catalogue, row)
            self.traits[row] = self.alike.setdefault(traits, traits)
        return self.traits[row]

    def _shared(self, row: Fact) -> Iterator[tuple[object, ...]]:
        """Yield, for each choice of what may be shared, what the row has of it."""
        values = [getattr(row, name) for name in self.names]
        for mask in self.masks:
            yield tuple([value for index, value in enumerate(values) if mask >> index & 1])

    def _take_away_who_shares_more(self, numbers: list[int]) -> None:
        """Turn how many share at least what a mask says into how many share exactly that."""
        for position in range(len(self.names)):
            for mask in self.masks:
                if not mask >> position & 1:
                    numbers[mask] -= numbers[mask | 1 << position]

    def _grounds(self, row: Fact, own: Traits, traits: Traits, mask: int) -> Grounds:
        """Return the grounds on which a row meets those of some traits who share exactly ``mask`` with it."""
        key = own, traits, mask
        if key not in self.found:
            values = list(self._shared(row))[mask]
            others = (home for home in self.homes[traits][mask][values] if home is not row)
            other = next(other for other in others if self._mask(row, other) == mask)
            self.found[key] = grounds_of(self.catalogue, row, other)
        return self.found[key]

    def _mask(self, first: Fact, second: Fact) -> int:
        """Return what two rows share."""
        return sum(
            (getattr(first, name) == getattr(second, name)) << index for index, name in enumerate(self.names)
        )
