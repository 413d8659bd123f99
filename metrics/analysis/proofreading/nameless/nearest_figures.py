"""Numbers of nothing that is named as the figure they nearly are, of any town and year that their draft speaks of."""

from collections.abc import Collection, Iterator, Sequence

from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.figure_index import FigureIndex
from metrics.analysis.proofreading.judgement import ClaimJudge, Judgement
from metrics.analysis.proofreading.moved_claim import as_of
from metrics.analysis.proofreading.nameless.near_misses import of_its_unit_alone
from metrics.analysis.proofreading.numbers.numbers_judged import digits
from metrics.analysis.proofreading.numbers.same_number import agreement
from metrics.analysis.proofreading.numbers.same_thing import is_same_measure
from metrics.analysis.proofreading.numbers.slips import digits_of, is_of_another_scale, is_slip
from metrics.analysis.store import Facts
from metrics.model.claims import Claim

MANY = 4  # digits with which a number that is nearly a figure is so by no chance, whatever its town and year
AMOUNT = 3  # digits of an amount that is just a level
BESIDE = (-2, -1, 0)  # years of which words of time may speak, from one that is printed


def by_nearest_figures(facts: Facts, judged: Sequence[Judgement], judge: ClaimJudge) -> list[Judgement]:
    """Return how claims stand, numbers of nothing that is named as wrong where they are a figure but for a slip.

    So is an amount, or a growth, that is just a level: 增加9756万元, of a year with 9756万元.
    """
    figures = FigureIndex(judged)
    known = {row.indicator for one in judged if one.outcome.is_right for row in one.own[:1]}
    for at, one in enumerate(judged):
        is_orphan = one.outcome.is_open and one.why.is_unfound and one.claim.assertion.is_counted
        if is_orphan and not one.claim.status.is_planned and one.claim.context.all_years:
            trials = (_as_row(facts, one.claim, row, judge) for row in _nearest(facts, one.claim, known))
            missed = (trial for trial in trials if trial.outcome.is_wrong and not figures.is_told(trial, at))
            figures.put(at, next(missed, one))
    return figures.judged


def _as_row(facts: Facts, claim: Claim, row: Fact, judge: ClaimJudge) -> Judgement:
    """Return how a number stands as one of the thing, town and year of a figure."""
    return judge(facts, replace(as_of(claim, row.area, row.year), indicators=(row.indicator,), is_sure=True))


def _nearest(facts: Facts, claim: Claim, known: Collection[str]) -> list[Fact]:
    """Return the figures that a number is but for a slip; none where it is one of them."""
    quantity = claim.quantity
    if quantity is None:
        return []
    rows = list(_in_reach(facts, claim, known))
    alike = [row for row in rows if is_same_measure(row, claim)]
    if any(agreement(quantity, row) for row in alike):
        return []
    many, own = digits_of(quantity), claim.period.year if claim.period else 0
    alone = {mention.indicator for mention in of_its_unit_alone(facts, claim)}
    slips = [
        row
        for row in alike
        if (many >= MANY or (many == AMOUNT and row.indicator in alone)) and is_slip(quantity, row)
    ]
    slips += [row for row in alike if many == AMOUNT and is_of_another_scale(quantity, row)]
    is_moved = claim.measure.is_change
    levels = [row for row in rows if is_moved and row.measure.is_level and quantity.value == row.value]
    return slips or [row for row in levels if many >= AMOUNT or (row.area, row.year) == (claim.area, own)]


def _in_reach(facts: Facts, claim: Claim, known: Collection[str]) -> Iterator[Fact]:
    """Yield the figures in the unit of a number, of what its draft names or tells, of its towns and years."""
    context = claim.context
    mentions = (*context.mentions, *of_its_unit_alone(facts, claim))
    towns = context.own_areas or (claim.area, *context.all_areas)
    years = context.own_years or {year + step for year in context.all_years for step in BESIDE}
    unit = claim.quantity.unit if claim.quantity else ""
    is_bare = claim.quantity is not None and not unit and digits(claim.quantity.value) > MANY
    for indicator in dict.fromkeys((*(mention.indicator for mention in mentions), *sorted(known))):
        for row in facts.select(indicator=indicator, areas=towns, years=years):
            if (row.unit == unit or is_bare) and row.printed and not row.part:
                yield row
