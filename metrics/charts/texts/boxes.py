"""Where the texts of a chart stand, in pixels: boxes by estimated widths."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from msgspec import Struct

from metrics.charts.texts.wrapping import length

LINE = 1.3  # of the size: from one line of a text to the next, as Plotly sets them
_PIECE = re.compile(r'<span style="font-size:(\d+)px[^"]*">|<(span|b|i|sup|sub)\b[^>]*>|(</span>)|<[^>]*>')


class Box(Struct, frozen=True):
    """A rectangle in pixels from the chart's upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> tuple[float, float]:
        """The point as far from its left as from its right, from its top as from its bottom."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def meets(self, other: "Box") -> bool:
        """Whether two boxes share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, other: "Box") -> bool:
        """Whether this box of a chart's text lies in another."""
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


def anchored(anchor: tuple[float, float], size: tuple[float, float], anchors: tuple[str, str]) -> Box:
    """Return the box of a text of a size at a position; ``anchors`` say which of its sides stand there."""
    wide, high = size
    left = anchor[0] - wide * {"left": 0.0, "right": 1.0}.get(anchors[0], 0.5)
    top = anchor[1] - high * {"top": 0.0, "bottom": 1.0}.get(anchors[1], 0.5)
    return Box(left, top, left + wide, top + high)


def text_size(text: str, size: float) -> tuple[float, float]:
    """Return width and height in pixels of a Plotly text, its lines divided by <br>, at a font ``size``.

    >>> text_size('一二<br><span style="font-size:12px">一二三</span>', 10)
    (36.0, 23.0)
    """
    lines = re.split(r"<br\s*/?>", text)
    return max(_width(line, size) for line in lines), size * (1 + LINE * (len(lines) - 1))


def _width(line: str, size: float) -> float:
    """Return the width of one line; a span may have a size of its own."""
    if "<" not in line:
        return length(unescape(line)) * size
    wide, sizes, last = 0.0, [float(size)], 0
    for piece in _PIECE.finditer(line):
        wide += length(unescape(line[last : piece.start()])) * sizes[-1]
        last = piece.end()
        if piece[1]:
            sizes.append(float(piece[1]))
        elif piece[2] == "span":
            sizes.append(sizes[-1])
        elif piece[3] and len(sizes) > 1:
            sizes.pop()
    return wide + length(unescape(line[last:])) * sizes[-1]


class PlotFrame(Struct, frozen=True):
    """A chart's layout with its width and height in pixels: where a position on its axes stands."""

    layout: Mapping[str, Any]
    width: float
    height: float

    @property
    def plot(self) -> Box:
        """The rectangle of the plot between the chart's margins, in pixels."""
        margin = self.layout["margin"]
        return Box(margin["l"], margin["t"], self.width - margin["r"], self.height - margin["b"])

    @property
    def whole(self) -> Box:
        """The whole chart as a box, in pixels."""
        return Box(0, 0, self.width, self.height)

    def across(self, x: float, ref: str = "x") -> float:
        """Return how far from the left a position on the x-axis stands, or of the paper."""
        plot = self.plot
        low, high = (0, 1) if ref == "paper" else self.layout["xaxis"]["range"]
        return plot.left + (float(x) - low) / (high - low) * (plot.right - plot.left)

    def down(self, y: float, ref: str = "y") -> float:
        """Return how many pixels from the chart's top a position on y, a "y2 domain", or the paper stands."""
        plot, name = self.plot, ref.removesuffix(" domain")
        axis: Mapping[str, Any] = {} if ref == "paper" else self.layout[f"yaxis{name[1:]}"]
        low, high = axis.get("range", (0, 1)) if ref == name else (0, 1)
        first, last = axis.get("domain") or (0, 1)
        share = first + (float(y) - low) / (high - low) * (last - first)
        return plot.bottom - share * (plot.bottom - plot.top)
