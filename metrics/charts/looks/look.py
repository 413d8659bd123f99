"""The one look of all charts: palette, town styles, and the empty chart they start from."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from metrics.analysis.comparing.towns_at_first import FEW
from metrics.charts.looks.town_styles import MARKS, TownStyle, style_of

FONT = (
    '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif'
)
SMALL, BODY, LARGE, TITLE = 13, 15, 18, 24
TOP = 24  # pixels above a chart, room for one line of words

WHITE = "#FFFFFF"


class Tone(StrEnum):
    """The ground, light or dark, on which a chart is looked at."""

    LIGHT = "light"
    DARK = "dark"

    @property
    def is_dark(self) -> bool:
        """Whether the ground is dark, so that what is drawn is light."""
        return self is Tone.DARK


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


class Look(Struct, frozen=True):
    """The look of charts: the colours of one tone, and the marks of the towns.

    The first towns of the catalogue have their marks for good, whatever else is shown. A town after them has a mark
    only among the towns ``shown``, where one is free; its name tells it elsewhere. The ground of paper is ``white``.
    """

    tone: Tone
    areas: tuple[str, ...]
    shown: tuple[str, ...] = ()
    marks: Mapping[str, int] = field(default_factory=dict)
    white: bool = False

    @classmethod
    def of(cls, tone: Tone, areas: Iterable[str]) -> "Look":
        """Return the look of charts on ``tone`` for the catalogue's towns, in the catalogue's order."""
        every = tuple(areas)
        return cls(tone, every, marks={area: index for index, area in enumerate(every[:MARKS])})

    def among(self, shown: Sequence[str]) -> "Look":
        """Return the look where these towns are shown together: those without a mark get one that is free."""
        own = {area: index for index, area in enumerate(self.areas[:MARKS])}
        free = (index for index in range(MARKS) if index not in {own.get(area) for area in shown})
        lent = dict(
            zip((area for area in shown if area in self.areas and area not in own), free, strict=False)
        )
        return replace(self, shown=tuple(shown), marks=own | lent)

    def colour(self, name: str) -> str:
        """Return the colour of charts that is called ground, ink, second, hairline or caution, as #RRGGBB."""
        return WHITE if self.white and name == "ground" else PALETTES[self.tone][name]

    def town(self, area: str) -> TownStyle:
        """Return a town's style; a town without a mark has a circle in second ink.

        An area that is no town has no colour and no shape of its own.
        """
        if area in self.marks:
            return style_of(self.marks[area], self.tone == Tone.DARK)
        second = self.colour("second")
        if area in self.areas:
            return TownStyle(second, "circle", "●", "○", "solid", "town-more")
        return TownStyle(second, "circle", "·", "·", "solid", "no-town")

    def unmarked(self, areas: Iterable[str]) -> int:
        """Return how many of these towns have no mark."""
        return sum(area in self.areas and area not in self.marks for area in areas)

    @property
    def beside(self) -> tuple[str, ...]:
        """The towns side by side in a year of a chart: all of a few, each with its position; else those shown."""
        return self.areas if len(self.areas) <= FEW or not self.shown else self.shown

    def offset(self, area: str) -> float:
        """Return how far a town's mark stands from the middle of its year: left, middle, right; in years."""
        last = len(self.beside) - 1
        return (self.beside.index(area) - last / 2) * 0.5 / max(1, last)

    def layout(self) -> dict[str, Any]:
        """Return the layout that every chart starts from: paper, ink, hairlines, no legend, no zoom."""
        return {
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
        """Return the look of an axis without zoom, zero line or grid, its labels in second ink, with ``settings``."""
        plain = {
            "fixedrange": True,
            "zeroline": False,
            "showgrid": False,
            "showline": False,
            "ticks": "",
            "ticklabeloverflow": "allow",  # else Plotly measures each label, to leave out what our margins hold
            "tickfont": {"size": SMALL, "color": self.colour("second")},
        }
        return plain | settings
