"""What each figure compares with, for whoever takes the table away."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from metrics.analysis.comparing.grounds import Grounds
from metrics.analysis.comparing.verdicts import deciding, verdicts
from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.analysis.tidy_cells import TidyCell, TidyColumns, columns_of
from metrics.model.codes import Comparability, Facet, Measure
from metrics.model.records import Catalogue


class JudgedFigure(Struct, frozen=True):
    """A figure with what it compares with.

    ``comparability`` is the best verdict that it has with any other of its indicator and measure, None where there is
    no other, or where a later figure replaces it; ``grounds`` are the facets that decide why it is no better, in their
    order: of what is ``comparable`` with any, none.
    """

    fact: Fact
    comparability: Comparability | None = None
    grounds: tuple[tuple[Facet, Comparability], ...] = ()


def judged(store: Facts, facts: Iterable[Fact]) -> list[JudgedFigure]:
    """Return some facts, in their order, with what each compares with among all of them, for a table taken away."""
    facts = list(facts)
    groups = dict.fromkeys((fact.indicator, fact.measure) for fact in facts)
    by_fact = {entry.fact: entry for group in groups for entry in _of_group(store, *group)}
    return [by_fact.get(fact) or JudgedFigure(fact) for fact in facts]


def _of_group(store: Facts, indicator: str, measure: Measure) -> list[JudgedFigure]:
    """Return the facts of one indicator and measure that count, with what each compares with."""
    facts: Sequence[Fact] = store.select(indicator=indicator, measures=(measure,))
    met = verdicts(store.catalogue, facts).of_facts
    return [_judged(fact, others) for fact, others in zip(facts, met, strict=True)]


def _judged(fact: Fact, met: Iterable[Grounds]) -> JudgedFigure:
    """Return a fact that meets others on such grounds."""
    met = list(met)
    best = min((grounds[0].comparability for grounds in met), key=lambda level: level.doubt, default=None)
    if best is None or best.is_full:
        return JudgedFigure(fact, best)
    decided = (grounds for grounds in met if grounds[0].comparability is best)
    facets = {(ground.facet, ground.comparability) for grounds in decided for ground in deciding(grounds)}
    return JudgedFigure(fact, best, tuple(sorted(facets, key=lambda ground: ground[0].precedence)))


def judged_columns(catalogue: Catalogue, facts: Iterable[JudgedFigure]) -> TidyColumns:
    """Return judged facts as the tidy table with two columns more, both text, empty where nothing is said.

    ``comparability``, and ``grounds`` such as ``status=with_caution; scope=not_comparable``.
    """
    facts = list(facts)
    grounds: list[TidyCell] = [
        "; ".join(f"{facet}={level}" for facet, level in fact.grounds) for fact in facts
    ]
    comparability: list[TidyCell] = [fact.comparability or "" for fact in facts]
    more = {"comparability": comparability, "grounds": grounds}
    return columns_of(catalogue, (fact.fact for fact in facts)) | more
