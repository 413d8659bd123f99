"""Shapes with smooth edges on a picture: each is drawn many times as large as a mask, and made small."""

from collections.abc import Iterator, Sequence
from math import ceil, cos, floor, hypot, pi, sin

from PIL import Image, ImageDraw

FINER = 8  # times, each way
STRIP = 128  # pixels across that are drawn in one piece: a long line is no large mask
CORNERS = 64  # of a circle
ImagePoint = tuple[float, float]
Colour = tuple[int, int, int]


def circle(middle: ImagePoint, radius: float) -> list[ImagePoint]:
    """Return the corners of a circle, to be filled on a picture."""
    turns = (2 * pi * corner / CORNERS for corner in range(CORNERS))
    return [(middle[0] + radius * cos(turn), middle[1] + radius * sin(turn)) for turn in turns]


def dashes(
    start: ImagePoint, end: ImagePoint, pattern: Sequence[float]
) -> Iterator[tuple[ImagePoint, ImagePoint]]:
    """Yield the dashes of a line on a picture, by their lengths and those of the gaps between them in turn."""
    long, at, turn = hypot(end[0] - start[0], end[1] - start[1]), 0.0, 0
    if not pattern or not long:
        yield start, end
        return
    while at < long:
        until = min(long, at + pattern[turn % len(pattern)])
        if turn % 2 == 0:
            yield _along(start, end, at / long), _along(start, end, until / long)
        at, turn = until, turn + 1


def _along(start: ImagePoint, end: ImagePoint, share: float) -> ImagePoint:
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


def bar(start: ImagePoint, end: ImagePoint, width: float) -> list[ImagePoint]:
    """Return the corners of a line of some width, to be filled on a picture."""
    long = hypot(end[0] - start[0], end[1] - start[1]) or 1
    x, y = -(end[1] - start[1]) / long * width / 2, (end[0] - start[0]) / long * width / 2
    return [
        (start[0] + x, start[1] + y),
        (end[0] + x, end[1] + y),
        (end[0] - x, end[1] - y),
        (start[0] - x, start[1] - y),
    ]


def fill(image: Image.Image, corners: Sequence[ImagePoint], colour: Colour, opacity: float = 1) -> None:
    """Fill the shape between corners on a picture, with smooth edges."""
    left, right = floor(min(x for x, _ in corners)), ceil(max(x for x, _ in corners))
    for begin in range(left, right, STRIP):
        piece = _within(corners, begin, min(right, begin + STRIP))
        if len(piece) > 2:
            stencil = Stencil(piece)
            stencil.pen.polygon(stencil.finer(piece), fill=255)
            stencil.paste(image, colour, opacity)


def stroke(image: Image.Image, points: Sequence[ImagePoint], width: float, colour: Colour) -> None:
    """Draw a smooth line over close points on a picture; to close a shape, its first two come again."""
    stencil = Stencil(points, around=width)
    stencil.pen.line(stencil.finer(points), 255, max(1, round(width * FINER)), "curve")
    stencil.paste(image, colour)


class Stencil:
    """A mask over some points and what is ``around`` them, drawn many times as large as it is pasted."""

    def __init__(self, points: Sequence[ImagePoint], around: float = 0) -> None:
        """Begin with an empty mask over the points of a shape."""
        self.left, self.top = (floor(min(point[way] for point in points) - around) for way in (0, 1))
        right, bottom = (ceil(max(point[way] for point in points) + around) for way in (0, 1))
        size = max(1, right - self.left), max(1, bottom - self.top)
        self.mask = Image.new("L", (size[0] * FINER, size[1] * FINER))
        self.pen = ImageDraw.Draw(self.mask)

    def finer(self, points: Sequence[ImagePoint]) -> list[ImagePoint]:
        """Return points of the picture as points of the mask, where a whole number is the middle of a pixel."""
        return [((x - self.left) * FINER - 0.5, (y - self.top) * FINER - 0.5) for x, y in points]

    def paste(self, image: Image.Image, colour: Colour, opacity: float = 1) -> None:
        """Paste a colour through the mask onto the picture."""
        mask = self.mask.reduce(FINER)
        thin = mask.point([round(shade * opacity) for shade in range(256)]) if opacity < 1 else mask
        image.paste(colour, (self.left, self.top), thin)


def _within(corners: Sequence[ImagePoint], left: float, right: float) -> list[ImagePoint]:
    """Return the corners of the part of a shape that lies between two uprights."""
    return _cut(_cut(corners, left, 1), right, -1)


def _cut(corners: Sequence[ImagePoint], edge: float, side: int) -> list[ImagePoint]:
    """Return the corners of the part of a shape on one side of an upright: to its right for 1, to its left for -1."""
    left: list[ImagePoint] = []
    for number, here in enumerate(corners):
        before = corners[number - 1]
        is_in, was_in = side * (here[0] - edge) >= 0, side * (before[0] - edge) >= 0
        if is_in != was_in:
            left.append(_along(before, here, (edge - before[0]) / (here[0] - before[0])))
        if is_in:
            left.append(here)
    return left
