"""The slope: whole towns in two years, each named at its ends."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from html import escape
from typing import Any

from metrics.analysis.comparing.comparison import View, paired
from metrics.analysis.facts import Fact
from metrics.analysis.prepared import PreparedView
from metrics.charts.chart import Chart
from metrics.charts.kinds.kind import DrawnKind
from metrics.charts.looks.look import SMALL
from metrics.charts.plotting.across_years import towns, unnumbered, years_layout
from metrics.charts.plotting.axes import CellStates
from metrics.charts.plotting.canvas import Drawing
from metrics.charts.plotting.marks import arrows, line, points, small
from metrics.display.wording import Wording
from metrics.model.codes import ChartKind

SIDE = 24  # pixels
SIDES = {0: ("right", -14), 1: ("left", 14)}


class Slope(DrawnKind):
    """The slope, a kind of chart: two years side by side."""

    code = ChartKind.SLOPE
    names_years = False

    def draw(self, facts: Sequence[Fact], cells: CellStates, drawing: Drawing) -> Chart:
        """Return the chart of a slope: two years, a line for each town that compares over them, labels outside."""
        years = sorted({fact.year for fact in facts})
        year_of = {fact: float(years.index(fact.year)) for fact in facts}
        pairs = paired(drawing.wording.catalogue, facts, years[1] - years[0], drawing.prepared.judge)
        traces = [line(pair, (year_of[pair[0]], year_of[pair[1]]), drawing) for pair in pairs]
        annotations = [
            entry | {"x": year_of[fact]} for fact in facts for entry in unnumbered([fact], drawing)
        ]
        for town in towns(facts, drawing):
            along = [year_of[fact] for fact in town]
            traces.append(points(town, along, drawing) | {"mode": "markers"})
            annotations += arrows(town, along, drawing)
        for side in SIDES:
            annotations += _labels([fact for fact in facts if year_of[fact] == side], side, drawing)
        layout = years_layout(cells, annotations, drawing)
        layout["xaxis"] |= _ends(years, layout["xaxis"], drawing)
        layout["margin"] |= {"l": SIDE, "r": SIDE}
        for name in (entry for entry in layout if entry.startswith("yaxis")):
            layout[name] |= {"showticklabels": False, "showgrid": False}
        return Chart(traces, layout)

    def years(self, view: View, field: Sequence[Fact]) -> set[int]:
        """Return the two years that a slope draws."""
        return {fact.year for fact in field}

    def manner(self, prepared: PreparedView, wording: Wording) -> str:
        """Return in words which two years a slope draws."""
        return wording.word("told_slope", *sorted({fact.year for fact in prepared.every}))


def _ends(years: Sequence[int], axis: dict[str, Any], drawing: Drawing) -> dict[str, Any]:
    """Return the two years of a slope as all that stands on its axis, with room for labels outside."""
    labels = [axis["ticktext"][drawing.view.years.index(year)] for year in years]
    return {"tickvals": [0, 1], "ticktext": labels, "range": [-1.2, 2.2], "showgrid": True} | {
        "gridcolor": drawing.look.colour("hairline")
    }


def _labels(facts: Sequence[Fact], side: int, drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield the labels of one side of a slope, each beside its mark; what would touch is placed later."""
    anchor, shift = SIDES[side]
    for fact in sorted((fact for fact in facts if fact.value is not None), key=_value):
        yield {
            "name": "label",
            "text": _named(fact, drawing),
            "x": side,
            "y": drawing.at(fact),
            "yref": drawing.axis(fact),
            "xanchor": anchor,
            "align": anchor,
            "xshift": shift,
            "font": {"size": SMALL},
            "showarrow": False,
        }


def _named(fact: Fact, drawing: Drawing) -> str:
    """Return a town at its end of a slope, over its figure, and over its status where that is not printed."""
    style = drawing.look.town(fact.area)
    name = small(f"{style.glyph} {escape(drawing.wording.area(fact.area), quote=False)}", style.colour)
    return "<br>".join((name, *drawing.label_lines(fact, bare=True)))


def _value(fact: Fact) -> Fraction:
    """Return the number at which a slope has a fact's label."""
    return fact.value or Fraction(0)
