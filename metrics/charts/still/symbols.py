"""The shapes of marks as paths around a point, as Plotly draws them."""

from collections.abc import Callable, Mapping
from math import sqrt

Path = Callable[[float], str]


def _diamond(radius: float) -> str:
    reach = round(radius * 1.3, 2)
    return f"M{reach} 0L0 {reach}L-{reach} 0L0-{reach}Z"


def _square(radius: float) -> str:
    return f"M{radius} {radius}H-{radius}V-{radius}H{radius}Z"


def _triangle(radius: float, right: int) -> str:
    half = round(radius * 2 / sqrt(3), 2)
    return f"M{-right * radius / 2:g}-{half}V{half}L{right * radius:g} 0Z"


def _star(radius: float) -> str:
    reach = radius * 1.4
    x1, x2, x3, x4 = (round(reach * share, 2) for share in (0.225, 0.951, 0.363, 0.588))
    y1, y2, y3, y4, y5 = (round(reach * share, 2) for share in (-1, -0.309, 0.118, 0.809, 0.382))
    right = f"M{x1} {y2}H{x2}L{x3} {y3}L{x4} {y4}L0 {y5}"
    return f"{right}L-{x4} {y4}L-{x3} {y3}L-{x2} {y2}H-{x1}L0 {y1}Z"


PATHS: Mapping[str, Path] = {
    "diamond": _diamond,
    "square": _square,
    "triangle-right": lambda radius: _triangle(radius, 1),
    "triangle-left": lambda radius: _triangle(radius, -1),
    "star": _star,
}


def outline(symbol: str, size: float) -> str:
    """Return the SVG element of a mark's shape of a size, around 0, unclosed; a name that is not known is a circle."""
    radius = size / 2
    shape = symbol.removesuffix("-dot").removesuffix("-open")
    path = PATHS.get(shape)
    return f'<path d="{path(radius)}"' if path else f'<circle r="{radius:g}"'
