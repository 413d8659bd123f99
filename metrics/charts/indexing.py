"""The index: each town's level of the base year is 100."""

from collections.abc import Sequence
from dataclasses import replace

from plotly.graph_objects import Figure as Chart

from metrics.analysis.index import Indexed, indexed
from metrics.analysis.rows import Row
from metrics.charts.axes import Cells
from metrics.charts.canvas import Drawing
from metrics.charts.scale import Scale
from metrics.charts.years import years_chart
from metrics.model.codes import Hedge


def index_chart(rows: Sequence[Row], cells: Cells, drawing: Drawing) -> Chart:
    """Return the rows over their bases; what compares, joins and is marked stays as the levels have it."""
    shown = {each.row: index_row(each) for each in indexed(drawing.wording.catalogue, rows)}
    moved = replace(
        drawing,
        scale=Scale(1, ""),
        rising=frozenset(shown[row] for row in drawing.rising),
        cautioned=frozenset(shown[row] for row in drawing.cautioned),
        panels=tuple(tuple(shown[row] for row in group) for group in drawing.panels),
        origins={index: row for row, index in shown.items()},
    )
    chart = years_chart(list(shown.values()), cells, moved)
    line = {"color": drawing.look.colour("second"), "width": 1, "dash": "dot"}
    for axis in {moved.axis(index) for index in shown.values()}:
        chart.add_shape(
            type="line", xref="paper", x0=0, x1=1, yref=axis, y0=100, y1=100, line=line, layer="below"
        )
    return chart


def index_row(each: Indexed) -> Row:
    """Return a row whose numbers are the index."""
    low, value, high = (
        None if end is None else float(end)
        for end in (each.interval.low, each.interval.value, each.interval.high)
    )
    return replace(each.row, value=value, low=low, high=high, unit="", printed="", hedge=Hedge.NONE)
