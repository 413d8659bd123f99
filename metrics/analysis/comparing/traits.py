"""What of two rows decides whether they compare: few traits of each, and what the two share.

Thousands of rows have but a handful of traits between them, so a verdict is judged once for each kind of pair. A facet
that read anything else of a row would be judged once and believed of all: so it is not let.
"""

import re
from collections.abc import Hashable
from functools import lru_cache
from typing import cast

from metrics.analysis.comparing.territory import era
from metrics.analysis.facts import Fact
from metrics.model.records import Catalogue

# a facet may read them of a row: few values among many rows
OWN = ("measure", "status", "unit", "ranked", "prices", "is_conditional", "base", "is_disputed")
# and whether two rows have the same, and whether it is empty
SHARED = ("area", "year", "document", "part", "covers", "competitors", "among_count", "whole", "definition")
EMPTY = ("part", "covers", "among_count", "whole", "definition")
OF_TIME = ("period", "start", "end", "lasts_months")  # the same, but for the year, of many rows
GROUNDS = ("indicator", "rule")  # the one is the same of both, the other a trait of its own
READABLE = frozenset((*OWN, *SHARED, *OF_TIME, *GROUNDS))

Traits = tuple[Hashable, ...]


class OnlyTraits:
    """A row of which a facet sees what is a trait, and nothing else."""

    __slots__ = ("_row",)

    def __init__(self, row: Fact) -> None:
        """Stand before ``row``, so that a facet reads its traits alone."""
        self._row = row

    def __getattr__(self, name: str) -> object:
        """Return a trait of the row by which it compares.

        Raises:
            AttributeError: if it is none; name it in OWN or SHARED, so that rows that differ in it are told apart.
        """
        if name not in READABLE:
            raise AttributeError(
                f"{name!r} is no trait by which verdicts are kept; see metrics.analysis.comparing.traits"
            )
        return getattr(self._row, name)


def seen(row: Fact) -> Fact:
    """Return a row as a facet sees it."""
    return cast(Fact, OnlyTraits(row))


def traits_of(catalogue: Catalogue, row: Fact) -> Traits:
    """Return what a row has in common with many others: two rows of the same traits are judged alike."""
    own = tuple(getattr(row, name) for name in OWN)
    rule, area = row.rule, catalogue.areas[row.area].kind
    territory = era(catalogue, row.area, row.year)
    return *own, rule, area, territory, *(bool(getattr(row, name)) for name in EMPTY), *_time(row)


def shared(first: Fact, second: Fact) -> tuple[bool, ...]:
    """Return for each trait in SHARED whether the two rows have it in common, which decides whether they compare."""
    return tuple([getattr(first, name) == getattr(second, name) for name in SHARED])


def _time(row: Fact) -> Traits:
    """Return what a row's period says apart from its year, which tells it from the others of its traits and year."""
    return _time_of(
        row.period.text,
        row.year,
        *((day and (day.year, day.month, day.day)) for day in (row.start, row.end)),
    )


@lru_cache(maxsize=10_000)
def _time_of(period: str, year: int, *ends: tuple[int, int, int] | None) -> Traits:
    """Return a period as a trait that compares: its years counted from ``year``, as it is written and as days."""
    written = re.sub(r"(?<!\d)[12]\d{3}(?!\d)", lambda matched: str(int(matched[0]) - year), period)
    return written, *(end and (end[0] - year, *end[1:]) for end in ends)
