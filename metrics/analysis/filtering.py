"""The rows of the tidy facts that a reader looks for."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.language import Bilingual
from metrics.model.records import Catalogue


class Order(StrEnum):
    """How found rows are sorted."""

    THEME = "theme"
    NEWEST = "newest"
    TOWN = "town"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Filter:
    """What a reader looks for: ids of themes, areas and statuses, any where empty, and words that must all occur."""

    themes: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    text: str = ""
    order: Order = Order.THEME


def found(facts: Facts, wanted: Filter) -> list[Fact]:
    """Return the facts that fit, sorted as wanted; those that are equal in that keep their order.

    A word is looked for in the names of theme, indicator, area and part in both languages, in the figure as
    printed, the period, the document and its line; case, and full or half width, do not matter.
    """
    chosen = [
        fact
        for fact in facts
        if (not wanted.themes or fact.theme in wanted.themes)
        and (not wanted.areas or fact.area in wanted.areas)
        and (not wanted.statuses or fact.status in wanted.statuses)
    ]
    if words := _plain(wanted.text).split():
        text = _texts(facts.catalogue)
        chosen = [fact for fact in chosen if all(word in told for told in [text(fact)] for word in words)]
    return sorted(chosen, key=_place(facts.catalogue, wanted.order))


def _place(catalogue: Catalogue, order: Order) -> Callable[[Fact], Any]:
    """Return what tells the place of a fact in an order; themes and towns have that of the catalogue."""
    if order is Order.NEWEST:
        return lambda fact: -fact.year
    if order is Order.DOCUMENT:
        return lambda fact: (fact.document, fact.line)
    areas, themes = (
        {key: place for place, key in enumerate(each)} for each in (catalogue.areas, catalogue.themes)
    )
    return (lambda fact: areas[fact.area]) if order is Order.TOWN else (lambda fact: themes[fact.theme])


def _texts(catalogue: Catalogue) -> Callable[[Fact], str]:
    """Return what tells of a fact all that it can be found by."""
    themes = {theme.id: _both(theme.name) for theme in catalogue.themes.values()}
    indicators = {
        indicator.id: f"{indicator.id} {_both(indicator.name)}" for indicator in catalogue.indicators.values()
    }
    areas = {area.id: f"{area.id} {_both(area.name)}" for area in catalogue.areas.values()}
    parts = {part: _both(name) for area in catalogue.areas.values() for part, name in area.parts.items()}

    def text(fact: Fact) -> str:
        names = themes[fact.theme], indicators[fact.indicator], areas[fact.area], parts.get(fact.part, "")
        return _plain(" ".join((*names, fact.printed, fact.period.text, f"{fact.document}:{fact.line}")))

    return text


def _both(name: Bilingual) -> str:
    """Return a name in both languages."""
    return f"{name.zh} {name.en}"


def _plain(text: str) -> str:
    """Return a text without differences of case and width."""
    return unicodedata.normalize("NFKC", text).casefold()
