"""The traces of a chart as SVG: columns, lines, whiskers, marks with what they say, and their labels."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import pairwise
from typing import Any

from metrics.charts.looks.colours import share, variable
from metrics.charts.looks.look import BODY
from metrics.charts.still.canvas import Canvas, LineEnds, Words, pixels
from metrics.charts.still.reaches import Reaches
from metrics.charts.still.symbols import outline
from metrics.charts.still.texts import SPACING, lines_of, plain
from metrics.charts.texts.labels import DROP, Seat

Trace = Mapping[str, Any]
DASHES = {
    "dot": "2 3",
    "dash": "6 4",
    "longdash": "10 4",
    "dashdot": "6 4 2 4",
    "longdashdot": "10 4 2 4",
}
SIGNS = {"top": -1, "middle": 0, "bottom": 1, "left": -1, "center": 0, "right": 1}
CLEAR = "rgba(0,0,0,0)"
ANCHORS = {"left": "end", "center": "middle", "right": "start"}


def drawn(trace: Trace, canvas: Canvas, reaches: Reaches) -> Iterator[str]:
    """Yield the elements of a trace, the last on top; ``reaches`` are around all marks of its chart."""
    if trace["type"] == "bar":
        yield from _pointed(trace, _columns(trace, canvas))
    if "lines" in _mode(trace):
        yield from _lines(trace, canvas)
    yield from _whiskers(trace, canvas)
    if "markers" in _mode(trace):
        yield from _pointed(trace, _marks(trace, canvas, reaches))


def labels(trace: Trace, canvas: Canvas, moved: Mapping[int, Seat | None]) -> Iterator[str]:
    """Yield the labels of a trace's marks, which lie above all marks; ``moved``: where some stand on a phone."""
    if "text" not in _mode(trace):
        return
    for number in range(len(trace["x"])):
        if not (text := str(_own(trace.get("text") or "", number))):
            continue
        side = str(_own(trace.get("textposition", "middle center"), number))
        yield _label(number, (text, side), trace, canvas, "label wide" if number in moved else "label")
        if seat := moved.get(number):
            yield _label(number, (seat.filled(text), str(seat.name)), trace, canvas, "label narrow")


def _label(number: int, words: tuple[str, str], trace: Trace, canvas: Canvas, css: str) -> str:
    """Return a mark's label, a text with the side of the mark on which it stands, as far off as on a screen."""
    (text, side), font = words, trace.get("textfont", {})
    up, _, across = side.partition(" ")
    size = float(_own(font.get("size", BODY), number))
    reach = float(_own(_marker(trace).get("size", 0), number)) / 1.6 + 1 if "markers" in _mode(trace) else 0
    count = len(lines_of(text))
    rise = (SIGNS[up] - 1) * (1 + (count - 1) * SPACING) * size / 2
    fill = variable(str(_own(font.get("color", "#1D2127"), number)))
    label = Words(text, _x(trace, number, canvas), SIGNS[across] * reach, ANCHORS[across], size, fill, css)
    rise += DROP if up == "bottom" else 0
    return label.on(_y(trace, number, canvas) + 0.75 * size + SIGNS[up] * reach + rise)


def _columns(trace: Trace, canvas: Canvas) -> Iterator[str]:
    """Yield a rectangle for each column, or for each bar of a trace that lies."""
    bar = _lying if trace.get("orientation") == "h" else _standing
    edge = _marker(trace).get("line") or {}
    outline = f";stroke:{variable(edge['color'])};stroke-width:{edge['width']:g}" if edge.get("width") else ""
    for number, value in enumerate(trace["x"]):
        if value is not None:
            colour = str(_own(_marker(trace).get("color", "#59616C"), number))
            yield f'<rect {bar(number, trace, canvas)} style="{_filled(colour)}{outline}"/>'


def _standing(number: int, trace: Trace, canvas: Canvas) -> str:
    """Return where the SVG rectangle of an upright column stands."""
    x, wide = trace["x"][number], float(_own(trace.get("width", 0.8), number))
    foot = float(_own(trace.get("base", 0), number))
    ends = canvas.down(foot, _axis(trace)), _y(trace, number, canvas)
    across = f'x="{canvas.across(x - wide / 2)}" width="{canvas.wide(0, wide)}"'
    return f'{across} y="{pixels(min(ends))}" height="{pixels(abs(ends[0] - ends[1]))}"'


def _lying(number: int, trace: Trace, canvas: Canvas) -> str:
    """Return where the SVG rectangle of a bar stands that begins at 0."""
    x, y, thick = trace["x"][number], trace["y"][number], float(_own(trace.get("width", 0.8), number))
    ends = [canvas.down(y + side * thick / 2, _axis(trace)) for side in (1, -1)]
    across = f'x="{canvas.across(min(0, x))}" width="{canvas.wide(0, x)}"'
    return f'{across} y="{pixels(ends[0])}" height="{pixels(ends[1] - ends[0])}"'


def _filled(colour: str) -> str:
    """Return the SVG style that fills a mark with a colour, thinned where it is mixed with the ground."""
    if colour == CLEAR:
        return "fill:none"
    thin = f";fill-opacity:{share(colour):g}" if share(colour) < 1 else ""
    return f"fill:{variable(colour)}{thin}"


def _lines(trace: Trace, canvas: Canvas) -> Iterator[str]:
    """Yield as SVG the stretches of a trace's line; none where a position is missing."""
    style = stroke(trace.get("line", {}))
    for one, other in pairwise(range(len(trace["x"]))):
        if None not in (*trace["x"][one : other + 1], *trace["y"][one : other + 1]):
            start, end = ((_x(trace, number, canvas), _y(trace, number, canvas)) for number in (one, other))
            yield canvas.line((*start, *end), style)


def stroke(line: Mapping[str, Any]) -> str:
    """Return the SVG style of a line of Plotly's."""
    dashes = DASHES.get(str(line.get("dash", "solid")))
    dash = f";stroke-dasharray:{dashes}" if dashes else ""
    return f"stroke:{variable(line.get('color', '#1D2127'))};stroke-width:{line.get('width', 2):g}{dash};fill:none"


def _whiskers(trace: Trace, canvas: Canvas) -> Iterator[str]:
    """Yield the whiskers of a trace that are longer than nothing."""
    for name in ("error_x", "error_y"):
        bars = trace.get(name) or {}
        style = stroke({"color": bars.get("color", "#1D2127"), "width": bars.get("thickness", 1.2)})
        reach = zip(bars.get("arrayminus", ()), bars.get("array", ()), strict=True)
        for number, (down, up) in enumerate(reach):
            if up or down:
                ends = _upright if name == "error_y" else _level
                yield canvas.line(ends(number, (down, up), trace, canvas), style)


def _upright(number: int, reach: tuple[float, float], trace: Trace, canvas: Canvas) -> LineEnds:
    """Return where an upright whisker begins and ends in the SVG drawing."""
    x, y = _x(trace, number, canvas), trace["y"][number]
    return x, canvas.down(y - reach[0], _axis(trace)), x, canvas.down(y + reach[1], _axis(trace))


def _level(number: int, reach: tuple[float, float], trace: Trace, canvas: Canvas) -> LineEnds:
    """Return where a level whisker begins and ends in the SVG drawing."""
    x, y = trace["x"][number], _y(trace, number, canvas)
    return canvas.across(x - reach[0]), y, canvas.across(x + reach[1]), y


def _marks(trace: Trace, canvas: Canvas, reaches: Reaches) -> Iterator[str]:
    """Yield an SVG shape for each mark."""
    for number in range(len(trace["x"])):
        centre = f'x="{_x(trace, number, canvas)}" y="{pixels(_y(trace, number, canvas))}"'
        around = reaches.around(trace, number)
        yield f'<svg {centre} overflow="visible">{around}{_shape(_marker(trace), number)}</svg>'


def _shape(marker: Mapping[str, Any], number: int) -> str:
    """Return a mark's shape as SVG with its fill, outline and dot; what is hollow holds the ground."""
    symbol, colour = (
        str(_own(marker.get("symbol", "circle"), number)),
        str(_own(marker.get("color", "#59616C"), number)),
    )
    edge = marker.get("line", {})
    line = (
        variable(str(_own(edge.get("color", colour), number))) if "-open" not in symbol else variable(colour)
    )
    path = outline(symbol, float(_own(marker.get("size", 6), number)))
    style = f"stroke:{line};stroke-width:{_own(edge.get('width', 0), number):g}"
    is_full = "-open" not in symbol and share(colour) == 1
    ground = "" if is_full else f'{path} style="fill:var(--ground);{style}"/>'
    top = "" if "-open" in symbol else f'{path} style="{_filled(colour)};{style}"/>'
    dot = f'<circle r="1.5" style="fill:{line}"/>' if "-dot" in symbol else ""
    return ground + top + dot


def _pointed(trace: Trace, shapes: Iterator[str]) -> Iterator[str]:
    """Yield shapes with what they say when pointed at; those that carry a figure's id lead to it."""
    carried, hovers = trace.get("customdata") or (), trace.get("hovertemplate") or ()
    for number, shape in enumerate(shapes):
        text = escape(plain(str(_own(hovers, number)))) if hovers else ""
        title = f"<title>{text}</title>" if text else ""
        aim = str(carried[number][-1]) if number < len(carried) and carried[number] else ""
        yield f'<a href="#{escape(aim)}" class="mark">{title}{shape}</a>' if aim else f"<g>{title}{shape}</g>"


def _own(value: Any, number: int) -> Any:
    """Return what a trace says for one mark that is drawn as SVG: its own of a list, or what holds for all."""
    return value[number] if isinstance(value, Sequence) and not isinstance(value, str) else value


def _mode(trace: Trace) -> str:
    return str(trace.get("mode", "")) if trace["type"] == "scatter" else ""


def _marker(trace: Trace) -> Mapping[str, Any]:
    marker: Mapping[str, Any] = trace.get("marker") or {}
    return marker


def _axis(trace: Trace) -> str:
    return str(trace.get("yaxis") or "y")


def _x(trace: Trace, number: int, canvas: Canvas) -> str:
    return canvas.across(trace["x"][number])


def _y(trace: Trace, number: int, canvas: Canvas) -> float:
    return canvas.down(trace["y"][number], _axis(trace))
