"""Facts that say the same thing, once: for what is drawn, ranked and joined; what is listed has them all."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from metrics.analysis.facts import Fact
from metrics.model.codes import Status


def one_each(facts: Iterable[Fact]) -> list[Fact]:
    """Return distinct facts, in their order: without those of which another of the same thing says as much.

    Of two that agree, the number of one lying in the interval of the other, the one that leaves less open stays, and
    what is printed before what is implied: a printed figure is never hidden by one that follows from others. Of a
    disagreement every number stays; and neither a plan nor an estimate stands for what was counted.
    """
    facts, things = list(facts), dict[tuple[object, ...], list[Fact]]()
    for fact in facts:
        things.setdefault((fact.thing, _claim(fact)), []).append(fact)
    kept = {id(fact) for same in things.values() for fact in (_kept(same) if len(same) > 1 else same)}
    return [fact for fact in facts if id(fact) in kept]


def surest_last(facts: Iterable[Fact]) -> list[Fact]:
    """Return facts so that of those that say the same thing the surer stays: what is printed comes last."""
    return sorted(facts, key=lambda fact: fact.status.sureness)


def without_echoes(facts: Iterable[Fact]) -> list[Fact]:
    """Return facts, in their order, without what is implied where a document prints the same thing and they agree.

    Whoever lists figures lists each once: what follows from next year's growth adds nothing to the level of the year.
    Where the two disagree both stay, and so does what follows where only a bound is printed.
    """
    facts, printed = list(facts), dict[tuple[object, ...], list[Fact]]()
    for fact in facts:
        if fact.status.is_counted and fact.is_closed:
            printed.setdefault(fact.thing, []).append(fact)
    return [fact for fact in facts if not fact.status.is_implied or not _is_echo(fact, printed)]


def _is_echo(fact: Fact, printed: Mapping[tuple[object, ...], Sequence[Fact]]) -> bool:
    """Whether an implied fact only echoes a printed figure of the same thing, with which it agrees."""
    return any(other.meets(fact) for other in printed.get(fact.thing, ()))


def settled(facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts, each thing once, without those things of which documents print two numbers."""
    figures = one_each(facts)
    numbers = Counter(fact.thing for fact in figures if fact.status.is_counted)
    return [fact for fact in figures if not fact.is_disputed and numbers[fact.thing] < 2]


def _claim(fact: Fact) -> Status:
    """Return what a fact claims to be: what follows by arithmetic is held against what was counted."""
    return fact.status if fact.status.is_planned or fact.status.is_estimated else Status.PRINTED


def _kept(same: Sequence[Fact]) -> list[Fact]:
    """Return the distinct facts of one thing: those that stay, as no other says as much."""
    kept: list[Fact] = []
    for figure in sorted(same, key=_openness):
        if not any(_says_it(fact, figure) for fact in kept):
            kept.append(figure)
    return kept


def _says_it(kept: Fact, fact: Fact) -> bool:
    """Whether a fact says the same as another, so that one is enough: printed so, too. A bound says less."""
    if fact.is_disputed and fact.printed:
        return (kept.low, kept.high) == (fact.low, fact.high)
    if fact.status.is_implied or kept.value is None or not kept.is_closed:
        return kept.meets(fact) and (kept.is_closed or not fact.is_closed)
    return (fact.low is None or fact.low <= kept.value) and (fact.high is None or kept.value <= fact.high)


def _openness(fact: Fact) -> tuple[bool, bool, Fraction]:
    """Return the sort key of facts that say the same thing: printed and closed first, the narrowest before others."""
    width = fact.high - fact.low if fact.high is not None and fact.low is not None else Fraction(0)
    return fact.status.is_implied, not fact.is_closed, width
