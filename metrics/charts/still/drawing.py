"""A whole chart as SVG for a page: as wide as what it stands in, as high as its layout says."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from html import escape
from typing import Any

from metrics.charts.chart import Chart
from metrics.charts.looks.look import BODY
from metrics.charts.still.annotations import framed, noted
from metrics.charts.still.axes import AWAY, grid, names
from metrics.charts.still.canvas import Canvas
from metrics.charts.still.marks import drawn, labels
from metrics.charts.still.narrow import SeatsOnPhone, moved_on_a_phone
from metrics.charts.still.reaches import Reaches
from metrics.charts.texts.boxes import text_size

HEIGHT = 380  # of a chart that says none


def still(chart: Chart, title: str, alternative: str) -> str:
    """Return ``chart`` as SVG for a page, as its drawing stands between its margins.

    Across everything stands in per cent, so that letters keep their size on a phone as on a wall; colours are the
    page's variables. A mark leads to the figure whose id it carries, and says what the screen's mark says.

    Args:
        chart: scatter and bar traces whose axes state their ranges, drawn in the light tone.
        title: what the chart is called.
        alternative: all that it shows, in words.
    """
    layout = chart.layout
    canvas = Canvas(layout, float(layout.get("height") or HEIGHT))
    traces = chart.data
    left, right = _room(layout), layout["margin"]["r"]
    inside = "".join(pieces(traces, canvas, moved_on_a_phone(traces, layout)))
    named = f'role="group" aria-label="{escape(title)}"'
    return (
        f'<div class="still" style="padding:0 {right:g}px 0 {left:g}px"><svg class="chart" width="100%" '
        f'height="{canvas.height:g}" overflow="visible" {named}><desc>{escape(alternative)}</desc>{inside}</svg></div>'
    )


def pieces(traces: Sequence[Mapping[str, Any]], canvas: Canvas, moved: SeatsOnPhone) -> Iterator[str]:
    """Yield what a chart is made of, the lowest first; ``moved``: the labels that stand elsewhere on a phone."""
    shapes = canvas.layout.get("shapes") or ()
    yield from grid(canvas)
    yield from framed([shape for shape in shapes if shape.get("layer") == "below"], canvas)
    reaches = Reaches(traces, canvas)
    for trace in traces:
        yield from drawn(trace, canvas, reaches)
    yield from framed([shape for shape in shapes if shape.get("layer") != "below"], canvas)
    yield from names(canvas)
    for number, trace in enumerate(traces):
        yield from labels(
            trace,
            canvas,
            {point: seat for (trace_number, point), seat in moved.items() if trace_number == number},
        )
    yield from _notes(canvas, {note for trace_number, note in moved if trace_number is None})


def _notes(canvas: Canvas, gone: Collection[int]) -> Iterator[str]:
    """Yield the annotations; titles of panels have another text for a phone where the layout brings one.

    Those that are ``gone`` on a phone stand on a wide screen alone.
    """
    narrow = iter(canvas.layout.get("meta") or ())
    for number, note in enumerate(canvas.layout.get("annotations") or ()):
        instead = next(narrow, "") if note.get("name") == "panel" else ""
        yield from noted(note, canvas, instead, is_wide=bool(instead) or number in gone)


def _room(layout: Mapping[str, Any]) -> float:
    """Return the pixels on the left: the margin, or what the names on its axes need."""
    axis, margin = layout["yaxis"], float(layout["margin"]["l"])
    if not axis.get("automargin"):
        return margin
    size = axis.get("tickfont", {}).get("size", BODY)
    return max([margin, *(text_size(text, size)[0] + 2 * AWAY for text in axis.get("ticktext") or ())])
