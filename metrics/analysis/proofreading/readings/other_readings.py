"""Other readings of a number than that of its words: of other towns and years that its draft names, or of other things.

A number that is wrong by every reading is wrong, whatever it is of. A figure is told by one number of a draft: one
that would be wrong as a figure that another number tells is of something else.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product

from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.figure_index import FigureIndex, rows_of
from metrics.analysis.proofreading.judgement import ClaimJudge, Judgement
from metrics.analysis.proofreading.moved_claim import as_of
from metrics.analysis.proofreading.nameless.unnamed_indicators import is_by_a_slip, is_telling
from metrics.analysis.proofreading.numbers.numbers_judged import digits
from metrics.analysis.proofreading.numbers.same_thing import is_same_measure
from metrics.analysis.proofreading.numbers.slips import digits_of
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes import Status
from metrics.model.codes.outcome import Outcome, OutcomeReason

FEWEST = 2  # digits of a number that may tell by itself of what it is
FAR = 3  # times as large as any figure of a thing, or as small: of another thing


def by_every_reading(facts: Facts, judged: Judgement, judge: ClaimJudge) -> Judgement:
    """Return how a number stands that does not say its town or year: wrong where it is so by every reading."""
    claim = judged.claim
    is_open = judged.outcome.is_open and (judged.why.is_unsaid or claim.period is None)
    is_unsaid = is_open and claim.context.all_areas
    if not is_unsaid or not claim.assertion.is_counted or not claim.is_sure:
        return judged
    towns = (claim.area,) if claim.area else claim.context.all_areas
    years = (claim.period.year,) if claim.period else claim.context.all_years[::-1]
    trials = [judge(facts, as_of(claim, town, year)) for town, year in product(towns, years)]
    if trials and all(trial.outcome.is_wrong for trial in trials):
        return trials[0]
    return judged


def by_results(facts: Facts, judged: Sequence[Judgement], judge: ClaimJudge) -> list[Judgement]:
    """Return how claims stand, numbers read as planned as results where most of those in a row are just such."""
    kept = list(judged)
    for group in _planned(judged):
        trials = {at: judge(facts, replace(judged[at].claim, status=Status.PRINTED)) for at in group}
        telling = [trial for trial in trials.values() if is_telling(trial)]
        right = sum(map(_is_result, telling))
        if right >= FEWEST and 2 * right >= len(telling):
            for at, trial in trials.items():
                kept[at] = trial
    return kept


def _planned(judged: Sequence[Judgement]) -> Iterator[list[int]]:
    """Yield which numbers of a draft's line stand in a row that are read as planned, and not called so themselves."""
    row: list[int] = []
    for at, one in enumerate(judged):
        if row and judged[row[-1]].claim.line != one.claim.line:
            yield row
            row = []
        if one.claim.assertion.is_counted and one.claim.seems_planned:
            row.append(at)
        elif one.claim.assertion.is_counted and row:
            yield row
            row = []
    yield row


def _is_result(judged: Judgement) -> bool:
    """Whether a number is what is printed as a result, if of another town or year."""
    is_printed = judged.outcome.is_right and judged.own[0].status.is_reported
    return is_printed or (judged.outcome.is_elsewhere and judged.why.is_near)


def one_number_each(facts: Facts, judged: Sequence[Judgement], judge: ClaimJudge) -> list[Judgement]:
    """Return how claims stand, numbers that are wrong as a figure which another one tells as of something else."""
    figures = FigureIndex(judged)
    for at, one in enumerate(judged):
        is_number = one.claim.assertion.is_counted and not _is_in_words(one.claim)
        if one.outcome.is_wrong and is_number and figures.is_told(one, at):
            figures.put(at, _otherwise(facts, at, figures, judge))
    return figures.judged


def _otherwise(facts: Facts, at: int, figures: FigureIndex, judge: ClaimJudge) -> Judgement:
    """Return a draft's number as of something else that no other tells; as it is where it may be none of that."""
    one = figures.judged[at]
    is_beside = any(figures.tells_beside(row, at) for row in rows_of(one))
    years = _years(one.claim, is_beside=is_beside)
    trials = _trials(facts, one.claim, years, judge)
    free = [trial for trial in trials if not figures.is_of_another(trial)]
    if right := next((trial for trial in free if trial.outcome.is_right), None):
        return replace(right, outcome=Outcome.UNKNOWN, why=OutcomeReason.LIKELY)
    if one.outcome.is_elsewhere or any(_is_nearly(trial, one) for trial in free):
        return one
    if _is_named_in_full(one.claim):
        return one  # 财政总收入9.99亿元 is no slip of an investment of 9.91亿元
    if slip := next(
        (trial for trial in (one, *free) if trial.outcome.is_wrong and is_by_a_slip(trial)), None
    ):
        return slip
    rows = [row for trial in (one, *free) for row in trial.own]
    is_strange = not _is_named(one.claim) or (bool(free) and all(is_far(one.claim, row) for row in rows))
    return (
        replace(one, outcome=Outcome.UNKNOWN, why=OutcomeReason.NO_INDICATOR, others=())
        if is_strange
        else one
    )


def _is_in_words(claim: Claim) -> bool:
    """Whether a draft's number has no digits and is plainly of a thing: doubled sums up what others tell."""
    return claim.is_sure and claim.quantity is not None and not digits_of(claim.quantity)


def _is_named(claim: Claim) -> bool:
    """Whether the own clause of a draft's number names what it is of."""
    return any(
        mention.steps == 0 and mention.indicator == claim.indicators[0] for mention in claim.context.mentions
    )


def _is_named_in_full(claim: Claim) -> bool:
    """Whether the own clause of a draft's number names what it is of right beside it, and not for short."""
    near = (one for one in claim.context.mentions if one.indicator == claim.indicators[0])
    return any(mention.steps == 0 and mention.is_bare and not mention.is_like for mention in near)


def _is_nearly(trial: Judgement, one: Judgement) -> bool:
    """Whether a draft's number is printed of its own indicator in another unit, year or town."""
    is_of_it = trial.claim.indicators[:1] == one.claim.indicators[:1]
    return is_of_it and trial.outcome.is_elsewhere and trial.why.is_near


def _years(claim: Claim, *, is_beside: bool) -> tuple[int, ...]:
    """Return the years of which a draft's number may be: those of its clause, else its sentence, else the draft.

    Beside a number of the very thing it may be of any year, and of the one before.
    """
    own, around = claim.period.year if claim.period else 0, claim.context
    before = (own - 1,) if own and (is_beside or 0 in around.of_years) else ()
    named = around.all_years if is_beside else around.years or around.all_years
    return around.own_years or tuple(dict.fromkeys((own, *before, *named)))


def is_far(claim: Claim, row: Fact) -> bool:
    """Whether a number is so much larger than a figure, or smaller, that it can hardly be meant as that."""
    value = claim.quantity.value if claim.quantity else None
    if not value or not row.value or not is_same_measure(row, claim):
        return True
    ratio = abs(value / row.value)
    return not Fraction(1, FAR) < ratio < FAR


def _trials(facts: Facts, claim: Claim, years: Sequence[int], judge: ClaimJudge) -> Iterator[Judgement]:
    """Yield how a number stands by its other readings, the nearest first."""
    if claim.quantity is None or digits(claim.quantity.value) < FEWEST:
        return
    own, around = claim.period.year if claim.period else 0, claim.context
    towns = around.own_areas or tuple(dict.fromkeys((claim.area, *around.all_areas)))
    named = dict.fromkeys((*claim.indicators[:1], *(mention.indicator for mention in around.mentions)))
    for indicator, town, year in product(named, towns, filter(None, years)):
        if (indicator, town, year) != (claim.indicators[0], claim.area, own):
            yield judge(facts, replace(as_of(claim, town, year), indicators=(indicator,), is_sure=True))
