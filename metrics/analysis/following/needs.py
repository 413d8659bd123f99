"""What a rule needs: each need looks through the stock and yields the inputs of every case of its rule."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import groupby, pairwise

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.following.stock import (
    Stock,
    declared_by,
    one_document,
    targets_of,
    threshold_value,
    year_of,
)
from metrics.analysis.following.tree import ImpliedValue, Subject, Value, is_of_several_years
from metrics.model.codes import Measure
from metrics.model.records import Observation


class Case(Struct, frozen=True):
    """A case of a rule: the inputs of one application, and the numbers that its formula takes besides."""

    inputs: tuple[Value, ...]
    numbers: tuple[Fraction, ...] = ()


TIMES = "倍"
Need = Callable[[Stock], Iterator[Case]]


def level_and(measure: Measure) -> Need:
    """A rule's need: a level, and another measure that its document prints of the same; of a base, any document."""

    def need(stock: Stock) -> Iterator[Case]:
        for level in stock.levels:
            for other in _beside(stock, level, measure):
                if isinstance(level, ImpliedValue) or one_document((level, other)):
                    yield Case((level, other))

    return need


def _beside(stock: Stock, level: Value, measure: Measure) -> Iterator[Observation]:
    """Yield from the stock what is printed of the same as a level by another measure; a change from whichever base.

    A growth at constant prices is none of the level of money that stands beside it, nor is a change in times an amount.
    Neither is a mean of several years, nor one over them that does not say on which base.
    """
    of_money = stock.catalogue.units.shown(stock.catalogue.indicators[level.indicator].unit).money
    for base in stock.bases if measure.is_change else {""}:
        for other in stock.stated_beside(level, measure, base):
            at_constant = of_money and other.details.prices.is_constant
            is_mean = measure.is_change and is_of_several_years(other)
            if not (at_constant or is_mean) and (not measure.is_gain or other.quantity.unit != TIMES):
                yield other


def declared(field: str) -> Need:
    """A rule's need: the levels of the two indicators that a third names in ``field``, of one document and period."""

    def need(stock: Stock) -> Iterator[Case]:
        pairs = declared_by(stock.catalogue, field)
        for of, by in pairs:
            for one in [stated for stated in stock.levels if stated.indicator == of]:
                others = (other for other in stock.levels_of(by, one) if one_document((one, other)))
                yield from (Case((one, other)) for other in others)

    return need


def whole_and_part(stock: Stock) -> Iterator[Case]:
    """A rule's need: the level of a whole area, and that of one of its parts, of one document."""
    for part in stock.observations:
        if part.part and part.measure.is_level:
            wholes = stock.stated(replace(Subject.of(part), part=""))
            yield from (Case((whole, part)) for whole in wholes if whole.source == part.source)


def level_a_year_apart(stock: Stock) -> Iterator[Case]:
    """A rule's need: printed levels of two successive years; sums over several years overlap, and tell no growth."""
    for level in stock.observations:
        is_dated = None not in (level.period.start, level.period.end)
        if level.measure.is_level and is_dated and not level.period.spans_years:
            before = stock.stated(replace(Subject.of(level), period=level.period.before(1)))
            yield from (Case((level, earlier)) for earlier in before)


def level_and_plan(stock: Stock) -> Iterator[Case]:
    """A rule's need: what is done, and what had been planned: a planned level, or the printed level of the target."""
    for done in stock.observations:
        if done.measure.is_level:
            subject = replace(Subject.of(done), period=year_of(done))
            targets = [
                stock.stated(replace(subject, indicator=indicator.id))
                for indicator in targets_of(stock.catalogue, done.indicator)
            ]
            plans = [planned for same in (stock.expected(subject), *targets) for planned in same]
            yield from (Case((done, plan)) for plan in plans if plan.source == done.source)


def level(stock: Stock) -> Iterator[Case]:
    """A rule's need: any printed level."""
    yield from (Case((observation,)) for observation in stock.observations if observation.measure.is_level)


def nested_counts(stock: Stock) -> Iterator[Case]:
    """A rule's need: counts over nested thresholds, of one document and year, with the steps down to the next one.

    A count that adds nothing to those over higher thresholds is left out.
    """
    counts = [observation for observation in stock.observations if _counts(stock, observation)]
    counts.sort(key=lambda count: (_total(stock, count), -_threshold_amount(stock, count)))
    for _, group in groupby(counts, key=lambda count: _total(stock, count)):
        growing: list[Observation] = []
        for smaller in group:
            if (smaller.quantity.low or 0) > (growing[-1].quantity.low or 0 if growing else 0):
                growing.append(smaller)
        thresholds = [*(_threshold_amount(stock, observation) for observation in growing), Fraction(0)]
        steps = tuple(high - low for high, low in pairwise(thresholds))
        if growing:
            yield Case(tuple(growing), steps)


def _counts(stock: Stock, observation: Observation) -> bool:
    """Whether an observation may meet a rule's need for counts: of a whole area's things over a threshold."""
    has_threshold = stock.catalogue.indicators[observation.indicator].threshold is not None
    return has_threshold and not observation.part and observation.measure.is_level


def _total(stock: Stock, count: Observation) -> tuple[str, str, str, str]:
    """Return the total that follows as bounded by a count over a threshold: indicator, area, period, source."""
    total = stock.catalogue.indicators[count.indicator].threshold_on
    return (total, count.area, count.period.text, count.source)


def _threshold_amount(stock: Stock, count: Observation) -> Fraction:
    """Return the amount that each counted thing reaches, in the base unit, as a rule needs it."""
    return threshold_value(stock.catalogue.indicators[count.indicator])
