"""What is printed, and what other figures imply for the very same thing, where the two are not one number."""

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from metrics.analysis.facts import Fact
from metrics.analysis.store import facts_of, grouped
from metrics.model.kept import kept
from metrics.model.records import Catalogue


class ContraryValue(NamedTuple):
    """A printed figure, and one implied of the same thing that contradicts it: their intervals do not meet."""

    printed: Fact
    implied: Fact


def contrary_values(catalogue: Catalogue, fact: Fact) -> list[ContraryValue]:
    """Return where a fact, printed or implied, is one of two contrary values of one thing."""
    return _of_indicator(catalogue, fact.indicator).get(fact, [])


@kept
def _of_indicator(catalogue: Catalogue, indicator: str) -> Mapping[Fact, list[ContraryValue]]:
    """Return the contrary values of an indicator, printed and implied, by either of the two."""
    ends = ((end, pair) for pair in _pairs(catalogue, indicator) for end in pair)
    by_end = grouped(ends, lambda end: end[0])
    return {fact: [pair for _, pair in of_fact] for fact, of_fact in by_end.items()}


def _pairs(catalogue: Catalogue, indicator: str) -> Iterator[ContraryValue]:
    """Yield every two contrary values of an indicator: of one thing, one printed, one implied, and they do not meet."""
    facts = facts_of(catalogue).select(indicator=indicator)
    implied = grouped((fact for fact in facts if fact.rule), lambda fact: fact.thing)
    printed = (fact for fact in facts if implied and fact.status.is_printed)
    pairs = chain.from_iterable(
        (ContraryValue(fact, other) for other in implied.get(fact.thing, ())) for fact in printed
    )
    yield from (pair for pair in pairs if not pair.implied.meets(pair.printed))
