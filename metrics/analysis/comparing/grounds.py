"""On which grounds two figures of an indicator compare or do not: judged once for each kind of pair."""

from collections.abc import Hashable

from metrics.analysis.comparing.facets import grounds_of
from metrics.analysis.comparing.pairs import Ground
from metrics.analysis.comparing.traits import shared, traits_of
from metrics.analysis.facts import Fact
from metrics.model.kept import kept
from metrics.model.records import Catalogue

Grounds = tuple[Ground, ...]


def grounds_between(catalogue: Catalogue, first: Fact, second: Fact) -> Grounds:
    """Return the grounds on which two facts of an indicator compare or not, the gravest first."""
    judged = _judged(catalogue)
    key = first.indicator, sort_of(catalogue, first), sort_of(catalogue, second), shared(first, second)
    if key not in judged:
        judged[key] = grounds_of(catalogue, first, second)
    return judged[key]


def sort_of(catalogue: Catalogue, fact: Fact) -> int:
    """Return the number of a fact's traits among those of a catalogue: facts of one sort are judged alike."""
    sorts, numbers = _sorts(catalogue)
    if fact not in sorts:
        sorts[fact] = numbers.setdefault(traits_of(catalogue, fact), len(numbers))
    return sorts[fact]


@kept
def _judged(_: Catalogue) -> dict[tuple[Hashable, ...], Grounds]:
    """Return what was judged of a catalogue's kinds of pairs so far."""
    return {}


@kept
def _sorts(_: Catalogue) -> tuple[dict[Fact, int], dict[Hashable, int]]:
    """Return the sorts of facts seen, each with its number by its traits: grounds are judged once a pair of sorts."""
    return {}, {}
