"""How towns are told apart: 24 pairs of a shape and a colour.

Two towns of one colour differ in shape. Two of one shape differ in colour, for red- and green-blind eyes no less than
the first three do; for blue-blind eyes the shape decides first. Neighbours differ in both.
"""

from msgspec import Struct


class TownStyle(Struct, frozen=True):
    """A town's colour, marker shape, glyph of that shape, hollow glyph, dash of its line, and CSS class."""

    colour: str
    shape: str
    glyph: str
    hollow: str
    dash: str
    css: str


# None points up or down: ▲ and ▼ are a rise and a fall, △ asks for caution.
SHAPES = (
    ("circle", "●", "○", "solid"),
    ("diamond", "◆", "◇", "longdash"),
    ("square", "■", "□", "dash"),
    ("triangle-right", "▶", "▷", "dashdot"),
    ("triangle-left", "◀", "◁", "longdashdot"),
    ("star", "★", "☆", "dot"),
)
LIGHT = ("#00795F", "#BF4E00", "#3A56B4", "#661122")
DARK = ("#3DB897", "#F2A65A", "#8AA8F0", "#FFD6E7")
MARKS = len(SHAPES) * len(LIGHT)


def style_of(number: int, is_dark: bool) -> TownStyle:
    """Return the colour, shape and dash of the town that stands at ``number`` from 0 to 23 in the list."""
    shape = SHAPES[number % len(SHAPES)]
    shift = number // (2 * len(SHAPES))  # for 12 towns shapes and colours run in step
    return TownStyle((DARK if is_dark else LIGHT)[(number + shift) % len(LIGHT)], *shape, f"town-{number}")
