"""Whom the result of a rule speaks of; a case without a subject implies nothing."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from metrics.analysis.following.needs import TIMES, Case
from metrics.analysis.following.stock import Stock, declared_by, targets_of, threshold_value, year_of
from metrics.analysis.following.tree import Subject
from metrics.model.codes import Measure
from metrics.model.kept import kept
from metrics.model.period import Period
from metrics.model.records import Catalogue, Indicator

PREVIOUS = "previous"  # how a change says that it is counted from the period directly before
SubjectFinder = Callable[[Stock, Case], Iterator[Subject]]


def base(_: Stock, case: Case) -> Iterator[Subject]:
    """The subject of a rule's result: the same in the period from which the second input, a change, is counted."""
    level, written = case.inputs[0], Subject.of(case.inputs[1]).against
    period = level.period.previous if written == PREVIOUS else level.period.before(1)
    period = Period.read(written) if written not in ("", PREVIOUS) else period
    if period is not None:
        against = Subject.of(level).against
        yield Subject(level.indicator, level.area, level.part, period, level.measure, against)


def itself(_: Stock, case: Case) -> Iterator[Subject]:
    """The subject of a rule's result: what the first input is about."""
    yield Subject.of(case.inputs[0])


def measured(measure: Measure) -> SubjectFinder:
    """The subject of a rule's result: what the first input is about, by another measure."""

    def about(_: Stock, case: Case) -> Iterator[Subject]:
        yield replace(Subject.of(case.inputs[0]), measure=measure)

    return about


def gained(stock: Stock, case: Case) -> Iterator[Subject]:
    """The subject of a rule's result: the gain of the first input since the year before, or the base of the second.

    Only where that is printed: there is nothing else to hold it against.
    """
    second = Subject.of(case.inputs[1])
    against = second.against if second.measure.is_change else ""
    subject = replace(Subject.of(case.inputs[0]), measure=Measure.CHANGE_AMOUNT, against=against)
    if any(growth.quantity.unit != TIMES for growth in stock.stated(subject)):
        yield subject


def target(stock: Stock, case: Case) -> Iterator[Subject]:
    """The subject of a rule's result: the year's target of the first input's indicator."""
    subject = replace(Subject.of(case.inputs[0]), period=year_of(case.inputs[0]))
    yield from (
        replace(subject, indicator=indicator.id)
        for indicator in targets_of(stock.catalogue, subject.indicator)
    )


def declaring(field: str) -> SubjectFinder:
    """The subject of a rule's result: the indicator that names those of the inputs in ``field``."""

    def about(stock: Stock, case: Case) -> Iterator[Subject]:
        named = tuple(figure.indicator for figure in case.inputs)
        for indicator in declared_by(stock.catalogue, field).get(named, ()):
            yield replace(Subject.of(case.inputs[0]), indicator=indicator.id)

    return about


def rest(stock: Stock, case: Case) -> Iterator[Subject]:
    """The subject of a rule's result: all but the part, called the indicator's rest, where no other part is printed."""
    whole, part = map(Subject.of, case.inputs)
    name = stock.catalogue.indicators[whole.indicator].rest
    parts = stock.parts_beside(part)
    if name in stock.catalogue.areas[whole.area].parts and parts - {name} == {part.part}:
        yield replace(whole, part=name)


def part_of(_: Stock, case: Case) -> Iterator[Subject]:
    """The subject of a rule's result: the share of the second input, a part, in the first."""
    yield replace(Subject.of(case.inputs[1]), measure=Measure.SHARE)


def total_counted(stock: Stock, case: Case) -> Iterator[Subject]:
    """The subject of a rule's result: the indicator that the thresholds are on."""
    counted = case.inputs[0].indicator
    yield replace(Subject.of(case.inputs[0]), indicator=stock.catalogue.indicators[counted].threshold_on)


def counted_within(stock: Stock, case: Case) -> Iterator[Subject]:
    """The subjects of a rule's result: whatever counts only things that the input counts too: fewer, or as many."""
    larger = Subject.of(case.inputs[0])
    of_larger = stock.catalogue.indicators[larger.indicator]
    parts = () if larger.part else tuple(stock.catalogue.areas[larger.area].parts)
    for indicator in _counted_within(stock.catalogue).get(larger.indicator, ()):
        yield from (replace(larger, indicator=indicator, part=part) for part in (larger.part, *parts))
    if of_larger.rest:
        yield from (replace(larger, part=part) for part in parts)


@kept
def _counted_within(catalogue: Catalogue) -> dict[str, list[str]]:
    """Return by an indicator's id those that count only things that it counts too: a rule bounds them by it."""
    every = catalogue.indicators.values()
    counting = [indicator for indicator in every if indicator.within or indicator.threshold]
    return {
        larger.id: [
            smaller.id for smaller in counting if smaller.within == larger.id or _is_higher(smaller, larger)
        ]
        for larger in every
    }


def _is_higher(one: Indicator, other: Indicator) -> bool:
    """Whether an indicator counts over a higher threshold of the same thing than another, so that a rule bounds it."""
    if not one.threshold or not other.threshold or one.threshold_on != other.threshold_on:
        return False
    return threshold_value(one) > threshold_value(other)
