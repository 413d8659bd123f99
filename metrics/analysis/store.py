"""The one door to figures: whoever shows some asks a store for them by what they are about.

A store is whatever keeps to ``Facts``; ``tests/analysis/store_contract.py`` says what that means. Here it is the memory
of this process, with an index for each question that pages ask.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any, Protocol, TypedDict, TypeVar, Unpack

from metrics.analysis.conflicts import conflict_of
from metrics.analysis.facts import Fact
from metrics.analysis.following.implied import implied_levels
from metrics.analysis.following.tree import ImpliedValue, Value, conflict_under
from metrics.analysis.revisions import successors
from metrics.model.codes import Measure, Prices, Status
from metrics.model.kept import kept
from metrics.model.period import Period
from metrics.model.records import Catalogue, Observation, Place

Result = TypeVar("Result")


class Query(TypedDict, total=False):
    """A query of the store: what figures are asked for; what is not named may be anything.

    ``replaced``: also those that a later figure replaces; without it, only figures that count.
    """

    indicator: str
    areas: Collection[str]
    years: Collection[int]
    measures: Collection[Measure]
    statuses: Collection[Status]
    document: str
    line: int
    cell: str
    replaced: bool


class Facts(Protocol):
    """A store: the figures of one catalogue, each one the same object whenever it is asked for.

    They stand in one order: by theme, indicator, area, period as written, measure, part, document and place in it.
    """

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue that the store's figures are from."""

    def select(self, **wanted: Unpack[Query]) -> Sequence[Fact]:
        """Return the store's figures that are all that is ``wanted``, in its order; without a wish, all that count."""

    def of(self, observations: Iterable[Observation]) -> Sequence[Fact]:
        """Return the store's figures that are these ``observations`` of its catalogue, in its order, each once."""

    def measures(self, areas: Collection[str]) -> Mapping[str, Collection[Measure]]:
        """Return in which measures these areas have figures in the store, replaced ones too, by indicator."""

    @property
    def areas(self) -> Collection[str]:
        """The areas that have figures in the store, replaced ones too."""

    @property
    def years(self) -> Collection[int]:
        """The years that have figures, replaced ones too."""

    @property
    def periods(self) -> Collection[Period]:
        """The periods of the store's printed figures that are no plan, replaced ones too, as in the catalogue."""

    def __len__(self) -> int:
        """Return how many figures there are, replaced ones too."""

    def __iter__(self) -> Iterator[Fact]:
        """Yield every figure of the store, replaced ones too."""


class FactsInMemory:
    """The store in memory: figures looked up by indicator, area and document, never searched for one of these."""

    def __init__(self, catalogue: Catalogue, facts: Iterable[Fact]) -> None:
        """Take ``facts``, which stand in the order of a store, into memory."""
        self.catalogue, self._facts = catalogue, tuple(facts)

    def __len__(self) -> int:
        """Return how many figures the store has."""
        return len(self._facts)

    def __iter__(self) -> Iterator[Fact]:
        """Yield every figure of the store."""
        return iter(self._facts)

    def select(self, **wanted: Unpack[Query]) -> Sequence[Fact]:
        """Return the figures in memory that are all that is wanted."""
        looked_up, facts = self._looked_up(wanted)
        if not wanted.get("replaced"):
            looked_up = [fact for fact in looked_up if fact.successor is None]
        for name in wanted.keys() - facts:
            fits, asked = FITS[name], wanted[name]  # type: ignore[literal-required]
            looked_up = [fact for fact in looked_up if fits(fact, asked)]
        return looked_up

    def of(self, observations: Iterable[Observation]) -> Sequence[Fact]:
        """Return the figures in memory that are these observations."""
        numbers = {self._by_origin[id(observation)] for observation in observations}
        return [self._facts[number] for number in sorted(numbers)]

    def measures(self, areas: Collection[str]) -> Mapping[str, Collection[Measure]]:
        """Return in which measures these areas have figures in memory, by indicator."""
        measures: dict[str, set[Measure]] = {}
        for fact in self._facts:
            if fact.area in areas:
                measures.setdefault(fact.indicator, set()).add(fact.measure)
        return measures

    @cached_property
    def areas(self) -> Collection[str]:
        """The areas that have figures in memory."""
        return {fact.area for fact in self._facts}

    @cached_property
    def years(self) -> Collection[int]:
        """The years that have figures in memory."""
        return {fact.year for fact in self._facts}

    @cached_property
    def periods(self) -> Collection[Period]:
        """The periods of printed figures in memory that are no plan."""
        figures = self.catalogue.observations
        return dict.fromkeys(figure.period for figure in figures if not figure.status.is_planned)

    def _looked_up(self, wanted: Query) -> tuple[Sequence[Fact], frozenset[str]]:
        """Return the fewest figures that an index of the store knows with all wanted, and what it looked at."""
        if "document" in wanted and "line" in wanted:
            return self._by_line.get((wanted["document"], wanted["line"]), ()), DOCUMENT | {"line"}
        if "document" in wanted:
            return self._by_document.get(wanted["document"], ()), DOCUMENT
        if "indicator" in wanted and "areas" in wanted:
            areas = sorted(set(wanted["areas"]))
            towns = (self._by_town.get((wanted["indicator"], area), ()) for area in areas)
            return list(chain.from_iterable(towns)), INDICATOR | {"areas"}
        if "indicator" in wanted:
            return self._by_indicator.get(wanted["indicator"], ()), INDICATOR
        return self._facts, frozenset({"replaced"})

    @cached_property
    def _by_indicator(self) -> Mapping[str, Sequence[Fact]]:
        """The store's index of figures by indicator."""
        return grouped(self._facts, lambda fact: fact.indicator)

    @cached_property
    def _by_town(self) -> Mapping[tuple[str, str], Sequence[Fact]]:
        """The store's index of figures by indicator and area."""
        return grouped(self._facts, lambda fact: (fact.indicator, fact.area))

    @cached_property
    def _by_document(self) -> Mapping[str, Sequence[Fact]]:
        """The store's index of figures by the document that they stand in."""
        return grouped(self._facts, lambda fact: fact.document)

    @cached_property
    def _by_line(self) -> Mapping[tuple[str, int], Sequence[Fact]]:
        """The store's index of figures by document and line."""
        return grouped(self._facts, lambda fact: (fact.document, fact.line))

    @cached_property
    def _by_origin(self) -> Mapping[int, int]:
        """The number of each figure in the store's order, by the printed or implied value that it is."""
        return {id(fact.origin): number for number, fact in enumerate(self._facts)}


def grouped(facts: Iterable[Result], key: Callable[[Result], Any]) -> Mapping[Any, list[Result]]:
    """Return facts of a store, or what is made of them, by a key, each group in their order."""
    by_value: dict[Any, list[Result]] = {}
    for fact in facts:
        by_value.setdefault(key(fact), []).append(fact)
    return by_value


DOCUMENT, INDICATOR = frozenset({"document", "replaced"}), frozenset({"indicator", "replaced"})
FITS: Mapping[str, Callable[[Fact, Any], bool]] = {
    "indicator": lambda fact, asked: fact.indicator == asked,
    "areas": lambda fact, asked: fact.area in asked,
    "years": lambda fact, asked: fact.year in asked,
    "measures": lambda fact, asked: fact.measure in asked,
    "statuses": lambda fact, asked: fact.status in asked,
    "document": lambda fact, asked: fact.document == asked,
    "line": lambda fact, asked: fact.line == asked,
    "cell": lambda fact, asked: fact.first.cell == asked,
}


def printed_in(store: Facts, document: str) -> list[Fact]:
    """Return from a store what one document prints, in the order of its lines, or of its cells."""
    facts = store.select(document=document, replaced=True)
    return sorted((fact for fact in facts if fact.printed), key=lambda fact: fact.first.at)


@kept
def facts_of(catalogue: Catalogue) -> Facts:
    """Return the store of a catalogue's figures; made once, however often it is asked for."""
    return FactsInMemory(catalogue, _facts(catalogue))


def _facts(catalogue: Catalogue) -> Iterator[Fact]:
    """Yield all facts in the order of a store; the keys of that order are there for one indicator at a time."""
    values: dict[str, list[Value]] = {}
    for value in chain[Value](catalogue.observations, implied_levels(catalogue)):
        values.setdefault(value.indicator, []).append(value)
    for indicator in sorted(values, key=lambda value: (catalogue.indicators[value].theme, value)):
        facts = [_fact(catalogue, value) for value in values.pop(indicator)]
        yield from sorted(facts, key=_order)


def _order(fact: Fact) -> tuple[str | Place, ...]:
    """Return the sort key by which a store puts a fact among those of its indicator."""
    return fact.area, fact.period.text, fact.measure, fact.part, fact.document, fact.first.at


def _fact(catalogue: Catalogue, value: Value) -> Fact:
    """Return a printed, planned or implied value as a fact."""
    indicator = catalogue.indicators[value.indicator]
    if isinstance(value, ImpliedValue):
        source = catalogue.sources[value.first.source]
        prices = value.prices(catalogue.units)
        common = (value, value.interval, indicator.theme, source, indicator.unit, prices)
        return Fact(*common, conflict=conflict_under(catalogue, value))
    return Fact(
        value,
        value.quantity,
        indicator.theme,
        catalogue.sources[value.source],
        value.quantity.unit,
        _prices(value),
        successors(catalogue).get(value.location),
        conflict_of(catalogue, value),
    )


def _prices(observation: Observation) -> Prices | None:
    """Return the prices of a growth as the store's fact has them, and those that any other figure names."""
    prices = observation.details.prices
    is_in_prices = observation.measure.is_growth or prices.is_stated
    return prices if is_in_prices else None
