"""Columns from zero: printed amounts filled, the less sure ones less and less, with an outline of their status."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from metrics.analysis.facts import Fact
from metrics.charts.chart import Chart
from metrics.charts.kinds.kind import DrawnKind
from metrics.charts.looks.look import SMALL
from metrics.charts.looks.texture import TEXTURES, fill
from metrics.charts.plotting.across_years import towns, unnumbered, years_layout
from metrics.charts.plotting.axes import CellStates
from metrics.charts.plotting.canvas import Drawing
from metrics.charts.plotting.marks import arrows, carried, hover, whiskers
from metrics.charts.plotting.range_marks import range_lines, reaches_on, span_lines
from metrics.model.codes import ChartKind

LINE = 18  # pixels
BESIDE = 0.45  # years from the middle of a year to where none of its columns stands


class Columns(DrawnKind):
    """Columns from zero, a kind of chart."""

    code = ChartKind.COLUMNS

    def draw(self, facts: Sequence[Fact], cells: CellStates, drawing: Drawing) -> Chart:
        """Return the chart of columns: one for each figure, its interval as a whisker, its town's sign at its foot."""
        facts = _foremost(facts)
        annotations = list(unnumbered(facts, drawing))
        traces: list[dict[str, Any]] = []
        outlines: list[dict[str, Any]] = []
        for town in towns(facts, drawing):
            along = [drawing.along(fact) for fact in town]
            traces.append(_columns(town, along, drawing))
            annotations += arrows(town, along, drawing)
            annotations += [note for fact in town for note in (_sign(fact, drawing), _label(fact, drawing))]
            outlines += list(_outlines(town, drawing))
        outlines += (*span_lines(facts, drawing), *range_lines(facts, drawing))
        layout = years_layout(cells, annotations, drawing)
        layout["xaxis"]["ticklabelstandoff"] = LINE
        layout["margin"]["b"] += LINE
        return Chart(traces, layout | {"barmode": "overlay", "shapes": layout["shapes"] + outlines})


def _foremost(facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts that columns draw: without those that would hide a printed figure of the same town and year."""
    printed = {(fact.area, fact.year) for fact in facts if fact.status.is_printed and fact.value is not None}
    return [fact for fact in facts if fact.status.is_printed or (fact.area, fact.year) not in printed]


def _columns(facts: Sequence[Fact], along: Sequence[float], drawing: Drawing) -> dict[str, Any]:
    """Return the trace of one town's columns; each fact has a number."""
    ink = drawing.look.colour("ink")
    return {
        "type": "bar",
        "name": escape(drawing.wording.area(facts[0].area), quote=False),
        "x": list(along),
        "y": [drawing.at(fact) for fact in facts],
        "width": [_width(drawing)] * len(facts),
        "marker": {
            "color": [fill(fact, drawing.look) for fact in facts],
            "line": {"width": 0},
        },
        "error_y": whiskers(facts, drawing) | {"color": ink},
        "text": [drawing.label(fact) for fact in facts],
        "textposition": "none",
        "yaxis": drawing.axis(facts[0]),
        "customdata": [carried(fact, drawing) for fact in facts],
        "hovertemplate": [hover(fact, drawing) for fact in facts],
    }


def _width(drawing: Drawing) -> float:
    """Return how wide a column is, in years: columns of one year never touch."""
    return 0.6 / max(2, len(drawing.look.beside))


def _sign(fact: Fact, drawing: Drawing) -> dict[str, Any]:
    """Return a town's sign, which stands at the foot of its column, as an annotation."""
    style = drawing.look.town(fact.area)
    return _note(fact, drawing) | {
        "name": "sign",
        "text": style.glyph,
        "y": 0,
        "yanchor": "top",
        "font": {"size": SMALL, "color": style.colour},
    }


def _label(fact: Fact, drawing: Drawing) -> dict[str, Any]:
    """Return a column's figure over its whisker, of several years over its bar beyond the columns beside it.

    One that would touch another is moved later (placement.py).
    """
    top = fact.high if fact.is_closed else fact.value
    beyond = {"x": drawing.view.years.index(fact.year) + BESIDE, "xanchor": "left"}
    return (
        _note(fact, drawing)
        | (beyond if reaches_on(fact, drawing) else {})
        | {
            "name": "label",
            "text": "<br>".join(reversed(drawing.label_lines(fact, bare=True))),
            "y": float(top or 0) / drawing.factor(fact),
            "yanchor": "bottom",
            "yshift": 40 if fact.opens_upward else 2,
            "font": {"size": SMALL, "color": drawing.look.colour("ink")},
        }
    )


def _note(fact: Fact, drawing: Drawing) -> dict[str, Any]:
    """Return what the annotations at a column share."""
    return {"x": drawing.along(fact), "yref": drawing.axis(fact), "showarrow": False}


def _outlines(facts: Sequence[Fact], drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield the outline of each column that is not printed."""
    colour, half = drawing.look.town(facts[0].area).colour, _width(drawing) / 2
    for fact in facts:
        if not fact.status.is_printed:
            middle = drawing.along(fact)
            yield {
                "type": "rect",
                "x0": middle - half,
                "x1": middle + half,
                "y0": 0,
                "y1": drawing.at(fact),
                "yref": drawing.axis(fact),
                "line": {"color": colour, "width": 2, "dash": TEXTURES[fact.status].dash},
            }
