"""What follows from printed figures by arithmetic alone.

A rule takes the observations that one document prints of one indicator, area, part and period, and returns
what they imply. A new rule is one function and one line in RULES. Planned figures imply nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain, groupby

from metrics.analysis.interval import Interval
from metrics.model.codes import Measure, Status
from metrics.model.period import Period
from metrics.model.records import Catalogue, Indicator, Observation

HUNDRED = Fraction(100)


@dataclass(frozen=True, slots=True)
class Implied:
    """One implied level: ``rule`` and ``inputs`` are its proof, ``interval`` is in the indicator's base unit."""

    rule: str
    inputs: tuple[Observation, ...]
    indicator: str
    period: Period
    interval: Interval

    @property
    def basis(self) -> str:
        """Return rule and inputs as one machine-readable text, such as ``base(level=001:199; …)``."""
        inputs = "; ".join(f"{each.measure}={each.source}:{each.line}" for each in self.inputs)
        return f"{self.rule}({inputs})"


Group = Mapping[Measure, Observation]
Rule = Callable[[Catalogue, Group], Iterator[Implied]]


def base(_: Catalogue, group: Group) -> Iterator[Implied]:
    """Last year's level, as this year's level and growth imply it.

    Source:
        Definition of 同比 (National Bureau of Statistics). Official growth is computed on a same-scope base,
        so the result need not be the level that was published a year earlier.
    """
    level, growth = group.get(Measure.LEVEL), group.get(Measure.CHANGE_ON_YEAR)
    if level and growth:
        factor = Interval.of(growth.quantity).times(1 / HUNDRED).shifted(Fraction(1))
        interval = Interval.of(level.quantity).over(factor)
        yield Implied("base", (level, growth), level.indicator, level.period.before(1), interval)


def target(catalogue: Catalogue, group: Group) -> Iterator[Implied]:
    """The year's target, as what is done and its completion imply it."""
    level, completion = group.get(Measure.LEVEL), group.get(Measure.COMPLETION)
    if level and completion:
        year = Period.read(str(level.period.year))
        interval = Interval.of(level.quantity).over(Interval.of(completion.quantity).times(1 / HUNDRED))
        for indicator in catalogue.indicators.values():
            if indicator.target_of == level.indicator:
                yield Implied("target", (level, completion), indicator.id, year, interval)


RULES: tuple[Rule, ...] = (base, target)


def implied_levels(catalogue: Catalogue) -> Iterator[Implied]:
    """Yield every level that the catalogue's printed figures imply: none of which nothing is certain."""
    groups = _groups(catalogue.observations)
    found = chain.from_iterable(rule(catalogue, group) for group in groups for rule in RULES)
    yield from (each for each in found if each.interval.low is not None or each.interval.high is not None)
    yield from (each for each in _lower_bounds(catalogue) if each.interval.low)


def _groups(observations: Iterable[Observation]) -> Iterator[Group]:
    """Yield what one document prints of one indicator, area, part and period, by measure."""
    printed = [each for each in observations if each.status is Status.PRINTED]
    for _, group in groupby(sorted(printed, key=_subject), key=_subject):
        yield {each.measure: each for each in group}


def _subject(observation: Observation) -> tuple[str, str, str, str, str]:
    """Return what an observation is about, apart from its measure."""
    return (
        observation.indicator,
        observation.area,
        observation.part,
        observation.period.text,
        observation.source,
    )


def _lower_bounds(catalogue: Catalogue) -> Iterator[Implied]:
    """Yield a lower bound of a total from counts over nested thresholds.

    Of 20 villages over 500 thousand, 4 reach a million: together they have 4 × 1 million + 16 × 500 thousand
    at the least, whatever the other villages have.
    """
    counts = [each for each in catalogue.observations if _counts_over_a_threshold(catalogue, each)]
    counts.sort(key=lambda each: (_total(catalogue, each), -_threshold(catalogue, each)))
    for (total, _, period, _), group in groupby(counts, key=lambda each: _total(catalogue, each)):
        nested = tuple(group)
        low, counted = Fraction(0), Fraction(0)
        for each in nested:
            count = each.quantity.low or Fraction(0)
            low += max(count - counted, Fraction(0)) * _threshold(catalogue, each)
            counted = max(count, counted)
        yield Implied("lower_bound", nested, total, Period.read(period), Interval(low, low, None))


def _counts_over_a_threshold(catalogue: Catalogue, observation: Observation) -> bool:
    """Whether an observation is a printed count of the whole town's things over a threshold."""
    if catalogue.indicators[observation.indicator].threshold is None or observation.part:
        return False
    return observation.measure is Measure.LEVEL and observation.status is Status.PRINTED


def _total(catalogue: Catalogue, count: Observation) -> tuple[str, str, str, str]:
    """Return the total that a count over a threshold bounds: indicator, area, period, source."""
    total = catalogue.indicators[count.indicator].threshold_on
    return (total, count.area, count.period.text, count.source)


def _threshold(catalogue: Catalogue, count: Observation) -> Fraction:
    """Return the amount that each counted thing reaches, in the base unit."""
    return threshold_value(catalogue.indicators[count.indicator])


def threshold_value(indicator: Indicator) -> Fraction:
    """Return an indicator's threshold in the base unit; zero where it has none."""
    return (indicator.threshold and indicator.threshold.value) or Fraction(0)
