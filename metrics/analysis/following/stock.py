"""What rules draw from: the printed figures, and what follows from them so far."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.following.tree import ImpliedValue, Subject, Value, leaves
from metrics.analysis.revisions import counting
from metrics.model.codes import Measure
from metrics.model.kept import kept
from metrics.model.period import Period
from metrics.model.records import Catalogue, Indicator, Observation

SubjectKey = tuple[str, ...]


class Stock(Struct, frozen=True):
    """The stock of rules: a catalogue's values by what they are about; planned figures stand apart and imply nothing.

    What is only estimated implies nothing either, and is held against nothing. ``bases`` are all those
    from which a change is counted. A figure that another one replaces is
    history: it implies nothing, and is no value.
    """

    catalogue: Catalogue
    printed: dict[SubjectKey, list[Observation]]
    planned: dict[SubjectKey, list[Observation]]
    implied: dict[SubjectKey, list[ImpliedValue]]
    bases: set[str]
    parts: dict[SubjectKey, set[str]]

    @classmethod
    def of(cls, catalogue: Catalogue) -> "Stock":
        """Return the stock of what a catalogue prints; nothing follows from it yet."""
        stock = cls(catalogue, {}, {}, {}, {""}, {})
        for observation in counting(catalogue):
            if not observation.status.is_estimated:
                home = stock.printed if observation.status.is_counted else stock.planned
                key = _key(Subject.of(observation))
                home.setdefault(key, []).append(observation)
                stock.bases.add(observation.details.base)
                if observation.part and observation.status.is_counted:
                    stock.parts.setdefault(_whole(key), set()).add(observation.part)
        return stock

    def gains(self, implied: Iterable[ImpliedValue]) -> bool:
        """Take into the stock what was found to follow; return whether anything more may follow from that.

        A level that is printed goes before one that is implied: what follows from the latter follows more closely
        from the former.
        """
        known = sum(map(len, self.implied.values()))
        for value in implied:
            key = _key(value.subject)
            if value.rule.leads_back and not value.interval.says_nothing and key not in self.printed:
                self.implied.setdefault(key, []).append(value)
        return sum(map(len, self.implied.values())) > known

    @property
    def observations(self) -> Iterator[Observation]:
        """Every printed observation in the stock of rules."""
        return (observation for same in self.printed.values() for observation in same)

    @property
    def levels(self) -> Iterator[Value]:
        """Every level in the stock of rules: printed, or the base of another."""
        yield from (observation for observation in self.observations if observation.measure.is_level)
        yield from (level for same in self.implied.values() for level in same)

    def stated(self, subject: Subject) -> list[Observation]:
        """Return what is printed about a subject, out of the stock that rules draw from."""
        return self.printed.get(_key(subject), [])

    def stated_beside(self, value: Value, measure: Measure, against: str) -> list[Observation]:
        """Return from the stock what is printed of the same as a value by another measure, from one base."""
        key = value.indicator, value.area, value.part, value.period.text, measure, against
        return self.printed.get(key, [])

    def expected(self, subject: Subject) -> list[Observation]:
        """Return what is planned about a subject, out of the stock that rules draw from."""
        return self.planned.get(_key(subject), [])

    def levels_of(self, indicator: str, like: Value) -> list[Value]:
        """Return from the stock the levels of an indicator for the area, part and period of another value."""
        subject = replace(Subject.of(like), indicator=indicator, measure=Measure.LEVEL)
        return [*self.stated(subject), *self.implied.get(_key(subject), [])]

    def parts_beside(self, subject: Subject) -> set[str]:
        """Return from the stock the parts of which a measure is printed for a subject's area and period."""
        return self.parts.get(_whole(_key(subject)), set())


def one_document(values: Iterable[Value]) -> bool:
    """Whether one document prints all figures that the values follow from."""
    return len({leaf.source for value in values for leaf in leaves(value)}) == 1


@kept
def declared_by(catalogue: Catalogue, field: str) -> dict[Any, list[Indicator]]:
    """Return for rules the indicators that name others in ``field``, by what they name."""
    by_named: dict[Any, list[Indicator]] = {}
    for indicator in catalogue.indicators.values():
        if named := getattr(indicator, field):
            by_named.setdefault(named, []).append(indicator)
    return by_named


def targets_of(catalogue: Catalogue, indicator: str) -> list[Indicator]:
    """Return the indicators that are the target of another one, as rules of completion need them."""
    return declared_by(catalogue, "target_of").get(indicator, [])


def year_of(value: Value) -> Period:
    """Return the year of a value's period, as a rule about the whole year needs it."""
    return Period.read(str(value.period.year))


def threshold_value(indicator: Indicator) -> Fraction:
    """Return an indicator's threshold in the base unit, for rules; zero where it has none."""
    return (indicator.threshold and indicator.threshold.value) or Fraction(0)


def _key(subject: Subject) -> SubjectKey:
    return (
        subject.indicator,
        subject.area,
        subject.part,
        subject.period.text,
        subject.measure,
        subject.against,
    )


def _whole(key: SubjectKey) -> SubjectKey:
    """Return the key in the stock of the whole of which ``key`` is about a part."""
    return (*key[:2], "", *key[3:])
