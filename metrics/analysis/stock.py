"""What rules draw from: the printed figures, and what follows from them so far."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from metrics.analysis.tree import Implied, Subject, Use, Value, leaves
from metrics.model.codes import Measure, Status
from metrics.model.period import Period
from metrics.model.records import Catalogue, Indicator, Observation

Key = tuple[str, ...]
BASES = ("base", "base_by_amount")  # the rules that give the level from which another has grown


@dataclass(frozen=True, slots=True)
class Stock:
    """The values of a catalogue by what they are about; planned figures stand apart, for they imply nothing.

    What is only estimated implies nothing either, and is held against nothing. ``bases`` are all those
    from which a change is counted.
    """

    catalogue: Catalogue
    printed: dict[Key, list[Observation]]
    planned: dict[Key, list[Observation]]
    implied: dict[Key, list[Implied]]
    bases: set[str]

    @classmethod
    def of(cls, catalogue: Catalogue, implied: Iterable[Implied]) -> "Stock":
        """Return the stock of a catalogue and of what was found to follow from it."""
        stock = cls(catalogue, {}, {}, {}, {""})
        for each in catalogue.observations:
            if each.status is not Status.ESTIMATED:
                home = stock.printed if each.status.is_counted else stock.planned
                home.setdefault(_key(Subject.of(each)), []).append(each)
                stock.bases.add(each.details.base)
        for one in implied:
            if one.use is Use.ROW and not one.interval.says_nothing:
                stock.implied.setdefault(_key(one.subject), []).append(one)
        return stock

    @property
    def observations(self) -> Iterator[Observation]:
        """Every printed observation."""
        return (each for same in self.printed.values() for each in same)

    @property
    def levels(self) -> Iterator[Value]:
        """Every level: printed, or the base of another."""
        yield from (each for each in self.observations if each.measure is Measure.LEVEL)
        yield from (each for same in self.implied.values() for each in same if each.rule in BASES)

    def stated(self, subject: Subject) -> list[Observation]:
        """Return what is printed about a subject."""
        return self.printed.get(_key(subject), [])

    def expected(self, subject: Subject) -> list[Observation]:
        """Return what is planned about a subject."""
        return self.planned.get(_key(subject), [])

    def levels_of(self, indicator: str, like: Value) -> list[Value]:
        """Return the levels of an indicator for the area, part and period of another value."""
        subject = replace(Subject.of(like), indicator=indicator, measure=Measure.LEVEL)
        bases = (each for each in self.implied.get(_key(subject), []) if each.rule in BASES)
        return [*self.stated(subject), *bases]


def one_document(values: Iterable[Value]) -> bool:
    """Whether one document prints all figures that the values rest on."""
    return len({leaf.source for value in values for leaf in leaves(value)}) == 1


def targets_of(stock: Stock, value: Value) -> list[Indicator]:
    """Return the indicators that are the target of a value's indicator."""
    return [each for each in stock.catalogue.indicators.values() if each.target_of == value.indicator]


def year_of(value: Value) -> Period:
    """Return the year of a value's period."""
    return Period.read(str(value.period.year))


def threshold_value(indicator: Indicator) -> Fraction:
    """Return an indicator's threshold in the base unit; zero where it has none."""
    return (indicator.threshold and indicator.threshold.value) or Fraction(0)


def _key(subject: Subject) -> Key:
    """Return a subject as a key."""
    return (
        subject.indicator,
        subject.area,
        subject.part,
        subject.period.text,
        subject.measure,
        subject.against,
    )
