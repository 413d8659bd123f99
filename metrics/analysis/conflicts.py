"""Two papers, two numbers: which figures of one thing cannot all be true.

Figures of one thing whose intervals share a number agree; rounding alone parts none. Where no number is in all of
them they disagree: all are kept, none is chosen, none is averaged. What is replaced by a later figure is history and
disagrees with nothing; a plan or an estimate is no number of what was counted.
"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from msgspec import Struct

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.revisions import counting, successors
from metrics.language import Bilingual
from metrics.model.kept import kept
from metrics.model.observations import address_of
from metrics.model.quantity import Quantity
from metrics.model.records import Catalogue, Location, Observation, Thing

HUNDRED = Fraction(100)


class Conflict(Struct, frozen=True):
    """Figures of one thing that cannot all be true, as the catalogue lists them."""

    observations: tuple[Observation, ...]

    @property
    def lowest(self) -> Observation:
        """The figure of the conflict that ends first."""
        return min(
            self.observations,
            key=lambda observation: (observation.quantity.high is None, observation.quantity.high or 0),
        )

    @property
    def highest(self) -> Observation:
        """The figure of the conflict that begins last."""
        return max(
            self.observations,
            key=lambda observation: (observation.quantity.low is not None, observation.quantity.low or 0),
        )

    @property
    def apart(self) -> Interval:
        """How far the highest figure of the conflict lies above the lowest, in the base unit."""
        return Interval.of(self.highest.quantity).minus(Interval.of(self.lowest.quantity))

    @property
    def share_apart(self) -> Interval | None:
        """How far the figures of a conflict lie apart in per cent of the lowest; None where that may be zero."""
        lowest = Interval.of(self.lowest.quantity)
        if lowest.low is None or lowest.low <= 0:
            return None
        return self.apart.over(lowest).times(Interval.exactly(HUNDRED))

    @property
    def why(self) -> tuple[Bilingual, ...]:
        """Why a curator lets them stand; empty: nobody has looked into it."""
        return tuple(observation.disputed for observation in self.observations if observation.disputed)

    @property
    def is_acknowledged(self) -> bool:
        """Whether a curator has said why the figures of a conflict stand."""
        return bool(self.why)


@kept
def conflicts(catalogue: Catalogue) -> tuple[Conflict, ...]:
    """Return every conflict of a catalogue, figures of one thing that disagree, by theme and place; found once."""
    things: dict[Thing, list[Observation]] = {}
    for observation in counting(catalogue):
        if observation.status.is_counted:
            things.setdefault(observation.thing, []).append(observation)
    disagreements = (_disagreeing(same) for same in things.values() if len(same) > 1)
    return tuple(Conflict(group) for group in disagreements if group)


def conflict_of(catalogue: Catalogue, observation: Observation) -> Conflict | None:
    """Return the conflict, two numbers for one thing, that a figure is part of; None where it has none."""
    return _by_location(catalogue).get(observation.location)


def of_one_thing(catalogue: Catalogue, observation: Observation) -> tuple[Observation, ...]:
    """Return all printed figures of the very thing that one is of, that one first; none where there is no other."""
    same = _of_things(catalogue).get(observation.thing, ())
    return (observation, *(other for other in same if other is not observation)) if len(same) > 1 else ()


def agreeing(catalogue: Catalogue, same: Sequence[Observation]) -> list[Observation]:
    """Return which figures of one thing say the same as the first, and are not replaced."""
    replaced = successors(catalogue)
    return [
        observation
        for observation in same[1:]
        if observation.location not in replaced and _says_the_same(same[0], observation)
    ]


def _says_the_same(one: Observation, other: Observation) -> bool:
    """Whether two figures of one thing were both counted, and are no conflict: their intervals meet."""
    return one.status.is_counted and other.status.is_counted and not _disagree(one, other)


def acknowledged_in_vain(catalogue: Catalogue) -> Iterator[Observation]:
    """Yield the figures that are said to be disputed though they are in no conflict: none disagrees with them."""
    for observation in counting(catalogue):
        if observation.disputed and conflict_of(catalogue, observation) is None:
            yield observation


def address(catalogue: Catalogue, observation: Observation) -> str:
    """Return where a figure, such as one in conflict, stands in the documents: document:line, or document:cell."""
    document = catalogue.sources[observation.source].document
    return address_of(document, observation.place)


def gap(one: Quantity, other: Quantity) -> Fraction:
    """Return how far two quantities in conflict lie apart at least; nothing where they meet."""
    lower, upper = (one, other) if other.lies_above(one) else (other, one)
    return (
        (upper.low or Fraction(0)) - (lower.high or Fraction(0)) if upper.lies_above(lower) else Fraction(0)
    )


@kept
def _of_things(catalogue: Catalogue) -> Mapping[Thing, Sequence[Observation]]:
    """Return the printed figures of each thing of which there are several, which may be in conflict or revised."""
    things: dict[Thing, list[Observation]] = {}
    for observation in catalogue.observations:
        things.setdefault(observation.thing, []).append(observation)
    return {thing: same for thing, same in things.items() if len(same) > 1}


def _disagreeing(same: Sequence[Observation]) -> tuple[Observation, ...]:
    """Return those of one thing's figures that are in conflict with another; none where all agree."""
    return tuple(observation for observation in same if any(_disagree(observation, other) for other in same))


def _disagree(one: Observation, other: Observation) -> bool:
    """Whether two figures of one thing cannot both be true: totals that say they count other things can."""
    other_scope = one.covers and other.covers and one.covers != other.covers
    return not other_scope and not one.quantity.meets(other.quantity)


@kept
def _by_location(catalogue: Catalogue) -> Mapping[Location, Conflict]:
    """Return the disagreements by where their figures stand in the curated files."""
    return {
        observation.location: conflict
        for conflict in conflicts(catalogue)
        for observation in conflict.observations
    }
