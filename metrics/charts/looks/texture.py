"""How a figure's status is drawn, in every chart alike: by texture, never by hue, so that no town changes its colour.

The less sure a figure is, the less of its mark is filled: printed wholly, preliminary by half, estimated by a
quarter with a dot, planned only with a dot, implied not at all.
"""

from fractions import Fraction

from msgspec import Struct

from metrics.analysis.facts import Fact
from metrics.charts.looks.look import Look
from metrics.model.codes import Status


class Texture(Struct, frozen=True):
    """The texture by which a chart draws one status.

    ``suffix`` ends the name of Plotly's symbol; ``filled`` is the share of the town's colour in the fill, None for a
    hollow symbol; ``dash`` is the outline of a bar, ``strokes`` the same in SVG; ``glyph`` stands in keys.
    """

    glyph: str
    suffix: str
    filled: Fraction | None
    dash: str
    strokes: str


TEXTURES = {
    Status.PRINTED: Texture("●", "", Fraction(1), "solid", ""),
    Status.PRELIMINARY: Texture("◐", "", Fraction(1, 2), "solid", ""),
    Status.ESTIMATED: Texture("◉", "-dot", Fraction(1, 4), "dashdot", "8 3 2 3"),
    Status.PLANNED: Texture("⊙", "-open-dot", None, "dot", "2 3"),
    Status.IMPLIED: Texture("○", "-open", None, "dash", "6 4"),
}
UNPRINTED = tuple(status for status in TEXTURES if not status.is_printed)


def fill(fact: Fact, look: Look) -> str:
    """Return the colour that fills a fact's mark, as its status asks: its town's, or that mixed with the ground."""
    colour, share = look.town(fact.area).colour, TEXTURES[fact.status].filled
    return mixed(colour, look.colour("ground"), Fraction(0) if share is None else share)


def mixed(colour: str, ground: str, share: Fraction) -> str:
    """Return ``share`` of a mark's colour on a ground, both #RRGGBB.

    >>> mixed("#000000", "#FFFFFF", Fraction(1, 2))
    '#808080'
    """
    colours = [(int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(share * one + (1 - share) * two):02X}" for one, two in colours)
