"""The axes of a chart as SVG: hairlines at round numbers, and the names of years and towns."""

from collections.abc import Iterator, Mapping
from typing import Any

from metrics.charts.looks.colours import variable
from metrics.charts.looks.look import SMALL
from metrics.charts.scales.ticks import ticks
from metrics.charts.still.canvas import Canvas, Words
from metrics.charts.still.marks import stroke

AWAY = 6  # pixels between an axis and its names
BELOW = 4


def value_axes(canvas: Canvas) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield Plotly's name of each axis of values, and the axis."""
    for name, axis in canvas.layout.items():
        if name.startswith("yaxis"):
            yield "y" + name.removeprefix("yaxis"), axis


def grid(canvas: Canvas) -> Iterator[str]:
    """Yield as SVG the hairlines of a chart's axes, which lie below everything."""
    for name, axis in value_axes(canvas):
        if axis.get("showgrid"):
            style = stroke({"color": axis.get("gridcolor", "#E6E2D9"), "width": 1})
            for value, _ in _ticks(axis, canvas):
                at = canvas.down(value, name)
                yield canvas.line(("0%", at, "100%", at), style)
    axis, plot = canvas.layout["xaxis"], canvas.frame.plot
    style = stroke({"color": axis.get("gridcolor", axis.get("linecolor", "#E6E2D9")), "width": 1})
    if axis.get("showgrid"):
        for value, _ in _ticks(axis, canvas):
            yield canvas.line((canvas.across(value), plot.top, canvas.across(value), plot.bottom), style)
    if axis.get("showline"):
        yield canvas.line(("0%", plot.bottom, "100%", plot.bottom), style)


def names(canvas: Canvas) -> Iterator[str]:
    """Yield the names along the foot and beside the axes of values."""
    axis = canvas.layout["xaxis"]
    if axis.get("showticklabels") is not False:
        below = canvas.frame.plot.bottom + BELOW + (axis.get("ticklabelstandoff") or 0)
        for value, text in _ticks(axis, canvas):
            if text:
                yield _name(text, canvas.across(value), axis, "middle", "year").at(below, "top")
    for name, axis in value_axes(canvas):
        if axis.get("showticklabels") is not False:
            for value, text in _ticks(axis, canvas):
                yield _name(text, "0%", axis, "end", "value").at(canvas.down(value, name), "middle")


def _ticks(axis: Mapping[str, Any], canvas: Canvas) -> list[tuple[float, str]]:
    return ticks(axis, canvas.layout.get("separators") or ".,")


def _name(text: str, x: str, axis: Mapping[str, Any], anchor: str, css: str) -> Words:
    """Return as SVG the name at a tick of an axis."""
    font = axis.get("tickfont", {})
    fill = variable(font.get("color", "#59616C"))
    away = -AWAY - (axis.get("ticklabelstandoff") or 0) if anchor == "end" else 0
    return Words(text, x, away, anchor, font.get("size", SMALL), fill, css)
