"""That a town is the highest of several, or the lowest: a town beyond it speaks against that."""

from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.judgement import Judgement, indicator_of
from metrics.analysis.proofreading.numbers.same_thing import Cells, field_in
from metrics.analysis.proofreading.words.towns_compared import do_compare, level_of, may_compare
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes import Measure
from metrics.model.codes.outcome import Outcome, OutcomeReason


def judged_extreme(facts: Facts, claim: Claim) -> Judgement:
    """Return whether the level of a town is the highest, or lowest, of those that are meant."""
    indicator = indicator_of(facts, claim)
    if isinstance(indicator, Judgement):
        return indicator
    if rank := _printed_rank(facts, claim, indicator):
        return rank
    own = level_of(facts, claim, indicator, claim.area)
    others = {area: level_of(facts, claim, indicator, area) for area in _rivals(facts, claim)}
    levels = [row for row in others.values() if row and own and may_compare(facts, row, own)]
    beyond = tuple(row for row in levels if own and _lies_beyond(claim, row, own))
    if own and beyond:
        why = OutcomeReason.ANOTHER_ABOVE if _is_highest(claim) else OutcomeReason.ANOTHER_BELOW
        return Judgement(claim, Outcome.CONTRADICTS, why, (own,), beyond)
    if own is None:
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.LEVELS_MISSING, missing=(claim.area,))
    known = [row for row in levels if do_compare(facts, row, own)]
    is_all = claim.among == 1 + len(others) == 1 + len(known)
    if is_all and all(_lies_beyond(claim, own, row) for row in known):
        return Judgement(claim, Outcome.FOLLOWS, OutcomeReason.LEVELS_OF_ALL, (own,), tuple(known))
    silent = tuple(sorted(area for area, row in others.items() if row is None))
    return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NO_RANK, (own,), missing=silent)


def _printed_rank(facts: Facts, claim: Claim, indicator: str) -> Judgement | None:
    """Return that a printed first rank says that a town is the highest; None where none is printed, or another."""
    asked = replace(claim, measure=Measure.RANK, field=field_in(claim.text), ranked=Measure.LEVEL)
    ranks = [row for row in Cells.of(facts, asked, indicator).own if row.printed and row.value is not None]
    if not ranks or not _is_highest(claim) or claim.among:
        return None
    if all(row.value == 1 for row in ranks):
        return Judgement(claim, Outcome.STANDS, OutcomeReason.NOTHING, tuple(ranks))
    return Judgement(claim, Outcome.CONTRADICTS, OutcomeReason.NUMBER, tuple(ranks))


def _rivals(facts: Facts, claim: Claim) -> frozenset[str]:
    """Return the other towns of a town's locality, among which a draft calls it the highest or lowest."""
    towns = facts.catalogue.towns
    if claim.area not in towns or claim.part:
        return frozenset()
    around = {name.zh for name in towns[claim.area].lies_in}
    return frozenset(
        key
        for key, town in towns.items()
        if key != claim.area and (claim.among or around & {name.zh for name in town.lies_in})
    )


def _is_highest(claim: Claim) -> bool:
    """Whether no town may lie above; else none may lie below."""
    return claim.assertion.is_highest


def _lies_beyond(claim: Claim, row: Fact, own: Fact) -> bool:
    """Whether a level lies above another one, or below it where the lowest is claimed."""
    return row.lies_above(own) if _is_highest(claim) else own.lies_above(row)
