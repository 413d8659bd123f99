"""What is certain about one indicator, found on intervals: the facts that titles and sentences are written from."""

from collections.abc import Collection, Sequence
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

from metrics.analysis.comparing.differences import difference
from metrics.analysis.comparing.distinct_facts import one_each
from metrics.analysis.comparing.verdicts import Judge, verdict
from metrics.analysis.facts import Fact
from metrics.analysis.store import Facts
from metrics.model.codes import Measure
from metrics.model.records import Catalogue


class FindingKind(StrEnum):
    """The kinds of finding, what is certain about an indicator, from the most telling to none."""

    RATIO = "ratio"
    GROWTH = "growth"
    FIGURE = "figure"
    CONFLICT = "conflict"
    QUESTION = "question"

    @property
    def is_question(self) -> bool:
        """Whether the finding is none: nothing is certain about the indicator."""
        return self is FindingKind.QUESTION

    @property
    def is_conflict(self) -> bool:
        """Whether the finding is only that documents disagree."""
        return self is FindingKind.CONFLICT

    @property
    def is_growth(self) -> bool:
        """Whether the finding is a level with its change on the year."""
        return self is FindingKind.GROWTH

    @property
    def has_way(self) -> bool:
        """Whether the finding says which of two is more: of two towns, or of two years."""
        return self in (FindingKind.RATIO, FindingKind.GROWTH)


class Finding(Struct, frozen=True):
    """A finding, what is certain. ``facts`` are the observations it rests on, the one it speaks of first.

    For a ratio, ``low`` and ``high`` enclose how many times the first is the second. A conflict is certain, too: that
    documents print two numbers or more for one thing.
    """

    kind: FindingKind
    facts: tuple[Fact, ...] = ()
    low: Fraction = Fraction(0)
    high: Fraction = Fraction(0)


def finding(
    catalogue: Catalogue,
    facts: Sequence[Fact],
    measure: Measure = Measure.LEVEL,
    judge: Judge = verdict,
) -> Finding:
    """Return the most telling certain fact of one indicator's facts.

    Args:
        catalogue: what the facts are from; it tells whether two of them compare.
        facts: facts of one indicator, any measures.
        measure: the measure that is looked at; growth is told beside levels only.
        judge: who judges two of the facts.
    """
    looked_at = [fact for fact in facts if fact.measure is measure]
    if conflict := _conflict(looked_at):
        return conflict
    if measure.is_level:
        return (
            _ratio(catalogue, looked_at, judge)
            or _growth(facts)
            or _newest(looked_at)
            or Finding(FindingKind.QUESTION)
        )
    return _newest(looked_at) or Finding(FindingKind.QUESTION)


def certain(catalogue: Catalogue, facts: Facts) -> list[Finding]:
    """Return a few facts that are certain: one per headline theme, and the best completion of a target."""
    done = [
        figure for figure in facts.select(measures=(Measure.COMPLETION,), replaced=True) if not figure.part
    ]
    closed = [figure for figure in done if figure.low is not None]
    least = sorted(closed, key=lambda figure: figure.low or 0) or done
    best = [(figure.indicator, Measure.COMPLETION) for figure in least[-1:]]
    firsts = [(theme.indicators[0], Measure.LEVEL) for theme in catalogue.headline_themes]
    findings = (
        finding(catalogue, facts.select(indicator=indicator), measure)
        for indicator, measure in [*firsts, *best]
    )
    return [fact for fact in findings if not fact.kind.is_question]


def _is_stated(fact: Fact) -> bool:
    """Whether a finding may be of a fact: a document prints the figure of the whole town, with both ends."""
    return fact.status.is_printed and not fact.part and fact.is_closed


def _ratio(catalogue: Catalogue, levels: Sequence[Fact], judge: Judge) -> Finding | None:
    """Return how many times the highest town is the next, in the newest year when that is certain and compares."""
    stated = one_each(fact for fact in levels if _is_stated(fact))
    for year in sorted({fact.year for fact in stated}, reverse=True):
        ranked = sorted((fact for fact in stated if fact.year == year), key=_value, reverse=True)
        if len(ranked) < 2 or len({fact.area for fact in ranked}) < len(ranked):
            continue
        answer = difference(catalogue, ranked[0], ranked[1], judge=judge)
        plain = answer.verdict.comparability.is_full
        if plain and answer.higher is ranked[0] and answer.ratio_low and answer.ratio_high:
            return Finding(FindingKind.RATIO, (ranked[0], ranked[1]), answer.ratio_low, answer.ratio_high)
    return None


def _conflict(facts: Sequence[Fact]) -> Finding | None:
    """Return the numbers that documents print for one whole town, where these are of the newest year of all."""
    counted = [fact for fact in facts if fact.status.is_counted and not fact.part]
    newest = max((fact.year for fact in counted), default=0)
    disputed = [fact for fact in counted if fact.year == newest and fact.is_disputed]
    same = [fact for fact in disputed if fact.thing == disputed[0].thing]
    return Finding(FindingKind.CONFLICT, tuple(one_each(same))) if same else None


def _value(fact: Fact) -> Fraction:
    """Return a fact's number, for ranking facts that have one."""
    return fact.value or Fraction(0)


def _growth(facts: Sequence[Fact]) -> Finding | None:
    """Return the newest level of a whole town that stands beside a change on the year, surely up or down."""
    printed = [fact for fact in facts if fact.status.is_printed and not fact.part]
    changes = {_subject(fact): fact for fact in printed if _has_direction(fact)}
    levels = [fact for fact in printed if fact.measure.is_level and _subject(fact) in changes]
    if not levels:
        return None
    level = max(levels, key=lambda fact: fact.year)
    return Finding(FindingKind.GROWTH, (level, changes[_subject(level)]))


def _has_direction(fact: Fact) -> bool:
    """Whether a fact is a finding of a direction: a change on the year that is surely a rise or surely a fall."""
    if not fact.measure.is_growth or fact.base or not fact.numbers:
        return False
    return all(number > 0 for number in fact.numbers) or all(number < 0 for number in fact.numbers)


def _subject(fact: Fact) -> tuple[str, str, str, str]:
    """Return what a level and its change on the year share, where a finding tells both."""
    return fact.area, fact.part, fact.period.text, fact.document


def _newest(facts: Sequence[Fact]) -> Finding | None:
    """Return the newest reported figure of a whole town, else the largest figure that is not implied."""
    printed = [fact for fact in facts if not fact.status.is_implied]
    whole = [fact for fact in printed if fact.status.is_reported and not fact.part]
    if whole:
        return Finding(FindingKind.FIGURE, (max(whole, key=lambda fact: fact.year),))
    return Finding(FindingKind.FIGURE, (max(printed, key=_value),)) if printed else None


def brightest(facts: Facts, area: str, shown: Collection[Fact], most: int) -> list[Finding]:
    """Return a few facts that are certain of one town and say more than the figures ``shown`` do, the best first."""
    catalogue = facts.catalogue
    headline = {indicator for theme in catalogue.headline_themes for indicator in theme.indicators}
    findings = [
        finding(catalogue, facts.select(indicator=indicator, areas=[area]), measure)
        for indicator in catalogue.indicators
        for measure in (Measure.LEVEL, Measure.COMPLETION)
    ]
    fresh = [candidate for candidate in findings if any(fact not in shown for fact in candidate.facts)]
    return sorted(fresh, key=lambda candidate: _brightness(candidate, headline))[:most]


def _brightness(sentence: Finding, headline: Collection[str]) -> tuple[bool, bool, bool, bool, int]:
    """Return a sort key of findings: of the whole town, a movement, a headline and new comes first."""
    fact = sentence.facts[0]
    whole = fact.status.is_reported and not fact.part
    return (
        not whole,
        sentence.kind is not FindingKind.GROWTH,
        fact.indicator not in headline,
        not fact.is_closed,
        -fact.year,
    )
