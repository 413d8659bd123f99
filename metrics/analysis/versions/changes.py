"""Which figures differ between two versions of the data: which came, were put right, are revised, and which went."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.model.codes import ChangeKind
from metrics.model.observations import NOWHERE
from metrics.model.records import Observation

FactKey = Callable[[Fact], Hashable]


class Change(Struct, frozen=True):
    """One figure as it was in the version before and as it is now; None where there was, or is, none.

    Where a later figure replaces it, ``after`` is that one.
    """

    before: Fact | None
    after: Fact | None

    @property
    def kind(self) -> ChangeKind:
        """What became of the figure between the two versions: it came, went, was revised or put right."""
        if self.before is None:
            return ChangeKind.ADDED
        if self.after is None:
            return ChangeKind.REMOVED
        if _replaces(self.after, self.before):
            return ChangeKind.REVISED
        return ChangeKind.CHANGED if _number(self.before) == _number(self.after) else ChangeKind.CORRECTED

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The changed figure as it was and as it is, as far as there is any."""
        return tuple(fact for fact in (self.before, self.after) if fact is not None)

    @property
    def newest(self) -> Fact:
        """The changed figure as it is in the newer version; one that is gone, as it was last."""
        return self.facts[-1]


def changes(before: Facts, after: Facts, same: Mapping[Fact, Fact] | None = None) -> list[Change]:
    """Return the changes between two versions, in the order of the figures as they are, those that are gone behind.

    ``same`` is what `known_again` finds. A figure that a later one replaces is told once, with the one that came.
    """
    same = known_again(before, after) if same is None else same
    origins = {now: was for was, now in same.items()}
    came = [fact for fact in after if fact not in origins]
    revised = _revised(origins, came)
    newer = {change.after for change in revised.values()}
    changed: list[Change] = []
    for fact in after:
        if fact in revised:
            changed.append(revised[fact])
        elif fact not in origins:
            changed += [] if fact in newer else [Change(None, fact)]
        elif saying(origins[fact]) != saying(fact):
            changed.append(Change(origins[fact], fact))
    return [*changed, *(Change(fact, None) for fact in before if fact not in same)]


def known_again(before: Facts, after: Facts) -> dict[Fact, Fact]:
    """Return which figure of the version before is which of the version after.

    A figure is the same one as long as it says the same at the same place; else it is known again by what it is of and
    its document, by its characters and line, or by its line and indicator, in this turn.
    """
    old, new = list(before), list(after)
    again: dict[Fact, Fact] = {}
    for key in KEYS:
        again |= _paired(old, new, key)
        old, new = [fact for fact in old if fact not in again], _rest(new, again.values())
    return again


def _revised(origins: Mapping[Fact, Fact], came: Iterable[Fact]) -> dict[Fact, Change]:
    """Return the figures of the version before that one which came replaces; by each as it is now."""
    homes = {fact.origin.location: fact for fact in came if isinstance(fact.origin, Observation)}
    revised = {}
    for fact, was in origins.items():
        newer = homes.get(fact.successor.location) if fact.successor else None
        if newer is not None and was.successor is None and _replaces(newer, was):
            revised[fact] = Change(was, newer)
    return revised


def _replaces(newer: Fact, older: Fact) -> bool:
    """Whether a figure of the newer version says that it replaces one of the older version."""
    address = older.first.address
    return isinstance(newer.origin, Observation) and any(
        replaced.address == address for replaced in newer.origin.supersedes
    )


def _number(fact: Fact) -> Hashable:
    """Return what a figure states, and in which unit: where that differs between two versions, it was changed."""
    return fact.value, fact.low, fact.high, fact.unit


def saying(fact: Fact) -> Hashable:
    """Return all that a figure says, to compare two versions by, without the place in the files where it is written."""
    own = fact.origin
    written: Hashable = replace(own, location=NOWHERE, supersedes=()) if isinstance(own, Observation) else ""
    replaced = fact.successor is not None
    return (
        fact.id,
        written,
        _number(fact),
        fact.prices,
        replaced,
        fact.is_disputed,
    )


def _paired(old: Sequence[Fact], new: Sequence[Fact], key: FactKey) -> dict[Fact, Fact]:
    """Return which figure of the old version is which of the new one by a key, each in its order."""
    waiting: dict[Hashable, list[Fact]] = {}
    for fact in reversed(new):
        waiting.setdefault(key(fact), []).append(fact)
    pairs = ((fact, waiting.get(key(fact))) for fact in old)
    return {fact: there.pop() for fact, there in pairs if there}


def _rest(facts: Sequence[Fact], known: Iterable[Fact]) -> list[Fact]:
    """Return the facts that were not known again in the other version."""
    apart = set(known)
    return [fact for fact in facts if fact not in apart]


def _of(fact: Fact) -> Hashable:
    """Return the key by which a changed figure is known again in another version: its document, and what it counts."""
    return fact.document, fact.thing, fact.printed == ""


def _about(fact: Fact) -> Hashable:
    """Return a looser key of a figure of a version: its cells alone."""
    cells = fact.indicator, fact.area, fact.part, fact.period.text, fact.measure, fact.ranked
    return fact.document, cells, fact.printed == ""


def _at(fact: Fact) -> Hashable:
    """Return a key of a figure of a version: its characters and where they stand; an implied one is its own."""
    return (fact.document, fact.place, fact.printed) if fact.printed else fact


def _line(fact: Fact) -> Hashable:
    """Return a key of a printed figure of a version: its line, or cell, its indicator and measure."""
    return (fact.document, fact.place, fact.indicator, fact.measure) if fact.printed else fact


KEYS: tuple[FactKey, ...] = (lambda fact: fact.id, _of, _about, _at, _line)
