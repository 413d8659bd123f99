"""Columns from zero: printed amounts filled, the less sure ones less and less, with an outline of their status."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from metrics.analysis.facts import Fact
from metrics.charts.axes import CellStates
from metrics.charts.canvas import Drawing
from metrics.charts.chart import Chart
from metrics.charts.kinds.kind import DrawnKind
from metrics.charts.look import SMALL
from metrics.charts.marks import arrows, carried, hover, whiskers
from metrics.charts.spans import range_lines, reaches_on, span_lines
from metrics.charts.texture import TEXTURES, fill
from metrics.charts.years import towns, unnumbered, years_layout
from metrics.model.codes import ChartKind

LINE = 18  # pixels
BESIDE = 0.45  # years from the middle of a year to where none of its columns stands


class Columns(DrawnKind):
    """Columns from zero, a kind of chart."""

    code = ChartKind.COLUMNS

    def draw(self, rows: Sequence[Fact], cells: CellStates, drawing: Drawing) -> Chart:
        """Return the chart of columns: one for each figure, its interval as a whisker, its town's sign at its foot."""
        rows = _foremost(rows)
        annotations = list(unnumbered(rows, drawing))
        traces: list[dict[str, Any]] = []
        outlines: list[dict[str, Any]] = []
        for town in towns(rows, drawing):
            along = [drawing.along(row) for row in town]
            traces.append(_columns(town, along, drawing))
            annotations += arrows(town, along, drawing)
            annotations += [note for row in town for note in (_sign(row, drawing), _label(row, drawing))]
            outlines += list(_outlines(town, drawing))
        outlines += (*span_lines(rows, drawing), *range_lines(rows, drawing))
        layout = years_layout(cells, annotations, drawing)
        layout["xaxis"]["ticklabelstandoff"] = LINE
        layout["margin"]["b"] += LINE
        return Chart(traces, layout | {"barmode": "overlay", "shapes": layout["shapes"] + outlines})


def _foremost(rows: Sequence[Fact]) -> list[Fact]:
    """Return the rows that columns draw: without those that would hide a printed figure of the same town and year."""
    printed = {(row.area, row.year) for row in rows if row.status.is_printed and row.value is not None}
    return [row for row in rows if row.status.is_printed or (row.area, row.year) not in printed]


def _columns(rows: Sequence[Fact], along: Sequence[float], drawing: Drawing) -> dict[str, Any]:
    """Return the trace of one town's columns; each row has a number."""
    ink = drawing.look.colour("ink")
    return {
        "type": "bar",
        "name": escape(drawing.wording.area(rows[0].area), quote=False),
        "x": list(along),
        "y": [drawing.at(row) for row in rows],
        "width": [_width(drawing)] * len(rows),
        "marker": {
            "color": [fill(row, drawing.look) for row in rows],
            "line": {"width": 0},
        },
        "error_y": whiskers(rows, drawing) | {"color": ink},
        "text": [drawing.label(row) for row in rows],
        "textposition": "none",
        "yaxis": drawing.axis(rows[0]),
        "customdata": [carried(row, drawing) for row in rows],
        "hovertemplate": [hover(row, drawing) for row in rows],
    }


def _width(drawing: Drawing) -> float:
    """Return how wide a column is, in years: columns of one year never touch."""
    return 0.6 / max(2, len(drawing.look.beside))


def _sign(row: Fact, drawing: Drawing) -> dict[str, Any]:
    """Return a town's sign, which stands at the foot of its column, as an annotation."""
    style = drawing.look.town(row.area)
    return _note(row, drawing) | {
        "name": "sign",
        "text": style.glyph,
        "y": 0,
        "yanchor": "top",
        "font": {"size": SMALL, "color": style.colour},
    }


def _label(row: Fact, drawing: Drawing) -> dict[str, Any]:
    """Return a column's figure over its whisker, of several years over its bar beyond the columns beside it.

    One that would touch another is moved later (placement.py).
    """
    top = row.high if row.is_closed else row.value
    beyond = {"x": drawing.view.years.index(row.year) + BESIDE, "xanchor": "left"}
    return (
        _note(row, drawing)
        | (beyond if reaches_on(row, drawing) else {})
        | {
            "name": "label",
            "text": "<br>".join(reversed(drawing.label_lines(row, bare=True))),
            "y": float(top or 0) / drawing.factor(row),
            "yanchor": "bottom",
            "yshift": 40 if row.opens_upward else 2,
            "font": {"size": SMALL, "color": drawing.look.colour("ink")},
        }
    )


def _note(row: Fact, drawing: Drawing) -> dict[str, Any]:
    """Return what the annotations at a column share."""
    return {"x": drawing.along(row), "yref": drawing.axis(row), "showarrow": False}


def _outlines(rows: Sequence[Fact], drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield the outline of each column that is not printed."""
    colour, half = drawing.look.town(rows[0].area).colour, _width(drawing) / 2
    for row in rows:
        if not row.status.is_printed:
            middle = drawing.along(row)
            yield {
                "type": "rect",
                "x0": middle - half,
                "x1": middle + half,
                "y0": 0,
                "y1": drawing.at(row),
                "yref": drawing.axis(row),
                "line": {"color": colour, "width": 2, "dash": TEXTURES[row.status].dash},
            }
