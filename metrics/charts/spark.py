"""A spark: one indicator of one town over the years, small enough to stand beside its newest figure."""

from collections.abc import Sequence

from metrics.analysis.comparing.comparison import joined
from metrics.analysis.comparing.verdicts import panels
from metrics.analysis.facts import Fact
from metrics.charts.look import Look
from metrics.charts.telling import figures
from metrics.charts.texture import fill
from metrics.display.wording import Wording
from metrics.model.records import Catalogue

WIDTH, HEIGHT, EDGE = 96, 26, 5


def spark(catalogue: Catalogue, rows: Sequence[Fact], years: Sequence[int], look: Look) -> str:
    """Return a drawing (SVG) of the whole town's levels of one indicator; empty where there are fewer than two.

    Of figures that are not comparable, the larger group is drawn. Each year has its place, from zero up; a line
    joins what may be joined, implied figures are hollow. It holds numbers and colours only, no text that anybody
    typed.
    """
    levels = _drawn(catalogue, rows)
    if not levels:
        return ""
    largest = float(max(row.value or 0 for row in levels)) or 1
    place = {row: _place(row, years, largest) for row in levels}
    colour = look.town(levels[0].area).colour
    lines = "".join(
        f'<line x1="{place[first][0]}" y1="{place[first][1]}" x2="{place[last][0]}" y2="{place[last][1]}" '
        f'stroke="{colour}" stroke-width="1.5"/>'
        for first, last in joined(catalogue, levels)
    )
    size_of_dot = min(3, round((WIDTH - 2 * EDGE) / len(years) / 2, 1))  # neighbours touch at most
    dots = "".join(
        f'<circle cx="{x}" cy="{y}" r="{size_of_dot}" stroke="{colour}" stroke-width="1.5" fill="{fill(row, look)}"/>'
        for row, (x, y) in place.items()
    )
    floor = HEIGHT - 1
    base = f'<line x1="0" y1="{floor}" x2="{WIDTH}" y2="{floor}" stroke="{look.colour("hairline")}"/>'
    size = f'viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{base}{lines}{dots}</svg>'


def spark_text(rows: Sequence[Fact], wording: Wording) -> str:
    """Return what a spark of ``rows`` shows, for readers who do not see it; empty where nothing is drawn."""
    levels = _drawn(wording.catalogue, rows)
    if not levels:
        return ""
    told = wording.word("semicolon").join(figures(levels, wording))
    return f"{wording.indicator(levels[0].indicator)}{wording.word('colon')}{told}"


def _drawn(catalogue: Catalogue, rows: Sequence[Fact]) -> Sequence[Fact]:
    """Return the levels that a spark draws; none where they are of fewer than two years."""
    told = [row for row in rows if row.measure.is_level and not row.part and row.value is not None]
    levels = max(panels(catalogue, told), key=len, default=[])
    return levels if len({row.year for row in levels}) > 1 else []


def _place(row: Fact, years: Sequence[int], largest: float) -> tuple[float, float]:
    """Return where a row stands in the drawing."""
    step = (WIDTH - 2 * EDGE) / max(len(years) - 1, 1)
    x = EDGE + step * (row.year - years[0])
    return round(x, 1), round(HEIGHT - 1 - (HEIGHT - 2 * EDGE) * (row.value or 0) / largest, 1)
