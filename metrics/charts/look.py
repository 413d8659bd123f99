"""The one look of all charts: palette, town styles, and the empty chart they start from."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

FONT = (
    '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif'
)
SMALL, BODY, LARGE, TITLE = 13, 15, 18, 24
TOP = 24  # pixels above a chart, room for one line of words


class Tone(StrEnum):
    """Light or dark ground."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class TownStyle:
    """A town's colour, marker shape, glyph of that shape, hollow glyph, and dash of its line."""

    colour: str
    shape: str
    glyph: str
    hollow: str
    dash: str


SHAPES = (
    ("circle", "●", "○", "solid"),
    ("diamond", "◆", "◇", "longdash"),
    ("square", "■", "□", "dash"),
    ("triangle-up", "▲", "△", "dashdot"),
    ("triangle-down", "▼", "▽", "longdashdot"),
    ("star", "★", "☆", "dot"),
)
COLOURS = {
    Tone.LIGHT: ("#00795F", "#BF4E00", "#3A56B4", "#8C2F6B", "#5B6B00", "#006C8C"),
    Tone.DARK: ("#3DB897", "#F2A65A", "#8AA8F0", "#E08FC4", "#B9C75A", "#62C3E0"),
}
PALETTES = {
    Tone.LIGHT: {
        "ground": "#FBFAF7",
        "ink": "#1D2127",
        "second": "#59616C",
        "hairline": "#E6E2D9",
        "caution": "#8A6A1F",
    },
    Tone.DARK: {
        "ground": "#14181D",
        "ink": "#E7EAEE",
        "second": "#A2ABB8",
        "hairline": "#2C343D",
        "caution": "#E0B75A",
    },
}


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of one tone, and the style of each town by its place in the catalogue."""

    tone: Tone
    areas: tuple[str, ...]

    @classmethod
    def of(cls, tone: Tone, areas: Iterable[str]) -> "Look":
        """Return the look of ``tone`` for the catalogue's towns, in the catalogue's order."""
        return cls(tone, tuple(areas))

    def colour(self, name: str) -> str:
        """Return the colour called ground, ink, second or hairline."""
        return PALETTES[self.tone][name]

    def town(self, area: str) -> TownStyle:
        """Return a town's style; it depends on the town alone, never on what else is shown.

        An area that is no town has no colour and no shape of its own.
        """
        if area not in self.areas:
            return TownStyle(self.colour("second"), "circle", "·", "·", "solid")
        place = self.areas.index(area)
        colours = COLOURS[self.tone]
        shape, glyph, hollow, dash = SHAPES[place % len(SHAPES)]
        return TownStyle(colours[place % len(colours)], shape, glyph, hollow, dash)

    def offset(self, area: str) -> float:
        """Return how far a town stands from the middle of its year: left, middle, right."""
        return (self.areas.index(area) - (len(self.areas) - 1) / 2) * 0.5 / max(1, len(self.areas) - 1)

    def layout(self) -> dict[str, Any]:
        """Return the layout that every chart starts from: paper, ink, hairlines, no legend, no zoom."""
        return {
            "template": "none",
            "paper_bgcolor": self.colour("ground"),
            "plot_bgcolor": self.colour("ground"),
            "font": {"family": FONT, "size": BODY, "color": self.colour("ink")},
            "showlegend": False,
            "dragmode": False,
            "hoverlabel": {
                "bgcolor": self.colour("ground"),
                "bordercolor": self.colour("hairline"),
                "font": {"family": FONT, "size": SMALL, "color": self.colour("ink")},
                "align": "left",
            },
            "margin": {"l": 56, "r": 24, "t": TOP, "b": 56, "pad": 0},
        }

    def axis(self, **settings: Any) -> dict[str, Any]:
        """Return an axis without zoom, zero line or grid, its labels in second ink, with ``settings``."""
        plain = {
            "fixedrange": True,
            "zeroline": False,
            "showgrid": False,
            "showline": False,
            "ticks": "",
            "tickfont": {"size": SMALL, "color": self.colour("second")},
        }
        return plain | settings
