"""The marks of a chart: a town's points, whiskers, arrows and labels."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import pandas as pd

from metrics.charts.look import BODY, SMALL, Look
from metrics.charts.scale import Scale
from metrics.display.wording import Wording
from metrics.model.codes import Measure, Status

CUSTOM = ("area", "year", "value", "low", "high", "status", "printed", "document", "line")
SUFFIX = {Status.PRINTED: "", Status.IMPLIED: "-open", Status.PLANNED: "-open-dot"}


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything that marks are drawn with."""

    wording: Wording
    look: Look
    scale: Scale
    upright: bool = True  # values run upward; otherwise they run to the right
    rising: frozenset[Hashable] = frozenset()  # rows from which a line climbs away: their labels go below

    def label(self, row: pd.Series) -> str:
        """Return a mark's label: its figure, and its status where it is not printed."""
        word = "" if row["status"] == Status.PRINTED else f" {self.wording.status(row)}"
        return escape(f"{self.wording.figure(row)}{word}", quote=False)


def points(rows: pd.DataFrame, places: Sequence[float], drawing: Drawing) -> dict[str, Any]:
    """Return the trace of one town's marks, at ``places`` along the other axis; each row has a number."""
    style = drawing.look.town(rows["area"].iloc[0])
    values = [value / drawing.scale.factor for value in rows["value"]]
    along, across = ("x", "y") if drawing.upright else ("y", "x")
    return {
        "type": "scatter",
        "mode": "markers+text",
        "name": escape(drawing.wording.area(rows["area"].iloc[0]), quote=False),
        along: list(places),
        across: values,
        f"error_{across}": _whiskers(rows, drawing),
        "marker": {
            "symbol": [style.shape + SUFFIX[Status(status)] for status in rows["status"]],
            "size": [9 if part else 12 for part in rows["part"]],
            "color": style.colour,
            "opacity": 1,
            "line": {"width": 2, "color": style.colour},
        },
        "text": [_beside_arrow(row, drawing) for _, row in rows.iterrows()],
        "textposition": [_label_side(row, drawing) for _, row in rows.iterrows()],
        "textfont": {"size": BODY, "color": drawing.look.colour("ink")},
        "cliponaxis": False,
        "customdata": [[None if pd.isna(cell) else cell for cell in row] for row in rows[list(CUSTOM)].values.tolist()],
        "hovertemplate": [_hover(row, drawing) for _, row in rows.iterrows()],
    }


def line(pair: tuple[pd.Series, pd.Series], places: tuple[float, float], drawing: Drawing) -> dict[str, Any]:
    """Return the line between two rows; dotted where one of them is implied."""
    style = drawing.look.town(pair[0]["area"])
    implied = any(row["status"] == Status.IMPLIED for row in pair)
    return {
        "type": "scatter",
        "mode": "lines",
        "x": list(places),
        "y": [row["value"] / drawing.scale.factor for row in pair],
        "line": {"color": style.colour, "width": 1.5 if implied else 2.5, "dash": "dot" if implied else style.dash},
        "hoverinfo": "skip",
        "cliponaxis": False,
    }


def arrows(rows: pd.DataFrame, places: Sequence[float], drawing: Drawing) -> Iterator[dict[str, Any]]:
    """Yield a short arrow from each one-sided number toward its open side."""
    for (_, row), place in zip(rows.iterrows(), places, strict=True):
        open_above, open_below = pd.isna(row["high"]), pd.isna(row["low"])
        if open_above == open_below:
            continue
        toward = -1 if open_below else 1
        value, colour = row["value"] / drawing.scale.factor, drawing.look.town(row["area"]).colour
        ends = {"x": place, "y": value} if drawing.upright else {"x": value, "y": place}
        tail = {"ax": 0, "ay": 30 * toward} if drawing.upright else {"ax": -30 * toward, "ay": 0}
        shift = {"yshift": 36 * toward} if drawing.upright else {"xshift": 36 * toward}
        yield ends | tail | shift | _arrow(colour)


def _label_side(row: pd.Series, drawing: Drawing) -> str:
    """Return where a mark's label stands: out of the way of arrows and lines."""
    if not drawing.upright:
        return "middle right"
    climbs = row.name in drawing.rising or (pd.isna(row["high"]) and not pd.isna(row["low"]))
    return "bottom center" if climbs else "top center"


def _beside_arrow(row: pd.Series, drawing: Drawing) -> str:
    """Return a mark's label; where an arrow runs to the right of the mark, the label begins after it."""
    room = "\u00a0" * 10 if not drawing.upright and pd.isna(row["high"]) else "\u00a0"
    return f"{room if not drawing.upright else ''}{drawing.label(row)}"


def _arrow(colour: str) -> dict[str, Any]:
    """Return the looks of an arrow without text."""
    return {"text": "", "showarrow": True, "arrowhead": 2, "arrowsize": 1, "arrowwidth": 1.8, "arrowcolor": colour}


def _whiskers(rows: pd.DataFrame, drawing: Drawing) -> dict[str, Any]:
    """Return the error bars of the rows whose interval is closed; thin, without caps."""
    closed = rows["low"].notna() & rows["high"].notna()
    up = ((rows["high"] - rows["value"]) / drawing.scale.factor).where(closed, 0)
    down = ((rows["value"] - rows["low"]) / drawing.scale.factor).where(closed, 0)
    style = drawing.look.town(rows["area"].iloc[0])
    return {
        "type": "data",
        "symmetric": False,
        "array": up.tolist(),
        "arrayminus": down.tolist(),
        "color": style.colour,
        "thickness": 1.2,
        "width": 0,
    }


def _hover(row: pd.Series, drawing: Drawing) -> str:
    """Return what a mark says when it is pointed at: figure, interval, status, document and line."""
    wording = drawing.wording
    heading = f"{wording.area(row['area'])} · {wording.period(row)}"
    figure = wording.measured(row) if row["measure"] != Measure.RANK else wording.figure(row)
    said = [heading, wording.part(row), f"{figure} · {wording.status(row)}", wording.interval(row), wording.source(row)]
    lines = [escape(each, quote=False).replace("%{", "% {") for each in said if each]
    return "<br>".join([f"<b>{lines[0]}</b>", *lines[1:]]) + "<extra></extra>"


def small(text: str, colour: str) -> str:
    """Return ``text`` in the small size and a colour, as Plotly text."""
    return f'<span style="font-size:{SMALL - 1}px;color:{colour}">{text}</span>'
