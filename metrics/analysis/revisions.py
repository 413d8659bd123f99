"""Figures that a later one replaced: what replaces what, and which of them counts."""

from collections.abc import Iterator, Mapping
from itertools import chain

from msgspec import Struct

from metrics.model.kept import kept
from metrics.model.records import Catalogue, Location, Observation


class Revision(Struct, frozen=True):
    """Figures of one thing, each replaced by the next: the last one counts."""

    observations: tuple[Observation, ...]

    @property
    def newest(self) -> Observation:
        """The figure of the revision that counts."""
        return self.observations[-1]


@kept
def successors(catalogue: Catalogue) -> Mapping[Location, Observation]:
    """Return by its place in the files each figure that is replaced (revised), with the one that replaces it."""
    newer = [observation for observation in catalogue.observations if observation.supersedes]
    return {
        old.location: observation for observation in newer for old in _replaced_by(catalogue, observation)
    }


def counting(catalogue: Catalogue) -> Iterator[Observation]:
    """Yield the figures that count: those that no revision replaces."""
    replaced = successors(catalogue)
    return (observation for observation in catalogue.observations if observation.location not in replaced)


def revisions(catalogue: Catalogue) -> tuple[Revision, ...]:
    """Return the revisions: the history of each figure that replaces others, the oldest first."""
    replaced = successors(catalogue)
    newest = [
        observation
        for observation in catalogue.observations
        if observation.supersedes and observation.location not in replaced
    ]
    return tuple(Revision(history(catalogue, observation)) for observation in newest)


def history(catalogue: Catalogue, newest: Observation) -> tuple[Observation, ...]:
    """Return a revised figure behind all that it replaces, directly or over others, in order."""
    by_location: dict[Location, Observation] = {}
    waiting = [newest]
    while waiting:
        observation = waiting.pop(0)
        if observation.location not in by_location:
            by_location[observation.location] = observation
            waiting += _replaced_by(catalogue, observation)
    return tuple(reversed(by_location.values()))


def last_of(catalogue: Catalogue, observation: Observation) -> Observation:
    """Return the figure that counts instead of a revised one; itself where nothing replaces it."""
    replaced, seen = successors(catalogue), set[Location]()
    while observation.location in replaced and observation.location not in seen:
        seen.add(observation.location)
        observation = replaced[observation.location]
    return observation


def _replaced_by(catalogue: Catalogue, newer: Observation) -> list[Observation]:
    """Return the figures that a revision replaces directly."""
    places = {old.address for old in newer.supersedes}
    older_figures = chain.from_iterable(_by_address(catalogue).get(address, ()) for address in sorted(places))
    return [
        older for older in older_figures if older.thing == newer.thing and older.location != newer.location
    ]


@kept
def _by_address(catalogue: Catalogue) -> Mapping[str, list[Observation]]:
    """Return the figures by document and place, as a revision names the one that it replaces."""
    by_address: dict[str, list[Observation]] = {}
    for observation in catalogue.observations:
        by_address.setdefault(observation.address, []).append(observation)
    return by_address
