"""Where things stand in a drawing of any width: across in per cent of the plot, down in pixels."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from metrics.charts.looks.look import LARGE
from metrics.charts.scales.ticks import share
from metrics.charts.still.texts import ASCENT, SPACING, height, lines_of
from metrics.charts.texts.boxes import PlotFrame

ANCHORS = {"left": "start", "center": "middle", "right": "end"}
PlotLayout = Mapping[str, Any]
LineEnds = tuple[str, float, str, float]  # x in per cent and y in pixels of the beginning, then of the end


def pixels(number: float, digits: int = 1) -> str:
    """Return a number of pixels of an SVG drawing as short as it may be.

    >>> pixels(12.0), pixels(0.256), pixels(-0.04)
    ('12', '0.3', '0')
    """
    text = f"{number:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


class Canvas(Struct, frozen=True):
    """A chart's layout and its height in pixels; its width is the reader's."""

    layout: PlotLayout
    height: float

    @property
    def frame(self) -> PlotFrame:
        """Where a position on its axes stands; the width matters to nothing that is asked here."""
        return PlotFrame(self.layout, 1000, self.height)

    def across(self, x: float, ref: str = "x") -> str:
        """Return a position on the x-axis, or of the paper, in per cent of the plot."""
        ends = (0, 1) if ref == "paper" or ref.endswith("domain") else self.layout["xaxis"]["range"]
        return f"{100 * share(x, ends):.2f}".rstrip("0").rstrip(".") + "%"

    def wide(self, first: float, last: float) -> str:
        """Return the width between two positions on the x-axis in per cent."""
        low, high = self.layout["xaxis"]["range"]
        return f"{100 * abs(last - first) / abs(high - low):.2f}%"

    def down(self, y: float, ref: str = "y") -> float:
        """Return a position on an axis of values, its domain or the paper in pixels from the top of the drawing."""
        return self.frame.down(y, ref or "y")

    def line(self, ends: LineEnds, style: str) -> str:
        """Return a straight stroke between two points of the drawing, in pixels, as SVG."""
        x1, y1, x2, y2 = ends
        return f'<line x1="{x1}" y1="{pixels(y1)}" x2="{x2}" y2="{pixels(y2)}" style="{style}"/>'


class Words(Struct, frozen=True):
    """A text as it is set: across in per cent and by ``beside`` pixels, its anchor, size, fill and class."""

    text: str
    x: str
    beside: float = 0
    anchor: str = "middle"
    size: float = 13
    fill: str = ""
    css: str = ""

    @property
    def high(self) -> float:
        """How many pixels the words are high in the SVG drawing."""
        return height(len(lines_of(self.text)), self.size)

    def on(self, baseline: float) -> str:
        """Return the words as an SVG text with the first line on ``baseline``."""
        beside = f' dx="{pixels(self.beside)}"' if self.beside else ""
        first, *others = lines_of(self.text)
        more = "".join(
            f'<tspan class="l" x="{self.x}"{beside} dy="{SPACING}em">{line}</tspan>' for line in others
        )
        style = f"font-size:{pixels(self.size)}px" + (f";fill:{self.fill}" if self.fill else "")
        classes = " ".join(filter(None, (self.css, "large" if self.size >= LARGE else "")))
        css_class = f' class="{classes}"' if classes else ""
        start = f'x="{self.x}" y="{pixels(baseline)}"{beside} text-anchor="{self.anchor}"'
        return f'<text {start}{css_class} style="{style}">{first}{more}</text>'

    def at(self, y: float, side: str) -> str:
        """Return the words as an SVG text with their top, middle or bottom at ``y``."""
        top = y - {"top": 0.0, "bottom": self.high}.get(side, self.high / 2)
        return self.on(top + ASCENT * self.size)
