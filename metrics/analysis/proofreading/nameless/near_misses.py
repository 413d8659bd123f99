"""Numbers of nothing that is named as what they nearly are: a figure that no other number tells, but for a slip."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product

from msgspec.structs import replace

from metrics.analysis.proofreading.figure_index import FigureIndex
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.proofreading.moved_claim import as_of
from metrics.analysis.proofreading.nameless.unnamed_indicators import FEWEST, trial_of
from metrics.analysis.proofreading.numbers.numbers_judged import TELLING
from metrics.analysis.proofreading.numbers.slips import digits_of, is_slip
from metrics.analysis.store import Facts, facts_of
from metrics.model.claim_contexts import Nearby
from metrics.model.claims import Claim
from metrics.model.codes.outcome import Outcome, OutcomeReason
from metrics.model.kept import kept
from metrics.model.records import Catalogue

COMMON, ANYWHERE = ("元", "%"), 3
MANY = 1000
Sizes = tuple[Fraction, Fraction]  # the least and the most
FAR = 20  # times as large as any figure, or as small: of something else
# 亿 for 万: what is farther off is of something else though nothing else has its unit, a dog of 31 kg
SCALE = 10**4


def by_near_miss(facts: Facts, judged: Sequence[Judgement]) -> list[Judgement]:
    """Return how claims stand, numbers of nothing that is named as what they nearly are: a digit, year or town off."""
    figures = FigureIndex(judged)
    for at, one in enumerate(judged):
        is_orphan = one.outcome.is_open and one.why.is_unfound and one.claim.assertion.is_counted
        if is_orphan and one.claim.quantity and not one.claim.status.is_planned:
            trials = list(_near_readings(facts, one.claim))
            wrong = (trial for trial in trials if trial.outcome.is_wrong and _is_missed(trial, at, figures))
            is_right = any(trial.outcome.is_right and not figures.is_of_another(trial) for trial in trials)
            missed = one if is_right else next(wrong, one)
            figures.put(at, _of_its_unit(facts, missed, at, figures) if missed.outcome.is_open else missed)
    return figures.judged


def _of_its_unit(facts: Facts, one: Judgement, at: int, figures: FigureIndex) -> Judgement:
    """Return a number as of the indicator that alone has its unit, where it is what that is, or nearly."""
    claim = one.claim
    trials = (
        trial_of(facts, claim, mention)
        for mention in of_its_unit_alone(facts, claim)
        if claim.measure.is_level
    )
    trial = next((trial for trial in trials if trial and trial.claim.area), None)
    if trial is None or _digits(claim) < FEWEST or _is_few(facts, claim) or figures.is_told(trial, at):
        return one
    if trial.outcome.is_right:
        return replace(trial, outcome=Outcome.UNKNOWN, why=OutcomeReason.LIKELY)
    is_missed = claim.quantity is not None and any(is_slip(claim.quantity, row) for row in trial.own)
    return trial if trial.outcome.is_elsewhere or (trial.outcome.is_wrong and is_missed) else one


def _near_readings(facts: Facts, claim: Claim) -> Iterator[Judgement]:
    """Yield how a number stands by what is named anywhere: of its own year, then by slips of those that are named."""
    mentions = (*claim.context.mentions, *of_its_unit_alone(facts, claim))
    yield from (trial for mention in mentions if (trial := trial_of(facts, claim, mention)))
    years = () if claim.context.own_years else claim.context.all_years
    for mention, year in product(mentions, years):
        trial = trial_of(facts, as_of(claim, claim.area, year), mention)
        if trial and not trial.outcome.is_elsewhere:
            yield trial


def of_its_unit_alone(facts: Facts, claim: Claim) -> Iterator[Nearby]:
    """Yield the indicator that alone has levels in the unit of a number and of its size: visits, ten thousands."""
    unit = claim.quantity.unit if claim.quantity else ""
    known = _with_levels_in(facts.catalogue).get(unit, {}) if unit not in COMMON else {}
    value = abs(claim.quantity.value or Fraction(0)) if claim.quantity else Fraction(0)
    reach = FAR if len(known) > 1 else FAR * SCALE
    indicators = [key for key, (least, most) in known.items() if least / reach <= value <= reach * most]
    if len(indicators) == 1:
        yield from (Nearby(indicator, ANYWHERE) for indicator in indicators)


def _is_few(facts: Facts, claim: Claim) -> bool:
    """Whether a draft's number is a small count, which may be one of anything: 17家餐饮店."""
    quantity = claim.quantity
    unit = facts.catalogue.units.find(quantity.unit) if quantity else None
    value = quantity.value if quantity else None
    return unit is not None and unit.counted and value is not None and abs(value) < MANY


def _digits(claim: Claim) -> int:
    """Return how many digits a draft's number is written with."""
    return digits_of(claim.quantity) if claim.quantity else 0


@kept
def _with_levels_in(catalogue: Catalogue) -> Mapping[str, Mapping[str, Sizes]]:
    """Return the least and the most of the levels of each indicator, by units that have a name."""
    sizes: dict[str, dict[str, Sizes]] = {}
    for row in facts_of(catalogue).select():
        if row.unit and row.measure.is_level and row.value is not None:
            size = abs(row.value)
            least, most = sizes.setdefault(row.unit, {}).get(row.indicator, (size, size))
            sizes[row.unit][row.indicator] = (min(least, size), max(most, size))
    return sizes


def _is_missed(trial: Judgement, at: int, figures: FigureIndex) -> bool:
    """Whether a number is so nearly a figure that no other number tells that it must be meant as that."""
    quantity = trial.claim.quantity
    if quantity is None or digits_of(quantity) < TELLING or figures.is_told(trial, at):
        return False
    is_near = any(is_slip(quantity, row) for row in trial.own)
    is_amount = trial.claim.measure.is_gain and trial.why.is_of_another_measure  # 增加12.34亿元, of a level
    return is_near or (trial.outcome.is_elsewhere and (trial.why.is_near or is_amount))
