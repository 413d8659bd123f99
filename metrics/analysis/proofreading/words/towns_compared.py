"""That one town lies above another in its year, by the printed levels of both.

They support what is claimed where they compare, if with caution, and speak against it unless they do not compare.
"""

from collections.abc import Callable

from msgspec.structs import replace

from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.judgement import Judgement, indicator_of
from metrics.analysis.proofreading.numbers.same_thing import Cells
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes import Measure
from metrics.model.codes.outcome import Outcome, OutcomeReason
from metrics.patterns import lazy_pattern

_BETTER = lazy_pattern(
    "(?P<better>改善|好转|向好|[好优]于|better|improv)|(?P<worse>恶化|变差|差于|worse|deteriorat)"
)


def judged_higher(facts: Facts, claim: Claim) -> Judgement:
    """Return whether a town lies above another one, or below it where the claim says so."""
    claim = with_way(facts, claim)
    pair = pair_of(facts, claim, may_compare)
    if isinstance(pair, Judgement):
        return pair
    judged = _standing(claim, *pair)
    if judged.outcome.is_right and not do_compare(facts, *pair):
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NOT_COMPARED, judged.own, judged.others)
    return judged


def with_way(facts: Facts, claim: Claim) -> Claim:
    """Return a claim as one of more or of less where it says that something is better, or worse."""
    indicator = facts.catalogue.indicators.get(next(iter(claim.indicators), ""))
    match = _BETTER.search(claim.text)
    if match is None or indicator is None or not indicator.welcome.has_way:
        return claim
    return replace(claim, falls=indicator.welcome.is_higher is (match.lastgroup == "worse"))


def do_compare(facts: Facts, one: Fact, other: Fact) -> bool:
    """Whether two levels compare, if with caution: then one that lies above another supports what is claimed."""
    return verdict(facts.catalogue, one, other).comparability.says_something


def may_compare(facts: Facts, one: Fact, other: Fact) -> bool:
    """Whether nothing says that two levels do not compare: what a draft itself compares, they may speak against."""
    comparability = verdict(facts.catalogue, one, other).comparability
    return comparability.says_something or comparability.is_open


def pair_of(
    facts: Facts, claim: Claim, compares: Callable[[Facts, Fact, Fact], bool] = do_compare
) -> tuple[Fact, Fact] | Judgement:
    """Return the levels of both towns of a claim, which compare, or why there are none."""
    indicator = indicator_of(facts, claim)
    if isinstance(indicator, Judgement):
        return indicator
    if not claim.rival or claim.area == claim.rival:
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NO_TOWN)
    own, other = (level_of(facts, claim, indicator, area) for area in (claim.area, claim.rival))
    if own is None or other is None:
        lacking = tuple(area for area, row in ((claim.area, own), (claim.rival, other)) if row is None)
        there = tuple(row for row in (own, other) if row)
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.LEVELS_MISSING, there, missing=lacking)
    if not compares(facts, own, other):
        return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NOT_COMPARED, (own,), (other,))
    return own, other


def _standing(claim: Claim, own: Fact, other: Fact) -> Judgement:
    """Return how the levels of both stand to each other."""
    above, below = (own, other) if not claim.falls else (other, own)
    if above.lies_above(below):
        return Judgement(claim, Outcome.FOLLOWS, OutcomeReason.LEVELS_SAY_SO, (own,), (other,))
    if below.lies_above(above):
        return Judgement(claim, Outcome.CONTRADICTS, OutcomeReason.LEVELS_SAY_OTHERWISE, (own,), (other,))
    return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.BORDER, (own,), (other,))


def level_of(facts: Facts, claim: Claim, indicator: str, area: str) -> Fact | None:
    """Return the printed level of a town of a claim's time; None where none is, or several that do not agree."""
    asked = replace(claim, area=area, part="", measure=Measure.LEVEL)
    cells = Cells.of(facts, asked, indicator)
    rows = [row for row in cells.own if row.status.is_counted and row.printed]
    return rows[0] if rows and not any(row.is_disputed for row in rows) else None


def judged_other(_: Facts, claim: Claim) -> Judgement:
    """Return that nobody judges such a claim: it is shown, for a person to look at."""
    return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NOT_JUDGED)
