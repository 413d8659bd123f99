"""How far around a mark it is met by a hand that shakes: where marks crowd, each keeps its half of the way."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from math import hypot
from typing import Any

from msgspec import Struct

from metrics.charts.scales.ticks import share
from metrics.charts.still.canvas import Canvas, pixels

MOST = 12  # pixels: what is met is 24 pixels wide and high
NARROWEST = 280  # pixels: no chart is narrower
Centre = tuple[float, float]  # pixels from the top, and across where a chart is narrowest


class Reaches(Struct, frozen=True, dict=True):
    """The marks of a chart, by where they stand."""

    traces: Sequence[Mapping[str, Any]]
    canvas: Canvas

    def around(self, trace: Mapping[str, Any], number: int) -> str:
        """Return as SVG what meets a mark beyond its shape when it is pointed at, and is not seen."""
        down, across = self._centre(trace, number)
        near = self._marks[
            bisect_left(self._marks, (down - 2 * MOST,)) : bisect_right(self._marks, (down + 2 * MOST,))
        ]
        ways = [hypot(down - top, across - left) / 2 for top, left in near if (top, left) != (down, across)]
        return f'<circle r="{pixels(min([MOST, *ways]))}" style="fill:none;pointer-events:all"/>'

    @cached_property
    def _marks(self) -> list[Centre]:
        """Where all marks of an SVG drawing stand, from the top, in pixels."""
        return sorted(centre for trace in self.traces for centre in self._centres(trace))

    def _centres(self, trace: Mapping[str, Any]) -> Iterator[Centre]:
        """Yield where the marks of a trace stand, if it has any."""
        if "markers" in str(trace.get("mode", "")):
            yield from (self._centre(trace, number) for number in range(len(trace["x"])))

    def _centre(self, trace: Mapping[str, Any], number: int) -> Centre:
        """Return where a mark of the SVG drawing stands: pixels down, and across where the drawing is narrowest."""
        across = share(trace["x"][number], self.canvas.layout["xaxis"]["range"]) * NARROWEST
        return self.canvas.down(trace["y"][number], str(trace.get("yaxis") or "y")), across
