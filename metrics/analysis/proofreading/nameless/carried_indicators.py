"""Numbers that name nothing: of the indicator that the last number of their unit and measure before them was of.

Who writes 6.76万人 and goes on, 再前面一年，6.63万人, names the thing once. So far a number may carry on only as its
digits say, too: it is just a figure of that indicator, or one but for a slip, in a town and year that may be meant.
"""

from collections.abc import Iterator, Sequence
from itertools import product

from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.figure_index import FigureIndex
from metrics.analysis.proofreading.judgement import ClaimJudge, Judgement
from metrics.analysis.proofreading.moved_claim import as_of
from metrics.analysis.proofreading.nameless.words_about_numbers import said_of_last
from metrics.analysis.proofreading.numbers.numbers_judged import TELLING
from metrics.analysis.proofreading.numbers.same_thing import is_same_measure
from metrics.analysis.proofreading.numbers.slips import digits_of, is_slip
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes import Measure
from metrics.model.codes.outcome import Outcome, OutcomeReason

IndicatorMeasure = tuple[str, Measure]  # in which unit, by which measure
BACK = range(-2, 2)  # years from one that is printed to which words of time may lead
FEWEST = 2  # digits of a change that may be just that of a level, the other way
FEW = 6  # towns of which a number may be: a long draft names many
WRITTEN_OUT = 4  # digits of a number without a unit
PLAIN = 5  # digits with which a number is a figure, though another one tells that of its town


def by_carried_indicator(facts: Facts, judged: Sequence[Judgement], judge: ClaimJudge) -> list[Judgement]:
    """Return how claims stand, numbers of nothing that is named as of what the last of their kind was of."""
    figures = FigureIndex(judged)
    last: dict[IndicatorMeasure, Claim] = {}
    numbers: list[Claim] = []
    for at, one in enumerate(judged):
        claim = one.claim
        if not claim.assertion.gives_a_number and numbers:
            figures.put(at, said_of_last(facts, one, numbers, judge))
        if not claim.assertion.is_counted or claim.quantity is None or claim.measure.is_rank:
            continue
        before = last.get(_indicator_measure(claim))
        if before and _is_nameless(one, before):
            figures.put(at, _carried(facts, at, figures, before, judge))
        if _is_known(facts, figures.judged[at]):
            _enter(last, figures.judged[at].claim)
            numbers.append(figures.judged[at].claim)
        elif claim.measure.is_level:
            last.pop(("%", Measure.CHANGE_ON_YEAR), None)  # of that it may be
    return figures.judged


def _enter(last: dict[IndicatorMeasure, Claim], claim: Claim) -> None:
    """Enter a number as the last of its kind, and of those that may lean on it: bare ones, and changes of a level."""
    keys = [_indicator_measure(claim)]
    if claim.measure.is_level:
        keys += [
            ("", Measure.LEVEL),
            ("%", Measure.CHANGE_ON_YEAR),
            (_indicator_measure(claim)[0], Measure.CHANGE_AMOUNT),
        ]
    last.update(dict.fromkeys(keys, claim))


def _indicator_measure(claim: Claim) -> IndicatorMeasure:
    """Return of which kind a number is."""
    measure = Measure.LEVEL if claim.measure.has_whole else claim.measure  # 88.0% of the days
    return claim.quantity.unit if claim.quantity else "", measure


def _is_nameless(one: Judgement, before: Claim) -> bool:
    """Whether nothing is found by a number's words, and they name nothing else."""
    claim = one.claim
    is_of_library = claim.is_sure and claim.indicators[:1] not in ((), before.indicators[:1])  # 其中税收收入
    is_open = one.outcome.is_open and one.why.is_unfound and not claim.status.is_planned
    return (
        is_open and not is_of_library and _digits(claim) >= (FEWEST if claim.measure.is_growth else TELLING)
    )


def _is_known(facts: Facts, one: Judgement) -> bool:
    """Whether a draft's number is known to be of a named indicator."""
    is_named = one.claim.indicators[:1] != () and one.claim.indicators[0] in facts.catalogue.indicators
    return is_named and (
        one.outcome.is_right
        or one.why.is_likely
        or (one.outcome.is_wrong and one.claim.is_sure)
        or not one.why.is_unfound
    )


def _digits(claim: Claim) -> int:
    """Return how many digits a number is written with."""
    return digits_of(claim.quantity) if claim.quantity else 0


def _carried(facts: Facts, at: int, figures: FigureIndex, before: Claim, judge: ClaimJudge) -> Judgement:
    """Return how a number stands as one of what another was of; as it is where its digits do not say so."""
    one = figures.judged[at]
    claim = replace(one.claim, indicators=before.indicators[:1], is_sure=True)
    if not claim.area:
        claim = replace(claim, area=before.area)
    own = judge(facts, claim)
    trials = [own, *_others(facts, claim, before, judge)]
    right = [trial for trial in trials if trial.outcome.is_right and _digits(claim) >= TELLING]
    if right and right[0] is own and not figures.is_of_another(own):
        return replace(own, outcome=Outcome.UNKNOWN, why=OutcomeReason.LIKELY)
    is_plain = own.outcome.is_elsewhere and _digits(claim) >= PLAIN
    free = [trial for trial in trials if (trial is own and is_plain) or not figures.is_told(trial, at)]
    missed = next((trial for trial in free if trial.outcome.is_wrong and _is_meant(trial)), None)
    if right and missed is not own:
        return replace(right[0], outcome=Outcome.UNKNOWN, why=OutcomeReason.LIKELY)
    return missed or one


def _others(facts: Facts, claim: Claim, before: Claim, judge: ClaimJudge) -> Iterator[Judgement]:
    """Yield how a number stands in the other towns and years that may be meant, the nearest first."""
    context = claim.context
    own = claim.period.year if claim.period else 0
    towns = context.own_areas or tuple(dict.fromkeys((claim.area, before.area, *context.all_areas)))[:FEW]
    known = {row.year for row in facts.select(indicator=claim.indicators[0])}
    printed = {year + step for year in (*context.all_years, own) if year for step in BACK}
    years = context.own_years or sorted(known & printed, key=lambda year: abs(year - own))
    for town, year in product(filter(None, towns), years):
        if (town, year) != (claim.area, own):
            yield judge(facts, as_of(claim, town, year))


def _is_meant(trial: Judgement) -> bool:
    """Whether a number that is wrong has so many digits of a figure that it must be meant as that."""
    quantity = trial.claim.quantity
    many = _digits(trial.claim)
    if trial.claim.measure.is_growth and any(_is_turned_round(trial, row) for row in trial.own):
        return True
    if quantity is None or many < (TELLING if quantity.unit else WRITTEN_OUT):
        return False
    return (trial.outcome.is_elsewhere and trial.why.is_near) or any(
        is_slip(quantity, row) for row in trial.own if is_same_measure(row, trial.claim)
    )


def _is_turned_round(trial: Judgement, row: Fact) -> bool:
    """Whether a change is just that of a figure, but the other way."""
    value = trial.claim.quantity.value if trial.claim.quantity else None
    return value is not None and row.value is not None and value == -row.value
