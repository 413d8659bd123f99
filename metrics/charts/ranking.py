"""The ranking: the towns of one year, the highest first; where intervals overlap, a place is a range."""

from collections.abc import Sequence
from html import escape
from typing import Any

from plotly.graph_objects import Figure as Chart

from metrics.analysis.answers import places
from metrics.analysis.rows import Row
from metrics.charts.axes import Cells
from metrics.charts.canvas import Drawing
from metrics.charts.look import BODY, LARGE
from metrics.charts.marks import arrows, points, small


def ranking_chart(rows: Sequence[Row], _: Cells, drawing: Drawing) -> Chart:
    """Return one line a town from zero to its figure, its place before its name."""
    ranked = in_places(rows, drawing)
    height = len(ranked)
    stand = {row: height - 1 - index for index, row in enumerate(ranked)}
    traces: list[dict[str, Any]] = []
    annotations: list[dict[str, Any]] = []
    for row in ranked:
        if row.value is not None:
            traces += [_stem(row, stand[row], drawing), points([row], [stand[row]], drawing)]
            annotations += arrows([row], [stand[row]], drawing)
    ends = [number / drawing.factor(row) for row in ranked for number in row.numbers]
    low, high = min(0.0, *ends), max(0.0, *ends)
    room = high - low or 1.0
    layout = drawing.look.layout() | {
        "xaxis": drawing.look.axis(
            range=[low - room * (0.4 if low < 0 else 0.02), high + room * 0.35], showticklabels=False
        ),
        "yaxis": drawing.look.axis(
            tickvals=list(range(height)),
            ticktext=[_name(row, ranked[row], drawing) for row in reversed(ranked)],
            range=[-0.6, height - 0.4],
            automargin=True,
            tickfont={"size": BODY, "color": drawing.look.colour("ink")},
        ),
        "annotations": annotations,
    }
    return Chart({"data": traces, "layout": layout})


def in_places(rows: Sequence[Row], drawing: Drawing) -> dict[Row, tuple[int, int]]:
    """Return the rows with the best and the worst place each may take, in that order, else in the towns' order."""
    found = places(drawing.wording.catalogue, rows)
    return dict(sorted(found.items(), key=lambda each: each[1]))


def place_text(place: tuple[int, int]) -> str:
    """Return a place, or the range of places that a row may take.

    >>> place_text((1, 2))
    '1–2'
    """
    best, worst = place
    return str(best) if best == worst else f"{best}–{worst}"


def _name(row: Row, place: tuple[int, int], drawing: Drawing) -> str:
    """Return a town behind its place, over its period."""
    style, wording = drawing.look.town(row.area), drawing.wording
    name = escape(wording.area(row.area), quote=False)
    number = f'<span style="font-size:{LARGE}px"><b>{place_text(place)}</b></span>'
    period = small(escape(wording.period(row), quote=False), drawing.look.colour("second"))
    return f'{number}  <span style="color:{style.colour}">{style.glyph}</span> {name}<br>{period}'


def _stem(row: Row, place: float, drawing: Drawing) -> dict[str, Any]:
    """Return the line from zero to a figure."""
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [0, (row.value or 0) / drawing.factor(row)],
        "y": [place, place],
        "line": {"color": drawing.look.town(row.area).colour, "width": 3},
        "hoverinfo": "skip",
    }
