"""How a number of a draft stands: against the figures of the very thing, what follows from them, and what is near."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.following.needs import TIMES
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.proofreading.numbers.derivations import derived, is_of_positions
from metrics.analysis.proofreading.numbers.printed_bounds import is_of_its_border, is_only_bounded
from metrics.analysis.proofreading.numbers.same_number import (
    agreement,
    far,
    is_loose,
    is_on_border,
    is_turned,
    may_be_finer,
    scaled,
    tells_more_digits,
)
from metrics.analysis.proofreading.numbers.same_sense import another_sense, in_another_sense
from metrics.analysis.proofreading.numbers.same_thing import Cells, is_one_unit, is_same_measure, is_same_rank
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes import Measure
from metrics.model.codes.outcome import Outcome, OutcomeReason
from metrics.model.quantity import Quantity

MOST = 9  # digits behind the point that are counted
TWO = 2  # digits without the zeros behind them
SLIPS = (3, 4, 6, 8)  # powers of ten between units that people take for each other
TELLING = 3  # digits by which a rounded number is told from others

# What leaves a number open that is none of the printed ones: before it is looked for elsewhere, and behind that
BEFORE_OTHERS = (
    (OutcomeReason.BORDER, is_on_border),
    (OutcomeReason.FINER, may_be_finer),
    (OutcomeReason.BOUND, is_of_its_border),
)
BEHIND_OTHERS = ((OutcomeReason.BOUND, is_only_bounded), (OutcomeReason.LOOSE, is_loose))


def judged_number(facts: Facts, claim: Claim) -> Judgement:
    """Return how a draft's number stands: by the likeliest indicator by which it is right, else the likeliest."""
    if claim.sense.is_of_each:
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.SEVERAL)
    if claim.sense.is_assessed:
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NOT_KEPT)
    if claim.sense.is_of_a_part:
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.PART_OF_A_YEAR)
    claim = in_per_cent(claim)
    known = [indicator for indicator in claim.indicators if indicator in facts.catalogue.indicators]
    if not known or claim.indicators[0] not in known or claim.quantity is None:
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NO_INDICATOR)
    if claim.measure.has_whole:
        # 工业投资占固定资产投资的51.7% is no share of its whole's own
        known = [indicator for indicator in known if indicator != claim.sense.whole_of] or known
    judgements = [_by_indicator(Cells.of(facts, claim, indicator), claim.quantity) for indicator in known]
    if right := next((judgement for judgement in judgements if judgement.outcome.is_right), None):
        return right
    return judgements[0]


def in_per_cent(claim: Claim) -> Claim:
    """Return a draft's growth that is told in times as one in per cent: 增长1.5倍 is 150%."""
    quantity = claim.quantity
    if quantity is None or quantity.unit != TIMES or not claim.measure.is_change:
        return claim
    low, value, high = (
        None if end is None else 100 * end for end in (quantity.low, quantity.value, quantity.high)
    )
    return replace(
        claim,
        measure=Measure.CHANGE_ON_YEAR,
        quantity=replace(quantity, low=low, value=value, high=high, unit="%"),
    )


def _by_indicator(cells: Cells, stated: Quantity) -> Judgement:
    """Return how a draft's number stands if it is one of an indicator."""
    if not cells.claim.base.is_year_before or is_of_positions(cells.claim):  # 比2020年增长30.6%, 上升1位
        return derived(cells, stated, ()) or _open(cells, ())
    unit = stated.unit if stated.printed_unit else ""  # else it is only guessed
    own = [row for row in cells.own if is_one_unit(cells.facts.catalogue, unit, row.unit)]
    printed = [row for row in own if row.status.is_reported or cells.claim.status.is_planned]
    printed.sort(key=far(stated))
    alike = [row for row in printed if another_sense(cells.claim, row) is None]
    if right := _standing(cells.claim, stated, alike, is_only_town=len(cells.facts.catalogue.towns) == 1):
        return right
    if other := in_another_sense(cells.claim, stated, printed):
        return other
    printed = alike
    if any(row.status.is_planned == cells.claim.status.is_planned for row in printed):
        return _against(cells, stated, printed)  # what is aimed at contradicts no result: 力争增长7%
    derivation = derived(cells, stated, own)
    if derivation and derivation.outcome.is_right:
        return derivation
    if cells.claim.status.is_planned:
        derivation = None
    is_to_come = cells.claim.status.is_planned and not any(row.status.is_planned for row in cells.rows)
    elsewhere = None if is_to_come else _elsewhere(cells, stated, ())
    return elsewhere or derivation or _open(cells, own)


def _standing(
    claim: Claim, stated: Quantity, printed: Sequence[Fact], *, is_only_town: bool
) -> Judgement | None:
    """Return that a number stands by a printed figure; None where it does not."""
    for wanted in (Outcome.STANDS, Outcome.ROUNDED):
        for row in printed:
            if agreement(stated, row) is wanted:
                is_told = claim.area or is_only_town
                if is_told and tells_more_digits(stated, row) and stated.value == row.value:
                    return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.FINER, (row,))
                if claim.status.is_estimated and row.status.is_printed:  # 预计, of what has come true since
                    return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.RESULT, (row,))
                return Judgement(claim, wanted if is_told else Outcome.UNKNOWN, _unsaid(claim), (row,))
    return None


def _unsaid(claim: Claim) -> OutcomeReason:
    """Return what a draft's number that stands does not say of itself: its town, or its year."""
    return (
        OutcomeReason.NO_TOWN
        if not claim.area
        else OutcomeReason.UNDATED
        if claim.period is None
        else OutcomeReason.NOTHING
    )


def _against(cells: Cells, stated: Quantity, printed: list[Fact]) -> Judgement:
    """Return what is wrong with a number that none of the printed figures of its thing says."""
    own = tuple(printed)
    if not cells.claim.area:
        return Judgement(cells.claim, Outcome.UNKNOWN, OutcomeReason.NO_TOWN, own[:1])
    for why, is_so in BEFORE_OTHERS:
        if rows := tuple(row for row in own if is_so(stated, row)):
            return Judgement(cells.claim, Outcome.UNKNOWN, why, rows)
    if elsewhere := _elsewhere(cells, stated, own):
        return elsewhere
    for why, is_so in BEHIND_OTHERS:
        if rows := tuple(row for row in own if is_so(stated, row)):
            return Judgement(cells.claim, Outcome.UNKNOWN, why, rows)
    why = OutcomeReason.DIRECTION if is_turned(stated, own[0]) else OutcomeReason.NUMBER
    outcome = Outcome.CONTRADICTS if cells.claim.is_sure else Outcome.UNKNOWN
    return Judgement(cells.claim, outcome, why, own)


def _elsewhere(cells: Cells, stated: Quantity, own: tuple[Fact, ...]) -> Judgement | None:
    """Return of what else a number is printed so; None where of nothing that is near."""
    for why, rows in _near(cells):
        others = tuple(
            row for row in rows if (why.is_in_another_unit or row not in own) and _says_so(stated, row, why)
        )
        if others:
            return Judgement(cells.claim, Outcome.ELSEWHERE, why, own, others)
    return None


def _near(cells: Cells) -> Iterator[tuple[OutcomeReason, Iterable[Fact]]]:
    """Yield what is near a claim's thing, by the way in which it differs."""
    reported = [row for row in cells.rows if not row.status.is_implied]
    cell = cells.own
    yield OutcomeReason.PLANNED, (row for row in cell if row.status.is_planned)
    yield OutcomeReason.UNIT, cell
    yield (
        OutcomeReason.PERIOD,
        (
            row
            for row in cells.like(("area", "part", "measure"))
            if row not in cell and row in reported and _may_be_taken_for(cells.claim, row)
        ),
    )
    timely = [row for row in reported if cells.is_of_its_time(row)]
    same_town = [row for row in timely if not cells.claim.area or row.area == cells.claim.area]
    yield (
        OutcomeReason.PART,
        (row for row in same_town if row.measure is cells.claim.measure and row.part != cells.claim.part),
    )
    yield (
        OutcomeReason.RANK,
        (row for row in same_town if row.measure.is_rank and not is_same_rank(row, cells.claim)),
    )
    yield (
        OutcomeReason.MEASURE,
        (
            row
            for row in same_town
            if row.measure is not cells.claim.measure or not is_same_measure(row, cells.claim)
        ),
    )
    yield (
        OutcomeReason.AREA,
        (row for row in timely if row.area != cells.claim.area and row.measure is cells.claim.measure),
    )


def _may_be_taken_for(claim: Claim, row: Fact) -> bool:
    """Whether a figure of another time may be meant: no growth of a quarter is that of a year, whose digits are few."""
    is_whole = claim.period is None or claim.period.is_full_year
    return not claim.measure.is_change or is_whole or not row.period.is_full_year


def _says_so(stated: Quantity, row: Fact, why: OutcomeReason) -> bool:
    """Whether a figure of something else is the very number; where only the unit differs, but for its scale."""
    if why.is_in_another_unit:
        is_round = digits(stated.value) < TWO  # 20元 are not the 2.00亿 of a year
        is_scaled = abs(scaled(stated, row)) in SLIPS if is_round else scaled(stated, row) != 0
        return is_scaled or (stated.value == row.value and stated.unit != row.unit)
    if stated.unit and row.unit != stated.unit:
        return False
    level = agreement(stated, row)
    return level is not None and (level.is_plain or (level.is_rounded and digits(stated.value) >= TELLING))


def digits(value: Fraction | None) -> int:
    """Return how many digits a draft's number has without the zeros at either end."""
    size = abs(value or Fraction(0))
    for _ in range(MOST):  # a third has no end
        if size.denominator == 1:
            break
        size *= 10
    return len(str(int(size)).rstrip("0"))


def _open(cells: Cells, own: Sequence[Fact]) -> Judgement:
    """Return that nothing says anything of a number; what follows from other figures, or is nearest, is told."""
    if own:
        return Judgement(cells.claim, Outcome.UNKNOWN, _not_of_its_kind(own), tuple(own))
    rows = [row for row in cells.like(("area", "part", "measure")) if row.status.is_reported]
    newest = tuple(sorted(rows, key=lambda row: -row.year)[:1])
    return Judgement(
        cells.claim,
        Outcome.UNKNOWN,
        OutcomeReason.OTHER_TIME if newest else OutcomeReason.NO_FIGURE,
        (),
        newest,
    )


def _not_of_its_kind(own: Sequence[Fact]) -> OutcomeReason:
    """Return why a number is not held against the figures of its thing: they only follow, or are plans, or results."""
    if any(row.status.is_implied for row in own):
        return OutcomeReason.FOLLOWS_OTHERWISE
    return OutcomeReason.PLANNED if own[0].status.is_planned else OutcomeReason.RESULT
