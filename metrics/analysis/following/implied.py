"""What follows from printed figures by arithmetic alone.

The rules (``metrics.analysis.following.rules``) are applied to what is printed, and again with what they found, until
nothing new follows. Each implied value is its own tree: its rule, and its inputs, which are printed observations
or implied values in their turn. Planned figures imply nothing.
"""

from collections.abc import Callable, Collection, Iterator

from msgspec.structs import replace

from metrics.analysis.arithmetic.expression import range_of
from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.following.needs import Case
from metrics.analysis.following.rule import Purpose, Side
from metrics.analysis.following.rules import GAINS, RULES, Derivation
from metrics.analysis.following.stock import Stock
from metrics.analysis.following.tree import ImpliedValue, Subject, Value, leaves
from metrics.model.kept import kept
from metrics.model.records import Catalogue, Observation

DerivationKey = tuple[str, tuple[int, ...], tuple[str, ...]]
NOTHING = Interval(None, None, None)
ROUNDS = 6  # an implied value rests on printed ones over at most so many steps


@kept
def implied_values(catalogue: Catalogue) -> tuple[ImpliedValue, ...]:
    """Return all that follows from what ``catalogue`` prints, by the steps that it takes; found once however often."""
    return tuple(sorted(implied_about(catalogue, lambda _: True), key=_steps))


def implied_about(
    catalogue: Catalogue,
    wanted: Callable[[Subject], bool],
    uses: Collection[Purpose] = (Purpose.BESIDE, Purpose.CHECK),
) -> Iterator[ImpliedValue]:
    """Yield the implied facts, then what else follows by rules, for ``uses``, about a subject that is ``wanted``.

    Nothing else is worked out, and each only when it is asked for.
    """
    stock, facts = _implied_facts(catalogue)
    yield from facts
    for line in (line for line in RULES if line.rule.use in uses):
        values = (_implied(line, *case) for case in _once(line, stock, wanted))
        yield from (implied for implied in values if not implied.interval.says_nothing)


def _once(
    line: Derivation, stock: Stock, wanted: Callable[[Subject], bool]
) -> Iterator[tuple[Case, Subject]]:
    """Yield the cases of a rule about a subject that is wanted, each once."""
    seen: set[DerivationKey] = set()
    for case, subject in _cases(line, stock):
        if wanted(subject) and (key := _key(line, case, subject)) not in seen:
            seen.add(key)
            yield case, subject


def implied_gains(catalogue: Catalogue) -> Iterator[ImpliedValue]:
    """Yield what follows from other figures for each gain that is printed."""
    stock = _implied_facts(catalogue)[0]
    return (_implied(line, *case) for line in GAINS for case in _cases(line, stock))


def implied_levels(catalogue: Catalogue) -> Iterator[ImpliedValue]:
    """Yield every implied value that is a row of the tidy frame; found once, however often it is asked for."""
    yield from _implied_facts(catalogue)[1]


def stock_of(catalogue: Catalogue) -> Stock:
    """Return what is printed, and the levels that follow from it; gathered once."""
    return _implied_facts(catalogue)[0]


def implied_facts(catalogue: Catalogue) -> list[ImpliedValue]:
    """Return every implied value that is a fact, by the steps that it takes."""
    return sorted(implied_levels(catalogue), key=_steps)


def beside(catalogue: Catalogue, implied: ImpliedValue) -> tuple[ImpliedValue, ...]:
    """Return what else follows from the very inputs of an implied value, and has no indicator of its own."""
    needs, stock = {line.rule: line.need for line in RULES}, _implied_facts(catalogue)[0]
    case = Case(implied.inputs)
    values = (
        _implied(line, case, subject)
        for line in RULES
        if line.rule.use.is_beside and line.need is needs[implied.rule]
        for subject in line.about(stock, case)
    )
    return tuple(value for value in values if not value.interval.says_nothing)


def dependents(catalogue: Catalogue, observation: Observation) -> tuple[ImpliedValue, ...]:
    """Return all that follows from an observation, at any depth: without the observation it would be gone."""
    return tuple(value for value in implied_values(catalogue) if observation in leaves(value))


def _steps(value: Value) -> int:
    """Return over how many steps an implied value follows from printed figures."""
    return 1 + max(map(_steps, value.inputs)) if isinstance(value, ImpliedValue) else 0


@kept
def _implied_facts(catalogue: Catalogue) -> tuple[Stock, tuple[ImpliedValue, ...]]:
    """Return all implied values that are facts; each round of the rules starts from what the last one found."""
    by_key: dict[DerivationKey, ImpliedValue] = {}
    stock = Stock.of(catalogue)
    for _ in range(ROUNDS):
        known = len(by_key)
        for line in (line for line in RULES if line.rule.use.is_row):
            for case, subject in _cases(line, stock):
                key = _key(line, case, subject)
                if key not in by_key:
                    by_key[key] = _implied(line, case, subject)
        if not stock.gains(list(by_key.values())[known:]):
            break
    return stock, tuple(implied for implied in by_key.values() if not implied.interval.says_nothing)


def _cases(line: Derivation, stock: Stock) -> Iterator[tuple[Case, Subject]]:
    """Yield the cases of a rule, with what each is about."""
    for case in line.need(stock):
        for subject in line.about(stock, case):
            yield case, subject


def _key(line: Derivation, case: Case, subject: Subject) -> DerivationKey:
    """Return what tells one application of a rule from all others; values are told apart by identity."""
    about = subject.indicator, subject.area, subject.part, subject.period.text, subject.measure
    return line.rule.name, tuple(map(id, case.inputs)), about


def _implied(line: Derivation, case: Case, subject: Subject) -> ImpliedValue:
    """Return what a rule says of a subject in one case."""
    value = ImpliedValue(line.rule, case.inputs, subject, NOTHING, case.numbers)
    interval = _one_side(range_of(value.expression), line.rule.side)
    if subject.measure.is_level:
        interval = _without_nothing(interval)
    return replace(value, interval=_at_its_end(interval))


def _one_side(interval: Interval, side: Side) -> Interval:
    """Return the implied interval without the end of which a rule says nothing: a lower bound has no upper end."""
    if side.has_low and side.has_high:
        return interval
    return Interval(interval.low, interval.low, None) if side.has_low else Interval(None, None, interval.high)


def _at_its_end(interval: Interval) -> Interval:
    """Return an implied mere bound with the bound as its number: 至多 is told of the end, nothing short of it."""
    if interval.value is None or (interval.low is None) is (interval.high is None):
        return interval
    end = interval.high if interval.low is None else interval.low
    return Interval(interval.low, end, interval.high)


def _without_nothing(interval: Interval) -> Interval:
    """Return an implied interval without the lower end zero: that there is not less than nothing is no news."""
    if interval.low == 0 and interval.high != 0:
        return Interval(None, interval.value or None, interval.high)
    return interval
