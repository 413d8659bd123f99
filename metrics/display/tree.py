"""Trees as readers see them: an implied value, its rule, and under it the figures that it rests on.

Everything here reads without pandas, for `metrics check` tells of contradictions in the same words.
"""

from collections.abc import Iterator

from msgspec import Struct

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.following.implied import beside
from metrics.analysis.following.tree import ImpliedValue, Subject, Value, conflict_under, stated
from metrics.display.names.area_names import area_name
from metrics.display.names.source_names import place_name
from metrics.display.numbers.amounts import interval_text, quantity_text
from metrics.display.numbers.digits import falls, without_direction
from metrics.display.periods import period_text
from metrics.display.words import word
from metrics.display.words.rules import RULES
from metrics.language import Language
from metrics.model.codes import Hedge
from metrics.model.quantity import Quantity
from metrics.model.records import Catalogue, Observation


class Branch(Struct, frozen=True):
    """One line of a tree, without full stop, and the lines under it."""

    text: str
    branches: "tuple[Branch, ...]" = ()

    def lines(self, depth: int = 0) -> Iterator[tuple[int, str]]:
        """Yield every line of a tree with its depth, the root's being 0."""
        yield depth, self.text
        for branch in self.branches:
            yield from branch.lines(depth + 1)


class TreeWording(Struct, frozen=True):
    """The tree of a value, printed or implied, in the words of one language, line under line."""

    catalogue: Catalogue
    language: Language

    def tree(self, value: Value) -> Branch:
        """Return the tree of a value: what it says; under it its rule, then the inputs with theirs."""
        if not isinstance(value, ImpliedValue):
            return Branch(self.printed(value))
        rule = Branch(f"{self.rule(value)}{self._word('colon')}{self.derivation(value)}")
        others = beside(self.catalogue, value) if value.rule.use.is_row else ()
        return Branch(self.implied(value), (rule, *map(self.tree, value.inputs), *map(self._beside, others)))

    def rule(self, implied: ImpliedValue) -> str:
        """Return the sentence of an implied value's rule."""
        return RULES[implied.rule.words_key].sentence.within(self.language)

    def derivation(self, implied: ImpliedValue) -> str:
        """Return how an implied value is derived: its rule over the figures that it takes, as printed."""
        inputs = [self._input(figure) for figure in implied.inputs]
        if implied.rule.counts:
            steps = (Interval(step, step, step) for step in implied.numbers)
            sizes = (self._quantity_text(self.quantity(step, implied.subject)) for step in steps)
            inputs = [" + ".join(f"{count} × {size}" for count, size in zip(inputs, sizes, strict=True))]
        return self._word(f"rule_{implied.rule.words_key}").format(*inputs)

    def printed(self, observation: Observation) -> str:
        """Return a leaf of a tree: a figure as printed, of what, where, and the interval that it states."""
        source = self.catalogue.sources[observation.source]
        where = place_name(self.catalogue, source, [observation.at], self.language)
        status = "" if observation.status.is_printed else f" · {self._word(observation.status)}"
        figure = f"{observation.quantity.printed}{self._sign(observation)}"
        text = f"{figure} · {self.about(Subject.of(observation))}{status} · {where}"
        return self._with_interval(text, stated(observation), Subject.of(observation))

    def implied(self, implied: ImpliedValue) -> str:
        """Return an implied value: how much, of what, that it is implied, and within which interval."""
        quantity = self.quantity(implied.interval, implied.subject, implied.hedge)
        figure = self._quantity_text(quantity)
        text = f"{figure}{self._sign(implied)} · {self.about(implied.subject)} · {self._word('implied')}"
        return self._with_interval(text, implied.interval, implied.subject)

    def about(self, subject: Subject) -> str:
        """Return what a value in a tree is about: town, part, period, indicator, and the measure if it is no level."""
        area = self.catalogue.areas[subject.area]
        town = area_name(self.catalogue, subject.area, self.language)
        part = area.parts[subject.part].within(self.language) if subject.part else ""
        name = self.catalogue.indicators[subject.indicator].name.within(self.language)
        measure = "" if subject.measure.is_level else self._word(subject.measure)
        words = (town, part, period_text(subject.period, self.language), name, measure)
        return " ".join(text for text in words if text)

    def quantity(self, interval: Interval, subject: Subject, hedge: Hedge = Hedge.NONE) -> Quantity:
        """Return the interval of an implied value as a quantity in the unit of what it is about."""
        unit = subject.measure.unit_beside(self.catalogue.indicators[subject.indicator].unit)
        return Quantity("", interval.value, interval.low, interval.high, unit, hedge)

    def _quantity_text(self, quantity: Quantity) -> str:
        """Return an amount in a tree, in a unit that fits it."""
        return quantity_text(quantity, self.language, units=self.catalogue.units)

    def _beside(self, implied: ImpliedValue) -> Branch:
        """Return what else follows for the same thing by another rule, as one line of a tree."""
        quantity = self.quantity(implied.interval, implied.subject, implied.hedge)
        figure = self._quantity_text(quantity)
        text = f"{self.rule(implied)}{self._word('colon')}{figure}"
        return Branch(self._with_interval(text, implied.interval, implied.subject))

    def _input(self, value: Value) -> str:
        """Return one figure under a rule: as printed, or in brackets what it follows from; a fall with a minus."""
        if isinstance(value, ImpliedValue):
            return self._word("in_brackets").format(self.derivation(value))
        printed = value.quantity.printed
        size = without_direction(value.quantity).printed if value.measure.is_change else printed
        if size == printed or not falls(value.quantity):
            return size
        return self._word("in_brackets").format(f"−{size}")  # less (−12), and never less 12 fewer

    def _with_interval(self, text: str, interval: Interval, subject: Subject) -> str:
        """Return a line of a tree with the interval of its value behind it, unless that says nothing more."""
        if interval.low == interval.high or subject.measure.is_rank:
            return text
        return f"{text} · {interval_text(self.quantity(interval, subject), self.language, units=self.catalogue.units)}"

    def _sign(self, value: Value) -> str:
        """Return ≠ for a value that is disputed, or rests on a figure that is."""
        return f" {self._word('unequal')}" if conflict_under(self.catalogue, value) else ""

    def _word(self, key: str) -> str:
        """Return a word of the interface in the language of the tree."""
        return word(key, self.language)
