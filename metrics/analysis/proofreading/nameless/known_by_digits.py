"""Numbers of nothing that is named, as the figure whose digits they have: four are no chance.

Nothing is promised of that but by words of when and of whom (bound_readings): as a figure of another town or year
than these say it is one of elsewhere.
"""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.figure_index import FigureIndex
from metrics.analysis.proofreading.judgement import ClaimJudge, Judgement
from metrics.analysis.proofreading.numbers.numbers_judged import TELLING
from metrics.analysis.proofreading.numbers.same_number import agreement
from metrics.analysis.proofreading.numbers.slips import digits_of, is_misprint
from metrics.analysis.store import Facts, facts_of
from metrics.model.claims import Claim
from metrics.model.codes.outcome import Outcome, OutcomeReason
from metrics.model.kept import kept
from metrics.model.records import Catalogue

MANY = 4  # digits that are no chance
BESIDE = (-1, 0, 1)  # years from one that is printed to which words of time may lead
Level = tuple[str, Fraction]  # in which unit, how much


def by_known_digits(facts: Facts, judged: Sequence[Judgement], judge: ClaimJudge) -> list[Judgement]:
    """Return how claims stand, numbers of nothing that is named as what alone has their digits."""
    figures = FigureIndex(judged)
    for at, one in enumerate(judged):
        is_orphan = one.outcome.is_open and one.why.is_unfound and one.claim.assertion.is_counted
        if is_orphan and not one.claim.status.is_planned and _is_nameless(one.claim):
            rows = _rows(facts, one.claim) or _nearly(facts, one.claim)
            if len({row.indicator for row in rows}) == 1:
                figures.put(at, _as_of(facts, at, figures, rows[0], judge))
    return figures.judged


def by_own_digits(facts: Facts, judged: Sequence[Judgement], judge: ClaimJudge) -> Iterator[Judgement]:
    """Yield how claims stand, levels of nothing that is named as what alone has their digits in their town and year.

    So they are no slip of another thing: they put CNY 194 million into it; the year before it was CNY 151 million.
    """
    for one in judged:
        claim = one.claim
        is_orphan = one.outcome.is_open and one.why.is_unfound and claim.assertion.is_counted
        named = _in_its_cell(facts, claim) if is_orphan and not claim.status.is_planned else frozenset()
        trials = (judge(facts, replace(claim, indicators=(key,), is_sure=True)) for key in named)
        right = [trial for trial in trials if trial.outcome.is_right]
        yield replace(right[0], outcome=Outcome.UNKNOWN, why=OutcomeReason.LIKELY) if len(right) == 1 else one


def _in_its_cell(facts: Facts, claim: Claim) -> frozenset[str]:
    """Return the indicators of which a level with a unit and enough digits is the figure of its town and year."""
    quantity, year = claim.quantity, claim.period.year if claim.period else 0
    is_level = quantity is not None and claim.measure.is_level and quantity.unit != ""
    if quantity is None or not is_level or digits_of(quantity) < TELLING or not (claim.area and year):
        return frozenset()
    rows = facts.select(areas=(claim.area,), years=(year,))
    alike = (row for row in rows if row.measure.is_level and row.unit == quantity.unit and not row.part)
    return frozenset(row.indicator for row in alike if row.printed and agreement(quantity, row))


def _as_of(facts: Facts, at: int, figures: FigureIndex, row: Fact, judge: ClaimJudge) -> Judgement:
    """Return how a number stands as one of the indicator of a figure."""
    one = figures.judged[at]
    trial = judge(facts, replace(one.claim, indicators=(row.indicator,), is_sure=True))
    if trial.outcome.is_right:
        return replace(trial, outcome=Outcome.UNKNOWN, why=OutcomeReason.LIKELY)
    quantity = trial.claim.quantity
    is_missed = (
        quantity is not None and trial.outcome.is_wrong and row in trial.own and is_misprint(quantity, row)
    )
    is_wrong = trial.outcome.is_elsewhere or is_missed
    return trial if is_wrong and not figures.is_told(trial, at) else one


def _is_nameless(claim: Claim) -> bool:
    """Whether a level, or an amount by which it moved, has so many digits and a unit, and names no other thing."""
    quantity = claim.quantity
    if quantity is None or (claim.is_sure and claim.indicators):
        return False
    is_level = claim.measure.is_level or claim.measure.is_gain
    return is_level and quantity.hedge.is_none and bool(quantity.unit) and digits_of(quantity) >= MANY


def _rows(facts: Facts, claim: Claim) -> list[Fact]:
    """Return the figures with the digits of a number, of the years that its draft speaks of; with more, of any."""
    quantity = claim.quantity
    if quantity is None or quantity.value is None:
        return []
    years = {year + step for year in claim.context.all_years for step in BESIDE}
    rows = _levels(facts.catalogue).get((quantity.unit, quantity.value), ())
    return [row for row in rows if row.year in years or digits_of(quantity) > MANY]


def _nearly(facts: Facts, claim: Claim) -> list[Fact]:
    """Return the figures of a number's town and year whose digits it has but for one, or for two that were swapped."""
    quantity, year = claim.quantity, claim.period.year if claim.period else 0
    if quantity is None or not claim.area or not year or not claim.measure.is_level:
        return []
    rows = facts.select(areas=(claim.area,), years=(year,))
    levels = (row for row in rows if row.measure.is_level and row.printed and not row.part)
    return [row for row in levels if row.unit == quantity.unit and is_misprint(quantity, row)]


@kept
def _levels(catalogue: Catalogue) -> Mapping[Level, Sequence[Fact]]:
    """Return the printed levels of whole towns, by unit and number."""
    levels: dict[Level, list[Fact]] = {}
    for row in facts_of(catalogue).select():
        if row.measure.is_level and row.printed and not row.part and row.value is not None and row.unit:
            levels.setdefault((row.unit, row.value), []).append(row)
    return levels
