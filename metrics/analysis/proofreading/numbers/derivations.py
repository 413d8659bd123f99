"""A number that no document prints, against what follows from printed figures by arithmetic."""

from collections.abc import Sequence
from fractions import Fraction

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.proofreading.numbers.same_number import agreement
from metrics.analysis.proofreading.numbers.same_thing import Cells, is_same_rank, is_same_time
from metrics.model.claims import Claim
from metrics.model.codes import Measure
from metrics.model.codes.outcome import Outcome, OutcomeReason
from metrics.model.quantity import Quantity

POINTS, POSITIONS = "百分点", "位"


def derived(cells: Cells, stated: Quantity, own: Sequence[Fact]) -> Judgement | None:
    """Return that a number follows, from an implied figure or from two levels; None where nothing is certain."""
    for row in own:
        if row.status.is_implied and agreement(stated, row):
            return Judgement(cells.claim, Outcome.FOLLOWS, OutcomeReason.IMPLIED, (row,))
    is_on_the_year = cells.claim.measure.is_change and not cells.claim.sense.is_mean
    pair = levels_of_two_years(cells) if is_on_the_year else None
    return _by_levels(cells, stated, pair) if pair else None


def levels_of_two_years(cells: Cells) -> tuple[Fact, Fact] | None:
    """Return the printed levels of a claim's year and of the year before, or of the one from which a change is told.

    Of a change in percentage points they are growths, if the levels are no per cent. None where one is not printed.
    """
    period, base = cells.claim.period, cells.claim.base
    if period is None or not cells.claim.area or base.year >= period.year or base.is_no_year:
        return None
    levels = _compared(cells)
    now, before = (
        next((row for row in levels if is_same_time(when, row.period) and row.is_closed), None)
        for when in (period, period.before(period.year - base.year if base.year else 1))
    )
    return (now, before) if now and before else None


def _compared(cells: Cells) -> list[Fact]:
    """Return the printed figures between which a claim's change is one."""
    rows = [row for row in cells.like(("area", "part")) if row.status.is_counted]
    levels = [row for row in rows if row.measure.is_level]
    stated = cells.claim.quantity
    if is_of_positions(cells.claim):
        return [row for row in rows if row.measure.is_rank and is_same_rank(row, cells.claim)]
    if stated is None or stated.unit != POINTS or any(row.unit == "%" for row in levels):
        return levels
    return [row for row in rows if row.measure.is_growth]  # 增长13.4%，增速较上年提高3个百分点


def is_of_positions(claim: Claim) -> bool:
    """Whether a draft claims by how many positions a rank moved: 居全县第一，上升1位."""
    return claim.quantity is not None and claim.quantity.unit == POSITIONS and claim.measure.is_change


def change_between(now: Fact, before: Fact, measure: Measure) -> Interval:
    """Return how far a level moved, as an amount or in per cent, to hold a draft's number against."""
    one, other = (Interval(row.low, row.value, row.high) for row in (now, before))
    moved = one.minus(other)
    return moved if measure.is_gain else one.over(other).minus(_ONE).times(_HUNDRED)


def _by_levels(cells: Cells, stated: Quantity, pair: tuple[Fact, Fact]) -> Judgement | None:
    """Return whether a draft's change is the one between two levels."""
    is_up = is_of_positions(cells.claim) and pair[1].lies_above(pair[0])  # from the second place to the first
    moved = change_between(*(pair[::-1] if is_up else pair), cells.claim.measure)
    if moved.value is None or stated.value is None:
        return None
    low, high = (end if end is not None else stated.value for end in (stated.low, stated.high))
    if low <= moved.value <= high or low <= round(moved.value, 1) <= high:
        return Judgement(cells.claim, Outcome.FOLLOWS, OutcomeReason.TWO_LEVELS, pair)
    meets = moved.meeting(Interval(low, stated.value, high)) is not None
    if meets or not _is_certain(cells, pair):
        return Judgement(cells.claim, Outcome.UNKNOWN, OutcomeReason.TWO_LEVELS_OTHERWISE, pair)
    return Judgement(cells.claim, Outcome.CONTRADICTS, OutcomeReason.TWO_LEVELS_OTHERWISE, pair)


def _is_certain(cells: Cells, pair: tuple[Fact, Fact]) -> bool:
    """Whether a draft's change must be the one between two levels: official growth has its own scope's base."""
    comparability = verdict(cells.facts.catalogue, *pair).comparability
    return comparability.is_full or (cells.claim.measure.is_gain and comparability.says_something)


_ONE, _HUNDRED = Interval.exactly(Fraction(1)), Interval.exactly(Fraction(100))
