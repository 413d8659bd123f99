"""Numbers right behind a level that name nothing: of what that turned out to be."""

from collections.abc import Sequence

from msgspec.structs import replace

from metrics.analysis.proofreading.figure_index import FigureIndex
from metrics.analysis.proofreading.judgement import ClaimJudge, Judgement
from metrics.analysis.proofreading.nameless.unnamed_indicators import is_by_a_slip
from metrics.analysis.proofreading.numbers.numbers_judged import TELLING
from metrics.analysis.proofreading.numbers.slips import digits_of
from metrics.analysis.store import Facts
from metrics.model.codes.outcome import Outcome, OutcomeReason

BEFORE = 2  # steps: named in another sentence


def by_levels(facts: Facts, judged: Sequence[Judgement], judge: ClaimJudge) -> list[Judgement]:
    """Return how claims stand, numbers that name nothing as those of the level before them: 客流78.0万人次，增2.1%."""
    figures = FigureIndex(judged)
    level: Judgement | None = None
    for at, one in enumerate(judged):
        if not one.claim.assertion.is_counted:
            continue
        if level and level.claim.context.sentence != one.claim.context.sentence:
            level = None
        if level and _is_nameless(one, level):
            figures.put(at, _as_behind(facts, one, level, figures, judge))
        if one.claim.measure.is_level:
            is_known = bool(one.claim.indicators) and (one.outcome.is_right or one.why.is_likely)
            level = figures.judged[at] if is_known else None
    return figures.judged


def _as_behind(
    facts: Facts, one: Judgement, level: Judgement, figures: FigureIndex, judge: ClaimJudge
) -> Judgement:
    """Return how a number stands as one of the thing of a level; a level of it only where it is that, or nearly."""
    trial = judge(facts, replace(one.claim, indicators=level.claim.indicators[:1], is_sure=True))
    if trial.outcome.is_right and not figures.is_of_another(trial):
        return replace(trial, outcome=Outcome.UNKNOWN, why=OutcomeReason.LIKELY)
    is_sure = _is_telling(level) and (not one.claim.measure.is_level or is_by_a_slip(trial))
    return trial if trial.outcome.is_wrong and is_sure else one


def _is_nameless(one: Judgement, level: Judgement) -> bool:
    """Whether a number is of nothing that its own sentence names, or of something else than the level before it."""
    claim, key = one.claim, level.claim.indicators[0]
    is_of_level = claim.measure.is_growth or claim.measure.is_rank
    quantity, other = claim.quantity, level.claim.quantity
    is_alike = (
        quantity is not None and other is not None and claim.measure.is_level and quantity.unit == other.unit
    )
    nearest = 1 if is_alike else BEFORE
    is_named = any(
        mention.steps < nearest and (is_alike or mention.indicator in claim.indicators)
        for mention in claim.context.mentions
    )
    is_by_chance = claim.measure.is_rank and one.why.is_likely  # there are few ranks
    is_open = one.outcome.is_open and (one.why.is_unfound or is_by_chance)
    is_of_library = claim.is_sure and claim.indicators[:1] not in ((), (key,))  # 其中税收收入增长7.6%
    is_other = (is_open and not is_of_library) or (one.outcome.is_wrong and claim.indicators[:1] != (key,))
    return not is_named and (is_of_level or is_alike) and is_other


def _is_telling(level: Judgement) -> bool:
    """Whether a level of a draft has so many digits that it is no chance that a figure says the same."""
    quantity = level.claim.quantity
    return quantity is not None and digits_of(quantity) >= TELLING
