"""A chart with its caption inside: what a reader takes away must prove itself."""

from html import escape
from typing import Any

import plotly.graph_objects as go

from metrics.charts.caption import Caption
from metrics.charts.look import BODY, SMALL, TITLE, Look
from metrics.charts.wrapping import wrapped

WIDTH, HEIGHT = 960, 540
SIDE = 40


def picture(chart: go.Figure, caption: Caption, look: Look) -> go.Figure:
    """Return a copy of ``chart``, laid out 960 × 540, with title, subtitle, key, sources and notes inside."""
    title, foot = wrapped(caption.title, WIDTH - 2 * SIDE, TITLE)[:2], _foot(caption)
    left = SIDE + (190 if chart.layout.yaxis.automargin else 26)
    margin = {
        "l": left,
        "r": SIDE,
        "t": 118 + 30 * (len(title) - 1),
        "b": (50 if chart.layout.yaxis.automargin else 84) + 17 * len(foot),
    }
    framed = go.Figure(chart)
    framed.update_layout(width=WIDTH, height=HEIGHT, margin=margin)
    framed.update_yaxes(automargin=False).update_xaxes(automargin=False)
    bold = "<br>".join(f"<b>{escape(line, quote=False)}</b>" for line in title)
    small = "<br>".join(escape(line, quote=False) for line in foot)
    ink, second = look.colour("ink"), look.colour("second")
    for text, down, size, colour in (
        (bold, 16, TITLE, ink),
        (escape(caption.subtitle, quote=False), 22 + 30 * len(title), BODY, second),
        (_key(caption), 48 + 30 * len(title), BODY, ink),
        (small, HEIGHT - 14 - 17 * len(foot), SMALL - 1, second),
    ):
        framed.add_annotation(_block(text, margin, down) | {"font": {"size": size, "color": colour}})
    return framed


def _block(text: str, margin: dict[str, int], down: int) -> dict[str, Any]:
    """Return left-aligned text whose top is ``down`` pixels below the picture's top edge."""
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


def _key(caption: Caption) -> str:
    """Return the key as one line of Plotly text."""
    entries = (
        f'<span style="color:{entry.colour}">{entry.glyph}</span> {escape(entry.text, quote=False)}'
        for entry in caption.key
    )
    return "    ".join(entries)


def _foot(caption: Caption) -> list[str]:
    """Return the lines at the foot: notes, sources, version."""
    said = [*caption.notes, caption.sources, caption.version]
    return [line for each in said for line in wrapped(each, WIDTH - 2 * SIDE, SMALL - 1)]
