"""What of two facts decides whether they compare: few traits of each, and what the two share.

Thousands of facts have but a handful of traits between them, so a verdict is judged once for each kind of pair. A facet
that read anything else of a fact would be judged once and believed of all: so it is not let.
"""

import re
from collections.abc import Hashable
from functools import lru_cache
from typing import cast

from metrics.analysis.comparing.territory import era
from metrics.analysis.facts import Fact
from metrics.model.records import Catalogue

# a facet may read them of a fact: few values among many facts
OWN = ("measure", "status", "unit", "ranked", "prices", "is_conditional", "base", "is_disputed")
# and whether two facts have the same, and whether it is empty
SHARED = ("area", "year", "document", "part", "covers", "competitors", "among_count", "whole", "definition")
EMPTY = ("part", "covers", "among_count", "whole", "definition")
OF_TIME = ("period", "start", "end", "lasts_months")  # the same, but for the year, of many facts
GROUNDS = ("indicator", "rule")  # the one is the same of both, the other a trait of its own
READABLE = frozenset((*OWN, *SHARED, *OF_TIME, *GROUNDS))

Traits = tuple[Hashable, ...]


class OnlyTraits:
    """A fact of which a facet sees what is a trait, and nothing else."""

    __slots__ = ("_fact",)

    def __init__(self, fact: Fact) -> None:
        """Stand before ``fact``, so that a facet reads its traits alone."""
        self._fact = fact

    def __getattr__(self, name: str) -> object:
        """Return a trait of the fact by which it compares.

        Raises:
            AttributeError: if it is none; name it in OWN or SHARED, so that facts that differ in it are told apart.
        """
        if name not in READABLE:
            raise AttributeError(
                f"{name!r} is no trait by which verdicts are kept; see metrics.analysis.comparing.traits"
            )
        return getattr(self._fact, name)


def seen(fact: Fact) -> Fact:
    """Return a fact as a facet sees it."""
    return cast(Fact, OnlyTraits(fact))


def traits_of(catalogue: Catalogue, fact: Fact) -> Traits:
    """Return what a fact has in common with many others: two facts of the same traits are judged alike."""
    own = tuple(getattr(fact, name) for name in OWN)
    rule, area = fact.rule, catalogue.areas[fact.area].kind
    territory = era(catalogue, fact.area, fact.year)
    return *own, rule, area, territory, *(bool(getattr(fact, name)) for name in EMPTY), *_time(fact)


def shared(first: Fact, second: Fact) -> tuple[bool, ...]:
    """Return for each trait in SHARED whether the two facts have it in common, which decides whether they compare."""
    return tuple([getattr(first, name) == getattr(second, name) for name in SHARED])


def _time(fact: Fact) -> Traits:
    """Return what a fact's period says apart from its year, which tells it from the others of its traits and year."""
    return _time_of(
        fact.period.text,
        fact.year,
        *((day and (day.year, day.month, day.day)) for day in (fact.start, fact.end)),
    )


@lru_cache(maxsize=10_000)
def _time_of(period: str, year: int, *ends: tuple[int, int, int] | None) -> Traits:
    """Return a period as a trait that compares: its years counted from ``year``, as it is written and as days."""
    written = re.sub(r"(?<!\d)[12]\d{3}(?!\d)", lambda matched: str(int(matched[0]) - year), period)
    return written, *(end and (end[0] - year, *end[1:]) for end in ends)
