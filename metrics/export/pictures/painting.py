"""A drawing becomes pixels: the few elements of SVG that our charts are made of, and no others."""

import io
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from PIL import Image

from metrics.export.pictures.elements import (
    SVG,
    Edge,
    Style,
    Zoom,
    colour_of,
    declared,
    edge_of,
    number_of,
    ways,
)
from metrics.export.pictures.letters import STEPS, advance, letter_mask, pairs
from metrics.export.pictures.smooth_shapes import Colour, ImagePoint, bar, dashes, fill, stroke
from metrics.export.pictures.text_pieces import Lettering, lines_of

THICKENING = 1 / 56  # of the size, on each side of a letter: what browsers add where no face is bold
LEVEL = 0.01  # pixels by which the ends of a level line may differ
UNREAD = {"fill", "stroke", "opacity", "display", "visibility"}  # as attributes: a style alone is read
COMPRESSION = 3  # of 9: larger by a twentieth than 6, in two thirds of the time


class Painting:
    """A picture that is being painted, pixel by pixel, from the elements of an SVG."""

    def __init__(self, width: int, height: int) -> None:
        """Begin with a white picture of ``width`` by ``height`` pixels to paint on."""
        self.image = Image.new("RGB", (width, height), "white")

    def paint(self, element: Element, zoom: Zoom) -> None:
        """Paint an SVG element and those within it, as pixels.

        Raises:
            ValueError: if it is none that a chart of ours is made of.
        """
        zoom = zoom.moved(element.get("transform", ""))
        tag, style = element.tag.removeprefix(SVG), declared(element)
        if UNREAD & set(element.keys()):
            raise ValueError(element.attrib)
        if tag in ("svg", "g"):
            for inner in element:
                self.paint(inner, zoom)
        elif tag == "text":
            self._text(element, zoom)
        elif tag == "line":
            self._line(element, style, zoom)
        elif tag == "rect":
            self._rectangle(element, style, zoom)
        elif tag in ("path", "circle"):
            self._shape(element, style, zoom)
        else:
            raise ValueError(element.tag)

    def _line(self, element: Element, style: Style, zoom: Zoom) -> None:
        """Paint a line of the SVG as pixels."""
        ends = [zoom.at(number_of(element, f"x{n}"), number_of(element, f"y{n}")) for n in (1, 2)]
        if edge := edge_of(style, zoom.scale):
            self._stretch(ends[0], ends[1], edge)

    def _rectangle(self, element: Element, style: Style, zoom: Zoom) -> None:
        """Paint a rectangle of whole pixels, and its edge."""
        x, y = number_of(element, "x"), number_of(element, "y")
        right, bottom = x + number_of(element, "width"), y + number_of(element, "height")
        corners = [zoom.at(*corner) for corner in ((x, y), (right, y), (right, bottom), (x, bottom))]
        if colour := colour_of(style, "fill", "#000000"):
            self._sharp(corners, colour, float(style.get("fill-opacity", 1)))
        if edge := edge_of(style, zoom.scale):
            for one, other in zip(corners, [*corners[1:], corners[0]], strict=True):
                self._stretch(one, other, edge)

    def _stretch(self, start: ImagePoint, end: ImagePoint, edge: Edge) -> None:
        """Paint a line between two points; one that is level or upright fills whole pixels, so that it is sharp."""
        for first, last in dashes(start, end, edge.pattern):
            if min(abs(first[way] - last[way]) for way in (0, 1)) < LEVEL:
                self._sharp(bar(first, last, max(1, round(edge.width))), edge.colour)
            else:
                fill(self.image, bar(first, last, edge.width), edge.colour)

    def _sharp(self, corners: list[ImagePoint], colour: Colour, opacity: float = 1) -> None:
        """Fill the whole pixels of an upright rectangle, at least one each way."""
        left, top = (round(min(corner[way] for corner in corners)) for way in (0, 1))
        right, bottom = (round(max(corner[way] for corner in corners)) for way in (0, 1))
        box = left, top, max(right, left + 1), max(bottom, top + 1)
        if opacity == 1:
            self.image.paste(colour, box)
        else:
            size = box[2] - box[0], box[3] - box[1]
            self.image.paste(colour, box, Image.new("L", size, round(255 * opacity)))

    def _shape(self, element: Element, style: Style, zoom: Zoom) -> None:
        """Paint a path or a circle: what it holds, then its edge."""
        inside, edge = colour_of(style, "fill", "#000000"), edge_of(style, zoom.scale)
        for points, is_closed in ways(element, zoom):
            if inside:
                fill(self.image, points, inside, float(style.get("fill-opacity", 1)))
            if edge:
                stroke(self.image, [*points, *points[:2]] if is_closed else points, edge.width, edge.colour)

    def _text(self, element: Element, zoom: Zoom) -> None:
        """Paint a text: its edge first, which sets it off, then its letters."""
        for line in lines_of(element, zoom):
            if edge := edge_of(line.style, zoom.scale):
                for piece in line.pieces:
                    self._letters(piece, edge.width / 2, edge.colour)
            for piece in line.pieces:
                is_bold = piece.style.get("font-weight") in ("600", "bold")
                colour = colour_of(piece.style, "fill", "#000000") or (0, 0, 0)
                self._letters(piece, piece.size * THICKENING if is_bold else 0, colour)

    def _letters(self, piece: Lettering, around: float, colour: Colour) -> None:
        """Paint the letters of a piece of the SVG's text as pixels."""
        x, down = piece.left, round(piece.base)
        for letter, following in pairs(piece.text):
            at, step = divmod(round(x * STEPS), STEPS)
            if mask := letter_mask(letter, piece.size, step, around):
                self.image.paste(colour, (at + mask.left, down + mask.top), mask.mask)
            x += advance(letter, following) * piece.size


def painted(svg: str, width: int, height: int) -> bytes:
    """Return a chart's SVG as PNG of ``width`` by ``height`` pixels.

    Raises:
        ValueError: if it is none that our charts draw.
    """
    root = ElementTree.fromstring(svg)
    painting = Painting(width, height)
    painting.paint(root, Zoom(width / float(root.get("width", width))))
    stream = io.BytesIO()
    painting.image.save(stream, "PNG", compress_level=COMPRESSION)
    return stream.getvalue()
