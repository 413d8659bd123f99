"""Completions against their targets, ranks as documents give them, and the league of what compares."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from math import inf

from msgspec import Struct

from metrics.analysis.comparing.differences import positions
from metrics.analysis.comparing.kinds import comparable_groups
from metrics.analysis.comparing.verdicts import Verdicts, verdicts
from metrics.analysis.facts import Fact
from metrics.analysis.following.stock import targets_of
from metrics.analysis.store import Facts, grouped
from metrics.model.codes import Measure
from metrics.model.records import Catalogue

FULL = 100.0


class Attainment(StrEnum):
    """Whether a completion reaches its target; open where what is printed leaves it open.

    Under way is what has not reached it while its term is not known to be over.
    """

    REACHED = "reached"
    UNDER_WAY = "under_way"
    SHORT = "short"
    OPEN = "open"


class Pace(StrEnum):
    """Why the share of the year gone, the pace of a completion towards its target, is known, or is not."""

    KNOWN = "known"
    NO_END = "no_end"
    NO_START = "no_start"
    OTHER_TERM = "other_term"
    PROJECT = "project"

    @property
    def is_known(self) -> bool:
        """Whether the pace, the share of the year that had gone by a completion, is known."""
        return self is Pace.KNOWN


class Completion(Struct, frozen=True):
    """A completion of a target, with what was done and the target, where they are known.

    ``gone`` is the share of the year in % that had gone when the period ended, None where that is not known or
    where a part, such as a project, has a term of its own; ``pace`` says which.
    """

    fact: Fact
    done: Fact | None
    target: Fact | None
    pace: Pace
    gone: float | None

    @property
    def reach(self) -> Attainment:
        """Return whether the target is reached, by all that the printed completion leaves open."""
        if self.fact.low is not None and self.fact.low >= FULL:
            return Attainment.REACHED
        if self.fact.high is None or self.fact.high >= FULL:
            return Attainment.OPEN
        return Attainment.SHORT if self.gone is not None and self.gone >= FULL else Attainment.UNDER_WAY


class LeagueEntry(Struct, frozen=True):
    """A league: the places of the towns by one measure of an indicator, the best number first.

    ``positions`` holds the best and the worst position that each fact may take; ``verdicts`` why they compare.
    """

    indicator: str
    measure: Measure
    positions: tuple[tuple[Fact, tuple[int, int]], ...]
    verdicts: Verdicts


class Targets(Struct, frozen=True):
    """Completions, ranks by the city in which they are given, and the places of what compares."""

    goals: Sequence[Completion]
    ranks: Mapping[str, Sequence[Fact]]
    standings: Sequence[LeagueEntry]

    @property
    def facts(self) -> list[Fact]:
        """All figures told of targets: completions with what was done and due, ranks, and those with places."""
        goals = [fact for goal in self.goals for fact in (goal.fact, goal.done, goal.target) if fact]
        ranked = [fact for facts in self.ranks.values() for fact in facts]
        return [*goals, *ranked, *(fact for standing in self.standings for fact, _ in standing.positions)]


def targets(catalogue: Catalogue, facts: Facts) -> Targets:
    """Return all that is told of targets, ranks as printed, and the league."""
    return Targets(completions(catalogue, facts), ranks(catalogue, facts), league(catalogue, facts))


def completions(catalogue: Catalogue, store: Facts) -> list[Completion]:
    """Return every completion of a target, the towns in their order, whole towns before their parts."""
    facts = store.select(measures=(Measure.COMPLETION,))
    order = {area: index for index, area in enumerate(catalogue.towns)}
    ordered = sorted(
        (fact for fact in facts if fact.area in order), key=lambda fact: (order[fact.area], fact.part)
    )
    return [_completion(catalogue, store, fact) for fact in ordered]


def _completion(catalogue: Catalogue, facts: Facts, figure: Fact) -> Completion:
    """Return a completion of a target with what belongs to it: the level done, the target, the pace."""
    area, year = [figure.area], [figure.year]
    done = facts.select(indicator=figure.indicator, areas=area, years=year, measures=(Measure.LEVEL,))
    goals = targets_of(catalogue, figure.indicator)
    targets = (fact for goal in goals for fact in facts.select(indicator=goal.id, areas=area, years=year))
    same = (fact for fact in done if fact.period.text == figure.period.text and fact.part == figure.part)
    due = (target for target in targets if target.part == figure.part)
    pace = _pace(figure)
    gone = share_of_year(figure.end) if pace is Pace.KNOWN and figure.end else None
    return Completion(figure, next(same, None), next(due, None), pace, gone)


def _pace(fact: Fact) -> Pace:
    """Return whether the pace of a completion towards its target is known: its time must lie in one calendar year."""
    if fact.part:
        return Pace.PROJECT
    if fact.end is None:
        return Pace.NO_END
    if fact.start is None:
        return Pace.NO_START
    return Pace.KNOWN if fact.start.year == fact.end.year else Pace.OTHER_TERM


def share_of_year(end: date) -> float:
    """Return the share of the year in % gone at the end of a day, to hold a completion of its target against.

    >>> round(share_of_year(date(2020, 9, 30)), 1)
    74.9
    """
    return 100 * end.timetuple().tm_yday / date(end.year, 12, 31).timetuple().tm_yday


def ranks(catalogue: Catalogue, store: Facts) -> dict[str, list[Fact]]:
    """Return the ranks of towns by the city in which they are given, the newest first; cities share no list."""
    printed = store.select(measures=(Measure.RANK,))
    facts = [fact for fact in printed if fact.area in catalogue.towns]
    facts.sort(key=lambda fact: (-fact.year, fact.low or inf))
    return dict(grouped(facts, lambda fact: fact.competitors))


def league(catalogue: Catalogue, facts: Facts) -> list[LeagueEntry]:
    """Return the standings of the towns, wherever the newest figures of two or more compare."""
    return [standing for town in facts_by_town(catalogue, facts) if (standing := _standing(catalogue, town))]


def facts_by_town(catalogue: Catalogue, store: Facts) -> Iterator[list[Fact]]:
    """Yield the newest printed figures of whole towns, wherever two towns or more have one of the same measure.

    Where neither more nor less is welcome, such as of villages, nobody has a place.
    """
    for indicator in (
        indicator.id for indicator in catalogue.indicators.values() if indicator.welcome.has_way
    ):
        facts = [fact for fact in store.select(indicator=indicator) if fact.area in catalogue.towns]
        for measure in (measure for measure in Measure if not measure.is_rank):
            stated = [fact for fact in facts if fact.measure is measure and _is_stated(fact)]
            newest = {fact.area: fact for fact in sorted(stated, key=lambda fact: fact.year)}
            if len(newest) > 1:
                yield [newest[area] for area in catalogue.towns if area in newest]


def _is_stated(fact: Fact) -> bool:
    """Whether a fact may have a place in the league: a document reports a number of the whole town."""
    return fact.status.is_reported and not fact.part and bool(fact.numbers)


def _standing(catalogue: Catalogue, facts: Sequence[Fact]) -> LeagueEntry | None:
    """Return the places in the league of the largest group of facts that compare; None where no two do."""
    field = max(comparable_groups(catalogue, facts), key=len)
    if len(field) < 2:
        return None
    in_order = tuple(positions(catalogue, field).items())
    return LeagueEntry(field[0].indicator, field[0].measure, in_order, verdicts(catalogue, field))
