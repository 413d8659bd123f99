"""How the towns of a view stand to each other: the answer that a comparison is opened for, or what it lacks."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, combinations

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.comparing.comparison import State, View
from metrics.analysis.comparing.differences import Difference, difference
from metrics.analysis.comparing.kinds import comparable_groups
from metrics.analysis.comparing.reach import best_level
from metrics.analysis.comparing.verdicts import Judge, Verdict
from metrics.analysis.facts import Fact
from metrics.analysis.gaps.absences import sources_of
from metrics.analysis.gaps.omissions import omissions_at
from metrics.model.codes import Comparability
from metrics.model.records import Catalogue, Omission, Source

MANY = 12  # towns of which every two are judged for the best verdict; of more, those with the newest figures


class TownWithout(Struct, frozen=True):
    """A town that has no figure where the compared others stand.

    ``state`` says why; ``read`` are its documents of the view's years that were read to their end and lack it,
    ``marked`` what tables say of those years that they do not give, and ``other`` is its newest figure of another year.
    """

    area: str
    state: State
    read: tuple[Source, ...] = ()
    other: Fact | None = None
    marked: tuple[Omission, ...] = ()


class Standing(Struct, frozen=True):
    """The standing of a view's towns: their figures side by side, and whether these compare.

    ``facts`` are one figure a town: those that compare with each other first, the highest number leading, then the
    ``apart``, which compare with none of them. ``differences`` are between the first fact and each other one that
    compares. ``verdict`` is on the first two facts, where any two compare, else the best of any two; None where fewer
    than two towns have a figure. ``year`` is the one year of which all facts are; 0 where each town's newest stands.
    """

    facts: tuple[Fact, ...] = ()
    apart: tuple[Fact, ...] = ()
    differences: tuple[Difference, ...] = ()
    verdict: Verdict | None = None
    year: int = 0
    lacking: tuple[TownWithout, ...] = ()

    @property
    def level(self) -> Comparability | None:
        """How far the towns compare; None where fewer than two have a figure."""
        return self.verdict.comparability if self.verdict else None

    @property
    def compares(self) -> bool:
        """Whether something can be said about two towns."""
        return bool(self.differences)

    @property
    def every(self) -> tuple[Fact, ...]:
        """All figures of the standing, those that compare and those that stand apart."""
        return self.facts + self.apart


def standing(
    catalogue: Catalogue,
    figures: Sequence[Fact],
    view: View,
    cells: Mapping[tuple[str, int], State],
    judge: Judge,
) -> Standing:
    """Return the standing of the towns of ``view``: how they compare by ``figures``, which are of its measure.

    It is told of the year in which most towns compare, plainly before with caution, the newest of such; where no two
    of one year compare, of each town's newest figure.
    """
    whole = [fact for fact in figures if not fact.part and (fact.numbers or fact.measure.is_rank)]
    fields = [
        _field(fact for fact in whole if fact.year == year) for year in sorted({fact.year for fact in whole})
    ]
    stands = [_stand(catalogue, field, judge) for field in [*fields, _field(whole)]]
    best = max(stands, key=_worth, default=Standing())
    reported = {fact.area for fact in best.every}
    lacking = tuple(
        _lacking(
            catalogue,
            area,
            [fact for fact in whole if fact.area == area],
            view,
            _state(area, best.year, cells),
        )
        for area in view.areas
        if area not in reported
    )
    return replace(best, lacking=lacking)


def _field(facts: Iterable[Fact]) -> list[Fact]:
    """Return one figure a town for the standing: of its newest year the surest."""
    newest: dict[str, Fact] = {}
    for fact in facts:
        known = newest.get(fact.area)
        if known is None or _precedence(fact) > _precedence(known):
            newest[fact.area] = fact
    return list(newest.values())


def _precedence(fact: Fact) -> tuple[bool, int, int]:
    """Return by what a figure speaks for its town in the standing: reported of a time that is over, newest, surest."""
    return not fact.status.is_planned, fact.year, fact.status.sureness


def _stand(catalogue: Catalogue, field: Sequence[Fact], judge: Judge) -> Standing:
    """Return the standing of one figure each of some towns: whether they compare, and in which order."""
    numbered = [fact for fact in field if fact.numbers and not fact.measure.is_ratio]
    years = {fact.year for fact in field}
    year = years.pop() if len(years) == 1 else 0
    level = best_level(catalogue, numbered, judge)
    if level is None or not level.says_something:
        verdicts = (judge(catalogue, *pair) for pair in combinations(field[:MANY], 2))
        return Standing(tuple(field), verdict=min(verdicts, key=_doubt, default=None), year=year)
    group = max(comparable_groups(catalogue, numbered), key=len)
    first, *others = sorted(group, key=_rank if group[0].measure.is_rank else _size)
    differences = tuple(difference(catalogue, first, other, judge=judge) for other in others)
    apart = tuple(fact for fact in field if fact not in group)
    return Standing((first, *others), apart, differences, differences[0].verdict, year)


def _worth(stand: Standing) -> tuple[bool, bool, int, int, int]:
    """Return a sort key of standings: what compares plainly, then with caution, then of most towns, then the newest."""
    plain = stand.compares and bool(stand.level and stand.level.is_full)
    newest = max((fact.year for fact in stand.every), default=0)
    return stand.compares, plain, len(stand.facts), -len({fact.year for fact in stand.every}), newest


def _doubt(verdict: Verdict) -> int:
    """Return how little may be said of the two towns of a standing."""
    return verdict.comparability.doubt


def _size(fact: Fact) -> tuple[bool, float]:
    """Return a sort key of figures in a standing: the highest number first."""
    return fact.value is None, -float(fact.value if fact.value is not None else max(fact.numbers))


def _rank(fact: Fact) -> float:
    """Return a sort key of ranks in a standing: the best place first."""
    return float(fact.value if fact.value is not None else min(fact.numbers))


def _lacking(catalogue: Catalogue, area: str, own: Sequence[Fact], view: View, state: State) -> TownWithout:
    """Return what is known of a town without a figure; ``own`` are its figures of other years."""
    open_years = set(view.span) - {fact.year for fact in own}
    read = (source for source in sources_of(catalogue, area) if source.read_to_end)
    lacks = tuple(source for source in read if open_years & set(source.years))
    marks = (omissions_at(catalogue, view.indicator, area, year) for year in sorted(open_years))
    other = max(own, key=_precedence, default=None)
    return TownWithout(area, state, lacks, other, tuple(chain.from_iterable(marks)))


def _state(area: str, year: int, cells: Mapping[tuple[str, int], State]) -> State:
    """Return the state that tells most of a town without a figure in the standing, of a year or, for 0, all."""
    own = (state for (town, when), state in cells.items() if town == area and when == (year or when))
    return min(
        (state for state in own if not state.is_figure),
        key=lambda state: state.precedence,
        default=State.NO_DOCUMENT,
    )
