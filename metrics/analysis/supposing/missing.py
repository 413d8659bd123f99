"""Which figure that nobody has printed, or which word about one, would let the most figures be compared.

What is missing is supposed (`metrics.analysis.supposing.supposed_figures`) and judged by the rules for real figures;
what would compare with it, and compares with nothing there today, it unlocks.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.comparing.distinct_facts import one_each
from metrics.analysis.comparing.verdicts import verdict
from metrics.analysis.facts import Fact
from metrics.analysis.gaps.absences import absence
from metrics.analysis.store import Facts
from metrics.analysis.supposing.supposed_figures import (
    a_year_before,
    by_one_definition,
    elsewhere,
    of_the_whole,
    through_its_year,
)
from metrics.model.codes import Comparability, Measure
from metrics.model.kept import kept
from metrics.model.period import Period
from metrics.model.records import Catalogue

FIELD = 60  # figures of an indicator and measure among which is looked: the newest
ASKED = 24  # missing figures of an indicator and measure that are supposed: of the newest periods


class MissingPart(StrEnum):
    """What is missing of a figure: all of it, its end, its whole town, what it counts."""

    FIGURE = "figure"  # all of it
    END = "end"  # the end of the time that it covers
    WHOLE = "whole"  # that it is of the whole town
    DEFINITION = "definition"  # what it counts, in two towns or more

    @property
    def is_only_end(self) -> bool:
        """Whether the missing figure is there, but only of a shorter time: its end is lacking."""
        return self is MissingPart.END


class MissingPiece(Struct, frozen=True):
    """What is missing, and what it would unlock.

    ``areas`` are the towns that are to be asked, one unless a definition is lacking; ``there`` are the figures that
    stand there already: the open one, the one of a part, those that nobody has defined. ``plain`` and ``cautious`` are
    the numbers of comparisons that it unlocks, among at most the newest ``FIELD`` figures: where there are more, these
    are ``at_least``; ``unlocks`` are those figures.
    """

    lacking: MissingPart
    indicator: str
    measure: Measure
    period: Period
    areas: tuple[str, ...]
    there: tuple[Fact, ...]
    plain: int
    cautious: int
    unlocks: tuple[Fact, ...]
    at_least: bool = False

    @property
    def opened(self) -> int:
        """How many comparisons the missing figure would unlock."""
        return self.plain + self.cautious


def by_town(pieces: Iterable[MissingPiece]) -> dict[str, list[MissingPiece]]:
    """Return by town the missing figures to ask it for, in the order of the pieces."""
    by_area: dict[str, list[MissingPiece]] = {}
    for piece in pieces:
        for area in piece.areas:
            by_area.setdefault(area, []).append(piece)
    return by_area


def missing_pieces(facts: Facts, indicator: str = "", areas: Collection[str] = ()) -> list[MissingPiece]:
    """Return the missing figures of one indicator or of all: what unlocks the most plain comparisons first.

    ``areas`` are the towns that are compared, all unless they are named. Of what unlocks as much, headline themes come
    first, then the order of the files, and the newest period.
    """
    catalogue = facts.catalogue
    wanted = [indicator] if indicator else list(catalogue.indicators)
    towns = tuple(area for area in catalogue.towns if not areas or area in areas)
    missing = [piece for asked in wanted for piece in _of_indicator(catalogue, facts, asked, towns)]
    headline = {indicator for theme in catalogue.headline_themes for indicator in theme.indicators}
    return sorted(missing, key=lambda piece: (-piece.plain, -piece.cautious, piece.indicator not in headline))


@kept
def _of_indicator(
    catalogue: Catalogue, store: Facts, indicator: str, towns: tuple[str, ...]
) -> tuple[MissingPiece, ...]:
    """Return the missing figures of one indicator in some towns; found once."""
    facts = store.select(indicator=indicator, areas=towns)
    measures = dict.fromkeys(fact.measure for fact in facts if fact.measure.can_be_ranked)
    return tuple(piece for measure in measures for piece in _of_measure(catalogue, facts, measure, towns))


def _of_measure(
    catalogue: Catalogue, facts: Sequence[Fact], measure: Measure, towns: tuple[str, ...]
) -> Iterator[MissingPiece]:
    """Yield the missing figures of one measure of an indicator."""
    measured = [fact for fact in facts if fact.measure is measure]
    every = sorted(one_each(fact for fact in measured if not fact.part), key=_newest)
    for piece in _of_field(catalogue, measured, every[:FIELD], towns):
        yield replace(piece, at_least=len(every) > FIELD)


def _of_field(
    catalogue: Catalogue, facts: Sequence[Fact], field: Sequence[Fact], towns: tuple[str, ...]
) -> Iterator[MissingPiece]:
    """Yield what is missing among some figures: those of ``field`` are compared with, those ``told`` may be mended."""
    for lacking, fact, supposed, there in (*_figures(catalogue, field, towns), *_mended(facts)):
        unlocked = list(_unlocked(catalogue, supposed, field))
        if unlocked:
            yield _piece(lacking, (supposed.period, (supposed.area,)), there, fact, unlocked)
    yield from _definition(catalogue, field)


MissingFact = tuple[MissingPart, Fact, Fact, tuple[Fact, ...]]
UnlockedFact = tuple[Fact, Comparability]


def _figures(catalogue: Catalogue, field: Sequence[Fact], towns: tuple[str, ...]) -> Iterator[MissingFact]:
    """Yield the figures that one town prints and another does not, but none that a table says it does not give.

    A town that stands alone lacks the year before the only one that it has a figure of.
    """
    known = {(fact.area, fact.period.text) for fact in field if _is_whole(fact)}
    periods = {fact.period.text: fact for fact in reversed(field) if _is_whole(fact) and fact.lasts_months}
    wanted = [(fact, area) for fact in sorted(periods.values(), key=_newest) for area in towns]
    lacking = [(fact, area) for fact, area in wanted if (area, fact.period.text) not in known]
    supposed = [(fact, elsewhere(fact, area)) for fact, area in lacking]
    if len(catalogue.towns) == 1 and len(periods) == 1:
        supposed = [(fact, a_year_before(fact)) for fact in periods.values() if not fact.period.spans_years]
    for fact, missing in supposed[:ASKED]:
        town_year = missing.area, missing.year
        if absence(catalogue, catalogue.indicators[fact.indicator], town_year).may_be_asked_for:
            yield MissingPart.FIGURE, fact, missing, ()


def _mended(facts: Sequence[Fact]) -> Iterator[MissingFact]:
    """Yield the figures that are printed with an open end, or of a part, as they would be without."""
    mends: tuple[tuple[MissingPart, Callable[[Fact], bool], Callable[[Fact], Fact]], ...] = (
        (MissingPart.END, lambda fact: not fact.part and not fact.lasts_months, through_its_year),
        (MissingPart.WHOLE, lambda fact: bool(fact.part or fact.covers), of_the_whole),
    )
    whole = {
        (fact.area, fact.year) for fact in facts if _is_whole(fact) and fact.lasts_months and not fact.covers
    }
    for lacking, fits, mend in mends:
        broken = [fact for fact in facts if fact.printed and fact.status.is_counted and fits(fact)]
        by_town_year: dict[tuple[str, int], list[Fact]] = {}
        for fact in sorted(broken, key=_newest):
            if (fact.area, fact.year) not in whole:
                by_town_year.setdefault((fact.area, fact.year), []).append(fact)
        for same in list(by_town_year.values())[:ASKED]:
            yield lacking, same[0], mend(same[0]), tuple(same)


def _unlocked(catalogue: Catalogue, supposed: Fact, field: Sequence[Fact]) -> Iterator[UnlockedFact]:
    """Yield the figures that compare with a supposed one, and with none that stands in its place today."""
    there = [fact for fact in field if (fact.area, fact.year) == (supposed.area, supposed.year)]
    for fact in field:
        if (fact.area, fact.year) == (supposed.area, supposed.year) or not _counts(fact):
            continue
        comparability = verdict(catalogue, supposed, fact).comparability
        if comparability.says_something and not _compare_today(catalogue, there, fact):
            yield fact, comparability


def _compare_today(catalogue: Catalogue, there: Iterable[Fact], figure: Fact) -> bool:
    """Whether one of some figures compares with another."""
    return any(verdict(catalogue, fact, figure).comparability.says_something for fact in there)


def _definition(catalogue: Catalogue, field: Sequence[Fact]) -> Iterator[MissingPiece]:
    """Yield the missing definition that several towns lack, where with it their figures would compare."""
    printed = [fact for fact in field if fact.printed and fact.status.is_counted][:ASKED]
    defined = {fact: by_one_definition(fact) for fact in printed}
    pairs = [pair for pair in combinations(printed, 2) if pair[0].area != pair[1].area]
    now = [pair for pair in pairs if not verdict(catalogue, *pair).comparability.says_something]
    then = ((pair, verdict(catalogue, *(defined[fact] for fact in pair)).comparability) for pair in now)
    unlocked = [(pair, level) for pair, level in then if level.says_something]
    if unlocked:
        there = tuple(dict.fromkeys(fact for pair, _ in unlocked for fact in pair))
        areas = tuple(dict.fromkeys(fact.area for fact in there))
        levels = [(pair[0], level) for pair, level in unlocked]
        yield _piece(MissingPart.DEFINITION, (there[0].period, areas), there, there[0], levels)


def _piece(
    lacking: MissingPart,
    where: tuple[Period, tuple[str, ...]],
    there: tuple[Fact, ...],
    like: Fact,
    unlocked: Sequence[UnlockedFact],
) -> MissingPiece:
    """Return what is missing somewhere, with how many pairs would compare by it: plainly, and with caution."""
    plain = sum(level.is_full for _, level in unlocked)
    facts = tuple(dict.fromkeys(fact for fact, _ in unlocked))
    return MissingPiece(
        lacking, like.indicator, like.measure, *where, there, plain, len(unlocked) - plain, facts
    )


def _is_whole(fact: Fact) -> bool:
    """Whether a figure leaves nothing missing: printed, of the whole town, counted, with both ends."""
    return bool(fact.printed) and fact.status.is_counted and not fact.part and fact.is_closed


def _counts(fact: Fact) -> bool:
    """Whether a missing figure would compare with this one: it is counted or implied, and no plan."""
    return fact.status.is_counted or fact.status.is_implied


def _newest(fact: Fact) -> int:
    """Return a sort key of figures beside a missing one: the newest year first."""
    return -fact.year
