"""Lines by which figures are judged, drawn over the years in which they are in force, on every axis of values."""

from collections.abc import Iterator
from html import escape
from typing import Any

from metrics.analysis.references import InForce
from metrics.charts.looks.look import SMALL
from metrics.charts.plotting.canvas import Drawing, axis_name
from metrics.display.comparing.references import reference_name

HALF = 0.5  # years: a line covers the whole width of a year


def reference_lines(drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield a dotted line for each number in force, on each axis; an index has none."""
    second = drawing.look.colour("second")
    for axis, reference in _drawn(drawing):
        first, last = (drawing.view.years.index(reference.years[end]) for end in (0, -1))
        height = float(reference.value / drawing.scale.factor)
        ends = {"x0": first - HALF, "x1": last + HALF, "y0": height, "y1": height}
        line = {"color": second, "width": 1, "dash": "dot"}
        yield {"type": "line", "yref": axis, "layer": "below", "line": line, **ends}


def reference_names(drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield the name of each reference line of a chart, above its right end, as an annotation."""
    for axis, reference in _drawn(drawing):
        yield {
            "name": "reference",
            "text": escape(reference_name(reference, drawing.wording, drawing.scale.unit), quote=False),
            "x": drawing.view.years.index(reference.years[-1]) + HALF,
            "xanchor": "right",
            "y": float(reference.value / drawing.scale.factor),
            "yref": axis,
            "yanchor": "bottom",
            "showarrow": False,
            "font": {"size": SMALL - 1, "color": drawing.look.colour("second")},
        }


def reach_of_references(drawing: Drawing) -> list[float]:
    """Return the numbers that an axis of values must hold besides its figures, in its unit."""
    if drawing.indices:
        return []
    return [float(reference.value / drawing.scale.factor) for reference in drawing.prepared.references]


def _drawn(drawing: Drawing) -> Iterator[tuple[str, InForce]]:
    """Yield each line with the axis that it stands on."""
    for index in range(max(1, len(drawing.panels))):
        for reference in () if drawing.indices else drawing.prepared.references:
            yield axis_name(index), reference
