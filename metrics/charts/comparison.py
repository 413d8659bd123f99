"""The chart of a comparison: towns across years, or, where figures cover parts, one row a part."""

from collections.abc import Iterator
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from metrics.analysis.comparison import State, View, joined, shown, states
from metrics.charts.look import SMALL, Look
from metrics.charts.marks import Drawing, arrows, line, points, small
from metrics.charts.scale import Scale
from metrics.display.wording import Wording
from metrics.model.codes import Measure

EMPTY = {State.SEARCHED, State.NO_DOCUMENT, State.ONLY_RANK, State.OTHER_MEASURE}


def comparison_chart(frame: pd.DataFrame, view: View, wording: Wording, look: Look) -> go.Figure:
    """Return the chart of ``view``: marks with their intervals, lines where they may join, gaps as gaps."""
    rows = shown(frame, view)
    rising = frozenset(first.name for first, last in joined(rows) if last["value"] > first["value"])
    upright = bool((rows["part"] == "").all())
    drawing = Drawing(wording, look, Scale.of(rows, wording.language), upright, rising)
    if drawing.upright:
        return _years_chart(frame, view, drawing)
    return _parts_chart(rows, drawing)


def _years_chart(frame: pd.DataFrame, view: View, drawing: Drawing) -> go.Figure:
    """Return the chart across years; each year is a place of its own, evenly spaced."""
    rows = shown(frame, view)
    numbered = rows[rows["value"].notna()]
    traces = [line(pair, _ends(pair, view, drawing), drawing) for pair in joined(rows)]
    annotations: list[dict[str, Any]] = list(_unnumbered(rows, view, drawing))
    for _, town in numbered.groupby("area", sort=False):
        places = [_place(row, view, drawing) for _, row in town.iterrows()]
        traces.append(points(town, places, drawing))
        annotations += arrows(town, places, drawing)
    layout = drawing.look.layout() | {
        "xaxis": _year_axis(frame, view, drawing),
        "yaxis": _value_axis(numbered, view, drawing),
        "annotations": annotations,
    }
    return go.Figure({"data": traces, "layout": layout})


def _parts_chart(rows: pd.DataFrame, drawing: Drawing) -> go.Figure:
    """Return one row a figure, named by town, part and period; values run to the right."""
    rows = rows[rows["value"].notna()]
    names = [_part_name(row, drawing) for _, row in rows.iterrows()]
    height = len(names)
    traces, annotations = [], []
    for _, town in rows.reset_index(drop=True).groupby("area", sort=False):
        places = [height - 1 - place for place in town.index]
        traces.append(points(town, places, drawing))
        annotations += arrows(town, places, drawing)
    largest = rows[["value", "low", "high"]].max(axis=None) / drawing.scale.factor
    layout = drawing.look.layout() | {
        "xaxis": drawing.look.axis(range=[-0.02 * largest, largest * 1.35], showgrid=True, gridcolor=drawing.look.colour("hairline")),
        "yaxis": drawing.look.axis(
            tickvals=list(range(height)), ticktext=names[::-1], range=[-0.6, height - 0.4], automargin=True
        ),
        "annotations": annotations,
    }
    return go.Figure({"data": traces, "layout": layout})


def _part_name(row: pd.Series, drawing: Drawing) -> str:
    """Return the name of a row of the parts chart on two lines."""
    wording, style = drawing.wording, drawing.look.town(row["area"])
    part = escape(wording.part(row) or wording.word("whole_town"), quote=False)
    town = escape(f"{style.glyph} {wording.area(row['area'])} · {wording.period(row)}", quote=False)
    return f"{part}<br>{small(town, style.colour)}"


def _place(row: pd.Series, view: View, drawing: Drawing) -> float:
    """Return where a row stands along the years."""
    return float(view.years.index(row["year"]) + drawing.look.offset(row["area"]))


def _ends(pair: tuple[pd.Series, pd.Series], view: View, drawing: Drawing) -> tuple[float, float]:
    """Return where the two ends of a line stand along the years."""
    return _place(pair[0], view, drawing), _place(pair[1], view, drawing)


def _unnumbered(rows: pd.DataFrame, view: View, drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield, in words at the top, each figure that states no number to draw, such as 前列."""
    for _, row in rows[rows["value"].isna()].iterrows():
        style = drawing.look.town(row["area"])
        yield {
            "x": _place(row, view, drawing),
            "y": 1,
            "yref": "paper",
            "yanchor": "bottom",
            "text": escape(drawing.wording.word("no_number", drawing.wording.figure(row)), quote=False),
            "showarrow": False,
            "font": {"color": style.colour},
        }


def _year_axis(frame: pd.DataFrame, view: View, drawing: Drawing) -> dict[str, Any]:
    """Return the axis of years: all of them, each with what is missing under it."""
    cells = states(drawing.wording.catalogue, frame, view)
    labels = [_year_label(year, cells[cells["year"] == year], drawing) for year in view.years]
    return drawing.look.axis(
        tickvals=list(range(len(view.years))),
        ticktext=labels,
        range=[-0.6, len(view.years) - 0.4],
        tickfont={"size": SMALL + 1, "color": drawing.look.colour("ink")},
        tickangle=0,
        showline=True,
        linecolor=drawing.look.colour("hairline"),
    )


def _year_label(year: int, cells: pd.DataFrame, drawing: Drawing) -> str:
    """Return a year and, in second ink, why a town has no mark there."""
    look, lines = drawing.look, [f"<b>{year}</b>"]
    for state, towns in cells[cells["state"].isin(EMPTY)].groupby("state", sort=False):
        glyphs = "".join(small(look.town(area).glyph, look.town(area).colour) for area in towns["area"])
        lines.append(f"{glyphs} {small(drawing.wording.word(str(state)), look.colour('second'))}")
    return "<br>".join(lines)


def _value_axis(rows: pd.DataFrame, view: View, drawing: Drawing) -> dict[str, Any]:
    """Return the axis of values: from zero up; a rank from first place down."""
    grid = {"showgrid": True, "gridcolor": drawing.look.colour("hairline"), "nticks": 6}
    if rows.empty:
        return drawing.look.axis(range=[0, 1], showticklabels=False)
    numbers = rows[["value", "low", "high"]] / drawing.scale.factor
    if view.measure is Measure.RANK:
        last = max(3.0, numbers.max(axis=None))
        return drawing.look.axis(range=[last + 0.5, 0.4], dtick=1, **(grid | {"nticks": 0}))
    low, high = min(0.0, numbers.min(axis=None)), max(0.0, numbers.max(axis=None))
    room = (high - low or 1) * 0.2
    return drawing.look.axis(range=[low - (room if low < 0 else 0), high + room], **grid)
