"""The chart of a comparison: towns across years, or, where figures cover parts, one row a part."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Any

import pandas as pd
from plotly.graph_objects import Figure as Chart

from metrics.analysis.comparison import EMPTY, State, View, joined, measured, selection, states
from metrics.analysis.rows import Row
from metrics.analysis.verdicts import cautioned, panels, verdicts
from metrics.charts.look import SMALL, Look
from metrics.charts.marks import Drawing, arrows, axis_name, line, points, small
from metrics.charts.scale import Scale
from metrics.charts.wrapping import wrapped
from metrics.display.wording import Wording
from metrics.model.codes import Measure
from metrics.model.records import Catalogue

NAME_WIDTH = 150  # pixels, by an estimate on the safe side


def comparison_chart(frame: pd.DataFrame, view: View, wording: Wording, look: Look) -> Chart:
    """Return the chart of ``view``: marks with their intervals, lines where they may join, gaps as gaps."""
    selected = selection(frame, view)
    rows = measured(selected, view)
    upright = not any(row.part for row in rows)
    found = verdicts(wording.catalogue, rows)
    drawing = Drawing(
        wording,
        look,
        Scale.of(rows, wording.language),
        upright,
        _rising(rows, wording.catalogue),
        cautioned(found),
        tuple(tuple(group) for group in panels(wording.catalogue, rows)),
    )
    if not upright:
        return _parts_chart(rows, drawing)
    cells = states(wording.catalogue, selected, view)
    return _years_chart(rows, view, cells, drawing)


def _rising(rows: Sequence[Row], catalogue: Catalogue) -> frozenset[Row]:
    """Return the rows from which a line climbs."""
    pairs = joined(catalogue, rows)
    return frozenset(first for first, last in pairs if (last.value or 0) > (first.value or 0))


def _years_chart(
    rows: Sequence[Row], view: View, cells: dict[tuple[str, int], State], drawing: Drawing
) -> Chart:
    """Return the chart across years; each year is a place of its own, evenly spaced."""
    pairs = joined(drawing.wording.catalogue, rows)
    traces = [line(pair, _ends(pair, view, drawing), drawing) for pair in pairs]
    annotations = [*_unnumbered(rows, view, drawing), *_panel_titles(drawing)]
    for town in _towns(rows, drawing):
        places = [_place(row, view, drawing) for row in town]
        traces.append(points(town, places, drawing))
        annotations += arrows(town, places, drawing)
    years = _year_axis(view, cells, drawing)
    lines = max(label.count("<br>") for label in years["ticktext"])
    layout = drawing.look.layout() | {
        "margin": {"l": 56, "r": 24, "t": 24, "b": 36 + 18 * lines},  # given, for finding it would draw twice
        "xaxis": years,
        **_value_axes(view, drawing),
        "annotations": annotations,
    }
    return Chart({"data": traces, "layout": layout})


def _parts_chart(rows: Sequence[Row], drawing: Drawing) -> Chart:
    """Return one row a figure, named by town, part and period; values run to the right."""
    height = len(rows)
    place = {row: height - 1 - index for index, row in enumerate(rows)}
    traces: list[dict[str, Any]] = []
    annotations = [
        _in_words(row, drawing) | {"x": 0, "y": place[row], "xanchor": "left"}
        for row in rows
        if row.value is None
    ]
    for town in _towns(rows, drawing):
        places = [place[row] for row in town]
        traces.append(points(town, places, drawing))
        annotations += arrows(town, places, drawing)
    names = [_part_name(row, drawing) for row in reversed(rows)]
    layout = drawing.look.layout() | {
        "xaxis": drawing.look.axis(range=_reach(rows, drawing), showticklabels=False),
        "yaxis": drawing.look.axis(
            tickvals=list(range(height)), ticktext=names, range=[-0.6, height - 0.4], automargin=True
        ),
        "annotations": annotations,
    }
    return Chart({"data": traces, "layout": layout})


def _towns(rows: Sequence[Row], drawing: Drawing) -> Iterator[list[Row]]:
    """Yield the rows with a number, town by town and axis by axis."""
    numbered = [row for row in rows if row.value is not None]
    for _, town in groupby(numbered, key=lambda row: row.area):
        by_axis = sorted(town, key=drawing.axis)
        yield from (list(group) for _, group in groupby(by_axis, key=drawing.axis))


def _reach(rows: Sequence[Row], drawing: Drawing) -> list[float]:
    """Return the ends of the axis of a chart of parts: zero within, every number, and room for labels."""
    numbers = [number / drawing.factor(row) for row in rows for number in row.numbers]
    low, high = min([0.0, *numbers]), max([0.25, *numbers])
    room = high - low
    return [low - room * (0.6 if low < 0 else 0.05), high + room * 0.6]


def _part_name(row: Row, drawing: Drawing) -> str:
    """Return the name of a row of the parts chart, short enough for a phone, over its town and period."""
    wording, style = drawing.wording, drawing.look.town(row.area)
    name = wrapped(wording.part(row) or wording.word("whole_town"), NAME_WIDTH, SMALL)
    part = "<br>".join(escape(line, quote=False) for line in name)
    town = escape(f"{style.glyph} {wording.area(row.area)} · {wording.period(row)}", quote=False)
    return f"{part}<br>{small(town, style.colour)}"


def _place(row: Row, view: View, drawing: Drawing) -> float:
    """Return where a row stands along the years."""
    return float(view.years.index(row.year) + drawing.look.offset(row.area))


def _ends(pair: tuple[Row, Row], view: View, drawing: Drawing) -> tuple[float, float]:
    """Return where the two ends of a line stand along the years."""
    return _place(pair[0], view, drawing), _place(pair[1], view, drawing)


def _unnumbered(rows: Sequence[Row], view: View, drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield, in words at the top, each figure that states no one number to draw, such as 前列 or 5%—8%."""
    for row in rows:
        if row.value is None:
            top = f"{drawing.axis(row)} domain"
            place = {"x": _place(row, view, drawing), "y": 1, "yref": top, "yanchor": "bottom"}
            yield _in_words(row, drawing) | place


def _in_words(row: Row, drawing: Drawing) -> dict[str, Any]:
    """Return a figure that has no mark; that it states no number at all is said."""
    figure = drawing.wording.figure(row)
    said = figure if row.numbers else drawing.wording.word("no_number", figure)
    return {
        "text": escape(said, quote=False),
        "showarrow": False,
        "font": {"color": drawing.look.town(row.area).colour},
    }


def _year_axis(view: View, cells: dict[tuple[str, int], State], drawing: Drawing) -> dict[str, Any]:
    """Return the axis of years: all of them, each with what is missing under it."""
    return drawing.look.axis(
        tickvals=list(range(len(view.years))),
        ticktext=[_year_label(year, view, cells, drawing) for year in view.years],
        range=[-0.6, len(view.years) - 0.4],
        tickfont={"size": SMALL + 1, "color": drawing.look.colour("ink")},
        tickangle=0,
        showline=True,
        linecolor=drawing.look.colour("hairline"),
        anchor=axis_name(max(len(drawing.panels) - 1, 0)),
    )


def _year_label(year: int, view: View, cells: dict[tuple[str, int], State], drawing: Drawing) -> str:
    """Return a year and, in second ink, why a town has no mark there."""
    look, lines = drawing.look, [f"<b>{year}</b>"]
    for state in EMPTY:
        towns = [look.town(area) for area in view.areas if cells[area, year] is state]
        if towns:
            glyphs = "".join(small(town.glyph, town.colour) for town in towns)
            lines.append(f"{glyphs} {small(drawing.wording.word(state), look.colour('second'))}")
    return "<br>".join(lines)


def _panel_titles(drawing: Drawing) -> Iterator[dict[str, Any]]:
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


def panel_count(chart: Chart) -> int:
    """Return how many axes of values a chart has, one above the other."""
    return sum(name.startswith("yaxis") for name in chart.layout.to_plotly_json())


def _value_axes(view: View, drawing: Drawing) -> dict[str, Any]:
    """Return an axis of values for each group of figures that compare, one above the other."""
    groups = drawing.panels or ((),)
    share = 1 / len(groups)
    return {
        f"yaxis{place + 1 if place else ''}": _value_axis(group, view, drawing)
        | {"domain": [1 - share * (place + 1), 1 - share * (place + (0.16 if len(groups) > 1 else 0))]}
        for place, group in enumerate(groups)
    } | {"shapes": _dividers(len(groups), drawing)}


def _dividers(count: int, drawing: Drawing) -> list[dict[str, Any]]:
    """Return a hairline between each two panels."""
    ink = {"color": drawing.look.colour("hairline"), "width": 1}
    ends = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "yref": "paper", "line": ink}
    return [ends | {"y0": 1 - place / count, "y1": 1 - place / count} for place in range(1, count)]


def _value_axis(rows: Sequence[Row], view: View, drawing: Drawing) -> dict[str, Any]:
    """Return the axis of values: from zero up; a rank from first place down."""
    grid = {"showgrid": True, "gridcolor": drawing.look.colour("hairline")}
    numbers = [number / drawing.scale.factor for row in rows for number in row.numbers]
    if not numbers:
        return drawing.look.axis(range=[0, 1], showticklabels=False)
    if view.measure is Measure.RANK:
        return drawing.look.axis(range=[max(3.0, *numbers) + 0.5, 0.4], dtick=1, **grid)
    low, high = min(0.0, *numbers), max(0.0, *numbers)
    room = (high - low or 1) * 0.2
    return drawing.look.axis(range=[low - (room if low < 0 else 0), high + room], nticks=6, **grid)
