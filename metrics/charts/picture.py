"""A chart with its caption inside: what a reader takes away must prove itself."""

from copy import deepcopy
from html import escape
from itertools import count
from math import ceil
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from metrics.analysis.prepared import PreparedView
from metrics.charts.captions.caption import Caption, caption
from metrics.charts.chart import Chart
from metrics.charts.comparison import comparison_chart, panel_count
from metrics.charts.looks.look import BODY, SMALL, TITLE, Look
from metrics.charts.plotting.axes import tick_room
from metrics.charts.texts.placement import placed
from metrics.charts.texts.wrapping import length, titled, wrapped
from metrics.display.wording import Wording

SIDE, TITLE_LINE, BODY_LINE, FOOT_LINE = 40, 30, 20, 17
SMALLER = (4 / 3, 1, 2 / 3)  # at which a height that three divides is a whole number of pixels
PANEL, MANY_PANELS, LOW_PANEL = 180, 12, 110  # pixels of a panel, and of one of many
MOST_PIXELS = 4000  # of a picture's height; what is higher is drawn smaller
CAPTION_SHARE = 1 / 3  # of a picture's height, at most: what stands around it but its title
MOST_LINES = 8  # at the foot: a picture is mostly chart
GAP, GAP_WIDTH = "    ", 20  # between entries of the key; its pixels with the blank after the glyph


class Paper(Struct, frozen=True):
    """The paper of a picture of a chart: the layout's width and least height, and how many pixels wide it is drawn.

    Where notes need more height, a paper of ``fixed`` shape is laid out wider, too, by whole pixels of both, so that
    it is filled exactly; another grows longer.
    """

    width: int
    height: int
    pixels: int
    fixed: bool = False

    def holding(self, height: int) -> "Paper":
        """Return the same paper of a picture with room for ``height``."""
        if height <= self.height:
            return self
        if not self.fixed:
            return replace(self, height=height)
        tall = round(self.pixels * self.height / self.width)
        sizes = ((ceil(tried * self.pixels / tall), tried) for tried in count(height))
        width, height = next(size for size in sizes if self.pixels * size[1] / size[0] > tall - 0.5)
        return replace(self, width=width, height=height)

    def scale(self, chart: Chart) -> float:
        """Return by how much a chart laid out on this paper is enlarged for its picture; one too high less."""
        whole = self.pixels / chart.layout["width"]
        less = (tried for tried in (whole, *SMALLER) if tried * chart.layout["height"] <= MOST_PIXELS)
        return float(next(less, whole))


SLIDE = Paper(960, 540, 1600)  # drawn as 1600 × 900
A4 = Paper(1068, 755, 3508, fixed=True)  # landscape at 300 dots an inch: 3508 × 2480


def view_picture(prepared: PreparedView, wording: Wording, look: Look, paper: Paper = SLIDE) -> Chart:
    """Return the chart of a view as a picture, its caption inside."""
    chart = comparison_chart(prepared, wording, look)
    return picture(chart, caption(prepared, wording, look), look, paper)


def picture(chart: Chart, words: Caption, look: Look, paper: Paper = SLIDE) -> Chart:
    """Return a copy of ``chart`` with title, subtitle, key, sources and notes inside, laid out on ``paper``."""
    used = paper.holding(_needed(chart, words, paper.width))
    room = used.width - 2 * SIDE
    title, subtitle, foot = (
        titled(words.title, room, TITLE),
        wrapped(words.subtitle, room, BODY),
        _foot(words, room),
    )
    margin, height = _margin(chart, words, room), used.height
    below_title = 22 + TITLE_LINE * len(title)
    framed = deepcopy(chart)
    framed.layout.update(width=used.width, height=height, margin={**chart.layout["margin"], **margin})
    for axis in _axes(framed, "xaxis", "yaxis"):
        axis["automargin"] = False
    blocks = framed.layout.setdefault("annotations", [])
    ink, second = look.colour("ink"), look.colour("second")
    for text, down, size, colour in (
        ("<br>".join(f"<b>{escape(line, quote=False)}</b>" for line in title), 16, TITLE, ink),
        ("<br>".join(escape(line, quote=False) for line in subtitle), below_title, BODY, second),
        ("<br>".join(_key(words, room)), below_title + 6 + BODY_LINE * len(subtitle), BODY, ink),
        (
            "<br>".join(escape(line, quote=False) for line in foot),
            height - 14 - FOOT_LINE * len(foot),
            SMALL - 1,
            second,
        ),
    ):
        blocks.append(_block(text, margin, down) | {"font": {"size": size, "color": colour}})
    return placed(framed, used.width, height)


def _needed(chart: Chart, words: Caption, width: int) -> int:
    """Return the height that a picture of this width needs."""
    room = width - 2 * SIDE
    margin = _margin(chart, words, room)
    caption = FOOT_LINE * len(_foot(words, room))
    caption += BODY_LINE * (len(wrapped(words.subtitle, room, BODY)) + max(1, len(_key(words, room))))
    least = max(margin["t"] + margin["b"] + _least_plot(chart), caption / CAPTION_SHARE)
    return 3 * ceil(least / 3)


def _margin(chart: Chart, words: Caption, room: int) -> dict[str, int]:
    """Return the margins of a chart's picture that leave room for the lines above and below, and for names of parts."""
    parts = chart.layout["yaxis"].get("automargin")
    ticks = tick_room(
        axis["range"] for axis in _axes(chart, "yaxis") if axis.get("showticklabels") is not False
    )
    titles, foots = len(titled(words.title, room, TITLE)), len(_foot(words, room))
    standoff = chart.layout["xaxis"].get("ticklabelstandoff", 0)
    lines = len(wrapped(words.subtitle, room, BODY)) + max(1, len(_key(words, room)))
    return {
        "l": SIDE + (190 if parts else max(26, ticks)),
        "r": SIDE,
        "t": 24 + chart.layout["margin"]["t"] + TITLE_LINE * titles + BODY_LINE * lines,
        "b": (50 + standoff if parts else max(84 + standoff, chart.layout["margin"]["b"] + 12))
        + FOOT_LINE * foots,
    }


def _least_plot(chart: Chart) -> int:
    """Return the height in pixels below which a picture's marks would crowd; a chart that states its own needs that."""
    if height := chart.layout.get("height"):
        return int(height)
    names = chart.layout["yaxis"].get("ticktext", ())
    parts = max((len(names) * (8 + 16 * (1 + name.count("<br>"))) for name in names), default=0)
    panels = panel_count(chart)
    return max(parts, 40 + (PANEL if panels <= MANY_PANELS else LOW_PANEL) * panels)


def _axes(chart: Chart, *kinds: str) -> list[dict[str, Any]]:
    """Return the axes of a chart that are of the kinds, which are its names without numbers."""
    return [axis for name, axis in chart.layout.items() if name.startswith(kinds)]


def _block(text: str, margin: dict[str, int], down: int) -> dict[str, Any]:
    """Return left-aligned text of a picture, its top ``down`` pixels below the picture's top edge, as an annotation."""
    return {
        "text": text,
        "x": 0,
        "y": 1,
        "xref": "paper",
        "yref": "paper",
        "xshift": SIDE - margin["l"],
        "yshift": margin["t"] - down,
        "xanchor": "left",
        "yanchor": "top",
        "align": "left",
        "showarrow": False,
    }


def _key(caption: Caption, room: int) -> list[str]:
    """Return the key in a chart's picture as lines of Plotly text, ``room`` pixels wide; an entry stays whole."""
    lines: list[str] = []
    left = 0.0
    for entry in caption.key:
        wide = length(entry.glyph + entry.text) * BODY + GAP_WIDTH
        entry_html = (
            f'<span style="color:{entry.colour}">{entry.glyph}</span> {escape(entry.text, quote=False)}'
        )
        if wide > left:
            lines.append(entry_html)
            left = float(room)
        else:
            lines[-1] += GAP + entry_html
        left -= wide
    return lines


def _foot(caption: Caption, room: int) -> list[str]:
    """Return the lines at the foot, ``room`` pixels wide: notes, sources, version; what is too much is counted."""
    last = [*([caption.elsewhere] if caption.elsewhere else []), caption.sources, caption.version]
    below = [line for paragraph in last for line in wrapped(paragraph, room, SMALL - 1)]
    notes = [wrapped(f"{sign} {note}".strip(), room, SMALL - 1) for sign, note in caption.signed]
    notes = [wrapped(line, room, SMALL - 1) for line in caption.judged] + notes
    fit = len(notes)
    while fit and sum(map(len, notes[:fit])) + len(below) + (fit < len(notes)) > MOST_LINES:
        fit -= 1
    more = [caption.more.format(len(notes) - fit)] if fit < len(notes) else []
    return [*(line for note in notes[:fit] for line in note), *more, *below]
