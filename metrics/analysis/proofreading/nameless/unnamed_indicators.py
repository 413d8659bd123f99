"""What a number may be of whose words name no indicator: one that is named around it, where its unit fits."""

from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.judgement import ClaimJudge, Judgement
from metrics.analysis.proofreading.numbers.numbers_judged import TELLING, digits, in_per_cent, judged_number
from metrics.analysis.proofreading.numbers.same_thing import Cells, is_same_measure
from metrics.analysis.proofreading.numbers.sizes import is_bare_count, is_of_another_size
from metrics.analysis.proofreading.numbers.slips import digits_of, is_misprint, is_slip
from metrics.analysis.store import Facts
from metrics.model.claim_contexts import Nearby
from metrics.model.claims import Claim
from metrics.model.codes import Measure
from metrics.model.codes.outcome import Outcome, OutcomeReason

MANY = 4
FEW = 1000  # of things that are counted
FEWEST = 2  # digits of a number that may be a figure but for a slip
STEPS = 1  # what is named in its own sentence may be meant without a word


def judged_unnamed(facts: Facts, judged: Judgement, judge: ClaimJudge) -> Judgement:
    """Return how a number stands that no words name, by the indicators around it.

    One that says what a figure of any of them says stays unknown, for its words do not say so: it is told what it
    seems to be. One that none of them says contradicts where nothing else seems to be named beside it.
    """
    if judged.outcome.is_wrong and judged.claim.assertion.is_counted and is_of_another_size(facts, judged):
        unknown = Judgement(judged.claim, Outcome.UNKNOWN, OutcomeReason.NO_INDICATOR)
        return _likely(_trials(facts, judged.claim, judge)) or unknown
    is_free = _is_bare(judged.claim) or (_may_count_anything(facts, judged.claim) and not _is_beside(judged))
    if judged.outcome.is_contradicted and is_free and not _is_nearly_told(facts, judged):
        return Judgement(judged.claim, Outcome.UNKNOWN, OutcomeReason.NO_INDICATOR)
    if judged.outcome.is_contradicted and judged.why.is_another_number:
        return _of_another(facts, judged)
    if judged.outcome.is_open and judged.why.is_against_it:
        return _doubted(facts, judged)
    if not judged.why.is_unfound or not judged.outcome.is_open or judged.claim.assertion.is_beyond_judging:
        return judged
    trials = _trials(facts, judged.claim, judge)
    if likely := _likely(trials):
        return likely
    wrong = (
        (mention, trial)
        for mention, trial in trials
        if trial.outcome.is_wrong
        and not is_of_another_size(facts, trial)
        and (_is_nearly_told(facts, trial) or not _may_count_anything(facts, trial.claim))
    )
    return next((trial for mention, trial in wrong if _is_meant(mention, trial, trials)), judged)


def _likely(trials: list[tuple[Nearby, Judgement]]) -> Judgement | None:
    """Return what a draft's number seems to be by one of the indicators around it; None where by none."""
    right = (trial for _, trial in trials if trial.outcome.is_right or _is_of_elsewhere(trial))
    likely = next(right, None)
    return replace(likely, outcome=Outcome.UNKNOWN, why=OutcomeReason.LIKELY) if likely else None


def as_completion(facts: Facts, judged: Judgement) -> Judgement:
    """Return a draft's percentage of money or counts as one of its target, where that is printed: 计划完成91%."""
    claim = judged.claim
    is_percent = claim.quantity is not None and claim.quantity.unit == "%"
    is_part = claim.measure.is_level or claim.measure.has_whole
    if judged.outcome.is_right or not claim.indicators or not is_percent or not is_part:
        return judged
    asked = replace(claim, measure=Measure.COMPLETION)
    rows = Cells.of(facts, asked, claim.indicators[0]).rows
    has_target = any(row.measure.has_target for row in rows)
    is_rate = any(row.measure.is_level and row.unit == "%" for row in rows)
    if not has_target or is_rate:
        return judged
    trial = judged_number(facts, asked)
    return trial if claim.measure.is_level or trial.outcome.is_right or _is_near(trial) else judged


def as_growth(facts: Facts, judged: Judgement) -> Judgement:
    """Return a draft's percentage of money or counts as its growth, where that is printed: 有了6.7%的增长."""
    claim = judged.claim
    is_percent = claim.quantity is not None and claim.quantity.unit == "%" and claim.measure.is_level
    if judged.outcome.is_right or not claim.indicators or not is_percent:
        return judged
    growth = judged_number(facts, replace(claim, measure=Measure.CHANGE_ON_YEAR))
    is_missed = growth.outcome.is_wrong and judged.outcome.is_open and is_written_out(growth, MANY)
    return growth if growth.outcome.is_right or (is_missed and _is_misprint(growth)) else judged


def _is_near(trial: Judgement) -> bool:
    """Whether a draft's share may be meant as what is done of a target: no tenth of that."""
    value = trial.claim.quantity.value if trial.claim.quantity else None
    return any(value and row.value and row.value < 2 * value for row in trial.own)


def _trials(facts: Facts, claim: Claim, judge: ClaimJudge) -> list[tuple[Nearby, Judgement]]:
    """Return how a claim stands by each of the indicators around it; words, and ranks, by the nearest alone.

    Words of a target are of the nearest that has one.
    """
    if not claim.assertion.is_counted:
        is_free = not claim.assertion.is_of_a_target
        near = [one for one in claim.context.mentions if is_free or _has_target(facts, one.indicator)][:1]
        return [(mention, judge(facts, _as_of(claim, mention))) for mention in near]
    claim = in_per_cent(claim)
    if claim.quantity is None or (is_bare_count(claim) and not claim.indicators):
        return []
    trials = [
        (mention, trial) for mention in claim.context.mentions if (trial := trial_of(facts, claim, mention))
    ]
    return trials[:1] if claim.measure.is_rank else trials


def _has_target(facts: Facts, indicator: str) -> bool:
    """Whether figures say how far a target of what a draft claims is met, or what it is."""
    return any(row.measure.has_target or row.status.is_planned for row in facts.select(indicator=indicator))


def _doubted(facts: Facts, judged: Judgement) -> Judgement:
    """Return that a number contradicts after all whose likeliest indicator is the one that is named around it."""
    claim = judged.claim
    mentions = claim.context.mentions
    named = next((mention for mention in mentions if mention.indicator == claim.indicators[0]), None)
    is_nearest = named is not None and named.is_bare and (named.steps <= STEPS or named is mentions[0])
    if is_bare_count(claim) or not (is_nearest or _is_misprint(judged)):
        return judged
    return _of_another(facts, replace(judged, outcome=Outcome.CONTRADICTS))


def _is_misprint(judged: Judgement) -> bool:
    """Whether a draft's number is a figure but for a digit, two that changed places, or the way that it went."""
    quantity = judged.claim.quantity
    return (
        quantity is not None
        and is_telling(judged)
        and any(is_misprint(quantity, row) or quantity.value == -(row.value or 0) for row in judged.own)
    )


def _of_another(facts: Facts, judged: Judgement) -> Judgement:
    """Return that a draft's number seems to be of another indicator that its sentence names."""
    claim = judged.claim
    if not claim.assertion.is_counted or claim.quantity is None or claim.measure.is_rank:
        return judged
    near = (
        mention
        for mention in claim.context.mentions
        if mention.indicator not in claim.indicators and (mention.steps <= STEPS or is_telling(judged, MANY))
    )
    trials = (trial for mention in near if (trial := trial_of(facts, claim, mention)))
    likely = next((trial for trial in trials if trial.outcome.is_right and is_telling(trial)), None)
    return replace(likely, outcome=Outcome.UNKNOWN, why=OutcomeReason.LIKELY) if likely else judged


def is_telling(judged: Judgement, fewest: int = TELLING) -> bool:
    """Whether a draft's number has so many digits that it is no chance that a figure says the same."""
    quantity = judged.claim.quantity
    return quantity is not None and digits(quantity.value) >= fewest


def is_written_out(judged: Judgement, fewest: int = TELLING) -> bool:
    """Whether a draft's number is written with so many digits, or is none but words."""
    quantity = judged.claim.quantity
    return not judged.claim.assertion.is_counted or (quantity is not None and digits_of(quantity) >= fewest)


def _as_of(claim: Claim, mention: Nearby) -> Claim:
    """Return a claim as one of an indicator that is named around it."""
    return replace(claim, indicators=(mention.indicator,), is_sure=True)


def _is_of_elsewhere(trial: Judgement) -> bool:
    """Whether a number is what is printed of a time or part of which it may well be: no word near it tells another."""
    claim, context = trial.claim, trial.claim.context
    is_dated = claim.period is not None and (
        claim.period.year in context.years or context.all_years == (claim.period.year,)
    )
    return trial.outcome.is_elsewhere and (
        trial.why.is_of_another_part or (trial.why.is_of_another_time and not is_dated)
    )


def _is_bare(claim: Claim) -> bool:
    """Whether a draft's number has no unit and is no place: it may count anything, I'd bus in 60."""
    is_number = claim.assertion.is_counted and not claim.measure.is_rank
    return is_number and claim.quantity is not None and not claim.quantity.unit


def _is_beside(judged: Judgement) -> bool:
    """Whether what a draft's number is read as is named right beside it."""
    mentions = (one for one in judged.claim.context.mentions if one.indicator in judged.claim.indicators)
    return any(mention.steps == 0 and mention.is_bare for mention in mentions)


def _may_count_anything(facts: Facts, claim: Claim) -> bool:
    """Whether a draft's number is bare, of one digit, or a small count, and no ratio: 6家电镀, 每年递增4%."""
    quantity = claim.quantity
    if quantity is None or quantity.terms or claim.measure.is_rank or not claim.assertion.is_counted:
        return _is_bare(claim)
    unit = facts.catalogue.units.find(quantity.unit)
    is_few = unit is not None and unit.counted and claim.measure.is_level and (quantity.value or 0) < FEW
    return is_few or digits_of(quantity) == 1 or _is_bare(claim)


def _is_nearly_told(facts: Facts, judged: Judgement) -> bool:
    """Whether a number is but for a slip what its indicator is in a town that its draft names, in any year.

    Of one digit any other one is a slip, 2万, of a price: there its very own figure must be that, the other way.
    """
    quantity, claim = judged.claim.quantity, judged.claim
    if quantity is None or digits_of(quantity) < FEWEST:
        return any(quantity is not None and quantity.value == -(row.value or 0) for row in judged.own)
    rows = facts.select(indicator=claim.indicators[0]) if claim.indicators else ()
    towns = (claim.area, *claim.context.all_areas)
    alike = (row for row in rows if row.area in towns and is_same_measure(row, claim))
    return any(is_slip(quantity, row) for row in alike)


def trial_of(facts: Facts, claim: Claim, mention: Nearby) -> Judgement | None:
    """Return how a draft's number stands if it is one of an indicator; None where none of that is of its kind."""
    asked = _as_of(claim, mention)
    cells = Cells.of(facts, asked, mention.indicator)
    is_like = any(_is_of_its_kind(row, asked) for row in cells.rows)
    return as_completion(facts, as_growth(facts, judged_number(facts, asked))) if is_like else None


def _is_of_its_kind(row: Fact, claim: Claim) -> bool:
    """Whether a figure is in the unit of a claim, and a level, a rank or a change as that is."""
    unit = claim.quantity.unit if claim.quantity else ""
    if claim.measure.is_rank or row.measure.is_rank:
        return claim.measure is row.measure
    return row.unit == unit or (not unit and row.measure is claim.measure)


def _is_meant(mention: Nearby, trial: Judgement, trials: list[tuple[Nearby, Judgement]]) -> bool:
    """Whether an indicator is the one that a draft's number must be of: no other word stands between.

    Of what only another sentence names a number is no more than by a slip, or by its year, town or unit.
    """
    nearest = trials[0][0]
    is_near = mention.steps <= STEPS or (mention is nearest and is_by_a_slip(trial))
    is_called = mention.is_like and mention is nearest and is_by_a_slip(trial) and is_written_out(trial)
    return (mention.is_bare and is_near) or is_called


def is_by_a_slip(judged: Judgement) -> bool:
    """Whether a number that is wrong is a figure but for a slip: a digit, its unit, its year or town; or words."""
    quantity = judged.claim.quantity
    if quantity is None or not judged.claim.assertion.is_counted or judged.outcome.is_elsewhere:
        return True
    return any(is_slip(quantity, row) for row in judged.own)
