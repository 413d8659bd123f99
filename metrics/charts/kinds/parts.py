"""The chart of parts: one row a figure, named by town, part and period; values run to the right."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from plotly.graph_objects import Figure as Chart

from metrics.analysis.facts import Fact
from metrics.analysis.prepared import Prepared
from metrics.charts.axes import Cells
from metrics.charts.canvas import Drawing
from metrics.charts.kinds.kind import Kind
from metrics.charts.look import SMALL
from metrics.charts.marks import arrows, points, small
from metrics.charts.wrapping import wrapped
from metrics.charts.years import in_words, towns
from metrics.display.wording import Wording
from metrics.model.codes import ChartKind

NAME_WIDTH = 150  # pixels, by an estimate on the safe side


class Parts(Kind):
    """Rows of parts; every kind but dots shows whole towns alone."""

    code = ChartKind.DOTS
    is_upright = False

    def draw(self, rows: Sequence[Fact], cells: Cells, drawing: Drawing) -> Chart:
        """Return one row a figure, named by town, part and period; values run to the right."""
        height = len(rows)
        place = {row: height - 1 - index for index, row in enumerate(rows)}
        traces: list[dict[str, Any]] = []
        annotations = [
            in_words(row, drawing) | {"x": 0, "y": place[row], "xanchor": "left"}
            for row in rows
            if row.value is None
        ]
        for town in towns(rows, drawing):
            places = [place[row] for row in town]
            traces.append(points(town, places, drawing))
            annotations += arrows(town, places, drawing)
        names = [_part_name(row, drawing) for row in reversed(rows)]
        layout = drawing.look.layout() | {
            "xaxis": drawing.look.axis(range=_reach(rows, drawing), showticklabels=False),
            "yaxis": drawing.look.axis(
                tickvals=list(range(height)), ticktext=names, range=[-0.6, height - 0.4], automargin=True
            ),
            "annotations": annotations,
        }
        return Chart({"data": traces, "layout": layout})

    def manner(self, prepared: Prepared, wording: Wording) -> str:
        """Return nothing: each row names itself."""
        return ""

    def contents(self, rows: Sequence[Fact], prepared: Prepared, wording: Wording) -> Iterable[str]:
        """Return nothing: they are many, and the table has them all."""
        return ()


def _reach(rows: Sequence[Fact], drawing: Drawing) -> list[float]:
    """Return the ends of the axis of a chart of parts: zero within, every number, and room for labels."""
    numbers = [number / drawing.factor(row) for row in rows for number in row.numbers]
    low, high = min([0.0, *numbers]), max([0.25, *numbers])
    room = high - low
    return [low - room * (0.6 if low < 0 else 0.05), high + room * 0.6]


def _part_name(row: Fact, drawing: Drawing) -> str:
    """Return the name of a row of the parts chart, short enough for a phone, over its town and period."""
    wording, style = drawing.wording, drawing.look.town(row.area)
    name = wrapped(wording.part(row) or wording.word("whole_town"), NAME_WIDTH, SMALL)
    part = "<br>".join(escape(line, quote=False) for line in name)
    town = escape(f"{style.glyph} {wording.area(row.area)} · {wording.period(row)}", quote=False)
    return f"{part}<br>{small(town, style.colour)}"
