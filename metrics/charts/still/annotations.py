"""What a chart says beside its marks, and its lines and frames, as SVG."""

from collections.abc import Iterator, Mapping, Sequence
from math import hypot
from typing import Any

from metrics.charts.looks.colours import variable
from metrics.charts.looks.look import BODY
from metrics.charts.still.canvas import ANCHORS, Canvas, Words, pixels
from metrics.charts.still.marks import stroke

HEAD = 6  # pixels of an arrow's head
EDGE = 1  # pixels between a text and its box


def noted(
    note: Mapping[str, Any], canvas: Canvas, narrow: str = "", *, is_wide: bool = False
) -> Iterator[str]:
    """Yield the elements of an annotation: its arrow, its text, and ``narrow`` instead of it on a phone.

    One that ``is_wide`` is not seen there.
    """
    if note.get("showarrow", True):
        yield _arrow(note, canvas)
    text = str(note.get("text", ""))
    if text.strip():
        yield _text(text, note, canvas, "note wide" if is_wide else "note")
    if narrow:
        yield _text(narrow, note, canvas, "note narrow")


def _text(text: str, note: Mapping[str, Any], canvas: Canvas, css: str) -> str:
    """Return as SVG the text of an annotation where it stands."""
    font, side = note.get("font", {}), str(note.get("xanchor", "center"))
    x = canvas.across(note["x"], note.get("xref", "x"))
    inward = EDGE * {"left": 1, "right": -1}.get(side, 0)
    fill = variable(font.get("color", "#1D2127"))
    words = Words(text, x, note.get("xshift", 0) + inward, ANCHORS[side], font.get("size", BODY), fill, css)
    anchor = str(note.get("yanchor", "middle"))
    y = canvas.down(note["y"], note.get("yref", "y")) - note.get("yshift", 0)
    return words.at(y + EDGE * {"top": 1, "bottom": -1}.get(anchor, 0), anchor)


def _arrow(note: Mapping[str, Any], canvas: Canvas) -> str:
    """Return as SVG an arrow whose tip stands where the annotation stands, moved by its shift."""
    x, y = canvas.across(note["x"], note.get("xref", "x")), canvas.down(note["y"], note.get("yref", "y"))
    tail = float(note.get("ax", 0)), float(note.get("ay", 0))
    long = hypot(*tail) or 1
    along, beside = (tail[0] / long, tail[1] / long), (-tail[1] / long, tail[0] / long)
    wings = [
        tuple(HEAD * (a + side * 0.6 * b) for a, b in zip(along, beside, strict=True)) for side in (1, -1)
    ]
    head = "L".join(f"{pixels(one)} {pixels(other)}" for one, other in (wings[0], (0, 0), wings[1]))
    path = f"M{pixels(tail[0])} {pixels(tail[1])}L0 0M{head}"
    style = stroke({"color": note.get("arrowcolor", "#1D2127"), "width": note.get("arrowwidth", 1.8)})
    shift = f'transform="translate({note.get("xshift", 0):g} {-note.get("yshift", 0):g})"'
    return f'<svg x="{x}" y="{pixels(y)}" overflow="visible"><path {shift} d="{path}" style="{style}"/></svg>'


def framed(shapes: Sequence[Mapping[str, Any]], canvas: Canvas) -> Iterator[str]:
    """Yield as SVG the lines and rectangles of a chart."""
    for shape in shapes:
        across = [canvas.across(shape[name], shape.get("xref", "x")) for name in ("x0", "x1")]
        down = [canvas.down(shape[name], shape.get("yref", "y")) for name in ("y0", "y1")]
        style = stroke(shape.get("line", {}))
        if shape.get("type") == "line":
            yield canvas.line((across[0], down[0], across[1], down[1]), style)
        else:
            yield _rectangle(shape, across, down, style)


def _rectangle(shape: Mapping[str, Any], across: Sequence[str], down: Sequence[float], style: str) -> str:
    left, right = sorted(float(edge.rstrip("%")) for edge in across)
    fill = shape.get("fillcolor")
    style = (
        style.replace("fill:none", f"fill:{variable(fill)};fill-opacity:{shape.get('opacity', 1):g}")
        if fill
        else style
    )
    box = f'x="{left:g}%" y="{pixels(min(down))}" width="{right - left:.2f}%"'
    return f'<rect {box} height="{pixels(abs(down[0] - down[1]))}" style="{style}"/>'
