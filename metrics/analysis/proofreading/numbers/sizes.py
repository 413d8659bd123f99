"""Whether a number is of the size of a figure that it is held against, or so much smaller or larger as no slip is."""

from collections.abc import Sequence
from fractions import Fraction

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.proofreading.numbers.same_thing import is_same_measure
from metrics.analysis.proofreading.numbers.slips import is_of_another_scale, is_slip
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.quantity import Quantity

FEW = 100
MONEY, FAR = "元", 10_000
WORDED = 2  # digits of a number beside the name of its thing
TIMES = 30  # as large as a figure, or as small: of another thing


def is_of_another_size(facts: Facts, judged: Judgement) -> bool:
    """Whether a draft's number is so much smaller or larger than its figure that it is of another thing."""
    claim, quantity = judged.claim, judged.claim.quantity
    if judged.outcome.is_elsewhere or quantity is None or not quantity.value or not claim.measure.is_level:
        return False
    rows = [row for row in judged.own if is_same_measure(row, claim)]
    if is_bare_count(claim) and any(row.unit == MONEY for row in rows):
        return any(row.value is not None and abs(row.value) > FAR for row in rows)  # 2.1, of a heading
    if not rows or not all(_is_far(quantity, row) for row in rows) or _is_in_a_wrong_unit(claim, rows):
        return False
    alike = (row for row in facts.select(indicator=rows[0].indicator) if row.measure is rows[0].measure)
    return not any(is_slip(quantity, row) for row in alike)


def _is_in_a_wrong_unit(claim: Claim, rows: Sequence[Fact]) -> bool:
    """Whether a number beside the name of its thing is a figure but for its unit: 投资7.7万元, of 7.71亿元."""
    named = claim.context.mentions[:1]
    is_named = any(
        mention.steps == 0 and mention.is_bare and mention.indicator == claim.indicators[0]
        for mention in named
    )
    quantity = claim.quantity
    is_off = (quantity is not None and is_of_another_scale(quantity, row, WORDED) for row in rows)
    return is_named and any(is_off)


def _is_far(stated: Quantity, row: Fact) -> bool:
    """Whether a draft's number is many times a figure, or a small part of it."""
    if not row.value or not stated.value:
        return False
    return not Fraction(1, TIMES) < abs(stated.value / row.value) < TIMES


def is_bare_count(claim: Claim) -> bool:
    """Whether a number is small and without a unit: a footnote's, or one of a list."""
    quantity = claim.quantity
    value = quantity.value if quantity else None
    return quantity is None or (not quantity.unit and claim.measure.is_level and (value or 0) < FEW)
