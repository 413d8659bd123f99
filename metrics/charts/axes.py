"""The axes of a chart across years: the years with their gaps, and one axis of values for each group that compares."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Any

from metrics.analysis.comparison import EMPTY, State
from metrics.analysis.rows import Row
from metrics.charts.canvas import Drawing, axis_name
from metrics.charts.look import SMALL
from metrics.charts.marks import small
from metrics.language import Language
from metrics.model.codes import ChartKind, Measure

Cells = dict[tuple[str, int], State]


def year_axis(cells: Cells, drawing: Drawing) -> dict[str, Any]:
    """Return the axis of years: all of them, each with what is missing under it."""
    return drawing.look.axis(
        tickvals=list(range(len(drawing.view.years))),
        ticktext=[_year_label(year, cells, drawing) for year in drawing.view.years],
        range=[-0.6, len(drawing.view.years) - 0.4],
        tickfont={"size": SMALL + 1, "color": drawing.look.colour("ink")},
        tickangle=0,
        showline=True,
        linecolor=drawing.look.colour("hairline"),
        anchor=axis_name(max(len(drawing.panels) - 1, 0)),
    )


def _year_label(year: int, cells: Cells, drawing: Drawing) -> str:
    """Return a year and, in second ink, why a town has no mark there."""
    look, lines = drawing.look, [f"<b>{year}</b>"]
    for state in EMPTY:
        towns = [look.town(area) for area in drawing.view.areas if cells[area, year] is state]
        if towns:
            glyphs = "".join(small(town.glyph, town.colour) for town in towns)
            lines.append(f"{glyphs} {small(drawing.wording.word(state), look.colour('second'))}")
    return "<br>".join(lines)


def tick_room(axes: Iterable[Sequence[float]]) -> int:
    """Return the pixels that the longest label of axes with these ends needs beside it."""
    return max((10 + 8 * len(f"{max(map(abs, ends)):,.0f}") for ends in axes), default=0)


def panel_titles(drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield, where figures do not compare and have axes of their own, a line over each that says so."""
    for place, group in enumerate(drawing.panels if len(drawing.panels) > 1 else ()):
        yield {
            "name": "panel",
            "text": " · ".join(_panel_town(list(town), drawing) for _, town in groupby(group, key=_area)),
            "x": 0,
            "xref": "paper",
            "xanchor": "left",
            "align": "left",
            "y": 1,
            "yref": f"{axis_name(place)} domain",
            "yanchor": "bottom",
            "yshift": 4,
            "showarrow": False,
        }


def _area(row: Row) -> str:
    """Return a row's town."""
    return row.area


def _panel_town(rows: Sequence[Row], drawing: Drawing) -> str:
    """Return a town and its periods, as Plotly text."""
    wording, style = drawing.wording, drawing.look.town(rows[0].area)
    periods = wording.word("comma").join(dict.fromkeys(wording.period(row) for row in rows))
    name = escape(f"{wording.area(rows[0].area)} {periods}", quote=False)
    return small(style.glyph, style.colour) + small(f" {name}", drawing.look.colour("second"))


def value_axes(drawing: Drawing) -> dict[str, Any]:
    """Return an axis of values for each group of figures that compare, one above the other."""
    groups = drawing.panels or ((),)
    share = 1 / len(groups)
    return {
        f"yaxis{place + 1 if place else ''}": _value_axis(drawing.held(place), drawing)
        | {"domain": [1 - share * (place + 1), 1 - share * (place + (0.16 if len(groups) > 1 else 0))]}
        for place, group in enumerate(groups)
    } | {"shapes": _dividers(len(groups), drawing)}


def _dividers(count: int, drawing: Drawing) -> list[dict[str, Any]]:
    """Return a hairline between each two panels."""
    ink = {"color": drawing.look.colour("hairline"), "width": 1}
    ends = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "yref": "paper", "line": ink}
    return [ends | {"y0": 1 - place / count, "y1": 1 - place / count} for place in range(1, count)]


def _value_axis(rows: Sequence[Row], drawing: Drawing) -> dict[str, Any]:
    """Return the axis of values: from zero up; a rank from first place down."""
    english = drawing.wording.language is Language.EN
    grid = {"showgrid": True, "gridcolor": drawing.look.colour("hairline")}
    grid |= {"exponentformat": "none", "separatethousands": english}  # 100000, never 100k
    numbers = [number / drawing.scale.factor for row in rows for number in row.numbers]
    if not numbers:
        return drawing.look.axis(range=[0, 1], showticklabels=False)
    if drawing.view.measure is Measure.RANK:
        return drawing.look.axis(range=[max(3.0, *numbers) + 0.5, 0.4], dtick=1, **grid)
    if drawing.view.kind is ChartKind.INDEX:
        room = max(max(numbers) - min(numbers), 5.0) * 0.3
        return drawing.look.axis(range=[min(numbers) - room, max(numbers) + room], nticks=6, **grid)
    low, high = min(0.0, *numbers), max(0.0, *numbers)
    room = (high - low or 1) * 0.2
    return drawing.look.axis(range=[low - (room if low < 0 else 0), high + room], nticks=6, **grid)
