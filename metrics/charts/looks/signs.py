"""The sign of each state of the coverage map: one source for the chart, its key, and the page's style."""

from functools import partial

from msgspec import Struct

from metrics.charts.looks.texture import TEXTURES
from metrics.charts.looks.town_styles import MARKS, style_of
from metrics.display.words.conflicts import UNEQUAL
from metrics.model.codes import CellState, Status


class Sign(Struct, frozen=True):
    """The sign of a state on the map: ``glyph`` in a key and, where ``size`` is 0, in its cell; else its town's shape.

    ``size`` is the shape's in pixels, ``suffix`` ends the name of Plotly's symbol.
    """

    glyph: str
    size: int = 0
    suffix: str = ""


def _textured(status: Status, size: int) -> Sign:
    """Return the sign of a state that is drawn as figures of a status are in every chart."""
    return Sign(TEXTURES[status].glyph, size, TEXTURES[status].suffix)


SIGNS = {
    CellState.CONFLICTING: Sign(UNEQUAL),
    CellState.PRINTED: _textured(Status.PRINTED, 12),
    CellState.ONE_SIDED: Sign("↕"),
    CellState.ONLY_RANK: Sign("№"),
    CellState.ONLY_PART: Sign("▪", 6),
    CellState.ONLY_IMPLIED: _textured(Status.IMPLIED, 11),
    CellState.ONLY_PLANNED: _textured(Status.PLANNED, 11),
    CellState.MARKED_MISSING: Sign("…"),
    CellState.SEARCHED: Sign("–"),
    CellState.UNREAD: Sign("/"),
    CellState.NO_DOCUMENT: Sign("·", 3),
    CellState.NOT_APPLICABLE: Sign("×"),
}


def signs_css() -> str:
    """Return the sign of each state and those of each town as variables of a style sheet: --sign-printed, --glyph.

    A town's ``--hollow`` is its sign where nothing is printed.
    """
    signs = "".join(f'--sign-{state}:"{sign.glyph}";' for state, sign in SIGNS.items())
    towns = {style.css: style for style in map(partial(style_of, is_dark=False), range(MARKS))}
    shapes = {css: (style.glyph, style.hollow) for css, style in towns.items()} | {"town-more": ("●", "○")}
    own = "".join(f'.{css}{{--glyph:"{full}";--hollow:"{open_}"}}' for css, (full, open_) in shapes.items())
    return f":root{{{signs}}}{own}"
