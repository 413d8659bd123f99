"""The elements of a chart's SVG as values: where they stand on the picture, their style, colours and corners."""

import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from msgspec import Struct
from msgspec.structs import replace
from PIL import ImageColor

from metrics.export.pictures.smooth_shapes import Colour, ImagePoint, circle

SVG = "{http://www.w3.org/2000/svg}"
_STEP = re.compile(r"([MLHVZ])([^MLHVZ]*)")
_NUMBER = re.compile(r"-?\d*\.?\d+")
_MOVE = re.compile(r"translate\(\s*(\S+?)[,\s]+(\S+?)\s*\)")
Style = Mapping[str, str]


class Zoom(Struct, frozen=True):
    """How the elements within an element come onto the picture: moved, then enlarged."""

    scale: float
    left: float = 0
    top: float = 0

    def moved(self, transform: str) -> "Zoom":
        """Return the same zoom within an SVG element that is moved."""
        match = _MOVE.search(transform)
        if not match:
            return self
        return replace(self, left=self.left + float(match[1]), top=self.top + float(match[2]))

    def at(self, x: float, y: float) -> ImagePoint:
        """Return a point of the drawing in pixels of the picture."""
        return (self.left + x) * self.scale, (self.top + y) * self.scale


class Edge(Struct, frozen=True):
    """How an edge is drawn: its colour, its width, and its dashes and gaps in turn, in pixels."""

    colour: Colour
    width: float
    pattern: tuple[float, ...]


def edge_of(style: Style, scale: float) -> Edge | None:
    """Return the edge (stroke) that an SVG element's style asks for; None for none."""
    colour, wide = colour_of(style, "stroke"), float(style.get("stroke-width", 1)) * scale
    pattern = tuple(float(length) * scale for length in style.get("stroke-dasharray", "").split())
    return Edge(colour, wide, pattern) if colour and wide else None


def declared(element: Element) -> dict[str, str]:
    """Return the element's inline style, property by property; what it takes from around it is none of its own."""
    pairs = (rule.split(":", 1) for rule in element.get("style", "").split(";") if ":" in rule)
    return {name.strip(): value.strip() for name, value in pairs if value.strip() != "inherit"}


def colour_of(style: Style, name: str, otherwise: str = "none") -> Colour | None:
    """Return as which colour a style fills or draws: red, green, blue; None where it leaves that out."""
    written = style.get(name, otherwise)
    return None if written == "none" else ImageColor.getrgb(written)[:3]


def number_of(element: Element, name: str) -> float:
    """Return the number that an attribute of an SVG element has, 0 where it is not there."""
    return float(element.get(name, 0))


def ways(element: Element, zoom: Zoom) -> Iterator[tuple[list[ImagePoint], bool]]:
    """Yield the points of each stretch of an SVG path, and whether it is closed; a circle is one."""
    if element.tag == SVG + "circle":
        middle = zoom.at(number_of(element, "cx"), number_of(element, "cy"))
        yield circle(middle, number_of(element, "r") * zoom.scale), True
        return
    for stretch in re.findall(r"M[^M]*", element.get("d", "")):
        x, y, points = 0.0, 0.0, []
        for letter, written in _STEP.findall(stretch):
            numbers = [float(number) for number in _NUMBER.findall(written)]
            x = numbers[0] if letter in "MLH" else x
            y = numbers[-1] if letter in "MLV" else y
            if letter != "Z":
                points.append(zoom.at(x, y))
        yield points, stretch.endswith("Z")
