"""By what two observations of an indicator compare or do not: each facet is looked at, the worst decides.

What is not known makes a verdict ``unknown``: neither "comparable" nor "unreliable". A new facet is one function and
one line in FACETS; what it reads of a fact must be a trait (``metrics.analysis.comparing.traits``).
"""

from collections.abc import Callable, Iterator

from metrics.analysis.comparing.pairs import ITSELF, Ground, Pair
from metrics.analysis.comparing.territory import other_territory
from metrics.analysis.comparing.traits import seen
from metrics.analysis.facts import Fact
from metrics.model.codes import (
    Comparability,
    Facet,
    Prices,
)
from metrics.model.records import Catalogue

COMPARABLE, CAUTION = Comparability.COMPARABLE, Comparability.WITH_CAUTION
UNKNOWN, NOT = Comparability.UNKNOWN, Comparability.NOT_COMPARABLE
OPEN = ("open_end", "open_start")  # one document that says so of two figures means one stretch


Facets = Callable[[Pair], Iterator[Ground]]


def _measure(pair: Pair) -> Iterator[Ground]:
    """The facet of measure: two never compare, nor ranks of two, changes from two bases, shares of two wholes."""
    if pair.first.measure is not pair.second.measure:
        yield Ground(Facet.MEASURE, NOT, "measure")
    elif pair.are_ranks and pair.first.ranked != pair.second.ranked:
        yield Ground(Facet.MEASURE, NOT, "ranked")
    elif pair.first.base != pair.second.base:
        yield Ground(Facet.MEASURE, NOT, "base")
    elif pair.first.unit != pair.second.unit:
        yield Ground(Facet.MEASURE, NOT, "unit")
    elif pair.first.whole != pair.second.whole:
        stated = bool(pair.first.whole and pair.second.whole)
        yield Ground(Facet.MEASURE, NOT if stated else UNKNOWN, "whole" if stated else "whole_unstated")


def _by_part(pair: Pair) -> Iterator[Ground]:
    """The facet of part: a part compares with itself only, a town with towns."""
    areas = [pair.catalogue.areas[fact.area] for fact in (pair.first, pair.second)]
    if pair.first.part != pair.second.part or (pair.first.part and pair.towns_differ):
        yield Ground(Facet.PART, NOT, "part")
    elif pair.towns_differ and not all(area.kind.is_town for area in areas):
        yield Ground(Facet.PART, NOT, "place_kind")


def _territory(pair: Pair) -> Iterator[Ground]:
    """A town and the one that it was made of lie on other ground, and so does a town before its ground changed."""
    town_years = ((fact.area, fact.year) for fact in (pair.first, pair.second))
    if other_territory(pair.catalogue, *town_years):
        yield Ground(Facet.TERRITORY, NOT, "territory")


def _status(pair: Pair) -> Iterator[Ground]:
    """The facet of status: what is planned is not yet; what is preliminary may be revised, an estimate is no count.

    What is implied rests on official growth, whose base has the later year's scope.
    """
    statuses = (pair.first.status, pair.second.status)
    is_planned = [status.is_planned for status in statuses]
    if all(is_planned):
        yield Ground(Facet.STATUS, CAUTION, "both_planned")
    elif any(is_planned):
        yield Ground(Facet.STATUS, NOT, "planned")
    elif any(status.is_estimated for status in statuses):
        yield Ground(Facet.STATUS, CAUTION, "estimated")
    elif any(status.is_preliminary for status in statuses):
        yield Ground(Facet.STATUS, CAUTION, "preliminary")
    if any(status.is_implied for status in statuses) and not any(is_planned):
        grown = any(fact.rule and fact.rule.leads_back for fact in (pair.first, pair.second))
        yield Ground(Facet.STATUS, CAUTION, "implied" if grown else "derived")


def _dispute(pair: Pair) -> Iterator[Ground]:
    """The facet of dispute: of two numbers for one thing none is chosen; and they are no two things to compare."""
    if pair.is_of_one_thing:
        yield ITSELF
    elif pair.first.is_disputed or pair.second.is_disputed:
        yield Ground(Facet.DISPUTE, UNKNOWN, "disputed")


def _competitors(pair: Pair) -> Iterator[Ground]:
    """The facet of competitors: ranks compare within one field; where its size is not printed, that may change."""
    counts = (pair.first.among_count, pair.second.among_count)
    if pair.are_ranks and pair.first.competitors != pair.second.competitors:
        yield Ground(Facet.COMPETITORS, NOT, "city")
    elif pair.are_ranks and None not in counts:
        same = counts[0] == counts[1]
        yield Ground(Facet.COMPETITORS, COMPARABLE if same else CAUTION, "field" if same else "field_grown")
    elif pair.are_ranks and pair.first.period != pair.second.period:
        yield Ground(Facet.COMPETITORS, CAUTION, "competitors")


def _period(pair: Pair) -> Iterator[Ground]:
    """The facet of period: flows compare over stretches of one length and time of year; a stock at any moment."""
    key, how = _stretches(pair.first, pair.second)
    together = pair.one_document and pair.first.period == pair.second.period
    if key and not pair.indicator.accrual.is_stock and not (together and key in OPEN):
        yield Ground(Facet.PERIOD, how, key)
    if pair.towns_differ and pair.years_differ:
        yield Ground(Facet.PERIOD, CAUTION, "years")


def _stretches(first: Fact, second: Fact) -> tuple[str, Comparability]:
    """Return what hinders the comparison of two stretches of time; an empty key: nothing."""
    if first.lasts_months != second.lasts_months and first.lasts_months and second.lasts_months:
        return "length", NOT
    if not (first.lasts_months and second.lasts_months):
        begins = first.end is None or second.end is None
        return "open_end" if begins else "open_start", UNKNOWN
    if first.start is None or second.start is None:
        return ("", COMPARABLE) if first.period == second.period else ("unplaced", UNKNOWN)
    return ("season", CAUTION) if first.start.month != second.start.month else ("", COMPARABLE)


def _definition(pair: Pair) -> Iterator[Ground]:
    """The facet of definition: a national one is the same everywhere; unstated, each town may count its own way."""
    if pair.first.definition or pair.second.definition:
        same = pair.first.definition == pair.second.definition
        yield Ground(
            Facet.DEFINITION, COMPARABLE if same else NOT, "own_alike" if same else "own_definitions"
        )
    elif pair.indicator.defined_by.is_stated:
        yield Ground(Facet.DEFINITION, COMPARABLE, f"defined_{pair.indicator.defined_by}")
    elif pair.one_document:
        yield Ground(Facet.DEFINITION, COMPARABLE, "one_document")
    elif pair.towns_differ:
        yield Ground(Facet.DEFINITION, UNKNOWN, "undefined")
    else:
        yield Ground(Facet.DEFINITION, CAUTION, "one_town")


def _by_scope(pair: Pair) -> Iterator[Ground]:
    """The facet of scope: totals compare where they count the same units."""
    if not pair.are_levels:
        return
    if pair.first.covers != pair.second.covers:
        both = pair.first.covers and pair.second.covers
        yield Ground(Facet.SCOPE, NOT if both else UNKNOWN, "covers" if both else "covers_unstated")
    if pair.indicator.scope.is_yearly and pair.years_differ and not pair.one_document:
        yield Ground(Facet.SCOPE, CAUTION, "yearly")


def _prices(pair: Pair) -> Iterator[Ground]:
    """The facet of prices: money of two years is money of two prices; growth of money is real or nominal."""
    if not pair.catalogue.units.shown(pair.indicator.unit).money:
        return
    if pair.are_levels and pair.years_differ:
        yield Ground(Facet.PRICES, CAUTION, "prices")
    if pair.first.is_conditional or pair.second.is_conditional:
        yield Ground(Facet.PRICES, CAUTION, "if_current")
    if pair.first.measure.is_growth and pair.second.measure.is_growth:
        yield from _prices_of_growth({pair.first.prices, pair.second.prices})


def _prices_of_growth(prices: set[Prices | None]) -> Iterator[Ground]:
    """The facet of prices, for growths of money: they compare at one kind of prices."""
    if len(prices) > 1:
        unstated = any(price is not None and not price.is_stated for price in prices)
        yield Ground(
            Facet.PRICES, UNKNOWN if unstated else NOT, "growth_unstated" if unstated else "growth_prices"
        )


def _body(pair: Pair) -> Iterator[Ground]:
    """The facet of who sets it: completions compare with caution, for each town has a target of its own."""
    if pair.first.measure.has_target and pair.second.measure.has_target and pair.towns_differ:
        yield Ground(Facet.BODY, CAUTION, "targets")


FACETS: tuple[Facets, ...] = (
    *(
        _measure,
        _by_part,
        _territory,
        _status,
        _dispute,
        _competitors,
        _period,
        _definition,
        _by_scope,
        _prices,
        _body,
    ),
)


def grounds_of(catalogue: Catalogue, first: Fact, second: Fact) -> tuple[Ground, ...]:
    """Return the grounds of the verdict on two facts of one indicator, at least one, the gravest first."""
    pair = Pair(catalogue, seen(first), seen(second))
    grounds = [ground for facet in FACETS for ground in facet(pair)]
    grounds.sort(key=lambda ground: -ground.comparability.doubt)
    return tuple(grounds)
