"""What is stated against what follows: do a document's figures agree with each other?

Each implied value is held against every printed figure that says something about the same subject. The two
intervals meet, or they do not; rounding alone never parts them, since an interval holds all that would be printed so.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from msgspec import Struct

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.conflicts import conflict_of
from metrics.analysis.following.implied import implied_about, implied_gains, stock_of
from metrics.analysis.following.rule import Purpose
from metrics.analysis.following.rules import ELSEWHERE
from metrics.analysis.following.stock import Stock, one_document
from metrics.analysis.following.tree import ImpliedValue, Subject, leaves, stated
from metrics.model.codes import Agreement
from metrics.model.kept import kept
from metrics.model.records import Catalogue, Observation
from metrics.model.units import Base


class Consistency(Struct, frozen=True):
    """A stated figure, what follows from others about its subject, and the interval that both leave: None if none."""

    agreement: Agreement
    stated: Observation
    follows: ImpliedValue
    interval: Interval | None


@kept
def disagreements(catalogue: Catalogue) -> tuple[Consistency, ...]:
    """Return where a stated figure and what follows from others share no number; found once, and few."""
    return tuple(pair for pair in consistency(catalogue) if pair.interval is None)


def consistency(catalogue: Catalogue) -> Iterator[Consistency]:
    """Yield how each stated figure agrees with what follows from others, once for the same figures."""
    stock, seen = stock_of(catalogue), set[frozenset[int]]()
    for implied in chain(
        implied_about(catalogue, lambda subject: bool(stock.stated(subject)), (Purpose.CHECK,)),
        implied_gains(catalogue),
        _repeated(stock),
    ):
        for observation in _stated(stock, implied):
            together = frozenset(map(id, (observation, *leaves(implied))))
            if together not in seen:
                seen.add(together)
                yield _checked(catalogue, observation, implied)


def contradictions(catalogue: Catalogue) -> tuple[Consistency, ...]:
    """Return the contradictions: where what is stated cannot be what follows by a rule, by file and line.

    Two numbers for one thing are told once, as that: not again by what follows from either, and no more once a curator
    lets them stand.
    """
    wrong = (
        disagreement for disagreement in disagreements(catalogue) if disagreement.agreement.is_contradiction
    )
    unknown = (disagreement for disagreement in wrong if not _is_known(catalogue, disagreement))
    return tuple(sorted(unknown, key=lambda one: (one.stated.location.file, one.stated.location.line)))


def _is_known(catalogue: Catalogue, disagreement: Consistency) -> bool:
    """Whether papers disagree about a figure that follows, unless this is the disagreement itself, and open."""
    conflict = conflict_of(catalogue, disagreement.stated)
    if disagreement.follows.rule.repeats:
        return conflict is None or conflict.is_acknowledged
    return bool(conflict) or any(conflict_of(catalogue, leaf) for leaf in leaves(disagreement.follows))


def _repeated(stock: Stock) -> Iterator[ImpliedValue]:
    """Yield what one document says of the same as another: by rule it follows that the other should say so too."""
    for same in stock.printed.values():
        for other in same if len(same) > 1 and not same[0].measure.is_rank else ():
            yield ImpliedValue(ELSEWHERE, (other,), Subject.of(other), stated(other))


def _stated(stock: Stock, implied: ImpliedValue) -> Iterator[Observation]:
    """Yield the printed figures about the subject of what follows by a rule that it does not rest on."""
    if not implied.rule.use.is_beside:
        stated_here = stock.stated(implied.subject)
        used = set(map(id, leaves(implied))) if stated_here else set()
        yield from (level for level in stated_here if id(level) not in used)


def _checked(catalogue: Catalogue, observation: Observation, implied: ImpliedValue) -> Consistency:
    """Return how one stated figure agrees with one implied value."""
    own = stated(observation)
    both = own.meeting(implied.interval)
    if both is None:
        excused = _may_differ(catalogue, observation, implied)
        agreement = Agreement.OTHER_FIELD if excused else Agreement.CONTRADICTORY
    else:
        same = (both.low, both.high) == (own.low, own.high)
        agreement = Agreement.CONSISTENT if same else Agreement.TIGHTENED
    return Consistency(agreement, observation, implied, both)


def _may_differ(catalogue: Catalogue, observation: Observation, implied: ImpliedValue) -> bool:
    """Whether what is stated and what follows may have different scopes, so that their difference contradicts nothing.

    Growth is official on a same-scope base: only where the words alone define what is counted, in one document, is the
    base the level of the year before. What is preliminary is revised; what has another definition is another number.
    Two totals may count different things where they say what they cover.
    """
    indicator = catalogue.indicators[observation.indicator]
    if len({leaf.status for leaf in (observation, *leaves(implied)) if leaf.status.is_reported}) > 1:
        return True
    if len({leaf.details.definition.zh for leaf in (observation, *leaves(implied))}) > 1:
        return True
    if _at_other_prices((observation, *leaves(implied)), catalogue.units.shown(indicator.unit)):
        return True
    if implied.rule.spans_years:
        plain = indicator.defined_by.is_plain and not indicator.scope.is_yearly
        return not (plain and one_document((observation, implied)))
    return _covers_differ((observation, *leaves(implied)), implied)


def _at_other_prices(figures: Iterable[Observation], unit: Base) -> bool:
    """Whether what follows uses a growth of money that may not be counted in the prices of its levels."""
    changes = [figure for figure in figures if figure.measure.is_growth]
    return unit.money and any(not change.details.prices.is_current for change in changes)


def _covers_differ(figures: Iterable[Observation], implied: ImpliedValue) -> bool:
    """Whether totals, stated and following, say they cover different things; a bound from counts covers others."""
    covers = {figure.covers for figure in figures if figure.measure.is_level}
    return len(covers - {None}) > 1 or (implied.rule.counts and covers != {None})
