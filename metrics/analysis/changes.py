"""Which figures differ between two versions of the data: which came, which were put right, which went."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace

from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.model.codes import ChangeKind
from metrics.model.observations import NOWHERE
from metrics.model.records import Observation

Key = Callable[[Fact], Hashable]


@dataclass(frozen=True, slots=True)
class Change:
    """One figure as it was and as it is; None where there was, or is, none."""

    before: Fact | None
    after: Fact | None

    @property
    def kind(self) -> ChangeKind:
        """What became of it."""
        if self.before is None:
            return ChangeKind.ADDED
        return ChangeKind.REMOVED if self.after is None else ChangeKind.CORRECTED

    @property
    def facts(self) -> tuple[Fact, ...]:
        """It as it was and as it is, as far as there is any."""
        return tuple(fact for fact in (self.before, self.after) if fact is not None)

    @property
    def newest(self) -> Fact:
        """It as it is, or else as it was last."""
        return self.facts[-1]


def changes(before: Facts, after: Facts) -> list[Change]:
    """Return what differs, in the order of the figures as they are, those that are gone behind.

    A figure is the same one as long as it says the same at the same place; else it is known again by what it is of and
    its document, by its characters and line, or by its line and indicator, in this turn.
    """
    old, new = list(before), list(after)
    found: dict[Fact, Fact] = {}
    for key in KEYS:
        found |= _paired(old, new, key)
        old, new = [fact for fact in old if fact not in found], _rest(new, found.values())
    corrected = {now: was for was, now in found.items() if saying(was) != saying(now)}
    came = set(new)
    told = (Change(corrected.get(fact), fact) for fact in after if fact in corrected or fact in came)
    return [*told, *(Change(fact, None) for fact in old)]


def saying(fact: Fact) -> Hashable:
    """Return all that a figure says, without the place in the files where it is written."""
    own = fact.origin
    written: Hashable = replace(own, location=NOWHERE, supersedes=()) if isinstance(own, Observation) else ""
    replaced = fact.successor is not None
    return (
        fact.id,
        written,
        (fact.value, fact.low, fact.high),
        fact.unit,
        fact.prices,
        replaced,
        fact.is_disputed,
    )


def _paired(old: Sequence[Fact], new: Sequence[Fact], key: Key) -> dict[Fact, Fact]:
    """Return which old figure is which new one by a key, each in its order."""
    waiting: dict[Hashable, list[Fact]] = {}
    for fact in reversed(new):
        waiting.setdefault(key(fact), []).append(fact)
    pairs = ((fact, waiting.get(key(fact))) for fact in old)
    return {fact: there.pop() for fact, there in pairs if there}


def _rest(facts: Sequence[Fact], found: Iterable[Fact]) -> list[Fact]:
    """Return the facts that are not found."""
    known = set(found)
    return [fact for fact in facts if fact not in known]


def _of(fact: Fact) -> Hashable:
    """Return what a figure is a number of, and the document and manner in which it is told."""
    return fact.document, fact.thing, fact.printed == ""


def _about(fact: Fact) -> Hashable:
    """Return the same more loosely: by its cells alone."""
    cells = fact.indicator, fact.area, fact.part, fact.period.text, fact.measure, fact.ranked
    return fact.document, cells, fact.printed == ""


def _at(fact: Fact) -> Hashable:
    """Return the characters of a figure and where they stand; an implied one is never known again by these."""
    return (fact.document, fact.line, fact.printed) if fact.printed else fact


def _line(fact: Fact) -> Hashable:
    """Return the line and the indicator of a printed figure."""
    return (fact.document, fact.line, fact.indicator, fact.measure) if fact.printed else fact


KEYS: tuple[Key, ...] = (lambda fact: fact.id, _of, _about, _at, _line)
