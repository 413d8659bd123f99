"""The texts of a chart's SVG as pieces of one style, each where it stands on the picture."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from msgspec import Struct

from metrics.export.pictures.elements import Style, Zoom, declared, number_of
from metrics.export.pictures.letters import width


class Lettering(Struct, frozen=True):
    """Letters of one style on a picture: where they begin on the base line, and their size, in pixels."""

    text: str
    style: Style
    left: float
    base: float
    size: float


class TextLine(Struct, frozen=True):
    """A line of a text: its style and its pieces."""

    style: Style
    pieces: list[Lettering]


def lines_of(text: Element, zoom: Zoom) -> Iterator[TextLine]:
    """Yield the lines of a text; one after the first begins at a piece that says how far down it stands."""
    style, down = declared(text), number_of(text, "y")
    runs = list(_runs(text, style))
    while runs:
        end = next((at for at, run in enumerate(runs) if at and run[2] is not None), len(runs))
        line, runs = runs[:end], runs[end:]
        if line[0][2] is not None:
            down += line[0][2]
        sizes = [float(run[1]["font-size"].removesuffix("px")) for run in line]
        widths = [width(run[0], size) for run, size in zip(line, sizes, strict=True)]
        before = {"middle": 0.5, "end": 1.0}.get(text.get("text-anchor", ""), 0.0) * sum(widths)
        left = number_of(text, "x") + number_of(text, "dx") - before
        pieces = []
        for (letters, own, _), size, wide in zip(line, sizes, widths, strict=True):
            x, y = zoom.at(left, down)
            pieces.append(Lettering(letters, own, x, y, round(size * zoom.scale, 2)))
            left += wide
        yield TextLine(style, pieces)


def _runs(element: Element, around: Style) -> Iterator[tuple[str, Style, float | None]]:
    """Yield the letters of an element with their style, and for those that begin a line how far down it stands."""
    style = {**around, **declared(element)}
    begins = float(element.get("dy", "0").removesuffix("em")) if element.get("dy") else None
    down = None if begins is None else begins * float(around["font-size"].removesuffix("px"))
    if element.text or down is not None:
        yield element.text or "", style, down
    for inner in element:
        yield from _runs(inner, style)
        if inner.tail:
            yield inner.tail, style, None
