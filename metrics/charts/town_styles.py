"""How towns are told apart: 24 pairs of a shape and a colour.

Two towns of one colour differ in shape. Two of one shape differ in colour, for red- and green-blind eyes no less than
the first three do; for blue-blind eyes the shape decides first. Neighbours differ in both.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TownStyle:
    """A town's colour, marker shape, glyph of that shape, hollow glyph, dash of its line, and CSS class."""

    colour: str
    shape: str
    glyph: str
    hollow: str
    dash: str
    css: str


SHAPES = (
    ("circle", "●", "○", "solid"),
    ("diamond", "◆", "◇", "longdash"),
    ("square", "■", "□", "dash"),
    ("triangle-up", "▲", "△", "dashdot"),
    ("triangle-down", "▼", "▽", "longdashdot"),
    ("star", "★", "☆", "dot"),
)
LIGHT = ("#00795F", "#BF4E00", "#3A56B4", "#661122")
DARK = ("#3DB897", "#F2A65A", "#8AA8F0", "#FFD6E7")
MARKS = len(SHAPES) * len(LIGHT)


def style_of(place: int, is_dark: bool) -> TownStyle:
    """Return the style of a place from 0 to 23."""
    shape = SHAPES[place % len(SHAPES)]
    colour = (place + place // (2 * len(SHAPES))) % len(
        LIGHT
    )  # 12 places long, shapes and colours run in step
    return TownStyle((DARK if is_dark else LIGHT)[colour], *shape, f"town-{place}")
