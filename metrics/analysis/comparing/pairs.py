"""Two facts of one indicator as a facet looks at them, and what it says of them."""

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.model.codes import Comparability, Facet
from metrics.model.records import Catalogue, Indicator


class Ground(Struct, frozen=True):
    """One reason of a verdict: the facet, how far the two compare by it, and the key of its words."""

    facet: Facet
    comparability: Comparability
    key: str


ITSELF = Ground(Facet.DISPUTE, Comparability.UNKNOWN, "itself")


class Pair(Struct, frozen=True):
    """A pair of facts of one indicator that is compared, and what the catalogue knows about them."""

    catalogue: Catalogue
    first: Fact
    second: Fact

    @property
    def indicator(self) -> Indicator:
        """The indicator of both facts of the pair."""
        return self.catalogue.indicators[self.first.indicator]

    @property
    def towns_differ(self) -> bool:
        """Whether the pair is about different areas."""
        return self.first.area != self.second.area

    @property
    def years_differ(self) -> bool:
        """Whether the pair is about different years."""
        return self.first.year != self.second.year

    @property
    def one_document(self) -> bool:
        """Whether one document states both facts of the pair, or implies them."""
        return self.first.document == self.second.document

    @property
    def is_of_one_thing(self) -> bool:
        """Whether the pair is two numbers of one thing: the same town, part, stretch of time and measure."""
        one, other = self.first, self.second
        when = (one.start, one.end) == (other.start, other.end) if one.end else one.period == other.period
        whom = (one.area, one.part, one.year, one.competitors)
        same = whom == (other.area, other.part, other.year, other.competitors)
        return when and same and _counted_so(one) == _counted_so(other)

    @property
    def are_levels(self) -> bool:
        """Whether both facts of the pair are levels."""
        return self.first.measure.is_level and self.second.measure.is_level

    @property
    def are_ranks(self) -> bool:
        """Whether both facts of the pair are ranks."""
        return self.first.measure.is_rank and self.second.measure.is_rank


def _counted_so(fact: Fact) -> tuple[object, ...]:
    """Return what keeps the numbers of a pair apart though town and time are one: measure, unit, base, prices."""
    prices = fact.prices if fact.measure.is_change else None
    return fact.measure, fact.ranked, fact.unit, fact.base, fact.whole, prices, fact.definition
