"""A first rank that a draft claims: it stands where it is printed; a town that lies above speaks against it."""

from collections.abc import Iterator

from metrics.analysis.facts import Fact
from metrics.analysis.proofreading.judgement import Judgement
from metrics.analysis.proofreading.numbers.numbers_judged import judged_number
from metrics.analysis.proofreading.numbers.same_thing import Cells
from metrics.analysis.proofreading.words.towns_compared import may_compare
from metrics.analysis.store import Facts
from metrics.model.claims import Claim
from metrics.model.codes.outcome import Outcome, OutcomeReason
from metrics.model.records import Indicator

COUNTRY = "全国"
STEPS = 1  # away: in the sentence itself


def judged_first(facts: Facts, claim: Claim) -> Judgement:
    """Return how a first rank stands: as printed; where it is not, against the levels of the towns around.

    That no known town lies above proves nothing, for there are others: those without a figure are named.
    """
    judgement = judged_number(facts, claim)
    indicator = facts.catalogue.indicators.get(next(iter(claim.indicators), ""))
    rivals = _rivals(facts, claim)
    if not judgement.why.is_without_figure or indicator is None or _is_best_low(indicator) or not rivals:
        return judgement
    cells = Cells.of(facts, claim, indicator.id)
    own = next((row for row in _levels(cells) if row.area == claim.area), None)
    if own is None or claim.period is None or not (claim.is_sure or _is_named(claim)):
        return judgement
    others = [row for row in _levels(cells) if row.area in rivals]
    above = tuple(row for row in others if row.lies_above(own) and may_compare(facts, row, own))
    if above:
        return Judgement(claim, Outcome.CONTRADICTS, OutcomeReason.ANOTHER_ABOVE, (own,), above)
    silent = rivals - {row.area for row in others}
    return Judgement(claim, Outcome.UNKNOWN, OutcomeReason.NO_RANK, (own,), missing=tuple(sorted(silent)))


def _is_named(claim: Claim) -> bool:
    """Whether nothing but its indicator stands in the sentence of a claim: 以游客人次论，西湖镇居全县第一."""
    near = [mention for mention in claim.context.mentions if mention.steps <= STEPS]
    return bool(near) and near[0].indicator in claim.indicators[:1] and near[0].is_bare


def _is_best_low(indicator: Indicator) -> bool:
    """Whether the least of an indicator is its best, so that a first rank may be that of the least."""
    return indicator.welcome.has_way and not indicator.welcome.is_higher


def _levels(cells: Cells) -> Iterator[Fact]:
    """Yield the printed levels of whole towns of a claim's time."""
    for row in cells.rows:
        is_level = row.measure.is_level and not row.part and row.status.is_counted and not row.is_disputed
        if is_level and row.printed and cells.is_of_its_time(row):
            yield row


def _rivals(facts: Facts, claim: Claim) -> frozenset[str]:
    """Return the other towns of the locality in which a claim ranks; none where it is not plain which that is."""
    towns = facts.catalogue.towns
    if claim.area not in towns or claim.part:
        return frozenset()
    text = f"{claim.field}，{claim.text}"
    fields = {around.zh for around in towns[claim.area].lies_in if _is_field(text, around.zh)}
    if not fields and COUNTRY not in text:
        return frozenset()
    return frozenset(
        key
        for key, town in towns.items()
        if key != claim.area and fields <= {around.zh for around in town.lies_in}  # of several the narrowest
    )


def _is_field(text: str, name: str) -> bool:
    """Whether a rank as a draft writes it is among those of a place: 全市 of a city, or its name."""
    return f"全{name[-1:]}" in text or name in text
