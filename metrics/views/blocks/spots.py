"""What stands in one town's years of a row: a figure with its length, or why there is none."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby, pairwise

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.facts import Fact
from metrics.analysis.gaps.coverage import MapCell
from metrics.analysis.gaps.runs import Run, runs
from metrics.analysis.references import InForce, in_force
from metrics.analysis.standings.theme_standings import ThemeStanding
from metrics.charts.looks.signs import SIGNS
from metrics.charts.scales.scale import Scale
from metrics.display.numbers.amounts import spaced
from metrics.display.periods import within_its_year
from metrics.model.codes import CellState
from metrics.views.blocks.gaps import GapCard, gap_card
from metrics.views.figures.evidence import Evidence
from metrics.views.readers.reader import Reader

LEAST = 4  # per cent of the height: nothing that is printed is too small to be seen
SEEN = 6  # per cent of the height: a narrower interval is no more than the edge of its column
ROOM = 6  # characters of a number
VERY_MANY = 200  # figures of an indicator
STRIP, MARGIN = 780, 14  # pixels of all towns on a screen 1440 wide, and beside the years of each
DIGIT, GAP = 6.5, 6  # pixels of a character of a number, and between two numbers
UP, DOWN = "↑", "↓"


class Spot(Struct, frozen=True):
    """What stands at one spot of a town's years: a figure, or a stretch of years without any.

    ``span`` is how many years it stands for, ``years`` names them. A figure has its ``number`` in the row's unit, with
    what else belongs to it in ``unit``; a ``height`` in per cent where it has a length, with the ``ends`` of its
    interval where that is wide enough to be seen; an ``arrow`` to the side that is open; and, where it is no printed
    one of a year, how it came to be as its ``word`` and for which time as its ``detail``. A cell that holds something
    else has its ``sign``, and one without any figure the reason as its ``word``, which opens its ``gap``.
    ``is_crowded``: its number would touch another, and is shown to whoever points at it.
    """

    state: CellState
    years: str
    span: int
    status: str = ""
    number: str = ""
    unit: str = ""
    arrow: str = ""
    height: int = 0
    ends: tuple[int, int] | None = None
    detail: str = ""
    sign: str = ""
    word: str = ""
    evidence: Evidence | None = None
    gap: GapCard | None = None
    is_crowded: bool = False

    @property
    def is_long(self) -> bool:
        """Whether a spot's number is wider than a year has room for in one line."""
        return len(self.number) > ROOM


class DrawnStanding(Struct, frozen=True):
    """An overview's row while it is drawn: ``reader`` is told all that it draws in one ``unit``, ``apart`` others.

    ``factor`` is how many base units the unit holds.
    """

    standing: ThemeStanding
    reader: Reader
    unit: str
    apart: Reader
    factor: Fraction

    @classmethod
    def of(cls, standing: ThemeStanding, reader: Reader) -> "DrawnStanding":
        """Return the drawing of a standing for a reader."""
        levels = [fact for fact in standing.drawn if fact.measure.is_level]
        scale = Scale.of(levels, reader.language, units=reader.catalogue.units)
        wording = reader.wording.together(standing.drawn)
        return cls(
            standing, replace(reader, wording=wording), scale.unit if levels else "", reader, scale.factor
        )

    @property
    def limits(self) -> list[InForce]:
        """What the figures of a row of the overview are judged by, the highest first."""
        indicator = self.reader.catalogue.indicators.get(self.standing.indicator)
        if indicator is None or not self.standing.measured:
            return []
        in_effect = in_force(indicator, self.standing.measure, self.standing.years)
        return sorted(in_effect, key=lambda limit: -limit.value)

    def longest(self, area: str) -> Fraction:
        """Return the largest number on a town's scale in a row of the overview, with interval ends and limits."""
        towns = next((towns for towns in self.standing.scales if area in towns), ())
        numbers = [reach(fact) for fact in self.standing.measured if fact.area in towns]
        limits = [limit.value for limit in self.limits] if numbers else []
        return max([*numbers, *limits], default=Fraction(0))

    def share(self, number: Fraction, area: str) -> int:
        """Return a number in per cent of the largest on a town's scale in a row of the overview."""
        return round(100 * number / self.longest(area))


def spots(drawing: DrawnStanding, area: str) -> Iterator[Spot]:
    """Yield the spots of a town in a row of the overview: what stands in its years, side by side."""
    standing = drawing.standing
    together = groupby(
        runs(standing.of_town(area)), key=lambda run: standing.standing_for(run.cells[0]) or run
    )
    for same, alike in together:
        cells = [cell for run in alike for cell in run.cells]
        yield _empty(same, drawing) if isinstance(same, Run) else _filled(cells, same, drawing)


def would_touch(side_by_side: Sequence[Spot], towns: int) -> bool:
    """Whether two numbers of a town's years would touch, on a wide screen with so many towns beside each other."""
    room = (STRIP / towns - MARGIN) / sum(spot.span for spot in side_by_side)
    return any(
        one.number and other.number and (len(one.number) + len(other.number)) / 2 * DIGIT + GAP > room
        for one, other in pairwise(side_by_side)
    )


def thinned(side_by_side: Sequence[Spot]) -> tuple[Spot, ...]:
    """Return the spots of a town's years of which only the newest number is shown at once."""
    newest = next((spot for spot in reversed(side_by_side) if spot.number), None)
    return tuple(replace(spot, is_crowded=bool(spot.number) and spot is not newest) for spot in side_by_side)


def _empty(run: Run, drawing: DrawnStanding) -> Spot:
    """Return the spot of a stretch of years without a figure, and why."""
    word = drawing.reader.wording.word(run.state)
    gap = gap_card(run.cells, drawing.reader)
    return Spot(run.state, _years(run.cells), len(run.years), sign=SIGNS[run.state].glyph, word=word, gap=gap)


def _years(cells: Sequence[MapCell]) -> str:
    """Return the years of cells that follow each other in a row of the overview, such as 2020–2024."""
    first, last = cells[0].year, cells[-1].year
    return str(first) if first == last else f"{first}–{last}"


def _filled(cells: Sequence[MapCell], fact: Fact, drawing: DrawnStanding) -> Spot:
    """Return the spot of the year or years with the figure that stands for them; where it goes on, it is only named."""
    cell = cells[0]
    if fact not in drawing.standing.drawn or fact.year != cell.year:
        return replace(_other(cell, fact, drawing), years=_years(cells), span=len(cells))
    number, unit = number_in(drawing.unit, fact, drawing.reader)
    arrow = UP if fact.opens_upward else DOWN if fact.opens_downward else ""
    return Spot(
        cell.state,
        _years(cells),
        len(cells),
        fact.status,
        number,
        unit,
        arrow if fact.measure.is_level else "",
        _height(fact, drawing),
        _ends(fact, drawing),
        within_its_year(fact.period, drawing.reader.language)
        if drawing.reader.wording.is_dated(fact)
        else "",
        word="" if fact.status.is_printed else drawing.reader.wording.word(fact.status),
        evidence=proved(fact, drawing.reader),
    )


def _other(cell: MapCell, fact: Fact, drawing: DrawnStanding) -> Spot:
    """Return the spot of a year that holds something else than the row's indicator: its sign, and what it is."""
    reader = drawing.apart
    word = reader.wording.word
    if fact in drawing.standing.drawn:
        label = spaced(word("within_longer", reader.wording.period(fact)))
    elif fact.measure.is_rank:
        label = reader.wording.figure(fact)
    elif fact.indicator == drawing.standing.indicator or not cell.state.is_of_the_whole:
        label = word(cell.state)
    else:
        label = word("not_of_this_indicator")
    evidence = replace(proved(fact, reader), is_named=True)
    sign = SIGNS[CellState.ONLY_RANK if fact.measure.is_rank else cell.state].glyph
    return Spot(cell.state, str(cell.year), 1, fact.status, sign=sign, word=label, evidence=evidence)


def number_in(unit: str, fact: Fact, reader: Reader) -> tuple[str, str]:
    """Return a spot's number, and what of its words ``unit`` does not say; of a bound, an arrow says the rest."""
    amount = reader.wording.amount(fact)
    if not unit:
        return amount.text, ""
    in_it = amount.counted_in == unit
    is_bound = fact.opens_upward or fact.opens_downward
    before = "" if in_it and is_bound else amount.before
    around = "" if in_it and (is_bound or amount.is_bare_beside) else f"{amount.currency}{amount.unit}"
    words = (before, around, amount.behind)
    return amount.number, " ".join(text.strip() for text in words if text)


def _height(fact: Fact, drawing: DrawnStanding) -> int:
    """Return how high a spot's figure stands, in per cent of the highest on its scale; 0 where it has no length."""
    if fact not in drawing.standing.measured or not drawing.longest(fact.area):
        return 0
    return max(LEAST, drawing.share(size(fact), fact.area))


def _ends(fact: Fact, drawing: DrawnStanding) -> tuple[int, int] | None:
    """Return where the interval of a spot's figure begins and ends, in per cent; None where it would not be seen."""
    return seen_ends(fact, drawing.longest(fact.area)) if _height(fact, drawing) else None


def seen_ends(fact: Fact, longest: Fraction) -> tuple[int, int] | None:
    """Return the ends of an interval in per cent of a row's scale; None where it is open, or no more than an edge."""
    if fact.low is None or fact.high is None:
        return None
    low, high = (round(100 * end / longest) for end in (fact.low, fact.high))
    return (low, high) if high - low >= SEEN else None


def size(fact: Fact) -> Fraction:
    """Return the number by which a spot's figure is drawn: its own, else the end that is stated."""
    return next(number for number in (fact.value, fact.low, fact.high) if number is not None)


def reach(fact: Fact) -> Fraction:
    """Return the largest number that is drawn at a spot: the end of a wide interval stands above its figure's own."""
    return max(size(fact), fact.high or Fraction(0)) if fact.is_closed else size(fact)


def proved(fact: Fact, reader: Reader) -> Evidence:
    """Return the evidence of a spot's figure, compared with its measure elsewhere, or in its own town."""
    facts = reader.facts.select(indicator=fact.indicator)
    near: Sequence[Fact] = facts
    if len(facts) > VERY_MANY:
        near = reader.facts.select(indicator=fact.indicator, areas=[fact.area])
    return Evidence(fact, [neighbour for neighbour in near if neighbour.measure is fact.measure], reader)
