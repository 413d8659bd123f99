"""Plotly's texts as SVG: lines, sizes, colours and weights, and nothing else that a text might hold."""

import re
from collections.abc import Iterator
from html import escape, unescape

from metrics.charts.looks.colours import variable

SPACING = 1.3  # of the size, from line to line
ASCENT, DESCENT = 0.9, 0.25  # of the size
_BREAK = re.compile(r"<br\s*/?>")
_TAG = re.compile(r"(</?\w+[^>]*>)")
_SIZE = re.compile(r"font-size:\s*(\d+(?:\.\d+)?)px")
_COLOUR = re.compile(r"(?<![-\w])color:\s*([#\w]+)")


def lines_of(text: str) -> list[str]:
    """Return the lines of a Plotly text as SVG.

    >>> lines_of("<b>2020</b><br>a < b <script>")
    ['<tspan style="font-weight:600">2020</tspan>', 'a &lt; b ']
    """
    return ["".join(_pieces(line)) for line in _BREAK.split(text)]


def plain(text: str) -> str:
    """Return a Plotly text without its tags, as plain lines one below the other.

    >>> plain("<b>a</b><br>b<extra></extra>").splitlines()
    ['a', 'b']
    """
    return "\n".join(unescape(_TAG.sub("", line)) for line in _BREAK.split(text))


def _pieces(line: str) -> Iterator[str]:
    """Yield the pieces of a line of Plotly text as SVG; what it opens is closed at its end."""
    opened = 0
    for piece in _TAG.split(line):
        if not _TAG.fullmatch(piece):
            yield escape(unescape(piece), quote=False)
        elif style := _style(piece):
            opened += 1
            yield f'<tspan style="{style}">'
        elif piece in {"</span>", "</b>"} and opened:
            opened -= 1
            yield "</tspan>"
    yield "</tspan>" * opened


def _style(tag: str) -> str:
    """Return the SVG style that an opening tag of Plotly text asks for; empty for all others."""
    if tag == "<b>":
        return "font-weight:600"
    if not tag.startswith("<span"):
        return ""
    size, colour = _SIZE.search(tag), _COLOUR.search(tag)
    rules = (f"font-size:{size[1]}px" if size else "", f"fill:{variable(colour[1])}" if colour else "")
    return ";".join(filter(None, rules)) or "fill:inherit"


def height(count: int, size: float) -> float:
    """Return how many pixels so many lines are high."""
    return size * ((count - 1) * SPACING + ASCENT + DESCENT)
