"""What lies under the texts of a chart: marks, the lines between them, and hairlines."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from math import hypot
from typing import Any

from msgspec import Struct

from metrics.charts.scales.ticks import ticks
from metrics.charts.texts.boxes import Box, PlotFrame, anchored

Point = tuple[float, float]
AIR = 3.0  # pixels between a text and a hairline
MARK = (10.0, 10.0)  # pixels
STEP = 6.0  # pixels from one probe of a line to the next
MANY = 120  # stretches of lines; more are not probed: their labels are few and stand at the ends


class Obstacles(Struct, frozen=True):
    """The boxes of marks, and in pixels the stretches of lines and the heights of hairlines."""

    marks: tuple[Box, ...]
    lines: tuple[tuple[Point, Point], ...]
    hairlines: tuple[float, ...]

    def cost(self, box: Box) -> tuple[bool, bool, bool]:
        """Return whether a text in a box would lie on a mark, on a line, on a hairline: in this order it matters."""
        return (
            any(box.meets(mark) for mark in self.marks),
            any(_crosses(line, box) for line in self.lines),
            any(box.top - AIR < down < box.bottom + AIR for down in self.hairlines),
        )

    def strays(self, box: Box, mark: Point | None) -> bool:
        """Whether a text lies nearer to another mark of the chart than to its own, as if it were that one's."""
        if mark is None:
            return False
        own = _far(box, mark)
        return any(_far(box, other.middle) < own for other in self.marks)


def under_texts(drawn: Mapping[str, Any], frame: PlotFrame) -> Obstacles:
    """Return what lies under the texts of a chart in a frame."""
    lines = tuple(_lines(drawn, frame))
    return Obstacles(
        tuple(_marks(drawn, frame)), lines if len(lines) <= MANY else (), tuple(_hairlines(drawn, frame))
    )


def _marks(drawn: Mapping[str, Any], frame: PlotFrame) -> Iterator[Box]:
    """Yield the boxes of all marks of a chart, under which no text may lie."""
    for trace in drawn["data"]:
        if "markers" in str(trace.get("mode", "")):
            for point in _points(trace, frame):
                yield anchored(point, MARK, ("center", "middle"))


def _lines(drawn: Mapping[str, Any], frame: PlotFrame) -> Iterator[tuple[Point, Point]]:
    """Yield the stretches between two marks that a line joins, and arrows."""
    for trace in drawn["data"]:
        if str(trace.get("mode", "")) == "lines" and None not in (*trace["x"], *trace["y"]):
            yield from pairwise(_points(trace, frame))
    for note in drawn["layout"].get("annotations", ()):
        if note.get("showarrow"):
            yield _arrow(note, frame)
    for trace in drawn["data"]:
        yield from _whiskers(trace, frame)


def _whiskers(trace: Mapping[str, Any], frame: PlotFrame) -> Iterator[tuple[Point, Point]]:
    """Yield the intervals of a trace's points that are longer than their marks, each as a line up and down."""
    reach, axis = trace.get("error_y") or {}, trace.get("yaxis") or "y"
    ends = (reach.get("array") or (), reach.get("arrayminus") or ())
    points = zip(trace["x"], trace["y"], *ends, strict=True) if all(ends) else ()
    for x, y, up, down in points:
        top, bottom = frame.down(y + up, axis), frame.down(y - down, axis)
        if bottom - top > MARK[1]:
            yield (frame.across(x), top), (frame.across(x), bottom)


def _arrow(note: Mapping[str, Any], frame: PlotFrame) -> tuple[Point, Point]:
    """Return where an arrow begins and ends: at a mark of one end, moved by its shift, and its tail behind it."""
    x = frame.across(note["x"]) + note.get("xshift", 0)
    y = frame.down(note["y"], note.get("yref") or "y") - note.get("yshift", 0)
    return (x, y), (x + note.get("ax", 0), y + note.get("ay", 0))


def _points(trace: Mapping[str, Any], frame: PlotFrame) -> Iterator[Point]:
    """Yield where the points of a trace stand."""
    for x, y in zip(trace["x"], trace["y"], strict=True):
        yield frame.across(x), frame.down(y, trace.get("yaxis") or "y")


def _hairlines(drawn: Mapping[str, Any], frame: PlotFrame) -> Iterator[float]:
    """Yield the height of each hairline of the grid, and of each line by which figures are judged."""
    for name, axis in drawn["layout"].items():
        if name.startswith("yaxis") and axis.get("showgrid"):
            for value, _ in ticks(axis):
                yield frame.down(value, "y" + name.removeprefix("yaxis"))
    for shape in drawn["layout"].get("shapes", ()):
        if shape.get("type") == "line" and str(shape.get("yref", "paper")).startswith("y"):
            yield frame.down(shape["y0"], shape["yref"])


def _far(box: Box, point: Point) -> float:
    """Return how many pixels the nearest edge of a text's box is from a position on the chart."""
    across = max(box.left - point[0], 0, point[0] - box.right)
    down = max(box.top - point[1], 0, point[1] - box.bottom)
    return hypot(across, down)


def _crosses(line: tuple[Point, Point], box: Box) -> bool:
    """Whether a stretch of a line passes through a box, probed every few pixels."""
    (x, y), (far_x, far_y) = line
    if max(x, far_x) <= box.left or min(x, far_x) >= box.right:
        return False
    if max(y, far_y) <= box.top or min(y, far_y) >= box.bottom:
        return False
    count = max(1, int(max(abs(far_x - x), abs(far_y - y)) / STEP))
    probes = ((x + (far_x - x) * n / count, y + (far_y - y) * n / count) for n in range(count + 1))
    return any(box.left < a < box.right and box.top < b < box.bottom for a, b in probes)
