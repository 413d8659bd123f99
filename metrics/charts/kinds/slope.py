"""The slope: whole towns in two years, each named at its ends."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from html import escape
from typing import Any

from metrics.analysis.comparing.comparison import View, paired
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.charts.axes import CellStates
from metrics.charts.canvas import Drawing
from metrics.charts.chart import Chart
from metrics.charts.kinds.kind import DrawnKind
from metrics.charts.look import SMALL
from metrics.charts.marks import arrows, line, points, small
from metrics.charts.years import towns, unnumbered, years_layout
from metrics.display.wording import Wording
from metrics.model.codes import ChartKind

SIDE = 24  # pixels
SIDES = {0: ("right", -14), 1: ("left", 14)}


class Slope(DrawnKind):
    """The slope, a kind of chart: two years side by side."""

    code = ChartKind.SLOPE
    names_years = False

    def draw(self, rows: Sequence[Fact], cells: CellStates, drawing: Drawing) -> Chart:
        """Return the chart of a slope: two years, a line for each town that compares over them, labels outside."""
        years = sorted({row.year for row in rows})
        year_of = {row: float(years.index(row.year)) for row in rows}
        pairs = paired(drawing.wording.catalogue, rows, years[1] - years[0], drawing.prepared.judge)
        traces = [line(pair, (year_of[pair[0]], year_of[pair[1]]), drawing) for pair in pairs]
        annotations = [entry | {"x": year_of[row]} for row in rows for entry in unnumbered([row], drawing)]
        for town in towns(rows, drawing):
            along = [year_of[row] for row in town]
            traces.append(points(town, along, drawing) | {"mode": "markers"})
            annotations += arrows(town, along, drawing)
        for side in SIDES:
            annotations += _labels([row for row in rows if year_of[row] == side], side, drawing)
        layout = years_layout(cells, annotations, drawing)
        layout["xaxis"] |= _ends(years, layout["xaxis"], drawing)
        layout["margin"] |= {"l": SIDE, "r": SIDE}
        for name in (entry for entry in layout if entry.startswith("yaxis")):
            layout[name] |= {"showticklabels": False, "showgrid": False}
        return Chart(traces, layout)

    def years(self, view: View, field: Sequence[Fact]) -> set[int]:
        """Return the two years that a slope draws."""
        return {row.year for row in field}

    def manner(self, prepared: PreparedView, wording: Wording) -> str:
        """Return in words which two years a slope draws."""
        return wording.word("told_slope", *sorted({row.year for row in prepared.every}))


def _ends(years: Sequence[int], axis: dict[str, Any], drawing: Drawing) -> dict[str, Any]:
    """Return the two years of a slope as all that stands on its axis, with room for labels outside."""
    labels = [axis["ticktext"][drawing.view.years.index(year)] for year in years]
    return {"tickvals": [0, 1], "ticktext": labels, "range": [-1.2, 2.2], "showgrid": True} | {
        "gridcolor": drawing.look.colour("hairline")
    }


def _labels(rows: Sequence[Fact], side: int, drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield the labels of one side of a slope, each beside its mark; what would touch is placed later."""
    anchor, shift = SIDES[side]
    for row in sorted((row for row in rows if row.value is not None), key=_value):
        yield {
            "name": "label",
            "text": _named(row, drawing),
            "x": side,
            "y": drawing.at(row),
            "yref": drawing.axis(row),
            "xanchor": anchor,
            "align": anchor,
            "xshift": shift,
            "font": {"size": SMALL},
            "showarrow": False,
        }


def _named(row: Fact, drawing: Drawing) -> str:
    """Return a town at its end of a slope, over its figure, and over its status where that is not printed."""
    style = drawing.look.town(row.area)
    name = small(f"{style.glyph} {escape(drawing.wording.area(row.area), quote=False)}", style.colour)
    return "<br>".join((name, *drawing.label_lines(row, bare=True)))


def _value(row: Fact) -> Fraction:
    """Return the number at which a slope has a row's label."""
    return row.value or Fraction(0)
