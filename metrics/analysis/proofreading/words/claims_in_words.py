"""What a draft claims in words: it stands only where every year, and every side of it, is certain."""

from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.arithmetic.interval import Interval
from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.judgement import Judgement, indicator_of
from metrics.analysis.proofreading.numbers.derivations import change_between, levels_of_two_years
from metrics.analysis.proofreading.numbers.numbers_judged import in_per_cent
from metrics.analysis.proofreading.numbers.same_thing import Cells
from metrics.analysis.proofreading.words.towns_compared import may_compare, with_way
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes import Measure
from metrics.model.codes.outcome import Outcome, OutcomeReason

FULL = 100


class Move(Struct, frozen=True):
    """By how much a level grew in a year, in per cent, None where that is not known, and the figures that say so."""

    grown: Interval | None = None
    rows: tuple[Fact, ...] = ()

    @property
    def way(self) -> int | None:
        """Which way what a draft claims went: 1 up, -1 down, 0 neither, None where it may be several of them."""
        return None if self.grown is None else _sign(self.grown.low, self.grown.high)

    @property
    def is_printed(self) -> bool:
        """Whether a document prints the change that a draft claims."""
        return len(self.rows) == 1 and bool(self.rows[0].printed)


def judged_growth(facts: Facts, claim: Claim) -> Judgement:
    """Return whether a level grew in its year, or fell where that is claimed."""
    cells = _cells(facts, claim)
    if isinstance(cells, Judgement):
        return cells
    claim = with_way(facts, cells.claim)
    cells = replace(cells, claim=claim)
    move = _move(cells)
    if move.way is None:
        levels = _against_levels(cells)
        if levels and not move.rows:
            return Judgement(claim, Outcome.CONTRADICTS, OutcomeReason.TWO_LEVELS_OTHERWISE, levels)
        pair = levels_of_two_years(cells)
        if pair and not move.rows:
            return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NOT_COMPARED, pair[:1], pair[1:])
        return Judgement(
            claim, Outcome.UNKNOWN, OutcomeReason.YEARS_MISSING, move.rows, missing=_years(cells)
        )
    if move.way != (-1 if claim.falls else 1):
        return Judgement(claim, Outcome.CONTRADICTS, OutcomeReason.DIRECTION, move.rows)
    why = OutcomeReason.FALL_IS if claim.falls else OutcomeReason.GROWTH_IS
    return Judgement(claim, Outcome.STANDS if move.is_printed else Outcome.FOLLOWS, why, move.rows)


def judged_multiple(facts: Facts, claim: Claim) -> Judgement:
    """Return whether a level doubled, or whatever is claimed: it grew by so much at least, and less than twice that."""
    claim = in_per_cent(claim)
    cells = _cells(facts, claim)
    if isinstance(cells, Judgement):
        return cells
    move, least = _move(cells), claim.quantity.value if claim.quantity else None
    if move.grown is None or least is None:
        return Judgement(
            claim, Outcome.UNKNOWN, OutcomeReason.YEARS_MISSING, move.rows, missing=_years(cells)
        )
    low, high = move.grown.low, move.grown.high
    if high is not None and high < least:
        return Judgement(claim, Outcome.CONTRADICTS, OutcomeReason.NUMBER, move.rows)
    if low is not None and high is not None and least <= low and high < 2 * least:
        return Judgement(
            claim, Outcome.ROUNDED if move.is_printed else Outcome.FOLLOWS, OutcomeReason.GROWTH_IS, move.rows
        )
    is_more = low is not None and low >= 2 * least
    return Judgement(
        claim, Outcome.UNKNOWN, OutcomeReason.LOOSE if is_more else OutcomeReason.BORDER, move.rows
    )


def judged_run(facts: Facts, claim: Claim) -> Judgement:
    """Judge a claim in words: whether a level went one way in each of several years."""
    cells = _cells(facts, claim)
    if isinstance(cells, Judgement):
        return cells
    years = [_of_year(cells, back) for back in reversed(range(claim.years))]
    moves = [(year, _move(year)) for year in years]
    wanted = -1 if claim.falls else 1
    if against := [move for _, move in moves if move.way is not None and move.way != wanted]:
        return Judgement(claim, Outcome.CONTRADICTS, OutcomeReason.RUN_BROKEN, against[0].rows)
    rows = tuple(row for _, move in moves for row in move.rows)
    missing = tuple(name for year, move in moves if move.way is None for name in _years(year))
    if missing or not moves:
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.YEARS_MISSING, rows, missing=missing)
    return Judgement(claim, Outcome.FOLLOWS, OutcomeReason.RUN_IS, rows)


def judged_excess(facts: Facts, claim: Claim) -> Judgement:
    """Judge a claim in words: whether more than a target was done, by a completion, else by both levels."""
    cells = _cells(facts, claim)
    if isinstance(cells, Judgement):
        return cells
    completions = [row for row in _at_its_time(cells, Measure.COMPLETION) if row.status.is_counted]
    if completions:
        return _by_completion(claim, tuple(completions))
    levels = _at_its_time(cells, Measure.LEVEL)
    done = next((row for row in levels if row.status.is_counted and row.printed), None)
    target = next((row for row in levels if row.status.is_planned), None)
    if done is None or target is None or done.unit != target.unit:
        return Judgement(
            claim, Outcome.UNKNOWN, OutcomeReason.NO_TARGET, tuple(row for row in (done, target) if row)
        )
    if done.lies_above(target):
        return Judgement(claim, Outcome.FOLLOWS, OutcomeReason.TARGET_PASSED, (done, target))
    if done.high is not None and target.low is not None and done.high <= target.low:
        return Judgement(claim, Outcome.CONTRADICTS, OutcomeReason.TARGET_NOT_PASSED, (done, target))
    return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NO_TARGET, (done, target))


def judged_reach(facts: Facts, claim: Claim) -> Judgement:
    """Judge a claim in words: whether all of a target was done, or more."""
    excess = judged_excess(facts, claim)
    completions = [row for row in excess.own if row.measure.has_target]
    if completions and all(row.value == FULL for row in completions):
        return replace(excess, outcome=Outcome.STANDS, why=OutcomeReason.TARGET_REACHED)
    is_border = any(row.low is not None and row.low < FULL <= (row.high or FULL) for row in completions)
    return replace(excess, outcome=Outcome.UNKNOWN, why=OutcomeReason.BORDER) if is_border else excess


def judged_miss(facts: Facts, claim: Claim) -> Judgement:
    """Judge a claim in words: whether less than a target was done; all of it is no miss."""
    excess = judged_excess(facts, claim)
    if any(row.measure.has_target and (row.value is None or row.value == FULL) for row in excess.own):
        return replace(excess, outcome=Outcome.UNKNOWN, why=OutcomeReason.NO_TARGET)
    return replace(excess, outcome=excess.outcome.opposite)


def _by_completion(claim: Claim, rows: tuple[Fact, ...]) -> Judgement:
    """Return what printed completions say of a claim; several that do not agree say nothing."""
    if all(row.low is not None and row.low >= FULL and row.value != FULL for row in rows):
        return Judgement(claim, Outcome.STANDS, OutcomeReason.TARGET_PASSED, rows)
    if all(row.high is not None and row.high <= FULL for row in rows):
        return Judgement(claim, Outcome.CONTRADICTS, OutcomeReason.TARGET_NOT_PASSED, rows)
    return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NO_TARGET, rows)


def _cells(facts: Facts, claim: Claim) -> Cells | Judgement:
    """Return the figures of what a claim is of, or why it cannot be told what that is."""
    indicator = indicator_of(facts, claim)
    return indicator if isinstance(indicator, Judgement) else Cells.of(facts, claim, indicator)


def _of_year(cells: Cells, back: int) -> Cells:
    """Return the figures of a claim asked for some years earlier."""
    period = cells.claim.period.before(back) if cells.claim.period and back else cells.claim.period
    return replace(cells, claim=replace(cells.claim, period=period))


def _at_its_time(cells: Cells, measure: Measure) -> list[Fact]:
    """Return the figures of a claim's town, part and time by one measure; none that disagrees with another."""
    rows = [
        row for row in cells.like(("area", "part")) if row.measure is measure and cells.is_of_its_time(row)
    ]
    return [] if any(row.is_disputed for row in rows) else rows


def _years(cells: Cells) -> tuple[str, ...]:
    """Return the year of a claim as text."""
    return (str(cells.claim.period.year),) if cells.claim.period else ()


def _move(cells: Cells) -> Move:
    """Return which way a level went in the claim's year: as printed, else by two levels that compare in full."""
    printed = [
        row for row in _at_its_time(cells, Measure.CHANGE_ON_YEAR) if row.status.is_counted and row.printed
    ]
    # Of two, one may be at constant prices and go the other way.
    if printed and cells.claim.base.is_year_before:
        is_plain = len({_sign(row.low, row.high) for row in printed}) == 1
        return Move(Interval(*_ends(printed[0])), (printed[0],)) if is_plain else Move(rows=tuple(printed))
    pair = levels_of_two_years(cells)
    if pair is None or any(row.is_disputed for row in pair):
        return Move()
    if not verdict(cells.facts.catalogue, *pair).comparability.is_full:
        return Move()
    grown = change_between(*pair, Measure.CHANGE_ON_YEAR)
    return Move(Interval.exactly(grown.value) if grown.value == 0 else grown, pair)


def _against_levels(cells: Cells) -> tuple[Fact, ...]:
    """Return the levels of both years where they go the other way, and nothing says that they do not compare."""
    pair = levels_of_two_years(cells)
    if pair is None or any(row.is_disputed for row in pair) or not may_compare(cells.facts, *pair):
        return ()
    wanted = -1 if cells.claim.falls else 1
    moved = change_between(*pair, Measure.CHANGE_AMOUNT)
    return pair if _sign(moved.low, moved.high) in (-wanted, 0) else ()


def _ends(row: Fact) -> tuple[Fraction | None, Fraction | None, Fraction | None]:
    """Return the least, the number and the most of a figure that a claim is held against."""
    return row.low, row.value, row.high


def _sign(low: Fraction | None, high: Fraction | None) -> int | None:
    """Return on which side of nothing a claimed move lies between two ends; None where it may be several.

    What only touches nothing, as 34 after 33 does, where each may be off by a half, is on its side.
    """
    if low == high == 0:
        return 0
    if low is not None and low >= 0:
        return 1
    return -1 if high is not None and high <= 0 else None
