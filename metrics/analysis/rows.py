"""Facts as callers ask for them."""

from collections.abc import Iterable, Sequence

from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts

Row = Fact


def rows_of(facts: Iterable[Fact]) -> list[Fact]:
    """Return facts as a list."""
    return list(facts)


def indicator_rows(facts: Facts, indicator: str) -> Sequence[Fact]:
    """Return the facts of one indicator that count."""
    return facts.select(indicator=indicator)


def town_rows(facts: Facts, indicator: str, area: str) -> Sequence[Fact]:
    """Return the facts of one indicator and area that count."""
    return facts.select(indicator=indicator, areas=[area])


def printed_rows(facts: Facts, document: str) -> list[Fact]:
    """Return what one document prints, in the order of its lines."""
    rows = facts.select(document=document, replaced=True)
    return sorted((row for row in rows if row.printed), key=lambda row: row.line)
