"""How towns stand in a headline theme: what is printed of one of its indicators, and whether that compares."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from metrics.analysis.comparing.differences import Difference, difference
from metrics.analysis.comparing.distinct_facts import one_each, settled, without_echoes
from metrics.analysis.comparing.towns_at_first import FEW
from metrics.analysis.comparing.verdicts import Verdict, verdict
from metrics.analysis.facts import Fact
from metrics.analysis.gaps.coverage import MapCell, cells_of, fact_state, theme_cells
from metrics.analysis.standings.shared_scales import shared_scales
from metrics.analysis.store import Facts
from metrics.analysis.supposing.missing import MissingPiece, missing_pieces
from metrics.model.codes import Comparability, Measure
from metrics.model.records import Catalogue, Theme

NEAR = 4  # figures of a town that are held against those of other years elsewhere
ASIDES = 2  # figures of other measures that are told beside a town's years


class ThemeStanding(Struct, frozen=True, kw_only=True):
    """How some towns stand in one theme over some years.

    ``indicator`` and ``measure`` are what all of them are looked at by; the indicator is empty where the theme has
    none. ``cells`` are the theme's, by town and year. ``drawn`` are the figures that stand in them, one a cell at
    most, and ``scales`` the towns whose figures have a length on one scale, ``measured`` those figures. ``field`` are
    the figures that compare with each other in the newest year in which any do, the best first; ``difference`` is
    how its first two differ, or else the pair that compares best, None where fewer than two towns have a figure.
    ``lacking`` is what would let more of the towns compare, what unlocks most first.
    """

    theme: str
    indicator: str
    measure: Measure
    areas: tuple[str, ...]
    years: tuple[int, ...]
    cells: tuple[MapCell, ...]
    drawn: tuple[Fact, ...] = ()
    scales: tuple[tuple[str, ...], ...] = ()
    measured: frozenset[Fact] = frozenset()
    field: tuple[Fact, ...] = ()
    difference: Difference | None = None
    lacking: tuple[MissingPiece, ...] = ()

    @property
    def verdict(self) -> Verdict | None:
        """Whether the two towns of a theme compare that compare best; None where there are no two."""
        return self.difference.verdict if self.difference else None

    @property
    def compares(self) -> bool:
        """Whether anything can be said about two towns in the theme."""
        return self.verdict is not None and self.verdict.comparability.says_something

    @property
    def reporting(self) -> tuple[str, ...]:
        """The towns that have any figure in the theme's cells."""
        with_figures = {cell.area for cell in self.cells if cell.facts}
        return tuple(area for area in self.areas if area in with_figures)

    def drawn_in(self, cell: MapCell) -> Fact | None:
        """Return the figure of the theme's indicator that stands in a cell; None where it holds none of it."""
        return next((fact for fact in self.drawn if (fact.area, fact.year) == (cell.area, cell.year)), None)

    def standing_for(self, cell: MapCell) -> Fact | None:
        """Return the figure that stands for a theme's cell: the drawn one, else the most telling; None if empty.

        One of several years stands in each of them that has none of its own.
        """
        own = (fact for fact in cell.facts if fact.year == cell.year)
        return self.drawn_in(cell) or next(own, None) or next(iter(cell.facts), None)

    def asides(self, area: str) -> tuple[Fact, ...]:
        """Return a few figures of the indicator's other measures of a town, the newest first."""
        facts = [
            fact for cell in self.of_town(area) for fact in cell.facts if fact.indicator == self.indicator
        ]
        others = [fact for fact in dict.fromkeys(facts) if fact.measure is not self.measure and not fact.part]
        fresh = [
            fact for fact in others if all(fact is not self.standing_for(cell) for cell in self.of_town(area))
        ]
        return tuple(sorted(fresh, key=lambda fact: -fact.year)[:ASIDES])

    @property
    def leading(self) -> tuple[Fact, ...]:
        """The first few of the theme's figures that compare."""
        return self.field[:FEW]

    @property
    def shown(self) -> tuple[Fact, ...]:
        """Every figure shown of how towns stand in the theme: in its cells, beside them, and in what compares."""
        cells = [self.standing_for(cell) for cell in self.cells]
        beside = [fact for area in self.areas for fact in self.asides(area)]
        return tuple(dict.fromkeys(fact for fact in (*cells, *beside, *self.leading) if fact is not None))

    def of_town(self, area: str) -> tuple[MapCell, ...]:
        """Return the cells of one town, year by year."""
        return tuple(cell for cell in self.cells if cell.area == area)


def theme_standing(store: Facts, theme: Theme, areas: Sequence[str], years: Sequence[int]) -> ThemeStanding:
    """Return how some towns stand in ``theme`` over ``years``: nothing is said of a year that is not shown."""
    catalogue = store.catalogue
    facts = [
        fact for indicator in theme.indicators for fact in store.select(indicator=indicator, areas=areas)
    ]
    shown = set(years)
    here = [fact for fact in without_echoes(facts) if fact.year in shown]
    cells = theme_cells(cells_of(catalogue, here, theme.indicators, (areas, years), is_spread=True))
    indicator, measure = looked_at(theme, here or facts)
    whole = [
        fact for fact in here if (fact.indicator, fact.measure) == (indicator, measure) and not fact.part
    ]
    drawn = tuple(most_telling(whole, shown))
    measured, scales = shared_scales(catalogue, drawn, areas)
    field, best = _field(catalogue, whole)
    lacking = tuple(
        piece for piece in _lacking(store, indicator, measure, areas) if piece.period.year in shown
    )
    return ThemeStanding(
        theme=theme.id,
        indicator=indicator,
        measure=measure,
        areas=tuple(areas),
        years=tuple(years),
        cells=cells,
        drawn=drawn,
        scales=scales,
        measured=measured,
        field=field,
        difference=best,
        lacking=lacking,
    )


def _lacking(
    facts: Facts, indicator: str, measure: Measure, areas: Sequence[str]
) -> tuple[MissingPiece, ...]:
    """Return what is missing of a theme's indicator and measure for some towns to compare; nothing for one town."""
    pieces = missing_pieces(facts, indicator, areas) if indicator and len(areas) > 1 else []
    return tuple(piece for piece in pieces if piece.measure is measure)


def looked_at(theme: Theme, facts: Sequence[Fact]) -> tuple[str, Measure]:
    """Return the indicator and measure by which towns are looked at in a theme, of which ``facts`` tell.

    It is the first of its indicators of which a whole town has a level, else the first that is reported at all.
    """
    whole = [fact for fact in facts if fact.measure.is_level and not fact.part and fact.numbers]
    order = {indicator: index for index, indicator in enumerate(theme.indicators)}
    first = min(whole or facts, key=lambda fact: order[fact.indicator], default=None)
    if first is None:
        return next(iter(theme.indicators), ""), Measure.LEVEL
    measures = {fact.measure for fact in whole or facts if fact.indicator == first.indicator}
    return first.indicator, next(measure for measure in Measure if measure in measures)


def most_telling(whole: Iterable[Fact], years: Collection[int]) -> Iterator[Fact]:
    """Yield the most telling figure of each town and year: the surest, then that of the longest stretch of time."""
    by_town_year: dict[tuple[str, int], list[Fact]] = {}
    for fact in whole:
        if fact.year in years:
            by_town_year.setdefault((fact.area, fact.year), []).append(fact)
    yield from (min(facts, key=_weight) for facts in by_town_year.values())


def _weight(fact: Fact) -> tuple[int, bool, float, int]:
    """Return a sort key: the surest, whole years, long stretches, and of several the last of the year first."""
    last = fact.end.toordinal() if fact.end else 0
    return fact_state(fact).precedence, not fact.period.is_full_year, -fact.lasts_months, -last


def _field(catalogue: Catalogue, whole: Sequence[Fact]) -> tuple[tuple[Fact, ...], Difference | None]:
    """Return the figures of the newest year that compare best, highest or best placed first, and how two differ.

    Where only figures on which documents disagree are left to compare, it is they of which that is said.
    """
    numbered = [fact for fact in one_each(whole) if fact.numbers and not fact.status.is_planned]
    disputed = (pair for pair in _pairs(numbered) if any(fact.is_disputed for fact in pair))
    pairs = [*_pairs(settled(numbered))] or [*disputed]
    judged = [(verdict(catalogue, *pair).comparability, pair) for pair in pairs]
    if not judged:
        return (), None
    level, pair = min(judged, key=lambda comparing: _doubt(*comparing))
    if not level.says_something:
        return (), difference(catalogue, *pair)
    field = tuple(_grown(catalogue, pair, numbered)) if pair[0].year == pair[1].year else pair
    ordered = tuple(
        sorted(field, key=lambda fact: min(fact.numbers) if fact.measure.is_rank else -max(fact.numbers))
    )
    return ordered, difference(catalogue, *ordered[:2])


def _pairs(store: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Yield every two figures of two towns in one year, and of two years the newest of each town."""
    newest: dict[str, list[Fact]] = {}
    for fact in sorted(store, key=lambda fact: -fact.year):
        newest.setdefault(fact.area, []).append(fact)
    near = {fact for facts in newest.values() for fact in facts[:NEAR]}
    for one, other in combinations(store, 2):
        if one.area != other.area and (one.year == other.year or {one, other} <= near):
            yield one, other


def _grown(catalogue: Catalogue, pair: tuple[Fact, Fact], facts: Sequence[Fact]) -> list[Fact]:
    """Return a pair with further towns' figures of its year in the theme that compare as well with all there."""
    doubt, field = verdict(catalogue, *pair).comparability.doubt, [*pair]
    for fact in facts:
        others = [peer for peer in field if peer.area != fact.area]
        fits = len(others) == len(field) and fact.year == pair[0].year
        if fits and all(verdict(catalogue, fact, other).comparability.doubt <= doubt for other in others):
            field.append(fact)
    return field


def _doubt(level: Comparability, pair: tuple[Fact, Fact]) -> tuple[int, bool, int]:
    """Return a sort key: what compares best, in one year, the newest."""
    one, other = pair
    return level.doubt, one.year != other.year, -max(one.year, other.year)
