"""Rows that say the same thing, once: for what is drawn, ranked and joined; what is listed has them all."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from metrics.analysis.facts import Fact
from metrics.model.codes import Status


def one_each(rows: Iterable[Fact]) -> list[Fact]:
    """Return distinct rows, in their order: without those of which another of the same thing says as much.

    Of two that agree, the number of one lying in the interval of the other, the one that leaves less open stays, and
    what is printed before what is implied: a printed figure is never hidden by one that follows from others. Of a
    disagreement every number stays; and neither a plan nor an estimate stands for what was counted.
    """
    rows, things = list(rows), dict[tuple[object, ...], list[Fact]]()
    for row in rows:
        things.setdefault((row.thing, _claim(row)), []).append(row)
    kept = {id(row) for same in things.values() for row in (_kept(same) if len(same) > 1 else same)}
    return [row for row in rows if id(row) in kept]


def surest_last(rows: Iterable[Fact]) -> list[Fact]:
    """Return rows so that of those that say the same thing the surer stays: what is printed comes last."""
    return sorted(rows, key=lambda row: row.status.sureness)


def without_echoes(rows: Iterable[Fact]) -> list[Fact]:
    """Return rows, in their order, without what is implied where a document prints the same thing and they agree.

    Whoever lists figures lists each once: what follows from next year's growth adds nothing to the level of the year.
    Where the two disagree both stay, and so does what follows where only a bound is printed.
    """
    rows, printed = list(rows), dict[tuple[object, ...], list[Fact]]()
    for row in rows:
        if row.status.is_counted and row.is_closed:
            printed.setdefault(row.thing, []).append(row)
    return [row for row in rows if not row.status.is_implied or not _is_echo(row, printed)]


def _is_echo(row: Fact, printed: Mapping[tuple[object, ...], Sequence[Fact]]) -> bool:
    """Whether an implied row only echoes a printed figure of the same thing, with which it agrees."""
    return any(other.meets(row) for other in printed.get(row.thing, ()))


def settled(rows: Iterable[Fact]) -> list[Fact]:
    """Return the rows, each thing once, without those things of which documents print two numbers."""
    figures = one_each(rows)
    numbers = Counter(row.thing for row in figures if row.status.is_counted)
    return [row for row in figures if not row.is_disputed and numbers[row.thing] < 2]


def _claim(row: Fact) -> Status:
    """Return what a row claims to be: what follows by arithmetic is held against what was counted."""
    return row.status if row.status.is_planned or row.status.is_estimated else Status.PRINTED


def _kept(same: Sequence[Fact]) -> list[Fact]:
    """Return the distinct rows of one thing: those that stay, as no other says as much."""
    kept: list[Fact] = []
    for row in sorted(same, key=_openness):
        if not any(_says_it(fact, row) for fact in kept):
            kept.append(row)
    return kept


def _says_it(kept: Fact, row: Fact) -> bool:
    """Whether a row says the same as another, so that one is enough: printed so, too. A bound says less."""
    if row.is_disputed and row.printed:
        return (kept.low, kept.high) == (row.low, row.high)
    if row.status.is_implied or kept.value is None or not kept.is_closed:
        return kept.meets(row) and (kept.is_closed or not row.is_closed)
    return (row.low is None or row.low <= kept.value) and (row.high is None or kept.value <= row.high)


def _openness(row: Fact) -> tuple[bool, bool, Fraction]:
    """Return the sort key of rows that say the same thing: printed and closed first, the narrowest before others."""
    width = row.high - row.low if row.high is not None and row.low is not None else Fraction(0)
    return row.status.is_implied, not row.is_closed, width
