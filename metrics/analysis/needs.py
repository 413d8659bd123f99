"""What a rule needs, and whom it speaks of: the columns of the table of rules.

A need looks through the stock and yields the inputs of every case of its rule. A subject says what the result of a
case is about; a case without a subject implies nothing.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import groupby, pairwise

from metrics.analysis.stock import Stock, one_document
from metrics.analysis.tree import Implied, Subject, Value
from metrics.model.codes import Measure
from metrics.model.period import Period
from metrics.model.records import Indicator, Observation


@dataclass(frozen=True, slots=True)
class Case:
    """The inputs of one application of a rule, and the numbers that its formula takes besides."""

    inputs: tuple[Value, ...]
    numbers: tuple[Fraction, ...] = ()


Need = Callable[[Stock], Iterator[Case]]
About = Callable[[Stock, Case], Iterator[Subject]]


def level_and(measure: Measure) -> Need:
    """A level, and another measure that the same document prints of the same thing; of a base, any document."""

    def need(stock: Stock) -> Iterator[Case]:
        for level in stock.levels:
            for other in stock.stated(replace(Subject.of(level), measure=measure)):
                if isinstance(level, Implied) or one_document((level, other)):
                    yield Case((level, other))

    return need


def declared(field: str) -> Need:
    """The levels of the two indicators that a third one names in ``field``, of one document, area and period."""

    def need(stock: Stock) -> Iterator[Case]:
        for indicator in stock.catalogue.indicators.values():
            of, by = getattr(indicator, field) or ("", "")
            for one in [each for each in stock.levels if each.indicator == of]:
                others = (other for other in stock.levels_of(by, one) if one_document((one, other)))
                yield from (Case((one, other)) for other in others)

    return need


def whole_and_part(stock: Stock) -> Iterator[Case]:
    """The level of a whole area, and that of one of its parts, of one document."""
    for part in stock.observations:
        if part.part and part.measure is Measure.LEVEL:
            wholes = stock.stated(replace(Subject.of(part), part=""))
            yield from (Case((whole, part)) for whole in wholes if whole.source == part.source)


def level_a_year_apart(stock: Stock) -> Iterator[Case]:
    """The printed levels of two successive years."""
    for level in stock.observations:
        if level.measure is Measure.LEVEL and level.period.end is not None:
            before = stock.stated(replace(Subject.of(level), period=level.period.before(1)))
            yield from (Case((level, each)) for each in before)


def level_and_plan(stock: Stock) -> Iterator[Case]:
    """What is done, and what had been planned: a planned level, or the printed level of the target."""
    for done in stock.observations:
        if done.measure is Measure.LEVEL:
            subject = replace(Subject.of(done), period=_year(done))
            targets = [stock.stated(replace(subject, indicator=each.id)) for each in _targets(stock, done)]
            plans = [each for same in (stock.expected(subject), *targets) for each in same]
            yield from (Case((done, plan)) for plan in plans if plan.source == done.source)


def level(stock: Stock) -> Iterator[Case]:
    """Any printed level."""
    yield from (Case((each,)) for each in stock.observations if each.measure is Measure.LEVEL)


def nested_counts(stock: Stock) -> Iterator[Case]:
    """Counts over nested thresholds, of one document and year, each with the step down to the next threshold.

    A count that adds nothing to those over higher thresholds is left out.
    """
    counts = [each for each in stock.observations if _counts(stock, each)]
    counts.sort(key=lambda each: (_total(stock, each), -_threshold(stock, each)))
    for _, group in groupby(counts, key=lambda each: _total(stock, each)):
        growing: list[Observation] = []
        for each in group:
            if (each.quantity.low or 0) > (growing[-1].quantity.low or 0 if growing else 0):
                growing.append(each)
        thresholds = [*(_threshold(stock, each) for each in growing), Fraction(0)]
        steps = tuple(high - low for high, low in pairwise(thresholds))
        if growing:
            yield Case(tuple(growing), steps)


def year_before(_: Stock, case: Case) -> Iterator[Subject]:
    """The same, a year earlier."""
    subject = Subject.of(case.inputs[0])
    yield replace(subject, period=subject.period.before(1))


def itself(_: Stock, case: Case) -> Iterator[Subject]:
    """What the first input is about."""
    yield Subject.of(case.inputs[0])


def measured(measure: Measure) -> About:
    """What the first input is about, by another measure."""

    def about(_: Stock, case: Case) -> Iterator[Subject]:
        yield replace(Subject.of(case.inputs[0]), measure=measure)

    return about


def target(stock: Stock, case: Case) -> Iterator[Subject]:
    """The year's target of the first input's indicator."""
    subject = replace(Subject.of(case.inputs[0]), period=_year(case.inputs[0]))
    yield from (replace(subject, indicator=each.id) for each in _targets(stock, case.inputs[0]))


def declaring(field: str) -> About:
    """The indicator that names those of the inputs in ``field``."""

    def about(stock: Stock, case: Case) -> Iterator[Subject]:
        named = tuple(each.indicator for each in case.inputs)
        for indicator in stock.catalogue.indicators.values():
            if getattr(indicator, field) == named:
                yield replace(Subject.of(case.inputs[0]), indicator=indicator.id)

    return about


def rest(stock: Stock, case: Case) -> Iterator[Subject]:
    """All but the part: the part that the indicator calls its rest, where no other part is printed."""
    whole, part = map(Subject.of, case.inputs)
    name = stock.catalogue.indicators[whole.indicator].rest
    parts = {
        each.part
        for each in stock.observations
        if each.part and replace(Subject.of(each), part="") == replace(part, part="")
    }
    if name in stock.catalogue.areas[whole.area].parts and parts - {name} == {part.part}:
        yield replace(whole, part=name)


def part_of(_: Stock, case: Case) -> Iterator[Subject]:
    """The share of the second input, a part, in the first."""
    yield replace(Subject.of(case.inputs[1]), measure=Measure.SHARE)


def total_counted(stock: Stock, case: Case) -> Iterator[Subject]:
    """The indicator that the thresholds are on."""
    counted = case.inputs[0].indicator
    yield replace(Subject.of(case.inputs[0]), indicator=stock.catalogue.indicators[counted].threshold_on)


def counted_within(stock: Stock, case: Case) -> Iterator[Subject]:
    """Whatever counts only things that the input counts too: fewer, or as many."""
    larger = Subject.of(case.inputs[0])
    of_larger = stock.catalogue.indicators[larger.indicator]
    parts = () if larger.part else tuple(stock.catalogue.areas[larger.area].parts)
    for indicator in stock.catalogue.indicators.values():
        if indicator.within == larger.indicator or _is_higher(indicator, of_larger):
            yield from (replace(larger, indicator=indicator.id, part=part) for part in (larger.part, *parts))
    if of_larger.rest:
        yield from (replace(larger, part=part) for part in parts)


def _is_higher(one: Indicator, other: Indicator) -> bool:
    """Whether an indicator counts over a higher threshold of the same thing than another."""
    if not one.threshold or not other.threshold or one.threshold_on != other.threshold_on:
        return False
    return threshold_value(one) > threshold_value(other)


def _targets(stock: Stock, value: Value) -> list[Indicator]:
    """Return the indicators that are the target of a value's indicator."""
    return [each for each in stock.catalogue.indicators.values() if each.target_of == value.indicator]


def _year(value: Value) -> Period:
    """Return the year of a value's period."""
    return Period.read(str(value.period.year))


def _counts(stock: Stock, each: Observation) -> bool:
    """Whether an observation counts a whole area's things over a threshold."""
    has_threshold = stock.catalogue.indicators[each.indicator].threshold is not None
    return has_threshold and not each.part and each.measure is Measure.LEVEL


def _total(stock: Stock, count: Observation) -> tuple[str, str, str, str]:
    """Return the total that a count over a threshold bounds: indicator, area, period, source."""
    total = stock.catalogue.indicators[count.indicator].threshold_on
    return (total, count.area, count.period.text, count.source)


def _threshold(stock: Stock, count: Observation) -> Fraction:
    """Return the amount that each counted thing reaches, in the base unit."""
    return threshold_value(stock.catalogue.indicators[count.indicator])


def threshold_value(indicator: Indicator) -> Fraction:
    """Return an indicator's threshold in the base unit; zero where it has none."""
    return (indicator.threshold and indicator.threshold.value) or Fraction(0)
