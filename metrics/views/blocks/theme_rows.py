"""How towns stand in a theme, as the overview draws it: figures by towns and years, and whether they compare."""

from collections.abc import Collection, Iterator
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.comparing.comparison import View
from metrics.analysis.facts import Fact
from metrics.analysis.standings.theme_standings import ThemeStanding
from metrics.analysis.years import years_spoken_of
from metrics.charts.scales.scale_cautions import tiny
from metrics.display.comparing.references import reference_name
from metrics.display.comparing.theme_standings import answer_text, lacking_texts, verdict_word
from metrics.display.comparing.verdicts import SIGNS
from metrics.views.addresses.links import comparison_link
from metrics.views.blocks.spots import (
    DrawnStanding,
    Spot,
    proved,
    reach,
    seen_ends,
    size,
    spots,
    thinned,
    would_touch,
)
from metrics.views.figures.evidence import Evidence
from metrics.views.figures.figure import Town, town_of
from metrics.views.figures.resting import Resting, answer_resting
from metrics.views.lists.all_towns import AllTowns, all_towns
from metrics.views.readers.reader import Reader

ALONE = "○"  # the sign of a row in which nothing can be compared, for want of two towns


class Limit(Struct, frozen=True):
    """A line across a town's years in an overview's row by which figures are judged: what it is called, in the unit.

    ``height`` is in per cent of the highest on the scale; ``first`` and ``last`` count the years while it is in force.
    """

    name: str
    height: int
    first: int
    last: int


class Panel(Struct, frozen=True):
    """A panel: one town's years in an overview's row, and a few other measures; ``is_apart``: on its own scale."""

    town: Town
    spots: tuple[Spot, ...]
    asides: tuple[tuple[str, Evidence], ...]
    is_apart: bool
    is_silent: bool
    limits: tuple[Limit, ...] = ()


class Bar(Struct, frozen=True):
    """One town in an overview's row where they compare: its figure, its length in per cent, the ends of its interval.

    ``ends`` are None where they would not be seen.
    """

    town: Town
    figure: str
    length: int
    status: str
    evidence: Evidence | None
    ends: tuple[int, int] | None = None


class ThemeRow(Struct, frozen=True):
    """One theme as a row of the overview: what towns are looked at by, the unit, their panels, whether they compare.

    ``every`` is the way to all towns, where it shows a few of many.
    """

    theme: str
    indicator: str
    unit: str
    link: str
    panels: tuple[Panel, ...]
    are_apart: bool
    comparability: str
    sign: str
    word: str
    answer: str
    resting: Resting | None
    bars: tuple[Bar, ...]
    lacking: tuple[str, ...]
    tiny: tuple[str, ...] = ()
    every: AllTowns | None = None


def theme_row(standing: ThemeStanding, reader: Reader, headed: Collection[Fact] = ()) -> ThemeRow:
    """Return a theme's row of the overview in the reader's words; what the headline says is not told again."""
    drawing, level = DrawnStanding.of(standing, reader), standing.verdict and standing.verdict.comparability
    return ThemeRow(
        reader.wording.theme(standing.theme),
        reader.wording.indicator(standing.indicator) if standing.indicator else "",
        drawing.unit,
        comparison_link(standing.indicator, standing.measure, reader.language) if standing.indicator else "",
        _thinned(tuple(_panels(drawing, headed))),
        len(standing.scales) > 1,
        level or "",
        SIGNS[level] if level else ALONE,
        verdict_word(standing, reader.wording),
        answer_text(standing, reader.wording),
        answer_resting(standing.difference, reader) if standing.difference else None,
        tuple(_bars(drawing)),
        tuple(lacking_texts(standing, reader.wording)),
        tuple(tiny(_by_scale(standing), reader.wording)),
        _all_towns(standing, reader) if standing.reporting else None,
    )


def _all_towns(standing: ThemeStanding, reader: Reader) -> AllTowns | None:
    """Return the link from a theme's row of the overview to all towns by its indicator."""
    years = years_spoken_of(reader.catalogue)
    return all_towns(View(standing.indicator, standing.measure, standing.areas, years[0], years[-1]), reader)


def _by_scale(standing: ThemeStanding) -> Iterator[list[Fact]]:
    """Yield the figures that have a length on each scale."""
    for towns in standing.scales:
        yield [fact for fact in standing.measured if fact.area in towns]


def _panels(drawing: DrawnStanding, headed: Collection[Fact]) -> Iterator[Panel]:
    """Yield the panel of each town in a theme's row."""
    standing = drawing.standing
    homes = {area: towns for towns in standing.scales for area in towns}
    last: tuple[str, ...] = ()
    for area in standing.areas:
        own = homes.get(area, last)
        yield Panel(
            town_of(area, drawing.reader),
            tuple(spots(drawing, area)),
            tuple(_asides(drawing, area, headed)),
            is_apart=bool(last) and own != last,
            is_silent=area not in standing.reporting,
            limits=tuple(_limits(drawing, area)) if own and area in own else (),
        )
        last = own


def _thinned(panels: tuple[Panel, ...]) -> tuple[Panel, ...]:
    """Return the panels of a theme's row; where numbers of one would touch, all of them show the newest alone."""
    if not any(would_touch(panel.spots, len(panels)) for panel in panels):
        return panels
    return tuple(replace(panel, spots=thinned(panel.spots)) for panel in panels)


def _limits(drawing: DrawnStanding, area: str) -> Iterator[Limit]:
    """Yield by what a town's figures in a theme's row are judged, on its scale, the highest first."""
    years = drawing.standing.years
    for limit in drawing.limits:
        name = reference_name(limit, drawing.reader.wording, drawing.unit)
        ends = (years.index(limit.years[end]) + 1 for end in (0, -1))
        yield Limit(name, drawing.share(limit.value, area), *ends)


def _asides(drawing: DrawnStanding, area: str, headed: Collection[Fact]) -> Iterator[tuple[str, Evidence]]:
    """Yield a town's figures of other measures beside a theme's row, each with its year."""
    wording = drawing.reader.wording
    for fact in drawing.standing.asides(area):
        if fact in headed:
            continue
        yield f"{wording.measured(fact)} · {fact.year}", proved(fact, drawing.reader)


def _bars(drawing: DrawnStanding) -> Iterator[Bar]:
    """Yield the bars of a theme's row: towns that compare, the highest first; no length for what is no amount."""
    field, reader = drawing.standing.leading, drawing.reader
    amounts = all(fact.measure.is_level and min(fact.numbers) >= 0 for fact in field)
    longest = max(map(reach, field), default=Fraction(0)) if amounts else Fraction(0)
    for fact in field:
        length = max(1, round(100 * size(fact) / longest)) if longest else 0
        ends = seen_ends(fact, longest) if longest else None
        card = None if _stands_in_a_cell(fact, drawing.standing) else proved(fact, reader)
        yield Bar(town_of(fact.area, reader), reader.wording.figure(fact), length, fact.status, card, ends)


def _stands_in_a_cell(fact: Fact, standing: ThemeStanding) -> bool:
    """Whether a figure stands in one of the cells of a theme's row, too, where its card opens."""
    return any(standing.standing_for(cell) is fact for cell in standing.cells)
