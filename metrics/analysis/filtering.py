"""The facts that a reader looks for."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.model.records import Catalogue


class Order(StrEnum):
    """How the filtered facts of tidy facts are sorted."""

    THEME = "theme"
    NEWEST = "newest"
    TOWN = "town"
    DOCUMENT = "document"

    @property
    def is_by_theme(self) -> bool:
        """Whether filtered facts are in the catalogue's order, in which those of a theme stand together."""
        return self is Order.THEME


class Filter(Struct, frozen=True):
    """What a reader filters by: ids of themes, areas and statuses, any where empty, and words that must all occur."""

    themes: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    text: str = ""
    order: Order = Order.THEME


def filtered(facts: Facts, wanted: Filter, fits: Callable[[Fact], bool] = lambda _: True) -> list[Fact]:
    """Return the facts that fit a filter, sorted as wanted; those that are equal in that keep their order.

    ``fits`` says of a fact whether the words of the filter fit it, for what a word may mean is no matter of figures.
    """
    chosen = [
        fact
        for fact in facts
        if (not wanted.themes or fact.theme in wanted.themes)
        and (not wanted.areas or fact.area in wanted.areas)
        and (not wanted.statuses or fact.status in wanted.statuses)
    ]
    chosen = [fact for fact in chosen if fits(fact)] if wanted.text else chosen
    return sorted(chosen, key=_sort_key(facts.catalogue, wanted.order))


def _sort_key(catalogue: Catalogue, order: Order) -> Callable[[Fact], Any]:
    """Return the sort key of filtered facts in an order; themes, indicators and towns have the catalogue's."""
    if order is Order.NEWEST:
        return lambda fact: -fact.year
    if order is Order.DOCUMENT:
        return lambda fact: (fact.document, fact.first.at)
    areas = {area: index for index, area in enumerate(catalogue.areas)}
    if order is Order.TOWN:
        return lambda fact: areas[fact.area]
    every = (indicator for theme in catalogue.themes.values() for indicator in theme.indicators)
    indicators = {indicator: index for index, indicator in enumerate(every)}
    return lambda fact: (indicators[fact.indicator], areas[fact.area])
