"""Completions against their targets, ranks as documents give them, and the league of what compares."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from math import inf

from msgspec import Struct

from metrics.analysis.comparing.answers import positions
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

    row: Fact
    done: Fact | None
    target: Fact | None
    pace: Pace
    gone: float | None

    @property
    def reach(self) -> Attainment:
        """Return whether the target is reached, by all that the printed completion leaves open."""
        if self.row.low is not None and self.row.low >= FULL:
            return Attainment.REACHED
        if self.row.high is None or self.row.high >= FULL:
            return Attainment.OPEN
        return Attainment.SHORT if self.gone is not None and self.gone >= FULL else Attainment.UNDER_WAY


class LeagueEntry(Struct, frozen=True):
    """A league: the places of the towns by one measure of an indicator, the best number first.

    ``positions`` holds the best and the worst position that each row may take; ``verdicts`` why they compare.
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
        goals = [fact for goal in self.goals for fact in (goal.row, goal.done, goal.target) if fact]
        ranked = [fact for facts in self.ranks.values() for fact in facts]
        return [*goals, *ranked, *(fact for standing in self.standings for fact, _ in standing.positions)]


def targets(catalogue: Catalogue, facts: Facts) -> Targets:
    """Return all that is told of targets, ranks as printed, and the league."""
    return Targets(completions(catalogue, facts), ranks(catalogue, facts), league(catalogue, facts))


def completions(catalogue: Catalogue, facts: Facts) -> list[Completion]:
    """Return every completion of a target, the towns in their order, whole towns before their parts."""
    rows = facts.select(measures=(Measure.COMPLETION,))
    order = {area: index for index, area in enumerate(catalogue.towns)}
    ordered = sorted((row for row in rows if row.area in order), key=lambda row: (order[row.area], row.part))
    return [_completion(catalogue, facts, row) for row in ordered]


def _completion(catalogue: Catalogue, facts: Facts, row: Fact) -> Completion:
    """Return a completion of a target with what belongs to it: the level done, the target, the pace."""
    area, year = [row.area], [row.year]
    done = facts.select(indicator=row.indicator, areas=area, years=year, measures=(Measure.LEVEL,))
    goals = targets_of(catalogue, row.indicator)
    targets = (fact for goal in goals for fact in facts.select(indicator=goal.id, areas=area, years=year))
    same = (fact for fact in done if fact.period.text == row.period.text and fact.part == row.part)
    due = (target for target in targets if target.part == row.part)
    pace = _pace(row)
    gone = share_of_year(row.end) if pace is Pace.KNOWN and row.end else None
    return Completion(row, next(same, None), next(due, None), pace, gone)


def _pace(row: Fact) -> Pace:
    """Return whether the pace of a completion towards its target is known: its time must lie in one calendar year."""
    if row.part:
        return Pace.PROJECT
    if row.end is None:
        return Pace.NO_END
    if row.start is None:
        return Pace.NO_START
    return Pace.KNOWN if row.start.year == row.end.year else Pace.OTHER_TERM


def share_of_year(end: date) -> float:
    """Return the share of the year in % gone at the end of a day, to hold a completion of its target against.

    >>> round(share_of_year(date(2020, 9, 30)), 1)
    74.9
    """
    return 100 * end.timetuple().tm_yday / date(end.year, 12, 31).timetuple().tm_yday


def ranks(catalogue: Catalogue, facts: Facts) -> dict[str, list[Fact]]:
    """Return the ranks of towns by the city in which they are given, the newest first; cities share no list."""
    printed = facts.select(measures=(Measure.RANK,))
    rows = [row for row in printed if row.area in catalogue.towns]
    rows.sort(key=lambda row: (-row.year, row.low or inf))
    return dict(grouped(rows, lambda row: row.competitors))


def league(catalogue: Catalogue, facts: Facts) -> list[LeagueEntry]:
    """Return the standings of the towns, wherever the newest figures of two or more compare."""
    return [standing for town in rows_by_town(catalogue, facts) if (standing := _standing(catalogue, town))]


def rows_by_town(catalogue: Catalogue, facts: Facts) -> Iterator[list[Fact]]:
    """Yield the newest printed figures of whole towns, wherever two towns or more have one of the same measure.

    Where neither more nor less is welcome, such as of villages, nobody has a place.
    """
    for indicator in (
        indicator.id for indicator in catalogue.indicators.values() if indicator.welcome.has_way
    ):
        rows = [row for row in facts.select(indicator=indicator) if row.area in catalogue.towns]
        for measure in (measure for measure in Measure if not measure.is_rank):
            stated = [row for row in rows if row.measure is measure and _is_stated(row)]
            newest = {row.area: row for row in sorted(stated, key=lambda row: row.year)}
            if len(newest) > 1:
                yield [newest[area] for area in catalogue.towns if area in newest]


def _is_stated(row: Fact) -> bool:
    """Whether a row may have a place in the league: a document reports a number of the whole town."""
    return row.status.is_reported and not row.part and bool(row.numbers)


def _standing(catalogue: Catalogue, rows: Sequence[Fact]) -> LeagueEntry | None:
    """Return the places in the league of the largest group of rows that compare; None where no two do."""
    field = max(comparable_groups(catalogue, rows), key=len)
    if len(field) < 2:
        return None
    in_order = sorted(
        positions(catalogue, field).items(), key=lambda position: (position[1], -(position[0].value or 0))
    )
    return LeagueEntry(field[0].indicator, field[0].measure, tuple(in_order), verdicts(catalogue, field))
